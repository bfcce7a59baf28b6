// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A channel came into being.
    public struct Newchannel: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The new channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.Newchannel {
    /// A channel came into being.
    public static var newchannel: Self { Self() }
}

extension Event {
    /// A channel changed its state.
    public struct Newstate: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel in its new state.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.Newstate {
    /// A channel changed its state.
    public static var newstate: Self { Self() }
}

extension Event {
    /// A channel changed its name.
    public struct Rename: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel's old name.
        public var channel: String { event.text("Channel") }
        /// The channel's new name.
        public var newName: String { event.text("Newname") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
    }
}

extension EventKey where Payload == Event.Rename {
    /// A channel changed its name.
    public static var rename: Self { Self() }
}

extension Event {
    /// The caller of a channel changed.
    public struct NewCallerid: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The presentation of the caller's number, as a number and in words: `0 (Presentation Allowed, Not Screened)`.
        public var cidCallingPres: String { event.text("CID-CallingPres") }
    }
}

extension EventKey where Payload == Event.NewCallerid {
    /// The caller of a channel changed.
    public static var newCallerid: Self { Self() }
}

extension Event {
    /// The connected party of a channel changed.
    public struct NewConnectedLine: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.NewConnectedLine {
    /// The connected party of a channel changed.
    public static var newConnectedLine: Self { Self() }
}

extension Event {
    /// The account of a channel changed.
    public struct NewAccountCode: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The account that the call was billed to before; empty when there was none.
        public var oldAccountCode: String { event.text("OldAccountCode") }
    }
}

extension EventKey where Payload == Event.NewAccountCode {
    /// The account of a channel changed.
    public static var newAccountCode: Self { Self() }
}

extension Event {
    /// A channel ended.
    public struct Hangup: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel in its last state.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// Why it ended; ``HangupCause/notDefined`` when the server does not say.
        public var cause: HangupCause { event.number("Cause") ?? .notDefined }
        /// The cause in the server's words.
        public var causeTxt: String { event.text("Cause-txt") }
        /// The cause of the channel's technology, such as the SIP response; only since Asterisk 20.17 and 22.7.
        public var techCause: Int? { event.integer("TechCause") }
    }
}

extension EventKey where Payload == Event.Hangup {
    /// A channel ended.
    public static var hangup: Self { Self() }
}

extension Event {
    /// Somebody asks a channel to hang up: its far end, or the dialplan.
    public struct HangupRequest: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The cause that is asked for; ``HangupCause/notDefined`` when none is.
        public var cause: HangupCause { event.number("Cause") ?? .notDefined }
        /// The cause of the channel's technology, such as the SIP response; only since Asterisk 20.17 and 22.7.
        public var techCause: Int? { event.integer("TechCause") }
    }
}

extension EventKey where Payload == Event.HangupRequest {
    /// Somebody asks a channel to hang up: its far end, or the dialplan.
    public static var hangupRequest: Self { Self() }
}

extension Event {
    /// The server asks a channel to hang up.
    public struct SoftHangupRequest: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The cause that is asked for; ``HangupCause/notDefined`` when none is.
        public var cause: HangupCause { event.number("Cause") ?? .notDefined }
        /// The cause of the channel's technology, such as the SIP response; only since Asterisk 20.17 and 22.7.
        public var techCause: Int? { event.integer("TechCause") }
    }
}

extension EventKey where Payload == Event.SoftHangupRequest {
    /// The server asks a channel to hang up.
    public static var softHangupRequest: Self { Self() }
}

extension Event {
    /// A channel begins to call another.
    public struct DialBegin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["DialBegin", "Dial"] }
        /// Of the old `Dial` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("Dial", where: "SubEvent", isNot: "End")
        }
        /// The channel that calls; `nil` when the server itself does.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event, name: "Source") }
        /// The channel that is called.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest", name: "Destination") }
        /// What was dialled, without the technology: `1002`.
        public var dialString: String { event.text("DialString") }
    }
}

