// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.CoreSettings: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "CoreSettings" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.CoreStatus: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "CoreStatus" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.LoggerRotate: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "LoggerRotate" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.DataGet: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DataGet" }
    /// The action as received; `nil` without `Path`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Path") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SetCDRUserField: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SetCDRUserField" }
    /// The action as received; `nil` without `Channel` or `UserField`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "UserField") else { return nil }
        self.init(fields: received.ownFields)
    }
}
