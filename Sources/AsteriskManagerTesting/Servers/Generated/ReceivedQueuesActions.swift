// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.QueueStatus: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueStatus" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.QueueSummary: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueSummary" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.QueueAdd: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueAdd" }
    /// The action as received; `nil` without `Queue` or `Interface`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Queue", "Interface") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueueRemove: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueRemove" }
    /// The action as received; `nil` without `Queue` or `Interface`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Queue", "Interface") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueuePause: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueuePause" }
    /// The action as received; `nil` without `Interface` or `Paused`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Interface", "Paused") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueuePenalty: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueuePenalty" }
    /// The action as received; `nil` without `Interface` or `Penalty`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Interface", "Penalty") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueueMemberRingInUse: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueMemberRingInUse" }
    /// The action as received; `nil` without `Interface` or `RingInUse`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Interface", "RingInUse") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueueChangePriorityCaller: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueChangePriorityCaller" }
    /// The action as received; `nil` without `Queue` or `Caller` or `Priority`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Queue", "Caller", "Priority") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueueWithdrawCaller: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueWithdrawCaller" }
    /// The action as received; `nil` without `Queue` or `Caller`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Queue", "Caller") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueueLog: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueLog" }
    /// The action as received; `nil` without `Queue` or `Event`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Queue", "Event") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.QueueReload: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueReload" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.QueueReset: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueReset" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.QueueRule: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "QueueRule" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.Queues: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Queues" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}
