/// Finds `name=value`, `name => value`, `name : value` and `"name":"value"` in text, where the name is that of a secret,
/// and replaces the value: up to the closing quote if it is quoted, else up to the line's end.
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
    private static let endOfCommand = Array("--END COMMAND--".utf8)

    init(_ rules: RedactionRules) {
        self.rules = rules
    }

    var isHiding: Bool { state == .value }
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

    mutating func redact(_ byte: inout UInt8) {
        // The end may stand right behind a value. What looks like its beginning is shown, which tells nothing.
        if let matched = ending, matched < Self.endOfCommand.count {
            let next = byte == Self.endOfCommand[matched] ? matched + 1 : byte != Byte.hyphen ? 0 : matched == 2 ? 2 : 1
            ending = next
            if next > 0, state == .value { return }
        }
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
        case Byte.space, Byte.tab, UInt8(ascii: "\""), UInt8(ascii: "'"):
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
