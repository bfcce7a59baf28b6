#if Logging
/// Packets as lines for a log: one line each, safe to show, and without what a ``Recorder`` makes unreadable.
package enum WireText {
    private static let redaction = Redaction()
    private static let serverRules = RedactionRules(redaction, sender: .server)
    private static let clientRules = RedactionRules(redaction, sender: .client)

    package static func line(for packet: Message) -> String {
        // With the empty line that the packet had on the wire.
        let bytes = redacted(packet.bytes + "\r\n".utf8, Redactor(serverRules, redaction, sender: .server))
        var parts: [String] = []
        // What a command of an old release prints stands behind the lines, and may be anything.
        var textLines = packet.storage.layout.body == nil ? 0 : packet.output.count
        packet.storage.withLines { lines in
            for index in 0..<lines.lineCount {
                // Nothing has moved: asterisks are as many as the bytes that they stand for.
                if let field = lines.field(index) {
                    parts.append(part(bytes[field.key], bytes[field.value]))
                } else {
                    textLines += 1
                }
            }
        }
        if textLines > 0 { parts.append("(\(textLines) lines of text)") }
        return parts.joined(separator: " ")
    }

    package static func line(forAction bytes: [UInt8]) -> String {
        let bytes = redacted(bytes, Redactor(clientRules, redaction, sender: .client))
        let lines = bytes.split { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
        let parts = lines.map { line in
            let key = line.prefix { $0 != Byte.colon }
            return part(key, line.dropFirst(key.count + 1).drop { $0 == Byte.space })
        }
        return parts.joined(separator: " ")
    }

    private static func redacted(_ bytes: [UInt8], _ redactor: consuming Redactor) -> [UInt8] {
        var bytes = bytes
        redactor.redact(&bytes)
        return bytes
    }

    private static func part(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> String {
        let shown = String(decoding: value, as: UTF8.self).visible
        let isPlain = !shown.isEmpty && !shown.contains { $0 == " " || $0 == "\"" }
        let text = isPlain ? shown : "\"" + shown.replacing("\"", with: "\\\"") + "\""
        return "\(String(decoding: key, as: UTF8.self).visible)=\(text)"
    }
}
#endif
