#if Logging
/// Packets as lines for a log: one line each, safe to show, and without what is secret.
package enum WireText {
    package static func line(for packet: Message) -> String {
        var parts = packet.fields.map { part($0.key, $0.value, in: packet.name) }
        let text = packet.textLines.count
        // What a command prints may be anything.
        if text > 0 { parts.append("(\(text) lines of text)") }
        return parts.joined(separator: " ")
    }

    package static func line(forAction bytes: [UInt8]) -> String {
        let lines = bytes.split { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
        let fields = lines.map { line -> (key: String, value: String) in
            let key = line.prefix { $0 != Byte.colon }
            let value = line.dropFirst(key.count + 1).drop { $0 == Byte.space }
            return (String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
        let name = fields.first?.value ?? ""
        return fields.map { part($0.key, $0.value, in: name) }.joined(separator: " ")
    }

    private static func part(_ key: String, _ value: String, in packet: String) -> String {
        let shown = isSecret(key.lowercased(), value, in: packet.lowercased()) ? "(secret)" : value.visible
        let isPlain = !shown.isEmpty && !shown.contains { $0 == " " || $0 == "\"" }
        return "\(key.visible)=\(isPlain ? shown : "\"" + shown.replacing("\"", with: "\\\"") + "\"")"
    }

    /// Fields that are secret wherever they stand: of logins, of failed ones, and of what is configured.
    private static let secretKeys: Set<String> = [
        "secret", "key", "challenge", "expectedresponse", "receivedhash", "receivedchallenge", "newpassword", "md5cred",
        "oauthsecret", "refreshtoken", "passworddigest", "json", "digit",
    ]

    private static func isSecret(_ key: String, _ value: String, in packet: String) -> Bool {
        if secretKeys.contains(key) || key.contains("password") || key.contains("secret") { return true }
        // A digest of the secret, by which it can be guessed.
        if key == "response" { return packet == "challengeresponsefailed" }
        // Lines of configuration, read and written.
        guard key.hasPrefix("line-") || key.hasPrefix("value-") || key.hasPrefix("match-") else { return false }
        let value = value.lowercased()
        return key.hasPrefix("value-") || key.hasPrefix("match-")
            || ["secret", "password", "md5_cred", "token"].contains(where: value.contains)
    }
}
#endif
