// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// The record of a call that the server would bill. Sent only where `cdr_manager` is enabled.
    public struct Cdr: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The account that the call is billed to; empty when there is none.
        public var accountCode: String { event.text("AccountCode") }
        /// The number that called.
        public var source: String { event.text("Source") }
        /// The number that was called.
        public var destination: String { event.text("Destination") }
        /// The context that was called in.
        public var destinationContext: String { event.text("DestinationContext") }
        /// Name and number of the caller: `"Alice" <1001>`.
        public var callerID: String { event.text("CallerID") }
        /// The name of the channel that called.
        public var channel: String { event.text("Channel") }
        /// The name of the channel that was called; empty when the call reached none.
        public var destinationChannel: String { event.text("DestinationChannel") }
        /// The last application of the dialplan that ran.
        public var lastApplication: String { event.text("LastApplication") }
        /// Its arguments.
        public var lastData: String { event.text("LastData") }
        /// When the call began, in the server's local time.
        public var startTime: LocalDateTime? { event.localTime("StartTime") }
        /// When the call was answered, in the server's local time; `nil` when it was not.
        public var answerTime: LocalDateTime? { event.localTime("AnswerTime") }
        /// When the call ended, in the server's local time.
        public var endTime: LocalDateTime? { event.localTime("EndTime") }
        /// From beginning to end, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
        /// From answer to end, in whole seconds.
        public var billableSeconds: Duration? { event.seconds("BillableSeconds") }
        /// How it ended.
        public var disposition: Disposition { event.presentWord("Disposition") }
        /// What the record is for.
        public var amaFlags: AMAFlags { event.presentWord("AMAFlags") }
        /// The id of the channel that called.
        public var uniqueID: ChannelID { event.presentID("UniqueID") }
        /// What the dialplan wrote into the record; empty when it wrote nothing.
        public var userField: String { event.text("UserField") }
    }
}

extension EventKey where Payload == Event.Cdr {
    /// The record of a call that the server would bill. Sent only where `cdr_manager` is enabled.
    public static var cdr: Self { Self() }
}

extension Event {
    /// One step in the life of a channel, for accounting. Sent only where `cel_manager` is enabled.
    public struct CEL: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What happened.
        public var eventName: CELEventName { event.presentWord("EventName") }
        /// The account that the call is billed to; empty when there is none.
        public var accountCode: String { event.text("AccountCode") }
        /// The caller's number; `<unknown>` or empty when there is none.
        public var callerIDNum: String { event.text("CallerIDNum") }
        /// The caller's name; `<unknown>` or empty when there is none.
        public var callerIDName: String { event.text("CallerIDName") }
        /// The number to bill (ANI).
        public var callerIDANI: String { event.text("CallerIDani") }
        /// The number that the call was redirected from (RDNIS).
        public var callerIDRDNIS: String { event.text("CallerIDrdnis") }
        /// The number that was dialled (DNID).
        public var callerIDDNID: String { event.text("CallerIDdnid") }
        /// The extension.
        public var exten: String { event.text("Exten") }
        /// The context that the channel is in.
        public var context: String { event.text("Context") }
        /// The application of the dialplan.
        public var application: String { event.text("Application") }
        /// The arguments of the application, as given in the dialplan.
        public var appData: String { event.text("AppData") }
        /// When it happened: local time of the server, or seconds since 1970 if `cel.conf` asks for them, which are not
        /// read.
        public var eventTime: LocalDateTime? { event.localTime("EventTime") }
        /// What the record is for.
        public var amaFlags: AMAFlags { event.presentWord("AMAFlags") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
        /// The id that all channels of the call share.
        public var linkedID: ChannelID { event.presentID("LinkedID") }
        /// What the dialplan wrote into the record; empty when it wrote nothing.
        public var userField: String? { event["UserField"] }
        /// The name of the channel that this one is bridged with; empty when there is none.
        public var peer: String { event.text("Peer") }
        /// The account of the peer.
        public var peerAccount: String { event.text("PeerAccount") }
        /// More about the event, as JSON; empty when there is no more.
        public var extra: String { event.text("Extra") }
        /// The name of the channel that the event is about.
        public var channel: String { event.text("Channel") }
    }
}

extension EventKey where Payload == Event.CEL {
    /// One step in the life of a channel, for accounting. Sent only where `cel_manager` is enabled.
    public static var cel: Self { Self() }
}
