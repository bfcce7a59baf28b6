// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A digit begins.
    public struct DTMFBegin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["DTMFBegin", "DTMF"] }
        /// Of the old `DTMF` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? { Event.only("DTMF", where: "Begin", is: "Yes") }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The digit.
        public var digit: String { event.text("Digit") }
        /// Whether the server received or sent the digit.
        public var direction: DTMFDirection { event.presentWord("Direction") }
    }
}

extension EventKey where Payload == Event.DTMFBegin {
    /// A digit begins.
    public static var dtmfBegin: Self { Self() }
}

extension Event {
    /// A digit ends.
    public struct DTMFEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["DTMFEnd", "DTMF"] }
        /// Of the old `DTMF` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? { Event.only("DTMF", where: "End", is: "Yes") }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The digit.
        public var digit: String { event.text("Digit") }
        /// How long the digit lasted.
        public var durationMs: Duration? { event.milliseconds("DurationMs") }
        /// Whether the server received or sent the digit.
        public var direction: DTMFDirection { event.presentWord("Direction") }
    }
}

extension EventKey where Payload == Event.DTMFEnd {
    /// A digit ends.
    public static var dtmfEnd: Self { Self() }
}

extension Event {
    /// Music begins to play to a channel.
    public struct MusicOnHoldStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["MusicOnHoldStart", "MusicOnHold"] }
        /// Of the old `MusicOnHold` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("MusicOnHold", where: "State", is: "Start")
        }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The class of the music.
        public var `class`: String { event.text("Class") }
    }
}

extension EventKey where Payload == Event.MusicOnHoldStart {
    /// Music begins to play to a channel.
    public static var musicOnHoldStart: Self { Self() }
}

extension Event {
    /// Music stops playing to a channel.
    public struct MusicOnHoldStop: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["MusicOnHoldStop", "MusicOnHold"] }
        /// Of the old `MusicOnHold` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("MusicOnHold", where: "State", is: "Stop")
        }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.MusicOnHoldStop {
    /// Music stops playing to a channel.
    public static var musicOnHoldStop: Self { Self() }
}

