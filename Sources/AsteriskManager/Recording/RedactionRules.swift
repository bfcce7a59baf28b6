/// What is to be done to the value of a header.
enum RedactionRule: UInt8 {
    /// Replaced by asterisks.
    case secret
    /// `Key`: a digest in a Login, but the key of a database's entry elsewhere.
    case loginKey
    /// `Response`: what a packet is, or the digest in a ChallengeResponseFailed.
    case response
    case event
    case action
    /// Names a variable or a setting; or holds `name=value`.
    case variable
    /// Of the variable that was named before.
    case value
    /// Text in which `name=value` is looked for.
    case text
    /// The same, and `name value` too.
    case command
    /// Digits that are replaced by those of another number.
    case number
}

/// Which headers matter to a ``Redactor``, found by the first two letters of their names: nearly all others are passed
/// over after one look.
final class RedactionRules: Sendable {
    private struct Entry {
        /// Where its name stands in ``names``, in lower case.
        let start: Int
        let count: Int
        /// Whether every name that begins so is meant.
        let isPrefix: Bool
        let rule: RedactionRule
    }

    /// The longest part of a line in which its colon is looked for.
    static let longestKey = 256

    /// Where the entries of each pair of letters begin; one more than there are pairs.
    private let starts: [UInt16]
    private let entries: [Entry]
    private let names: [UInt8]
    private let variables: [[UInt8]]
    /// Whether numbers are replaced: their headers are known by their ends.
    private let numbers: Bool
    /// The headers whose values are replaced, for the file's header.
    let hidden: [String]

    init(_ redaction: Redaction, sender: Recording.Sender) {
        let secrets = Self.secrets + (redaction.hidesDigits ? ["Digit"] : []) + redaction.headers
        hidden = secrets.map { String($0.prefix { $0 != "*" }) } + ["Key", "Response"]
        let rules = secrets.map { ($0, RedactionRule.secret) } + Self.others[sender, default: []]
        numbers = redaction.numberKey != nil
        variables = redaction.variables.map { $0.utf8.map(ASCII.lowercased) }
        (starts, entries, names) = Self.sorted(rules)
    }

    private static func sorted(_ rules: [(String, RedactionRule)]) -> ([UInt16], [Entry], [UInt8]) {
        var (starts, entries, names) = (Array(repeating: UInt16(0), count: 1025), [Entry](), [UInt8]())
        let named = rules.map { (name: $0.utf8.map(ASCII.lowercased), rule: $1) }.filter { $0.name.count > 1 }
        for (name, rule) in named.sorted(by: { pair($0.name[0], $0.name[1]) < pair($1.name[0], $1.name[1]) }) {
            let isPrefix = name.last == UInt8(ascii: "*")
            let count = name.count - (isPrefix ? 1 : 0)
            starts[pair(name[0], name[1]) + 1] += 1
            entries.append(Entry(start: names.count, count: count, isPrefix: isPrefix, rule: rule))
            names += name
        }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        return (starts, entries, names)
    }

    /// Headers whose values are secrets wherever they stand.
    private static let secrets = [
        "Secret", "Password*", "Challenge", "ReceivedChallenge", "ExpectedResponse", "ReceivedHash", "ExpectedHash",
        "Md5Cred", "Md5Secret", "RemoteSecret", "OauthSecret", "RefreshToken", "NewPassword", "OldPassword",
        "AccountPassword", "VMPassword", "Passwd", "AdminPin", "UserPin", "Pin",
    ]

    private static let texts: [(String, RedactionRule)] = [
        ("Variable", .variable), ("Value", .value), ("AppData", .text), ("Data", .text), ("Extra", .text),
    ]

    private static let others: [Recording.Sender: [(String, RedactionRule)]] = [
        .client: texts + [
            ("Key", .loginKey), ("Action", .action), ("Command", .command), ("Var-*", .variable), ("Value-*", .value),
            ("Match-*", .value),
        ],
        .server: texts + [
            ("Event", .event), ("Response", .response), ("Output", .text), ("JSON", .text), ("Line-*", .text),
            ("ChanVariable*", .text),
        ],
    ]

