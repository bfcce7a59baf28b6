// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.PJSIPShowEndpoints: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowEndpoints" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowEndpoint: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowEndpoint" }
    /// The action as received; `nil` without `Endpoint`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Endpoint") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PJSIPShowAors: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowAors" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowAuths: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowAuths" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowContacts: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowContacts" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowRegistrationsInbound: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowRegistrationsInbound" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowRegistrationsOutbound: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowRegistrationsOutbound" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowRegistrationInboundContactStatuses: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowRegistrationInboundContactStatuses" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowSubscriptionsInbound: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowSubscriptionsInbound" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowSubscriptionsOutbound: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowSubscriptionsOutbound" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowResourceLists: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowResourceLists" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PJSIPShowMaintenance: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPShowMaintenance" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.PJSIPSetMaintenance: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPSetMaintenance" }
    /// The action as received; `nil` without `Endpoint` or `State`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Endpoint", "State") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PJSIPQualify: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPQualify" }
    /// The action as received; `nil` without `Endpoint`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Endpoint") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PJSIPRegister: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPRegister" }
    /// The action as received; `nil` without `Registration`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Registration") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PJSIPUnregister: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPUnregister" }
    /// The action as received; `nil` without `Registration`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Registration") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PJSIPNotify: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPNotify" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.PJSIPHangup: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PJSIPHangup" }
    /// The action as received; `nil` without `Channel` or `Cause`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Cause") else { return nil }
        self.init(fields: received.ownFields)
    }
}