extension EventKey where Payload == Event.DialBegin {
    /// A channel begins to call another.
    public static var dialBegin: Self { Self() }
}

extension Event {
    /// A dial makes progress.
    public struct DialState: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that calls; `nil` when the server itself does.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The channel that is called.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest") }
        /// How far it is.
        public var dialStatus: DialStatus { event.presentWord("DialStatus") }
        /// Where the call was forwarded to; `nil` when it was not.
        public var forward: String? { event["Forward"] }
    }
}

extension EventKey where Payload == Event.DialState {
    /// A dial makes progress.
    public static var dialState: Self { Self() }
}

extension Event {
    /// A dial has ended, answered or not.
    public struct DialEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["DialEnd", "Dial"] }
        /// Of the old `Dial` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("Dial", where: "SubEvent", is: "End")
        }
        /// The channel that called; `nil` when the server itself did.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The channel that was called.
        public var destination: ChannelSnapshot { ChannelSnapshot(event, prefix: "Dest", name: "Destination") }
        /// How it ended.
        public var dialStatus: DialStatus { event.presentWord("DialStatus") }
        /// Where the call was forwarded to; `nil` when it was not.
        public var forward: String? { event["Forward"] }
    }
}

extension EventKey where Payload == Event.DialEnd {
    /// A dial has ended, answered or not.
    public static var dialEnd: Self { Self() }
}

extension Event {
    /// What became of an `Originate` with `async`. Its action's id is in `event["ActionID"]`.
    public struct OriginateResponse: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// Whether the call was answered.
        public var response: Bool? { event.flag("Response") }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The context that the call was to enter; absent when it was an application.
        public var context: String? { event["Context"] }
        /// The extension that the call was to enter; absent when it was an application.
        public var exten: String? { event["Exten"] }
        /// The application that the call was to run; absent when it was an extension.
        public var application: String? { event["Application"] }
        /// The application's arguments; absent when the call was to enter an extension.
        public var data: String? { event["Data"] }
        /// How the call ended.
        public var reason: OriginateReason? { event.number("Reason") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
        /// The caller's number; `<unknown>` or empty when there is none.
        public var callerIDNum: String { event.text("CallerIDNum") }
        /// The caller's name; `<unknown>` or empty when there is none.
        public var callerIDName: String { event.text("CallerIDName") }
    }
}

extension EventKey where Payload == Event.OriginateResponse {
    /// What became of an `Originate` with `async`. Its action's id is in `event["ActionID"]`.
    public static var originateResponse: Self { Self() }
}

extension Event {
    /// A channel picked up the call of another.
    public struct Pickup: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that picked the call up.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The channel whose call was picked up.
        public var target: ChannelSnapshot { ChannelSnapshot(event, prefix: "Target", name: "TargetChannel") }
    }
}

extension EventKey where Payload == Event.Pickup {
    /// A channel picked up the call of another.
    public static var pickup: Self { Self() }
}

extension Event {
    /// A channel was put on hold.
    public struct Hold: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The class of the music that is suggested; absent when none is.
        public var musicClass: String? { event["MusicClass"] }
    }
}

extension EventKey where Payload == Event.Hold {
    /// A channel was put on hold.
    public static var hold: Self { Self() }
}

extension Event {
    /// A channel was taken off hold.
    public struct Unhold: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.Unhold {
    /// A channel was taken off hold.
    public static var unhold: Self { Self() }
}

extension Event {
    /// Somebody on a channel begins to talk; only with `TALK_DETECT` in the dialplan.
    public struct ChannelTalkingStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.ChannelTalkingStart {
    /// Somebody on a channel begins to talk; only with `TALK_DETECT` in the dialplan.
    public static var channelTalkingStart: Self { Self() }
}

extension Event {
    /// Somebody on a channel stops talking; only with `TALK_DETECT` in the dialplan.
    public struct ChannelTalkingStop: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// How long the channel was talking.
        public var duration: Duration? { event.milliseconds("Duration") }
    }
}

extension EventKey where Payload == Event.ChannelTalkingStop {
    /// Somebody on a channel stops talking; only with `TALK_DETECT` in the dialplan.
    public static var channelTalkingStop: Self { Self() }
}

extension Event {
    /// A channel begins to listen to another.
    public struct ChanSpyStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that listens.
        public var spyer: ChannelSnapshot { ChannelSnapshot(event, prefix: "Spyer") }
        /// The channel that is listened to.
        public var spyee: ChannelSnapshot { ChannelSnapshot(event, prefix: "Spyee") }
    }
}

