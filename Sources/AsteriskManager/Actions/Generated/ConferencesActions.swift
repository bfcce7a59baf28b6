// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists the users of a conference. An empty list is an error of the server. ``Event/ConfbridgeListComplete`` ends
    /// the list. Needs the class `reporting`.
    public struct ConfbridgeList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ConfbridgeList

        /// The action's name.
        public var name: String { "ConfbridgeList" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeList {
    /// Lists the users of a conference. An empty list is an error of the server.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    public static func confbridgeList(_ conference: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the conferences. An empty list is an error of the server. ``Event/ConfbridgeListRoomsComplete`` ends the
    /// list. Needs the class `reporting`.
    public struct ConfbridgeListRooms: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ConfbridgeListRooms

        /// The action's name.
        public var name: String { "ConfbridgeListRooms" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.ConfbridgeListRooms {
    /// Lists the conferences. An empty list is an error of the server.
    public static var confbridgeListRooms: Self { Self() }
}

extension Action {
    /// Puts a user out of a conference; `all` for all of them, `participants` for all but administrators. Needs the
    /// class `call`. A read-only manager does not send it.
    public struct ConfbridgeKick: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeKick" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeKick {
    /// Puts a user out of a conference; `all` for all of them, `participants` for all but administrators.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    ///   - channel: The channel's name.
    public static func confbridgeKick(_ conference: String, channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lets nobody else join a conference. Needs the class `call`. A read-only manager does not send it.
    public struct ConfbridgeLock: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeLock" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeLock {
    /// Lets nobody else join a conference.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    public static func confbridgeLock(_ conference: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lets users join a conference again. Needs the class `call`. A read-only manager does not send it.
    public struct ConfbridgeUnlock: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeUnlock" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeUnlock {
    /// Lets users join a conference again.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    public static func confbridgeUnlock(_ conference: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Mutes a user of a conference. Needs the class `call`. A read-only manager does not send it.
    public struct ConfbridgeMute: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeMute" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeMute {
    /// Mutes a user of a conference.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    ///   - channel: The channel's name.
    public static func confbridgeMute(_ conference: String, channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Unmutes a user of a conference. Needs the class `call`. A read-only manager does not send it.
    public struct ConfbridgeUnmute: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeUnmute" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeUnmute {
    /// Unmutes a user of a conference.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    ///   - channel: The channel's name.
    public static func confbridgeUnmute(_ conference: String, channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Shows one user's video to all of a conference. Needs the class `call`. A read-only manager does not send it.
    public struct ConfbridgeSetSingleVideoSrc: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeSetSingleVideoSrc" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeSetSingleVideoSrc {
    /// Shows one user's video to all of a conference.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    ///   - channel: The channel's name.
    public static func confbridgeSetSingleVideoSrc(_ conference: String, channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Records a conference. Needs the class `system`. A read-only manager does not send it.
    public struct ConfbridgeStartRecord: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeStartRecord" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeStartRecord {
    /// Records a conference.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    ///   - recordFile: The file to record to; the server chooses one when left out.
    public static func confbridgeStartRecord(_ conference: String, recordFile: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        fields.add("RecordFile", recordFile)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Ends the recording of a conference. Needs the class `system`. A read-only manager does not send it.
    public struct ConfbridgeStopRecord: ManagerAction {
        /// The action's name.
        public var name: String { "ConfbridgeStopRecord" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ConfbridgeStopRecord {
    /// Ends the recording of a conference.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    public static func confbridgeStopRecord(_ conference: String) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the users of a conference of MeetMe. An empty list is an error of the server. ``Event/MeetmeListComplete``
    /// ends the list. Needs the class `reporting`.
    public struct MeetmeList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.MeetmeList

        /// The action's name.
        public var name: String { "MeetmeList" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MeetmeList {
    /// Lists the users of a conference of MeetMe. An empty list is an error of the server.
    ///
    /// - Parameters:
    ///   - conference: The conference's name.
    public static func meetmeList(conference: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Conference", conference)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the conferences of MeetMe. An empty list is an error of the server. ``Event/MeetmeListRoomsComplete`` ends
    /// the list. Needs the class `reporting`.
    public struct MeetmeListRooms: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.MeetmeListRooms

        /// The action's name.
        public var name: String { "MeetmeListRooms" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.MeetmeListRooms {
    /// Lists the conferences of MeetMe. An empty list is an error of the server.
    public static var meetmeListRooms: Self { Self() }
}

extension Action {
    /// Mutes a user of MeetMe. Needs the class `call`. A read-only manager does not send it.
    public struct MeetmeMute: ManagerAction {
        /// The action's name.
        public var name: String { "MeetmeMute" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MeetmeMute {
    /// Mutes a user of MeetMe.
    ///
    /// - Parameters:
    ///   - meetme: The conference's number.
    ///   - userNumber: The user's number in the conference, from ``Event/MeetmeList``.
    public static func meetmeMute(meetme: String, userNumber: Int) -> Self {
        var fields = ActionFields()
        fields.add("Meetme", meetme)
        fields.add("Usernum", userNumber)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Unmutes a user of MeetMe. Needs the class `call`. A read-only manager does not send it.
    public struct MeetmeUnmute: ManagerAction {
        /// The action's name.
        public var name: String { "MeetmeUnmute" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MeetmeUnmute {
    /// Unmutes a user of MeetMe.
    ///
    /// - Parameters:
    ///   - meetme: The conference's number.
    ///   - userNumber: The user's number in the conference, from ``Event/MeetmeList``.
    public static func meetmeUnmute(meetme: String, userNumber: Int) -> Self {
        var fields = ActionFields()
        fields.add("Meetme", meetme)
        fields.add("Usernum", userNumber)
        return Self(fields: fields.list)
    }
}
