// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

import AsteriskManager

/// What the catalogue types: by the name of the event, the header and what it is read as.
enum CatalogueTable {
    typealias Reading = (header: String, older: String?, value: Any?)
    typealias Row = (
        name: String, older: [String], isMeant: @Sendable (Event) -> Bool,
        read: @Sendable (Event) -> [Reading]
    )

    private static func read0(_ event: Event) -> [Reading] {
        []
    }

    private static func read1(_ event: Event) -> [Reading] {
        []
    }

    private static func read2(_ event: Event) -> [Reading] {
        let view = Event.Rename(event)
        return [
            ("Channel", nil, view.channel),
            ("Newname", nil, view.newName),
            ("Uniqueid", nil, view.uniqueID),
        ]
    }

    private static func read3(_ event: Event) -> [Reading] {
        let view = Event.NewCallerid(event)
        return [("CID-CallingPres", nil, view.cidCallingPres)]
    }

    private static func read4(_ event: Event) -> [Reading] {
        []
    }

    private static func read5(_ event: Event) -> [Reading] {
        let view = Event.NewAccountCode(event)
        return [("OldAccountCode", nil, view.oldAccountCode)]
    }

    private static func read6(_ event: Event) -> [Reading] {
        let view = Event.Hangup(event)
        return [
            ("Cause", nil, view.cause),
            ("Cause-txt", nil, view.causeTxt),
            ("TechCause", nil, view.techCause),
        ]
    }

    private static func read7(_ event: Event) -> [Reading] {
        let view = Event.HangupRequest(event)
        return [
            ("Cause", nil, view.cause),
            ("TechCause", nil, view.techCause),
        ]
    }

    private static func read8(_ event: Event) -> [Reading] {
        let view = Event.SoftHangupRequest(event)
        return [
            ("Cause", nil, view.cause),
            ("TechCause", nil, view.techCause),
        ]
    }

    private static func read9(_ event: Event) -> [Reading] {
        let view = Event.DialBegin(event)
        return [("DialString", nil, view.dialString)]
    }

    private static func read10(_ event: Event) -> [Reading] {
        let view = Event.DialState(event)
        return [
            ("DialStatus", nil, view.dialStatus),
            ("Forward", nil, view.forward),
        ]
    }

    private static func read11(_ event: Event) -> [Reading] {
        let view = Event.DialEnd(event)
        return [
            ("DialStatus", nil, view.dialStatus),
            ("Forward", nil, view.forward),
        ]
    }