extension EventKey where Payload == Event.ChanSpyStart {
    /// A channel begins to listen to another.
    public static var chanSpyStart: Self { Self() }
}

extension Event {
    /// A channel stops listening to another.
    public struct ChanSpyStop: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that listens.
        public var spyer: ChannelSnapshot { ChannelSnapshot(event, prefix: "Spyer") }
        /// The channel that is listened to.
        public var spyee: ChannelSnapshot { ChannelSnapshot(event, prefix: "Spyee") }
    }
}

extension EventKey where Payload == Event.ChanSpyStop {
    /// A channel stops listening to another.
    public static var chanSpyStop: Self { Self() }
}

extension Event {
    /// A hook flash came from a channel.
    public struct Flash: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.Flash {
    /// A hook flash came from a channel.
    public static var flash: Self { Self() }
}

extension Event {
    /// A wink came from a channel.
    public struct Wink: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.Wink {
    /// A wink came from a channel.
    public static var wink: Self { Self() }
}

extension Event {
    /// The two halves of a local channel were joined.
    public struct LocalBridge: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The first half of the local channel.
        public var localOne: ChannelSnapshot { ChannelSnapshot(event, prefix: "LocalOne") }
        /// The second half of the local channel.
        public var localTwo: ChannelSnapshot { ChannelSnapshot(event, prefix: "LocalTwo") }
        /// The channel that takes the place of the local one.
        public var source: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Source") }
        /// The context that the local channel dialled in.
        public var context: String { event.text("Context") }
        /// The extension that the local channel dialled.
        public var exten: String { event.text("Exten") }
        /// Whether the pair of channels may be optimized away.
        public var localOptimization: Bool? { event.flag("LocalOptimization") }
    }
}

extension EventKey where Payload == Event.LocalBridge {
    /// The two halves of a local channel were joined.
    public static var localBridge: Self { Self() }
}

extension Event {
    /// A local channel begins to be optimized away.
    public struct LocalOptimizationBegin: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The first half of the local channel.
        public var localOne: ChannelSnapshot { ChannelSnapshot(event, prefix: "LocalOne") }
        /// The second half of the local channel.
        public var localTwo: ChannelSnapshot { ChannelSnapshot(event, prefix: "LocalTwo") }
        /// The channel that takes the place of the local one.
        public var source: ChannelSnapshot { ChannelSnapshot(event, prefix: "Source") }
        /// The id of the channel that the call is optimized to.
        public var destUniqueID: ChannelID { event.presentID("DestUniqueId") }
        /// The id of this optimization; the end has the same.
        public var id: Int? { event.integer("Id") }
    }
}

extension EventKey where Payload == Event.LocalOptimizationBegin {
    /// A local channel begins to be optimized away.
    public static var localOptimizationBegin: Self { Self() }
}

extension Event {
    /// A local channel was optimized away, or could not be.
    public struct LocalOptimizationEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The first half of the local channel.
        public var localOne: ChannelSnapshot { ChannelSnapshot(event, prefix: "LocalOne") }
        /// The second half of the local channel.
        public var localTwo: ChannelSnapshot { ChannelSnapshot(event, prefix: "LocalTwo") }
        /// The channel that takes the place of the local one.
        public var source: ChannelSnapshot? { ChannelSnapshot(ifIn: event, prefix: "Source") }
        /// Whether the optimization succeeded.
        public var success: Bool? { event.flag("Success") }
        /// The id of this optimization; the begin has the same.
        public var id: Int? { event.integer("Id") }
    }
}

