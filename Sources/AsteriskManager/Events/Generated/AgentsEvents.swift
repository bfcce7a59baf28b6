// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A queue calls a member.
    public struct AgentCalled: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The member's channel.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The member's name, as given when it was added; the interface when it has none.
        public var memberName: String? { event["MemberName"] ?? event["AgentName"] }
        /// What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
        public var interface: String? { event["Interface"] ?? event["AgentCalled"] }
    }
}

extension EventKey where Payload == Event.AgentCalled {
    /// A queue calls a member.
    public static var agentCalled: Self { Self() }
}

extension Event {
    /// A member answered a call of a queue.
    public struct AgentConnect: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The member's channel.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The member's name, as given when it was added; the interface when it has none.
        public var memberName: String { event.text("MemberName") }
        /// What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
        public var interface: String? { event["Interface"] ?? event["Member"] }
        /// How long the member's device rang, in whole seconds.
        public var ringTime: Duration? { event.seconds("RingTime") }
        /// How long the caller waited before this, in whole seconds.
        public var holdTime: Duration? { event.seconds("HoldTime") }
    }
}

extension EventKey where Payload == Event.AgentConnect {
    /// A member answered a call of a queue.
    public static var agentConnect: Self { Self() }
}

extension Event {
    /// A member's call of a queue ended.
    public struct AgentComplete: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The member's channel.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The member's name, as given when it was added; the interface when it has none.
        public var memberName: String { event.text("MemberName") }
        /// What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
        public var interface: String? { event["Interface"] ?? event["Member"] }
        /// How long the caller waited before this, in whole seconds.
        public var holdTime: Duration? { event.seconds("HoldTime") }
        /// How long caller and member talked, in whole seconds.
        public var talkTime: Duration? { event.seconds("TalkTime") }
        /// Who ended the call.
        public var reason: AgentCompleteReason { event.presentWord("Reason") }
    }
}

extension EventKey where Payload == Event.AgentComplete {
    /// A member's call of a queue ended.
    public static var agentComplete: Self { Self() }
}

extension Event {
    /// A member did not want the caller, after an announcement.
    public struct AgentDump: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The member's channel.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The member's name, as given when it was added; the interface when it has none.
        public var memberName: String { event.text("MemberName") }
        /// What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
        public var interface: String? { event["Interface"] ?? event["Member"] }
    }
}

extension EventKey where Payload == Event.AgentDump {
    /// A member did not want the caller, after an announcement.
    public static var agentDump: Self { Self() }
}

extension Event {
    /// A member was called and did not answer.
    public struct AgentRingNoAnswer: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The member's channel.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// The queue's name.
        public var queue: String { event.text("Queue") }
        /// The member's name, as given when it was added; the interface when it has none.
        public var memberName: String { event.text("MemberName") }
        /// What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
        public var interface: String? { event["Interface"] ?? event["Member"] }
        /// How long the member's device rang.
        public var ringTime: Duration? { event.milliseconds("RingTime") }
    }
}

extension EventKey where Payload == Event.AgentRingNoAnswer {
    /// A member was called and did not answer.
    public static var agentRingNoAnswer: Self { Self() }
}

extension Event {
    /// An agent logged in.
    public struct AgentLogin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The agent's id, as in `agents.conf`.
        public var agent: String { event.text("Agent") }
    }
}

extension EventKey where Payload == Event.AgentLogin {
    /// An agent logged in.
    public static var agentLogin: Self { Self() }
}

extension Event {
    /// An agent logged off.
    public struct AgentLogoff: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The agent's id, as in `agents.conf`.
        public var agent: String { event.text("Agent") }
        /// How long the agent was logged in, in whole seconds.
        public var loginTime: Duration? { event.seconds("LoginTime") }
    }
}

extension EventKey where Payload == Event.AgentLogoff {
    /// An agent logged off.
    public static var agentLogoff: Self { Self() }
}

extension Event {
    /// One agent of the answer to `Agents`.
    public struct Agents: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The agent's id, as in `agents.conf`.
        public var agent: String { event.text("Agent") }
        /// The agent's full name.
        public var name: String { event.text("Name") }
        /// Whether the agent is logged in and on a call.
        public var status: AgentStatus { event.presentWord("Status") }
        /// The name of the channel that the agent talks to; absent when not on a call.
        public var talkingToChan: String? { event["TalkingToChan"] ?? event["TalkingTo"] }
        /// When the agent's call began; absent when not on a call.
        public var callStarted: Timestamp? { event.epoch("CallStarted") }
        /// When the agent logged in; absent when not logged in.
        public var loggedInTime: Timestamp? { event.epoch("LoggedInTime") }
    }
}

extension EventKey where Payload == Event.Agents {
    /// One agent of the answer to `Agents`.
    public static var agents: Self { Self() }
}

extension Event {
    /// The end of the answer to `Agents`.
    public struct AgentsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.AgentsComplete {
    /// The end of the answer to `Agents`.
    public static var agentsComplete: Self { Self() }
}

extension Event {
    /// An agent logged in to be called back. Asterisk 1.4.
    public struct Agentcallbacklogin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The agent's id, as in `agents.conf`.
        public var agent: String { event.text("Agent") }
        /// What is called to reach the agent.
        public var loginChannel: String { event.text("Loginchan") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
    }
}

extension EventKey where Payload == Event.Agentcallbacklogin {
    /// An agent logged in to be called back. Asterisk 1.4.
    public static var agentcallbacklogin: Self { Self() }
}

extension Event {
    /// An agent who is called back logged off. Asterisk 1.4.
    public struct Agentcallbacklogoff: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The agent's id, as in `agents.conf`.
        public var agent: String { event.text("Agent") }
        /// Why the agent was logged off, such as `Autologoff`; absent when the agent did it.
        public var reason: String? { event["Reason"] }
        /// What is called to reach the agent.
        public var loginChannel: String { event.text("Loginchan") }
        /// How long the agent was logged in, in whole seconds.
        public var loginTime: Duration? { event.seconds("LoginTime") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
    }
}

extension EventKey where Payload == Event.Agentcallbacklogoff {
    /// An agent who is called back logged off. Asterisk 1.4.
    public static var agentcallbacklogoff: Self { Self() }
}
