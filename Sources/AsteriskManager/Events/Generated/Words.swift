// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

/// Whether an agent of `app_agent_pool` is logged in, and what it does.
public struct AgentStatus: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The agent is not logged in.
    public static var loggedOff: Self { Self(rawValue: "AGENT_LOGGEDOFF") }
    /// The agent waits for a call.
    public static var idle: Self { Self(rawValue: "AGENT_IDLE") }
    /// The agent is on a call.
    public static var onCall: Self { Self(rawValue: "AGENT_ONCALL") }
    /// The server does not know.
    public static var unknown: Self { Self(rawValue: "AGENT_UNKNOWN") }
}

/// Who ended a call of a queue.
public struct AgentCompleteReason: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The caller hung up.
    public static var caller: Self { Self(rawValue: "caller") }
    /// The member hung up.
    public static var agent: Self { Self(rawValue: "agent") }
    /// The member transferred the call.
    public static var transfer: Self { Self(rawValue: "transfer") }
}

/// What a call record is for.
public struct AMAFlags: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The record is left out of billing.
    public static var omit: Self { Self(rawValue: "OMIT") }
    /// The call is billed.
    public static var billing: Self { Self(rawValue: "BILLING") }
    /// The record is only for documentation.
    public static var documentation: Self { Self(rawValue: "DOCUMENTATION") }
    /// The default applies.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
}

/// Which service a charge is for.
public struct AOCBillingID: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An ordinary call.
    public static var normal: Self { Self(rawValue: "Normal") }
    /// A call that the called party pays.
    public static var reverse: Self { Self(rawValue: "Reverse") }
    /// A call that is paid by card.
    public static var creditCard: Self { Self(rawValue: "CreditCard") }
    /// Forwarding of all calls.
    public static var callForwardingUnconditional: Self { Self(rawValue: "CallForwardingUnconditional") }
    /// Forwarding when busy.
    public static var callForwardingBusy: Self { Self(rawValue: "CallForwardingBusy") }
    /// Forwarding when there is no reply.
    public static var callForwardingNoReply: Self { Self(rawValue: "CallForwardingNoReply") }
    /// Deflection of a call.
    public static var callDeflection: Self { Self(rawValue: "CallDeflection") }
    /// Transfer of a call.
    public static var callTransfer: Self { Self(rawValue: "CallTransfer") }
    /// It is not known.
    public static var notAvailable: Self { Self(rawValue: "NotAvailable") }
}

/// What the amount of a charge is to be multiplied with.
public struct AOCMultiplier: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 0.001.
    public static var oneThousandth: Self { Self(rawValue: "1/1000") }
    /// 0.01.
    public static var oneHundredth: Self { Self(rawValue: "1/100") }
    /// 0.1.
    public static var oneTenth: Self { Self(rawValue: "1/10") }
    /// 1.
    public static var one: Self { Self(rawValue: "1") }
    /// 10.
    public static var ten: Self { Self(rawValue: "10") }
    /// 100.
    public static var hundred: Self { Self(rawValue: "100") }
    /// 1000.
    public static var thousand: Self { Self(rawValue: "1000") }
}

/// How a charge is computed.
public struct AOCRateType: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is not known.
    public static var notAvailable: Self { Self(rawValue: "NotAvailable") }
    /// Nothing is charged.
    public static var free: Self { Self(rawValue: "Free") }
    /// Nothing is charged from the beginning on.
    public static var freeFromBeginning: Self { Self(rawValue: "FreeFromBeginning") }
    /// By time.
    public static var duration: Self { Self(rawValue: "Duration") }
    /// A flat rate. The server spells it `Flag`.
    public static var flat: Self { Self(rawValue: "Flag") }
    /// By volume.
    public static var volume: Self { Self(rawValue: "Volume") }
    /// By a special code.
    public static var specialCode: Self { Self(rawValue: "SpecialCode") }
}

