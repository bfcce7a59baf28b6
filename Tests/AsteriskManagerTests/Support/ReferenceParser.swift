import AsteriskManager

/// A second parser, slow and simple, written from the description of the protocol and not from the library. It knows no
/// limits and no cuts; what it makes of some bytes, the library must make of them too.
struct ReferencePacket: Equatable {
    var kind = Message.Kind.other
    var name = ""
    var fields: [[String]] = []
    var textLines: [String] = []
    var output: [String]?

    /// The whole packets in the bytes. What is cut off at the end is none.
    static func packets(in bytes: [UInt8]) -> [ReferencePacket] {
        var reader = Reader(bytes: bytes)
        var packets: [ReferencePacket] = []
        var lines: [[UInt8]] = []
        var packet = ReferencePacket()
        while let line = reader.line() {
            if line.isEmpty {
                if !lines.isEmpty { packets.append(packet.finished(lines)) }
                (lines, packet) = ([], ReferencePacket())
                continue
            }
            lines.append(line)
            guard packet.kind == .other, let (key, value) = split(line) else { continue }
            if lower(key) == "event" { (packet.kind, packet.name) = (.event, text(value)) }
            guard lower(key) == "response" else { continue }
            (packet.kind, packet.name) = (.response, text(value))
            guard lower(value) == "follows" else { continue }
            guard let isText = reader.followsHeaders(&lines) else { break }
            guard isText else { continue }
            guard let body = reader.commandText() else { break }
            packet.output = outputLines(body)
            packets.append(packet.finished(lines))
            (lines, packet) = ([], ReferencePacket())
        }
        return packets
    }

    private func finished(_ lines: [[UInt8]]) -> ReferencePacket {
        var packet = self
        for line in lines {
            var parts = [line]
            let isAgents = kind == .event && lower(Array(name.utf8)) == "agents"
            if isAgents, lower(line).hasPrefix("callstarted:"), let lineFeed = line.firstIndex(of: 10) {
                parts = [Array(line[..<lineFeed]), Array(line[(lineFeed + 1)...])]
            }
            for part in parts {
                if let (key, value) = Self.split(part) {
                    packet.fields.append([text(key), text(value)])
                } else {
                    packet.textLines.append(text(part))
                }
            }
        }
        return packet
    }

    /// Key and value: the first colon, at most one space behind it, and what Asterisk's own oddities ask for.
    static func split(_ line: [UInt8]) -> (key: [UInt8], value: [UInt8])? {
        guard var colon = line.firstIndex(of: 58) else { return nil }
        if let open = line.firstIndex(of: 40), open < colon, lower(Array(line[..<open])).hasSuffix("chanvariable") {
            let closing = line.indices.dropLast().first { $0 > open && line[$0] == 41 && line[$0 + 1] == 58 }
            if let closing { colon = closing + 1 }
        }
        var value = Array(line[(colon + 1)...])
        if value.first == 32 { value.removeFirst() }
        var key = Array(line[..<colon])
        while key.first == 32 { key.removeFirst() }
        while key.last == 32 { key.removeLast() }
        if value.last == 10, lower(key) == "message" { value.removeLast() }
        return (key, value)
    }

    private static func outputLines(_ body: [UInt8]) -> [String] {
        var body = body
        if body.isEmpty { return [] }
        if body.last == 10 { body.removeLast() }
        return body.split(separator: 10, omittingEmptySubsequences: false).map { line in
            text(line.last == 13 ? Array(line.dropLast()) : Array(line))
        }
    }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
private func lower(_ bytes: [UInt8]) -> String { text(bytes.map { 65...90 ~= $0 ? $0 + 32 : $0 }) }

private struct Reader {
    let bytes: [UInt8]
    var position = 0

    /// The next line without its end: at CR LF, or at an LF that nothing stands before.
    mutating func line() -> [UInt8]? {
        for index in position..<bytes.count where bytes[index] == 10 {
            let isBare = index == position || bytes[index - 1] != 13
            if isBare, index > position { continue }
            defer { position = index + 1 }
            return Array(bytes[position..<(isBare ? index : index - 1)])
        }
        return nil
    }

    /// Takes the headers behind `Response: Follows`. Returns whether text follows them, and `nil` at the end of the bytes.
    mutating func followsHeaders(_ lines: inout [[UInt8]]) -> Bool? {
        while let end = bytes[position...].firstIndex(of: 10) {
            guard end > position, bytes[end - 1] == 13 else { return true }
            let line = Array(bytes[position..<(end - 1)])
            let key = ReferencePacket.split(line).map { lower($0.key) } ?? ""
            guard ["privilege", "actionid", "message", "output"].contains(key) else { return true }
            lines.append(line)
            position = end + 1
            if key == "output" { return false }
        }
        return nil
    }

    mutating func commandText() -> [UInt8]? {
        let mark = Array("--END COMMAND--\r\n\r\n".utf8)
        var start = position
        while start + mark.count <= bytes.count {
            if bytes[start] == mark[0], bytes[start..<(start + mark.count)].elementsEqual(mark) {
                defer { position = start + mark.count }
                return Array(bytes[position..<start])
            }
            start += 1
        }
        return nil
    }
}
