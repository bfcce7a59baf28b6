public import AsteriskManager

/// An action that a server can make out of what it received, so that a test is given the value that the client sent. All
/// of the library's are, but for `Login`, whose headers depend on its kind.
public protocol ReceivableAction: ManagerAction {
    /// The action's name.
    static var actionName: String { get }

    /// The action as received; `nil` when a header is missing that it needs.
    init?(_ received: ReceivedAction)
}

extension ReceivableAction {
    /// The first value of the key among the headers, compared without case; `nil` when it is absent.
    public subscript(key: String) -> String? {
        fields.first { $0.key.lowercased() == key.lowercased() }?.value
    }
}

extension ReceivedAction {
    /// The headers without those that the manager sets.
    var ownFields: [ActionField] {
        fields.filter { !["action", "actionid"].contains($0.key.lowercased()) }
    }

    /// Whether the action has all of these headers.
    func has(_ keys: String...) -> Bool { keys.allSatisfy { self[$0] != nil } }
}

// Those whose types are written by hand; the others stand in the folder `Generated`.

extension Action.Ping: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Ping" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.Logoff: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Logoff" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.Command: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Command" }
    /// The action as received; `nil` without `Command`.
    public init?(_ received: ReceivedAction) {
        guard let command = received["Command"] else { return nil }
        self.init(command)
    }
}

extension Action.UserEvent: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "UserEvent" }
    /// The action as received; `nil` without `UserEvent`.
    public init?(_ received: ReceivedAction) {
        guard received.has("UserEvent") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.UpdateConfig: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "UpdateConfig" }
    /// The action as received; `nil` without `SrcFilename` or `DstFilename`.
    public init?(_ received: ReceivedAction) {
        guard received.has("SrcFilename", "DstFilename") else { return nil }
        self.init(fields: received.ownFields)
    }
}
