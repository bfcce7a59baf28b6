// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.Agents: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Agents" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.AgentLogoff: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "AgentLogoff" }
    /// The action as received; `nil` without `Agent`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Agent") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.AgentCallbackLogin: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "AgentCallbackLogin" }
    /// The action as received; `nil` without `Agent` or `Exten`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Agent", "Exten") else { return nil }
        self.init(fields: received.ownFields)
    }
}
