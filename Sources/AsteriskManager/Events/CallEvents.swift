// The events in the life of a call.

extension Event {
    /// A channel came into being.
    public struct Newchannel: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The new channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }

    /// A channel changed its state.
    public struct Newstate: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The channel in its new state.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }

    /// A channel begins to call another.
    public struct DialBegin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The channel that calls; `nil` when the server itself does.
        public var channel: ChannelSnapshot? { event["Channel"] == nil ? nil : ChannelSnapshot(event) }
        /// The channel that is called.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// What was dialled, without the technology: `1002`.
        public var dialString: String { event["DialString"] ?? "" }
    }

    /// A dial has ended, answered or not.
    public struct DialEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The channel that called; `nil` when the server itself did.
        public var channel: ChannelSnapshot? { event["Channel"] == nil ? nil : ChannelSnapshot(event) }
        /// The channel that was called.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// How it ended: `ANSWER`, `BUSY`, `NOANSWER`, `CANCEL`, `CONGESTION`, `CHANUNAVAIL`, …
        public var dialStatus: String { event["DialStatus"] ?? "" }
        /// Where the call was forwarded to; `nil` when it was not.
        public var forward: String? { event["Forward"] }
    }

    /// A channel joined a bridge.
    public struct BridgeEnter: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The channel that joined.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The bridge, with the channel in it.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event: event) }
        /// The id of the channel that this one takes the place of; `nil` when it takes none's.
        public var swapUniqueID: ChannelID? { event["SwapUniqueid"].map { ChannelID(rawValue: $0) } }
    }

    /// A channel left a bridge.
    public struct BridgeLeave: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The channel that left.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The bridge, without the channel.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event: event) }
    }

    /// A channel ended.
    public struct Hangup: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The channel in its last state.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// Why it ended; ``HangupCause/notDefined`` when the server does not say.
        public var cause: HangupCause { event.integer("Cause").map { HangupCause(rawValue: $0) } ?? .notDefined }
        /// The cause in the server's words.
        public var causeTxt: String { event["Cause-txt"] ?? "" }
    }

    /// One channel of the answer to `CoreShowChannels`.
    public struct CoreShowChannel: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The application of the dialplan that runs on it; empty when none does.
        public var application: String { event["Application"] ?? "" }
        /// The application's arguments.
        public var applicationData: String { event["ApplicationData"] ?? "" }
        /// How long the channel has existed; `nil` when the server's text cannot be read.
        public var duration: Duration? {
            let parts = (event["Duration"] ?? "").split(separator: ":").map { Int($0) }
            guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2],
                [hours, minutes, seconds].allSatisfy({ 0..<1_000_000 ~= $0 })
            else { return nil }
            return .seconds(hours * 3600 + minutes * 60 + seconds)
        }
        /// The id of the bridge that the channel is in; empty when it is in none.
        public var bridgeID: String { event["BridgeId"] ?? "" }
    }

    /// The record of a call that the server would bill. Sent only where `cdr_manager` is enabled.
    public struct Cdr: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The account that the call is billed to; empty when there is none.
        public var accountCode: String { event["AccountCode"] ?? "" }
        /// The number that called.
        public var source: String { event["Source"] ?? "" }
        /// The number that was called.
        public var destination: String { event["Destination"] ?? "" }
        /// The context that was called in.
        public var destinationContext: String { event["DestinationContext"] ?? "" }
        /// Name and number of the caller: `"Alice" <1001>`.
        public var callerID: String { event["CallerID"] ?? "" }
        /// The name of the channel that called.
        public var channel: String { event["Channel"] ?? "" }
        /// The name of the channel that was called; empty when the call reached none.
        public var destinationChannel: String { event["DestinationChannel"] ?? "" }
        /// The last application of the dialplan that ran.
        public var lastApplication: String { event["LastApplication"] ?? "" }
        /// Its arguments.
        public var lastData: String { event["LastData"] ?? "" }
        /// When the call began, in the server's local time.
        public var startTime: LocalDateTime? { event["StartTime"].flatMap(LocalDateTime.init) }
        /// When the call was answered, in the server's local time; `nil` when it was not.
        public var answerTime: LocalDateTime? { event["AnswerTime"].flatMap(LocalDateTime.init) }
        /// When the call ended, in the server's local time.
        public var endTime: LocalDateTime? { event["EndTime"].flatMap(LocalDateTime.init) }
        /// From beginning to end, in whole seconds.
        public var duration: Duration? { event.integer("Duration").map { .seconds($0) } }
        /// From answer to end, in whole seconds.
        public var billableSeconds: Duration? { event.integer("BillableSeconds").map { .seconds($0) } }
        /// How it ended: `ANSWERED`, `NO ANSWER`, `BUSY`, `FAILED`, …
        public var disposition: String { event["Disposition"] ?? "" }
        /// What the record is for: `BILLING`, `DOCUMENTATION`, …
        public var amaFlags: String { event["AMAFlags"] ?? "" }
        /// The id of the channel that called.
        public var uniqueID: ChannelID { ChannelID(rawValue: event["UniqueID"] ?? "") }
        /// What the dialplan wrote into the record; empty when it wrote nothing.
        public var userField: String { event["UserField"] ?? "" }
    }

    /// An event that a dialplan or another user of the manager interface raised. Its keys are theirs to choose.
    public struct UserEvent: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }

        /// The name that its author gave it.
        public var userEvent: String { event["UserEvent"] ?? "" }
        /// The channel that it was raised on; `nil` when it was raised by an action.
        public var channel: ChannelSnapshot? { event["Channel"] == nil ? nil : ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.Newchannel {
    /// A channel came into being.
    public static var newchannel: Self { Self() }
}

extension EventKey where Payload == Event.Newstate {
    /// A channel changed its state.
    public static var newstate: Self { Self() }
}

extension EventKey where Payload == Event.DialBegin {
    /// A channel begins to call another.
    public static var dialBegin: Self { Self() }
}

extension EventKey where Payload == Event.DialEnd {
    /// A dial has ended, answered or not.
    public static var dialEnd: Self { Self() }
}

extension EventKey where Payload == Event.BridgeEnter {
    /// A channel joined a bridge.
    public static var bridgeEnter: Self { Self() }
}

extension EventKey where Payload == Event.BridgeLeave {
    /// A channel left a bridge.
    public static var bridgeLeave: Self { Self() }
}

extension EventKey where Payload == Event.Hangup {
    /// A channel ended.
    public static var hangup: Self { Self() }
}

extension EventKey where Payload == Event.Cdr {
    /// The record of a call.
    public static var cdr: Self { Self() }
}

extension EventKey where Payload == Event.UserEvent {
    /// An event that a dialplan or another user raised.
    public static var userEvent: Self { Self() }
}
