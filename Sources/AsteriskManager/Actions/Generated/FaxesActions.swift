// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Asks for a fax session; an ``Event/FAXSession`` follows the answer. Needs the class `call`.
    public struct FAXSession: ManagerAction {
        /// The action's name.
        public var name: String { "FAXSession" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.FAXSession {
    /// Asks for a fax session; an ``Event/FAXSession`` follows the answer.
    ///
    /// - Parameters:
    ///   - sessionNumber: The number of the fax session, from ``Event/FAXSessionsEntry``.
    public static func faxSession(_ sessionNumber: Int) -> Self {
        var fields = ActionFields()
        fields.add("SessionNumber", sessionNumber)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the fax sessions. ``Event/FAXSessionsComplete`` ends the list. Needs the class `call`.
    public struct FAXSessions: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.FAXSessionsEntry

        /// The action's name.
        public var name: String { "FAXSessions" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.FAXSessions {
    /// Lists the fax sessions.
    public static var faxSessions: Self { Self() }
}

extension Action {
    /// Asks for the numbers of faxes; an ``Event/FAXStats`` follows the answer. Needs the class `reporting`.
    public struct FAXStats: ManagerAction {
        /// The action's name.
        public var name: String { "FAXStats" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.FAXStats {
    /// Asks for the numbers of faxes; an ``Event/FAXStats`` follows the answer.
    public static var faxStats: Self { Self() }
}
