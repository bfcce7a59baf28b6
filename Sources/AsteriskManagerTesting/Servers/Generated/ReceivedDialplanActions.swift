// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.ShowDialPlan: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ShowDialPlan" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.DialplanExtensionAdd: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DialplanExtensionAdd" }
    /// The action as received; `nil` without `Context` or `Extension` or `Priority` or `Application`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Context", "Extension", "Priority", "Application") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DialplanExtensionRemove: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DialplanExtensionRemove" }
    /// The action as received; `nil` without `Context` or `Extension`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Context", "Extension") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.AGI: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "AGI" }
    /// The action as received; `nil` without `Channel` or `Command`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Command") else { return nil }
        self.init(fields: received.ownFields)
    }
}
