// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Asks for the challenge of a login. A ``Manager`` does this by itself.
    public struct Challenge: ManagerAction {
        /// The action's name.
        public var name: String { "Challenge" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The digits to be hashed with the secret.
            public var challenge: String { response.text("Challenge") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.Challenge {
    /// Asks for the challenge of a login. A ``Manager`` does this by itself.
    ///
    /// - Parameters:
    ///   - authType: The kind of challenge; only `MD5` exists.
    public static func challenge(authType: String) -> Self {
        var fields = ActionFields()
        fields.add("AuthType", authType)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Chooses the classes of events that this session gets.
    public struct Events: ManagerAction {
        /// The action's name.
        public var name: String { "Events" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// `On` or `Off`.
            public var events: String { response.text("Events") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.Events {
    /// Chooses the classes of events that this session gets.
    ///
    /// - Parameters:
    ///   - eventMask: `on`, `off`, or classes separated by commas: `call,agent`.
    public static func events(_ eventMask: String) -> Self {
        var fields = ActionFields()
        fields.add("EventMask", eventMask)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Adds a filter to the events of this session. The server takes `starts_with` and `ends_with`. Needs the class
    /// `system`.
    public struct Filter: ManagerAction {
        /// The action's name.
        public var name: String { "Filter" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Filter {
    /// Adds a filter to the events of this session. The server takes `starts_with` and `ends_with`.
    ///
    /// - Parameters:
    ///   - operation: `Add`, the only one there is.
    ///   - matchCriteria: What of an event is compared, and how, in brackets:
    ///     `action(exclude),name(Newchannel),header(Channel),method(regex)`. Since 18.26, 20.11, 21.6 and 22.1.
    ///   - filter: What to compare with; without `matchCriteria` a regular expression, with `!` before it to exclude.
    public static func filter(operation: String? = nil, matchCriteria: String? = nil, filter: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Operation", operation)
        fields.add("MatchCriteria", matchCriteria)
        fields.add("Filter", filter)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the filters of this session. Asterisk 11 to 14.
    public struct FilterList: ManagerAction {
        /// The action's name.
        public var name: String { "FilterList" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.FilterList {
    /// Lists the filters of this session. Asterisk 11 to 14.
    public static var filterList: Self { Self() }
}

extension Action {
    /// Lists the actions that the user may send: the answer's keys are their names.
    public struct ListCommands: ManagerAction {
        /// The action's name.
        public var name: String { "ListCommands" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.ListCommands {
    /// Lists the actions that the user may send: the answer's keys are their names.
    public static var listCommands: Self { Self() }
}

extension Action {
    /// Waits for events. Blocks the session; on a connection that stays open events come by themselves.
    /// ``Event/WaitEventComplete`` ends the list.
    public struct WaitEvent: ManagerListAction {
        /// An event of any kind.
        public typealias Item = Event

        /// The event itself.
        public func item(from event: Event) throws -> Event { event }
        /// The action's name.
        public var name: String { "WaitEvent" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.WaitEvent {
    /// Waits for events. Blocks the session; on a connection that stays open events come by themselves.
    ///
    /// - Parameters:
    ///   - timeout: How many seconds to wait; `-1` for as long as it takes.
    public static func waitEvent(timeout: String) -> Self {
        var fields = ActionFields()
        fields.add("Timeout", timeout)
        return Self(fields: fields.list)
    }
}
