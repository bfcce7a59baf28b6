/// How the generated code is laid out: as `swift format` would.
enum Swift {
    static let header =
        "// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.\n"
    private static let width = 120
    private static let keywords: Set = [
        "as", "case", "class", "continue", "default", "extension", "in", "init", "internal", "let", "operator",
        "protocol", "self", "static", "switch", "var", "where",
    ]

    static func isKeyword(_ word: String) -> Bool { keywords.contains(word) }

    /// A documentation comment, broken into lines.
    static func doc(_ text: String, indent: Int, first: String = "/// ", next: String = "/// ") -> String {
        let blanks = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = blanks + first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = blanks + next
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        lines.append(line)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The one line if it fits, or `open`, the parts one a line, and `close`.
    static func list(_ open: String, _ parts: [String], _ close: String, indent: Int) -> String {
        let blanks = String(repeating: " ", count: indent)
        let line = blanks + open + parts.joined(separator: ", ") + close
        guard line.count > width else { return line + "\n" }
        let inner = parts.map { "\(blanks)    \($0)" }.joined(separator: ",\n")
        return "\(blanks)\(open)\n\(inner)\n\(blanks)\(close)\n"
    }

    /// A computed property: on one line if it fits.
    static func property(_ declaration: String, _ body: String, indent: Int) -> String {
        let blanks = String(repeating: " ", count: indent)
        let line = "\(blanks)\(declaration) { \(body) }"
        guard line.count > width else { return line + "\n" }
        return "\(blanks)\(declaration) {\n\(blanks)    \(body)\n\(blanks)}\n"
    }

    /// `DTMFBegin` to `dtmfBegin`, `Newchannel` to `newchannel`, `SIPpeers` to `sipPeers`, `AOC-D` to `aocD`.
    static func key(_ name: String) -> String {
        if let hyphen = name.firstIndex(of: "-") { return key(String(name[..<hyphen])) + name[hyphen...].dropFirst() }
        for acronym in ["DAHDI", "IAX", "SIP", "SKINNY"] where name.hasPrefix(acronym) {
            let rest = name.dropFirst(acronym.count)
            return acronym.lowercased() + rest.prefix(1).uppercased() + rest.dropFirst()
        }
        let capitals = name.prefix { $0.isUppercase || $0.isNumber }.count
        guard capitals < name.count else { return name.lowercased() }
        let lowered = max(1, capitals - 1)
        return name.prefix(lowered).lowercased() + name.dropFirst(lowered)
    }

    static func typeName(_ name: String) -> String { name.filter { $0 != "-" && $0 != " " } }
}
