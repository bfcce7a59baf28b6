// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.FAXSession: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "FAXSession" }
    /// The action as received; `nil` without `SessionNumber`.
    public init?(_ received: ReceivedAction) {
        guard received.has("SessionNumber") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.FAXSessions: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "FAXSessions" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.FAXStats: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "FAXStats" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}
