extension Catalogue {
    private static let receivedFolder = "Sources/AsteriskManagerTesting/Servers/Generated"

    /// For servers of tests: how each action is made out of what a client sent. One file for each family.
    func receivedFiles() -> [String: String] {
        var texts: [String: String] = [:]
        for action in actions where !action.isByHand {
            let header = Swift.header + "\npublic import AsteriskManager\n"
            texts[action.family, default: header] += "\n" + receivedText(of: action)
        }
        return Dictionary(
            uniqueKeysWithValues: texts.map { ("\(Self.receivedFolder)/Received\($0)Actions.swift", $1) })
    }

    private func receivedText(of action: ActionRow) -> String {
        let required = action.parameters.filter(\.isRequired).map(\.key)
        var text = "extension Action.\(action.name): ReceivableAction {\n"
        text += "    /// The action's name.\n    public static var actionName: String { \"\(action.name)\" }\n"
        let words = required.map { "`\($0)`" }.joined(separator: " or ")
        text += Swift.doc("The action as received" + (required.isEmpty ? "." : "; `nil` without \(words)."), indent: 4)
        let head = "    public init?(_ received: ReceivedAction) {"
        if action.parameters.isEmpty { return text + "\(head) self.init() }\n}\n" }
        if required.isEmpty { return text + "\(head) self.init(fields: received.ownFields) }\n}\n" }
        let condition = "received.has(" + required.map { "\"\($0)\"" }.joined(separator: ", ") + ")"
        let line = "        guard \(condition) else { return nil }\n"
        let lines = "        guard\n            \(condition)\n        else { return nil }\n"
        text += "\(head)\n" + (line.count <= 121 ? line : lines)
        return text + "        self.init(fields: received.ownFields)\n    }\n}\n"
    }
}