extension EventKey where Payload == Event.LocalOptimizationEnd {
    /// A local channel was optimized away, or could not be.
    public static var localOptimizationEnd: Self { Self() }
}

extension Event {
    /// The called party asks for the trace of a malicious call.
    public struct MCID: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// Whether the caller's number is valid.
        public var mCallerIDNumValid: Bool? { event.flag("MCallerIDNumValid") }
        /// The caller's number.
        public var mCallerIDNum: String? { event["MCallerIDNum"] }
        /// The type of the caller's number.
        public var mCallerIDTON: Int? { event.integer("MCallerIDton") }
        /// The plan of the caller's number.
        public var mCallerIDNumPlan: Int? { event.integer("MCallerIDNumPlan") }
        /// The presentation of the caller's number, in words.
        public var mCallerIDNumPres: String? { event["MCallerIDNumPres"] }
        /// Whether the caller's name is valid.
        public var mCallerIDNameValid: Bool? { event.flag("MCallerIDNameValid") }
        /// The caller's name.
        public var mCallerIDName: String? { event["MCallerIDName"] }
        /// The character set of the caller's name.
        public var mCallerIDNameCharSet: String? { event["MCallerIDNameCharSet"] }
        /// The presentation of the caller's name, in words.
        public var mCallerIDNamePres: String? { event["MCallerIDNamePres"] }
        /// The caller's subaddress.
        public var mCallerIDSubaddr: String? { event["MCallerIDSubaddr"] }
        /// The type of the caller's subaddress: `NSAP` or `User Specified`.
        public var mCallerIDSubaddrType: String? { event["MCallerIDSubaddrType"] }
        /// Whether the caller's subaddress has an odd number of digits.
        public var mCallerIDSubaddrOdd: Bool? { event.flag("MCallerIDSubaddrOdd") }
        /// The presentation of the caller as a whole, in words.
        public var mCallerIDPres: String? { event["MCallerIDPres"] }
        /// Whether the connected party's number is valid.
        public var mConnectedIDNumValid: Bool? { event.flag("MConnectedIDNumValid") }
        /// The connected party's number.
        public var mConnectedIDNum: String? { event["MConnectedIDNum"] }
        /// The type of the connected party's number.
        public var mConnectedIDTON: Int? { event.integer("MConnectedIDton") }
        /// The plan of the connected party's number.
        public var mConnectedIDNumPlan: Int? { event.integer("MConnectedIDNumPlan") }
        /// The presentation of the connected party's number, in words.
        public var mConnectedIDNumPres: String? { event["MConnectedIDNumPres"] }
        /// Whether the connected party's name is valid.
        public var mConnectedIDNameValid: Bool? { event.flag("MConnectedIDNameValid") }
        /// The connected party's name.
        public var mConnectedIDName: String? { event["MConnectedIDName"] }
        /// The character set of the connected party's name.
        public var mConnectedIDNameCharSet: String? { event["MConnectedIDNameCharSet"] }
        /// The presentation of the connected party's name, in words.
        public var mConnectedIDNamePres: String? { event["MConnectedIDNamePres"] }
        /// The connected party's subaddress.
        public var mConnectedIDSubaddr: String? { event["MConnectedIDSubaddr"] }
        /// The type of the connected party's subaddress: `NSAP` or `User Specified`.
        public var mConnectedIDSubaddrType: String? { event["MConnectedIDSubaddrType"] }
        /// Whether the connected party's subaddress has an odd number of digits.
        public var mConnectedIDSubaddrOdd: Bool? { event.flag("MConnectedIDSubaddrOdd") }
        /// The presentation of the connected party as a whole, in words.
        public var mConnectedIDPres: String? { event["MConnectedIDPres"] }
    }
}

