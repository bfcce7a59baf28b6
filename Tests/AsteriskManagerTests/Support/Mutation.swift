import AsteriskManager

/// Damages bytes in the ways that networks, old servers and hostile callers do.
struct Mutation {
    /// Bytes that mean something to a parser.
    private static let tokens: [[UInt8]] =
        [
            "\r", "\n", "\r\n", "\n\n", "\r\n\r\n", "\0", ":", ": ", " ", "--END COMMAND--", "--END COMMAND--\r\n\r\n",
            "Response: Follows\r\n", "Response: Follows\r\nPrivilege: Command\r\n", "Response: ", "Event: ", "Output: ",
            "ActionID: 8\r\n", "\r\nEvent: Agents\r\nCallStarted: 1\nLoggedInTime: 2\r\n", "Message: x\n\r\n",
            "ChanVariable(SIP/10.0.0.1:5060-1): a=b\r\n", "\u{85}", "\u{2028}",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3]]

    /// A piece of `stream`, at most `longest` bytes, with one to eight damages.
    static func piece(
        of stream: [UInt8],
        longest: Int = 64 * 1024,
        using generator: inout some RandomNumberGenerator
    ) -> [UInt8] {
        // Short pieces more often: they are quicker, and a damage is as likely to matter.
        let shift = Int.random(in: 0..<64, using: &generator) == 0 ? 0 : Int.random(in: 1...15, using: &generator)
        let size = min(stream.count, longest >> shift)
        let start = Int.random(in: 0...(stream.count - size), using: &generator)
        var bytes = Array(stream[start..<(start + size)])
        for _ in 0..<Int.random(in: 1...8, using: &generator) { damage(&bytes, using: &generator) }
        return Array(bytes.prefix(longest))
    }

    private static func damage(_ bytes: inout [UInt8], using generator: inout some RandomNumberGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let other = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0:
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1:
            bytes.removeSubrange(place..<min(bytes.count, place + other % 200))
        case 2:
            bytes.insert(contentsOf: Array(bytes[other..<min(bytes.count, other + 200)]), at: place)
        case 3:
            let line = line(at: place, in: bytes)
            bytes.insert(contentsOf: Array(bytes[line]), at: line.lowerBound)
        case 4:
            bytes.removeSubrange(line(at: place, in: bytes))
        default:
            let token = tokens.randomElement(using: &generator) ?? []
            bytes.insert(contentsOf: token, at: place)
        }
    }

    private static func line(at place: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
        return start..<end
    }
}

/// The first packet of which the library and the reference think differently; `nil` when they agree.
func disagreement(about bytes: [UInt8], cutInto pieces: [ArraySlice<UInt8>]) -> String? {
    let expected = ReferencePacket.packets(in: bytes)
    let parsed = parse(pieces: pieces, beginning: .message)
    for (index, packet) in expected.enumerated() {
        guard index < parsed.messages.count else { return "packet \(index) is missing: \(packet)" }
        let message = parsed.messages[index]
        let found = ReferencePacket(
            kind: message.kind,
            name: message.name,
            fields: message.fields.map { [$0.key, $0.value] },
            textLines: message.textLines,
            output: packet.output == nil ? nil : message.output
        )
        if found != packet { return "packet \(index):\n\(found)\nbut the reference says\n\(packet)" }
        // Looking a key up must find what the list of all lines holds.
        let families = Dictionary(grouping: packet.fields) { $0[0].lowercased() }
        for (key, fields) in families where !key.contains(":") && key.utf8.allSatisfy({ $0 < 0x80 }) {
            let values = fields.map { $0[1] }
            if message.values(key) != values {
                return "packet \(index), key \(key): \(message.values(key)), but the reference says \(values)"
            }
        }
    }
    return parsed.messages.count > expected.count ? "a packet too many: \(parsed.messages[expected.count])" : nil
}
