/// One packet of the wire: ordered `Key: Value` lines, kept as they were received.
///
/// A message is a value over one immutable block of bytes: copying it copies a reference, and a look-up makes no
/// String but the one it returns. Keys are compared without ASCII case, because releases of Asterisk spell them
/// differently (`Uniqueid`, `UniqueID`); the spelling received is kept.
public struct Message: @unchecked Sendable {
    /// What a packet is: the first of the keys `Event` and `Response` that occurs in it decides.
    public enum Kind: UInt8, Sendable {
        /// A packet with `Event` before any `Response`. `OriginateResponse` is one, though it has both.
        case event
        /// The answer to an action.
        case response
        /// A packet with neither key, such as the text answer of `IAXnetstats`.
        case other
    }

    /// Never written once it is made, which is what makes a message Sendable.
    let storage: MessageStorage

    init(storage: MessageStorage) {
        self.storage = storage
    }

    /// The block, without counting its references up and down.
    consuming func takeStorage() -> MessageStorage { storage }

    /// Whether this is an event, a response or neither.
    public var kind: Kind { storage.layout.kind }

    /// The value of the deciding line: the name of an event, or `Success`, `Error`, … of a response. Empty for
    /// packets that are neither.
    public var name: String {
        storage.withLines { $0.text(storage.layout.word) }
    }

    /// Whether ``name`` is this one, compared without ASCII case and without making a String.
    public func isNamed(_ name: String) -> Bool {
        name.withBytes { name in
            storage.withLines { lines in
                let word = storage.layout.word
                guard word.count == name.count else { return false }
                for offset in 0..<name.count
                where !ASCII.matches(lines.bytes[word.lowerBound &+ offset], name[offset]) { return false }
                return true
            }
        }
    }

    /// The first value of the key, compared without ASCII case; `nil` when no line has the key.
    ///
    /// Text that is not UTF-8 is shown with U+FFFD; ``withBytes(of:_:)`` gives what was received.
    public subscript(key: String) -> String? {
        withValue(of: key) { lines, range in lines.text(range) }
    }

    /// All values of the key, in the order received.
    public func values(_ key: String) -> [String] {
        key.withBytes { key in
            storage.withLines { lines in
                var values: [String] = []
                var index = 0
                while let range = lines.value(of: key, from: &index) { values.append(lines.text(range)) }
                return values
            }
        }
    }

    /// The first value of the key as a decimal number, made without a String; `nil` when it is absent, is no number
    /// or does not fit.
    public func integer(_ key: String) -> Int? {
        withBytes(of: key, ASCII.integer) ?? nil
    }

    /// Calls `body` with the bytes of the key's first value, which are valid only inside it; `nil` when no line has
    /// the key.
    public func withBytes<Result>(of key: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        withValue(of: key) { lines, range in
            body(UnsafeBufferPointer(start: lines.bytes + range.lowerBound, count: range.count))
        }
    }

    /// Whether the key's first value is `text`, compared without ASCII case and without making a String.
    public func value(of key: String, is text: String) -> Bool {
        withBytes(of: key) { ASCII.matches($0, text.utf8) } ?? false
    }

    @inline(__always)
    private func withValue<Result>(
        of key: String,
        _ body: (borrowing MessageLines, Range<Int>) -> Result
    ) -> Result? {
        key.withBytes { key in
            storage.withLines { lines in
                var index = 0
                guard let range = lines.value(of: key, from: &index) else { return nil }
                return body(lines, range)
            }
        }
    }
}

extension Message {
    /// One `Key: Value` line.
    public struct Field: Sendable, Hashable {
        /// The key in the spelling received, without blanks at its ends.
        public let key: String
        /// The value, without the one space that follows the colon.
        public let value: String
    }

    /// Every `Key: Value` line, in the order received.
    public var fields: [Field] {
        storage.withLines { lines in
            (0..<lines.lineCount).compactMap { index in
                lines.field(index).map { Field(key: lines.text($0.key), value: lines.text($0.value)) }
            }
        }
    }

    /// The lines without a colon, such as `No categories found`.
    public var textLines: [String] {
        storage.withLines { lines in
            (0..<lines.lineCount).compactMap { index in
                lines.field(index) == nil ? lines.text(lines.line(index)) : nil
            }
        }
    }

    /// What a command printed, line by line, with blank lines and indentation: the `Output` values of Asterisk 14 and
    /// later, or the text between the headers and `--END COMMAND--` of earlier releases.
    public var output: [String] {
        guard let body = storage.layout.body else { return values("Output") }
        return storage.withLines { lines in
            var text = UnsafeBufferPointer(start: lines.bytes + body.lowerBound, count: body.count)[...]
            guard !text.isEmpty else { return [] }
            if text.last == Byte.lineFeed { text.removeLast() }
            return text.split(separator: Byte.lineFeed, omittingEmptySubsequences: false).map { line in
                String(decoding: line.last == Byte.carriageReturn ? line.dropLast() : line, as: UTF8.self)
            }
        }
    }

    /// The bytes of the packet as received, without the empty line that ended it.
    public var bytes: [UInt8] { withBytes { Array($0) } }

    /// How many bytes the packet has, without the empty line that ended it.
    public var byteCount: Int { storage.layout.byteCount }
}

extension Message: Hashable {
    /// Two messages are equal when their bytes are.
    public static func == (first: Message, second: Message) -> Bool {
        first.storage === second.storage
            || first.withBytes { first in second.withBytes { first.elementsEqual($0) } }
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        storage.withLines { body(UnsafeBufferPointer(start: $0.bytes, count: storage.layout.byteCount)) }
    }
}

extension Message: CustomStringConvertible {
    /// The packet as text, one line each, with control characters made visible.
    public var description: String {
        storage.withLines { lines in
            (0..<lines.lineCount).map { lines.text(lines.line($0)).visible }.joined(separator: "\n")
        } + output(ifBody: storage.layout.body != nil)
    }

    private func output(ifBody hasBody: Bool) -> String {
        hasBody ? output.map { "\n" + $0.visible }.joined() : ""
    }
}
