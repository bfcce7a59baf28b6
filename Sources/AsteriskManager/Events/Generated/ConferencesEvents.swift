// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A conference began.
    public struct ConfbridgeStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
    }
}

extension EventKey where Payload == Event.ConfbridgeStart {
    /// A conference began.
    public static var confbridgeStart: Self { Self() }
}

extension Event {
    /// A conference ended.
    public struct ConfbridgeEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
    }
}

extension EventKey where Payload == Event.ConfbridgeEnd {
    /// A conference ended.
    public static var confbridgeEnd: Self { Self() }
}

extension Event {
    /// A user joined a conference.
    public struct ConfbridgeJoin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// Whether the user is an administrator of the conference.
        public var admin: Bool? { event.flag("Admin") }
        /// Whether the user is muted.
        public var muted: Bool? { event.flag("Muted") }
    }
}

extension EventKey where Payload == Event.ConfbridgeJoin {
    /// A user joined a conference.
    public static var confbridgeJoin: Self { Self() }
}

extension Event {
    /// A user left a conference.
    public struct ConfbridgeLeave: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// Whether the user is an administrator of the conference.
        public var admin: Bool? { event.flag("Admin") }
    }
}

extension EventKey where Payload == Event.ConfbridgeLeave {
    /// A user left a conference.
    public static var confbridgeLeave: Self { Self() }
}

extension Event {
    /// A user of a conference was muted.
    public struct ConfbridgeMute: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// Whether the user is an administrator of the conference.
        public var admin: Bool? { event.flag("Admin") }
    }
}

extension EventKey where Payload == Event.ConfbridgeMute {
    /// A user of a conference was muted.
    public static var confbridgeMute: Self { Self() }
}

extension Event {
    /// A user of a conference was unmuted.
    public struct ConfbridgeUnmute: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// Whether the user is an administrator of the conference.
        public var admin: Bool? { event.flag("Admin") }
    }
}

extension EventKey where Payload == Event.ConfbridgeUnmute {
    /// A user of a conference was unmuted.
    public static var confbridgeUnmute: Self { Self() }
}

extension Event {
    /// A user of a conference begins or stops talking.
    public struct ConfbridgeTalking: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// Whether the user talks now.
        public var talkingStatus: Bool? { event.flag("TalkingStatus") }
        /// Whether the user is an administrator of the conference.
        public var admin: Bool? { event.flag("Admin") }
    }
}

extension EventKey where Payload == Event.ConfbridgeTalking {
    /// A user of a conference begins or stops talking.
    public static var confbridgeTalking: Self { Self() }
}

extension Event {
    /// The recording of a conference began.
    public struct ConfbridgeRecord: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
    }
}

extension EventKey where Payload == Event.ConfbridgeRecord {
    /// The recording of a conference began.
    public static var confbridgeRecord: Self { Self() }
}

extension Event {
    /// The recording of a conference ended.
    public struct ConfbridgeStopRecord: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
    }
}

extension EventKey where Payload == Event.ConfbridgeStopRecord {
    /// The recording of a conference ended.
    public static var confbridgeStopRecord: Self { Self() }
}

extension Event {
    /// A user joined a conference; goes to the users of the conference only, not to managers.
    public struct ConfbridgeWelcome: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The bridge.
        public var bridge: BridgeSnapshot { BridgeSnapshot(event) }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
    }
}

extension EventKey where Payload == Event.ConfbridgeWelcome {
    /// A user joined a conference; goes to the users of the conference only, not to managers.
    public static var confbridgeWelcome: Self { Self() }
}

extension Event {
    /// One user of the answer to `ConfbridgeList`.
    public struct ConfbridgeList: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// Whether the user is an administrator of the conference.
        public var admin: Bool? { event.flag("Admin") }
        /// Whether the user is marked: a conference can wait for marked users, and end with them.
        public var markedUser: Bool? { event.flag("MarkedUser") }
        /// Whether the user waits for a marked one.
        public var waitMarked: Bool? { event.flag("WaitMarked") }
        /// Whether the user is put out when the last marked one leaves.
        public var endMarked: Bool? { event.flag("EndMarked") }
        /// Whether the user waits for the conference to begin.
        public var waiting: Bool? { event.flag("Waiting") }
        /// Whether the user is muted.
        public var muted: Bool? { event.flag("Muted") }
        /// Whether the user talks.
        public var talking: Bool? { event.flag("Talking") }
        /// How long ago the channel was answered, in whole seconds.
        public var answeredTime: Duration? { event.seconds("AnsweredTime") }
        /// Whether the user is put out when any marked one leaves.
        public var endMarkedAny: Bool? { event.flag("EndMarkedAny") }
    }
}

