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

/// Which headers matter to a ``Redactor``, found by the first eight bytes of a line: nearly all others are passed over
/// after one look.
final class RedactionRules: Sendable {
    private struct Entry {
        /// In lower case.
        let name: [UInt8]
        /// Whether every name that begins so is meant.
        let isPrefix: Bool
        let rule: RedactionRule

        func matches(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
            guard isPrefix ? other.count >= name.count : other.count == name.count else { return false }
            for place in name.indices where ASCII.lowercased(other[place]) != name[place] { return false }
            return true
        }
    }

    /// The longest part of a line in which its colon is looked for.
    static let longestKey = 256
    /// Which bytes of a line are looked at first. These four tell nearly as much as all of the first eight.
    private static let places = [0, 1, 4, 7]
    /// How many bytes of a line are read for that.
    static let look = 8

    private let entries: [Entry]
    /// For each of those bytes, and each value of its lower five bits, which are the same in both cases of a
    /// letter: the entries that may have it there, a bit for each. The 65th shares the bit of the first.
    private let candidates: [UInt64]
    private let variables: [[UInt8]]
    /// Whether numbers are replaced: their headers are known by their ends.
    private let numbers: Bool
    /// The headers whose values are replaced, for the file's header.
    let hidden: [String]

    init(_ redaction: Redaction, sender: Recording.Sender) {
        let secrets = Self.secrets + (redaction.hidesDigits ? ["Digit"] : []) + redaction.headers
        hidden = secrets.map { String($0.prefix { $0 != "*" }) } + ["Key", "Response"]
        // The first that matches counts: the user's own go before what is replaced in some packets alone.
        let rules = secrets.map { ($0, RedactionRule.secret) } + Self.others[sender, default: []]
        numbers = redaction.numberKey != nil
        variables = redaction.variables.map { $0.utf8.map(ASCII.lowercased) }
        entries = rules.filter { $0.0.utf8.count > 1 }.map { name, rule in
            let name = name.utf8.map(ASCII.lowercased)
            let isPrefix = name.last == UInt8(ascii: "*")
            return Entry(name: isPrefix ? name.dropLast() : name, isPrefix: isPrefix, rule: rule)
        }
        candidates = Self.candidates(entries)
    }

    private static func candidates(_ entries: [Entry]) -> [UInt64] {
        var candidates = Array(repeating: UInt64(0), count: places.count * 32)
        for (index, entry) in entries.enumerated() {
            for (row, place) in places.enumerated() {
                let bytes: [UInt8] =
                    if place < entry.name.count {
                        [entry.name[place]]
                    } else if place == entry.name.count, !entry.isPrefix {
                        [Byte.colon, Byte.space]
                    } else {
                        Array(0..<32)
                    }
                for byte in bytes { candidates[row * 32 + Int(byte & 31)] |= 1 << UInt64(index % 64) }
            }
        }
        return candidates
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
            ("Command", .command),
        ] + channels.map { ("\($0)ChanVariable*", .text) },
    ]

    /// What stands before the headers of an event's channels.
    private static let channels = [
        "", "Dest", "Source", "LocalOne", "LocalTwo", "Parkee", "Parker", "Retriever", "Spyer", "Spyee", "Target",
        "Transferer", "Transferee", "TransferTarget", "OrigTransferer", "SecondTransferer",
    ]

    // MARK: Headers

    /// Calls `body` with what tells most lines apart.
    @inline(__always)
    func withFilter(_ body: (Filter) -> Void) {
        candidates.withUnsafeBufferPointer { body(Filter(candidates: $0, passesAll: numbers)) }
    }

    /// Tells whether a line may have a header that matters.
    struct Filter {
        fileprivate let candidates: UnsafeBufferPointer<UInt64>
        fileprivate let passesAll: Bool

        /// Eight bytes can be read from there on, those of the next line among them.
        @inline(__always)
        func mayMatter(_ line: UnsafePointer<UInt8>) -> Bool {
            let bytes = UnsafeRawPointer(line).loadUnaligned(as: UInt64.self).littleEndian
            @inline(__always) func entries(_ row: Int, _ place: UInt64) -> UInt64 {
                candidates[row &* 32 &+ Int(bytes &>> (place &* 8) & 31)]
            }
            let found = entries(0, 0) & entries(1, 1) & entries(2, 4) & entries(3, 7)
            return found != 0 || passesAll || line[0] == Byte.space
        }
    }

    /// The rule for a name, if there is one.
    private func rule(for name: UnsafeBufferPointer<UInt8>) -> RedactionRule? {
        var found = UInt64.max
        for (row, place) in Self.places.enumerated() where place < name.count {
            found &= candidates[row * 32 + Int(name[place] & 31)]
        }
        for group in stride(from: 0, to: entries.count, by: 64) {
            var rest = found
            while rest != 0 {
                let index = group + rest.trailingZeroBitCount
                rest &= rest - 1
                if index < entries.count, entries[index].matches(name) { return entries[index].rule }
            }
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
        let key = UnsafeBufferPointer(start: name, count: count)
        if let rule = rule(for: key) { return rule }
        guard numbers else { return nil }
        return Self.holdsNumber(key, in: packet) ? .number : nil
    }

    private static let numberEnds = [
        "calleridnum", "connectedlinenum", "connectedidnum", "callerid", "callerid1", "callerid2", "calleridani",
        "dnid", "rdnis", "exten", "extension", "dialstring",
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
        var name = name
        // What a function of the dialplan is asked for: `DB(users/1001/pin)`.
        while name.last == UInt8(ascii: ")") || name.last == UInt8(ascii: "]") {
            name = UnsafeBufferPointer(rebasing: name.dropLast())
        }
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
