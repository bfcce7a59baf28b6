// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A bridge came into being.
    public struct BridgeCreate: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
    }
}

extension EventKey where Payload == Event.BridgeCreate {
    /// A bridge came into being.
    public static var bridgeCreate: Self { Self() }
}

extension Event {
    /// A bridge ended.
    public struct BridgeDestroy: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
    }
}

extension EventKey where Payload == Event.BridgeDestroy {
    /// A bridge ended.
    public static var bridgeDestroy: Self { Self() }
}

extension Event {
    /// A channel joined a bridge.
    public struct BridgeEnter: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge, with the channel in it.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel that joined.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The id of the channel that this one takes the place of; absent when it takes none's.
        public var swapUniqueID: ChannelID? { event.id("SwapUniqueid") }
    }
}

extension EventKey where Payload == Event.BridgeEnter {
    /// A channel joined a bridge.
    public static var bridgeEnter: Self { Self() }
}

extension Event {
    /// A channel left a bridge.
    public struct BridgeLeave: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge, without the channel.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel that left.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.BridgeLeave {
    /// A channel left a bridge.
    public static var bridgeLeave: Self { Self() }
}

extension Event {
    /// Two bridges became one.
    public struct BridgeMerge: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge that is left.
        public var toBridge: BridgeSnapshot { BridgeSnapshot(event, prefix: "To") }
        /// The bridge that ended.
        public var fromBridge: BridgeSnapshot { BridgeSnapshot(event, prefix: "From") }
    }
}

extension EventKey where Payload == Event.BridgeMerge {
    /// Two bridges became one.
    public static var bridgeMerge: Self { Self() }
}

extension Event {
    /// A bridge shows another channel.
    public struct BridgeVideoSourceUpdate: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The id of the channel that was shown before.
        public var bridgePreviousVideoSource: ChannelID { event.presentID("BridgePreviousVideoSource") }
    }
}

extension EventKey where Payload == Event.BridgeVideoSourceUpdate {
    /// A bridge shows another channel.
    public static var bridgeVideoSourceUpdate: Self { Self() }
}

extension Event {
    /// One bridge of the answer to `BridgeList`.
    public struct BridgeListItem: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
    }
}

extension EventKey where Payload == Event.BridgeListItem {
    /// One bridge of the answer to `BridgeList`.
    public static var bridgeListItem: Self { Self() }
}

extension Event {
    /// The end of the answer to `BridgeList`.
    public struct BridgeListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.BridgeListComplete {
    /// The end of the answer to `BridgeList`.
    public static var bridgeListComplete: Self { Self() }
}

extension Event {
    /// One channel of the answer to `BridgeInfo`.
    public struct BridgeInfoChannel: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.BridgeInfoChannel {
    /// One channel of the answer to `BridgeInfo`.
    public static var bridgeInfoChannel: Self { Self() }
}

extension Event {
    /// The end of the answer to `BridgeInfo`, with the bridge itself.
    public struct BridgeInfoComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
    }
}

extension EventKey where Payload == Event.BridgeInfoComplete {
    /// The end of the answer to `BridgeInfo`, with the bridge itself.
    public static var bridgeInfoComplete: Self { Self() }
}

extension Event {
    /// One way to mix, of the answer to `BridgeTechnologyList`.
    public struct BridgeTechnologyListItem: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of a way to mix, such as `simple_bridge`.
        public var bridgeTechnology: String { event.text("BridgeTechnology") }
        /// What kind of bridges it is for.
        public var bridgeType: String { event.text("BridgeType") }
        /// Its priority: the higher is preferred.
        public var bridgePriority: Int? { event.integer("BridgePriority") }
        /// Whether it is out of use.
        public var bridgeSuspended: Bool? { event.flag("BridgeSuspended") }
    }
}

extension EventKey where Payload == Event.BridgeTechnologyListItem {
    /// One way to mix, of the answer to `BridgeTechnologyList`.
    public static var bridgeTechnologyListItem: Self { Self() }
}

