// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.ConfbridgeList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeList" }
    /// The action as received; `nil` without `Conference`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeListRooms: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeListRooms" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.ConfbridgeKick: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeKick" }
    /// The action as received; `nil` without `Conference` or `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference", "Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeLock: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeLock" }
    /// The action as received; `nil` without `Conference`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeUnlock: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeUnlock" }
    /// The action as received; `nil` without `Conference`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeMute: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeMute" }
    /// The action as received; `nil` without `Conference` or `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference", "Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeUnmute: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeUnmute" }
    /// The action as received; `nil` without `Conference` or `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference", "Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeSetSingleVideoSrc: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeSetSingleVideoSrc" }
    /// The action as received; `nil` without `Conference` or `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference", "Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeStartRecord: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeStartRecord" }
    /// The action as received; `nil` without `Conference`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ConfbridgeStopRecord: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ConfbridgeStopRecord" }
    /// The action as received; `nil` without `Conference`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Conference") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MeetmeList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MeetmeList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.MeetmeListRooms: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MeetmeListRooms" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.MeetmeMute: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MeetmeMute" }
    /// The action as received; `nil` without `Meetme` or `Usernum`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Meetme", "Usernum") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MeetmeUnmute: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MeetmeUnmute" }
    /// The action as received; `nil` without `Meetme` or `Usernum`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Meetme", "Usernum") else { return nil }
        self.init(fields: received.ownFields)
    }
}
