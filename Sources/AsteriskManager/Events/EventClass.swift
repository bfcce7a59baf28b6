/// A class of events, by which `manager.conf` says what a user may read (`read = call,agent`), and a client what it wants
/// (``ManagerConfiguration/events``).
public struct EventClass: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
    /// The name, as in `manager.conf`.
    public let rawValue: String
    /// A class.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A class.
    public init(stringLiteral value: String) { rawValue = value }

    /// The classes that a user must all be able to read to receive events of this name, in today's Asterisk; `nil` for
    /// names that Asterisk has never had, or sends as answers only. Names are compared without ASCII case.
    ///
    /// `Newexten` was of the class `call` before Asterisk 16.
    public static func classes(ofEventsNamed name: String) -> Set<EventClass>? {
        table[String(decoding: name.utf8.map(ASCII.lowercased), as: UTF8.self)]?.classes
    }

    /// The names of the events that a key wants.
    static func names(where wants: (String) -> Bool) -> [String] { table.values.map(\.name).filter(wants).sorted() }

    private static let table: [String: (name: String, classes: Set<EventClass>)] = {
        var table: [String: (name: String, classes: Set<EventClass>)] = [:]
        for (classes, names) in namesByClasses {
            let classes = Set(classes.split(separator: ",").map { EventClass(rawValue: String($0)) })
            for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(decoding: name.utf8.map(ASCII.lowercased), as: UTF8.self)] = (String(name), classes)
            }
        }
        return table
    }()

    private static let namesByClasses: KeyValuePairs = [
        "agent": """
        Agentcallbacklogin Agentcallbacklogoff AgentCalled AgentComplete AgentConnect AgentDump AgentLogin
        AgentLogoff AgentRingNoAnswer QueueCallerAbandon QueueCallerJoin QueueCallerLeave QueueMemberAdded
        QueueMemberPause QueueMemberPaused QueueMemberPenalty QueueMemberRemoved QueueMemberRinginuse
        QueueMemberStatus
        """,
        "agi": """
        AGIExec AGIExecEnd AGIExecStart AsyncAGI AsyncAGIEnd AsyncAGIExec AsyncAGIStart
        """,
        "aoc": """
        AOC-D AOC-E AOC-S
        """,
        "call": """
        AttendedTransfer BlindTransfer Bridge BridgeAction BridgeCreate BridgeDestroy BridgeEnter BridgeExec
        BridgeLeave BridgeMerge BridgeVideoSourceUpdate CEL ChannelTalkingStart ChannelTalkingStop ChanSpyStart
        ChanSpyStop ConfbridgeEnd ConfbridgeJoin ConfbridgeLeave ConfbridgeMute ConfbridgeRecord ConfbridgeStart
        ConfbridgeStopRecord ConfbridgeTalking ConfbridgeUnmute DAHDIChannel DeviceStateChange Dial DialBegin
        DialEnd DialState ExtensionStatus FaxReceived FaxSent FAXStatus Flash Hangup HangupRequest Hold Join
        Leave Link LocalBridge LocalOptimizationBegin LocalOptimizationEnd Masquerade MCID MeetmeEnd MeetmeJoin
        MeetmeLeave MeetmeMute MeetmeTalking MeetmeTalkRequest MessageWaiting MiniVoiceMail MixMonitorMute
        MixMonitorStart MixMonitorStop MonitorStart MonitorStop MusicOnHold MusicOnHoldStart MusicOnHoldStop
        NewAccountCode NewCallerid Newchannel NewConnectedLine NewPeerAccount Newstate OriginateResponse
        ParkedCall ParkedCallGiveUp ParkedCallSwap ParkedCallTimeOut Pickup PresenceStateChange PresenceStatus
        ReceiveFAX ReceiveFAXStatus Rename SendFAX SendFAXStatus SessionTimeout SIPQualifyPeerDone
        SoftHangupRequest Transfer Unhold Unlink UnParkedCall Wink
        """,
        "cc": """
        CCAvailable CCCallerRecalling CCCallerStartMonitoring CCCallerStopMonitoring CCFailure CCMonitorFailed
        CCOfferTimerStart CCRecallComplete CCRequestAcknowledged CCRequested
        """,
        "cdr": """
        Cdr
        """,
        "dialplan": """
        HangupHandlerPop HangupHandlerPush HangupHandlerRun Newexten VarSet
        """,
        "dtmf": """
        DTMF DTMFBegin DTMFEnd
        """,
        "reporting": """
        JitterBufStats RTCPReceived RTCPSent TestEvent
        """,
        "security": """
        AuthMethodNotAllowed ChallengeResponseFailed ChallengeSent FailedACL InvalidAccountID InvalidPassword
        InvalidTransport LoadAverageLimit MemoryLimit RequestBadFormat RequestNotAllowed RequestNotSupported
        SessionLimit SuccessfulAuth UnexpectedAddress
        """,
        "system": """
        Alarm AlarmClear ChannelReload ChannelUpdate ContactStatus DeadlockStart DNDState FullyBooted Load
        LogChannel MobileStatus ModuleLoadReport PeerStatus PJSIPMaintenanceStatus Registry Reload Shutdown
        SpanAlarm SpanAlarmClear Unload
        """,
        "user": """
        JabberEvent JabberStatus UserEvent
        """,
        "user,system": """
        VoicemailPasswordChange
        """,
    ]
}