extension EventKey where Payload == Event.MCID {
    /// The called party asks for the trace of a malicious call.
    public static var mcid: Self { Self() }
}

extension Event {
    /// A SIP session ran out. Up to Asterisk 20.
    public struct SessionTimeout: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// What ran out.
        public var source: SessionTimeoutSource { event.presentWord("Source") }
    }
}

extension EventKey where Payload == Event.SessionTimeout {
    /// A SIP session ran out. Up to Asterisk 20.
    public static var sessionTimeout: Self { Self() }
}

extension Event {
    /// One channel of the answer to `CoreShowChannels`.
    public struct CoreShowChannel: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The id of the bridge that the channel is in; empty when it is in none.
        public var bridgeID: BridgeID? { event.id("BridgeId") }
        /// The application of the dialplan that runs on it; empty when none does.
        public var application: String { event.text("Application") }
        /// The application's arguments.
        public var applicationData: String { event.text("ApplicationData") }
        /// How long the channel has existed.
        public var duration: Duration? { event.clockTime("Duration") }
    }
}

extension EventKey where Payload == Event.CoreShowChannel {
    /// One channel of the answer to `CoreShowChannels`.
    public static var coreShowChannel: Self { Self() }
}

extension Event {
    /// The end of the answer to `CoreShowChannels`.
    public struct CoreShowChannelsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.CoreShowChannelsComplete {
    /// The end of the answer to `CoreShowChannels`.
    public static var coreShowChannelsComplete: Self { Self() }
}

extension Event {
    /// One channel of the answer to `CoreShowChannelMap`.
    public struct CoreShowChannelMap: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that was asked for.
        public var channel: String { event.text("Channel") }
        /// The name of a channel that is connected with it, directly or through others.
        public var connectedChannel: String { event.text("ConnectedChannel") }
    }
}

extension EventKey where Payload == Event.CoreShowChannelMap {
    /// One channel of the answer to `CoreShowChannelMap`.
    public static var coreShowChannelMap: Self { Self() }
}

extension Event {
    /// The end of the answer to `CoreShowChannelMap`.
    public struct CoreShowChannelMapComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.CoreShowChannelMapComplete {
    /// The end of the answer to `CoreShowChannelMap`.
    public static var coreShowChannelMapComplete: Self { Self() }
}

extension Event {
    /// One channel of the answer to `Status`.
    public struct Status: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The channel's technology, such as `PJSIP`.
        public var type: String? { event["Type"] }
        /// The number that was dialled; empty when it is not known.
        public var dnid: String? { event["DNID"] }
        /// The connected party's number as shown to the other side.
        public var effectiveConnectedLineNum: String? { event["EffectiveConnectedLineNum"] }
        /// The connected party's name as shown to the other side.
        public var effectiveConnectedLineName: String? { event["EffectiveConnectedLineName"] }
        /// When the channel will be hung up; the year 1970 for never.
        public var timeToHangup: Timestamp? { event.epoch("TimeToHangup") }
        /// The id of the bridge that the channel is in; empty when it is in none.
        public var bridgeID: BridgeID? { event.id("BridgeId") }
        /// The application of the dialplan that runs on the channel; empty when none does.
        public var application: String? { event["Application"] }
        /// The application's arguments.
        public var data: String? { event["Data"] }
        /// The codecs that the channel speaks, in parentheses and separated by bars.
        public var nativeFormats: String? { event["Nativeformats"] }
        /// The codec that the server reads.
        public var readFormat: String? { event["Readformat"] }
        /// The translation on the way in; empty for none.
        public var readTranslation: String? { event["Readtrans"] }
        /// The codec that the server writes.
        public var writeFormat: String? { event["Writeformat"] }
        /// The translation on the way out; empty for none.
        public var writeTranslation: String? { event["Writetrans"] }
        /// The numbered call groups of the channel, as a bit mask.
        public var callGroup: String? { event["Callgroup"] }
        /// The numbered groups whose calls the channel can pick up, as a bit mask.
        public var pickupGroup: String? { event["Pickupgroup"] }
        /// How long the channel has existed, in whole seconds.
        public var seconds: Duration? { event.seconds("Seconds") }
    }
}

