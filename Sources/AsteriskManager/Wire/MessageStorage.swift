/// What the parser learned of a packet on its one way through the bytes; all offsets count from the packet's first byte.
/// Stored in half words: every event that waits somewhere carries one.
struct MessageLayout {
    let kind: Message.Kind
    private let lines: UInt32
    private let bytes: UInt32
    private let wordStart: UInt32
    private let wordEnd: UInt32
    private let bodyStart: UInt32
    private let bodyEnd: UInt32

    @inline(__always)
    init(kind: Message.Kind, lineCount: Int, byteCount: Int, word: Range<Int>, body: Range<Int>? = nil) {
        self.kind = kind
        lines = UInt32(truncatingIfNeeded: lineCount)
        bytes = UInt32(truncatingIfNeeded: byteCount)
        wordStart = UInt32(truncatingIfNeeded: word.lowerBound)
        wordEnd = UInt32(truncatingIfNeeded: word.upperBound)
        bodyStart = UInt32(truncatingIfNeeded: body?.lowerBound ?? 0)
        bodyEnd = UInt32(truncatingIfNeeded: body?.upperBound ?? 0)
    }

    /// Lines that have the form of a header, or stand where a header could.
    var lineCount: Int { Int(lines) }
    var byteCount: Int { Int(bytes) }
    /// The value of the line that decided the kind: an event's name, a response's word.
    var word: Range<Int> { Range(uncheckedBounds: (Int(wordStart), Int(wordEnd))) }
    /// Raw text behind the headers, in the old form of a Command's answer.
    var body: Range<Int>? { bodyStart > 0 ? Int(bodyStart)..<Int(bodyEnd) : nil }
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

    /// Read through a pointer: `header` itself would be checked for exclusive access at each use.
    @inline(__always)
    var layout: MessageLayout { withUnsafeMutablePointerToHeader { $0.pointee } }

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
