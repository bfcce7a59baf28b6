// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

/// What the events about a mailbox have in common.
public protocol VoicemailUser: ManagerEvent {}

extension VoicemailUser {
    /// The context of the mailbox.
    public var vmContext: String { event.text("VMContext") }
    /// The number of the mailbox.
    public var voicemailBox: String { event.text("VoiceMailbox") }
    /// The owner's name.
    public var fullName: String { event.text("Fullname") }
    /// The address that messages are sent to; empty for none.
    public var email: String { event.text("Email") }
    /// The address that pages are sent to; empty for none.
    public var pager: String { event.text("Pager") }
    /// The sender of such mail.
    public var serverEmail: String { event.text("ServerEmail") }
    /// The sender's name of such mail.
    public var fromString: String { event.text("FromString") }
    /// The command that sends mail.
    public var mailCommand: String { event.text("MailCommand") }
    /// The language of the mailbox; empty for the default.
    public var language: String { event.text("Language") }
    /// The name of the time zone in `voicemail.conf`.
    public var timeZone: String { event.text("TimeZone") }
    /// The context for calling back who left a message; empty for none.
    public var callback: String { event.text("Callback") }
    /// The context for calling out from the mailbox; empty for none.
    public var dialout: String { event.text("Dialout") }
    /// An id of the mailbox; empty when it has none.
    public var uniqueID: String? { event["UniqueID"] }
    /// The context that a caller enters who presses a key to leave; empty for none.
    public var exitContext: String { event.text("ExitContext") }
    /// From how many minutes on the length of a message is said.
    public var sayDurationMinimum: Int? { event.integer("SayDurationMinimum") }
    /// Whether date and time of a message are said.
    public var sayEnvelope: Bool? { event.flag("SayEnvelope") }
    /// Whether the caller of a message is said.
    public var sayCID: Bool? { event.flag("SayCID") }
    /// Whether the message is attached to the mail.
    public var attachMessage: Bool? { event.flag("AttachMessage") }
    /// The format of the attachment; empty for the default.
    public var attachmentFormat: String { event.text("AttachmentFormat") }
    /// Whether a message is deleted when it has been mailed.
    public var deleteMessage: Bool? { event.flag("DeleteMessage") }
    /// How much louder the message is made for the mail, in decibels.
    public var volumeGain: Double? { event.decimal("VolumeGain") }
    /// Whether callers may hear and record anew what they said.
    public var canReview: Bool? { event.flag("CanReview") }
    /// Whether callers may mark a message as urgent.
    public var canMarkUrgent: Bool? { event.flag("CanMarkUrgent") }
    /// Whether callers may ask for the operator.
    public var callOperator: Bool? { event.flag("CallOperator") }
    /// How many messages a folder may have.
    public var maxMessageCount: Int? { event.integer("MaxMessageCount") }
    /// How long a message may be, in whole seconds; zero for any length.
    public var maxMessageLength: Duration? { event.seconds("MaxMessageLength") }
    /// How many messages have not been heard.
    public var newMessageCount: Int? { event.integer("NewMessageCount") }
    /// How many messages have been heard.
    public var oldMessageCount: Int? { event.integer("OldMessageCount") }
    /// The user's name on the mail server; only when messages are kept there.
    public var imapUser: String? { event["IMAPUser"] }
    /// The mail server; only when messages are kept there.
    public var imapServer: String? { event["IMAPServer"] }
    /// The port of the mail server; only when messages are kept there.
    public var imapPort: String? { event["IMAPPort"] }
    /// The options of the mail server; only when messages are kept there.
    public var imapFlags: String? { event["IMAPFlags"] }
}

extension Event {
    /// The number of messages in a mailbox changed.
    public struct MessageWaiting: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that left the message; `nil` when the server does not say.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The mailbox, as `number@context`.
        public var mailbox: String { event.text("Mailbox") }
        /// Whether there are new messages.
        public var waiting: Bool? { event.flag("Waiting") }
        /// How many new messages there are; absent when it is not known.
        public var new: Int? { event.integer("New") }
        /// How many old messages there are; absent when it is not known.
        public var old: Int? { event.integer("Old") }
    }
}