/// Whether a charge is of the call so far or of all.
public struct AOCTotalType: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A part.
    public static var subTotal: Self { Self(rawValue: "SubTotal") }
    /// All.
    public static var total: Self { Self(rawValue: "Total") }
}

/// What volume is counted in.
public struct AOCVolumeUnit: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bytes.
    public static var octet: Self { Self(rawValue: "Octet") }
    /// Segments.
    public static var segment: Self { Self(rawValue: "Segment") }
    /// Messages.
    public static var message: Self { Self(rawValue: "Message") }
}

/// Whether two channels of an old release were joined or parted.
public struct BridgeState: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The channels were joined.
    public static var link: Self { Self(rawValue: "Link") }
    /// The channels were parted.
    public static var unlink: Self { Self(rawValue: "Unlink") }
}

/// What happened to a channel, for call accounting.
public struct CELEventName: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The channel came into being.
    public static var channelStart: Self { Self(rawValue: "CHAN_START") }
    /// The channel ended.
    public static var channelEnd: Self { Self(rawValue: "CHAN_END") }
    /// The channel was answered.
    public static var answer: Self { Self(rawValue: "ANSWER") }
    /// The channel was hung up.
    public static var hangup: Self { Self(rawValue: "HANGUP") }
    /// The channel joined a bridge.
    public static var bridgeEnter: Self { Self(rawValue: "BRIDGE_ENTER") }
    /// The channel left a bridge.
    public static var bridgeExit: Self { Self(rawValue: "BRIDGE_EXIT") }
    /// An application began that `cel.conf` names.
    public static var appStart: Self { Self(rawValue: "APP_START") }
    /// That application ended.
    public static var appEnd: Self { Self(rawValue: "APP_END") }
    /// The channel was parked.
    public static var parkStart: Self { Self(rawValue: "PARK_START") }
    /// The channel was taken from its parking space.
    public static var parkEnd: Self { Self(rawValue: "PARK_END") }
    /// A blind transfer.
    public static var blindTransfer: Self { Self(rawValue: "BLINDTRANSFER") }
    /// An attended transfer.
    public static var attendedTransfer: Self { Self(rawValue: "ATTENDEDTRANSFER") }
    /// The call was picked up.
    public static var pickup: Self { Self(rawValue: "PICKUP") }
    /// The call was forwarded.
    public static var forward: Self { Self(rawValue: "FORWARD") }
    /// The last channel of the call ended.
    public static var linkedIDEnd: Self { Self(rawValue: "LINKEDID_END") }
    /// A local channel begins to be optimized away.
    public static var localOptimizeBegin: Self { Self(rawValue: "LOCAL_OPTIMIZE_BEGIN") }
    /// A local channel was optimized away.
    public static var localOptimize: Self { Self(rawValue: "LOCAL_OPTIMIZE") }
    /// A stream began.
    public static var streamBegin: Self { Self(rawValue: "STREAM_BEGIN") }
    /// A stream ended.
    public static var streamEnd: Self { Self(rawValue: "STREAM_END") }
    /// A digit.
    public static var dtmf: Self { Self(rawValue: "DTMF") }
    /// An event of the dialplan.
    public static var userDefined: Self { Self(rawValue: "USER_DEFINED") }
}

/// What is charged.
public struct ChargeType: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is not known.
    public static var notAvailable: Self { Self(rawValue: "NotAvailable") }
    /// Nothing.
    public static var free: Self { Self(rawValue: "Free") }
    /// Money.
    public static var currency: Self { Self(rawValue: "Currency") }
    /// Units.
    public static var units: Self { Self(rawValue: "Units") }
}

/// Whether a contact answers the server's checks.
public struct ContactReachability: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It answers.
    public static var reachable: Self { Self(rawValue: "Reachable") }
    /// It does not.
    public static var unreachable: Self { Self(rawValue: "Unreachable") }
    /// It is not checked.
    public static var nonQualified: Self { Self(rawValue: "NonQualified") }
    /// It has not been checked yet.
    public static var unknown: Self { Self(rawValue: "Unknown") }
}

