// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

/// What the events about a member of a queue have in common.
public protocol QueueMemberEvent: ManagerEvent {}

extension QueueMemberEvent {
    /// The queue's name.
    public var queue: String { event.text("Queue") }
    /// The member's name, as given when it was added; the interface when it has none.
    public var memberName: String { event.text("MemberName") }
    /// What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
    public var interface: String { event["Interface"] ?? event.text("Location") }
    /// The device whose state counts as the member's.
    public var stateInterface: String? { event["StateInterface"] }
    /// How the member came to the queue.
    public var membership: QueueMembership? { event.word("Membership") }
    /// The member's penalty: members with a lower one are called first.
    public var penalty: Int? { event.integer("Penalty") }
    /// How many calls the member has taken.
    public var callsTaken: Int? { event.integer("CallsTaken") }
    /// When the member's last call ended; the year 1970 for never.
    public var lastCall: Timestamp? { event.epoch("LastCall") }
    /// When the member was paused last; the year 1970 for never. Absent before Asterisk 14.
    public var lastPause: Timestamp? { event.epoch("LastPause") }
    /// When the member was added to the queue; absent before Asterisk 16.
    public var loginTime: Timestamp? { event.epoch("LoginTime") }
    /// Whether the member is in a call of the queue.
    public var inCall: Bool? { event.flag("InCall") }
    /// The state of the member's device.
    public var status: DeviceState? { event.deviceState("Status") }
    /// Whether the member is paused.
    public var paused: Bool? { event.flag("Paused") }
    /// Why the member is paused; empty when no reason was given.
    public var pausedReason: String? { event["PausedReason"] ?? event["Reason"] }
    /// Whether the member is called while on another call.
    public var ringInUse: Bool? { event.flag("Ringinuse") }
    /// How long the member is left alone after a call, in whole seconds.
    public var wrapUpTime: Duration? { event.seconds("Wrapuptime") }
}

extension Event {
    /// A caller joined a queue.
    public struct QueueCallerJoin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["QueueCallerJoin", "Join"] }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The place in the queue, from 1.
        public var position: Int? { event.integer("Position") }
        /// How many callers wait, with this one.
        public var count: Int? { event.integer("Count") }
    }
}

extension EventKey where Payload == Event.QueueCallerJoin {
    /// A caller joined a queue.
    public static var queueCallerJoin: Self { Self() }
}

extension Event {
    /// A caller left a queue.
    public struct QueueCallerLeave: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["QueueCallerLeave", "Leave"] }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// How many callers wait still.
        public var count: Int? { event.integer("Count") }
        /// The place in the queue, from 1.
        public var position: Int? { event.integer("Position") }
    }
}

extension EventKey where Payload == Event.QueueCallerLeave {
    /// A caller left a queue.
    public static var queueCallerLeave: Self { Self() }
}

extension Event {
    /// A caller hung up before an answer.
    public struct QueueCallerAbandon: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The place in the queue, from 1.
        public var position: Int? { event.integer("Position") }
        /// The place in the queue at the beginning, from 1.
        public var originalPosition: Int? { event.integer("OriginalPosition") }
        /// How long the caller waited before this, in whole seconds.
        public var holdTime: Duration? { event.seconds("HoldTime") }
    }
}

extension EventKey where Payload == Event.QueueCallerAbandon {
    /// A caller hung up before an answer.
    public static var queueCallerAbandon: Self { Self() }
}

extension Event {
    /// A member was added to a queue.
    public struct QueueMemberAdded: QueueMemberEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.QueueMemberAdded {
    /// A member was added to a queue.
    public static var queueMemberAdded: Self { Self() }
}

extension Event {
    /// A member was removed from a queue.
    public struct QueueMemberRemoved: QueueMemberEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.QueueMemberRemoved {
    /// A member was removed from a queue.
    public static var queueMemberRemoved: Self { Self() }
}

extension Event {
    /// A member was paused, or resumed.
    public struct QueueMemberPause: QueueMemberEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["QueueMemberPause", "QueueMemberPaused"] }
    }
}

extension EventKey where Payload == Event.QueueMemberPause {
    /// A member was paused, or resumed.
    public static var queueMemberPause: Self { Self() }
}

