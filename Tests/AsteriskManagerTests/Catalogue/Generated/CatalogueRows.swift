// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

import AsteriskManager

extension CatalogueTable {
    @Sendable
    private static func read0(_ view: Event.Newchannel) -> [Reading] { [] }

    @Sendable
    private static func read1(_ view: Event.Newstate) -> [Reading] { [] }

    @Sendable
    private static func read2(_ view: Event.Rename) -> [Reading] {
        [
            ("Channel", nil, view.channel),
            ("Newname", nil, view.newName),
            ("Uniqueid", nil, view.uniqueID),
        ]
    }

    @Sendable
    private static func read3(_ view: Event.NewCallerid) -> [Reading] {
        [("CID-CallingPres", nil, view.cidCallingPres)]
    }

    @Sendable
    private static func read4(_ view: Event.NewConnectedLine) -> [Reading] { [] }

    @Sendable
    private static func read5(_ view: Event.NewAccountCode) -> [Reading] {
        [("OldAccountCode", nil, view.oldAccountCode)]
    }

    @Sendable
    private static func read6(_ view: Event.Hangup) -> [Reading] {
        [
            ("Cause", nil, view.cause),
            ("Cause-txt", nil, view.causeTxt),
            ("TechCause", nil, view.techCause),
        ]
    }

    @Sendable
    private static func read7(_ view: Event.HangupRequest) -> [Reading] {
        [
            ("Cause", nil, view.cause),
            ("TechCause", nil, view.techCause),
        ]
    }

    @Sendable
    private static func read8(_ view: Event.SoftHangupRequest) -> [Reading] {
        [
            ("Cause", nil, view.cause),
            ("TechCause", nil, view.techCause),
        ]
    }

    @Sendable
    private static func read9(_ view: Event.DialBegin) -> [Reading] { [("DialString", nil, view.dialString)] }

    @Sendable
    private static func read10(_ view: Event.DialState) -> [Reading] {
        [
            ("DialStatus", nil, view.dialStatus),
            ("Forward", nil, view.forward),
        ]
    }

    @Sendable
    private static func read11(_ view: Event.DialEnd) -> [Reading] {
        [
            ("DialStatus", nil, view.dialStatus),
            ("Forward", nil, view.forward),
        ]
    }

    @Sendable
    private static func read12(_ view: Event.OriginateResponse) -> [Reading] {
        [
            ("Response", nil, view.response),
            ("Channel", nil, view.channel),
            ("Context", nil, view.context),
            ("Exten", nil, view.exten),
            ("Application", nil, view.application),
            ("Data", nil, view.data),
            ("Reason", nil, view.reason),
            ("Uniqueid", nil, view.uniqueID),
            ("CallerIDNum", nil, view.callerIDNum),
            ("CallerIDName", nil, view.callerIDName),
        ]
    }

    @Sendable
    private static func read13(_ view: Event.Pickup) -> [Reading] { [] }

    @Sendable
    private static func read14(_ view: Event.Hold) -> [Reading] { [("MusicClass", nil, view.musicClass)] }

    @Sendable
    private static func read15(_ view: Event.Unhold) -> [Reading] { [] }

    @Sendable
    private static func read16(_ view: Event.ChannelTalkingStart) -> [Reading] { [] }

    @Sendable
    private static func read17(_ view: Event.ChannelTalkingStop) -> [Reading] { [("Duration", nil, view.duration)] }

    @Sendable
    private static func read18(_ view: Event.ChanSpyStart) -> [Reading] { [] }

    @Sendable
    private static func read19(_ view: Event.ChanSpyStop) -> [Reading] { [] }

    @Sendable
    private static func read20(_ view: Event.Flash) -> [Reading] { [] }

    @Sendable
    private static func read21(_ view: Event.Wink) -> [Reading] { [] }

    @Sendable
    private static func read22(_ view: Event.LocalBridge) -> [Reading] {
        [
            ("Context", nil, view.context),
            ("Exten", nil, view.exten),
            ("LocalOptimization", nil, view.localOptimization),
        ]
    }

    @Sendable
    private static func read23(_ view: Event.LocalOptimizationBegin) -> [Reading] {
        [
            ("DestUniqueId", nil, view.destUniqueID),
            ("Id", nil, view.id),
        ]
    }

    @Sendable
    private static func read24(_ view: Event.LocalOptimizationEnd) -> [Reading] {
        [
            ("Success", nil, view.success),
            ("Id", nil, view.id),
        ]
    }

    @Sendable
    private static func read25(_ view: Event.MCID) -> [Reading] {
        [
            ("MCallerIDNumValid", nil, view.mCallerIDNumValid),
            ("MCallerIDNum", nil, view.mCallerIDNum),
            ("MCallerIDton", nil, view.mCallerIDTON),
            ("MCallerIDNumPlan", nil, view.mCallerIDNumPlan),
            ("MCallerIDNumPres", nil, view.mCallerIDNumPres),
            ("MCallerIDNameValid", nil, view.mCallerIDNameValid),
            ("MCallerIDName", nil, view.mCallerIDName),
            ("MCallerIDNameCharSet", nil, view.mCallerIDNameCharSet),
            ("MCallerIDNamePres", nil, view.mCallerIDNamePres),
            ("MCallerIDSubaddr", nil, view.mCallerIDSubaddr),
            ("MCallerIDSubaddrType", nil, view.mCallerIDSubaddrType),
            ("MCallerIDSubaddrOdd", nil, view.mCallerIDSubaddrOdd),
            ("MCallerIDPres", nil, view.mCallerIDPres),
            ("MConnectedIDNumValid", nil, view.mConnectedIDNumValid),
            ("MConnectedIDNum", nil, view.mConnectedIDNum),
            ("MConnectedIDton", nil, view.mConnectedIDTON),
            ("MConnectedIDNumPlan", nil, view.mConnectedIDNumPlan),
            ("MConnectedIDNumPres", nil, view.mConnectedIDNumPres),
            ("MConnectedIDNameValid", nil, view.mConnectedIDNameValid),
            ("MConnectedIDName", nil, view.mConnectedIDName),
            ("MConnectedIDNameCharSet", nil, view.mConnectedIDNameCharSet),
            ("MConnectedIDNamePres", nil, view.mConnectedIDNamePres),
            ("MConnectedIDSubaddr", nil, view.mConnectedIDSubaddr),
            ("MConnectedIDSubaddrType", nil, view.mConnectedIDSubaddrType),
            ("MConnectedIDSubaddrOdd", nil, view.mConnectedIDSubaddrOdd),
            ("MConnectedIDPres", nil, view.mConnectedIDPres),
        ]
    }

    @Sendable
    private static func read26(_ view: Event.SessionTimeout) -> [Reading] { [("Source", nil, view.source)] }

    @Sendable
    private static func read27(_ view: Event.CoreShowChannel) -> [Reading] {
        [
            ("BridgeId", nil, view.bridgeID),
            ("Application", nil, view.application),
            ("ApplicationData", nil, view.applicationData),
            ("Duration", nil, view.duration),
        ]
    }

