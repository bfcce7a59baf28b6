/// A configuration file as the server reads it: the answer to ``Action/GetConfig``.
public struct ConfigurationFile: ActionAnswer {
    /// A category: what stands in brackets, and the lines under it. Names may occur more than once.
    public struct Category: Sendable, Hashable {
        /// The name.
        public let name: String
        /// Whether it is a template; `false` before Asterisk 11, which does not say.
        public let isTemplate: Bool
        /// The names of the templates that it is made from.
        public let templates: [String]
        /// The lines, in order.
        public let lines: [Line]

        /// The first value of the variable.
        public subscript(variable: String) -> String? { lines.first { $0.variable == variable }?.value }
    }

    /// A line: `variable=value`. The server does not tell `=` from `=>`.
    public struct Line: Sendable, Hashable {
        /// The variable.
        public let variable: String
        /// The value.
        public let value: String
    }

    /// The server's answer.
    public let response: AsteriskManager.Response
    /// The categories, in order.
    public let categories: [Category]

    /// A view over the answer.
    public init(_ response: AsteriskManager.Response) {
        self.response = response
        var lines: [Substring: [Line]] = [:]
        var templates: [Substring: String] = [:]
        var names: [(number: Substring, name: String)] = []
        for field in response.message.fields {
            let parts = field.key.split(separator: "-", maxSplits: 2)
            guard parts.count > 1 else { continue }
            switch parts[0] {
            case "Category": names.append((parts[1], field.value))
            case "Templates": templates[parts[1]] = field.value
            case "Line":
                let pair = field.value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let line = Line(variable: String(pair[0]), value: pair.count > 1 ? String(pair[1]) : "")
                lines[parts[1], default: []].append(line)
            default: break
            }
        }
        categories = names.map { number, name in
            Category(
                name: name,
                isTemplate: response["IsTemplate-\(number)"] == "1",
                templates: (templates[number] ?? "").split(separator: ",").map(String.init),
                lines: lines[number] ?? []
            )
        }
    }
}

extension Action.GetConfig {
    /// What the action's answer is read as.
    public typealias Response = ConfigurationFile
}

extension Action.ListCategories {
    /// The names of the categories, in order; none when the file has none.
    public func response(from response: AsteriskManager.Response) throws -> [String] {
        response.message.fields.filter { $0.key.hasPrefix("Category-") }.map(\.value)
    }
}

/// One change of a configuration file.
public struct ConfigurationChange: Sendable, Hashable {
    /// What is done: `NewCat`, `RenameCat`, `DelCat`, `EmptyCat`, `Update`, `Delete`, `Append` or `Insert`.
    public var action: String
    /// The category.
    public var category: String
    /// The variable.
    public var variable: String?
    /// The new value, or the new name. With `>` before it the line is written with `=>`.
    public var value: String?
    /// Only a line with this value.
    public var match: String?
    /// The number of the line, from 0.
    public var line: Int?
    /// Options, such as `allowdups` or `template`.
    public var options: String?

    /// Creates a change.
    public init(
        _ action: String,
        category: String,
        variable: String? = nil,
        value: String? = nil,
        match: String? = nil,
        line: Int? = nil,
        options: String? = nil
    ) {
        (self.action, self.category, self.variable, self.value) = (action, category, variable, value)
        (self.match, self.line, self.options) = (match, line, options)
    }
}

extension Action {
    /// Changes a configuration file. Needs the class `config`.
    public struct UpdateConfig: ManagerAction {
        /// The action's name.
        public var name: String { "UpdateConfig" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.UpdateConfig {
    /// Changes a configuration file. With more than about fifteen changes the server's limit of 128 headers is passed,
    /// and the action is not sent.
    ///
    /// - Parameters:
    ///   - source: The file to read.
    ///   - destination: The file to write; it may be the same.
    ///   - reload: Whether to reload afterwards: `yes`, or the name of a module.
    ///   - preserveEffectiveContext: Whether what was included stays where it takes effect.
    ///   - changes: The changes, in order.
    public static func updateConfig(
        source: String,
        destination: String,
        reload: String? = nil,
        preserveEffectiveContext: Bool? = nil,
        changes: [ConfigurationChange]
    ) -> Self {
        var fields = ActionFields()
        fields.add("SrcFilename", source)
        fields.add("DstFilename", destination)
        fields.add("Reload", reload)
        fields.add("PreserveEffectiveContext", preserveEffectiveContext)
        for (index, change) in changes.enumerated() {
            // The server reads on as long as the next number, of six digits, is there.
            let digits = String(index)
            let number = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
            fields.add("Action-\(number)", change.action)
            fields.add("Cat-\(number)", change.category)
            fields.add("Var-\(number)", change.variable)
            fields.add("Value-\(number)", change.value)
            fields.add("Match-\(number)", change.match)
            fields.add("Line-\(number)", change.line)
            fields.add("Options-\(number)", change.options)
        }
        return Self(fields: fields.list)
    }
}
