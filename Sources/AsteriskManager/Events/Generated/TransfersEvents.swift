// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A call was transferred without asking.
    public struct BlindTransfer: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that transfers.
        public var transferer: ChannelSnapshot { ChannelSnapshot(event, prefix: "Transferer") }
        /// The channel that is transferred; `nil` when there is more than one, or none.
        public var transferee: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Transferee") }
        /// The bridge.
        public var bridge: BridgeSnapshot? { BridgeSnapshot(ifIn: event) }
        /// How the transfer ended.
        public var result: TransferResult { event.presentWord("Result") }
        /// Whether the transfer was asked for by the far end, with a SIP REFER for example, not by a feature code.
        public var isExternal: Bool? { event.flag("IsExternal") }
        /// The context that the call was transferred to.
        public var context: String { event.text("Context") }
        /// The extension that the call was transferred to.
        public var `extension`: String { event.text("Extension") }
    }
}

extension EventKey where Payload == Event.BlindTransfer {
    /// A call was transferred without asking.
    public static var blindTransfer: Self { Self() }
}

extension Event {
    /// A call was transferred after asking.
    public struct AttendedTransfer: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The transferer's channel in the first call.
        public var origTransferer: ChannelSnapshot { ChannelSnapshot(event, prefix: "OrigTransferer") }
        /// The bridge of the first call; `nil` when there is none.
        public var origBridge: BridgeSnapshot? { BridgeSnapshot(ifIn: event, prefix: "Orig") }
        /// The transferer's channel in the second call.
        public var secondTransferer: ChannelSnapshot { ChannelSnapshot(event, prefix: "SecondTransferer") }
        /// The bridge of the second call; `nil` when there is none.
        public var secondBridge: BridgeSnapshot? { BridgeSnapshot(ifIn: event, prefix: "Second") }
        /// The first half of the local channel.
        public var localOne: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "LocalOne") }
        /// The second half of the local channel.
        public var localTwo: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "LocalTwo") }
        /// The channel that is transferred; `nil` when there is more than one, or none.
        public var transferee: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Transferee") }
        /// The channel that the call is transferred to; `nil` when there is more than one, or none.
        public var transferTarget: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "TransferTarget") }
        /// How the transfer ended.
        public var result: TransferResult { event.presentWord("Result") }
        /// What the transferred call was connected with.
        public var destType: TransferDestination { event.presentWord("DestType") }
        /// The bridge that the call ended up in; only for a transfer to a bridge.
        public var destBridgeUniqueID: BridgeID? { event.id("DestBridgeUniqueid") }
        /// The application that the call ended up in; only for a transfer to an application.
        public var destApp: String? { event["DestApp"] }
        /// The name of the transferer's channel that stays in the call; only for a transfer of three parties.
        public var destTransfererChannel: String? { event["DestTransfererChannel"] }
        /// Whether the transfer was asked for by the far end, with a SIP REFER for example, not by a feature code.
        public var isExternal: Bool? { event.flag("IsExternal") }
    }
}

extension EventKey where Payload == Event.AttendedTransfer {
    /// A call was transferred after asking.
    public static var attendedTransfer: Self { Self() }
}

extension Event {
    /// A SIP call was transferred. Asterisk 1.6 to 11; ``BlindTransfer`` and ``AttendedTransfer`` since 12.
    public struct Transfer: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The technology: `SIP`.
        public var transferMethod: String { event.text("TransferMethod") }
        /// `Blind` or `Attended`.
        public var transferType: String { event.text("TransferType") }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
        /// The SIP Call-ID.
        public var sipCallID: String { event.text("SIP-Callid") }
        /// The name of the channel that the transferer talked to.
        public var targetChannel: String { event.text("TargetChannel") }
        /// Its id.
        public var targetUniqueID: ChannelID { event.presentID("TargetUniqueid") }
        /// The extension that the call is transferred to.
        public var transferExten: String { event.text("TransferExten") }
        /// Whether the call is parked.
        public var transferToParking: Bool? { event.flag("Transfer2Parking") }
        /// The context that the call is transferred to.
        public var transferContext: String { event.text("TransferContext") }
    }
}

extension EventKey where Payload == Event.Transfer {
    /// A SIP call was transferred. Asterisk 1.6 to 11; ``BlindTransfer`` and ``AttendedTransfer`` since 12.
    public static var transfer: Self { Self() }
}
