// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.Challenge: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Challenge" }
    /// The action as received; `nil` without `AuthType`.
    public init?(_ received: ReceivedAction) {
        guard received.has("AuthType") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Events: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Events" }
    /// The action as received; `nil` without `EventMask`.
    public init?(_ received: ReceivedAction) {
        guard received.has("EventMask") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Filter: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Filter" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.FilterList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "FilterList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.ListCommands: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ListCommands" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.WaitEvent: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "WaitEvent" }
    /// The action as received; `nil` without `Timeout`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Timeout") else { return nil }
        self.init(fields: received.ownFields)
    }
}
