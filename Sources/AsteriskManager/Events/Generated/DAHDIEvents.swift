// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A channel was given to a DAHDI channel.
    public struct DAHDIChannel: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The group of the DAHDI channel, as a bit mask.
        public var dahdiGroup: Int? { event.integer("DAHDIGroup") }
        /// The number of the span.
        public var dahdiSpan: Int? { event.integer("DAHDISpan") }
        /// The number of the DAHDI channel, or `pseudo`.
        public var dahdiChannel: String { event.text("DAHDIChannel") }
    }
}

extension EventKey where Payload == Event.DAHDIChannel {
    /// A channel was given to a DAHDI channel.
    public static var dahdiChannel: Self { Self() }
}

extension Event {
    /// A DAHDI channel has an alarm.
    public struct Alarm: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the DAHDI channel.
        public var dahdiChannel: Int? { event.integer("DAHDIChannel") ?? event.integer("Channel") }
        /// The alarm, in the server's words; `None` when there is none.
        public var alarm: String { event.text("Alarm") }
    }
}

extension EventKey where Payload == Event.Alarm {
    /// A DAHDI channel has an alarm.
    public static var alarm: Self { Self() }
}

extension Event {
    /// The alarm of a DAHDI channel is over.
    public struct AlarmClear: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the DAHDI channel.
        public var dahdiChannel: Int? { event.integer("DAHDIChannel") ?? event.integer("Channel") }
    }
}

extension EventKey where Payload == Event.AlarmClear {
    /// The alarm of a DAHDI channel is over.
    public static var alarmClear: Self { Self() }
}

extension Event {
    /// A span has an alarm.
    public struct SpanAlarm: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the span.
        public var span: Int? { event.integer("Span") }
        /// The alarm, in the server's words; `None` when there is none.
        public var alarm: String { event.text("Alarm") }
    }
}

extension EventKey where Payload == Event.SpanAlarm {
    /// A span has an alarm.
    public static var spanAlarm: Self { Self() }
}

extension Event {
    /// The alarm of a span is over.
    public struct SpanAlarmClear: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the span.
        public var span: Int? { event.integer("Span") }
    }
}

extension EventKey where Payload == Event.SpanAlarmClear {
    /// The alarm of a span is over.
    public static var spanAlarmClear: Self { Self() }
}

extension Event {
    /// "Do not disturb" of a DAHDI channel was switched.
    public struct DNDState: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the DAHDI channel.
        public var dahdiChannel: Int? { event.integer("DAHDIChannel") ?? event.integer("Channel") }
        /// Whether "do not disturb" is on.
        public var status: Bool? { event.flag("Status") }
    }
}

extension EventKey where Payload == Event.DNDState {
    /// "Do not disturb" of a DAHDI channel was switched.
    public static var dndState: Self { Self() }
}

extension Event {
    /// One channel of the answer to `DAHDIShowChannels`.
    public struct DAHDIShowChannels: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the DAHDI channel.
        public var dahdiChannel: Int? { event.integer("DAHDIChannel") }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
        /// The account that the call is billed to; empty when there is none.
        public var accountCode: String { event.text("AccountCode") }
        /// The signalling, in words.
        public var signalling: String { event.text("Signalling") }
        /// The signalling, as a number.
        public var signallingCode: Int? { event.integer("SignallingCode") }
        /// The context of the dialplan.
        public var context: String { event.text("Context") }
        /// Whether "do not disturb" is on.
        public var dnd: Bool? { event.flag("DND") }
        /// The alarm, in the server's words; `None` when there is none.
        public var alarm: String { event.text("Alarm") }
        /// A description from the configuration.
        public var description: String { event.text("Description") }
    }
}

extension EventKey where Payload == Event.DAHDIShowChannels {
    /// One channel of the answer to `DAHDIShowChannels`.
    public static var dahdiShowChannels: Self { Self() }
}

extension Event {
    /// The end of the answer to `DAHDIShowChannels`.
    public struct DAHDIShowChannelsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many items the list has.
        public var items: Int? { event.integer("Items") }
    }
}

extension EventKey where Payload == Event.DAHDIShowChannelsComplete {
    /// The end of the answer to `DAHDIShowChannels`.
    public static var dahdiShowChannelsComplete: Self { Self() }
}

extension Event {
    /// One span of the answer to `DAHDIShowStatus`.
    public struct DAHDIShowStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the span.
        public var span: Int? { event.integer("Span") }
        /// A description from the configuration.
        public var description: String { event.text("Description") }
        /// The alarms, in words: `OK`, `RED`, `YELLOW`, …
        public var alarms: String { event.text("Alarms") }
        /// How many interrupts were missed.
        public var irq: Int? { event.integer("IRQ") }
        /// How many bipolar violations there were.
        public var bipolarViolations: Int? { event.integer("bpviol") }
        /// How many checksum errors there were.
        public var crc: Int? { event.integer("CRC") }
        /// The framing of the line.
        public var framing: String { event.text("Framing") }
        /// The coding of the line.
        public var coding: String { event.text("Coding") }
        /// Other options of the span.
        public var options: String { event.text("Options") }
        /// The line build-out.
        public var lbo: String { event.text("LBO") }
    }
}

extension EventKey where Payload == Event.DAHDIShowStatus {
    /// One span of the answer to `DAHDIShowStatus`.
    public static var dahdiShowStatus: Self { Self() }
}

extension Event {
    /// The end of the answer to `DAHDIShowStatus`.
    public struct DAHDIShowStatusComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many items the list has.
        public var items: Int? { event.integer("Items") }
    }
}

extension EventKey where Payload == Event.DAHDIShowStatusComplete {
    /// The end of the answer to `DAHDIShowStatus`.
    public static var dahdiShowStatusComplete: Self { Self() }
}

extension Event {
    /// One span of the answer to `PRIShowSpans`.
    public struct PRIShowSpans: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the span.
        public var span: Int? { event.integer("Span") }
        /// The channel that carries the signalling.
        public var dChannel: Int? { event.integer("DChannel") }
        /// `Primary` or `Secondary`.
        public var order: String { event.text("Order") }
        /// Whether it is the signalling channel in use.
        public var active: Bool? { event.flag("Active") }
        /// The alarm, in the server's words; `None` when there is none.
        public var alarm: String { event.text("Alarm") }
        /// Whether the line is up.
        public var up: Bool? { event.flag("Up") }
    }
}

extension EventKey where Payload == Event.PRIShowSpans {
    /// One span of the answer to `PRIShowSpans`.
    public static var priShowSpans: Self { Self() }
}

extension Event {
    /// The end of the answer to `PRIShowSpans`.
    public struct PRIShowSpansComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many items the list has.
        public var items: Int? { event.integer("Items") }
    }
}

extension EventKey where Payload == Event.PRIShowSpansComplete {
    /// The end of the answer to `PRIShowSpans`.
    public static var priShowSpansComplete: Self { Self() }
}
