// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Records a channel. The answer has the id of the recording. Needs the class `system`. A read-only manager does
    /// not send it.
    public struct MixMonitor: ManagerAction {
        /// The action's name.
        public var name: String { "MixMonitor" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The id of the recording.
            public var mixMonitorID: String { response.text("MixMonitorID") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.MixMonitor {
    /// Records a channel. The answer has the id of the recording.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - file: The file to record to; the server chooses one when left out.
    ///   - options: The options of the application MixMonitor.
    ///   - command: A command of the server's system to run when the recording ends. It runs with the server's rights.
    public static func mixMonitor(
        _ channel: String,
        file: String? = nil,
        options: String? = nil,
        command: String? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("File", file)
        fields.add("Options", options)
        fields.add("Command", command)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Mutes or unmutes a recording. Needs the class `system` or `call`. A read-only manager does not send it.
    public struct MixMonitorMute: ManagerAction {
        /// The action's name.
        public var name: String { "MixMonitorMute" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MixMonitorMute {
    /// Mutes or unmutes a recording.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - direction: Which direction: `read` (from the channel), `write` (to it) or `both`.
    ///   - state: `1` to mute, `0` to unmute.
    ///   - mixMonitorID: The id of the recording, from the answer to `mixMonitor`; all of the channel when left out.
    public static func mixMonitorMute(
        _ channel: String,
        direction: String? = nil,
        state: String? = nil,
        mixMonitorID: String? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Direction", direction)
        fields.add("State", state)
        fields.add("MixMonitorID", mixMonitorID)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Ends a recording. Needs the class `system` or `call`. A read-only manager does not send it.
    public struct StopMixMonitor: ManagerAction {
        /// The action's name.
        public var name: String { "StopMixMonitor" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.StopMixMonitor {
    /// Ends a recording.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - mixMonitorID: The id of the recording to stop, from the answer to `mixMonitor`; all of the channel when left
    ///     out.
    public static func stopMixMonitor(_ channel: String, mixMonitorID: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("MixMonitorID", mixMonitorID)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Records a channel. Up to Asterisk 20; ``MixMonitor`` since. Needs the class `call`. A read-only manager does not
    /// send it.
    public struct Monitor: ManagerAction {
        /// The action's name.
        public var name: String { "Monitor" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Monitor {
    /// Records a channel. Up to Asterisk 20; ``MixMonitor`` since.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - file: The name of the files to record to; made of the channel's name when left out.
    ///   - format: The format of the files, such as `wav`.
    ///   - mix: Whether the two directions are mixed into one file at the end.
    public static func monitor(
        _ channel: String,
        file: String? = nil,
        format: String? = nil,
        mix: Bool? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("File", file)
        fields.add("Format", format)
        fields.add("Mix", mix)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Changes the file of a recording. Up to Asterisk 20. Needs the class `call`. A read-only manager does not send
    /// it.
    public struct ChangeMonitor: ManagerAction {
        /// The action's name.
        public var name: String { "ChangeMonitor" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ChangeMonitor {
    /// Changes the file of a recording. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - file: The name of the files from now on.
    public static func changeMonitor(_ channel: String, file: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("File", file)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Pauses a recording. Up to Asterisk 20. Needs the class `call`. A read-only manager does not send it.
    public struct PauseMonitor: ManagerAction {
        /// The action's name.
        public var name: String { "PauseMonitor" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PauseMonitor {
    /// Pauses a recording. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - channel: The channel that is recorded.
    public static func pauseMonitor(_ channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Resumes a recording. Up to Asterisk 20. Needs the class `call`. A read-only manager does not send it.
    public struct UnpauseMonitor: ManagerAction {
        /// The action's name.
        public var name: String { "UnpauseMonitor" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.UnpauseMonitor {
    /// Resumes a recording. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    public static func unpauseMonitor(_ channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Ends a recording. Up to Asterisk 20. Needs the class `call`. A read-only manager does not send it.
    public struct StopMonitor: ManagerAction {
        /// The action's name.
        public var name: String { "StopMonitor" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.StopMonitor {
    /// Ends a recording. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    public static func stopMonitor(_ channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}
