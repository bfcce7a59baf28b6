extension Catalogue {
    private static let parameterTypes = [
        "integer": "Int", "flag": "Bool", "seconds": "Duration", "milliseconds": "Duration", "bridgeID": "BridgeID",
        "HangupCause": "HangupCause", "values": "[String]",
    ]

    /// The static member that makes the action.
    func function(of action: ActionRow) throws -> String {
        let name = Swift.key(action.name)
        var text = Swift.doc(action.sentence, indent: 4)
        guard !action.parameters.isEmpty else { return text + "    public static var \(name): Self { Self() }\n" }
        var declarations: [String] = []
        var statements = ""
        text += "    ///\n    /// - Parameters:\n"
        for parameter in action.parameters {
            let field = try field(parameter.key, of: action.name, "/")
            let type = Self.parameterTypes[field.type] ?? "String"
            let empty = type == "[String]" ? " = []" : "? = nil"
            declarations.append(
                "\(parameter.isUnlabelled ? "_ " : "")\(field.property): \(type)\(parameter.isRequired ? "" : empty)"
            )
            let value = field.type == "milliseconds" ? "milliseconds: \(field.declared)" : field.declared
            statements += "        fields.add(\"\(parameter.key)\", \(value))\n"
            text += Swift.doc(field.sentence, indent: 4, first: "///   - \(field.property): ", next: "///     ")
        }
        let open = "    public static func \(name)("
        let line = open + declarations.joined(separator: ", ") + ") -> Self {"
        if line.count <= 120 {
            text += line + "\n"
        } else {
            text += "\(open)\n" + declarations.map { "        \($0)" }.joined(separator: ",\n") + "\n    ) -> Self {\n"
        }
        text += "        var fields = ActionFields()\n" + statements
        return text + "        return Self(fields: fields.list)\n    }\n"
    }
}
