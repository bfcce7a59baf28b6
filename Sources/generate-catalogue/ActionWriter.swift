extension Catalogue {
    /// One file for each family of actions, and two that know all of them by name.
    func actionFiles() throws -> [String: String] {
        var texts: [String: String] = [:]
        for action in actions where !action.isByHand {
            texts[action.family, default: Swift.header] += "\n" + (try text(of: action))
        }
        let folder = "Sources/AsteriskManager/Actions/Generated"
        var files = Dictionary(uniqueKeysWithValues: texts.map { ("\(folder)/\($0)Actions.swift", $1) })
        files["\(folder)/HarmlessActions.swift"] = harmlessFile()
        files["\(folder)/ClosingEvents.swift"] = closingFile()
        return files
    }

    private func harmlessFile() -> String {
        let names = actions.filter { !$0.mark.hasPrefix("!") }.map(\.name).sorted()
        return Swift.header + "\nextension ReadOnly {\n"
            + "    /// The actions that change nothing on the server, in lower case.\n"
            + "    static let harmlessActions = Set(WordTable.words(in: harmlessWords))\n\n"
            + "    private static let harmlessWords = \"\"\"\n"
            + Swift.doc(names.map { $0.lowercased() }.joined(separator: " "), indent: 8, first: "", next: "")
            + "        \"\"\"\n}\n"
    }

    private func closingFile() -> String {
        var text = Swift.header + "\nextension Action {\n"
        text += Swift.doc(
            "The events that close the lists of servers that do not mark them, by the actions' names in lower case.",
            indent: 4
        )
        text += "    static let closingEvents = WordTable.lines(in: closingWords)\n\n"
        text += "    private static let closingWords = \"\"\"\n"
        var lists = Dictionary(uniqueKeysWithValues: actions.map { ($0.name.lowercased(), $0.completion) })
        // Asterisk 1.4 has another name for DAHDIShowChannels, which is sent by name.
        lists["zapshowchannels"] = ["ZapShowChannelsComplete"]
        for (name, events) in lists.sorted(by: { $0.key < $1.key }) where !events.isEmpty {
            text += "        \(name) \(events.joined(separator: " "))\n"
        }
        return text + "        \"\"\"\n}\n"
    }

    private func text(of action: ActionRow) throws -> String {
        let isList = !action.items.isEmpty
        var text = "extension Action {\n" + Swift.doc(summary(of: action), indent: 4)
        text += "    public struct \(action.name): \(isList ? "ManagerListAction" : "ManagerAction") {\n"
        if isList { text += items(of: action) }
        text += "        /// The action's name.\n        public var name: String { \"\(action.name)\" }\n"
        if !action.parameters.isEmpty {
            text += "        /// The headers.\n        public let fields: [ActionField]\n"
        }
        if action.mark == "+" {
            text += "        /// It only reads.\n        public var changesServer: Bool { false }\n"
        }
        if action.mark == "?" {
            text += "        /// It only reads, unless it calls a function of the dialplan, which may do anything.\n"
            text += "        public var changesServer: Bool { ReadOnly.callsFunction(fields) }\n"
        }
        if action.parameters.isEmpty { text += "\n        /// Creates the action.\n        public init() {}\n" }
        // For servers of tests, which make it out of what a client sent.
        if !action.parameters.isEmpty {
            text += "\n        package init(fields: [ActionField]) { self.fields = fields }\n"
        }
        text += try answer(of: action)
        text += "    }\n}\n\nextension ManagerAction where Self == Action.\(action.name) {\n"
        return text + (try function(of: action)) + "}\n"
    }

    /// The sentence, what the user's account has to be allowed, and whether a read-only manager sends it.
    private func summary(of action: ActionRow) -> String {
        let classes = action.privilege.map { "`\($0)`" }
        var text = action.sentence
        if let end = action.completion.first { text += " ``Event/\(end)`` ends the list." }
        if let last = classes.last {
            let list = classes.count == 1 ? last : classes.dropLast().joined(separator: ", ") + " or " + last
            text += " Needs the class \(list)."
        }
        return action.mark == "!" ? text + " A read-only manager does not send it." : text
    }

    private func items(of action: ActionRow) -> String {
        guard action.items != ["*"] else {
            return "        /// An event of any kind.\n        public typealias Item = Event\n\n"
                + "        /// The event itself.\n        public func item(from event: Event) throws -> Event { event }\n"
        }
        guard action.items.count > 1 else {
            return "        /// One item of the list.\n        public typealias Item = Event.\(action.items[0])\n\n"
        }
        var text = "        /// One item of the list.\n        public enum Item: Sendable {\n"
        for item in action.items {
            let sentence = events.first { $0.name == item }?.sentence ?? ""
            text += Swift.doc(sentence, indent: 12) + "            case \(Swift.key(item))(Event.\(item))\n"
        }
        text += "            /// Something that this version of the library does not know.\n"
        text += "            case other(Event)\n        }\n\n"
        text += "        /// Reads one event of the list.\n"
        text += "        public func item(from event: Event) throws -> Item {\n"
        for item in action.items {
            text += "            if event.isNamed(\"\(item)\") { return .\(Swift.key(item))(.init(event)) }\n"
        }
        return text + "            return .other(event)\n        }\n\n"
    }

    private func answer(of action: ActionRow) throws -> String {
        guard !action.answer.isEmpty else { return "" }
        var text = "\n        /// The answer.\n        public struct Answer: ActionAnswer {\n"
        text += "            /// The server's answer.\n            public let response: AsteriskManager.Response\n"
        text += "            /// A view over the answer.\n"
        text += "            public init(_ response: AsteriskManager.Response) { self.response = response }\n"
        for key in action.answer {
            text += try property(FieldUse(key[...]), of: action.name, "/", from: "response", indent: 12)
        }
        text += "        }\n\n        /// What the action's answer is read as.\n"
        return text + "        public typealias Response = Answer\n"
    }
}