extension Event {
    /// A member's penalty changed.
    public struct QueueMemberPenalty: QueueMemberEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.QueueMemberPenalty {
    /// A member's penalty changed.
    public static var queueMemberPenalty: Self { Self() }
}

extension Event {
    /// It changed whether a member is called while on another call.
    public struct QueueMemberRinginuse: QueueMemberEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.QueueMemberRinginuse {
    /// It changed whether a member is called while on another call.
    public static var queueMemberRinginuse: Self { Self() }
}

extension Event {
    /// A member's device, or the member's numbers, changed.
    public struct QueueMemberStatus: QueueMemberEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.QueueMemberStatus {
    /// A member's device, or the member's numbers, changed.
    public static var queueMemberStatus: Self { Self() }
}

extension Event {
    /// One queue of the answer to `QueueStatus`.
    public struct QueueParams: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many callers may wait; 0 for any number.
        public var max: Int? { event.integer("Max") }
        /// In which order members are called: `ringall`, `leastrecent`, …
        public var strategy: String { event.text("Strategy") }
        /// How many callers wait.
        public var calls: Int? { event.integer("Calls") }
        /// The average wait of callers before an answer, in whole seconds.
        public var holdTime: Duration? { event.seconds("Holdtime") }
        /// The average length of a call, in whole seconds.
        public var talkTime: Duration? { event.seconds("TalkTime") }
        /// How many calls were answered by a member.
        public var completed: Int? { event.integer("Completed") }
        /// How many callers hung up before an answer.
        public var abandoned: Int? { event.integer("Abandoned") }
        /// How many per cent of answered calls were answered within ``serviceLevel``.
        public var serviceLevelPerf: Double? { event.decimal("ServiceLevelPerf") }
        /// How many per cent of all calls were answered, or given up, within ``serviceLevel``.
        public var serviceLevelPerf2: Double? { event.decimal("ServiceLevelPerf2") }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The time within which calls should be answered, in whole seconds.
        public var serviceLevel: Duration? { event.seconds("ServiceLevel") }
        /// The queue's weight: members in several queues are given to the heaviest first.
        public var weight: Int? { event.integer("Weight") }
    }
}

extension EventKey where Payload == Event.QueueParams {
    /// One queue of the answer to `QueueStatus`.
    public static var queueParams: Self { Self() }
}

extension Event {
    /// One member of the answer to `QueueStatus`.
    public struct QueueMember: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The member's name, as given when it was added.
        public var name: String { event["Name"] ?? event.text("MemberName") }
        /// What is called to reach the member, such as `PJSIP/1001`.
        public var location: String { event.text("Location") }
        /// The device whose state counts as the member's.
        public var stateInterface: String { event.text("StateInterface") }
        /// How the member came to the queue.
        public var membership: QueueMembership { event.presentWord("Membership") }
        /// The member's penalty: members with a lower one are called first.
        public var penalty: Int? { event.integer("Penalty") }
        /// How many calls the member has taken.
        public var callsTaken: Int? { event.integer("CallsTaken") }
        /// When the member's last call ended; the year 1970 for never.
        public var lastCall: Timestamp? { event.epoch("LastCall") }
        /// When the member was paused last; the year 1970 for never. Absent before Asterisk 14.
        public var lastPause: Timestamp? { event.epoch("LastPause") }
        /// When the member was added to the queue; absent before Asterisk 16.
        public var loginTime: Timestamp? { event.epoch("LoginTime") }
        /// Whether the member is in a call of the queue.
        public var inCall: Bool? { event.flag("InCall") ?? event.flag("IsInCall") }
        /// The state of the member's device.
        public var status: DeviceState? { event.deviceState("Status") }
        /// Whether the member is paused.
        public var paused: Bool? { event.flag("Paused") }
        /// Why the member is paused; empty when no reason was given.
        public var pausedReason: String? { event["PausedReason"] }
        /// How long the member is left alone after a call, in whole seconds.
        public var wrapUpTime: Duration? { event.seconds("Wrapuptime") }
    }
}

extension EventKey where Payload == Event.QueueMember {
    /// One member of the answer to `QueueStatus`.
    public static var queueMember: Self { Self() }
}

extension Event {
    /// One caller of the answer to `QueueStatus`.
    public struct QueueEntry: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The place in the queue, from 1.
        public var position: Int? { event.integer("Position") }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
        /// The caller's number; `<unknown>` or empty when there is none.
        public var callerIDNum: String { event.text("CallerIDNum") }
        /// The caller's name; `<unknown>` or empty when there is none.
        public var callerIDName: String { event.text("CallerIDName") }
        /// The number of the connected party; `<unknown>` or empty when there is none.
        public var connectedLineNum: String { event.text("ConnectedLineNum") }
        /// The name of the connected party; `<unknown>` or empty when there is none.
        public var connectedLineName: String { event.text("ConnectedLineName") }
        /// How long the caller has waited, in whole seconds.
        public var wait: Duration? { event.seconds("Wait") }
        /// The caller's priority: the higher is served first.
        public var priority: Int? { event.integer("Priority") }
    }
}

extension EventKey where Payload == Event.QueueEntry {
    /// One caller of the answer to `QueueStatus`.
    public static var queueEntry: Self { Self() }
}

extension Event {
    /// The end of the answer to `QueueStatus`.
    public struct QueueStatusComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.QueueStatusComplete {
    /// The end of the answer to `QueueStatus`.
    public static var queueStatusComplete: Self { Self() }
}

extension Event {
    /// One queue of the answer to `QueueSummary`.
    public struct QueueSummary: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// How many members are logged in.
        public var loggedIn: Int? { event.integer("LoggedIn") }
        /// How many members could take a call.
        public var available: Int? { event.integer("Available") }
        /// How many callers wait.
        public var callers: Int? { event.integer("Callers") }
        /// The average wait of callers before an answer, in whole seconds.
        public var holdTime: Duration? { event.seconds("HoldTime") }
        /// The average length of a call, in whole seconds.
        public var talkTime: Duration? { event.seconds("TalkTime") }
        /// How long the first caller has waited, in whole seconds.
        public var longestHoldTime: Duration? { event.seconds("LongestHoldTime") }
    }
}

extension EventKey where Payload == Event.QueueSummary {
    /// One queue of the answer to `QueueSummary`.
    public static var queueSummary: Self { Self() }
}

extension Event {
    /// The end of the answer to `QueueSummary`.
    public struct QueueSummaryComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.QueueSummaryComplete {
    /// The end of the answer to `QueueSummary`.
    public static var queueSummaryComplete: Self { Self() }
}
