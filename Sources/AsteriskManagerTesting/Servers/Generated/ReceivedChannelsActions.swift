// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.IAXpeers: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "IAXpeers" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.IAXpeerlist: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "IAXpeerlist" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.IAXregistry: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "IAXregistry" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.IAXnetstats: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "IAXnetstats" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.SIPpeers: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SIPpeers" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.SIPpeerstatus: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SIPpeerstatus" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.SIPqualifypeer: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SIPqualifypeer" }
    /// The action as received; `nil` without `Peer`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Peer") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SIPshowpeer: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SIPshowpeer" }
    /// The action as received; `nil` without `Peer`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Peer") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SIPshowregistry: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SIPshowregistry" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.SIPnotify: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SIPnotify" }
    /// The action as received; `nil` without `Channel` or `Variable`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Variable") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SKINNYdevices: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SKINNYdevices" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.SKINNYlines: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SKINNYlines" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.SKINNYshowdevice: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SKINNYshowdevice" }
    /// The action as received; `nil` without `Device`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Device") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SKINNYshowline: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SKINNYshowline" }
    /// The action as received; `nil` without `Line`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Line") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.JabberSend: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "JabberSend" }
    /// The action as received; `nil` without `Jabber` or `JID` or `Message`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Jabber", "JID", "Message") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DAHDIShowChannels: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDIShowChannels" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.DAHDIShowStatus: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDIShowStatus" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.DAHDIDialOffhook: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDIDialOffhook" }
    /// The action as received; `nil` without `DAHDIChannel` or `Number`.
    public init?(_ received: ReceivedAction) {
        guard received.has("DAHDIChannel", "Number") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DAHDIDNDon: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDIDNDon" }
    /// The action as received; `nil` without `DAHDIChannel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("DAHDIChannel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DAHDIDNDoff: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDIDNDoff" }
    /// The action as received; `nil` without `DAHDIChannel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("DAHDIChannel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DAHDIHangup: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDIHangup" }
    /// The action as received; `nil` without `DAHDIChannel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("DAHDIChannel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DAHDITransfer: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDITransfer" }
    /// The action as received; `nil` without `DAHDIChannel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("DAHDIChannel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DAHDIRestart: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DAHDIRestart" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PRIShowSpans: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PRIShowSpans" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.PRIDebugSet: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PRIDebugSet" }
    /// The action as received; `nil` without `Span` or `Level`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Span", "Level") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PRIDebugFileSet: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PRIDebugFileSet" }
    /// The action as received; `nil` without `File`.
    public init?(_ received: ReceivedAction) {
        guard received.has("File") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PRIDebugFileUnset: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PRIDebugFileUnset" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}
