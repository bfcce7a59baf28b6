extension Catalogue {
    /// For the tests: each view of an event, and what it makes of each header.
    func tableFile() throws -> String {
        var text = Swift.header + "\nimport AsteriskManager\n\nextension CatalogueTable {\n"
        for (number, event) in events.enumerated() { text += try row(number, event) }
        text += "    static let rows: [Row] = [\n"
        for number in events.indices { text += "        Row(read\(number)),\n" }
        return text + "    ]\n}\n"
    }

    private func row(_ number: Int, _ event: EventRow) throws -> String {
        let shared = event.groups.flatMap { name in groups.first { $0.name == name }?.fields ?? [] }
        let type = "Event.\(Swift.typeName(event.name))"
        let readings = try (shared + event.fields).map { use in
            let owner = event.fields.contains { $0.key == use.key } ? event.name : event.groups.first ?? event.name
            let property = try field(use.key, of: owner, ".").property
            let older = use.older.map { "\"\($0)\"" } ?? "nil"
            return "(\"\(use.key)\", \(older), view.\(property))"
        }
        let declaration = "private static func read\(number)(_ view: \(type)) -> [Reading]"
        guard readings.count > 1 else {
            let body = "[\(readings.joined())]"
            return "    @Sendable\n" + Swift.property(declaration, body, indent: 4) + "\n"
        }
        let list = readings.map { "            \($0),\n" }.joined()
        return "    @Sendable\n    \(declaration) {\n        [\n\(list)        ]\n    }\n\n"
    }
}
