// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Asks for the server's settings. Needs the class `system` or `reporting`.
    public struct CoreSettings: ManagerAction {
        /// The action's name.
        public var name: String { "CoreSettings" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The version of the manager interface.
            public var amiVersion: String { response.text("AMIversion") }
            /// The version of Asterisk.
            public var asteriskVersion: String { response.text("AsteriskVersion") }
            /// The system's name; empty when it has none.
            public var systemName: String { response.text("SystemName") }
            /// How many calls there may be; 0 for any number.
            public var coreMaxCalls: Int? { response.integer("CoreMaxCalls") }
            /// Up to which load of the machine calls are taken; 0 for any.
            public var coreMaxLoadAvg: Double? { response.decimal("CoreMaxLoadAvg") }
            /// The user of the operating system that the server runs as.
            public var coreRunUser: String { response.text("CoreRunUser") }
            /// The group of the operating system that the server runs as.
            public var coreRunGroup: String { response.text("CoreRunGroup") }
            /// How many files may be open; 0 for the system's own limit.
            public var coreMaxFilehandles: Int? { response.integer("CoreMaxFilehandles") }
            /// Whether the real-time configuration is on.
            public var coreRealTimeEnabled: Bool? { response.flag("CoreRealTimeEnabled") }
            /// Whether call records are on.
            public var coreCDREnabled: Bool? { response.flag("CoreCDRenabled") }
            /// Whether the HTTP server is on.
            public var coreHTTPEnabled: Bool? { response.flag("CoreHTTPenabled") }
            /// Whether the folder of custom sounds is searched first.
            public var soundsSearchCustomDir: Bool? { response.flag("SoundsSearchCustomDir") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.CoreSettings {
    /// Asks for the server's settings.
    public static var coreSettings: Self { Self() }
}

extension Action {
    /// Asks for the server's state. Needs the class `system` or `reporting`.
    public struct CoreStatus: ManagerAction {
        /// The action's name.
        public var name: String { "CoreStatus" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The day that the server started, as `YYYY-MM-DD` in its local time.
            public var coreStartupDate: String { response.text("CoreStartupDate") }
            /// The time of day that the server started, as `HH:MM:SS` in its local time.
            public var coreStartupTime: String { response.text("CoreStartupTime") }
            /// The day that the server was reloaded last, as `YYYY-MM-DD` in its local time.
            public var coreReloadDate: String { response.text("CoreReloadDate") }
            /// The time of day that the server was reloaded last, as `HH:MM:SS` in its local time.
            public var coreReloadTime: String { response.text("CoreReloadTime") }
            /// How many calls there are.
            public var coreCurrentCalls: Int? { response.integer("CoreCurrentCalls") }
            /// How many calls there were since the start.
            public var coreProcessedCalls: Int? { response.integer("CoreProcessedCalls") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.CoreStatus {
    /// Asks for the server's state.
    public static var coreStatus: Self { Self() }
}

extension Action {
    /// Begins new log files. Needs the class `system` or `reporting`. A read-only manager does not send it.
    public struct LoggerRotate: ManagerAction {
        /// The action's name.
        public var name: String { "LoggerRotate" }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.LoggerRotate {
    /// Begins new log files.
    public static var loggerRotate: Self { Self() }
}

extension Action {
    /// Reads data of the server as a tree. Asterisk 1.8 to 14.
    public struct DataGet: ManagerAction {
        /// The action's name.
        public var name: String { "DataGet" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DataGet {
    /// Reads data of the server as a tree. Asterisk 1.8 to 14.
    ///
    /// - Parameters:
    ///   - path: The path of the data to get.
    ///   - search: Which data to look for.
    ///   - filter: Which parts of the data to get.
    public static func dataGet(path: String, search: String? = nil, filter: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Path", path)
        fields.add("Search", search)
        fields.add("Filter", filter)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Writes into a call's record. Asterisk 1.4. Needs the class `call`. A read-only manager does not send it.
    public struct SetCDRUserField: ManagerAction {
        /// The action's name.
        public var name: String { "SetCDRUserField" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SetCDRUserField {
    /// Writes into a call's record. Asterisk 1.4.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - userField: What to write.
    ///   - append: Whether it is added to what is there.
    public static func setCDRUserField(_ channel: String, userField: String, append: Bool? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("UserField", userField)
        fields.add("Append", append)
        return Self(fields: fields.list)
    }
}
