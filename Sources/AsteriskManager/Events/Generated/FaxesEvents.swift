// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A fax makes progress.
    public struct FAXStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// What the fax session does.
        public var operation: FAXOperation { event.presentWord("Operation") }
        /// What the fax session does, in the server's words.
        public var status: String { event.text("Status") }
        /// The server's station id.
        public var localStationID: String { event.text("LocalStationID") }
        /// The files of the pages, one value for each.
        public var fileName: [String] { event.values("FileName") }
        /// The other fax machine's station id.
        public var remoteStationID: String? { event["RemoteStationID"] }
        /// How many pages were transferred.
        public var pagesTransferred: Int? { event.integer("PagesTransferred") }
        /// The resolution.
        public var resolution: String? { event["Resolution"] }
        /// The speed, in bits a second.
        public var transferRate: Int? { event.integer("TransferRate") }
    }
}

extension EventKey where Payload == Event.FAXStatus {
    /// A fax makes progress.
    public static var faxStatus: Self { Self() }
}

extension Event {
    /// The application `SendFAX` has ended.
    public struct SendFAX: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["SendFAX", "FaxSent"] }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The server's station id.
        public var localStationID: String { event.text("LocalStationID") }
        /// The other fax machine's station id.
        public var remoteStationID: String { event.text("RemoteStationID") }
        /// How many pages were transferred.
        public var pagesTransferred: Int? { event.integer("PagesTransferred") }
        /// The resolution.
        public var resolution: String { event.text("Resolution") }
        /// The speed, in bits a second.
        public var transferRate: Int? { event.integer("TransferRate") }
        /// The files of the pages, one value for each.
        public var fileName: [String] { event.values("FileName") }
        /// What the fax session does.
        public var operation: FAXOperation? { event.word("Operation") }
        /// How the fax ended, in the server's words.
        public var status: String? { event["Status"] }
    }
}

extension EventKey where Payload == Event.SendFAX {
    /// The application `SendFAX` has ended.
    public static var sendFAX: Self { Self() }
}

extension Event {
    /// The application `ReceiveFAX` has ended.
    public struct ReceiveFAX: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["ReceiveFAX", "FaxReceived"] }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The server's station id.
        public var localStationID: String { event.text("LocalStationID") }
        /// The other fax machine's station id.
        public var remoteStationID: String { event.text("RemoteStationID") }
        /// How many pages were transferred.
        public var pagesTransferred: Int? { event.integer("PagesTransferred") }
        /// The resolution.
        public var resolution: String { event.text("Resolution") }
        /// The speed, in bits a second.
        public var transferRate: Int? { event.integer("TransferRate") }
        /// The files of the pages, one value for each.
        public var fileName: [String] { event.values("FileName") }
        /// What the fax session does.
        public var operation: FAXOperation? { event.word("Operation") }
        /// How the fax ended, in the server's words.
        public var status: String? { event["Status"] }
    }
}

extension EventKey where Payload == Event.ReceiveFAX {
    /// The application `ReceiveFAX` has ended.
    public static var receiveFAX: Self { Self() }
}

extension Event {
    /// The fax that is sent makes progress. Asterisk 1.8; ``FAXStatus`` since.
    public struct SendFAXStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The state, in the server's words.
        public var status: String { event.text("Status") }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The context of the dialplan.
        public var context: String { event.text("Context") }
        /// The extension.
        public var exten: String { event.text("Exten") }
        /// Name and number of the caller: `"Alice" <1001>`.
        public var callerID: String { event.text("CallerID") }
        /// The server's station id.
        public var localStationID: String { event.text("LocalStationID") }
    }
}

extension EventKey where Payload == Event.SendFAXStatus {
    /// The fax that is sent makes progress. Asterisk 1.8; ``FAXStatus`` since.
    public static var sendFAXStatus: Self { Self() }
}

