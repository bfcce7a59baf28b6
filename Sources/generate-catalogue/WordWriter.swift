extension Catalogue {
    /// The words and numbers that have types of their own.
    func wordFile() -> String {
        Swift.header + words.map { "\n" + text(of: $0) }.joined()
    }

    private func text(of type: WordType) -> String {
        let raw = type.isNumber ? "Int" : "String"
        var text = Swift.doc(type.sentence, indent: 0)
        text += "public struct \(type.name): \(type.isNumber ? "ServerNumber" : "ServerWord") {\n"
        text += "    /// The \(type.isNumber ? "number" : "word"), as sent.\n    public let rawValue: \(raw)\n"
        text += "    /// The value for a \(type.isNumber ? "number" : "word"), known or not.\n"
        text += "    public init(rawValue: \(raw)) { self.rawValue = rawValue }\n\n"
        for value in type.values {
            let name = Swift.isKeyword(value[1]) ? "`\(value[1])`" : value[1]
            text += Swift.doc(value[3], indent: 4)
            let raw = type.isNumber ? value[2] : "\"\(value[2])\""
            text += "    public static var \(name): Self { Self(rawValue: \(raw)) }\n"
        }
        if type.isNumber {
            text += "\n    /// The number in words; the number itself when it is not known.\n"
            text += "    public var description: String {\n        switch rawValue {\n"
            for value in type.values { text += "        case \(value[2]): \"\(value[4])\"\n" }
            text += "        default: String(rawValue)\n        }\n    }\n"
        }
        return text + "}\n"
    }
}