/// What happened to a contact.
public struct ContactState: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It has not been checked yet.
    public static var unknown: Self { Self(rawValue: "Unknown") }
    /// It does not answer the server's checks.
    public static var unreachable: Self { Self(rawValue: "Unreachable") }
    /// It answers the server's checks.
    public static var reachable: Self { Self(rawValue: "Reachable") }
    /// It is not checked.
    public static var unqualified: Self { Self(rawValue: "Unqualified") }
    /// It was removed.
    public static var removed: Self { Self(rawValue: "Removed") }
    /// It was changed.
    public static var updated: Self { Self(rawValue: "Updated") }
    /// It was registered.
    public static var created: Self { Self(rawValue: "Created") }
    /// It is not checked.
    public static var nonQualified: Self { Self(rawValue: "NonQualified") }
}

/// What a device does.
public struct DeviceState: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The state is not known.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The device is idle.
    public static var notInUse: Self { Self(rawValue: "NOT_INUSE") }
    /// The device is in a call.
    public static var inUse: Self { Self(rawValue: "INUSE") }
    /// The device takes no other call.
    public static var busy: Self { Self(rawValue: "BUSY") }
    /// There is no such device.
    public static var invalid: Self { Self(rawValue: "INVALID") }
    /// The device cannot be reached.
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
    /// The device rings.
    public static var ringing: Self { Self(rawValue: "RINGING") }
    /// The device is in a call and rings.
    public static var ringInUse: Self { Self(rawValue: "RINGINUSE") }
    /// The device's call is on hold.
    public static var onHold: Self { Self(rawValue: "ONHOLD") }
}

/// How a dial ended, or how far it is.
public struct DialStatus: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It was given up.
    public static var abort: Self { Self(rawValue: "ABORT") }
    /// The call was answered.
    public static var answer: Self { Self(rawValue: "ANSWER") }
    /// The called party is busy.
    public static var busy: Self { Self(rawValue: "BUSY") }
    /// The caller hung up before an answer.
    public static var cancel: Self { Self(rawValue: "CANCEL") }
    /// The device cannot be reached.
    public static var channelUnavailable: Self { Self(rawValue: "CHANUNAVAIL") }
    /// No circuit is free, or the call failed.
    public static var congestion: Self { Self(rawValue: "CONGESTION") }
    /// The call ended at the called side, and the dialplan goes on.
    public static var `continue`: Self { Self(rawValue: "CONTINUE") }
    /// The call goes on elsewhere in the dialplan.
    public static var goto: Self { Self(rawValue: "GOTO") }
    /// Nobody answered in time.
    public static var noAnswer: Self { Self(rawValue: "NOANSWER") }
    /// The device rings.
    public static var ringing: Self { Self(rawValue: "RINGING") }
    /// The call is on its way.
    public static var proceeding: Self { Self(rawValue: "PROCEEDING") }
    /// There is early media.
    public static var progress: Self { Self(rawValue: "PROGRESS") }
}

/// How a call ended, for its record.
public struct Disposition: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nobody answered.
    public static var noAnswer: Self { Self(rawValue: "NO ANSWER") }
    /// The call failed.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// The called party was busy.
    public static var busy: Self { Self(rawValue: "BUSY") }
    /// The call was answered.
    public static var answered: Self { Self(rawValue: "ANSWERED") }
    /// No circuit was free.
    public static var congestion: Self { Self(rawValue: "CONGESTION") }
}

/// Which way a digit went.
public struct DTMFDirection: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The server received it.
    public static var received: Self { Self(rawValue: "Received") }
    /// The server sent it.
    public static var sent: Self { Self(rawValue: "Sent") }
}

