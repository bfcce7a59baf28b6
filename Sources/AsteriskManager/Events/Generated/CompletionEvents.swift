// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// The completion of a call can be asked for.
    public struct CCAvailable: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that was called.
        public var callee: String { event.text("Callee") }
        /// Which completion the caller may ask for: on busy, or on no reply.
        public var service: String { event.text("Service") }
    }
}

extension EventKey where Payload == Event.CCAvailable {
    /// The completion of a call can be asked for.
    public static var ccAvailable: Self { Self() }
}

extension Event {
    /// The time runs in which the caller may ask for completion.
    public struct CCOfferTimerStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
        /// How long the offer stands, in whole seconds.
        public var expires: Duration? { event.seconds("Expires") }
    }
}

extension EventKey where Payload == Event.CCOfferTimerStart {
    /// The time runs in which the caller may ask for completion.
    public static var ccOfferTimerStart: Self { Self() }
}

extension Event {
    /// A caller asked for the completion of a call.
    public struct CCRequested: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
        /// The device that was called.
        public var callee: String { event.text("Callee") }
    }
}

extension EventKey where Payload == Event.CCRequested {
    /// A caller asked for the completion of a call.
    public static var ccRequested: Self { Self() }
}

extension Event {
    /// The called side took the request for completion.
    public struct CCRequestAcknowledged: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
    }
}

extension EventKey where Payload == Event.CCRequestAcknowledged {
    /// The called side took the request for completion.
    public static var ccRequestAcknowledged: Self { Self() }
}

extension Event {
    /// The server watches the caller's device, which was busy at the recall.
    public struct CCCallerStartMonitoring: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
    }
}

extension EventKey where Payload == Event.CCCallerStartMonitoring {
    /// The server watches the caller's device, which was busy at the recall.
    public static var ccCallerStartMonitoring: Self { Self() }
}

extension Event {
    /// The caller's device is free again.
    public struct CCCallerStopMonitoring: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
    }
}

extension EventKey where Payload == Event.CCCallerStopMonitoring {
    /// The caller's device is free again.
    public static var ccCallerStopMonitoring: Self { Self() }
}

extension Event {
    /// The caller is called back.
    public struct CCCallerRecalling: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
    }
}

extension EventKey where Payload == Event.CCCallerRecalling {
    /// The caller is called back.
    public static var ccCallerRecalling: Self { Self() }
}

extension Event {
    /// The caller answered the recall.
    public struct CCRecallComplete: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
    }
}

extension EventKey where Payload == Event.CCRecallComplete {
    /// The caller answered the recall.
    public static var ccRecallComplete: Self { Self() }
}

extension Event {
    /// The called device cannot be watched any longer.
    public struct CCMonitorFailed: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that was called.
        public var callee: String { event.text("Callee") }
    }
}

extension EventKey where Payload == Event.CCMonitorFailed {
    /// The called device cannot be watched any longer.
    public static var ccMonitorFailed: Self { Self() }
}

extension Event {
    /// The completion of a call failed.
    public struct CCFailure: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the call completion.
        public var coreID: Int? { event.integer("CoreID") }
        /// The device that called.
        public var caller: String { event.text("Caller") }
        /// Why the completion of the call failed.
        public var reason: String { event.text("Reason") }
    }
}

extension EventKey where Payload == Event.CCFailure {
    /// The completion of a call failed.
    public static var ccFailure: Self { Self() }
}