extension EventKey where Payload == Event.Status {
    /// One channel of the answer to `Status`.
    public static var status: Self { Self() }
}

extension Event {
    /// The end of the answer to `Status`.
    public struct StatusComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many items the list has.
        public var items: Int? { event.integer("Items") }
    }
}

extension EventKey where Payload == Event.StatusComplete {
    /// The end of the answer to `Status`.
    public static var statusComplete: Self { Self() }
}

extension Event {
    /// One channel that `Hangup` with a regular expression hangs up.
    public struct ChannelHungup: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of the channel that is hung up.
        public var channel: String { event.text("Channel") }
    }
}

extension EventKey where Payload == Event.ChannelHungup {
    /// One channel that `Hangup` with a regular expression hangs up.
    public static var channelHungup: Self { Self() }
}

extension Event {
    /// The end of the answer to `Hangup` with a regular expression.
    public struct ChannelsHungupListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ChannelsHungupListComplete {
    /// The end of the answer to `Hangup` with a regular expression.
    public static var channelsHungupListComplete: Self { Self() }
}

extension Event {
    /// A channel takes over another. Up to Asterisk 11.
    public struct Masquerade: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of the channel that is taken over.
        public var clone: String? { event["Clone"] }
        /// Its state, in words.
        public var cloneState: String? { event["CloneState"] }
        /// The name of the channel that takes it over.
        public var original: String? { event["Original"] }
        /// Its state, in words.
        public var originalState: String? { event["OriginalState"] }
    }
}

extension EventKey where Payload == Event.Masquerade {
    /// A channel takes over another. Up to Asterisk 11.
    public static var masquerade: Self { Self() }
}

extension Event {
    /// The account of a channel's peer changed. Up to Asterisk 11.
    public struct NewPeerAccount: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
        /// The account of the peer.
        public var peerAccount: String { event.text("PeerAccount") }
        /// The account of the peer before.
        public var oldPeerAccount: String { event.text("OldPeerAccount") }
    }
}

extension EventKey where Payload == Event.NewPeerAccount {
    /// The account of a channel's peer changed. Up to Asterisk 11.
    public static var newPeerAccount: Self { Self() }
}

extension Event {
    /// The technology told more about a channel. Up to Asterisk 11.
    public struct ChannelUpdate: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel's name.
        public var channel: String { event.text("Channel") }
        /// The technology, such as `PJSIP` or `IAX2`.
        public var channelType: String { event.text("ChannelType") }
        /// The call reference; only for H.323.
        public var callRef: Int? { event.integer("CallRef") }
        /// The session id; only for Google Talk.
        public var gtalkSID: String? { event["Gtalk-SID"] }
        /// The local number of the call; only for IAX2.
        public var iax2CallNumberLocal: Int? { event.integer("IAX2-callno-local") }
        /// The remote number of the call; only for IAX2.
        public var iax2CallNumberRemote: Int? { event.integer("IAX2-callno-remote") }
        /// The peer's name; only for IAX2.
        public var iax2Peer: String? { event["IAX2-peer"] }
        /// The channel's id.
        public var uniqueID: ChannelID { event.presentID("Uniqueid") }
        /// The SIP Call-ID; only for SIP.
        public var sipCallID: String? { event["SIPcallid"] }
        /// The peer's contact; only for SIP.
        public var sipFullContact: String? { event["SIPfullcontact"] }
        /// The peer's name; only for SIP.
        public var peername: String? { event["Peername"] }
    }
}

extension EventKey where Payload == Event.ChannelUpdate {
    /// The technology told more about a channel. Up to Asterisk 11.
    public static var channelUpdate: Self { Self() }
}