/// What a fax session does.
public struct FAXOperation: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It translates between T.38 and sound.
    public static var gateway: Self { Self(rawValue: "gateway") }
    /// It listens for a fax tone.
    public static var v21: Self { Self(rawValue: "V.21") }
    /// It sends.
    public static var send: Self { Self(rawValue: "send") }
    /// It receives.
    public static var receive: Self { Self(rawValue: "receive") }
    /// Nothing.
    public static var none: Self { Self(rawValue: "none") }
}

/// How a fax is sent.
public struct FAXSessionType: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// As sound.
    public static var audio: Self { Self(rawValue: "G.711") }
    /// As data.
    public static var t38: Self { Self(rawValue: "T.38") }
}

/// How far a fax session is.
public struct FAXState: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is new.
    public static var uninitialized: Self { Self(rawValue: "Uninitialized") }
    /// It is prepared.
    public static var initialized: Self { Self(rawValue: "Initialized") }
    /// It is open.
    public static var open: Self { Self(rawValue: "Open") }
    /// It runs.
    public static var active: Self { Self(rawValue: "Active") }
    /// It is over.
    public static var complete: Self { Self(rawValue: "Complete") }
    /// Its place is reserved.
    public static var reserved: Self { Self(rawValue: "Reserved") }
    /// It does not run.
    public static var inactive: Self { Self(rawValue: "Inactive") }
    /// It is not known.
    public static var unknown: Self { Self(rawValue: "Unknown") }
}

/// Whether a module was loaded.
public struct ModuleLoadStatus: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It was not.
    public static var failure: Self { Self(rawValue: "Failure") }
    /// It was.
    public static var success: Self { Self(rawValue: "Success") }
    /// The module does not want to be loaded.
    public static var decline: Self { Self(rawValue: "Decline") }
}

/// Which modules were loaded.
public struct ModuleSelection: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Those that are loaded first.
    public static var preload: Self { Self(rawValue: "Preload") }
    /// All the others.
    public static var all: Self { Self(rawValue: "All") }
}

/// What happened to a peer.
public struct PeerState: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is not known.
    public static var unknown: Self { Self(rawValue: "Unknown") }
    /// It registered.
    public static var registered: Self { Self(rawValue: "Registered") }
    /// It gave up its registration.
    public static var unregistered: Self { Self(rawValue: "Unregistered") }
    /// Its registration was refused.
    public static var rejected: Self { Self(rawValue: "Rejected") }
    /// It answers late.
    public static var lagged: Self { Self(rawValue: "Lagged") }
    /// It answers.
    public static var reachable: Self { Self(rawValue: "Reachable") }
    /// It does not answer.
    public static var unreachable: Self { Self(rawValue: "Unreachable") }
}

/// A person's presence.
public struct PresenceState: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is not set.
    public static var notSet: Self { Self(rawValue: "not_set") }
    /// The person is not there.
    public static var unavailable: Self { Self(rawValue: "unavailable") }
    /// The person is there.
    public static var available: Self { Self(rawValue: "available") }
    /// The person is away for a while.
    public static var away: Self { Self(rawValue: "away") }
    /// The person is away for long.
    public static var extendedAway: Self { Self(rawValue: "xa") }
    /// The person would like to talk.
    public static var chat: Self { Self(rawValue: "chat") }
    /// The person does not want to be disturbed.
    public static var doNotDisturb: Self { Self(rawValue: "dnd") }
}

/// How a member came to a queue.
public struct QueueMembership: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// By an action, an application or a command.
    public static var dynamic: Self { Self(rawValue: "dynamic") }
    /// From the real-time configuration.
    public static var realtime: Self { Self(rawValue: "realtime") }
    /// From the configuration file.
    public static var `static`: Self { Self(rawValue: "static") }
}

/// Whether the server is registered at another.
public struct RegistrationStatus: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is.
    public static var registered: Self { Self(rawValue: "Registered") }
    /// It is not.
    public static var unregistered: Self { Self(rawValue: "Unregistered") }
    /// The other server refuses.
    public static var rejected: Self { Self(rawValue: "Rejected") }
    /// The registration failed.
    public static var failed: Self { Self(rawValue: "Failed") }
}