    private static func read12(_ event: Event) -> [Reading] {
        let view = Event.OriginateResponse(event)
        return [
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

    private static func read13(_ event: Event) -> [Reading] {
        []
    }

    private static func read14(_ event: Event) -> [Reading] {
        let view = Event.Hold(event)
        return [("MusicClass", nil, view.musicClass)]
    }

    private static func read15(_ event: Event) -> [Reading] {
        []
    }

    private static func read16(_ event: Event) -> [Reading] {
        []
    }

    private static func read17(_ event: Event) -> [Reading] {
        let view = Event.ChannelTalkingStop(event)
        return [("Duration", nil, view.duration)]
    }

    private static func read18(_ event: Event) -> [Reading] {
        []
    }

    private static func read19(_ event: Event) -> [Reading] {
        []
    }

    private static func read20(_ event: Event) -> [Reading] {
        []
    }

    private static func read21(_ event: Event) -> [Reading] {
        []
    }

    private static func read22(_ event: Event) -> [Reading] {
        let view = Event.LocalBridge(event)
        return [
            ("Context", nil, view.context),
            ("Exten", nil, view.exten),
            ("LocalOptimization", nil, view.localOptimization),
        ]
    }

    private static func read23(_ event: Event) -> [Reading] {
        let view = Event.LocalOptimizationBegin(event)
        return [
            ("DestUniqueId", nil, view.destUniqueID),
            ("Id", nil, view.id),
        ]
    }

    private static func read24(_ event: Event) -> [Reading] {
        let view = Event.LocalOptimizationEnd(event)
        return [
            ("Success", nil, view.success),
            ("Id", nil, view.id),
        ]
    }

    private static func read25(_ event: Event) -> [Reading] {
        let view = Event.MCID(event)
        return [
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

    private static func read26(_ event: Event) -> [Reading] {
        let view = Event.SessionTimeout(event)
        return [("Source", nil, view.source)]
    }

    private static func read27(_ event: Event) -> [Reading] {
        let view = Event.CoreShowChannel(event)
        return [
            ("BridgeId", nil, view.bridgeID),
            ("Application", nil, view.application),
            ("ApplicationData", nil, view.applicationData),
            ("Duration", nil, view.duration),
        ]
    }

    private static func read28(_ event: Event) -> [Reading] {
        let view = Event.CoreShowChannelsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read29(_ event: Event) -> [Reading] {
        let view = Event.CoreShowChannelMap(event)
        return [
            ("Channel", nil, view.channel),
            ("ConnectedChannel", nil, view.connectedChannel),
        ]
    }

    private static func read30(_ event: Event) -> [Reading] {
        let view = Event.CoreShowChannelMapComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read31(_ event: Event) -> [Reading] {
        let view = Event.Status(event)
        return [
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

    private static func read32(_ event: Event) -> [Reading] {
        let view = Event.StatusComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    private static func read33(_ event: Event) -> [Reading] {
        let view = Event.ChannelHungup(event)
        return [("Channel", nil, view.channel)]
    }

    private static func read34(_ event: Event) -> [Reading] {
        let view = Event.ChannelsHungupListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read35(_ event: Event) -> [Reading] {
        let view = Event.Masquerade(event)
        return [
            ("Clone", nil, view.clone),
            ("CloneState", nil, view.cloneState),
            ("Original", nil, view.original),
            ("OriginalState", nil, view.originalState),
        ]
    }

    private static func read36(_ event: Event) -> [Reading] {
        let view = Event.NewPeerAccount(event)
        return [
            ("Channel", nil, view.channel),
            ("Uniqueid", nil, view.uniqueID),
            ("PeerAccount", nil, view.peerAccount),
            ("OldPeerAccount", nil, view.oldPeerAccount),
        ]
    }

    private static func read37(_ event: Event) -> [Reading] {
        let view = Event.ChannelUpdate(event)
        return [
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

    private static func read38(_ event: Event) -> [Reading] {
        []
    }

    private static func read39(_ event: Event) -> [Reading] {
        []
    }

    private static func read40(_ event: Event) -> [Reading] {
        let view = Event.BridgeEnter(event)
        return [("SwapUniqueid", nil, view.swapUniqueID)]
    }

    private static func read41(_ event: Event) -> [Reading] {
        []
    }

    private static func read42(_ event: Event) -> [Reading] {
        []
    }

    private static func read43(_ event: Event) -> [Reading] {
        let view = Event.BridgeVideoSourceUpdate(event)
        return [("BridgePreviousVideoSource", nil, view.bridgePreviousVideoSource)]
    }

    private static func read44(_ event: Event) -> [Reading] {
        []
    }

    private static func read45(_ event: Event) -> [Reading] {
        let view = Event.BridgeListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read46(_ event: Event) -> [Reading] {
        []
    }

    private static func read47(_ event: Event) -> [Reading] {
        let view = Event.BridgeInfoComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read48(_ event: Event) -> [Reading] {
        let view = Event.BridgeTechnologyListItem(event)
        return [
            ("BridgeTechnology", nil, view.bridgeTechnology),
            ("BridgeType", nil, view.bridgeType),
            ("BridgePriority", nil, view.bridgePriority),
            ("BridgeSuspended", nil, view.bridgeSuspended),
        ]
    }

    private static func read49(_ event: Event) -> [Reading] {
        let view = Event.BridgeTechnologyListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read50(_ event: Event) -> [Reading] {
        let view = Event.Link(event)
        return [
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
            ("Uniqueid1", nil, view.uniqueID1),
            ("Uniqueid2", nil, view.uniqueID2),
            ("CallerID1", nil, view.callerID1),
            ("CallerID2", nil, view.callerID2),
        ]
    }

    private static func read51(_ event: Event) -> [Reading] {
        let view = Event.Unlink(event)
        return [
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
            ("Uniqueid1", nil, view.uniqueID1),
            ("Uniqueid2", nil, view.uniqueID2),
            ("CallerID1", nil, view.callerID1),
            ("CallerID2", nil, view.callerID2),
        ]
    }

    private static func read52(_ event: Event) -> [Reading] {
        let view = Event.Bridge(event)
        return [
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

    private static func read53(_ event: Event) -> [Reading] {
        let view = Event.BridgeAction(event)
        return [
            ("Response", nil, view.response),
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
        ]
    }

    private static func read54(_ event: Event) -> [Reading] {
        let view = Event.BridgeExec(event)
        return [
            ("Response", nil, view.response),
            ("Reason", nil, view.reason),
            ("Channel1", nil, view.channel1),
            ("Channel2", nil, view.channel2),
        ]
    }

    private static func read55(_ event: Event) -> [Reading] {
        let view = Event.BlindTransfer(event)
        return [
            ("Result", nil, view.result),
            ("IsExternal", nil, view.isExternal),
            ("Context", nil, view.context),
            ("Extension", nil, view.extension),
        ]
    }

    private static func read56(_ event: Event) -> [Reading] {
        let view = Event.AttendedTransfer(event)
        return [
            ("Result", nil, view.result),
            ("DestType", nil, view.destType),
            ("DestBridgeUniqueid", nil, view.destBridgeUniqueID),
            ("DestApp", nil, view.destApp),
            ("DestTransfererChannel", nil, view.destTransfererChannel),
            ("IsExternal", nil, view.isExternal),
        ]
    }

    private static func read57(_ event: Event) -> [Reading] {
        let view = Event.Transfer(event)
        return [
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

    private static func read58(_ event: Event) -> [Reading] {
        let view = Event.QueueCallerJoin(event)
        return [
            ("Queue", nil, view.queue),
            ("Position", nil, view.position),
            ("Count", nil, view.count),
        ]
    }

    private static func read59(_ event: Event) -> [Reading] {
        let view = Event.QueueCallerLeave(event)
        return [
            ("Queue", nil, view.queue),
            ("Count", nil, view.count),
            ("Position", nil, view.position),
        ]
    }

    private static func read60(_ event: Event) -> [Reading] {
        let view = Event.QueueCallerAbandon(event)
        return [
            ("Queue", nil, view.queue),
            ("Position", nil, view.position),
            ("OriginalPosition", nil, view.originalPosition),
            ("HoldTime", nil, view.holdTime),
        ]
    }

    private static func read61(_ event: Event) -> [Reading] {
        let view = Event.QueueMemberAdded(event)
        return [
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

    private static func read62(_ event: Event) -> [Reading] {
        let view = Event.QueueMemberRemoved(event)
        return [
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

    private static func read63(_ event: Event) -> [Reading] {
        let view = Event.QueueMemberPause(event)
        return [
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

    private static func read64(_ event: Event) -> [Reading] {
        let view = Event.QueueMemberPenalty(event)
        return [
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

    private static func read65(_ event: Event) -> [Reading] {
        let view = Event.QueueMemberRinginuse(event)
        return [
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

    private static func read66(_ event: Event) -> [Reading] {
        let view = Event.QueueMemberStatus(event)
        return [
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

    private static func read67(_ event: Event) -> [Reading] {
        let view = Event.QueueParams(event)
        return [
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

    private static func read68(_ event: Event) -> [Reading] {
        let view = Event.QueueMember(event)
        return [
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

    private static func read69(_ event: Event) -> [Reading] {
        let view = Event.QueueEntry(event)
        return [
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

    private static func read70(_ event: Event) -> [Reading] {
        let view = Event.QueueStatusComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read71(_ event: Event) -> [Reading] {
        let view = Event.QueueSummary(event)
        return [
            ("Queue", nil, view.queue),
            ("LoggedIn", nil, view.loggedIn),
            ("Available", nil, view.available),
            ("Callers", nil, view.callers),
            ("HoldTime", nil, view.holdTime),
            ("TalkTime", nil, view.talkTime),
            ("LongestHoldTime", nil, view.longestHoldTime),
        ]
    }

    private static func read72(_ event: Event) -> [Reading] {
        let view = Event.QueueSummaryComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read73(_ event: Event) -> [Reading] {
        let view = Event.AgentCalled(event)
        return [
            ("Queue", nil, view.queue),
            ("MemberName", "AgentName", view.memberName),
            ("Interface", "AgentCalled", view.interface),
        ]
    }

    private static func read74(_ event: Event) -> [Reading] {
        let view = Event.AgentConnect(event)
        return [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
            ("RingTime", nil, view.ringTime),
            ("HoldTime", nil, view.holdTime),
        ]
    }

    private static func read75(_ event: Event) -> [Reading] {
        let view = Event.AgentComplete(event)
        return [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
            ("HoldTime", nil, view.holdTime),
            ("TalkTime", nil, view.talkTime),
            ("Reason", nil, view.reason),
        ]
    }

    private static func read76(_ event: Event) -> [Reading] {
        let view = Event.AgentDump(event)
        return [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
        ]
    }

    private static func read77(_ event: Event) -> [Reading] {
        let view = Event.AgentRingNoAnswer(event)
        return [
            ("Queue", nil, view.queue),
            ("MemberName", nil, view.memberName),
            ("Interface", "Member", view.interface),
            ("RingTime", nil, view.ringTime),
        ]
    }

    private static func read78(_ event: Event) -> [Reading] {
        let view = Event.AgentLogin(event)
        return [("Agent", nil, view.agent)]
    }

    private static func read79(_ event: Event) -> [Reading] {
        let view = Event.AgentLogoff(event)
        return [
            ("Agent", nil, view.agent),
            ("LoginTime", nil, view.loginTime),
        ]
    }

    private static func read80(_ event: Event) -> [Reading] {
        let view = Event.Agents(event)
        return [
            ("Agent", nil, view.agent),
            ("Name", nil, view.name),
            ("Status", nil, view.status),
            ("TalkingToChan", "TalkingTo", view.talkingToChan),
            ("CallStarted", nil, view.callStarted),
            ("LoggedInTime", nil, view.loggedInTime),
        ]
    }

    private static func read81(_ event: Event) -> [Reading] {
        let view = Event.AgentsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read82(_ event: Event) -> [Reading] {
        let view = Event.Agentcallbacklogin(event)
        return [
            ("Agent", nil, view.agent),
            ("Loginchan", nil, view.loginChannel),
            ("Uniqueid", nil, view.uniqueID),
        ]
    }

    private static func read83(_ event: Event) -> [Reading] {
        let view = Event.Agentcallbacklogoff(event)
        return [
            ("Agent", nil, view.agent),
            ("Reason", nil, view.reason),
            ("Loginchan", nil, view.loginChannel),
            ("LoginTime", nil, view.loginTime),
            ("Uniqueid", nil, view.uniqueID),
        ]
    }

    private static func read84(_ event: Event) -> [Reading] {
        let view = Event.ParkedCall(event)
        return [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    private static func read85(_ event: Event) -> [Reading] {
        let view = Event.ParkedCallGiveUp(event)
        return [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    private static func read86(_ event: Event) -> [Reading] {
        let view = Event.ParkedCallSwap(event)
        return [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    private static func read87(_ event: Event) -> [Reading] {
        let view = Event.ParkedCallTimeOut(event)
        return [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    private static func read88(_ event: Event) -> [Reading] {
        let view = Event.UnParkedCall(event)
        return [
            ("ParkerDialString", nil, view.parkerDialString),
            ("Parkinglot", nil, view.parkingLot),
            ("ParkingSpace", "Exten", view.parkingSpace),
            ("ParkingTimeout", "Timeout", view.parkingTimeout),
            ("ParkingDuration", nil, view.parkingDuration),
        ]
    }

    private static func read89(_ event: Event) -> [Reading] {
        let view = Event.ParkedCallsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Total", nil, view.total),
        ]
    }

    private static func read90(_ event: Event) -> [Reading] {
        let view = Event.Parkinglot(event)
        return [
            ("Name", nil, view.name),
            ("StartSpace", nil, view.startSpace),
            ("StopSpace", nil, view.stopSpace),
            ("Timeout", nil, view.timeout),
        ]
    }

    private static func read91(_ event: Event) -> [Reading] {
        let view = Event.ParkinglotsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read92(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeStart(event)
        return [("Conference", nil, view.conference)]
    }

    private static func read93(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeEnd(event)
        return [("Conference", nil, view.conference)]
    }

    private static func read94(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeJoin(event)
        return [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
            ("Muted", nil, view.muted),
        ]
    }

    private static func read95(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeLeave(event)
        return [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
        ]
    }

    private static func read96(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeMute(event)
        return [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
        ]
    }

    private static func read97(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeUnmute(event)
        return [
            ("Conference", nil, view.conference),
            ("Admin", nil, view.admin),
        ]
    }

    private static func read98(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeTalking(event)
        return [
            ("Conference", nil, view.conference),
            ("TalkingStatus", nil, view.talkingStatus),
            ("Admin", nil, view.admin),
        ]
    }

    private static func read99(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeRecord(event)
        return [("Conference", nil, view.conference)]
    }

    private static func read100(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeStopRecord(event)
        return [("Conference", nil, view.conference)]
    }

    private static func read101(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeWelcome(event)
        return [("Conference", nil, view.conference)]
    }

    private static func read102(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeList(event)
        return [
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

    private static func read103(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read104(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeListRooms(event)
        return [
            ("Conference", nil, view.conference),
            ("Parties", nil, view.parties),
            ("Marked", nil, view.marked),
            ("Locked", nil, view.locked),
            ("Muted", nil, view.muted),
        ]
    }

    private static func read105(_ event: Event) -> [Reading] {
        let view = Event.ConfbridgeListRoomsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read106(_ event: Event) -> [Reading] {
        let view = Event.MeetmeJoin(event)
        return [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Status", nil, view.status),
            ("Duration", nil, view.duration),
        ]
    }

    private static func read107(_ event: Event) -> [Reading] {
        let view = Event.MeetmeLeave(event)
        return [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    private static func read108(_ event: Event) -> [Reading] {
        let view = Event.MeetmeEnd(event)
        return [
            ("Meetme", nil, view.meetme),
            ("Status", nil, view.status),
            ("User", nil, view.user),
            ("Duration", nil, view.duration),
        ]
    }

    private static func read109(_ event: Event) -> [Reading] {
        let view = Event.MeetmeMute(event)
        return [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    private static func read110(_ event: Event) -> [Reading] {
        let view = Event.MeetmeTalking(event)
        return [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    private static func read111(_ event: Event) -> [Reading] {
        let view = Event.MeetmeTalkRequest(event)
        return [
            ("Meetme", nil, view.meetme),
            ("User", "Usernum", view.user),
            ("Duration", nil, view.duration),
            ("Status", nil, view.status),
        ]
    }

    private static func read112(_ event: Event) -> [Reading] {
        let view = Event.MeetmeList(event)
        return [
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

    private static func read113(_ event: Event) -> [Reading] {
        let view = Event.MeetmeListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read114(_ event: Event) -> [Reading] {
        let view = Event.MeetmeListRooms(event)
        return [
            ("Conference", nil, view.conference),
            ("Parties", nil, view.parties),
            ("Marked", nil, view.marked),
            ("Activity", nil, view.activity),
            ("Creation", nil, view.creation),
            ("Locked", nil, view.locked),
        ]
    }

    private static func read115(_ event: Event) -> [Reading] {
        let view = Event.MeetmeListRoomsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read116(_ event: Event) -> [Reading] {
        let view = Event.DTMFBegin(event)
        return [
            ("Digit", nil, view.digit),
            ("Direction", nil, view.direction),
        ]
    }

    private static func read117(_ event: Event) -> [Reading] {
        let view = Event.DTMFEnd(event)
        return [
            ("Digit", nil, view.digit),
            ("DurationMs", nil, view.durationMs),
            ("Direction", nil, view.direction),
        ]
    }

    private static func read118(_ event: Event) -> [Reading] {
        let view = Event.MusicOnHoldStart(event)
        return [("Class", nil, view.class)]
    }

    private static func read119(_ event: Event) -> [Reading] {
        []
    }

    private static func read120(_ event: Event) -> [Reading] {
        []
    }

    private static func read121(_ event: Event) -> [Reading] {
        []
    }

    private static func read122(_ event: Event) -> [Reading] {
        let view = Event.MixMonitorMute(event)
        return [
            ("Direction", nil, view.direction),
            ("State", nil, view.state),
        ]
    }

    private static func read123(_ event: Event) -> [Reading] {
        []
    }

    private static func read124(_ event: Event) -> [Reading] {
        []
    }

    private static func read125(_ event: Event) -> [Reading] {
        let view = Event.RTCPSent(event)
        return [
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

    private static func read126(_ event: Event) -> [Reading] {
        let view = Event.RTCPReceived(event)
        return [
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

    private static func read127(_ event: Event) -> [Reading] {
        let view = Event.JitterBufStats(event)
        return [
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

    private static func read128(_ event: Event) -> [Reading] {
        let view = Event.FAXStatus(event)
        return [
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

    private static func read129(_ event: Event) -> [Reading] {
        let view = Event.SendFAX(event)
        return [
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

    private static func read130(_ event: Event) -> [Reading] {
        let view = Event.ReceiveFAX(event)
        return [
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

    private static func read131(_ event: Event) -> [Reading] {
        let view = Event.SendFAXStatus(event)
        return [
            ("Status", nil, view.status),
            ("Channel", nil, view.channel),
            ("Context", nil, view.context),
            ("Exten", nil, view.exten),
            ("CallerID", nil, view.callerID),
            ("LocalStationID", nil, view.localStationID),
        ]
    }

    private static func read132(_ event: Event) -> [Reading] {
        let view = Event.ReceiveFAXStatus(event)
        return [
            ("Status", nil, view.status),
            ("Channel", nil, view.channel),
            ("Context", nil, view.context),
            ("Exten", nil, view.exten),
            ("CallerID", nil, view.callerID),
            ("LocalStationID", nil, view.localStationID),
        ]
    }

    private static func read133(_ event: Event) -> [Reading] {
        let view = Event.FAXSession(event)
        return [
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

    private static func read134(_ event: Event) -> [Reading] {
        let view = Event.FAXSessionsEntry(event)
        return [
            ("Channel", nil, view.channel),
            ("Technology", nil, view.technology),
            ("SessionNumber", nil, view.sessionNumber),
            ("SessionType", nil, view.sessionType),
            ("Operation", nil, view.operation),
            ("State", nil, view.state),
            ("Files", nil, view.files),
        ]
    }

    private static func read135(_ event: Event) -> [Reading] {
        let view = Event.FAXSessionsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Total", nil, view.total),
        ]
    }

    private static func read136(_ event: Event) -> [Reading] {
        let view = Event.FAXStats(event)
        return [
            ("CurrentSessions", nil, view.currentSessions),
            ("ReservedSessions", nil, view.reservedSessions),
            ("TransmitAttempts", nil, view.transmitAttempts),
            ("ReceiveAttempts", nil, view.receiveAttempts),
            ("CompletedFAXes", nil, view.completedFaxes),
            ("FailedFAXes", nil, view.failedFaxes),
        ]
    }

    private static func read137(_ event: Event) -> [Reading] {
        let view = Event.Newexten(event)
        return [
            ("Extension", nil, view.extension),
            ("Application", nil, view.application),
            ("AppData", nil, view.appData),
        ]
    }

    private static func read138(_ event: Event) -> [Reading] {
        let view = Event.VarSet(event)
        return [
            ("Variable", nil, view.variable),
            ("Value", nil, view.value),
        ]
    }

    private static func read139(_ event: Event) -> [Reading] {
        let view = Event.HangupHandlerPush(event)
        return [("Handler", nil, view.handler)]
    }

    private static func read140(_ event: Event) -> [Reading] {
        let view = Event.HangupHandlerPop(event)
        return [("Handler", nil, view.handler)]
    }

    private static func read141(_ event: Event) -> [Reading] {
        let view = Event.HangupHandlerRun(event)
        return [("Handler", nil, view.handler)]
    }

    private static func read142(_ event: Event) -> [Reading] {
        let view = Event.AGIExecStart(event)
        return [
            ("Command", nil, view.command),
            ("CommandId", nil, view.commandID),
        ]
    }

    private static func read143(_ event: Event) -> [Reading] {
        let view = Event.AGIExecEnd(event)
        return [
            ("Command", nil, view.command),
            ("CommandId", nil, view.commandID),
            ("ResultCode", nil, view.resultCode),
            ("Result", nil, view.result),
        ]
    }

    private static func read144(_ event: Event) -> [Reading] {
        let view = Event.AsyncAGIStart(event)
        return [("Env", nil, view.env)]
    }

    private static func read145(_ event: Event) -> [Reading] {
        let view = Event.AsyncAGIExec(event)
        return [
            ("CommandID", nil, view.commandID),
            ("Result", nil, view.result),
        ]
    }

    private static func read146(_ event: Event) -> [Reading] {
        []
    }

    private static func read147(_ event: Event) -> [Reading] {
        let view = Event.ListDialplan(event)
        return [
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

    private static func read148(_ event: Event) -> [Reading] {
        let view = Event.ShowDialPlanComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("ListExtensions", nil, view.listExtensions),
            ("ListPriorities", nil, view.listPriorities),
            ("ListContexts", nil, view.listContexts),
        ]
    }

    private static func read149(_ event: Event) -> [Reading] {
        let view = Event.UserEvent(event)
        return [("UserEvent", nil, view.userEvent)]
    }

    private static func read150(_ event: Event) -> [Reading] {
        let view = Event.Cdr(event)
        return [
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

    private static func read151(_ event: Event) -> [Reading] {
        let view = Event.CEL(event)
        return [
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

    private static func read152(_ event: Event) -> [Reading] {
        let view = Event.DeviceStateChange(event)
        return [
            ("Device", nil, view.device),
            ("State", nil, view.state),
        ]
    }

    private static func read153(_ event: Event) -> [Reading] {
        let view = Event.DeviceStateListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read154(_ event: Event) -> [Reading] {
        let view = Event.ExtensionStatus(event)
        return [
            ("Exten", nil, view.exten),
            ("Context", nil, view.context),
            ("Hint", nil, view.hint),
            ("Status", nil, view.status),
            ("StatusText", nil, view.statusText),
        ]
    }

    private static func read155(_ event: Event) -> [Reading] {
        let view = Event.ExtensionStateListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read156(_ event: Event) -> [Reading] {
        let view = Event.PresenceStateChange(event)
        return [
            ("Presentity", nil, view.presentity),
            ("Status", nil, view.status),
            ("Subtype", nil, view.subtype),
            ("Message", nil, view.message),
        ]
    }

    private static func read157(_ event: Event) -> [Reading] {
        let view = Event.PresenceStateListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read158(_ event: Event) -> [Reading] {
        let view = Event.PresenceStatus(event)
        return [
            ("Exten", nil, view.exten),
            ("Context", nil, view.context),
            ("Hint", nil, view.hint),
            ("Status", nil, view.status),
            ("Subtype", nil, view.subtype),
            ("Message", nil, view.message),
        ]
    }

    private static func read159(_ event: Event) -> [Reading] {
        let view = Event.PeerStatus(event)
        return [
            ("ChannelType", nil, view.channelType),
            ("Peer", nil, view.peer),
            ("PeerStatus", nil, view.peerStatus),
            ("Cause", nil, view.cause),
            ("Address", nil, view.address),
            ("Port", nil, view.port),
            ("Time", nil, view.time),
        ]
    }

    private static func read160(_ event: Event) -> [Reading] {
        let view = Event.ContactStatus(event)
        return [
            ("Uri", nil, view.uri),
            ("ContactStatus", nil, view.contactStatus),
            ("Aor", nil, view.aor),
            ("EndpointName", nil, view.endpointName),
            ("RoundtripUsec", nil, view.roundtripUsec),
        ]
    }

    private static func read161(_ event: Event) -> [Reading] {
        let view = Event.Registry(event)
        return [
            ("ChannelType", nil, view.channelType),
            ("Username", nil, view.username),
            ("Domain", nil, view.domain),
            ("Status", nil, view.status),
            ("Cause", nil, view.cause),
        ]
    }

    private static func read162(_ event: Event) -> [Reading] {
        let view = Event.RegistryEntry(event)
        return [
            ("Host", nil, view.host),
            ("DNSmanager", nil, view.dnsManager),
            ("Username", nil, view.username),
            ("Perceived", nil, view.perceived),
            ("Refresh", nil, view.refresh),
            ("State", nil, view.state),
        ]
    }

    private static func read163(_ event: Event) -> [Reading] {
        let view = Event.RegistrationsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read164(_ event: Event) -> [Reading] {
        let view = Event.PeerEntry(event)
        return [
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

    private static func read165(_ event: Event) -> [Reading] {
        let view = Event.PeerlistComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read166(_ event: Event) -> [Reading] {
        let view = Event.SIPpeerstatusComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read167(_ event: Event) -> [Reading] {
        let view = Event.SIPQualifyPeerDone(event)
        return [("Peer", nil, view.peer)]
    }

    private static func read168(_ event: Event) -> [Reading] {
        let view = Event.ChannelReload(event)
        return [
            ("ChannelType", nil, view.channelType),
            ("ReloadReason", nil, view.reloadReason),
            ("Registry_Count", nil, view.registryCount),
            ("Peer_Count", nil, view.peerCount),
        ]
    }

    private static func read169(_ event: Event) -> [Reading] {
        let view = Event.DeviceEntry(event)
        return [
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

    private static func read170(_ event: Event) -> [Reading] {
        let view = Event.DevicelistComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read171(_ event: Event) -> [Reading] {
        let view = Event.LineEntry(event)
        return [
            ("ChannelType", nil, view.channelType),
            ("ObjectName", nil, view.objectName),
            ("ChannelObjectType", nil, view.channelObjectType),
            ("Device", nil, view.device),
            ("Instance", nil, view.instance),
            ("Label", nil, view.label),
        ]
    }

    private static func read172(_ event: Event) -> [Reading] {
        let view = Event.LinelistComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read173(_ event: Event) -> [Reading] {
        let view = Event.MobileStatus(event)
        return [
            ("Status", nil, view.status),
            ("Device", nil, view.device),
        ]
    }

    private static func read174(_ event: Event) -> [Reading] {
        let view = Event.JabberStatus(event)
        return [
            ("Account", nil, view.account),
            ("JID", nil, view.jid),
            ("Resource", nil, view.resource),
            ("Status", nil, view.status),
            ("Priority", nil, view.priority),
            ("Description", nil, view.description),
        ]
    }

    private static func read175(_ event: Event) -> [Reading] {
        let view = Event.JabberEvent(event)
        return [
            ("Account", nil, view.account),
            ("Packet", nil, view.packet),
        ]
    }

    private static func read176(_ event: Event) -> [Reading] {
        let view = Event.EndpointList(event)
        return [
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

    private static func read177(_ event: Event) -> [Reading] {
        let view = Event.EndpointListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read178(_ event: Event) -> [Reading] {
        let view = Event.EndpointDetail(event)
        return [
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

    private static func read179(_ event: Event) -> [Reading] {
        let view = Event.EndpointDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read180(_ event: Event) -> [Reading] {
        let view = Event.AorDetail(event)
        return [
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

    private static func read181(_ event: Event) -> [Reading] {
        let view = Event.AorList(event)
        return [
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

    private static func read182(_ event: Event) -> [Reading] {
        let view = Event.AorListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read183(_ event: Event) -> [Reading] {
        let view = Event.AuthDetail(event)
        return [
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

    private static func read184(_ event: Event) -> [Reading] {
        let view = Event.AuthList(event)
        return [
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

    private static func read185(_ event: Event) -> [Reading] {
        let view = Event.AuthListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read186(_ event: Event) -> [Reading] {
        let view = Event.ContactList(event)
        return [
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

    private static func read187(_ event: Event) -> [Reading] {
        let view = Event.ContactListComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read188(_ event: Event) -> [Reading] {
        let view = Event.ContactStatusDetail(event)
        return [
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

    private static func read189(_ event: Event) -> [Reading] {
        let view = Event.ContactStatusDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read190(_ event: Event) -> [Reading] {
        let view = Event.IdentifyDetail(event)
        return [
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

    private static func read191(_ event: Event) -> [Reading] {
        let view = Event.TransportDetail(event)
        return [
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

    private static func read192(_ event: Event) -> [Reading] {
        let view = Event.InboundRegistrationDetail(event)
        return [
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

    private static func read193(_ event: Event) -> [Reading] {
        let view = Event.InboundRegistrationDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read194(_ event: Event) -> [Reading] {
        let view = Event.OutboundRegistrationDetail(event)
        return [
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

    private static func read195(_ event: Event) -> [Reading] {
        let view = Event.OutboundRegistrationDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Registered", nil, view.registered),
            ("NotRegistered", nil, view.notRegistered),
        ]
    }

    private static func read196(_ event: Event) -> [Reading] {
        let view = Event.InboundSubscriptionDetail(event)
        return [
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

    private static func read197(_ event: Event) -> [Reading] {
        let view = Event.InboundSubscriptionDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read198(_ event: Event) -> [Reading] {
        let view = Event.OutboundSubscriptionDetail(event)
        return [
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

    private static func read199(_ event: Event) -> [Reading] {
        let view = Event.OutboundSubscriptionDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read200(_ event: Event) -> [Reading] {
        let view = Event.ResourceListDetail(event)
        return [
            ("ObjectType", nil, view.objectType),
            ("ObjectName", nil, view.objectName),
            ("Event", nil, view.eventPackage),
            ("FullState", nil, view.fullState),
            ("ListItem", nil, view.listItem),
            ("NotificationBatchInterval", nil, view.notificationBatchInterval),
            ("ResourceDisplayName", nil, view.resourceDisplayName),
        ]
    }

    private static func read201(_ event: Event) -> [Reading] {
        let view = Event.ResourceListDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read202(_ event: Event) -> [Reading] {
        let view = Event.PJSIPMaintenanceStatus(event)
        return [
            ("Endpoint", nil, view.endpoint),
            ("Status", nil, view.status),
        ]
    }

    private static func read203(_ event: Event) -> [Reading] {
        let view = Event.PJSIPMaintenanceStatusComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read204(_ event: Event) -> [Reading] {
        let view = Event.SuccessfulAuth(event)
        return [
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

    private static func read205(_ event: Event) -> [Reading] {
        let view = Event.ChallengeSent(event)
        return [
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

    private static func read206(_ event: Event) -> [Reading] {
        let view = Event.ChallengeResponseFailed(event)
        return [
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

    private static func read207(_ event: Event) -> [Reading] {
        let view = Event.InvalidPassword(event)
        return [
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

    private static func read208(_ event: Event) -> [Reading] {
        let view = Event.InvalidAccountID(event)
        return [
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

    private static func read209(_ event: Event) -> [Reading] {
        let view = Event.FailedACL(event)
        return [
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

    private static func read210(_ event: Event) -> [Reading] {
        let view = Event.AuthMethodNotAllowed(event)
        return [
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

    private static func read211(_ event: Event) -> [Reading] {
        let view = Event.InvalidTransport(event)
        return [
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

    private static func read212(_ event: Event) -> [Reading] {
        let view = Event.UnexpectedAddress(event)
        return [
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

    private static func read213(_ event: Event) -> [Reading] {
        let view = Event.RequestNotAllowed(event)
        return [
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

    private static func read214(_ event: Event) -> [Reading] {
        let view = Event.RequestNotSupported(event)
        return [
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

    private static func read215(_ event: Event) -> [Reading] {
        let view = Event.RequestBadFormat(event)
        return [
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

    private static func read216(_ event: Event) -> [Reading] {
        let view = Event.SessionLimit(event)
        return [
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

    private static func read217(_ event: Event) -> [Reading] {
        let view = Event.LoadAverageLimit(event)
        return [
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

    private static func read218(_ event: Event) -> [Reading] {
        let view = Event.MemoryLimit(event)
        return [
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

    private static func read219(_ event: Event) -> [Reading] {
        let view = Event.MessageWaiting(event)
        return [
            ("Mailbox", nil, view.mailbox),
            ("Waiting", nil, view.waiting),
            ("New", nil, view.new),
            ("Old", nil, view.old),
        ]
    }

    private static func read220(_ event: Event) -> [Reading] {
        let view = Event.MiniVoiceMail(event)
        return [
            ("Action", nil, view.action),
            ("Mailbox", nil, view.mailbox),
            ("Counter", nil, view.counter),
        ]
    }

    private static func read221(_ event: Event) -> [Reading] {
        let view = Event.MWIGet(event)
        return [
            ("Mailbox", nil, view.mailbox),
            ("OldMessages", nil, view.oldMessages),
            ("NewMessages", nil, view.newMessages),
        ]
    }

    private static func read222(_ event: Event) -> [Reading] {
        let view = Event.MWIGetComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read223(_ event: Event) -> [Reading] {
        let view = Event.VoicemailUserEntry(event)
        return [
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

    private static func read224(_ event: Event) -> [Reading] {
        let view = Event.VoicemailUserEntryComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read225(_ event: Event) -> [Reading] {
        let view = Event.VoicemailUserDetail(event)
        return [
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

    private static func read226(_ event: Event) -> [Reading] {
        let view = Event.VoicemailUserDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read227(_ event: Event) -> [Reading] {
        let view = Event.VoicemailBoxDetail(event)
        return [
            ("Folder", nil, view.folder),
            ("CallerID", nil, view.callerID),
            ("Date", nil, view.date),
            ("Duration", nil, view.duration),
            ("Flag", nil, view.flag),
            ("ID", nil, view.id),
        ]
    }

    private static func read228(_ event: Event) -> [Reading] {
        let view = Event.VoicemailBoxDetailComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read229(_ event: Event) -> [Reading] {
        let view = Event.VoicemailPasswordChange(event)
        return [
            ("Context", nil, view.context),
            ("Mailbox", nil, view.mailbox),
            ("NewPassword", nil, view.newPassword),
        ]
    }

    private static func read230(_ event: Event) -> [Reading] {
        let view = Event.CCAvailable(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Callee", nil, view.callee),
            ("Service", nil, view.service),
        ]
    }

    private static func read231(_ event: Event) -> [Reading] {
        let view = Event.CCOfferTimerStart(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
            ("Expires", nil, view.expires),
        ]
    }

    private static func read232(_ event: Event) -> [Reading] {
        let view = Event.CCRequested(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
            ("Callee", nil, view.callee),
        ]
    }

    private static func read233(_ event: Event) -> [Reading] {
        let view = Event.CCRequestAcknowledged(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    private static func read234(_ event: Event) -> [Reading] {
        let view = Event.CCCallerStartMonitoring(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    private static func read235(_ event: Event) -> [Reading] {
        let view = Event.CCCallerStopMonitoring(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    private static func read236(_ event: Event) -> [Reading] {
        let view = Event.CCCallerRecalling(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    private static func read237(_ event: Event) -> [Reading] {
        let view = Event.CCRecallComplete(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
        ]
    }

    private static func read238(_ event: Event) -> [Reading] {
        let view = Event.CCMonitorFailed(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Callee", nil, view.callee),
        ]
    }

    private static func read239(_ event: Event) -> [Reading] {
        let view = Event.CCFailure(event)
        return [
            ("CoreID", nil, view.coreID),
            ("Caller", nil, view.caller),
            ("Reason", nil, view.reason),
        ]
    }

    private static func read240(_ event: Event) -> [Reading] {
        let view = Event.AOCS(event)
        return [
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

    private static func read241(_ event: Event) -> [Reading] {
        let view = Event.AOCD(event)
        return [
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

    private static func read242(_ event: Event) -> [Reading] {
        let view = Event.AOCE(event)
        return [
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

    private static func read243(_ event: Event) -> [Reading] {
        let view = Event.DAHDIChannel(event)
        return [
            ("DAHDIGroup", nil, view.dahdiGroup),
            ("DAHDISpan", nil, view.dahdiSpan),
            ("DAHDIChannel", nil, view.dahdiChannel),
        ]
    }

    private static func read244(_ event: Event) -> [Reading] {
        let view = Event.Alarm(event)
        return [
            ("DAHDIChannel", "Channel", view.dahdiChannel),
            ("Alarm", nil, view.alarm),
        ]
    }

    private static func read245(_ event: Event) -> [Reading] {
        let view = Event.AlarmClear(event)
        return [("DAHDIChannel", "Channel", view.dahdiChannel)]
    }

    private static func read246(_ event: Event) -> [Reading] {
        let view = Event.SpanAlarm(event)
        return [
            ("Span", nil, view.span),
            ("Alarm", nil, view.alarm),
        ]
    }

    private static func read247(_ event: Event) -> [Reading] {
        let view = Event.SpanAlarmClear(event)
        return [("Span", nil, view.span)]
    }

    private static func read248(_ event: Event) -> [Reading] {
        let view = Event.DNDState(event)
        return [
            ("DAHDIChannel", "Channel", view.dahdiChannel),
            ("Status", nil, view.status),
        ]
    }

    private static func read249(_ event: Event) -> [Reading] {
        let view = Event.DAHDIShowChannels(event)
        return [
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

    private static func read250(_ event: Event) -> [Reading] {
        let view = Event.DAHDIShowChannelsComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    private static func read251(_ event: Event) -> [Reading] {
        let view = Event.DAHDIShowStatus(event)
        return [
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

    private static func read252(_ event: Event) -> [Reading] {
        let view = Event.DAHDIShowStatusComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    private static func read253(_ event: Event) -> [Reading] {
        let view = Event.PRIShowSpans(event)
        return [
            ("Span", nil, view.span),
            ("DChannel", nil, view.dChannel),
            ("Order", nil, view.order),
            ("Active", nil, view.active),
            ("Alarm", nil, view.alarm),
            ("Up", nil, view.up),
        ]
    }

    private static func read254(_ event: Event) -> [Reading] {
        let view = Event.PRIShowSpansComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
            ("Items", nil, view.items),
        ]
    }

    private static func read255(_ event: Event) -> [Reading] {
        let view = Event.FullyBooted(event)
        return [
            ("Status", nil, view.status),
            ("Uptime", nil, view.uptime),
            ("LastReload", nil, view.lastReload),
        ]
    }

    private static func read256(_ event: Event) -> [Reading] {
        let view = Event.Shutdown(event)
        return [
            ("Shutdown", nil, view.shutdown),
            ("Restart", nil, view.restart),
        ]
    }

    private static func read257(_ event: Event) -> [Reading] {
        let view = Event.Reload(event)
        return [
            ("Module", nil, view.module),
            ("Status", nil, view.status),
        ]
    }

    private static func read258(_ event: Event) -> [Reading] {
        let view = Event.Load(event)
        return [
            ("Module", nil, view.module),
            ("Status", nil, view.status),
        ]
    }

    private static func read259(_ event: Event) -> [Reading] {
        let view = Event.Unload(event)
        return [
            ("Module", nil, view.module),
            ("Status", nil, view.status),
        ]
    }

    private static func read260(_ event: Event) -> [Reading] {
        let view = Event.ModuleLoadReport(event)
        return [
            ("ModuleSelection", nil, view.moduleSelection),
            ("ModuleLoadStatus", nil, view.moduleLoadStatus),
            ("ModuleCount", nil, view.moduleCount),
        ]
    }

    private static func read261(_ event: Event) -> [Reading] {
        let view = Event.LogChannel(event)
        return [
            ("Channel", nil, view.channel),
            ("Enabled", nil, view.enabled),
            ("Reason", nil, view.reason),
        ]
    }

    private static func read262(_ event: Event) -> [Reading] {
        let view = Event.DeadlockStart(event)
        return [("Mutex", nil, view.mutex)]
    }

    private static func read263(_ event: Event) -> [Reading] {
        let view = Event.TestEvent(event)
        return [
            ("Type", nil, view.type),
            ("State", nil, view.state),
            ("AppFile", nil, view.appFile),
            ("AppFunction", nil, view.appFunction),
            ("AppLine", nil, view.appLine),
        ]
    }

    private static func read264(_ event: Event) -> [Reading] {
        let view = Event.CloseSession(event)
        return [("CloseSession", nil, view.closeSession)]
    }

    private static func read265(_ event: Event) -> [Reading] {
        let view = Event.WaitEventComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read266(_ event: Event) -> [Reading] {
        let view = Event.DBGetResponse(event)
        return [
            ("Family", nil, view.family),
            ("Key", nil, view.key),
            ("Val", nil, view.val),
        ]
    }

    private static func read267(_ event: Event) -> [Reading] {
        let view = Event.DBGetComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    private static func read268(_ event: Event) -> [Reading] {
        let view = Event.DBGetTreeResponse(event)
        return [
            ("Key", nil, view.key),
            ("Val", nil, view.val),
        ]
    }

    private static func read269(_ event: Event) -> [Reading] {
        let view = Event.DBGetTreeComplete(event)
        return [
            ("EventList", nil, view.eventList),
            ("ListItems", nil, view.listItems),
        ]
    }

    static let rows: [Row] = [
        ("Newchannel", [], { Event.Newchannel.eventCondition?($0) ?? true }, read0),
        ("Newstate", [], { Event.Newstate.eventCondition?($0) ?? true }, read1),
        ("Rename", [], { Event.Rename.eventCondition?($0) ?? true }, read2),
        ("NewCallerid", [], { Event.NewCallerid.eventCondition?($0) ?? true }, read3),
        ("NewConnectedLine", [], { Event.NewConnectedLine.eventCondition?($0) ?? true }, read4),
        ("NewAccountCode", [], { Event.NewAccountCode.eventCondition?($0) ?? true }, read5),
        ("Hangup", [], { Event.Hangup.eventCondition?($0) ?? true }, read6),
        ("HangupRequest", [], { Event.HangupRequest.eventCondition?($0) ?? true }, read7),
        ("SoftHangupRequest", [], { Event.SoftHangupRequest.eventCondition?($0) ?? true }, read8),
        ("DialBegin", ["Dial"], { Event.DialBegin.eventCondition?($0) ?? true }, read9),
        ("DialState", [], { Event.DialState.eventCondition?($0) ?? true }, read10),
        ("DialEnd", ["Dial"], { Event.DialEnd.eventCondition?($0) ?? true }, read11),
        ("OriginateResponse", [], { Event.OriginateResponse.eventCondition?($0) ?? true }, read12),
        ("Pickup", [], { Event.Pickup.eventCondition?($0) ?? true }, read13),
        ("Hold", [], { Event.Hold.eventCondition?($0) ?? true }, read14),
        ("Unhold", [], { Event.Unhold.eventCondition?($0) ?? true }, read15),
        ("ChannelTalkingStart", [], { Event.ChannelTalkingStart.eventCondition?($0) ?? true }, read16),
        ("ChannelTalkingStop", [], { Event.ChannelTalkingStop.eventCondition?($0) ?? true }, read17),
        ("ChanSpyStart", [], { Event.ChanSpyStart.eventCondition?($0) ?? true }, read18),
        ("ChanSpyStop", [], { Event.ChanSpyStop.eventCondition?($0) ?? true }, read19),
        ("Flash", [], { Event.Flash.eventCondition?($0) ?? true }, read20),
        ("Wink", [], { Event.Wink.eventCondition?($0) ?? true }, read21),
        ("LocalBridge", [], { Event.LocalBridge.eventCondition?($0) ?? true }, read22),
        ("LocalOptimizationBegin", [], { Event.LocalOptimizationBegin.eventCondition?($0) ?? true }, read23),
        ("LocalOptimizationEnd", [], { Event.LocalOptimizationEnd.eventCondition?($0) ?? true }, read24),
        ("MCID", [], { Event.MCID.eventCondition?($0) ?? true }, read25),
        ("SessionTimeout", [], { Event.SessionTimeout.eventCondition?($0) ?? true }, read26),
        ("CoreShowChannel", [], { Event.CoreShowChannel.eventCondition?($0) ?? true }, read27),
        ("CoreShowChannelsComplete", [], { Event.CoreShowChannelsComplete.eventCondition?($0) ?? true }, read28),
        ("CoreShowChannelMap", [], { Event.CoreShowChannelMap.eventCondition?($0) ?? true }, read29),
        ("CoreShowChannelMapComplete", [], { Event.CoreShowChannelMapComplete.eventCondition?($0) ?? true }, read30),
        ("Status", [], { Event.Status.eventCondition?($0) ?? true }, read31),
        ("StatusComplete", [], { Event.StatusComplete.eventCondition?($0) ?? true }, read32),
        ("ChannelHungup", [], { Event.ChannelHungup.eventCondition?($0) ?? true }, read33),
        ("ChannelsHungupListComplete", [], { Event.ChannelsHungupListComplete.eventCondition?($0) ?? true }, read34),
        ("Masquerade", [], { Event.Masquerade.eventCondition?($0) ?? true }, read35),
        ("NewPeerAccount", [], { Event.NewPeerAccount.eventCondition?($0) ?? true }, read36),
        ("ChannelUpdate", [], { Event.ChannelUpdate.eventCondition?($0) ?? true }, read37),
        ("BridgeCreate", [], { Event.BridgeCreate.eventCondition?($0) ?? true }, read38),
        ("BridgeDestroy", [], { Event.BridgeDestroy.eventCondition?($0) ?? true }, read39),
        ("BridgeEnter", [], { Event.BridgeEnter.eventCondition?($0) ?? true }, read40),
        ("BridgeLeave", [], { Event.BridgeLeave.eventCondition?($0) ?? true }, read41),
        ("BridgeMerge", [], { Event.BridgeMerge.eventCondition?($0) ?? true }, read42),
        ("BridgeVideoSourceUpdate", [], { Event.BridgeVideoSourceUpdate.eventCondition?($0) ?? true }, read43),
        ("BridgeListItem", [], { Event.BridgeListItem.eventCondition?($0) ?? true }, read44),
        ("BridgeListComplete", [], { Event.BridgeListComplete.eventCondition?($0) ?? true }, read45),
        ("BridgeInfoChannel", [], { Event.BridgeInfoChannel.eventCondition?($0) ?? true }, read46),
        ("BridgeInfoComplete", [], { Event.BridgeInfoComplete.eventCondition?($0) ?? true }, read47),
        ("BridgeTechnologyListItem", [], { Event.BridgeTechnologyListItem.eventCondition?($0) ?? true }, read48),
        (
            "BridgeTechnologyListComplete", [], { Event.BridgeTechnologyListComplete.eventCondition?($0) ?? true },
            read49
        ),
        ("Link", [], { Event.Link.eventCondition?($0) ?? true }, read50),
        ("Unlink", [], { Event.Unlink.eventCondition?($0) ?? true }, read51),
        ("Bridge", [], { Event.Bridge.eventCondition?($0) ?? true }, read52),
        ("BridgeAction", [], { Event.BridgeAction.eventCondition?($0) ?? true }, read53),
        ("BridgeExec", [], { Event.BridgeExec.eventCondition?($0) ?? true }, read54),
        ("BlindTransfer", [], { Event.BlindTransfer.eventCondition?($0) ?? true }, read55),
        ("AttendedTransfer", [], { Event.AttendedTransfer.eventCondition?($0) ?? true }, read56),
        ("Transfer", [], { Event.Transfer.eventCondition?($0) ?? true }, read57),
        ("QueueCallerJoin", ["Join"], { Event.QueueCallerJoin.eventCondition?($0) ?? true }, read58),
        ("QueueCallerLeave", ["Leave"], { Event.QueueCallerLeave.eventCondition?($0) ?? true }, read59),
        ("QueueCallerAbandon", [], { Event.QueueCallerAbandon.eventCondition?($0) ?? true }, read60),
        ("QueueMemberAdded", [], { Event.QueueMemberAdded.eventCondition?($0) ?? true }, read61),
        ("QueueMemberRemoved", [], { Event.QueueMemberRemoved.eventCondition?($0) ?? true }, read62),
        ("QueueMemberPause", ["QueueMemberPaused"], { Event.QueueMemberPause.eventCondition?($0) ?? true }, read63),
        ("QueueMemberPenalty", [], { Event.QueueMemberPenalty.eventCondition?($0) ?? true }, read64),
        ("QueueMemberRinginuse", [], { Event.QueueMemberRinginuse.eventCondition?($0) ?? true }, read65),
        ("QueueMemberStatus", [], { Event.QueueMemberStatus.eventCondition?($0) ?? true }, read66),
        ("QueueParams", [], { Event.QueueParams.eventCondition?($0) ?? true }, read67),
        ("QueueMember", [], { Event.QueueMember.eventCondition?($0) ?? true }, read68),
        ("QueueEntry", [], { Event.QueueEntry.eventCondition?($0) ?? true }, read69),
        ("QueueStatusComplete", [], { Event.QueueStatusComplete.eventCondition?($0) ?? true }, read70),
        ("QueueSummary", [], { Event.QueueSummary.eventCondition?($0) ?? true }, read71),
        ("QueueSummaryComplete", [], { Event.QueueSummaryComplete.eventCondition?($0) ?? true }, read72),
        ("AgentCalled", [], { Event.AgentCalled.eventCondition?($0) ?? true }, read73),
        ("AgentConnect", [], { Event.AgentConnect.eventCondition?($0) ?? true }, read74),
        ("AgentComplete", [], { Event.AgentComplete.eventCondition?($0) ?? true }, read75),
        ("AgentDump", [], { Event.AgentDump.eventCondition?($0) ?? true }, read76),
        ("AgentRingNoAnswer", [], { Event.AgentRingNoAnswer.eventCondition?($0) ?? true }, read77),
        ("AgentLogin", [], { Event.AgentLogin.eventCondition?($0) ?? true }, read78),
        ("AgentLogoff", [], { Event.AgentLogoff.eventCondition?($0) ?? true }, read79),
        ("Agents", [], { Event.Agents.eventCondition?($0) ?? true }, read80),
        ("AgentsComplete", [], { Event.AgentsComplete.eventCondition?($0) ?? true }, read81),
        ("Agentcallbacklogin", [], { Event.Agentcallbacklogin.eventCondition?($0) ?? true }, read82),
        ("Agentcallbacklogoff", [], { Event.Agentcallbacklogoff.eventCondition?($0) ?? true }, read83),
        ("ParkedCall", [], { Event.ParkedCall.eventCondition?($0) ?? true }, read84),
        ("ParkedCallGiveUp", [], { Event.ParkedCallGiveUp.eventCondition?($0) ?? true }, read85),
        ("ParkedCallSwap", [], { Event.ParkedCallSwap.eventCondition?($0) ?? true }, read86),
        ("ParkedCallTimeOut", [], { Event.ParkedCallTimeOut.eventCondition?($0) ?? true }, read87),
        ("UnParkedCall", [], { Event.UnParkedCall.eventCondition?($0) ?? true }, read88),
        ("ParkedCallsComplete", [], { Event.ParkedCallsComplete.eventCondition?($0) ?? true }, read89),
        ("Parkinglot", [], { Event.Parkinglot.eventCondition?($0) ?? true }, read90),
        ("ParkinglotsComplete", [], { Event.ParkinglotsComplete.eventCondition?($0) ?? true }, read91),
        ("ConfbridgeStart", [], { Event.ConfbridgeStart.eventCondition?($0) ?? true }, read92),
        ("ConfbridgeEnd", [], { Event.ConfbridgeEnd.eventCondition?($0) ?? true }, read93),
        ("ConfbridgeJoin", [], { Event.ConfbridgeJoin.eventCondition?($0) ?? true }, read94),
        ("ConfbridgeLeave", [], { Event.ConfbridgeLeave.eventCondition?($0) ?? true }, read95),
        ("ConfbridgeMute", [], { Event.ConfbridgeMute.eventCondition?($0) ?? true }, read96),
        ("ConfbridgeUnmute", [], { Event.ConfbridgeUnmute.eventCondition?($0) ?? true }, read97),
        ("ConfbridgeTalking", [], { Event.ConfbridgeTalking.eventCondition?($0) ?? true }, read98),
        ("ConfbridgeRecord", [], { Event.ConfbridgeRecord.eventCondition?($0) ?? true }, read99),
        ("ConfbridgeStopRecord", [], { Event.ConfbridgeStopRecord.eventCondition?($0) ?? true }, read100),
        ("ConfbridgeWelcome", [], { Event.ConfbridgeWelcome.eventCondition?($0) ?? true }, read101),
        ("ConfbridgeList", [], { Event.ConfbridgeList.eventCondition?($0) ?? true }, read102),
        ("ConfbridgeListComplete", [], { Event.ConfbridgeListComplete.eventCondition?($0) ?? true }, read103),
        ("ConfbridgeListRooms", [], { Event.ConfbridgeListRooms.eventCondition?($0) ?? true }, read104),
        ("ConfbridgeListRoomsComplete", [], { Event.ConfbridgeListRoomsComplete.eventCondition?($0) ?? true }, read105),
        ("MeetmeJoin", [], { Event.MeetmeJoin.eventCondition?($0) ?? true }, read106),
        ("MeetmeLeave", [], { Event.MeetmeLeave.eventCondition?($0) ?? true }, read107),
        ("MeetmeEnd", [], { Event.MeetmeEnd.eventCondition?($0) ?? true }, read108),
        ("MeetmeMute", [], { Event.MeetmeMute.eventCondition?($0) ?? true }, read109),
        ("MeetmeTalking", [], { Event.MeetmeTalking.eventCondition?($0) ?? true }, read110),
        ("MeetmeTalkRequest", [], { Event.MeetmeTalkRequest.eventCondition?($0) ?? true }, read111),
        ("MeetmeList", [], { Event.MeetmeList.eventCondition?($0) ?? true }, read112),
        ("MeetmeListComplete", [], { Event.MeetmeListComplete.eventCondition?($0) ?? true }, read113),
        ("MeetmeListRooms", [], { Event.MeetmeListRooms.eventCondition?($0) ?? true }, read114),
        ("MeetmeListRoomsComplete", [], { Event.MeetmeListRoomsComplete.eventCondition?($0) ?? true }, read115),
        ("DTMFBegin", ["DTMF"], { Event.DTMFBegin.eventCondition?($0) ?? true }, read116),
        ("DTMFEnd", ["DTMF"], { Event.DTMFEnd.eventCondition?($0) ?? true }, read117),
        ("MusicOnHoldStart", ["MusicOnHold"], { Event.MusicOnHoldStart.eventCondition?($0) ?? true }, read118),
        ("MusicOnHoldStop", ["MusicOnHold"], { Event.MusicOnHoldStop.eventCondition?($0) ?? true }, read119),
        ("MixMonitorStart", [], { Event.MixMonitorStart.eventCondition?($0) ?? true }, read120),
        ("MixMonitorStop", [], { Event.MixMonitorStop.eventCondition?($0) ?? true }, read121),
        ("MixMonitorMute", [], { Event.MixMonitorMute.eventCondition?($0) ?? true }, read122),
        ("MonitorStart", [], { Event.MonitorStart.eventCondition?($0) ?? true }, read123),
        ("MonitorStop", [], { Event.MonitorStop.eventCondition?($0) ?? true }, read124),
        ("RTCPSent", [], { Event.RTCPSent.eventCondition?($0) ?? true }, read125),
        ("RTCPReceived", [], { Event.RTCPReceived.eventCondition?($0) ?? true }, read126),
        ("JitterBufStats", [], { Event.JitterBufStats.eventCondition?($0) ?? true }, read127),
        ("FAXStatus", [], { Event.FAXStatus.eventCondition?($0) ?? true }, read128),
        ("SendFAX", ["FaxSent"], { Event.SendFAX.eventCondition?($0) ?? true }, read129),
        ("ReceiveFAX", ["FaxReceived"], { Event.ReceiveFAX.eventCondition?($0) ?? true }, read130),
        ("SendFAXStatus", [], { Event.SendFAXStatus.eventCondition?($0) ?? true }, read131),
        ("ReceiveFAXStatus", [], { Event.ReceiveFAXStatus.eventCondition?($0) ?? true }, read132),
        ("FAXSession", [], { Event.FAXSession.eventCondition?($0) ?? true }, read133),
        ("FAXSessionsEntry", [], { Event.FAXSessionsEntry.eventCondition?($0) ?? true }, read134),
        ("FAXSessionsComplete", [], { Event.FAXSessionsComplete.eventCondition?($0) ?? true }, read135),
        ("FAXStats", [], { Event.FAXStats.eventCondition?($0) ?? true }, read136),
        ("Newexten", [], { Event.Newexten.eventCondition?($0) ?? true }, read137),
        ("VarSet", [], { Event.VarSet.eventCondition?($0) ?? true }, read138),
        ("HangupHandlerPush", [], { Event.HangupHandlerPush.eventCondition?($0) ?? true }, read139),
        ("HangupHandlerPop", [], { Event.HangupHandlerPop.eventCondition?($0) ?? true }, read140),
        ("HangupHandlerRun", [], { Event.HangupHandlerRun.eventCondition?($0) ?? true }, read141),
        ("AGIExecStart", ["AGIExec"], { Event.AGIExecStart.eventCondition?($0) ?? true }, read142),
        ("AGIExecEnd", ["AGIExec"], { Event.AGIExecEnd.eventCondition?($0) ?? true }, read143),
        ("AsyncAGIStart", ["AsyncAGI"], { Event.AsyncAGIStart.eventCondition?($0) ?? true }, read144),
        ("AsyncAGIExec", ["AsyncAGI"], { Event.AsyncAGIExec.eventCondition?($0) ?? true }, read145),
        ("AsyncAGIEnd", ["AsyncAGI"], { Event.AsyncAGIEnd.eventCondition?($0) ?? true }, read146),
        ("ListDialplan", [], { Event.ListDialplan.eventCondition?($0) ?? true }, read147),
        ("ShowDialPlanComplete", [], { Event.ShowDialPlanComplete.eventCondition?($0) ?? true }, read148),
        ("UserEvent", [], { Event.UserEvent.eventCondition?($0) ?? true }, read149),
        ("Cdr", [], { Event.Cdr.eventCondition?($0) ?? true }, read150),
        ("CEL", [], { Event.CEL.eventCondition?($0) ?? true }, read151),
        ("DeviceStateChange", [], { Event.DeviceStateChange.eventCondition?($0) ?? true }, read152),
        ("DeviceStateListComplete", [], { Event.DeviceStateListComplete.eventCondition?($0) ?? true }, read153),
        ("ExtensionStatus", [], { Event.ExtensionStatus.eventCondition?($0) ?? true }, read154),
        ("ExtensionStateListComplete", [], { Event.ExtensionStateListComplete.eventCondition?($0) ?? true }, read155),
        ("PresenceStateChange", [], { Event.PresenceStateChange.eventCondition?($0) ?? true }, read156),
        ("PresenceStateListComplete", [], { Event.PresenceStateListComplete.eventCondition?($0) ?? true }, read157),
        ("PresenceStatus", [], { Event.PresenceStatus.eventCondition?($0) ?? true }, read158),
        ("PeerStatus", [], { Event.PeerStatus.eventCondition?($0) ?? true }, read159),
        ("ContactStatus", [], { Event.ContactStatus.eventCondition?($0) ?? true }, read160),
        ("Registry", [], { Event.Registry.eventCondition?($0) ?? true }, read161),
        ("RegistryEntry", [], { Event.RegistryEntry.eventCondition?($0) ?? true }, read162),
        ("RegistrationsComplete", [], { Event.RegistrationsComplete.eventCondition?($0) ?? true }, read163),
        ("PeerEntry", [], { Event.PeerEntry.eventCondition?($0) ?? true }, read164),
        ("PeerlistComplete", [], { Event.PeerlistComplete.eventCondition?($0) ?? true }, read165),
        ("SIPpeerstatusComplete", [], { Event.SIPpeerstatusComplete.eventCondition?($0) ?? true }, read166),
        ("SIPQualifyPeerDone", [], { Event.SIPQualifyPeerDone.eventCondition?($0) ?? true }, read167),
        ("ChannelReload", [], { Event.ChannelReload.eventCondition?($0) ?? true }, read168),
        ("DeviceEntry", [], { Event.DeviceEntry.eventCondition?($0) ?? true }, read169),
        ("DevicelistComplete", [], { Event.DevicelistComplete.eventCondition?($0) ?? true }, read170),
        ("LineEntry", [], { Event.LineEntry.eventCondition?($0) ?? true }, read171),
        ("LinelistComplete", [], { Event.LinelistComplete.eventCondition?($0) ?? true }, read172),
        ("MobileStatus", [], { Event.MobileStatus.eventCondition?($0) ?? true }, read173),
        ("JabberStatus", [], { Event.JabberStatus.eventCondition?($0) ?? true }, read174),
        ("JabberEvent", [], { Event.JabberEvent.eventCondition?($0) ?? true }, read175),
        ("EndpointList", [], { Event.EndpointList.eventCondition?($0) ?? true }, read176),
        ("EndpointListComplete", [], { Event.EndpointListComplete.eventCondition?($0) ?? true }, read177),
        ("EndpointDetail", [], { Event.EndpointDetail.eventCondition?($0) ?? true }, read178),
        ("EndpointDetailComplete", [], { Event.EndpointDetailComplete.eventCondition?($0) ?? true }, read179),
        ("AorDetail", [], { Event.AorDetail.eventCondition?($0) ?? true }, read180),
        ("AorList", [], { Event.AorList.eventCondition?($0) ?? true }, read181),
        ("AorListComplete", [], { Event.AorListComplete.eventCondition?($0) ?? true }, read182),
        ("AuthDetail", [], { Event.AuthDetail.eventCondition?($0) ?? true }, read183),
        ("AuthList", [], { Event.AuthList.eventCondition?($0) ?? true }, read184),
        ("AuthListComplete", [], { Event.AuthListComplete.eventCondition?($0) ?? true }, read185),
        ("ContactList", [], { Event.ContactList.eventCondition?($0) ?? true }, read186),
        ("ContactListComplete", [], { Event.ContactListComplete.eventCondition?($0) ?? true }, read187),
        ("ContactStatusDetail", [], { Event.ContactStatusDetail.eventCondition?($0) ?? true }, read188),
        ("ContactStatusDetailComplete", [], { Event.ContactStatusDetailComplete.eventCondition?($0) ?? true }, read189),
        ("IdentifyDetail", [], { Event.IdentifyDetail.eventCondition?($0) ?? true }, read190),
        ("TransportDetail", [], { Event.TransportDetail.eventCondition?($0) ?? true }, read191),
        ("InboundRegistrationDetail", [], { Event.InboundRegistrationDetail.eventCondition?($0) ?? true }, read192),
        (
            "InboundRegistrationDetailComplete", [],
            { Event.InboundRegistrationDetailComplete.eventCondition?($0) ?? true }, read193
        ),
        ("OutboundRegistrationDetail", [], { Event.OutboundRegistrationDetail.eventCondition?($0) ?? true }, read194),
        (
            "OutboundRegistrationDetailComplete", [],
            { Event.OutboundRegistrationDetailComplete.eventCondition?($0) ?? true }, read195
        ),
        ("InboundSubscriptionDetail", [], { Event.InboundSubscriptionDetail.eventCondition?($0) ?? true }, read196),
        (
            "InboundSubscriptionDetailComplete", [],
            { Event.InboundSubscriptionDetailComplete.eventCondition?($0) ?? true }, read197
        ),
        ("OutboundSubscriptionDetail", [], { Event.OutboundSubscriptionDetail.eventCondition?($0) ?? true }, read198),
        (
            "OutboundSubscriptionDetailComplete", [],
            { Event.OutboundSubscriptionDetailComplete.eventCondition?($0) ?? true }, read199
        ),
        ("ResourceListDetail", [], { Event.ResourceListDetail.eventCondition?($0) ?? true }, read200),
        ("ResourceListDetailComplete", [], { Event.ResourceListDetailComplete.eventCondition?($0) ?? true }, read201),
        ("PJSIPMaintenanceStatus", [], { Event.PJSIPMaintenanceStatus.eventCondition?($0) ?? true }, read202),
        (
            "PJSIPMaintenanceStatusComplete", [], { Event.PJSIPMaintenanceStatusComplete.eventCondition?($0) ?? true },
            read203
        ),
        ("SuccessfulAuth", [], { Event.SuccessfulAuth.eventCondition?($0) ?? true }, read204),
        ("ChallengeSent", [], { Event.ChallengeSent.eventCondition?($0) ?? true }, read205),
        ("ChallengeResponseFailed", [], { Event.ChallengeResponseFailed.eventCondition?($0) ?? true }, read206),
        ("InvalidPassword", [], { Event.InvalidPassword.eventCondition?($0) ?? true }, read207),
        ("InvalidAccountID", [], { Event.InvalidAccountID.eventCondition?($0) ?? true }, read208),
        ("FailedACL", [], { Event.FailedACL.eventCondition?($0) ?? true }, read209),
        ("AuthMethodNotAllowed", [], { Event.AuthMethodNotAllowed.eventCondition?($0) ?? true }, read210),
        ("InvalidTransport", [], { Event.InvalidTransport.eventCondition?($0) ?? true }, read211),
        ("UnexpectedAddress", [], { Event.UnexpectedAddress.eventCondition?($0) ?? true }, read212),
        ("RequestNotAllowed", [], { Event.RequestNotAllowed.eventCondition?($0) ?? true }, read213),
        ("RequestNotSupported", [], { Event.RequestNotSupported.eventCondition?($0) ?? true }, read214),
        ("RequestBadFormat", [], { Event.RequestBadFormat.eventCondition?($0) ?? true }, read215),
        ("SessionLimit", [], { Event.SessionLimit.eventCondition?($0) ?? true }, read216),
        ("LoadAverageLimit", [], { Event.LoadAverageLimit.eventCondition?($0) ?? true }, read217),
        ("MemoryLimit", [], { Event.MemoryLimit.eventCondition?($0) ?? true }, read218),
        ("MessageWaiting", [], { Event.MessageWaiting.eventCondition?($0) ?? true }, read219),
        ("MiniVoiceMail", [], { Event.MiniVoiceMail.eventCondition?($0) ?? true }, read220),
        ("MWIGet", [], { Event.MWIGet.eventCondition?($0) ?? true }, read221),
        ("MWIGetComplete", [], { Event.MWIGetComplete.eventCondition?($0) ?? true }, read222),
        ("VoicemailUserEntry", [], { Event.VoicemailUserEntry.eventCondition?($0) ?? true }, read223),
        ("VoicemailUserEntryComplete", [], { Event.VoicemailUserEntryComplete.eventCondition?($0) ?? true }, read224),
        ("VoicemailUserDetail", [], { Event.VoicemailUserDetail.eventCondition?($0) ?? true }, read225),
        ("VoicemailUserDetailComplete", [], { Event.VoicemailUserDetailComplete.eventCondition?($0) ?? true }, read226),
        ("VoicemailBoxDetail", [], { Event.VoicemailBoxDetail.eventCondition?($0) ?? true }, read227),
        ("VoicemailBoxDetailComplete", [], { Event.VoicemailBoxDetailComplete.eventCondition?($0) ?? true }, read228),
        ("VoicemailPasswordChange", [], { Event.VoicemailPasswordChange.eventCondition?($0) ?? true }, read229),
        ("CCAvailable", [], { Event.CCAvailable.eventCondition?($0) ?? true }, read230),
        ("CCOfferTimerStart", [], { Event.CCOfferTimerStart.eventCondition?($0) ?? true }, read231),
        ("CCRequested", [], { Event.CCRequested.eventCondition?($0) ?? true }, read232),
        ("CCRequestAcknowledged", [], { Event.CCRequestAcknowledged.eventCondition?($0) ?? true }, read233),
        ("CCCallerStartMonitoring", [], { Event.CCCallerStartMonitoring.eventCondition?($0) ?? true }, read234),
        ("CCCallerStopMonitoring", [], { Event.CCCallerStopMonitoring.eventCondition?($0) ?? true }, read235),
        ("CCCallerRecalling", [], { Event.CCCallerRecalling.eventCondition?($0) ?? true }, read236),
        ("CCRecallComplete", [], { Event.CCRecallComplete.eventCondition?($0) ?? true }, read237),
        ("CCMonitorFailed", [], { Event.CCMonitorFailed.eventCondition?($0) ?? true }, read238),
        ("CCFailure", [], { Event.CCFailure.eventCondition?($0) ?? true }, read239),
        ("AOC-S", [], { Event.AOCS.eventCondition?($0) ?? true }, read240),
        ("AOC-D", [], { Event.AOCD.eventCondition?($0) ?? true }, read241),
        ("AOC-E", [], { Event.AOCE.eventCondition?($0) ?? true }, read242),
        ("DAHDIChannel", [], { Event.DAHDIChannel.eventCondition?($0) ?? true }, read243),
        ("Alarm", [], { Event.Alarm.eventCondition?($0) ?? true }, read244),
        ("AlarmClear", [], { Event.AlarmClear.eventCondition?($0) ?? true }, read245),
        ("SpanAlarm", [], { Event.SpanAlarm.eventCondition?($0) ?? true }, read246),
        ("SpanAlarmClear", [], { Event.SpanAlarmClear.eventCondition?($0) ?? true }, read247),
        ("DNDState", [], { Event.DNDState.eventCondition?($0) ?? true }, read248),
        ("DAHDIShowChannels", [], { Event.DAHDIShowChannels.eventCondition?($0) ?? true }, read249),
        ("DAHDIShowChannelsComplete", [], { Event.DAHDIShowChannelsComplete.eventCondition?($0) ?? true }, read250),
        ("DAHDIShowStatus", [], { Event.DAHDIShowStatus.eventCondition?($0) ?? true }, read251),
        ("DAHDIShowStatusComplete", [], { Event.DAHDIShowStatusComplete.eventCondition?($0) ?? true }, read252),
        ("PRIShowSpans", [], { Event.PRIShowSpans.eventCondition?($0) ?? true }, read253),
        ("PRIShowSpansComplete", [], { Event.PRIShowSpansComplete.eventCondition?($0) ?? true }, read254),
        ("FullyBooted", [], { Event.FullyBooted.eventCondition?($0) ?? true }, read255),
        ("Shutdown", [], { Event.Shutdown.eventCondition?($0) ?? true }, read256),
        ("Reload", [], { Event.Reload.eventCondition?($0) ?? true }, read257),
        ("Load", [], { Event.Load.eventCondition?($0) ?? true }, read258),
        ("Unload", [], { Event.Unload.eventCondition?($0) ?? true }, read259),
        ("ModuleLoadReport", [], { Event.ModuleLoadReport.eventCondition?($0) ?? true }, read260),
        ("LogChannel", [], { Event.LogChannel.eventCondition?($0) ?? true }, read261),
        ("DeadlockStart", [], { Event.DeadlockStart.eventCondition?($0) ?? true }, read262),
        ("TestEvent", [], { Event.TestEvent.eventCondition?($0) ?? true }, read263),
        ("CloseSession", [], { Event.CloseSession.eventCondition?($0) ?? true }, read264),
        ("WaitEventComplete", [], { Event.WaitEventComplete.eventCondition?($0) ?? true }, read265),
        ("DBGetResponse", [], { Event.DBGetResponse.eventCondition?($0) ?? true }, read266),
        ("DBGetComplete", [], { Event.DBGetComplete.eventCondition?($0) ?? true }, read267),
        ("DBGetTreeResponse", [], { Event.DBGetTreeResponse.eventCondition?($0) ?? true }, read268),
        ("DBGetTreeComplete", [], { Event.DBGetTreeComplete.eventCondition?($0) ?? true }, read269),
    ]

    static let listActions: [String] = [
        "WaitEvent",
        "Hangup",
        "Status",
        "CoreShowChannels",
        "CoreShowChannelMap",
        "BridgeList",
        "BridgeInfo",
        "BridgeTechnologyList",
        "QueueStatus",
        "QueueSummary",
        "Agents",
        "ParkedCalls",
        "Parkinglots",
        "ConfbridgeList",
        "ConfbridgeListRooms",
        "MeetmeList",
        "MeetmeListRooms",
        "DeviceStateList",
        "ExtensionStateList",
        "PresenceStateList",
        "MWIGet",
        "VoicemailUsersList",
        "VoicemailUserStatus",
        "VoicemailBoxSummary",
        "ShowDialPlan",
        "DBGet",
        "DBGetTree",
        "PJSIPShowEndpoints",
        "PJSIPShowEndpoint",
        "PJSIPShowAors",
        "PJSIPShowAuths",
        "PJSIPShowContacts",
        "PJSIPShowRegistrationsInbound",
        "PJSIPShowRegistrationsOutbound",
        "PJSIPShowRegistrationInboundContactStatuses",
        "PJSIPShowSubscriptionsInbound",
        "PJSIPShowSubscriptionsOutbound",
        "PJSIPShowResourceLists",
        "PJSIPShowMaintenance",
        "PJSIPHangup",
        "FAXSessions",
        "IAXpeers",
        "IAXpeerlist",
        "IAXregistry",
        "SIPpeers",
        "SIPpeerstatus",
        "SIPshowregistry",
        "SKINNYdevices",
        "SKINNYlines",
        "DAHDIShowChannels",
        "DAHDIShowStatus",
        "PRIShowSpans",
    ]
}
