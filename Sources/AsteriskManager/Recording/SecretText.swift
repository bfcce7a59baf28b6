/// Finds `name=value`, `name => value`, `name : value`, `"name":"value"` and `FUNCTION(name)=value` in text, where the name
/// is that of a secret, and replaces the value: up to the closing quote if it is quoted, else up to the line's end.
struct SecretText {
    private enum State {
        /// In a name, or before one.
        case name
        /// Behind a name, before `=` or `:`.
        case behindName
        /// Behind `=` or `:`.
        case separator
        case value
    }

    private let rules: RedactionRules
    private var state = State.name
    private var name: [UInt8] = []
    private var isTooLong = false
    private var endsNamesAtSpaces = false
    /// The quote around the value; `nil` for a value that goes on to the line's end.
    private var quote: UInt8?
    private var isEscaped = false
    /// How much of ``endOfCommand`` stands here, while that is to be looked for.
    private var ending: Int?

    private static let longestName = 96
    private static let mark = Array("--END COMMAND--".utf8)
    /// Text may hold the mark itself; it is over when an empty line follows.
    private static let endOfCommand = mark + Array("\r\n\r\n".utf8)

    init(_ rules: RedactionRules) {
        self.rules = rules
    }

    /// Whether the text of a Command's answer in its old form is over.
    var hasEnded: Bool { ending == Self.endOfCommand.count }

    mutating func begin(endsNamesAtSpaces: Bool = false, isOldCommand: Bool = false) {
        self.endsNamesAtSpaces = endsNamesAtSpaces
        ending = isOldCommand ? 0 : nil
        beginLine()
    }

    mutating func beginLine() {
        state = .name
        forget()
    }

    /// What stood so far was a header before the text.
    mutating func passedHeader() {
        if ending != nil { ending = 0 }
    }

    private mutating func forget() {
        name.removeAll(keepingCapacity: true)
        isTooLong = false
    }

    /// Whether the rest of a line has nothing behind which a value could stand.
    func passes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard state == .name || state == .behindName, !endsNamesAtSpaces else { return false }
        for byte in bytes where byte == UInt8(ascii: "=") || byte == Byte.colon { return false }
        return true
    }

    /// A byte of a line's end, which is never replaced.
    mutating func pass(_ byte: UInt8) { _ = isOfEnding(byte) }

    /// Whether the byte may belong to the mark behind the text.
    private mutating func isOfEnding(_ byte: UInt8) -> Bool {
        guard let matched = ending, matched < Self.endOfCommand.count else { return false }
        let next =
            if byte == Self.endOfCommand[matched] {
                matched + 1
            } else if byte == Byte.hyphen {
                // The last two hyphens of "---", and of a mark with one more behind it, may be the first two of one.
                matched == 2 || matched == Self.mark.count ? 2 : 1
            } else {
                0
            }
        ending = next
        return next > 0
    }

    mutating func redact(_ byte: inout UInt8) {
        // The end may stand right behind a value. What looks like its beginning is shown, which tells nothing.
        if isOfEnding(byte), state == .value { return }
        switch state {
        case .name, .behindName: look(at: byte)
        case .separator:
            if byte == Byte.space || byte == Byte.tab || byte == UInt8(ascii: ">") { return }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                state = .value
                return
            }
            quote = nil
            state = .value
            byte = UInt8(ascii: "*")
        case .value:
            if isEscaped {
                isEscaped = false
            } else if byte == quote {
                state = .name
                return forget()
            } else {
                isEscaped = quote != nil && byte == UInt8(ascii: "\\")
            }
            byte = UInt8(ascii: "*")
        }
    }

    private mutating func look(at byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), Byte.hyphen:
            if state == .behindName { forget() }
            state = .name
            if name.count < Self.longestName { name.append(byte) } else { isTooLong = true }
        case UInt8(ascii: "="), Byte.colon:
            if isSecret {
                state = .separator
                isEscaped = false
            } else {
                state = .name
            }
            forget()
        case Byte.space, Byte.tab, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
            UInt8(ascii: "\\"):
            guard !name.isEmpty else { return }
            state = .behindName
            if endsNamesAtSpaces, isSecret {
                state = .separator
                isEscaped = false
                forget()
            }
        default:
            state = .name
            forget()
        }
    }

    private var isSecret: Bool { !name.isEmpty && !isTooLong && name.withUnsafeBufferPointer { rules.isSecret($0) } }
}