extension Event {
    /// The end of the answer to `BridgeTechnologyList`.
    public struct BridgeTechnologyListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.BridgeTechnologyListComplete {
    /// The end of the answer to `BridgeTechnologyList`.
    public static var bridgeTechnologyListComplete: Self { Self() }
}

extension Event {
    /// Two channels were joined. Asterisk 1.4; ``BridgeEnter`` since 12.
    public struct Link: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of one channel.
        public var channel1: String { event.text("Channel1") }
        /// The name of the other channel.
        public var channel2: String { event.text("Channel2") }
        /// The id of the one channel.
        public var uniqueID1: ChannelID { event.presentID("Uniqueid1") }
        /// The id of the other channel.
        public var uniqueID2: ChannelID { event.presentID("Uniqueid2") }
        /// The caller's number of the one channel.
        public var callerID1: String { event.text("CallerID1") }
        /// The caller's number of the other channel.
        public var callerID2: String { event.text("CallerID2") }
    }
}

extension EventKey where Payload == Event.Link {
    /// Two channels were joined. Asterisk 1.4; ``BridgeEnter`` since 12.
    public static var link: Self { Self() }
}

extension Event {
    /// Two channels were parted. Up to Asterisk 1.8; ``BridgeLeave`` since 12.
    public struct Unlink: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of one channel.
        public var channel1: String { event.text("Channel1") }
        /// The name of the other channel.
        public var channel2: String { event.text("Channel2") }
        /// The id of the one channel.
        public var uniqueID1: ChannelID { event.presentID("Uniqueid1") }
        /// The id of the other channel.
        public var uniqueID2: ChannelID { event.presentID("Uniqueid2") }
        /// The caller's number of the one channel.
        public var callerID1: String { event.text("CallerID1") }
        /// The caller's number of the other channel.
        public var callerID2: String { event.text("CallerID2") }
    }
}

extension EventKey where Payload == Event.Unlink {
    /// Two channels were parted. Up to Asterisk 1.8; ``BridgeLeave`` since 12.
    public static var unlink: Self { Self() }
}

extension Event {
    /// Two channels were joined or parted. Asterisk 1.6 to 11; ``BridgeEnter`` and ``BridgeLeave`` since 12.
    public struct Bridge: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// Whether the channels were joined or parted.
        public var bridgeState: BridgeState { event.presentWord("Bridgestate") }
        /// Who joins the channels: `core` or `native`.
        public var bridgeType: String { event.text("Bridgetype") }
        /// The name of one channel.
        public var channel1: String { event.text("Channel1") }
        /// The name of the other channel.
        public var channel2: String { event.text("Channel2") }
        /// The id of the one channel.
        public var uniqueID1: ChannelID { event.presentID("Uniqueid1") }
        /// The id of the other channel.
        public var uniqueID2: ChannelID { event.presentID("Uniqueid2") }
        /// The caller's number of the one channel.
        public var callerID1: String { event.text("CallerID1") }
        /// The caller's number of the other channel.
        public var callerID2: String { event.text("CallerID2") }
    }
}

extension EventKey where Payload == Event.Bridge {
    /// Two channels were joined or parted. Asterisk 1.6 to 11; ``BridgeEnter`` and ``BridgeLeave`` since 12.
    public static var bridge: Self { Self() }
}

extension Event {
    /// The action `Bridge` joined two channels, or failed. Up to Asterisk 11.
    public struct BridgeAction: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// `Success` or `Failed`.
        public var response: String { event.text("Response") }
        /// The name of one channel.
        public var channel1: String { event.text("Channel1") }
        /// The name of the other channel.
        public var channel2: String { event.text("Channel2") }
    }
}

extension EventKey where Payload == Event.BridgeAction {
    /// The action `Bridge` joined two channels, or failed. Up to Asterisk 11.
    public static var bridgeAction: Self { Self() }
}

extension Event {
    /// The application `Bridge` joined two channels, or failed. Up to Asterisk 11.
    public struct BridgeExec: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// `Success` or `Failed`.
        public var response: String { event.text("Response") }
        /// Why the bridging failed; absent when it did not.
        public var reason: String? { event["Reason"] }
        /// The name of one channel.
        public var channel1: String { event.text("Channel1") }
        /// The name of the other channel.
        public var channel2: String { event.text("Channel2") }
    }
}

extension EventKey where Payload == Event.BridgeExec {
    /// The application `Bridge` joined two channels, or failed. Up to Asterisk 11.
    public static var bridgeExec: Self { Self() }
}
