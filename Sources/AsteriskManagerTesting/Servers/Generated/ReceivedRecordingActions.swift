// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.MixMonitor: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MixMonitor" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MixMonitorMute: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MixMonitorMute" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.StopMixMonitor: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "StopMixMonitor" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Monitor: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Monitor" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ChangeMonitor: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ChangeMonitor" }
    /// The action as received; `nil` without `Channel` or `File`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "File") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PauseMonitor: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PauseMonitor" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.UnpauseMonitor: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "UnpauseMonitor" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.StopMonitor: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "StopMonitor" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}
