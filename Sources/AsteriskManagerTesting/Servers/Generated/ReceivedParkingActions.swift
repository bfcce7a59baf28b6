// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.Park: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Park" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ParkedCalls: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ParkedCalls" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.Parkinglots: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Parkinglots" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}