extension EventKey where Payload == Event.ConfbridgeList {
    /// One user of the answer to `ConfbridgeList`.
    public static var confbridgeList: Self { Self() }
}

extension Event {
    /// The end of the answer to `ConfbridgeList`.
    public struct ConfbridgeListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ConfbridgeListComplete {
    /// The end of the answer to `ConfbridgeList`.
    public static var confbridgeListComplete: Self { Self() }
}

extension Event {
    /// One conference of the answer to `ConfbridgeListRooms`.
    public struct ConfbridgeListRooms: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// How many users are in the conference.
        public var parties: Int? { event.integer("Parties") }
        /// How many marked users are in the conference.
        public var marked: Int? { event.integer("Marked") }
        /// Whether nobody else may join.
        public var locked: Bool? { event.flag("Locked") }
        /// Whether the users who are no administrators are muted.
        public var muted: Bool? { event.flag("Muted") }
    }
}

extension EventKey where Payload == Event.ConfbridgeListRooms {
    /// One conference of the answer to `ConfbridgeListRooms`.
    public static var confbridgeListRooms: Self { Self() }
}

extension Event {
    /// The end of the answer to `ConfbridgeListRooms`.
    public struct ConfbridgeListRoomsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ConfbridgeListRoomsComplete {
    /// The end of the answer to `ConfbridgeListRooms`.
    public static var confbridgeListRoomsComplete: Self { Self() }
}

extension Event {
    /// A user joined a conference of MeetMe.
    public struct MeetmeJoin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's number.
        public var meetme: String { event.text("Meetme") }
        /// The user's number in the conference, from 1.
        public var user: Int? { event.integer("User") ?? event.integer("Usernum") }
        /// The state, in the server's words.
        public var status: String? { event["Status"] }
        /// How long the user has been in the conference, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
    }
}

extension EventKey where Payload == Event.MeetmeJoin {
    /// A user joined a conference of MeetMe.
    public static var meetmeJoin: Self { Self() }
}

extension Event {
    /// A user left a conference of MeetMe.
    public struct MeetmeLeave: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's number.
        public var meetme: String { event.text("Meetme") }
        /// The user's number in the conference, from 1.
        public var user: Int? { event.integer("User") ?? event.integer("Usernum") }
        /// How long the user was in the conference, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
        /// The state, in the server's words.
        public var status: String? { event["Status"] }
    }
}

extension EventKey where Payload == Event.MeetmeLeave {
    /// A user left a conference of MeetMe.
    public static var meetmeLeave: Self { Self() }
}

extension Event {
    /// A conference of MeetMe ended.
    public struct MeetmeEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The conference's number.
        public var meetme: String { event.text("Meetme") }
        /// The state, in the server's words.
        public var status: String? { event["Status"] }
        /// The user's number in the conference, from 1.
        public var user: Int? { event.integer("User") }
        /// How long the user has been in the conference, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
    }
}

extension EventKey where Payload == Event.MeetmeEnd {
    /// A conference of MeetMe ended.
    public static var meetmeEnd: Self { Self() }
}

extension Event {
    /// A user of MeetMe was muted or unmuted.
    public struct MeetmeMute: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's number.
        public var meetme: String { event.text("Meetme") }
        /// The user's number in the conference, from 1.
        public var user: Int? { event.integer("User") ?? event.integer("Usernum") }
        /// How long the user has been in the conference, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
        /// Whether the user is muted now.
        public var status: Bool? { event.flag("Status") }
    }
}

extension EventKey where Payload == Event.MeetmeMute {
    /// A user of MeetMe was muted or unmuted.
    public static var meetmeMute: Self { Self() }
}