/// The kind of an RTCP packet.
public struct RTCPPacketType: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A report of a sender.
    public static var senderReport: Self { Self(rawValue: "200(SR)") }
    /// A report of a receiver.
    public static var receiverReport: Self { Self(rawValue: "201(RR)") }
}

/// How serious a security event is.
public struct SecuritySeverity: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// For information.
    public static var informational: Self { Self(rawValue: "Informational") }
    /// An error, which may be an attack.
    public static var error: Self { Self(rawValue: "Error") }
}

/// What ended a session.
public struct SessionTimeoutSource: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No media came for too long.
    public static var rtpTimeout: Self { Self(rawValue: "RTPTimeout") }
    /// The session was not refreshed.
    public static var sessionTimer: Self { Self(rawValue: "SIPSessionTimer") }
}

/// How the server shuts down.
public struct ShutdownKind: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// At once.
    public static var uncleanly: Self { Self(rawValue: "Uncleanly") }
    /// When the calls have ended.
    public static var cleanly: Self { Self(rawValue: "Cleanly") }
}

/// What is subscribed to.
public struct SubscriptionType: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The messages of a mailbox.
    public static var mwi: Self { Self(rawValue: "mwi") }
    /// The state of an extension.
    public static var extensionState: Self { Self(rawValue: "extension_state") }
}

/// What a transferred call was connected with.
public struct TransferDestination: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A bridge.
    public static var bridge: Self { Self(rawValue: "Bridge") }
    /// An application.
    public static var app: Self { Self(rawValue: "App") }
    /// Two bridges, which were linked.
    public static var link: Self { Self(rawValue: "Link") }
    /// A call of three parties.
    public static var threeway: Self { Self(rawValue: "Threeway") }
    /// Nothing: the transfer failed.
    public static var fail: Self { Self(rawValue: "Fail") }
}

/// How a transfer ended.
public struct TransferResult: ServerWord {
    /// The word, as sent.
    public let rawValue: String
    /// The value for a word, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It failed.
    public static var fail: Self { Self(rawValue: "Fail") }
    /// It was not possible.
    public static var invalid: Self { Self(rawValue: "Invalid") }
    /// It is not allowed.
    public static var notPermitted: Self { Self(rawValue: "Not Permitted") }
    /// It succeeded.
    public static var success: Self { Self(rawValue: "Success") }
}

/// What a channel does, as a number that is the same in all releases.
public struct ChannelState: ServerNumber {
    /// The number, as sent.
    public let rawValue: Int
    /// The value for a number, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The channel is down and available.
    public static var down: Self { Self(rawValue: 0) }
    /// The channel is down, but reserved.
    public static var reserved: Self { Self(rawValue: 1) }
    /// The channel is off hook.
    public static var offHook: Self { Self(rawValue: 2) }
    /// Digits have been dialled.
    public static var dialing: Self { Self(rawValue: 3) }
    /// The line is ringing: the far end is being called.
    public static var ring: Self { Self(rawValue: 4) }
    /// The remote end is ringing.
    public static var ringing: Self { Self(rawValue: 5) }
    /// The line is up: the call is answered.
    public static var up: Self { Self(rawValue: 6) }
    /// The line is busy.
    public static var busy: Self { Self(rawValue: 7) }
    /// Digits have been dialled while off hook.
    public static var dialingOffHook: Self { Self(rawValue: 8) }
    /// The line is about to ring.
    public static var preRing: Self { Self(rawValue: 9) }
    /// The channel sends no sound.
    public static var mute: Self { Self(rawValue: 10) }

    /// The number in words; the number itself when it is not known.
    public var description: String {
        switch rawValue {
        case 0: "down"
        case 1: "reserved"
        case 2: "off hook"
        case 3: "dialling"
        case 4: "calling"
        case 5: "ringing"
        case 6: "up"
        case 7: "busy"
        case 8: "dialling off hook"
        case 9: "about to ring"
        case 10: "mute"
        default: String(rawValue)
        }
    }
}

