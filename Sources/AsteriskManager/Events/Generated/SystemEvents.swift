// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// The server has started, or the login found it started.
    public struct FullyBooted: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// `Fully Booted`.
        public var status: String { event.text("Status") }
        /// How long the server has been running, in whole seconds; absent before Asterisk 14.
        public var uptime: Duration? { event.seconds("Uptime") }
        /// How long ago it was reloaded last, in whole seconds; absent before Asterisk 14.
        public var lastReload: Duration? { event.seconds("LastReload") }
    }
}

extension EventKey where Payload == Event.FullyBooted {
    /// The server has started, or the login found it started.
    public static var fullyBooted: Self { Self() }
}

extension Event {
    /// The server shuts down.
    public struct Shutdown: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// Whether calls were given time to end.
        public var shutdown: ShutdownKind { event.presentWord("Shutdown") }
        /// Whether the server starts again.
        public var restart: Bool? { event.flag("Restart") }
    }
}

extension EventKey where Payload == Event.Shutdown {
    /// The server shuts down.
    public static var shutdown: Self { Self() }
}

extension Event {
    /// A module was reloaded.
    public struct Reload: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The module that was reloaded; `All` for all of them.
        public var module: String { event.text("Module") }
        /// How the reload went.
        public var status: ReloadStatus? { event.number("Status") }
    }
}

extension EventKey where Payload == Event.Reload {
    /// A module was reloaded.
    public static var reload: Self { Self() }
}

extension Event {
    /// A module was loaded, or failed to be.
    public struct Load: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The module's file, such as `chan_pjsip.so`.
        public var module: String { event.text("Module") }
        /// Whether the module was loaded.
        public var status: ModuleLoadStatus { event.presentWord("Status") }
    }
}

extension EventKey where Payload == Event.Load {
    /// A module was loaded, or failed to be.
    public static var load: Self { Self() }
}

extension Event {
    /// A module was unloaded.
    public struct Unload: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The module's file, such as `chan_pjsip.so`.
        public var module: String { event.text("Module") }
        /// Whether the module was unloaded.
        public var status: ModuleLoadStatus { event.presentWord("Status") }
    }
}

extension EventKey where Payload == Event.Unload {
    /// A module was unloaded.
    public static var unload: Self { Self() }
}

extension Event {
    /// The modules were loaded at the start. Up to Asterisk 11.
    public struct ModuleLoadReport: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// Which modules were loaded.
        public var moduleSelection: ModuleSelection { event.presentWord("ModuleSelection") }
        /// `Done`.
        public var moduleLoadStatus: String { event.text("ModuleLoadStatus") }
        /// How many modules were loaded.
        public var moduleCount: Int? { event.integer("ModuleCount") }
    }
}

extension EventKey where Payload == Event.ModuleLoadReport {
    /// The modules were loaded at the start. Up to Asterisk 11.
    public static var moduleLoadReport: Self { Self() }
}

extension Event {
    /// A log file was opened or closed.
    public struct LogChannel: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The log file.
        public var channel: String { event.text("Channel") }
        /// Whether the log is written now.
        public var enabled: Bool? { event.flag("Enabled") }
        /// The error number that made the server close the channel.
        public var reason: Int? { event.integer("Reason") }
    }
}

extension EventKey where Payload == Event.LogChannel {
    /// A log file was opened or closed.
    public static var logChannel: Self { Self() }
}

extension Event {
    /// A deadlock was found; only in servers built to look for them.
    public struct DeadlockStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The lock that threads wait for.
        public var mutex: String { event.text("Mutex") }
    }
}

extension EventKey where Payload == Event.DeadlockStart {
    /// A deadlock was found; only in servers built to look for them.
    public static var deadlockStart: Self { Self() }
}

extension Event {
    /// A test made a step; only in servers built for tests.
    public struct TestEvent: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// Whether the test changed its state or checked a condition.
        public var type: String? { event["Type"] }
        /// The state that the test reached.
        public var state: String? { event["State"] }
        /// The source file of the test.
        public var appFile: String? { event["AppFile"] }
        /// The function of the test.
        public var appFunction: String? { event["AppFunction"] }
        /// The line of the test.
        public var appLine: Int? { event.integer("AppLine") }
    }
}

extension EventKey where Payload == Event.TestEvent {
    /// A test made a step; only in servers built for tests.
    public static var testEvent: Self { Self() }
}

extension Event {
    /// A session is to be closed; internal to the server and never sent.
    public struct CloseSession: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// `true`. The event is internal to the server.
        public var closeSession: String { event.text("CloseSession") }
    }
}

extension EventKey where Payload == Event.CloseSession {
    /// A session is to be closed; internal to the server and never sent.
    public static var closeSession: Self { Self() }
}

extension Event {
    /// The end of the answer to `WaitEvent`.
    public struct WaitEventComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.WaitEventComplete {
    /// The end of the answer to `WaitEvent`.
    public static var waitEventComplete: Self { Self() }
}

extension Event {
    /// The entry, in the answer to `DBGet`.
    public struct DBGetResponse: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The family of the database.
        public var family: String { event.text("Family") }
        /// The key.
        public var key: String { event.text("Key") }
        /// The value.
        public var val: String { event.text("Val") }
    }
}

extension EventKey where Payload == Event.DBGetResponse {
    /// The entry, in the answer to `DBGet`.
    public static var dbGetResponse: Self { Self() }
}

extension Event {
    /// The end of the answer to `DBGet`.
    public struct DBGetComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.DBGetComplete {
    /// The end of the answer to `DBGet`.
    public static var dbGetComplete: Self { Self() }
}

extension Event {
    /// One entry of the answer to `DBGetTree`.
    public struct DBGetTreeResponse: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The key, with its family before it.
        public var key: String { event.text("Key") }
        /// The value.
        public var val: String { event.text("Val") }
    }
}

extension EventKey where Payload == Event.DBGetTreeResponse {
    /// One entry of the answer to `DBGetTree`.
    public static var dbGetTreeResponse: Self { Self() }
}

extension Event {
    /// The end of the answer to `DBGetTree`.
    public struct DBGetTreeComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.DBGetTreeComplete {
    /// The end of the answer to `DBGetTree`.
    public static var dbGetTreeComplete: Self { Self() }
}
