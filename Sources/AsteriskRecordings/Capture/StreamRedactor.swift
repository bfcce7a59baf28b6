import AsteriskManager

/// Makes the secrets of one direction unreadable, as a recorder does, and notes in which headers there were any. A capture
/// has all of them in clear.
struct StreamRedactor {
    private var redactor: Redactor
    private let sender: Recording.Sender
    /// The beginning of the line, which may be cut anywhere.
    private var line: [UInt8] = []
    /// The headers with a value that was changed, by their names in lower case.
    private var names: [String: String] = [:]
    /// Whether nothing has come yet, of a stream whose beginning was not captured.
    private var isFirstInside: Bool

    /// As long as a key may be for the redactor.
    private static let longestKey = 256

    init(sender: Recording.Sender, atBeginning: Bool) {
        self.sender = sender
        redactor = Redactor(Redaction(), sender: sender)
        isFirstInside = !atBeginning
    }

    /// The headers whose values were made unreadable.
    var redacted: [String] { Array(names.values) }

    /// Bytes are missing here: everything up to the end of the packet may be part of a secret.
    mutating func lose() {
        redactor.lose()
        line = []
        isFirstInside = false
    }

    /// The bytes without what is secret in them, in their place.
    mutating func redact(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        if isFirstInside, !beginsPacket(bytes) { lose() }
        isFirstInside = isFirstInside && bytes.isEmpty
        var redacted = Array(bytes)
        redactor.redact(&redacted)
        note(bytes, redacted)
        return redacted
    }

    /// Mostly a capture that begins inside a connection begins between two packets.
    private func beginsPacket(_ bytes: ArraySlice<UInt8>) -> Bool {
        let beginning = String(decoding: bytes.prefix(32), as: UTF8.self).lowercased()
        let keys = sender == .client ? ["action:", "actionid:"] : ["event:", "response:", "asterisk call manager/"]
        return keys.contains { beginning.hasPrefix($0) }
    }

    private mutating func note(_ old: ArraySlice<UInt8>, _ new: [UInt8]) {
        var start = 0
        while start < new.count {
            let end = new[start...].firstIndex(of: UInt8(ascii: "\n")) ?? new.count
            line += new[start..<end].prefix(max(0, Self.longestKey - line.count))
            let place = old.startIndex + start
            if !old[place..<(place + end - start)].elementsEqual(new[start..<end]) { noteLine() }
            if end < new.count { line.removeAll(keepingCapacity: true) }
            start = end + 1
        }
    }

    /// Notes the key of the line. Lines of a configuration count by what their keys begin with: `Line-000001-000002`.
    private mutating func noteLine() {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let key = String(decoding: line[..<colon], as: UTF8.self).filter { $0 != " " }
        let isNumber = { (character: Character) in character.isNumber || character == "-" }
        let name = String(key.reversed().drop(while: isNumber).reversed())
        let known = names[name.lowercased()]
        names[name.lowercased()] = known ?? name
    }
}