/// The state of the devices behind an extension. Some states are sums: in use and ringing is 9.
public struct ExtensionState: ServerNumber {
    /// The number, as sent.
    public let rawValue: Int
    /// The value for a number, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The extension was removed.
    public static var removed: Self { Self(rawValue: -2) }
    /// The hint of the extension was removed.
    public static var deactivated: Self { Self(rawValue: -1) }
    /// No device is in use.
    public static var notInUse: Self { Self(rawValue: 0) }
    /// A device is in use.
    public static var inUse: Self { Self(rawValue: 1) }
    /// All devices are busy.
    public static var busy: Self { Self(rawValue: 2) }
    /// No device can be reached.
    public static var unavailable: Self { Self(rawValue: 4) }
    /// A device rings.
    public static var ringing: Self { Self(rawValue: 8) }
    /// A device is in use, and one rings.
    public static var inUseAndRinging: Self { Self(rawValue: 9) }
    /// All devices in use are on hold.
    public static var onHold: Self { Self(rawValue: 16) }
    /// A device is in use, and one is on hold.
    public static var inUseAndOnHold: Self { Self(rawValue: 17) }

    /// The number in words; the number itself when it is not known.
    public var description: String {
        switch rawValue {
        case -2: "removed"
        case -1: "deactivated"
        case 0: "idle"
        case 1: "in use"
        case 2: "busy"
        case 4: "unavailable"
        case 8: "ringing"
        case 9: "in use and ringing"
        case 16: "on hold"
        case 17: "in use and on hold"
        default: String(rawValue)
        }
    }
}

/// How a call that an action began ended: the last sign of the called channel.
public struct OriginateReason: ServerNumber {
    /// The number, as sent.
    public let rawValue: Int
    /// The value for a number, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The call failed, or there is no such extension.
    public static var failure: Self { Self(rawValue: 0) }
    /// The called party hung up.
    public static var hangup: Self { Self(rawValue: 1) }
    /// The line was ringing at this end.
    public static var ring: Self { Self(rawValue: 2) }
    /// The called device rang, and nobody answered.
    public static var ringing: Self { Self(rawValue: 3) }
    /// The call was answered.
    public static var answer: Self { Self(rawValue: 4) }
    /// The called party is busy.
    public static var busy: Self { Self(rawValue: 5) }
    /// No circuit is free.
    public static var congestion: Self { Self(rawValue: 8) }

    /// The number in words; the number itself when it is not known.
    public var description: String {
        switch rawValue {
        case 0: "failed"
        case 1: "hung up"
        case 2: "local ring"
        case 3: "no answer"
        case 4: "answered"
        case 5: "busy"
        case 8: "congestion"
        default: String(rawValue)
        }
    }
}

/// How a reload went.
public struct ReloadStatus: ServerNumber {
    /// The number, as sent.
    public let rawValue: Int
    /// The value for a number, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// It succeeded.
    public static var success: Self { Self(rawValue: 0) }
    /// It will be done when the server has started.
    public static var queued: Self { Self(rawValue: 1) }
    /// There is no such module.
    public static var notFound: Self { Self(rawValue: 2) }
    /// It failed.
    public static var error: Self { Self(rawValue: 3) }
    /// Another reload is in progress.
    public static var inProgress: Self { Self(rawValue: 4) }
    /// The module is not initialized.
    public static var notInitialized: Self { Self(rawValue: 5) }
    /// The module cannot be reloaded.
    public static var notSupported: Self { Self(rawValue: 6) }

    /// The number in words; the number itself when it is not known.
    public var description: String {
        switch rawValue {
        case 0: "reloaded"
        case 1: "queued"
        case 2: "not found"
        case 3: "failed"
        case 4: "in progress"
        case 5: "not initialized"
        case 6: "not supported"
        default: String(rawValue)
        }
    }
}