    @Sendable
    private static func read28(_ view: Event.CoreShowChannelsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read29(_ view: Event.CoreShowChannelMap) -> [Reading] {
        [
            ("Channel", nil, view.channel),
            ("ConnectedChannel", nil, view.connectedChannel),
        ]
    }

    @Sendable
    private static func read30(_ view: Event.CoreShowChannelMapComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read31(_ view: Event.Status) -> [Reading] {
        [
            ("Type", nil, view.type),
            ("DNID", nil, view.dnid),
            ("EffectiveConnectedLineNum", nil, view.effectiveConnectedLineNum),
            ("EffectiveConnectedLineName", nil, view.effectiveConnectedLineName),
            ("TimeToHangup", nil, view.timeToHangup),
            ("BridgeId", nil, view.bridgeID),
            ("Application", nil, view.application),
            ("Data", nil, view.data),
            ("Nativeformats", nil, view.nativeFormats),
            ("Readformat", nil, view.readFormat),
            ("Readtrans", nil, view.readTranslation),
            ("Writeformat", nil, view.writeFormat),
            ("Writetrans", nil, view.writeTranslation),
            ("Callgroup", nil, view.callGroup),
            ("Pickupgroup", nil, view.pickupGroup),
            ("Seconds", nil, view.seconds),
        ]
    }

    @Sendable
    private static func read32(_ view: Event.StatusComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    @Sendable
    private static func read33(_ view: Event.ChannelHungup) -> [Reading] { [("Channel", nil, view.channel)] }

    @Sendable
    private static func read34(_ view: Event.ChannelsHungupListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read35(_ view: Event.Masquerade) -> [Reading] {
        [
            ("Clone", nil, view.clone),
            ("CloneState", nil, view.cloneState),
            ("Original", nil, view.original),
            ("OriginalState", nil, view.originalState),
        ]
    }

    @Sendable
    private static func read36(_ view: Event.NewPeerAccount) -> [Reading] {
        [
            ("Channel", nil, view.channel),
            ("Uniqueid", nil, view.uniqueID),
            ("PeerAccount", nil, view.peerAccount),
            ("OldPeerAccount", nil, view.oldPeerAccount),
        ]
    }

    @Sendable
    private static func read37(_ view: Event.ChannelUpdate) -> [Reading] {
        [
            ("Channel", nil, view.channel),
            ("ChannelType", nil, view.channelType),
            ("CallRef", nil, view.callRef),
            ("Gtalk-SID", nil, view.gtalkSID),
            ("IAX2-callno-local", nil, view.iax2CallNumberLocal),
            ("IAX2-callno-remote", nil, view.iax2CallNumberRemote),
            ("IAX2-peer", nil, view.iax2Peer),
            ("Uniqueid", nil, view.uniqueID),
            ("SIPcallid", nil, view.sipCallID),
            ("SIPfullcontact", nil, view.sipFullContact),
            ("Peername", nil, view.peername),
        ]
    }

    @Sendable
    private static func read38(_ view: Event.BridgeCreate) -> [Reading] { [] }

    @Sendable
    private static func read39(_ view: Event.BridgeDestroy) -> [Reading] { [] }

    @Sendable
    private static func read40(_ view: Event.BridgeEnter) -> [Reading] { [("SwapUniqueid", nil, view.swapUniqueID)] }

    @Sendable
    private static func read41(_ view: Event.BridgeLeave) -> [Reading] { [] }

    @Sendable
    private static func read42(_ view: Event.BridgeMerge) -> [Reading] { [] }

    @Sendable
    private static func read43(_ view: Event.BridgeVideoSourceUpdate) -> [Reading] {
        [("BridgePreviousVideoSource", nil, view.bridgePreviousVideoSource)]
    }

    @Sendable
    private static func read44(_ view: Event.BridgeListItem) -> [Reading] { [] }

    @Sendable
    private static func read45(_ view: Event.BridgeListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read46(_ view: Event.BridgeInfoChannel) -> [Reading] { [] }

    @Sendable
    private static func read47(_ view: Event.BridgeInfoComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read48(_ view: Event.BridgeTechnologyListItem) -> [Reading] {
        [
            ("BridgeTechnology", nil, view.bridgeTechnology),
            ("BridgeType", nil, view.bridgeType),
            ("BridgePriority", nil, view.bridgePriority),
            ("BridgeSuspended", nil, view.bridgeSuspended),
        ]
    }

    @Sendable
    private static func read49(_ view: Event.BridgeTechnologyListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read50(_ view: Event.Link) -> [Reading] {
        [
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
            ("Uniqueid1", nil, view.uniqueID1),
            ("Uniqueid2", nil, view.uniqueID2),
            ("CallerID1", nil, view.callerID1),
            ("CallerID2", nil, view.callerID2),
        ]
    }

    @Sendable
    private static func read51(_ view: Event.Unlink) -> [Reading] {
        [
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
            ("Uniqueid1", nil, view.uniqueID1),
            ("Uniqueid2", nil, view.uniqueID2),
            ("CallerID1", nil, view.callerID1),
            ("CallerID2", nil, view.callerID2),
        ]
    }

    @Sendable
    private static func read52(_ view: Event.Bridge) -> [Reading] {
        [
            ("Bridgestate", nil, view.bridgeState),
            ("Bridgetype", nil, view.bridgeType),
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
            ("Uniqueid1", nil, view.uniqueID1),
            ("Uniqueid2", nil, view.uniqueID2),
            ("CallerID1", nil, view.callerID1),
            ("CallerID2", nil, view.callerID2),
        ]
    }

    @Sendable
    private static func read53(_ view: Event.BridgeAction) -> [Reading] {
        [
            ("Response", nil, view.response),
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
        ]
    }

    @Sendable
    private static func read54(_ view: Event.BridgeExec) -> [Reading] {
        [
            ("Response", nil, view.response),
            ("Reason", nil, view.reason),
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
        ]
    }

    @Sendable
    private static func read55(_ view: Event.BlindTransfer) -> [Reading] {
        [
            ("Result", nil, view.result),
            ("IsExternal", nil, view.isExternal),
            ("Context", nil, view.context),
            ("Extension", nil, view.extension),
        ]
    }

    @Sendable
    private static func read56(_ view: Event.AttendedTransfer) -> [Reading] {
        [
            ("Result", nil, view.result),
            ("DestType", nil, view.destType),
            ("DestBridgeUniqueid", nil, view.destBridgeUniqueID),
            ("DestApp", nil, view.destApp),
            ("DestTransfererChannel", nil, view.destTransfererChannel),
            ("IsExternal", nil, view.isExternal),
        ]
    }

    @Sendable
    private static func read57(_ view: Event.Transfer) -> [Reading] {
        [
            ("TransferMethod", nil, view.transferMethod),
            ("TransferType", nil, view.transferType),
            ("Channel", nil, view.channel),
            ("Uniqueid", nil, view.uniqueID),
            ("SIP-Callid", nil, view.sipCallID),
            ("TargetChannel", nil, view.targetChannel),
            ("TargetUniqueid", nil, view.targetUniqueID),
            ("TransferExten", nil, view.transferExten),
            ("Transfer2Parking", nil, view.transferToParking),
            ("TransferContext", nil, view.transferContext),
        ]
    }

    @Sendable
    private static func read58(_ view: Event.QueueCallerJoin) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("Position", nil, view.position),
            ("Count", nil, view.count),
        ]
    }

    @Sendable
    private static func read59(_ view: Event.QueueCallerLeave) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("Count", nil, view.count),
            ("Position", nil, view.position),
        ]
    }

    @Sendable
    private static func read60(_ view: Event.QueueCallerAbandon) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("Position", nil, view.position),
            ("OriginalPosition", nil, view.originalPosition),
            ("HoldTime", nil, view.holdTime),
        ]
    }

    @Sendable
    private static func read61(_ view: Event.QueueMemberAdded) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Location", view.interface),
            ("StateInterface", nil, view.stateInterface),
            ("Membership", nil, view.membership),
            ("Penalty", nil, view.penalty),
            ("CallsTaken", nil, view.callsTaken),
            ("LastCall", nil, view.lastCall),
            ("LastPause", nil, view.lastPause),
            ("LoginTime", nil, view.loginTime),
            ("InCall", nil, view.inCall),
            ("Status", nil, view.status),
            ("Paused", nil, view.paused),
            ("PausedReason", "Reason", view.pausedReason),
            ("Ringinuse", nil, view.ringInUse),
            ("Wrapuptime", nil, view.wrapUpTime),
        ]
    }

    @Sendable
    private static func read62(_ view: Event.QueueMemberRemoved) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Location", view.interface),
            ("StateInterface", nil, view.stateInterface),
            ("Membership", nil, view.membership),
            ("Penalty", nil, view.penalty),
            ("CallsTaken", nil, view.callsTaken),
            ("LastCall", nil, view.lastCall),
            ("LastPause", nil, view.lastPause),
            ("LoginTime", nil, view.loginTime),
            ("InCall", nil, view.inCall),
            ("Status", nil, view.status),
            ("Paused", nil, view.paused),
            ("PausedReason", "Reason", view.pausedReason),
            ("Ringinuse", nil, view.ringInUse),
            ("Wrapuptime", nil, view.wrapUpTime),
        ]
    }

    @Sendable
    private static func read63(_ view: Event.QueueMemberPause) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Location", view.interface),
            ("StateInterface", nil, view.stateInterface),
            ("Membership", nil, view.membership),
            ("Penalty", nil, view.penalty),
            ("CallsTaken", nil, view.callsTaken),
            ("LastCall", nil, view.lastCall),
            ("LastPause", nil, view.lastPause),
            ("LoginTime", nil, view.loginTime),
            ("InCall", nil, view.inCall),
            ("Status", nil, view.status),
            ("Paused", nil, view.paused),
            ("PausedReason", "Reason", view.pausedReason),
            ("Ringinuse", nil, view.ringInUse),
            ("Wrapuptime", nil, view.wrapUpTime),
        ]
    }

    @Sendable
    private static func read64(_ view: Event.QueueMemberPenalty) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Location", view.interface),
            ("StateInterface", nil, view.stateInterface),
            ("Membership", nil, view.membership),
            ("Penalty", nil, view.penalty),
            ("CallsTaken", nil, view.callsTaken),
            ("LastCall", nil, view.lastCall),
            ("LastPause", nil, view.lastPause),
            ("LoginTime", nil, view.loginTime),
            ("InCall", nil, view.inCall),
            ("Status", nil, view.status),
            ("Paused", nil, view.paused),
            ("PausedReason", "Reason", view.pausedReason),
            ("Ringinuse", nil, view.ringInUse),
            ("Wrapuptime", nil, view.wrapUpTime),
        ]
    }

    @Sendable
    private static func read65(_ view: Event.QueueMemberRinginuse) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Location", view.interface),
            ("StateInterface", nil, view.stateInterface),
            ("Membership", nil, view.membership),
            ("Penalty", nil, view.penalty),
            ("CallsTaken", nil, view.callsTaken),
            ("LastCall", nil, view.lastCall),
            ("LastPause", nil, view.lastPause),
            ("LoginTime", nil, view.loginTime),
            ("InCall", nil, view.inCall),
            ("Status", nil, view.status),
            ("Paused", nil, view.paused),
            ("PausedReason", "Reason", view.pausedReason),
            ("Ringinuse", nil, view.ringInUse),
            ("Wrapuptime", nil, view.wrapUpTime),
        ]
    }

    @Sendable
    private static func read66(_ view: Event.QueueMemberStatus) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Location", view.interface),
            ("StateInterface", nil, view.stateInterface),
            ("Membership", nil, view.membership),
            ("Penalty", nil, view.penalty),
            ("CallsTaken", nil, view.callsTaken),
            ("LastCall", nil, view.lastCall),
            ("LastPause", nil, view.lastPause),
            ("LoginTime", nil, view.loginTime),
            ("InCall", nil, view.inCall),
            ("Status", nil, view.status),
            ("Paused", nil, view.paused),
            ("PausedReason", "Reason", view.pausedReason),
            ("Ringinuse", nil, view.ringInUse),
            ("Wrapuptime", nil, view.wrapUpTime),
        ]
    }

    @Sendable
    private static func read67(_ view: Event.QueueParams) -> [Reading] {
        [
            ("Max", nil, view.max),
            ("Strategy", nil, view.strategy),
            ("Calls", nil, view.calls),
            ("Holdtime", nil, view.holdTime),
            ("TalkTime", nil, view.talkTime),
            ("Completed", nil, view.completed),
            ("Abandoned", nil, view.abandoned),
            ("ServiceLevelPerf", nil, view.serviceLevelPerf),
            ("ServiceLevelPerf2", nil, view.serviceLevelPerf2),
            ("Queue", nil, view.queue),
            ("ServiceLevel", nil, view.serviceLevel),
            ("Weight", nil, view.weight),
        ]
    }

    @Sendable
    private static func read68(_ view: Event.QueueMember) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("Name", "MemberName", view.name),
            ("Location", nil, view.location),
            ("StateInterface", nil, view.stateInterface),
            ("Membership", nil, view.membership),
            ("Penalty", nil, view.penalty),
            ("CallsTaken", nil, view.callsTaken),
            ("LastCall", nil, view.lastCall),
            ("LastPause", nil, view.lastPause),
            ("LoginTime", nil, view.loginTime),
            ("InCall", "IsInCall", view.inCall),
            ("Status", nil, view.status),
            ("Paused", nil, view.paused),
            ("PausedReason", nil, view.pausedReason),
            ("Wrapuptime", nil, view.wrapUpTime),
        ]
    }

    @Sendable
    private static func read69(_ view: Event.QueueEntry) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("Position", nil, view.position),
            ("Channel", nil, view.channel),
            ("Uniqueid", nil, view.uniqueID),
            ("CallerIDNum", nil, view.callerIDNum),
            ("CallerIDName", nil, view.callerIDName),
            ("ConnectedLineNum", nil, view.connectedLineNum),
            ("ConnectedLineName", nil, view.connectedLineName),
            ("Wait", nil, view.wait),
            ("Priority", nil, view.priority),
        ]
    }

    @Sendable
    private static func read70(_ view: Event.QueueStatusComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read71(_ view: Event.QueueSummary) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("LoggedIn", nil, view.loggedIn),
            ("Available", nil, view.available),
            ("Callers", nil, view.callers),
            ("HoldTime", nil, view.holdTime),
            ("TalkTime", nil, view.talkTime),
            ("LongestHoldTime", nil, view.longestHoldTime),
        ]
    }

    @Sendable
    private static func read72(_ view: Event.QueueSummaryComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read73(_ view: Event.AgentCalled) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", "AgentName", view.memberName),
            ("Interface", "AgentCalled", view.interface),
        ]
    }

    @Sendable
    private static func read74(_ view: Event.AgentConnect) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
            ("RingTime", nil, view.ringTime),
            ("HoldTime", nil, view.holdTime),
        ]
    }

    @Sendable
    private static func read75(_ view: Event.AgentComplete) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
            ("HoldTime", nil, view.holdTime),
            ("TalkTime", nil, view.talkTime),
            ("Reason", nil, view.reason),
        ]
    }

    @Sendable
    private static func read76(_ view: Event.AgentDump) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
        ]
    }

    @Sendable
    private static func read77(_ view: Event.AgentRingNoAnswer) -> [Reading] {
        [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
            ("RingTime", nil, view.ringTime),
        ]
    }

    @Sendable
    private static func read78(_ view: Event.AgentLogin) -> [Reading] { [("Agent", nil, view.agent)] }

    @Sendable
    private static func read79(_ view: Event.AgentLogoff) -> [Reading] {
        [
            ("Agent", nil, view.agent),
            ("LoginTime", nil, view.loginTime),
        ]
    }

    @Sendable
    private static func read80(_ view: Event.Agents) -> [Reading] {
        [
            ("Agent", nil, view.agent),
            ("Name", nil, view.name),
            ("Status", nil, view.status),
            ("TalkingToChan", "TalkingTo", view.talkingToChan),
            ("CallStarted", nil, view.callStarted),
            ("LoggedInTime", nil, view.loggedInTime),
        ]
    }

    @Sendable
    private static func read81(_ view: Event.AgentsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read82(_ view: Event.Agentcallbacklogin) -> [Reading] {
        [
            ("Agent", nil, view.agent),
            ("Loginchan", nil, view.loginChannel),
            ("Uniqueid", nil, view.uniqueID),
        ]
    }

    @Sendable
    private static func read83(_ view: Event.Agentcallbacklogoff) -> [Reading] {
        [
            ("Agent", nil, view.agent),
            ("Reason", nil, view.reason),
            ("Loginchan", nil, view.loginChannel),
            ("LoginTime", nil, view.loginTime),
            ("Uniqueid", nil, view.uniqueID),
        ]
    }

    @Sendable
    private static func read84(_ view: Event.ParkedCall) -> [Reading] {
        [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    @Sendable
    private static func read85(_ view: Event.ParkedCallGiveUp) -> [Reading] {
        [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    @Sendable
    private static func read86(_ view: Event.ParkedCallSwap) -> [Reading] {
        [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    @Sendable
    private static func read87(_ view: Event.ParkedCallTimeOut) -> [Reading] {
        [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    @Sendable
    private static func read88(_ view: Event.UnParkedCall) -> [Reading] {
        [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    @Sendable
    private static func read89(_ view: Event.ParkedCallsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Total", nil, view.total),
        ]
    }

    @Sendable
    private static func read90(_ view: Event.Parkinglot) -> [Reading] {
        [
            ("Name", nil, view.name),
            ("StartSpace", nil, view.startSpace),
            ("StopSpace", nil, view.stopSpace),
            ("Timeout", nil, view.timeout),
        ]
    }

    @Sendable
    private static func read91(_ view: Event.ParkinglotsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read92(_ view: Event.ConfbridgeStart) -> [Reading] { [("Conference", nil, view.conference)] }

    @Sendable
    private static func read93(_ view: Event.ConfbridgeEnd) -> [Reading] { [("Conference", nil, view.conference)] }

    @Sendable
    private static func read94(_ view: Event.ConfbridgeJoin) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
            ("Muted", nil, view.muted),
        ]
    }

    @Sendable
    private static func read95(_ view: Event.ConfbridgeLeave) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
        ]
    }

    @Sendable
    private static func read96(_ view: Event.ConfbridgeMute) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
        ]
    }

    @Sendable
    private static func read97(_ view: Event.ConfbridgeUnmute) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
        ]
    }

    @Sendable
    private static func read98(_ view: Event.ConfbridgeTalking) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("TalkingStatus", nil, view.talkingStatus),
            ("Admin", nil, view.admin),
        ]
    }

    @Sendable
    private static func read99(_ view: Event.ConfbridgeRecord) -> [Reading] { [("Conference", nil, view.conference)] }

    @Sendable
    private static func read100(_ view: Event.ConfbridgeStopRecord) -> [Reading] {
        [("Conference", nil, view.conference)]
    }

    @Sendable
    private static func read101(_ view: Event.ConfbridgeWelcome) -> [Reading] { [("Conference", nil, view.conference)] }

    @Sendable
    private static func read102(_ view: Event.ConfbridgeList) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
            ("MarkedUser", nil, view.markedUser),
            ("WaitMarked", nil, view.waitMarked),
            ("EndMarked", nil, view.endMarked),
            ("Waiting", nil, view.waiting),
            ("Muted", nil, view.muted),
            ("Talking", nil, view.talking),
            ("AnsweredTime", nil, view.answeredTime),
            ("EndMarkedAny", nil, view.endMarkedAny),
        ]
    }

    @Sendable
    private static func read103(_ view: Event.ConfbridgeListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read104(_ view: Event.ConfbridgeListRooms) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("Parties", nil, view.parties),
            ("Marked", nil, view.marked),
            ("Locked", nil, view.locked),
            ("Muted", nil, view.muted),
        ]
    }

    @Sendable
    private static func read105(_ view: Event.ConfbridgeListRoomsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read106(_ view: Event.MeetmeJoin) -> [Reading] {
        [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Status", nil, view.status),
            ("Duration", nil, view.duration),
        ]
    }

    @Sendable
    private static func read107(_ view: Event.MeetmeLeave) -> [Reading] {
        [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read108(_ view: Event.MeetmeEnd) -> [Reading] {
        [
            ("Meetme", nil, view.meetme),
            ("Status", nil, view.status),
            ("User", nil, view.user),
            ("Duration", nil, view.duration),
        ]
    }

    @Sendable
    private static func read109(_ view: Event.MeetmeMute) -> [Reading] {
        [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read110(_ view: Event.MeetmeTalking) -> [Reading] {
        [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read111(_ view: Event.MeetmeTalkRequest) -> [Reading] {
        [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read112(_ view: Event.MeetmeList) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("UserNumber", nil, view.userNumber),
            ("CallerIDNum", nil, view.callerIDNum),
            ("CallerIDName", nil, view.callerIDName),
            ("ConnectedLineNum", nil, view.connectedLineNum),
            ("ConnectedLineName", nil, view.connectedLineName),
            ("Channel", nil, view.channel),
            ("Admin", nil, view.admin),
            ("Role", nil, view.role),
            ("MarkedUser", nil, view.markedUser),
            ("Muted", nil, view.muted),
            ("Talking", nil, view.talking),
        ]
    }

    @Sendable
    private static func read113(_ view: Event.MeetmeListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read114(_ view: Event.MeetmeListRooms) -> [Reading] {
        [
            ("Conference", nil, view.conference),
            ("Parties", nil, view.parties),
            ("Marked", nil, view.marked),
            ("Activity", nil, view.activity),
            ("Creation", nil, view.creation),
            ("Locked", nil, view.locked),
        ]
    }

    @Sendable
    private static func read115(_ view: Event.MeetmeListRoomsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read116(_ view: Event.DTMFBegin) -> [Reading] {
        [
            ("Digit", nil, view.digit),
            ("Direction", nil, view.direction),
        ]
    }

    @Sendable
    private static func read117(_ view: Event.DTMFEnd) -> [Reading] {
        [
            ("Digit", nil, view.digit),
            ("DurationMs", nil, view.durationMs),
            ("Direction", nil, view.direction),
        ]
    }

    @Sendable
    private static func read118(_ view: Event.MusicOnHoldStart) -> [Reading] { [("Class", nil, view.class)] }

    @Sendable
    private static func read119(_ view: Event.MusicOnHoldStop) -> [Reading] { [] }

    @Sendable
    private static func read120(_ view: Event.MixMonitorStart) -> [Reading] { [] }

    @Sendable
    private static func read121(_ view: Event.MixMonitorStop) -> [Reading] { [] }

    @Sendable
    private static func read122(_ view: Event.MixMonitorMute) -> [Reading] {
        [
            ("Direction", nil, view.direction),
            ("State", nil, view.state),
        ]
    }

    @Sendable
    private static func read123(_ view: Event.MonitorStart) -> [Reading] { [] }

    @Sendable
    private static func read124(_ view: Event.MonitorStop) -> [Reading] { [] }

    @Sendable
    private static func read125(_ view: Event.RTCPSent) -> [Reading] {
        [
            ("SSRC", nil, view.ssrc),
            ("PT", nil, view.pt),
            ("To", nil, view.to),
            ("ReportCount", nil, view.reportCount),
            ("SentNTP", nil, view.sentNTP),
            ("SentRTP", nil, view.sentRTP),
            ("SentPackets", nil, view.sentPackets),
            ("SentOctets", nil, view.sentOctets),
            ("From", nil, view.from),
            ("RTT", nil, view.rtt),
            ("MES", nil, view.mes),
        ]
    }

    @Sendable
    private static func read126(_ view: Event.RTCPReceived) -> [Reading] {
        [
            ("SSRC", nil, view.ssrc),
            ("PT", nil, view.pt),
            ("From", nil, view.from),
            ("RTT", nil, view.rtt),
            ("ReportCount", nil, view.reportCount),
            ("SentNTP", nil, view.sentNTP),
            ("SentRTP", nil, view.sentRTP),
            ("SentPackets", nil, view.sentPackets),
            ("SentOctets", nil, view.sentOctets),
            ("To", nil, view.to),
            ("MES", nil, view.mes),
        ]
    }

    @Sendable
    private static func read127(_ view: Event.JitterBufStats) -> [Reading] {
        [
            ("Owner", nil, view.owner),
            ("Ping", nil, view.ping),
            ("LocalJitter", nil, view.localJitter),
            ("LocalJBDelay", nil, view.localJbDelay),
            ("LocalTotalLost", nil, view.localTotalLost),
            ("LocalLossPercent", nil, view.localLossPercent),
            ("LocalDropped", nil, view.localDropped),
            ("Localooo", nil, view.localOutOfOrder),
            ("LocalReceived", nil, view.localReceived),
            ("RemoteJitter", nil, view.remoteJitter),
            ("RemoteJBDelay", nil, view.remoteJbDelay),
            ("RemoteTotalLost", nil, view.remoteTotalLost),
            ("RemoteLossPercent", nil, view.remoteLossPercent),
            ("RemoteDropped", nil, view.remoteDropped),
            ("Remoteooo", nil, view.remoteOutOfOrder),
            ("RemoteReceived", nil, view.remoteReceived),
        ]
    }

    @Sendable
    private static func read128(_ view: Event.FAXStatus) -> [Reading] {
        [
            ("Operation", nil, view.operation),
            ("Status", nil, view.status),
            ("LocalStationID", nil, view.localStationID),
            ("FileName", nil, view.fileName),
            ("RemoteStationID", nil, view.remoteStationID),
            ("PagesTransferred", nil, view.pagesTransferred),
            ("Resolution", nil, view.resolution),
            ("TransferRate", nil, view.transferRate),
        ]
    }

    @Sendable
    private static func read129(_ view: Event.SendFAX) -> [Reading] {
        [
            ("LocalStationID", nil, view.localStationID),
            ("RemoteStationID", nil, view.remoteStationID),
            ("PagesTransferred", nil, view.pagesTransferred),
            ("Resolution", nil, view.resolution),
            ("TransferRate", nil, view.transferRate),
            ("FileName", nil, view.fileName),
            ("Operation", nil, view.operation),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read130(_ view: Event.ReceiveFAX) -> [Reading] {
        [
            ("LocalStationID", nil, view.localStationID),
            ("RemoteStationID", nil, view.remoteStationID),
            ("PagesTransferred", nil, view.pagesTransferred),
            ("Resolution", nil, view.resolution),
            ("TransferRate", nil, view.transferRate),
            ("FileName", nil, view.fileName),
            ("Operation", nil, view.operation),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read131(_ view: Event.SendFAXStatus) -> [Reading] {
        [
            ("Status", nil, view.status),
            ("Channel", nil, view.channel),
            ("Context", nil, view.context),
            ("Exten", nil, view.exten),
            ("CallerID", nil, view.callerID),
            ("LocalStationID", nil, view.localStationID),
        ]
    }

    @Sendable
    private static func read132(_ view: Event.ReceiveFAXStatus) -> [Reading] {
        [
            ("Status", nil, view.status),
            ("Channel", nil, view.channel),
            ("Context", nil, view.context),
            ("Exten", nil, view.exten),
            ("CallerID", nil, view.callerID),
            ("LocalStationID", nil, view.localStationID),
        ]
    }

    @Sendable
    private static func read133(_ view: Event.FAXSession) -> [Reading] {
        [
            ("SessionNumber", nil, view.sessionNumber),
            ("Operation", nil, view.operation),
            ("State", nil, view.state),
            ("ErrorCorrectionMode", nil, view.errorCorrectionMode),
            ("DataRate", nil, view.dataRate),
            ("ImageResolution", nil, view.imageResolution),
            ("PageNumber", nil, view.pageNumber),
            ("FileName", nil, view.fileName),
            ("PagesTransmitted", nil, view.pagesTransmitted),
            ("PagesReceived", nil, view.pagesReceived),
            ("TotalBadLines", nil, view.totalBadLines),
        ]
    }

    @Sendable
    private static func read134(_ view: Event.FAXSessionsEntry) -> [Reading] {
        [
            ("Channel", nil, view.channel),
            ("Technology", nil, view.technology),
            ("SessionNumber", nil, view.sessionNumber),
            ("SessionType", nil, view.sessionType),
            ("Operation", nil, view.operation),
            ("State", nil, view.state),
            ("Files", nil, view.files),
        ]
    }

    @Sendable
    private static func read135(_ view: Event.FAXSessionsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Total", nil, view.total),
        ]
    }

    @Sendable
    private static func read136(_ view: Event.FAXStats) -> [Reading] {
        [
            ("CurrentSessions", nil, view.currentSessions),
            ("ReservedSessions", nil, view.reservedSessions),
            ("TransmitAttempts", nil, view.transmitAttempts),
            ("ReceiveAttempts", nil, view.receiveAttempts),
            ("CompletedFAXes", nil, view.completedFaxes),
            ("FailedFAXes", nil, view.failedFaxes),
        ]
    }

    @Sendable
    private static func read137(_ view: Event.Newexten) -> [Reading] {
        [
            ("Extension", nil, view.extension),
            ("Application", nil, view.application),
            ("AppData", nil, view.appData),
        ]
    }

    @Sendable
    private static func read138(_ view: Event.VarSet) -> [Reading] {
        [
            ("Variable", nil, view.variable),
            ("Value", nil, view.value),
        ]
    }

    @Sendable
    private static func read139(_ view: Event.HangupHandlerPush) -> [Reading] { [("Handler", nil, view.handler)] }

    @Sendable
    private static func read140(_ view: Event.HangupHandlerPop) -> [Reading] { [("Handler", nil, view.handler)] }

    @Sendable
    private static func read141(_ view: Event.HangupHandlerRun) -> [Reading] { [("Handler", nil, view.handler)] }

    @Sendable
    private static func read142(_ view: Event.AGIExecStart) -> [Reading] {
        [
            ("Command", nil, view.command),
            ("CommandId", nil, view.commandID),
        ]
    }

    @Sendable
    private static func read143(_ view: Event.AGIExecEnd) -> [Reading] {
        [
            ("Command", nil, view.command),
            ("CommandId", nil, view.commandID),
            ("ResultCode", nil, view.resultCode),
            ("Result", nil, view.result),
        ]
    }

    @Sendable
    private static func read144(_ view: Event.AsyncAGIStart) -> [Reading] { [("Env", nil, view.env)] }

    @Sendable
    private static func read145(_ view: Event.AsyncAGIExec) -> [Reading] {
        [
            ("CommandID", nil, view.commandID),
            ("Result", nil, view.result),
        ]
    }

    @Sendable
    private static func read146(_ view: Event.AsyncAGIEnd) -> [Reading] { [] }

    @Sendable
    private static func read147(_ view: Event.ListDialplan) -> [Reading] {
        [
            ("Context", nil, view.context),
            ("Extension", nil, view.extension),
            ("ExtensionLabel", nil, view.extensionLabel),
            ("Priority", nil, view.priority),
            ("Application", nil, view.application),
            ("AppData", nil, view.appData),
            ("Registrar", nil, view.registrar),
            ("IncludeContext", nil, view.includeContext),
            ("IgnorePattern", nil, view.ignorePattern),
            ("Switch", nil, view.switch),
        ]
    }

    @Sendable
    private static func read148(_ view: Event.ShowDialPlanComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("ListExtensions", nil, view.listExtensions),
            ("ListPriorities", nil, view.listPriorities),
            ("ListContexts", nil, view.listContexts),
        ]
    }

    @Sendable
    private static func read149(_ view: Event.UserEvent) -> [Reading] { [("UserEvent", nil, view.userEvent)] }

    @Sendable
    private static func read150(_ view: Event.Cdr) -> [Reading] {
        [
            ("AccountCode", nil, view.accountCode),
            ("Source", nil, view.source),
            ("Destination", nil, view.destination),
            ("DestinationContext", nil, view.destinationContext),
            ("CallerID", nil, view.callerID),
            ("Channel", nil, view.channel),
            ("DestinationChannel", nil, view.destinationChannel),
            ("LastApplication", nil, view.lastApplication),
            ("LastData", nil, view.lastData),
            ("StartTime", nil, view.startTime),
            ("AnswerTime", nil, view.answerTime),
            ("EndTime", nil, view.endTime),
            ("Duration", nil, view.duration),
            ("BillableSeconds", nil, view.billableSeconds),
            ("Disposition", nil, view.disposition),
            ("AMAFlags", nil, view.amaFlags),
            ("UniqueID", nil, view.uniqueID),
            ("UserField", nil, view.userField),
        ]
    }

    @Sendable
    private static func read151(_ view: Event.CEL) -> [Reading] {
        [
            ("EventName", nil, view.eventName),
            ("AccountCode", nil, view.accountCode),
            ("CallerIDNum", nil, view.callerIDNum),
            ("CallerIDName", nil, view.callerIDName),
            ("CallerIDani", nil, view.callerIDANI),
            ("CallerIDrdnis", nil, view.callerIDRDNIS),
            ("CallerIDdnid", nil, view.callerIDDNID),
            ("Exten", nil, view.exten),
            ("Context", nil, view.context),
            ("Application", nil, view.application),
            ("AppData", nil, view.appData),
            ("EventTime", nil, view.eventTime),
            ("AMAFlags", nil, view.amaFlags),
            ("Uniqueid", nil, view.uniqueID),
            ("LinkedID", nil, view.linkedID),
            ("UserField", nil, view.userField),
            ("Peer", nil, view.peer),
            ("PeerAccount", nil, view.peerAccount),
            ("Extra", nil, view.extra),
            ("Channel", nil, view.channel),
        ]
    }

    @Sendable
    private static func read152(_ view: Event.DeviceStateChange) -> [Reading] {
        [
            ("Device", nil, view.device),
            ("State", nil, view.state),
        ]
    }

    @Sendable
    private static func read153(_ view: Event.DeviceStateListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read154(_ view: Event.ExtensionStatus) -> [Reading] {
        [
            ("Exten", nil, view.exten),
            ("Context", nil, view.context),
            ("Hint", nil, view.hint),
            ("Status", nil, view.status),
            ("StatusText", nil, view.statusText),
        ]
    }

    @Sendable
    private static func read155(_ view: Event.ExtensionStateListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read156(_ view: Event.PresenceStateChange) -> [Reading] {
        [
            ("Presentity", nil, view.presentity),
            ("Status", nil, view.status),
            ("Subtype", nil, view.subtype),
            ("Message", nil, view.message),
        ]
    }

    @Sendable
    private static func read157(_ view: Event.PresenceStateListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read158(_ view: Event.PresenceStatus) -> [Reading] {
        [
            ("Exten", nil, view.exten),
            ("Context", nil, view.context),
            ("Hint", nil, view.hint),
            ("Status", nil, view.status),
            ("Subtype", nil, view.subtype),
            ("Message", nil, view.message),
        ]
    }

    @Sendable
    private static func read159(_ view: Event.PeerStatus) -> [Reading] {
        [
            ("ChannelType", nil, view.channelType),
            ("Peer", nil, view.peer),
            ("PeerStatus", nil, view.peerStatus),
            ("Cause", nil, view.cause),
            ("Address", nil, view.address),
            ("Port", nil, view.port),
            ("Time", nil, view.time),
        ]
    }

    @Sendable
    private static func read160(_ view: Event.ContactStatus) -> [Reading] {
        [
            ("Uri", nil, view.uri),
            ("ContactStatus", nil, view.contactStatus),
            ("Aor", nil, view.aor),
            ("EndpointName", nil, view.endpointName),
            ("RoundtripUsec", nil, view.roundtripUsec),
        ]
    }

    @Sendable
    private static func read161(_ view: Event.Registry) -> [Reading] {
        [
            ("ChannelType", nil, view.channelType),
            ("Username", nil, view.username),
            ("Domain", nil, view.domain),
            ("Status", nil, view.status),
            ("Cause", nil, view.cause),
        ]
    }

    @Sendable
    private static func read162(_ view: Event.RegistryEntry) -> [Reading] {
        [
            ("Host", nil, view.host),
            ("DNSmanager", nil, view.dnsManager),
            ("Username", nil, view.username),
            ("Perceived", nil, view.perceived),
            ("Refresh", nil, view.refresh),
            ("State", nil, view.state),
        ]
    }

    @Sendable
    private static func read163(_ view: Event.RegistrationsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read164(_ view: Event.PeerEntry) -> [Reading] {
        [
            ("ChannelType", nil, view.channelType),
            ("ObjectName", nil, view.objectName),
            ("ObjectUsername", nil, view.objectUsername),
            ("ChanObjectType", nil, view.chanObjectType),
            ("IPaddress", nil, view.ipAddress),
            ("Mask", nil, view.mask),
            ("Port", nil, view.port),
            ("IPport", nil, view.ipPort),
            ("Dynamic", nil, view.dynamic),
            ("Trunk", nil, view.trunk),
            ("Encryption", nil, view.encryption),
            ("Status", nil, view.status),
            ("Description", nil, view.description),
        ]
    }

    @Sendable
    private static func read165(_ view: Event.PeerlistComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read166(_ view: Event.SIPpeerstatusComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read167(_ view: Event.SIPQualifyPeerDone) -> [Reading] { [("Peer", nil, view.peer)] }

    @Sendable
    private static func read168(_ view: Event.ChannelReload) -> [Reading] {
        [
            ("ChannelType", nil, view.channelType),
            ("ReloadReason", nil, view.reloadReason),
            ("Registry_Count", nil, view.registryCount),
            ("Peer_Count", nil, view.peerCount),
        ]
    }

    @Sendable
    private static func read169(_ view: Event.DeviceEntry) -> [Reading] {
        [
            ("ChannelType", nil, view.channelType),
            ("ObjectName", nil, view.objectName),
            ("ChannelObjectType", nil, view.channelObjectType),
            ("DeviceId", nil, view.deviceID),
            ("IPaddress", nil, view.ipAddress),
            ("Type", nil, view.type),
            ("Devicestatus", nil, view.deviceStatus),
            ("NumberOfLines", nil, view.numberOfLines),
        ]
    }

    @Sendable
    private static func read170(_ view: Event.DevicelistComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read171(_ view: Event.LineEntry) -> [Reading] {
        [
            ("ChannelType", nil, view.channelType),
            ("ObjectName", nil, view.objectName),
            ("ChannelObjectType", nil, view.channelObjectType),
            ("Device", nil, view.device),
            ("Instance", nil, view.instance),
            ("Label", nil, view.label),
        ]
    }

    @Sendable
    private static func read172(_ view: Event.LinelistComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read173(_ view: Event.MobileStatus) -> [Reading] {
        [
            ("Status", nil, view.status),
            ("Device", nil, view.device),
        ]
    }

    @Sendable
    private static func read174(_ view: Event.JabberStatus) -> [Reading] {
        [
            ("Account", nil, view.account),
            ("JID", nil, view.jid),
            ("Resource", nil, view.resource),
            ("Status", nil, view.status),
            ("Priority", nil, view.priority),
            ("Description", nil, view.description),
        ]
    }

    @Sendable
    private static func read175(_ view: Event.JabberEvent) -> [Reading] {
        [
            ("Account", nil, view.account),
            ("Packet", nil, view.packet),
        ]
    }

    @Sendable
    private static func read176(_ view: Event.EndpointList) -> [Reading] {
        [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("Transport", nil, view.transport),
            ("Aor", nil, view.aor),
            ("Auths", nil, view.auths),
            ("OutboundAuths", nil, view.outboundAuths),
            ("DeviceState", nil, view.deviceState),
            ("ActiveChannels", nil, view.activeChannels),
            ("Contacts", nil, view.contacts),
        ]
    }

    @Sendable
    private static func read177(_ view: Event.EndpointListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read178(_ view: Event.EndpointDetail) -> [Reading] {
        [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("Context", nil, view.context),
            ("Allow", nil, view.allow),
            ("DtmfMode", nil, view.dtmfMode),
            ("RtpIpv6", nil, view.rtpIPv6),
            ("RtpSymmetric", nil, view.rtpSymmetric),
            ("IceSupport", nil, view.iceSupport),
            ("UsePtime", nil, view.usePtime),
            ("ForceRport", nil, view.forceRport),
            ("RewriteContact", nil, view.rewriteContact),
            ("Transport", nil, view.transport),
            ("OutboundProxy", nil, view.outboundProxy),
            ("MoHSuggest", nil, view.mohSuggest),
            ("100rel", nil, view.rel100),
            ("Timers", nil, view.timers),
            ("TimersMinSe", nil, view.timersMinSE),
            ("TimersSessExpires", nil, view.timersSessExpires),
            ("Auth", nil, view.auth),
            ("OutboundAuth", nil, view.outboundAuth),
            ("Aors", nil, view.aors),
            ("MediaAddress", nil, view.mediaAddress),
            ("IdentifyBy", nil, view.identifyBy),
            ("DirectMedia", nil, view.directMedia),
            ("DirectMediaMethod", nil, view.directMediaMethod),
            ("TrustConnectedLine", nil, view.trustConnectedLine),
            ("SendConnectedLine", nil, view.sendConnectedLine),
            ("ConnectedLineMethod", nil, view.connectedLineMethod),
            ("DirectMediaGlareMitigation", nil, view.directMediaGlareMitigation),
            ("DisableDirectMediaOnNat", nil, view.disableDirectMediaOnNAT),
            ("Callerid", nil, view.callerID),
            ("CalleridPrivacy", nil, view.callerIDPrivacy),
            ("CalleridTag", nil, view.callerIDTag),
            ("TrustIdInbound", nil, view.trustIDInbound),
            ("TrustIdOutbound", nil, view.trustIDOutbound),
            ("SendPai", nil, view.sendPAI),
            ("SendRpid", nil, view.sendRPID),
            ("SendDiversion", nil, view.sendDiversion),
            ("Mailboxes", nil, view.mailboxes),
            ("AggregateMwi", nil, view.aggregateMWI),
            ("MediaEncryption", nil, view.mediaEncryption),
            ("MediaEncryptionOptimistic", nil, view.mediaEncryptionOptimistic),
            ("UseAvpf", nil, view.useAVPF),
            ("ForceAvp", nil, view.forceAVP),
            ("MediaUseReceivedTransport", nil, view.mediaUseReceivedTransport),
            ("OneTouchRecording", nil, view.oneTouchRecording),
            ("InbandProgress", nil, view.inbandProgress),
            ("CallGroup", nil, view.callGroup),
            ("PickupGroup", nil, view.pickupGroup),
            ("NamedCallGroup", nil, view.namedCallGroup),
            ("NamedPickupGroup", nil, view.namedPickupGroup),
            ("DeviceStateBusyAt", nil, view.deviceStateBusyAt),
            ("T38Udptl", nil, view.t38UDPTL),
            ("T38UdptlEc", nil, view.t38UDPTLEC),
            ("T38UdptlMaxdatagram", nil, view.t38UDPTLMaxDatagram),
            ("FaxDetect", nil, view.faxDetect),
            ("T38UdptlNat", nil, view.t38UDPTLNAT),
            ("T38UdptlIpv6", nil, view.t38UDPTLIPv6),
            ("T38BindUdptlToMediaAddress", nil, view.t38BindUDPTLToMediaAddress),
            ("ToneZone", nil, view.toneZone),
            ("Language", nil, view.language),
            ("RecordOnFeature", nil, view.recordOnFeature),
            ("RecordOffFeature", nil, view.recordOffFeature),
            ("AllowTransfer", nil, view.allowTransfer),
            ("UserEqPhone", nil, view.userEqPhone),
            ("MohPassthrough", nil, view.mohPassthrough),
            ("SdpOwner", nil, view.sdpOwner),
            ("SdpSession", nil, view.sdpSession),
            ("TosAudio", nil, view.tosAudio),
            ("TosVideo", nil, view.tosVideo),
            ("CosAudio", nil, view.cosAudio),
            ("CosVideo", nil, view.cosVideo),
            ("AllowSubscribe", nil, view.allowSubscribe),
            ("SubMinExpiry", nil, view.subMinExpiry),
            ("FromUser", nil, view.fromUser),
            ("FromDomain", nil, view.fromDomain),
            ("MwiFromUser", nil, view.mwiFromUser),
            ("RtpEngine", nil, view.rtpEngine),
            ("DtlsVerify", nil, view.dtlsVerify),
            ("DtlsRekey", nil, view.dtlsRekey),
            ("DtlsCertFile", nil, view.dtlsCertFile),
            ("DtlsPrivateKey", nil, view.dtlsPrivateKey),
            ("DtlsCipher", nil, view.dtlsCipher),
            ("DtlsCaFile", nil, view.dtlsCAFile),
            ("DtlsCaPath", nil, view.dtlsCAPath),
            ("DtlsSetup", nil, view.dtlsSetup),
            ("SrtpTag32", nil, view.srtpTag32),
            ("RedirectMethod", nil, view.redirectMethod),
            ("SetVar", nil, view.setVar),
            ("MessageContext", nil, view.messageContext),
            ("AccountCode", nil, view.accountCode),
            ("PreferredCodecOnly", nil, view.preferredCodecOnly),
            ("DeviceState", nil, view.deviceState),
            ("ActiveChannels", nil, view.activeChannels),
            ("SubscribeContext", nil, view.subscribeContext),
            ("AllowOverlap", nil, view.allowOverlap),
            ("OverlapContext", nil, view.overlapContext),
            ("AcceptMultipleSdpAnswers", nil, view.acceptMultipleSDPAnswers),
            ("Acl", nil, view.acl),
            ("AllowUnauthenticatedOptions", nil, view.allowUnauthenticatedOptions),
            ("AsymmetricRtpCodec", nil, view.asymmetricRTPCodec),
            ("BindRtpToMediaAddress", nil, view.bindRTPToMediaAddress),
            ("Bundle", nil, view.bundle),
            ("CodecPrefsIncomingAnswer", nil, view.codecPrefsIncomingAnswer),
            ("CodecPrefsIncomingOffer", nil, view.codecPrefsIncomingOffer),
            ("CodecPrefsOutgoingAnswer", nil, view.codecPrefsOutgoingAnswer),
            ("CodecPrefsOutgoingOffer", nil, view.codecPrefsOutgoingOffer),
            ("ContactAcl", nil, view.contactACL),
            ("DtlsAutoGenerateCert", nil, view.dtlsAutoGenerateCert),
            ("DtlsFingerprint", nil, view.dtlsFingerprint),
            ("FaxDetectTimeout", nil, view.faxDetectTimeout),
            ("FollowEarlyMediaFork", nil, view.followEarlyMediaFork),
            ("G726NonStandard", nil, view.g726NonStandard),
            ("GeolocIncomingCallProfile", nil, view.geolocIncomingCallProfile),
            ("GeolocOutgoingCallProfile", nil, view.geolocOutgoingCallProfile),
            ("Ignore183WithoutSdp", nil, view.ignore183WithoutSDP),
            ("IncomingCallOfferPref", nil, view.incomingCallOfferPref),
            ("IncomingMwiMailbox", nil, view.incomingMWIMailbox),
            ("MaxAudioStreams", nil, view.maxAudioStreams),
            ("MaxVideoStreams", nil, view.maxVideoStreams),
            ("MwiSubscribeReplacesUnsolicited", nil, view.mwiSubscribeReplacesUnsolicited),
            ("NotifyEarlyInuseRinging", nil, view.notifyEarlyInuseRinging),
            ("OutgoingCallOfferPref", nil, view.outgoingCallOfferPref),
            ("ReferBlindProgress", nil, view.referBlindProgress),
            ("RpidImmediate", nil, view.rpidImmediate),
            ("RtcpMux", nil, view.rtcpMux),
            ("RtpKeepalive", nil, view.rtpKeepalive),
            ("RtpTimeout", nil, view.rtpTimeout),
            ("RtpTimeoutHold", nil, view.rtpTimeoutHold),
            ("RtpPortStart", nil, view.rtpPortStart),
            ("RtpPortEnd", nil, view.rtpPortEnd),
            ("SecurityNegotiation", nil, view.securityNegotiation),
            ("SendAoc", nil, view.sendAOC),
            ("SendHistoryInfo", nil, view.sendHistoryInfo),
            ("StirShaken", nil, view.stirShaken),
            ("StirShakenProfile", nil, view.stirShakenProfile),
            ("SuppressMohOnSendonly", nil, view.suppressMOHOnSendonly),
            ("SuppressQ850ReasonHeaders", nil, view.suppressQ850ReasonHeaders),
            ("Tenantid", nil, view.tenantID),
            ("VoicemailExtension", nil, view.voicemailExtension),
            ("Webrtc", nil, view.webrtc),
        ]
    }

    @Sendable
    private static func read179(_ view: Event.EndpointDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read180(_ view: Event.AorDetail) -> [Reading] {
        [
            ("MinimumExpiration", nil, view.minimumExpiration),
            ("MaximumExpiration", nil, view.maximumExpiration),
            ("DefaultExpiration", nil, view.defaultExpiration),
            ("QualifyFrequency", nil, view.qualifyFrequency),
            ("QualifyTimeout", nil, view.qualifyTimeout),
            ("Qualify2xxOnly", nil, view.qualify2xxOnly),
            ("AuthenticateQualify", nil, view.authenticateQualify),
            ("MaxContacts", nil, view.maxContacts),
            ("RemoveExisting", nil, view.removeExisting),
            ("RemoveUnavailable", nil, view.removeUnavailable),
            ("Mailboxes", nil, view.mailboxes),
            ("VoicemailExtension", nil, view.voicemailExtension),
            ("OutboundProxy", nil, view.outboundProxy),
            ("SupportPath", nil, view.supportPath),
            ("Contacts", nil, view.contacts),
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("TotalContacts", nil, view.totalContacts),
            ("ContactsRegistered", nil, view.contactsRegistered),
            ("EndpointName", nil, view.endpointName),
        ]
    }

    @Sendable
    private static func read181(_ view: Event.AorList) -> [Reading] {
        [
            ("MinimumExpiration", nil, view.minimumExpiration),
            ("MaximumExpiration", nil, view.maximumExpiration),
            ("DefaultExpiration", nil, view.defaultExpiration),
            ("QualifyFrequency", nil, view.qualifyFrequency),
            ("QualifyTimeout", nil, view.qualifyTimeout),
            ("Qualify2xxOnly", nil, view.qualify2xxOnly),
            ("AuthenticateQualify", nil, view.authenticateQualify),
            ("MaxContacts", nil, view.maxContacts),
            ("RemoveExisting", nil, view.removeExisting),
            ("RemoveUnavailable", nil, view.removeUnavailable),
            ("Mailboxes", nil, view.mailboxes),
            ("VoicemailExtension", nil, view.voicemailExtension),
            ("OutboundProxy", nil, view.outboundProxy),
            ("SupportPath", nil, view.supportPath),
            ("Contacts", nil, view.contacts),
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
        ]
    }

    @Sendable
    private static func read182(_ view: Event.AorListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read183(_ view: Event.AuthDetail) -> [Reading] {
        [
            ("Username", nil, view.username),
            ("Md5Cred", nil, view.md5Cred),
            ("Realm", nil, view.realm),
            ("AuthType", nil, view.authType),
            ("Password", nil, view.password),
            ("NonceLifetime", nil, view.nonceLifetime),
            ("OauthClientid", nil, view.oauthClientID),
            ("OauthSecret", nil, view.oauthSecret),
            ("PasswordDigest", nil, view.passwordDigest),
            ("RefreshToken", nil, view.refreshToken),
            ("SupportedAlgorithmsUac", nil, view.supportedAlgorithmsUAC),
            ("SupportedAlgorithmsUas", nil, view.supportedAlgorithmsUAS),
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("EndpointName", nil, view.endpointName),
        ]
    }

    @Sendable
    private static func read184(_ view: Event.AuthList) -> [Reading] {
        [
            ("Username", nil, view.username),
            ("Md5Cred", nil, view.md5Cred),
            ("Realm", nil, view.realm),
            ("AuthType", nil, view.authType),
            ("Password", nil, view.password),
            ("NonceLifetime", nil, view.nonceLifetime),
            ("OauthClientid", nil, view.oauthClientID),
            ("OauthSecret", nil, view.oauthSecret),
            ("PasswordDigest", nil, view.passwordDigest),
            ("RefreshToken", nil, view.refreshToken),
            ("SupportedAlgorithmsUac", nil, view.supportedAlgorithmsUAC),
            ("SupportedAlgorithmsUas", nil, view.supportedAlgorithmsUAS),
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
        ]
    }

    @Sendable
    private static func read185(_ view: Event.AuthListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read186(_ view: Event.ContactList) -> [Reading] {
        [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("ViaAddr", nil, view.viaAddr),
            ("ViaPort", nil, view.viaPort),
            ("QualifyTimeout", nil, view.qualifyTimeout),
            ("CallId", nil, view.callID),
            ("RegServer", nil, view.regServer),
            ("PruneOnBoot", nil, view.pruneOnBoot),
            ("Path", nil, view.path),
            ("Endpoint", nil, view.endpoint),
            ("AuthenticateQualify", nil, view.authenticateQualify),
            ("Uri", nil, view.uri),
            ("QualifyFrequency", nil, view.qualifyFrequency),
            ("UserAgent", nil, view.userAgent),
            ("ExpirationTime", nil, view.expirationTime),
            ("OutboundProxy", nil, view.outboundProxy),
            ("Status", nil, view.status),
            ("RoundtripUsec", nil, view.roundtripUsec),
            ("Qualify2xxOnly", nil, view.qualify2xxOnly),
        ]
    }

    @Sendable
    private static func read187(_ view: Event.ContactListComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read188(_ view: Event.ContactStatusDetail) -> [Reading] {
        [
            ("Aor", nil, view.aor),
            ("Uri", nil, view.uri),
            ("Status", nil, view.status),
            ("RoundtripUsec", nil, view.roundtripUsec),
            ("EndpointName", nil, view.endpointName),
            ("UserAgent", nil, view.userAgent),
            ("RegExpire", nil, view.regExpire),
            ("ViaAddress", nil, view.viaAddress),
            ("CallId", nil, view.callID),
            ("ID", nil, view.id),
            ("AuthenticateQualify", nil, view.authenticateQualify),
            ("OutboundProxy", nil, view.outboundProxy),
            ("Path", nil, view.path),
            ("QualifyFrequency", nil, view.qualifyFrequency),
            ("QualifyTimeout", nil, view.qualifyTimeout),
            ("Qualify2xxOnly", nil, view.qualify2xxOnly),
        ]
    }

    @Sendable
    private static func read189(_ view: Event.ContactStatusDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read190(_ view: Event.IdentifyDetail) -> [Reading] {
        [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("Endpoint", nil, view.endpoint),
            ("SrvLookups", nil, view.srvLookups),
            ("Match", nil, view.match),
            ("MatchHeader", nil, view.matchHeader),
            ("MatchRequestUri", nil, view.matchRequestURI),
            ("EndpointName", nil, view.endpointName),
        ]
    }

    @Sendable
    private static func read191(_ view: Event.TransportDetail) -> [Reading] {
        [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("Protocol", nil, view.protocol),
            ("Bind", nil, view.bind),
            ("AsycOperations", nil, view.asyncOperations),
            ("CaListFile", nil, view.caListFile),
            ("CaListPath", nil, view.caListPath),
            ("CertFile", nil, view.certFile),
            ("PrivKeyFile", nil, view.privKeyFile),
            ("Password", nil, view.password),
            ("ExternalSignalingAddress", nil, view.externalSignalingAddress),
            ("ExternalSignalingPort", nil, view.externalSignalingPort),
            ("ExternalSignalingHostname", nil, view.externalSignalingHostname),
            ("ExternalMediaAddress", nil, view.externalMediaAddress),
            ("Domain", nil, view.domain),
            ("VerifyServer", nil, view.verifyServer),
            ("VerifyClient", nil, view.verifyClient),
            ("RequireClientCert", nil, view.requireClientCert),
            ("Method", nil, view.method),
            ("Cipher", nil, view.cipher),
            ("LocalNet", nil, view.localNet),
            ("Tos", nil, view.tos),
            ("Cos", nil, view.cos),
            ("WebsocketWriteTimeout", nil, view.websocketWriteTimeout),
            ("AllowReload", nil, view.allowReload),
            ("AllowWildcardCerts", nil, view.allowWildcardCerts),
            ("SymmetricTransport", nil, view.symmetricTransport),
            ("TcpKeepaliveEnable", nil, view.tcpKeepaliveEnable),
            ("TcpKeepaliveIdleTime", nil, view.tcpKeepaliveIdleTime),
            ("TcpKeepaliveIntervalTime", nil, view.tcpKeepaliveIntervalTime),
            ("TcpKeepaliveProbeCount", nil, view.tcpKeepaliveProbeCount),
            ("EndpointName", nil, view.endpointName),
        ]
    }

    @Sendable
    private static func read192(_ view: Event.InboundRegistrationDetail) -> [Reading] {
        [
            ("MinimumExpiration", nil, view.minimumExpiration),
            ("MaximumExpiration", nil, view.maximumExpiration),
            ("DefaultExpiration", nil, view.defaultExpiration),
            ("QualifyFrequency", nil, view.qualifyFrequency),
            ("QualifyTimeout", nil, view.qualifyTimeout),
            ("Qualify2xxOnly", nil, view.qualify2xxOnly),
            ("AuthenticateQualify", nil, view.authenticateQualify),
            ("MaxContacts", nil, view.maxContacts),
            ("RemoveExisting", nil, view.removeExisting),
            ("RemoveUnavailable", nil, view.removeUnavailable),
            ("Mailboxes", nil, view.mailboxes),
            ("VoicemailExtension", nil, view.voicemailExtension),
            ("OutboundProxy", nil, view.outboundProxy),
            ("SupportPath", nil, view.supportPath),
            ("Contacts", nil, view.contacts),
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("Contact", nil, view.contact),
        ]
    }

    @Sendable
    private static func read193(_ view: Event.InboundRegistrationDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read194(_ view: Event.OutboundRegistrationDetail) -> [Reading] {
        [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("MaxRetries", nil, view.maxRetries),
            ("ClientUri", nil, view.clientURI),
            ("SecurityNegotiation", nil, view.securityNegotiation),
            ("AuthRejectionPermanent", nil, view.authRejectionPermanent),
            ("ServerUri", nil, view.serverURI),
            ("MaxRandomInitialDelay", nil, view.maxRandomInitialDelay),
            ("SupportPath", nil, view.supportPath),
            ("RetryInterval", nil, view.retryInterval),
            ("ContactHeaderParams", nil, view.contactHeaderParams),
            ("Expiration", nil, view.expiration),
            ("Transport", nil, view.transport),
            ("Line", nil, view.line),
            ("ContactUser", nil, view.contactUser),
            ("Endpoint", nil, view.endpoint),
            ("UserAgent", nil, view.userAgent),
            ("ForbiddenRetryInterval", nil, view.forbiddenRetryInterval),
            ("OutboundAuth", nil, view.outboundAuth),
            ("OutboundProxy", nil, view.outboundProxy),
            ("FatalRetryInterval", nil, view.fatalRetryInterval),
            ("SupportOutbound", nil, view.supportOutbound),
            ("Status", nil, view.status),
            ("NextReg", nil, view.nextReg),
        ]
    }

    @Sendable
    private static func read195(_ view: Event.OutboundRegistrationDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Registered", nil, view.registered),
            ("NotRegistered", nil, view.notRegistered),
        ]
    }

    @Sendable
    private static func read196(_ view: Event.InboundSubscriptionDetail) -> [Reading] {
        [
            ("Role", nil, view.role),
            ("Endpoint", nil, view.endpoint),
            ("CallId", nil, view.callID),
            ("State", nil, view.state),
            ("Callerid", nil, view.callerID),
            ("SubscriptionType", nil, view.subscriptionType),
            ("Extension", nil, view.extension),
            ("ExtensionStates", nil, view.extensionStates),
            ("Mailboxes", nil, view.mailboxes),
        ]
    }

    @Sendable
    private static func read197(_ view: Event.InboundSubscriptionDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read198(_ view: Event.OutboundSubscriptionDetail) -> [Reading] {
        [
            ("Role", nil, view.role),
            ("Endpoint", nil, view.endpoint),
            ("CallId", nil, view.callID),
            ("State", nil, view.state),
            ("Callerid", nil, view.callerID),
            ("SubscriptionType", nil, view.subscriptionType),
            ("Extension", nil, view.extension),
            ("ExtensionStates", nil, view.extensionStates),
            ("Mailboxes", nil, view.mailboxes),
        ]
    }

    @Sendable
    private static func read199(_ view: Event.OutboundSubscriptionDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read200(_ view: Event.ResourceListDetail) -> [Reading] {
        [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("Event", nil, view.eventPackage),
            ("FullState", nil, view.fullState),
            ("ListItem", nil, view.listItem),
            ("NotificationBatchInterval", nil, view.notificationBatchInterval),
            ("ResourceDisplayName", nil, view.resourceDisplayName),
        ]
    }

    @Sendable
    private static func read201(_ view: Event.ResourceListDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read202(_ view: Event.PJSIPMaintenanceStatus) -> [Reading] {
        [
            ("Endpoint", nil, view.endpoint),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read203(_ view: Event.PJSIPMaintenanceStatusComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read204(_ view: Event.SuccessfulAuth) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("UsingPassword", nil, view.usingPassword),
        ]
    }

    @Sendable
    private static func read205(_ view: Event.ChallengeSent) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("Challenge", nil, view.challenge),
        ]
    }

    @Sendable
    private static func read206(_ view: Event.ChallengeResponseFailed) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("Challenge", nil, view.challenge),
            ("Response", nil, view.response),
            ("ExpectedResponse", nil, view.expectedResponse),
        ]
    }

    @Sendable
    private static func read207(_ view: Event.InvalidPassword) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("Challenge", nil, view.challenge),
            ("ReceivedChallenge", nil, view.receivedChallenge),
            ("ReceivedHash", nil, view.receivedHash),
        ]
    }

    @Sendable
    private static func read208(_ view: Event.InvalidAccountID) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
        ]
    }

    @Sendable
    private static func read209(_ view: Event.FailedACL) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("ACLName", nil, view.aclName),
        ]
    }

    @Sendable
    private static func read210(_ view: Event.AuthMethodNotAllowed) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("AuthMethod", nil, view.authMethod),
        ]
    }

    @Sendable
    private static func read211(_ view: Event.InvalidTransport) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("AttemptedTransport", nil, view.attemptedTransport),
        ]
    }

    @Sendable
    private static func read212(_ view: Event.UnexpectedAddress) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("ExpectedAddress", nil, view.expectedAddress),
        ]
    }

    @Sendable
    private static func read213(_ view: Event.RequestNotAllowed) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("RequestType", nil, view.requestType),
            ("RequestParams", nil, view.requestParams),
        ]
    }

    @Sendable
    private static func read214(_ view: Event.RequestNotSupported) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("RequestType", nil, view.requestType),
        ]
    }

    @Sendable
    private static func read215(_ view: Event.RequestBadFormat) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
            ("RequestType", nil, view.requestType),
            ("RequestParams", nil, view.requestParams),
        ]
    }

    @Sendable
    private static func read216(_ view: Event.SessionLimit) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
        ]
    }

    @Sendable
    private static func read217(_ view: Event.LoadAverageLimit) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
        ]
    }

    @Sendable
    private static func read218(_ view: Event.MemoryLimit) -> [Reading] {
        [
            ("EventTV", nil, view.eventTV),
            ("Severity", nil, view.severity),
            ("Service", nil, view.service),
            ("EventVersion", nil, view.eventVersion),
            ("AccountID", nil, view.accountID),
            ("SessionID", nil, view.sessionID),
            ("LocalAddress", nil, view.localAddress),
            ("RemoteAddress", nil, view.remoteAddress),
            ("Module", nil, view.module),
            ("SessionTV", nil, view.sessionTV),
        ]
    }

    @Sendable
    private static func read219(_ view: Event.MessageWaiting) -> [Reading] {
        [
            ("Mailbox", nil, view.mailbox),
            ("Waiting", nil, view.waiting),
            ("New", nil, view.new),
            ("Old", nil, view.old),
        ]
    }

    @Sendable
    private static func read220(_ view: Event.MiniVoiceMail) -> [Reading] {
        [
            ("Action", nil, view.action),
            ("Mailbox", nil, view.mailbox),
            ("Counter", nil, view.counter),
        ]
    }

    @Sendable
    private static func read221(_ view: Event.MWIGet) -> [Reading] {
        [
            ("Mailbox", nil, view.mailbox),
            ("OldMessages", nil, view.oldMessages),
            ("NewMessages", nil, view.newMessages),
        ]
    }

    @Sendable
    private static func read222(_ view: Event.MWIGetComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read223(_ view: Event.VoicemailUserEntry) -> [Reading] {
        [
            ("VMContext", nil, view.vmContext),
            ("VoiceMailbox", nil, view.voicemailBox),
            ("Fullname", nil, view.fullName),
            ("Email", nil, view.email),
            ("Pager", nil, view.pager),
            ("ServerEmail", nil, view.serverEmail),
            ("FromString", nil, view.fromString),
            ("MailCommand", nil, view.mailCommand),
            ("Language", nil, view.language),
            ("TimeZone", nil, view.timeZone),
            ("Callback", nil, view.callback),
            ("Dialout", nil, view.dialout),
            ("UniqueID", nil, view.uniqueID),
            ("ExitContext", nil, view.exitContext),
            ("SayDurationMinimum", nil, view.sayDurationMinimum),
            ("SayEnvelope", nil, view.sayEnvelope),
            ("SayCID", nil, view.sayCID),
            ("AttachMessage", nil, view.attachMessage),
            ("AttachmentFormat", nil, view.attachmentFormat),
            ("DeleteMessage", nil, view.deleteMessage),
            ("VolumeGain", nil, view.volumeGain),
            ("CanReview", nil, view.canReview),
            ("CanMarkUrgent", nil, view.canMarkUrgent),
            ("CallOperator", nil, view.callOperator),
            ("MaxMessageCount", nil, view.maxMessageCount),
            ("MaxMessageLength", nil, view.maxMessageLength),
            ("NewMessageCount", nil, view.newMessageCount),
            ("OldMessageCount", nil, view.oldMessageCount),
            ("IMAPUser", nil, view.imapUser),
            ("IMAPServer", nil, view.imapServer),
            ("IMAPPort", nil, view.imapPort),
            ("IMAPFlags", nil, view.imapFlags),
        ]
    }

    @Sendable
    private static func read224(_ view: Event.VoicemailUserEntryComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read225(_ view: Event.VoicemailUserDetail) -> [Reading] {
        [
            ("VMContext", nil, view.vmContext),
            ("VoiceMailbox", nil, view.voicemailBox),
            ("Fullname", nil, view.fullName),
            ("Email", nil, view.email),
            ("Pager", nil, view.pager),
            ("ServerEmail", nil, view.serverEmail),
            ("FromString", nil, view.fromString),
            ("MailCommand", nil, view.mailCommand),
            ("Language", nil, view.language),
            ("TimeZone", nil, view.timeZone),
            ("Callback", nil, view.callback),
            ("Dialout", nil, view.dialout),
            ("UniqueID", nil, view.uniqueID),
            ("ExitContext", nil, view.exitContext),
            ("SayDurationMinimum", nil, view.sayDurationMinimum),
            ("SayEnvelope", nil, view.sayEnvelope),
            ("SayCID", nil, view.sayCID),
            ("AttachMessage", nil, view.attachMessage),
            ("AttachmentFormat", nil, view.attachmentFormat),
            ("DeleteMessage", nil, view.deleteMessage),
            ("VolumeGain", nil, view.volumeGain),
            ("CanReview", nil, view.canReview),
            ("CanMarkUrgent", nil, view.canMarkUrgent),
            ("CallOperator", nil, view.callOperator),
            ("MaxMessageCount", nil, view.maxMessageCount),
            ("MaxMessageLength", nil, view.maxMessageLength),
            ("NewMessageCount", nil, view.newMessageCount),
            ("OldMessageCount", nil, view.oldMessageCount),
            ("IMAPUser", nil, view.imapUser),
            ("IMAPServer", nil, view.imapServer),
            ("IMAPPort", nil, view.imapPort),
            ("IMAPFlags", nil, view.imapFlags),
        ]
    }

    @Sendable
    private static func read226(_ view: Event.VoicemailUserDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read227(_ view: Event.VoicemailBoxDetail) -> [Reading] {
        [
            ("Folder", nil, view.folder),
            ("CallerID", nil, view.callerID),
            ("Date", nil, view.date),
            ("Duration", nil, view.duration),
            ("Flag", nil, view.flag),
            ("ID", nil, view.id),
        ]
    }

    @Sendable
    private static func read228(_ view: Event.VoicemailBoxDetailComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read229(_ view: Event.VoicemailPasswordChange) -> [Reading] {
        [
            ("Context", nil, view.context),
            ("Mailbox", nil, view.mailbox),
            ("NewPassword", nil, view.newPassword),
        ]
    }

    @Sendable
    private static func read230(_ view: Event.CCAvailable) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Callee", nil, view.callee),
            ("Service", nil, view.service),
        ]
    }

    @Sendable
    private static func read231(_ view: Event.CCOfferTimerStart) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
            ("Expires", nil, view.expires),
        ]
    }

    @Sendable
    private static func read232(_ view: Event.CCRequested) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
            ("Callee", nil, view.callee),
        ]
    }

    @Sendable
    private static func read233(_ view: Event.CCRequestAcknowledged) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    @Sendable
    private static func read234(_ view: Event.CCCallerStartMonitoring) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    @Sendable
    private static func read235(_ view: Event.CCCallerStopMonitoring) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    @Sendable
    private static func read236(_ view: Event.CCCallerRecalling) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    @Sendable
    private static func read237(_ view: Event.CCRecallComplete) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    @Sendable
    private static func read238(_ view: Event.CCMonitorFailed) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Callee", nil, view.callee),
        ]
    }

    @Sendable
    private static func read239(_ view: Event.CCFailure) -> [Reading] {
        [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
            ("Reason", nil, view.reason),
        ]
    }

    @Sendable
    private static func read240(_ view: Event.AOCS) -> [Reading] {
        [
            ("Chargeable", nil, view.chargeable),
            ("RateType", nil, view.rateType),
            ("Currency", nil, view.currency),
            ("Name", nil, view.name),
            ("Cost", nil, view.cost),
            ("Multiplier", nil, view.multiplier),
            ("ChargingType", nil, view.chargingType),
            ("StepFunction", nil, view.stepFunction),
            ("Granularity", nil, view.granularity),
            ("Length", nil, view.length),
            ("Scale", nil, view.scale),
            ("Unit", nil, view.unit),
            ("SpecialCode", nil, view.specialCode),
        ]
    }

    @Sendable
    private static func read241(_ view: Event.AOCD) -> [Reading] {
        [
            ("Charge", nil, view.charge),
            ("Type", nil, view.type),
            ("BillingID", nil, view.billingID),
            ("TotalType", nil, view.totalType),
            ("Currency", nil, view.currency),
            ("Name", nil, view.name),
            ("Cost", nil, view.cost),
            ("Multiplier", nil, view.multiplier),
            ("Units", nil, view.units),
            ("NumberOf", nil, view.numberOf),
            ("TypeOf", nil, view.typeOf),
        ]
    }

    @Sendable
    private static func read242(_ view: Event.AOCE) -> [Reading] {
        [
            ("ChargingAssociation", nil, view.chargingAssociation),
            ("Number", nil, view.number),
            ("Plan", nil, view.plan),
            ("ID", nil, view.id),
            ("Charge", nil, view.charge),
            ("Type", nil, view.type),
            ("BillingID", nil, view.billingID),
            ("TotalType", nil, view.totalType),
            ("Currency", nil, view.currency),
            ("Name", nil, view.name),
            ("Cost", nil, view.cost),
            ("Multiplier", nil, view.multiplier),
            ("Units", nil, view.units),
            ("NumberOf", nil, view.numberOf),
            ("TypeOf", nil, view.typeOf),
        ]
    }

    @Sendable
    private static func read243(_ view: Event.DAHDIChannel) -> [Reading] {
        [
            ("DAHDIGroup", nil, view.dahdiGroup),
            ("DAHDISpan", nil, view.dahdiSpan),
            ("DAHDIChannel", nil, view.dahdiChannel),
        ]
    }

    @Sendable
    private static func read244(_ view: Event.Alarm) -> [Reading] {
        [
            ("DAHDIChannel", "Channel", view.dahdiChannel),
            ("Alarm", nil, view.alarm),
        ]
    }

    @Sendable
    private static func read245(_ view: Event.AlarmClear) -> [Reading] {
        [("DAHDIChannel", "Channel", view.dahdiChannel)]
    }

    @Sendable
    private static func read246(_ view: Event.SpanAlarm) -> [Reading] {
        [
            ("Span", nil, view.span),
            ("Alarm", nil, view.alarm),
        ]
    }

    @Sendable
    private static func read247(_ view: Event.SpanAlarmClear) -> [Reading] { [("Span", nil, view.span)] }

    @Sendable
    private static func read248(_ view: Event.DNDState) -> [Reading] {
        [
            ("DAHDIChannel", "Channel", view.dahdiChannel),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read249(_ view: Event.DAHDIShowChannels) -> [Reading] {
        [
            ("DAHDIChannel", nil, view.dahdiChannel),
            ("Channel", nil, view.channel),
            ("Uniqueid", nil, view.uniqueID),
            ("AccountCode", nil, view.accountCode),
            ("Signalling", nil, view.signalling),
            ("SignallingCode", nil, view.signallingCode),
            ("Context", nil, view.context),
            ("DND", nil, view.dnd),
            ("Alarm", nil, view.alarm),
            ("Description", nil, view.description),
        ]
    }

    @Sendable
    private static func read250(_ view: Event.DAHDIShowChannelsComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    @Sendable
    private static func read251(_ view: Event.DAHDIShowStatus) -> [Reading] {
        [
            ("Span", nil, view.span),
            ("Description", nil, view.description),
            ("Alarms", nil, view.alarms),
            ("IRQ", nil, view.irq),
            ("bpviol", nil, view.bipolarViolations),
            ("CRC", nil, view.crc),
            ("Framing", nil, view.framing),
            ("Coding", nil, view.coding),
            ("Options", nil, view.options),
            ("LBO", nil, view.lbo),
        ]
    }

    @Sendable
    private static func read252(_ view: Event.DAHDIShowStatusComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    @Sendable
    private static func read253(_ view: Event.PRIShowSpans) -> [Reading] {
        [
            ("Span", nil, view.span),
            ("DChannel", nil, view.dChannel),
            ("Order", nil, view.order),
            ("Active", nil, view.active),
            ("Alarm", nil, view.alarm),
            ("Up", nil, view.up),
        ]
    }

    @Sendable
    private static func read254(_ view: Event.PRIShowSpansComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    @Sendable
    private static func read255(_ view: Event.FullyBooted) -> [Reading] {
        [
            ("Status", nil, view.status),
            ("Uptime", nil, view.uptime),
            ("LastReload", nil, view.lastReload),
        ]
    }

    @Sendable
    private static func read256(_ view: Event.Shutdown) -> [Reading] {
        [
            ("Shutdown", nil, view.shutdown),
            ("Restart", nil, view.restart),
        ]
    }

    @Sendable
    private static func read257(_ view: Event.Reload) -> [Reading] {
        [
            ("Module", nil, view.module),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read258(_ view: Event.Load) -> [Reading] {
        [
            ("Module", nil, view.module),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read259(_ view: Event.Unload) -> [Reading] {
        [
            ("Module", nil, view.module),
            ("Status", nil, view.status),
        ]
    }

    @Sendable
    private static func read260(_ view: Event.ModuleLoadReport) -> [Reading] {
        [
            ("ModuleSelection", nil, view.moduleSelection),
            ("ModuleLoadStatus", nil, view.moduleLoadStatus),
            ("ModuleCount", nil, view.moduleCount),
        ]
    }

    @Sendable
    private static func read261(_ view: Event.LogChannel) -> [Reading] {
        [
            ("Channel", nil, view.channel),
            ("Enabled", nil, view.enabled),
            ("Reason", nil, view.reason),
        ]
    }

    @Sendable
    private static func read262(_ view: Event.DeadlockStart) -> [Reading] { [("Mutex", nil, view.mutex)] }

    @Sendable
    private static func read263(_ view: Event.TestEvent) -> [Reading] {
        [
            ("Type", nil, view.type),
            ("State", nil, view.state),
            ("AppFile", nil, view.appFile),
            ("AppFunction", nil, view.appFunction),
            ("AppLine", nil, view.appLine),
        ]
    }

    @Sendable
    private static func read264(_ view: Event.CloseSession) -> [Reading] { [("CloseSession", nil, view.closeSession)] }

    @Sendable
    private static func read265(_ view: Event.WaitEventComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read266(_ view: Event.DBGetResponse) -> [Reading] {
        [
            ("Family", nil, view.family),
            ("Key", nil, view.key),
            ("Val", nil, view.val),
        ]
    }

    @Sendable
    private static func read267(_ view: Event.DBGetComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    @Sendable
    private static func read268(_ view: Event.DBGetTreeResponse) -> [Reading] {
        [
            ("Key", nil, view.key),
            ("Val", nil, view.val),
        ]
    }

    @Sendable
    private static func read269(_ view: Event.DBGetTreeComplete) -> [Reading] {
        [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    static let rows: [Row] = [
        Row(read0),
        Row(read1),
        Row(read2),
        Row(read3),
        Row(read4),
        Row(read5),
        Row(read6),
        Row(read7),
        Row(read8),
        Row(read9),
        Row(read10),
        Row(read11),
        Row(read12),
        Row(read13),
        Row(read14),
        Row(read15),
        Row(read16),
        Row(read17),
        Row(read18),
        Row(read19),
        Row(read20),
        Row(read21),
        Row(read22),
        Row(read23),
        Row(read24),
        Row(read25),
        Row(read26),
        Row(read27),
        Row(read28),
        Row(read29),
        Row(read30),
        Row(read31),
        Row(read32),
        Row(read33),
        Row(read34),
        Row(read35),
        Row(read36),
        Row(read37),
        Row(read38),
        Row(read39),
        Row(read40),
        Row(read41),
        Row(read42),
        Row(read43),
        Row(read44),
        Row(read45),
        Row(read46),
        Row(read47),
        Row(read48),
        Row(read49),
        Row(read50),
        Row(read51),
        Row(read52),
        Row(read53),
        Row(read54),
        Row(read55),
        Row(read56),
        Row(read57),
        Row(read58),
        Row(read59),
        Row(read60),
        Row(read61),
        Row(read62),
        Row(read63),
        Row(read64),
        Row(read65),
        Row(read66),
        Row(read67),
        Row(read68),
        Row(read69),
        Row(read70),
        Row(read71),
        Row(read72),
        Row(read73),
        Row(read74),
        Row(read75),
        Row(read76),
        Row(read77),
        Row(read78),
        Row(read79),
        Row(read80),
        Row(read81),
        Row(read82),
        Row(read83),
        Row(read84),
        Row(read85),
        Row(read86),
        Row(read87),
        Row(read88),
        Row(read89),
        Row(read90),
        Row(read91),
        Row(read92),
        Row(read93),
        Row(read94),
        Row(read95),
        Row(read96),
        Row(read97),
        Row(read98),
        Row(read99),
        Row(read100),
        Row(read101),
        Row(read102),
        Row(read103),
        Row(read104),
        Row(read105),
        Row(read106),
        Row(read107),
        Row(read108),
        Row(read109),
        Row(read110),
        Row(read111),
        Row(read112),
        Row(read113),
        Row(read114),
        Row(read115),
        Row(read116),
        Row(read117),
        Row(read118),
        Row(read119),
        Row(read120),
        Row(read121),
        Row(read122),
        Row(read123),
        Row(read124),
        Row(read125),
        Row(read126),
        Row(read127),
        Row(read128),
        Row(read129),
        Row(read130),
        Row(read131),
        Row(read132),
        Row(read133),
        Row(read134),
        Row(read135),
        Row(read136),
        Row(read137),
        Row(read138),
        Row(read139),
        Row(read140),
        Row(read141),
        Row(read142),
        Row(read143),
        Row(read144),
        Row(read145),
        Row(read146),
        Row(read147),
        Row(read148),
        Row(read149),
        Row(read150),
        Row(read151),
        Row(read152),
        Row(read153),
        Row(read154),
        Row(read155),
        Row(read156),
        Row(read157),
        Row(read158),
        Row(read159),
        Row(read160),
        Row(read161),
        Row(read162),
        Row(read163),
        Row(read164),
        Row(read165),
        Row(read166),
        Row(read167),
        Row(read168),
        Row(read169),
        Row(read170),
        Row(read171),
        Row(read172),
        Row(read173),
        Row(read174),
        Row(read175),
        Row(read176),
        Row(read177),
        Row(read178),
        Row(read179),
        Row(read180),
        Row(read181),
        Row(read182),
        Row(read183),
        Row(read184),
        Row(read185),
        Row(read186),
        Row(read187),
        Row(read188),
        Row(read189),
        Row(read190),
        Row(read191),
        Row(read192),
        Row(read193),
        Row(read194),
        Row(read195),
        Row(read196),
        Row(read197),
        Row(read198),
        Row(read199),
        Row(read200),
        Row(read201),
        Row(read202),
        Row(read203),
        Row(read204),
        Row(read205),
        Row(read206),
        Row(read207),
        Row(read208),
        Row(read209),
        Row(read210),
        Row(read211),
        Row(read212),
        Row(read213),
        Row(read214),
        Row(read215),
        Row(read216),
        Row(read217),
        Row(read218),
        Row(read219),
        Row(read220),
        Row(read221),
        Row(read222),
        Row(read223),
        Row(read224),
        Row(read225),
        Row(read226),
        Row(read227),
        Row(read228),
        Row(read229),
        Row(read230),
        Row(read231),
        Row(read232),
        Row(read233),
        Row(read234),
        Row(read235),
        Row(read236),
        Row(read237),
        Row(read238),
        Row(read239),
        Row(read240),
        Row(read241),
        Row(read242),
        Row(read243),
        Row(read244),
        Row(read245),
        Row(read246),
        Row(read247),
        Row(read248),
        Row(read249),
        Row(read250),
        Row(read251),
        Row(read252),
        Row(read253),
        Row(read254),
        Row(read255),
        Row(read256),
        Row(read257),
        Row(read258),
        Row(read259),
        Row(read260),
        Row(read261),
        Row(read262),
        Row(read263),
        Row(read264),
        Row(read265),
        Row(read266),
        Row(read267),
        Row(read268),
        Row(read269),
    ]
}
