// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A device changed its state; also one device of the answer to `DeviceStateList`.
    public struct DeviceStateChange: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The device, such as `PJSIP/1001`.
        public var device: String { event.text("Device") }
        /// The device's state.
        public var state: DeviceState? { event.deviceState("State") }
    }
}

extension EventKey where Payload == Event.DeviceStateChange {
    /// A device changed its state; also one device of the answer to `DeviceStateList`.
    public static var deviceStateChange: Self { Self() }
}

extension Event {
    /// The end of the answer to `DeviceStateList`.
    public struct DeviceStateListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.DeviceStateListComplete {
    /// The end of the answer to `DeviceStateList`.
    public static var deviceStateListComplete: Self { Self() }
}

extension Event {
    /// The devices behind an extension changed their state; also one extension of the answer to `ExtensionStateList`.
    public struct ExtensionStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The extension that has the hint.
        public var exten: String { event.text("Exten") }
        /// The context of the dialplan.
        public var context: String { event.text("Context") }
        /// The devices and presences behind the extension, such as `PJSIP/1001`.
        public var hint: String { event.text("Hint") }
        /// The state of the devices behind the extension, as a number.
        public var status: AsteriskManager.ExtensionState? { event.number("Status") }
        /// The state in the server's words: `Idle`, `InUse`, `Ringing`, …
        public var statusText: String? { event["StatusText"] }
    }
}

extension EventKey where Payload == Event.ExtensionStatus {
    /// The devices behind an extension changed their state; also one extension of the answer to `ExtensionStateList`.
    public static var extensionStatus: Self { Self() }
}

extension Event {
    /// The end of the answer to `ExtensionStateList`.
    public struct ExtensionStateListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ExtensionStateListComplete {
    /// The end of the answer to `ExtensionStateList`.
    public static var extensionStateListComplete: Self { Self() }
}

extension Event {
    /// A presence changed; also one presence of the answer to `PresenceStateList`.
    public struct PresenceStateChange: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// Whose presence it is, such as `CustomPresence:alice`.
        public var presentity: String { event.text("Presentity") }
        /// The presence.
        public var status: AsteriskManager.PresenceState { event.presentWord("Status") }
        /// More about the presence; empty when there is no more.
        public var subtype: String { event.text("Subtype") }
        /// The message of the presence; empty when there is none.
        public var message: String { event.text("Message") }
    }
}

extension EventKey where Payload == Event.PresenceStateChange {
    /// A presence changed; also one presence of the answer to `PresenceStateList`.
    public static var presenceStateChange: Self { Self() }
}

extension Event {
    /// The end of the answer to `PresenceStateList`.
    public struct PresenceStateListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.PresenceStateListComplete {
    /// The end of the answer to `PresenceStateList`.
    public static var presenceStateListComplete: Self { Self() }
}

extension Event {
    /// The presence behind an extension changed.
    public struct PresenceStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The extension that has the hint.
        public var exten: String { event.text("Exten") }
        /// The context of the dialplan.
        public var context: String { event.text("Context") }
        /// The devices and presences behind the extension, such as `PJSIP/1001`.
        public var hint: String { event.text("Hint") }
        /// The presence.
        public var status: AsteriskManager.PresenceState { event.presentWord("Status") }
        /// More about the presence; empty when there is no more.
        public var subtype: String { event.text("Subtype") }
        /// The message of the presence; empty when there is none.
        public var message: String { event.text("Message") }
    }
}

extension EventKey where Payload == Event.PresenceStatus {
    /// The presence behind an extension changed.
    public static var presenceStatus: Self { Self() }
}