/// Why a channel was hung up: the cause numbers of Q.850, and a few of Asterisk's own.
public struct HangupCause: ServerNumber {
    /// The number, as sent.
    public let rawValue: Int
    /// The value for a number, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// No cause is known.
    public static var notDefined: Self { Self(rawValue: 0) }
    /// The number is not allocated.
    public static var unallocated: Self { Self(rawValue: 1) }
    /// There is no route to the network in between.
    public static var noRouteToTransitNetwork: Self { Self(rawValue: 2) }
    /// There is no route to the destination.
    public static var noRouteToDestination: Self { Self(rawValue: 3) }
    /// The trunk prefix is wrong.
    public static var misdialledTrunkPrefix: Self { Self(rawValue: 5) }
    /// The channel cannot be used.
    public static var channelUnacceptable: Self { Self(rawValue: 6) }
    /// The call is delivered in a channel that exists already.
    public static var callAwardedDelivered: Self { Self(rawValue: 7) }
    /// The circuit is needed for a more important call.
    public static var preemption: Self { Self(rawValue: 8) }
    /// The number was ported to another network.
    public static var numberPortedNotHere: Self { Self(rawValue: 14) }
    /// The call ended as calls do.
    public static var normalClearing: Self { Self(rawValue: 16) }
    /// The called party is busy.
    public static var userBusy: Self { Self(rawValue: 17) }
    /// The called device did not respond.
    public static var noUserResponse: Self { Self(rawValue: 18) }
    /// The called device rang, and nobody answered.
    public static var noAnswer: Self { Self(rawValue: 19) }
    /// The called party cannot be reached by radio or is not registered.
    public static var subscriberAbsent: Self { Self(rawValue: 20) }
    /// The called party declined.
    public static var callRejected: Self { Self(rawValue: 21) }
    /// The number has changed.
    public static var numberChanged: Self { Self(rawValue: 22) }
    /// The call was redirected.
    public static var redirectedToNewDestination: Self { Self(rawValue: 23) }
    /// Another device took the call.
    public static var answeredElsewhere: Self { Self(rawValue: 26) }
    /// The destination is out of order.
    public static var destinationOutOfOrder: Self { Self(rawValue: 27) }
    /// The number is incomplete or malformed.
    public static var invalidNumberFormat: Self { Self(rawValue: 28) }
    /// A facility was refused.
    public static var facilityRejected: Self { Self(rawValue: 29) }
    /// The answer to a question for the state.
    public static var responseToStatusEnquiry: Self { Self(rawValue: 30) }
    /// The call ended as calls do, and nothing more is known.
    public static var normalUnspecified: Self { Self(rawValue: 31) }
    /// No circuit or channel is free.
    public static var congestion: Self { Self(rawValue: 34) }
    /// The network is out of order.
    public static var networkOutOfOrder: Self { Self(rawValue: 38) }
    /// The network has a fault that will not last.
    public static var temporaryFailure: Self { Self(rawValue: 41) }
    /// The switch is overloaded.
    public static var switchCongestion: Self { Self(rawValue: 42) }
    /// Information that was sent along was dropped.
    public static var accessInformationDiscarded: Self { Self(rawValue: 43) }
    /// The channel that was asked for is not free.
    public static var requestedChannelUnavailable: Self { Self(rawValue: 44) }
    /// The call had to make room for a more important one.
    public static var preempted: Self { Self(rawValue: 45) }
    /// Something that is needed is not available.
    public static var resourceUnavailable: Self { Self(rawValue: 47) }
    /// The facility was not subscribed to.
    public static var facilityNotSubscribed: Self { Self(rawValue: 50) }
    /// Outgoing calls are barred.
    public static var outgoingCallBarred: Self { Self(rawValue: 52) }
    /// Incoming calls are barred.
    public static var incomingCallBarred: Self { Self(rawValue: 54) }
    /// The kind of call is not allowed.
    public static var bearerCapabilityNotAuthorized: Self { Self(rawValue: 57) }
    /// The kind of call is not available now.
    public static var bearerCapabilityNotAvailable: Self { Self(rawValue: 58) }
    /// The kind of call is not supported.
    public static var bearerCapabilityNotImplemented: Self { Self(rawValue: 65) }
    /// The kind of channel is not supported.
    public static var channelTypeNotImplemented: Self { Self(rawValue: 66) }
    /// The facility is not supported.
    public static var facilityNotImplemented: Self { Self(rawValue: 69) }
    /// The reference of the call is not in use.
    public static var invalidCallReference: Self { Self(rawValue: 81) }
    /// The called device cannot take this kind of call.
    public static var incompatibleDestination: Self { Self(rawValue: 88) }
    /// A message of the signalling is invalid.
    public static var invalidMessage: Self { Self(rawValue: 95) }
    /// An element of a message is missing.
    public static var mandatoryElementMissing: Self { Self(rawValue: 96) }
    /// A kind of message does not exist.
    public static var messageTypeNonexistent: Self { Self(rawValue: 97) }
    /// A message does not fit the state of the call.
    public static var wrongMessage: Self { Self(rawValue: 98) }
    /// An element of a message does not exist.
    public static var elementNonexistent: Self { Self(rawValue: 99) }
    /// An element of a message is invalid.
    public static var invalidElementContents: Self { Self(rawValue: 100) }
    /// The call is in the wrong state.
    public static var wrongCallState: Self { Self(rawValue: 101) }
    /// A timer ran out.
    public static var recoveryOnTimerExpiry: Self { Self(rawValue: 102) }
    /// An element of a message has the wrong length.
    public static var mandatoryElementLengthError: Self { Self(rawValue: 103) }
    /// The signalling broke its rules.
    public static var protocolError: Self { Self(rawValue: 111) }
    /// Networks of different kinds met, and nothing more is known.
    public static var interworking: Self { Self(rawValue: 127) }