extension Event {
    /// The fax that is received makes progress. Asterisk 1.8; ``FAXStatus`` since.
    public struct ReceiveFAXStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The state, in the server's words.
        public var status: String { event.text("Status") }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The context of the dialplan.
        public var context: String { event.text("Context") }
        /// The extension.
        public var exten: String { event.text("Exten") }
        /// Name and number of the caller: `"Alice" <1001>`.
        public var callerID: String { event.text("CallerID") }
        /// The server's station id.
        public var localStationID: String { event.text("LocalStationID") }
    }
}

extension EventKey where Payload == Event.ReceiveFAXStatus {
    /// The fax that is received makes progress. Asterisk 1.8; ``FAXStatus`` since.
    public static var receiveFAXStatus: Self { Self() }
}

extension Event {
    /// The answer to `FAXSession`.
    public struct FAXSession: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The number of the fax session.
        public var sessionNumber: Int? { event.integer("SessionNumber") }
        /// What the fax session does.
        public var operation: FAXOperation { event.presentWord("Operation") }
        /// What the session does.
        public var state: FAXState { event.presentWord("State") }
        /// Whether error correction is used.
        public var errorCorrectionMode: Bool? { event.flag("ErrorCorrectionMode") }
        /// The speed, in bits a second.
        public var dataRate: Int? { event.integer("DataRate") }
        /// The resolution, such as `204x196`.
        public var imageResolution: String? { event["ImageResolution"] }
        /// The number of the page, from 1.
        public var pageNumber: Int? { event.integer("PageNumber") }
        /// The file of the pages.
        public var fileName: String? { event["FileName"] }
        /// How many pages have been sent.
        public var pagesTransmitted: Int? { event.integer("PagesTransmitted") }
        /// How many pages have been received.
        public var pagesReceived: Int? { event.integer("PagesReceived") }
        /// How many lines were bad.
        public var totalBadLines: Int? { event.integer("TotalBadLines") }
    }
}

extension EventKey where Payload == Event.FAXSession {
    /// The answer to `FAXSession`.
    public static var faxSession: Self { Self() }
}

extension Event {
    /// One session of the answer to `FAXSessions`.
    public struct FAXSessionsEntry: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// What does the fax: `Spandsp`, …
        public var technology: String { event.text("Technology") }
        /// The number of the fax session.
        public var sessionNumber: Int? { event.integer("SessionNumber") }
        /// How the fax is sent.
        public var sessionType: FAXSessionType { event.presentWord("SessionType") }
        /// What the fax session does.
        public var operation: FAXOperation { event.presentWord("Operation") }
        /// What the session does.
        public var state: FAXState { event.presentWord("State") }
        /// The files, separated by commas.
        public var files: String { event.text("Files") }
    }
}

extension EventKey where Payload == Event.FAXSessionsEntry {
    /// One session of the answer to `FAXSessions`.
    public static var faxSessionsEntry: Self { Self() }
}

extension Event {
    /// The end of the answer to `FAXSessions`.
    public struct FAXSessionsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many there are.
        public var total: Int? { event.integer("Total") }
    }
}

extension EventKey where Payload == Event.FAXSessionsComplete {
    /// The end of the answer to `FAXSessions`.
    public static var faxSessionsComplete: Self { Self() }
}

extension Event {
    /// The answer to `FAXStats`.
    public struct FAXStats: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many fax sessions there are.
        public var currentSessions: Int? { event.integer("CurrentSessions") }
        /// How many fax sessions are reserved.
        public var reservedSessions: Int? { event.integer("ReservedSessions") }
        /// How many faxes were tried to send, since the server started.
        public var transmitAttempts: Int? { event.integer("TransmitAttempts") }
        /// How many faxes were tried to receive, since the server started.
        public var receiveAttempts: Int? { event.integer("ReceiveAttempts") }
        /// How many faxes were completed, since the server started.
        public var completedFaxes: Int? { event.integer("CompletedFAXes") }
        /// How many faxes failed, since the server started.
        public var failedFaxes: Int? { event.integer("FailedFAXes") }
    }
}

extension EventKey where Payload == Event.FAXStats {
    /// The answer to `FAXStats`.
    public static var faxStats: Self { Self() }
}