extension EventKey where Payload == Event.MessageWaiting {
    /// The number of messages in a mailbox changed.
    public static var messageWaiting: Self { Self() }
}

extension Event {
    /// MiniVM sent a notification.
    public struct MiniVoiceMail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// What happened: `SentNotification`.
        public var action: String { event.text("Action") }
        /// The mailbox, as `number@context`.
        public var mailbox: String? { event["Mailbox"] }
        /// The counter of the messages.
        public var counter: String { event.text("Counter") }
    }
}

extension EventKey where Payload == Event.MiniVoiceMail {
    /// MiniVM sent a notification.
    public static var miniVoiceMail: Self { Self() }
}

extension Event {
    /// One mailbox of the answer to `MWIGet`.
    public struct MWIGet: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The mailbox, as `number@context`.
        public var mailbox: String { event.text("Mailbox") }
        /// How many messages have been heard.
        public var oldMessages: Int? { event.integer("OldMessages") }
        /// How many messages have not been heard.
        public var newMessages: Int? { event.integer("NewMessages") }
    }
}

extension EventKey where Payload == Event.MWIGet {
    /// One mailbox of the answer to `MWIGet`.
    public static var mwiGet: Self { Self() }
}

extension Event {
    /// The end of the answer to `MWIGet`.
    public struct MWIGetComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.MWIGetComplete {
    /// The end of the answer to `MWIGet`.
    public static var mwiGetComplete: Self { Self() }
}

extension Event {
    /// One mailbox of the answer to `VoicemailUsersList`.
    public struct VoicemailUserEntry: VoicemailUser {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.VoicemailUserEntry {
    /// One mailbox of the answer to `VoicemailUsersList`.
    public static var voicemailUserEntry: Self { Self() }
}

extension Event {
    /// The end of the answer to `VoicemailUsersList`.
    public struct VoicemailUserEntryComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.VoicemailUserEntryComplete {
    /// The end of the answer to `VoicemailUsersList`.
    public static var voicemailUserEntryComplete: Self { Self() }
}

extension Event {
    /// The mailbox, in the answer to `VoicemailUserStatus`.
    public struct VoicemailUserDetail: VoicemailUser {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.VoicemailUserDetail {
    /// The mailbox, in the answer to `VoicemailUserStatus`.
    public static var voicemailUserDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `VoicemailUserStatus`.
    public struct VoicemailUserDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.VoicemailUserDetailComplete {
    /// The end of the answer to `VoicemailUserStatus`.
    public static var voicemailUserDetailComplete: Self { Self() }
}

extension Event {
    /// One message of the answer to `VoicemailBoxSummary`.
    public struct VoicemailBoxDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The folder, such as `INBOX`.
        public var folder: String { event.text("Folder") }
        /// Name and number of who left the message.
        public var callerID: String { event.text("CallerID") }
        /// When the message was left, in words.
        public var date: String { event.text("Date") }
        /// The length of the message, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
        /// Marks of the message: `Urgent`; empty for none.
        public var flag: String { event.text("Flag") }
        /// The message's id, which the actions that move or remove it take.
        public var id: String { event.text("ID") }
    }
}

extension EventKey where Payload == Event.VoicemailBoxDetail {
    /// One message of the answer to `VoicemailBoxSummary`.
    public static var voicemailBoxDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `VoicemailBoxSummary`.
    public struct VoicemailBoxDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.VoicemailBoxDetailComplete {
    /// The end of the answer to `VoicemailBoxSummary`.
    public static var voicemailBoxDetailComplete: Self { Self() }
}

extension Event {
    /// The password of a mailbox changed.
    public struct VoicemailPasswordChange: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The context of the mailbox.
        public var context: String { event.text("Context") }
        /// The number of the mailbox.
        public var mailbox: String { event.text("Mailbox") }
        /// The new password, in the clear. Keep it out of logs.
        public var newPassword: String { event.text("NewPassword") }
    }
}

extension EventKey where Payload == Event.VoicemailPasswordChange {
    /// The password of a mailbox changed.
    public static var voicemailPasswordChange: Self { Self() }
}