    /// The number in words; the number itself when it is not known.
    public var description: String {
        switch rawValue {
        case 0: "no cause"
        case 1: "unallocated number"
        case 2: "no route to the transit network"
        case 3: "no route to the destination"
        case 5: "misdialled trunk prefix"
        case 6: "channel unacceptable"
        case 7: "call awarded and delivered"
        case 8: "pre-emption"
        case 14: "number ported"
        case 16: "normal clearing"
        case 17: "user busy"
        case 18: "no response"
        case 19: "no answer"
        case 20: "subscriber absent"
        case 21: "call rejected"
        case 22: "number changed"
        case 23: "redirected"
        case 26: "answered elsewhere"
        case 27: "destination out of order"
        case 28: "invalid number"
        case 29: "facility rejected"
        case 30: "response to a status enquiry"
        case 31: "normal, unspecified"
        case 34: "no circuit free"
        case 38: "network out of order"
        case 41: "temporary failure"
        case 42: "switch congestion"
        case 43: "access information discarded"
        case 44: "requested channel unavailable"
        case 45: "pre-empted"
        case 47: "resource unavailable"
        case 50: "facility not subscribed"
        case 52: "outgoing call barred"
        case 54: "incoming call barred"
        case 57: "bearer capability not authorized"
        case 58: "bearer capability not available"
        case 65: "bearer capability not implemented"
        case 66: "channel type not implemented"
        case 69: "facility not implemented"
        case 81: "invalid call reference"
        case 88: "incompatible destination"
        case 95: "invalid message"
        case 96: "mandatory element missing"
        case 97: "unknown message"
        case 98: "message does not fit the call's state"
        case 99: "unknown element"
        case 100: "invalid element"
        case 101: "wrong call state"
        case 102: "timer expired"
        case 103: "element has the wrong length"
        case 111: "protocol error"
        case 127: "interworking"
        default: String(rawValue)
        }
    }
}
