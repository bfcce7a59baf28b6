// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.DeviceStateList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DeviceStateList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.ExtensionState: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ExtensionState" }
    /// The action as received; `nil` without `Exten` or `Context`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Exten", "Context") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ExtensionStateList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ExtensionStateList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.PresenceState: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PresenceState" }
    /// The action as received; `nil` without `Provider`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Provider") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PresenceStateList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PresenceStateList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}
