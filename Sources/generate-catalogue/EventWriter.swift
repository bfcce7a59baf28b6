extension Catalogue {
    /// One file for each family of events.
    func eventFiles() throws -> [String: String] {
        var texts: [String: String] = [:]
        for group in groups { texts[group.family, default: Swift.header] += "\n" + (try text(of: group)) }
        for event in events { texts[event.family, default: Swift.header] += "\n" + (try text(of: event)) }
        return Dictionary(
            uniqueKeysWithValues: texts.map { ("Sources/AsteriskManager/Events/Generated/\($0)Events.swift", $1) }
        )
    }

    private func text(of group: GroupRow) throws -> String {
        let properties = try group.fields.map {
            try property($0, of: group.name, ".", from: "event", indent: 4)
        }
        return Swift.doc(group.sentence, indent: 0) + "public protocol \(group.name): ManagerEvent {}\n\n"
            + "extension \(group.name) {\n\(properties.joined())}\n"
    }

    private func text(of event: EventRow) throws -> String {
        let type = Swift.typeName(event.name)
        let protocols = event.groups.isEmpty ? ["ManagerEvent"] : event.groups
        var text = "extension Event {\n" + Swift.doc(event.sentence, indent: 4)
        text += "    public struct \(type): \(protocols.joined(separator: ", ")) {\n"
        text += "        /// The event.\n        public let event: Event\n"
        text += "        /// A view over the event.\n        public init(_ event: Event) { self.event = event }\n"
        text += names(of: event)
        for view in event.views { text += try property(view, of: event.name) }
        for use in event.fields { text += try property(use, of: event.name, ".", from: "event", indent: 8) }
        text += "    }\n}\n\nextension EventKey where Payload == Event.\(type) {\n"
        text += Swift.doc(event.sentence, indent: 4)
        return text + "    public static var \(Swift.key(event.name)): Self { Self() }\n}\n"
    }

    /// The names other than the type's, and the condition for an old one: `Dial[SubEvent=End]`.
    private func names(of event: EventRow) -> String {
        guard !event.older.isEmpty || event.name.contains("-") else { return "" }
        var text = ""
        var names = [event.name]
        for older in event.older {
            let parts = older.split(separator: "[")
            names.append(String(parts[0]))
            guard parts.count > 1 else { continue }
            let isNegative = parts[1].contains("!=")
            let words = parts[1].dropLast().split { $0 == "=" || $0 == "!" }
            let comparison = isNegative ? "isNot" : "is"
            let condition = "Event.only(\"\(parts[0])\", where: \"\(words[0])\", \(comparison): \"\(words[1])\")"
            text += Swift.doc("Of the old `\(parts[0])` those that are about this.", indent: 8)
            text += Swift.property(
                "public static var eventCondition: (@Sendable (Event) -> Bool)?",
                condition,
                indent: 8
            )
        }
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return "        /// The names under which servers send it, the old one included.\n"
            + "        public static var eventNames: [String] { [\(list)] }\n" + text
    }

    private func property(_ view: View, of event: String) throws -> String {
        let field = try self.view(view, of: event)
        let type = view.kind == "channel" ? "ChannelSnapshot" : "BridgeSnapshot"
        var arguments = view.isOptional ? "ifIn: event" : "event"
        if !view.prefix.isEmpty { arguments += ", prefix: \"\(view.prefix)\"" }
        if let older = view.older {
            arguments += older == "Channel" ? ", formerly: \"\"" : ", name: \"\(older)\""
        }
        return Swift.doc(field.sentence, indent: 8)
            + Swift.property(
                "public var \(field.property): \(type)\(view.isOptional ? "?" : "")",
                "\(type)(\(arguments))",
                indent: 8
            )
    }
}
