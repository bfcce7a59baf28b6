// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

/// What the events about a parked call have in common.
public protocol ParkedCallEvent: ManagerEvent {}

extension ParkedCallEvent {
    /// What is dialled to bring the call back to who parked it.
    public var parkerDialString: String? { event["ParkerDialString"] }
    /// The name of the parking lot.
    public var parkingLot: String { event.text("Parkinglot") }
    /// The number of the parking space.
    public var parkingSpace: Int? { event.integer("ParkingSpace") ?? event.integer("Exten") }
    /// How long the call may stay parked from now, in whole seconds.
    public var parkingTimeout: Duration? { event.seconds("ParkingTimeout") ?? event.seconds("Timeout") }
    /// How long the call has been parked, in whole seconds.
    public var parkingDuration: Duration? { event.seconds("ParkingDuration") }
}

extension Event {
    /// A call was parked; also one call of the answer to `ParkedCalls`.
    public struct ParkedCall: ParkedCallEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The parked channel.
        public var parkee: ChannelSnapshot { ChannelSnapshot(event, prefix: "Parkee", formerly: "") }
    }
}

extension EventKey where Payload == Event.ParkedCall {
    /// A call was parked; also one call of the answer to `ParkedCalls`.
    public static var parkedCall: Self { Self() }
}

extension Event {
    /// A parked caller hung up.
    public struct ParkedCallGiveUp: ParkedCallEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The parked channel.
        public var parkee: ChannelSnapshot { ChannelSnapshot(event, prefix: "Parkee") }
        /// The channel that parked it; `nil` when it is not known.
        public var parker: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Parker") }
    }
}

extension EventKey where Payload == Event.ParkedCallGiveUp {
    /// A parked caller hung up.
    public static var parkedCallGiveUp: Self { Self() }
}

extension Event {
    /// A channel took the place of a parked one.
    public struct ParkedCallSwap: ParkedCallEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The parked channel.
        public var parkee: ChannelSnapshot { ChannelSnapshot(event, prefix: "Parkee") }
        /// The channel that parked it; `nil` when it is not known.
        public var parker: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Parker") }
    }
}

extension EventKey where Payload == Event.ParkedCallSwap {
    /// A channel took the place of a parked one.
    public static var parkedCallSwap: Self { Self() }
}

extension Event {
    /// A call was parked for too long.
    public struct ParkedCallTimeOut: ParkedCallEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The parked channel.
        public var parkee: ChannelSnapshot { ChannelSnapshot(event, prefix: "Parkee") }
        /// The channel that parked it; `nil` when it is not known.
        public var parker: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Parker") }
    }
}

extension EventKey where Payload == Event.ParkedCallTimeOut {
    /// A call was parked for too long.
    public static var parkedCallTimeOut: Self { Self() }
}

extension Event {
    /// A parked call was taken.
    public struct UnParkedCall: ParkedCallEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The parked channel.
        public var parkee: ChannelSnapshot { ChannelSnapshot(event, prefix: "Parkee") }
        /// The channel that parked it; `nil` when it is not known.
        public var parker: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Parker") }
        /// The channel that took the call.
        public var retriever: ChannelSnapshot { ChannelSnapshot(event, prefix: "Retriever") }
    }
}

extension EventKey where Payload == Event.UnParkedCall {
    /// A parked call was taken.
    public static var unParkedCall: Self { Self() }
}

extension Event {
    /// The end of the answer to `ParkedCalls`.
    public struct ParkedCallsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many there are.
        public var total: Int? { event.integer("Total") }
    }
}

extension EventKey where Payload == Event.ParkedCallsComplete {
    /// The end of the answer to `ParkedCalls`.
    public static var parkedCallsComplete: Self { Self() }
}

extension Event {
    /// One parking lot of the answer to `Parkinglots`.
    public struct Parkinglot: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of the parking lot.
        public var name: String { event.text("Name") }
        /// The first parking space.
        public var startSpace: Int? { event.integer("StartSpace") }
        /// The last parking space.
        public var stopSpace: Int? { event.integer("StopSpace") }
        /// How long a call may stay parked, in whole seconds.
        public var timeout: Duration? { event.seconds("Timeout") }
    }
}

extension EventKey where Payload == Event.Parkinglot {
    /// One parking lot of the answer to `Parkinglots`.
    public static var parkinglot: Self { Self() }
}

extension Event {
    /// The end of the answer to `Parkinglots`.
    public struct ParkinglotsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ParkinglotsComplete {
    /// The end of the answer to `Parkinglots`.
    public static var parkinglotsComplete: Self { Self() }
}
