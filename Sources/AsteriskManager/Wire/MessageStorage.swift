/// What the parser learned of a packet on its one way through the bytes; all offsets count from the packet's first byte.
struct MessageLayout {
    var kind: Message.Kind
    /// Lines that have the form of a header, or stand where a header could.
    var lineCount: Int
    var byteCount: Int
    /// The value of the line that decided the kind: an event's name, a response's word.
    var word: Range<Int> = 0..<0
    /// Raw text behind the headers, in the old form of a Command's answer.
    var body: Range<Int>?
}

/// The one heap object of a message: where each line ends, then the bytes as they were received.
///
/// Never written after ``make(layout:lineEnds:bytes:)`` returns.
final class MessageStorage: ManagedBuffer<MessageLayout, UInt32> {
    static func make(
        layout: MessageLayout,
        lineEnds: UnsafePointer<UInt32>,
        bytes: UnsafePointer<UInt8>
    ) -> MessageStorage {
        let words = layout.lineCount + (layout.byteCount + 3) / 4
        let buffer = MessageStorage.create(minimumCapacity: words) { _ in layout }
        let storage = unsafeDowncast(buffer, to: MessageStorage.self)
        storage.withUnsafeMutablePointerToElements { elements in
            elements.initialize(from: lineEnds, count: layout.lineCount)
            UnsafeMutableRawPointer(elements + layout.lineCount)
                .copyMemory(from: bytes, byteCount: layout.byteCount)
        }
        return storage
    }

    /// Calls `body` with a view of the lines that is valid only inside it.
    @inline(__always)
    func withLines<Result>(_ body: (borrowing MessageLines) throws -> Result) rethrows -> Result {
        try withUnsafeMutablePointers { header, elements in
            let lines = MessageLines(
                lineEnds: elements,
                lineCount: header.pointee.lineCount,
                bytes: UnsafeRawPointer(elements + header.pointee.lineCount).assumingMemoryBound(to: UInt8.self)
            )
            return try body(lines)
        }
    }
}