extension Event {
    /// A user of MeetMe begins or stops talking.
    public struct MeetmeTalking: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's number.
        public var meetme: String { event.text("Meetme") }
        /// The user's number in the conference, from 1.
        public var user: Int? { event.integer("User") ?? event.integer("Usernum") }
        /// How long the user has been in the conference, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
        /// Whether the user talks now.
        public var status: Bool? { event.flag("Status") }
    }
}

extension EventKey where Payload == Event.MeetmeTalking {
    /// A user of MeetMe begins or stops talking.
    public static var meetmeTalking: Self { Self() }
}

extension Event {
    /// A user of MeetMe asks to talk.
    public struct MeetmeTalkRequest: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The conference's number.
        public var meetme: String { event.text("Meetme") }
        /// The user's number in the conference, from 1.
        public var user: Int? { event.integer("User") ?? event.integer("Usernum") }
        /// How long the user has been in the conference, in whole seconds.
        public var duration: Duration? { event.seconds("Duration") }
        /// Whether the user asks to talk.
        public var status: Bool? { event.flag("Status") }
    }
}

extension EventKey where Payload == Event.MeetmeTalkRequest {
    /// A user of MeetMe asks to talk.
    public static var meetmeTalkRequest: Self { Self() }
}

extension Event {
    /// One user of the answer to `MeetmeList`.
    public struct MeetmeList: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// The user's number in the conference, from 1.
        public var userNumber: Int? { event.integer("UserNumber") }
        /// The caller's number; `<unknown>` or empty when there is none.
        public var callerIDNum: String { event.text("CallerIDNum") }
        /// The caller's name; `<unknown>` or empty when there is none.
        public var callerIDName: String { event.text("CallerIDName") }
        /// The number of the connected party; `<unknown>` or empty when there is none.
        public var connectedLineNum: String { event.text("ConnectedLineNum") }
        /// The name of the connected party; `<unknown>` or empty when there is none.
        public var connectedLineName: String { event.text("ConnectedLineName") }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// Whether the user is an administrator of the conference.
        public var admin: Bool? { event.flag("Admin") }
        /// `Talk and listen`, `Talk only` or `Listen only`.
        public var role: String { event.text("Role") }
        /// Whether the user is marked: a conference can wait for marked users, and end with them.
        public var markedUser: Bool? { event.flag("MarkedUser") }
        /// Whether the user is muted: `No`, `By admin` or `By self`.
        public var muted: String { event.text("Muted") }
        /// Whether the user talks: `Yes`, `No`, or `Not monitored`.
        public var talking: String { event.text("Talking") }
    }
}

extension EventKey where Payload == Event.MeetmeList {
    /// One user of the answer to `MeetmeList`.
    public static var meetmeList: Self { Self() }
}

extension Event {
    /// The end of the answer to `MeetmeList`.
    public struct MeetmeListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.MeetmeListComplete {
    /// The end of the answer to `MeetmeList`.
    public static var meetmeListComplete: Self { Self() }
}

extension Event {
    /// One conference of the answer to `MeetmeListRooms`.
    public struct MeetmeListRooms: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The conference's name.
        public var conference: String { event.text("Conference") }
        /// How many users are in the conference.
        public var parties: Int? { event.integer("Parties") }
        /// How many marked users are in the conference; `N/A` when there are none.
        public var marked: String { event.text("Marked") }
        /// How long the conference has lasted.
        public var activity: Duration? { event.clockTime("Activity") }
        /// How the conference was made: `Dynamic` or `Static`.
        public var creation: String { event.text("Creation") }
        /// Whether nobody else may join.
        public var locked: Bool? { event.flag("Locked") }
    }
}

extension EventKey where Payload == Event.MeetmeListRooms {
    /// One conference of the answer to `MeetmeListRooms`.
    public static var meetmeListRooms: Self { Self() }
}

extension Event {
    /// The end of the answer to `MeetmeListRooms`.
    public struct MeetmeListRoomsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.MeetmeListRoomsComplete {
    /// The end of the answer to `MeetmeListRooms`.
    public static var meetmeListRoomsComplete: Self { Self() }
}
