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
    /// How many words of four bytes the block can hold, whatever it holds now.
    fileprivate(set) var room: UInt32 = 0

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

/// What stands at the beginning of a message's block.
struct MessageHeader {
    var layout: MessageLayout
    var postmark = Postmark()
}

/// The one heap object of a message: where each line ends, then the bytes as they were received.
///
/// Not written while anybody but its connection's spare blocks refers to it.
final class MessageStorage: ManagedBuffer<MessageHeader, UInt32> {
    /// A message's block: a spare one, if one of its size has come back.
    static func make(
        layout: MessageLayout,
        lineEnds: UnsafePointer<UInt32>,
        bytes: UnsafePointer<UInt8>,
        reusing spares: inout SpareBlocks
    ) -> MessageStorage {
        let words = layout.lineCount &+ (layout.byteCount &+ 3) / 4
        let storage = spares.take(words) ?? make(room: words)
        storage.fill(layout, lineEnds, bytes)
        return storage
    }

    static func make(
        layout: MessageLayout,
        lineEnds: UnsafePointer<UInt32>,
        bytes: UnsafePointer<UInt8>
    ) -> MessageStorage {
        let storage = make(room: layout.lineCount + (layout.byteCount + 3) / 4)
        storage.fill(layout, lineEnds, bytes)
        return storage
    }

    private static func make(room words: Int) -> MessageStorage {
        let room = SpareBlocks.room(for: words)
        let buffer = MessageStorage.create(minimumCapacity: room) { _ in
            var layout = MessageLayout(kind: .other, lineCount: 0, byteCount: 0, word: 0..<0)
            layout.room = UInt32(truncatingIfNeeded: room)
            return MessageHeader(layout: layout)
        }
        return unsafeDowncast(buffer, to: MessageStorage.self)
    }

    @inline(__always)
    private func fill(_ layout: MessageLayout, _ lineEnds: UnsafePointer<UInt32>, _ bytes: UnsafePointer<UInt8>) {
        withUnsafeMutablePointers { header, elements in
            let room = header.pointee.layout.room
            header.pointee.layout = layout
            header.pointee.layout.room = room
            elements.update(from: lineEnds, count: layout.lineCount)
            UnsafeMutableRawPointer(elements + layout.lineCount)
                .copyMemory(from: bytes, byteCount: layout.byteCount)
        }
    }

    /// Read through a pointer: `header` itself would be checked for exclusive access at each use.
    @inline(__always)
    var layout: MessageLayout { withUnsafeMutablePointerToHeader { $0.pointee.layout } }

    /// Calls `body` with a view of the lines that is valid only inside it.
    @inline(__always)
    func withLines<Result>(_ body: (borrowing MessageLines) throws -> Result) rethrows -> Result {
        try withUnsafeMutablePointers { header, elements in
            let lines = MessageLines(
                lineEnds: elements,
                lineCount: header.pointee.layout.lineCount,
                bytes: UnsafeRawPointer(elements + header.pointee.layout.lineCount).assumingMemoryBound(to: UInt8.self)
            )
            return try body(lines)
        }
    }
}
