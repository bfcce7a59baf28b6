// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Counts the messages of a mailbox. Needs the class `call` or `reporting`.
    public struct MailboxCount: ManagerAction {
        /// The action's name.
        public var name: String { "MailboxCount" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The mailbox, as `number@context`.
            public var mailbox: String { response.text("Mailbox") }
            /// How many urgent messages there are.
            public var urgMessages: Int? { response.integer("UrgMessages") }
            /// How many messages have not been heard.
            public var newMessages: Int? { response.integer("NewMessages") }
            /// How many messages have been heard.
            public var oldMessages: Int? { response.integer("OldMessages") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.MailboxCount {
    /// Counts the messages of a mailbox.
    ///
    /// - Parameters:
    ///   - mailbox: The mailbox, as `number@context`.
    public static func mailboxCount(_ mailbox: String) -> Self {
        var fields = ActionFields()
        fields.add("Mailbox", mailbox)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Asks whether a mailbox has messages. Needs the class `call` or `reporting`.
    public struct MailboxStatus: ManagerAction {
        /// The action's name.
        public var name: String { "MailboxStatus" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The mailbox, as `number@context`.
            public var mailbox: String { response.text("Mailbox") }
            /// Whether there are new messages.
            public var waiting: Bool? { response.flag("Waiting") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.MailboxStatus {
    /// Asks whether a mailbox has messages.
    ///
    /// - Parameters:
    ///   - mailbox: The mailbox, as `number@context`.
    public static func mailboxStatus(_ mailbox: String) -> Self {
        var fields = ActionFields()
        fields.add("Mailbox", mailbox)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists mailboxes whose messages an outside system counts. ``Event/MWIGetComplete`` ends the list. Needs the class
    /// `call` or `reporting`.
    public struct MWIGet: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.MWIGet

        /// The action's name.
        public var name: String { "MWIGet" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MWIGet {
    /// Lists mailboxes whose messages an outside system counts.
    ///
    /// - Parameters:
    ///   - mailbox: The mailbox, or a regular expression between slashes for all that match.
    public static func mwiGet(_ mailbox: String) -> Self {
        var fields = ActionFields()
        fields.add("Mailbox", mailbox)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sets how many messages a mailbox of an outside system has. Needs the class `call`. A read-only manager does not
    /// send it.
    public struct MWIUpdate: ManagerAction {
        /// The action's name.
        public var name: String { "MWIUpdate" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MWIUpdate {
    /// Sets how many messages a mailbox of an outside system has.
    ///
    /// - Parameters:
    ///   - mailbox: The mailbox, as `number@context`.
    ///   - oldMessages: How many messages have been heard; zero when left out.
    ///   - newMessages: How many messages have not been heard; zero when left out.
    public static func mwiUpdate(mailbox: String, oldMessages: Int? = nil, newMessages: Int? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Mailbox", mailbox)
        fields.add("OldMessages", oldMessages)
        fields.add("NewMessages", newMessages)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Forgets mailboxes of an outside system. Needs the class `call`. A read-only manager does not send it.
    public struct MWIDelete: ManagerAction {
        /// The action's name.
        public var name: String { "MWIDelete" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MWIDelete {
    /// Forgets mailboxes of an outside system.
    ///
    /// - Parameters:
    ///   - mailbox: The mailbox, or a regular expression between slashes for all that match.
    public static func mwiDelete(_ mailbox: String) -> Self {
        var fields = ActionFields()
        fields.add("Mailbox", mailbox)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the mailboxes. Without any, the answer is no list. ``Event/VoicemailUserEntryComplete`` ends the list.
    /// Needs the class `call` or `reporting`.
    public struct VoicemailUsersList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.VoicemailUserEntry

        /// The action's name.
        public var name: String { "VoicemailUsersList" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.VoicemailUsersList {
    /// Lists the mailboxes. Without any, the answer is no list.
    public static var voicemailUsersList: Self { Self() }
}

extension Action {
    /// Tells of one mailbox. When there is none, the answer is no list. ``Event/VoicemailUserDetailComplete`` ends the
    /// list. Needs the class `call` or `reporting`.
    public struct VoicemailUserStatus: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.VoicemailUserDetail

        /// The action's name.
        public var name: String { "VoicemailUserStatus" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.VoicemailUserStatus {
    /// Tells of one mailbox. When there is none, the answer is no list.
    ///
    /// - Parameters:
    ///   - context: The context of the mailbox.
    ///   - mailbox: The number of the mailbox.
    public static func voicemailUserStatus(context: String, mailbox: String) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Mailbox", mailbox)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the messages of a mailbox. ``Event/VoicemailBoxDetailComplete`` ends the list. Needs the class `call` or
    /// `reporting`.
    public struct VoicemailBoxSummary: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.VoicemailBoxDetail

        /// The action's name.
        public var name: String { "VoicemailBoxSummary" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.VoicemailBoxSummary {
    /// Lists the messages of a mailbox.
    ///
    /// - Parameters:
    ///   - context: The context of the mailbox.
    ///   - mailbox: The number of the mailbox.
    public static func voicemailBoxSummary(context: String, mailbox: String) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Mailbox", mailbox)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Copies a message to another mailbox. A failure is told in the `Message` of an answer that succeeds. Needs the
    /// class `user`. A read-only manager does not send it.
    public struct VoicemailForward: ManagerAction {
        /// The action's name.
        public var name: String { "VoicemailForward" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.VoicemailForward {
    /// Copies a message to another mailbox. A failure is told in the `Message` of an answer that succeeds.
    ///
    /// - Parameters:
    ///   - context: The context of the mailbox.
    ///   - mailbox: The number of the mailbox.
    ///   - folder: The folder, such as `INBOX`.
    ///   - id: The message's id, from ``Event/VoicemailBoxDetail``.
    ///   - toContext: The context of the mailbox to copy to.
    ///   - toMailbox: The number of the mailbox to copy to.
    ///   - toFolder: The folder to put the message into.
    public static func voicemailForward(
        context: String,
        mailbox: String,
        folder: String,
        id: String,
        toContext: String,
        toMailbox: String,
        toFolder: String
    ) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Mailbox", mailbox)
        fields.add("Folder", folder)
        fields.add("ID", id)
        fields.add("ToContext", toContext)
        fields.add("ToMailbox", toMailbox)
        fields.add("ToFolder", toFolder)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Moves a message to another folder. A failure is told in the `Message` of an answer that succeeds. Needs the
    /// class `user`. A read-only manager does not send it.
    public struct VoicemailMove: ManagerAction {
        /// The action's name.
        public var name: String { "VoicemailMove" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.VoicemailMove {
    /// Moves a message to another folder. A failure is told in the `Message` of an answer that succeeds.
    ///
    /// - Parameters:
    ///   - context: The context of the mailbox.
    ///   - mailbox: The number of the mailbox.
    ///   - folder: The folder, such as `INBOX`.
    ///   - id: The message's id, from ``Event/VoicemailBoxDetail``.
    ///   - toFolder: The folder to put the message into.
    public static func voicemailMove(
        context: String,
        mailbox: String,
        folder: String,
        id: String,
        toFolder: String
    ) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Mailbox", mailbox)
        fields.add("Folder", folder)
        fields.add("ID", id)
        fields.add("ToFolder", toFolder)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Removes a message. A failure is told in the `Message` of an answer that succeeds. Needs the class `user`. A
    /// read-only manager does not send it.
    public struct VoicemailRemove: ManagerAction {
        /// The action's name.
        public var name: String { "VoicemailRemove" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.VoicemailRemove {
    /// Removes a message. A failure is told in the `Message` of an answer that succeeds.
    ///
    /// - Parameters:
    ///   - context: The context of the mailbox.
    ///   - mailbox: The number of the mailbox.
    ///   - folder: The folder, such as `INBOX`.
    ///   - id: The message's id, from ``Event/VoicemailBoxDetail``.
    public static func voicemailRemove(context: String, mailbox: String, folder: String, id: String) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Mailbox", mailbox)
        fields.add("Folder", folder)
        fields.add("ID", id)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Looks for changes in mailboxes. Needs the class `user`. A read-only manager does not send it.
    public struct VoicemailRefresh: ManagerAction {
        /// The action's name.
        public var name: String { "VoicemailRefresh" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.VoicemailRefresh {
    /// Looks for changes in mailboxes.
    ///
    /// - Parameters:
    ///   - context: The context of the mailboxes; all when left out.
    ///   - mailbox: The number of the mailbox; all when left out.
    public static func voicemailRefresh(context: String? = nil, mailbox: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Mailbox", mailbox)
        return Self(fields: fields.list)
    }
}
