extension Catalogue {
    /// For the tests: each name under which servers send an event, and what its view makes of each header.
    func tableFile() throws -> String {
        var text = Swift.header + "\nimport AsteriskManager\n\n"
        text += "/// What the catalogue types: by the name of the event, the header and what it is read as.\n"
        text += "enum CatalogueTable {\n    typealias Reading = (header: String, older: String?, value: Any?)\n"
        text += "    typealias Row = (\n        name: String, older: [String], isMeant: @Sendable (Event) -> Bool,\n"
        text += "        read: @Sendable (Event) -> [Reading]\n    )\n\n"
        for (number, event) in events.enumerated() { text += try row(number, event) }
        text += "    static let rows: [Row] = [\n"
        for (number, event) in events.enumerated() {
            let type = "Event.\(Swift.typeName(event.name))"
            let older = event.older.map { "\"\($0.prefix { $0 != "[" })\"" }.joined(separator: ", ")
            text += "        (\"\(event.name)\", [\(older)], { \(type).eventCondition?($0) ?? true }, read\(number)),\n"
        }
        text += "    ]\n\n    static let listActions: [String] = [\n"
        for action in actions where !action.items.isEmpty { text += "        \"\(action.name)\",\n" }
        return text + "    ]\n}\n"
    }

    private func row(_ number: Int, _ event: EventRow) throws -> String {
        let shared = event.groups.flatMap { name in groups.first { $0.name == name }?.fields ?? [] }
        let own = event.groups.first ?? event.name
        var text = "    private static func read\(number)(_ event: Event) -> [Reading] {\n"
        let readings = try (shared + event.fields).map { use in
            let owner = event.fields.contains { $0.key == use.key } ? event.name : own
            let property = try field(use.key, of: owner, ".").property
            let older = use.older.map { "\"\($0)\"" } ?? "nil"
            return "(\"\(use.key)\", \(older), view.\(property))"
        }
        guard !readings.isEmpty else { return text + "        []\n    }\n\n" }
        text += "        let view = Event.\(Swift.typeName(event.name))(event)\n"
        guard readings.count > 1 else { return text + "        return [\(readings[0])]\n    }\n\n" }
        let list = readings.map { "            \($0),\n" }.joined()
        return text + "        return [\n\(list)        ]\n    }\n\n"
    }
}