extension Event {
    /// The recording of a channel began.
    public struct MixMonitorStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.MixMonitorStart {
    /// The recording of a channel began.
    public static var mixMonitorStart: Self { Self() }
}

extension Event {
    /// The recording of a channel ended.
    public struct MixMonitorStop: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.MixMonitorStop {
    /// The recording of a channel ended.
    public static var mixMonitorStop: Self { Self() }
}

extension Event {
    /// The recording of a channel was muted or unmuted.
    public struct MixMonitorMute: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// Which direction: `read`, `write` or `both`.
        public var direction: String { event.text("Direction") }
        /// Whether it is muted now.
        public var state: Bool? { event.flag("State") }
    }
}

extension EventKey where Payload == Event.MixMonitorMute {
    /// The recording of a channel was muted or unmuted.
    public static var mixMonitorMute: Self { Self() }
}

extension Event {
    /// The recording of a channel with Monitor began. Up to Asterisk 20.
    public struct MonitorStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.MonitorStart {
    /// The recording of a channel with Monitor began. Up to Asterisk 20.
    public static var monitorStart: Self { Self() }
}

extension Event {
    /// The recording of a channel with Monitor ended. Up to Asterisk 20.
    public struct MonitorStop: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.MonitorStop {
    /// The recording of a channel with Monitor ended. Up to Asterisk 20.
    public static var monitorStop: Self { Self() }
}

extension Event {
    /// The server sent an RTCP packet.
    public struct RTCPSent: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The source's number (SSRC).
        public var ssrc: UInt32? { event.hexadecimal("SSRC") }
        /// The kind of packet.
        public var pt: RTCPPacketType? { event.word("PT") }
        /// The address and port that the packet went to.
        public var to: String { event.text("To") }
        /// How many reports the packet has: see ``reports``.
        public var reportCount: Int? { event.integer("ReportCount") }
        /// When the packet was sent, by the sender's clock; only in a sender's report.
        public var sentNTP: Timestamp? { event.epoch("SentNTP") }
        /// The same as an RTP time; only in a sender's report.
        public var sentRTP: Int? { event.integer("SentRTP") }
        /// How many packets the source has sent; only in a sender's report.
        public var sentPackets: Int? { event.integer("SentPackets") }
        /// How many bytes the source has sent; only in a sender's report.
        public var sentOctets: Int? { event.integer("SentOctets") }
        /// The address and port that the packet came from.
        public var from: String? { event["From"] }
        /// The round trip, in seconds; absent when it is not known.
        public var rtt: Double? { event.decimal("RTT") }
        /// The quality of the medium as a score (MES) up to 100; only since Asterisk 18.
        public var mes: Double? { event.decimal("MES") }
    }
}

extension EventKey where Payload == Event.RTCPSent {
    /// The server sent an RTCP packet.
    public static var rtcpSent: Self { Self() }
}

extension Event {
    /// The server received an RTCP packet.
    public struct RTCPReceived: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The source's number (SSRC).
        public var ssrc: UInt32? { event.hexadecimal("SSRC") }
        /// The kind of packet.
        public var pt: RTCPPacketType { event.presentWord("PT") }
        /// The address and port that the packet came from.
        public var from: String { event.text("From") }
        /// The round trip, in seconds; absent when it is not known.
        public var rtt: Double? { event.decimal("RTT") }
        /// How many reports the packet has: see ``reports``.
        public var reportCount: Int? { event.integer("ReportCount") }
        /// When the packet was sent, by the sender's clock; only in a sender's report.
        public var sentNTP: Timestamp? { event.epoch("SentNTP") }
        /// The same as an RTP time; only in a sender's report.
        public var sentRTP: Int? { event.integer("SentRTP") }
        /// How many packets the source has sent; only in a sender's report.
        public var sentPackets: Int? { event.integer("SentPackets") }
        /// How many bytes the source has sent; only in a sender's report.
        public var sentOctets: Int? { event.integer("SentOctets") }
        /// The address and port that the packet went to.
        public var to: String? { event["To"] }
        /// The quality of the medium as a score (MES) up to 100; only since Asterisk 18.
        public var mes: Double? { event.decimal("MES") }
    }
}

extension EventKey where Payload == Event.RTCPReceived {
    /// The server received an RTCP packet.
    public static var rtcpReceived: Self { Self() }
}

extension Event {
    /// How well a call over IAX2 goes. Up to Asterisk 11.
    public struct JitterBufStats: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of the channel.
        public var owner: String { event.text("Owner") }
        /// How long the last ping took.
        public var ping: Duration? { event.milliseconds("Ping") }
        /// The jitter of what is received.
        public var localJitter: Duration? { event.milliseconds("LocalJitter") }
        /// The delay of the jitter buffer.
        public var localJbDelay: Duration? { event.milliseconds("LocalJBDelay") }
        /// How many packets were lost on the way in.
        public var localTotalLost: Int? { event.integer("LocalTotalLost") }
        /// How many per cent of the packets were lost lately on the way in.
        public var localLossPercent: Int? { event.integer("LocalLossPercent") }
        /// How many packets the jitter buffer dropped.
        public var localDropped: Int? { event.integer("LocalDropped") }
        /// How many packets came out of order.
        public var localOutOfOrder: Int? { event.integer("Localooo") }
        /// How many packets came.
        public var localReceived: Int? { event.integer("LocalReceived") }
        /// The jitter that the other side sees.
        public var remoteJitter: Duration? { event.milliseconds("RemoteJitter") }
        /// The delay of the other side's jitter buffer.
        public var remoteJbDelay: Duration? { event.milliseconds("RemoteJBDelay") }
        /// How many packets the other side lost.
        public var remoteTotalLost: Int? { event.integer("RemoteTotalLost") }
        /// How many per cent of the packets the other side lost lately.
        public var remoteLossPercent: Int? { event.integer("RemoteLossPercent") }
        /// How many packets the other side's jitter buffer dropped.
        public var remoteDropped: Int? { event.integer("RemoteDropped") }
        /// How many packets came out of order to the other side.
        public var remoteOutOfOrder: Int? { event.integer("Remoteooo") }
        /// How many packets came to the other side.
        public var remoteReceived: Int? { event.integer("RemoteReceived") }
    }
}

extension EventKey where Payload == Event.JitterBufStats {
    /// How well a call over IAX2 goes. Up to Asterisk 11.
    public static var jitterBufStats: Self { Self() }
}
