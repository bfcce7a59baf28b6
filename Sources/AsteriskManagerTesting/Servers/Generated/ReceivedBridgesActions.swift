// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.BridgeList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BridgeList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.BridgeInfo: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BridgeInfo" }
    /// The action as received; `nil` without `BridgeUniqueid`.
    public init?(_ received: ReceivedAction) {
        guard received.has("BridgeUniqueid") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.BridgeDestroy: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BridgeDestroy" }
    /// The action as received; `nil` without `BridgeUniqueid`.
    public init?(_ received: ReceivedAction) {
        guard received.has("BridgeUniqueid") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.BridgeKick: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BridgeKick" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.BridgeTechnologyList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BridgeTechnologyList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.BridgeTechnologySuspend: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BridgeTechnologySuspend" }
    /// The action as received; `nil` without `BridgeTechnology`.
    public init?(_ received: ReceivedAction) {
        guard received.has("BridgeTechnology") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.BridgeTechnologyUnsuspend: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BridgeTechnologyUnsuspend" }
    /// The action as received; `nil` without `BridgeTechnology`.
    public init?(_ received: ReceivedAction) {
        guard received.has("BridgeTechnology") else { return nil }
        self.init(fields: received.ownFields)
    }
}
