// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists the devices with their states. ``Event/DeviceStateListComplete`` ends the list. Needs the class `call` or
    /// `reporting`.
    public struct DeviceStateList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.DeviceStateChange

        /// The action's name.
        public var name: String { "DeviceStateList" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.DeviceStateList {
    /// Lists the devices with their states.
    public static var deviceStateList: Self { Self() }
}

extension Action {
    /// Asks for the state of an extension. An extension without a hint has the state -1. Needs the class `call` or
    /// `reporting`.
    public struct ExtensionState: ManagerAction {
        /// The action's name.
        public var name: String { "ExtensionState" }
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
            /// The extension that has the hint.
            public var exten: String { response.text("Exten") }
            /// The context of the dialplan.
            public var context: String { response.text("Context") }
            /// The devices and presences behind the extension, such as `PJSIP/1001`.
            public var hint: String { response.text("Hint") }
            /// The state of the devices behind the extension, as a number.
            public var status: AsteriskManager.ExtensionState? { response.number("Status") }
            /// The state in the server's words: `Idle`, `InUse`, `Ringing`, …
            public var statusText: String { response.text("StatusText") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.ExtensionState {
    /// Asks for the state of an extension. An extension without a hint has the state -1.
    ///
    /// - Parameters:
    ///   - exten: The extension that has the hint.
    ///   - context: The context of the dialplan.
    public static func extensionState(exten: String, context: String) -> Self {
        var fields = ActionFields()
        fields.add("Exten", exten)
        fields.add("Context", context)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the extensions that have hints. An empty list is an error of the server.
    /// ``Event/ExtensionStateListComplete`` ends the list. Needs the class `call` or `reporting`.
    public struct ExtensionStateList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ExtensionStatus

        /// The action's name.
        public var name: String { "ExtensionStateList" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.ExtensionStateList {
    /// Lists the extensions that have hints. An empty list is an error of the server.
    public static var extensionStateList: Self { Self() }
}

extension Action {
    /// Asks for a presence. Needs the class `call` or `reporting`.
    public struct PresenceState: ManagerAction {
        /// The action's name.
        public var name: String { "PresenceState" }
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
            /// The presence.
            public var state: AsteriskManager.PresenceState { response.presentWord("State") }
            /// More about the presence; empty when there is no more.
            public var subtype: String { response.text("Subtype") }
            /// The message of the presence; empty when there is none.
            public var presenceMessage: String { response.text("PresenceMessage") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.PresenceState {
    /// Asks for a presence.
    ///
    /// - Parameters:
    ///   - provider: Who tells of the presence, such as `CustomPresence:alice`.
    public static func presenceState(_ provider: String) -> Self {
        var fields = ActionFields()
        fields.add("Provider", provider)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the presences. ``Event/PresenceStateListComplete`` ends the list. Needs the class `call` or `reporting`.
    public struct PresenceStateList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.PresenceStateChange

        /// The action's name.
        public var name: String { "PresenceStateList" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PresenceStateList {
    /// Lists the presences.
    public static var presenceStateList: Self { Self() }
}
