// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.MailboxCount: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MailboxCount" }
    /// The action as received; `nil` without `Mailbox`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Mailbox") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MailboxStatus: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MailboxStatus" }
    /// The action as received; `nil` without `Mailbox`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Mailbox") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MWIGet: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MWIGet" }
    /// The action as received; `nil` without `Mailbox`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Mailbox") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MWIUpdate: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MWIUpdate" }
    /// The action as received; `nil` without `Mailbox`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Mailbox") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MWIDelete: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MWIDelete" }
    /// The action as received; `nil` without `Mailbox`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Mailbox") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.VoicemailUsersList: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "VoicemailUsersList" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.VoicemailUserStatus: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "VoicemailUserStatus" }
    /// The action as received; `nil` without `Context` or `Mailbox`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Context", "Mailbox") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.VoicemailBoxSummary: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "VoicemailBoxSummary" }
    /// The action as received; `nil` without `Context` or `Mailbox`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Context", "Mailbox") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.VoicemailForward: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "VoicemailForward" }
    /// The action as received; `nil` without `Context` or `Mailbox` or `Folder` or `ID` or `ToContext` or `ToMailbox`
    /// or `ToFolder`.
    public init?(_ received: ReceivedAction) {
        guard
            received.has("Context", "Mailbox", "Folder", "ID", "ToContext", "ToMailbox", "ToFolder")
        else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.VoicemailMove: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "VoicemailMove" }
    /// The action as received; `nil` without `Context` or `Mailbox` or `Folder` or `ID` or `ToFolder`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Context", "Mailbox", "Folder", "ID", "ToFolder") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.VoicemailRemove: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "VoicemailRemove" }
    /// The action as received; `nil` without `Context` or `Mailbox` or `Folder` or `ID`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Context", "Mailbox", "Folder", "ID") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.VoicemailRefresh: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "VoicemailRefresh" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}