    /// Letters with and without case, and many other bytes, fall together; that costs a comparison.
    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) &<< 5 | Int(second & 31)
    }

    // MARK: Headers

    /// Whether the line may have a header that matters. It ends in a line feed and has three bytes or more.
    @inline(__always)
    func mayMatter(_ line: UnsafePointer<UInt8>, count: Int) -> Bool {
        let pair = Self.pair(line[0], line[1])
        if starts[pair] == starts[pair &+ 1] { return numbers || line[0] == Byte.space }
        return numbers || line[0] == Byte.space || entry(line, count: count) != nil
    }

    /// The rule for a line that begins with the name of an entry, if there is one. A colon or a space stands behind it,
    /// and nothing else does before `count` if that is where the whole name ends.
    private func entry(_ line: UnsafePointer<UInt8>, count: Int, isWhole: Bool = false) -> RedactionRule? {
        let pair = Self.pair(line[0], line[1])
        for index in Int(starts[pair])..<Int(starts[pair &+ 1]) {
            let entry = entries[index]
            guard isWhole && !entry.isPrefix ? entry.count == count - 1 : entry.count < count,
                entry.isPrefix || line[entry.count] == Byte.colon || line[entry.count] == Byte.space
            else { continue }
            let isNamed = names.withUnsafeBufferPointer { names in
                var offset = 0
                while offset < entry.count, ASCII.lowercased(line[offset]) == names[entry.start &+ offset] {
                    offset &+= 1
                }
                return offset == entry.count
            }
            if isNamed { return entry.rule }
        }
        return nil
    }

    /// What is to be done to the value of the line, whose first colon stands at `colon`; `nil` when nothing is.
    func rule(_ line: UnsafeBufferPointer<UInt8>, colon: Int, in packet: Redactor.Packet) -> RedactionRule? {
        guard var name = line.baseAddress else { return nil }
        var count = colon
        while count > 0, name[0] == Byte.space { (name, count) = (name + 1, count - 1) }
        guard count > 1 else { return nil }
        while name[count - 1] == Byte.space { count -= 1 }
        if let rule = entry(name, count: count + 1, isWhole: true) { return rule }
        guard numbers else { return nil }
        let key = UnsafeBufferPointer(start: name, count: count)
        return Self.holdsNumber(key, in: packet) ? .number : nil
    }

    private static let numberEnds = [
        "calleridnum", "connectedlinenum", "callerid", "calleridani", "calleridrdnis", "calleriddnid", "exten",
        "dialstring",
    ].map { Array($0.utf8) }

    private static func holdsNumber(_ key: UnsafeBufferPointer<UInt8>, in packet: Redactor.Packet) -> Bool {
        if packet.isCdr, ASCII.matches(key, "source".utf8) || ASCII.matches(key, "destination".utf8) { return true }
        return numberEnds.contains { ASCII.matches(key.suffix($0.count), $0) }
    }

    // MARK: Names

    private static let parts: [StaticString] = [
        "secret", "passw", "passph", "token", "credential", "md5cred", "md5_cred",
    ]
    private static let ends: [StaticString] = ["pass", "pin", "pwd"]

    /// Whether a variable or a setting of this name holds a secret.
    func isSecret(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let bytes = name.baseAddress else { return false }
        for start in name.indices where Self.mayBegin(bytes[start]) {
            for part in Self.parts where ASCII.hasPrefix(bytes, start..<name.count, part) { return true }
        }
        for end in Self.ends where ASCII.hasSuffix(bytes, name.indices, end) { return true }
        guard !variables.isEmpty else { return false }
        // Underscores say who inherits a variable.
        let plain = name.drop { $0 == UInt8(ascii: "_") }
        return variables.contains { ASCII.matches(plain, $0) }
    }

    /// Whether one of the parts begins with the letter.
    @inline(__always)
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "s"), UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "m"): true
        default: false
        }
    }
}
