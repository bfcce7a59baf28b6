// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// The events that close the lists of servers that do not mark them, by the actions' names in lower case.
    static let closingEvents = WordTable.lines(in: closingWords)

    private static let closingWords = """
        agents AgentsComplete
        bridgeinfo BridgeInfoComplete
        bridgelist BridgeListComplete
        bridgetechnologylist BridgeTechnologyListComplete
        confbridgelist ConfbridgeListComplete
        confbridgelistrooms ConfbridgeListRoomsComplete
        coreshowchannelmap CoreShowChannelMapComplete
        coreshowchannels CoreShowChannelsComplete
        dahdishowchannels DAHDIShowChannelsComplete
        dahdishowstatus DAHDIShowStatusComplete
        dbget DBGetComplete DBGetResponse
        dbgettree DBGetTreeComplete
        devicestatelist DeviceStateListComplete
        extensionstatelist ExtensionStateListComplete
        faxsessions FAXSessionsComplete
        hangup ChannelsHungupListComplete
        iaxpeerlist PeerlistComplete
        iaxpeers PeerlistComplete
        iaxregistry RegistrationsComplete
        meetmelist MeetmeListComplete
        meetmelistrooms MeetmeListRoomsComplete
        mwiget MWIGetComplete
        parkedcalls ParkedCallsComplete
        parkinglots ParkinglotsComplete
        pjsiphangup ChannelsHungupListComplete
        pjsipshowaors AorListComplete
        pjsipshowauths AuthListComplete
        pjsipshowcontacts ContactListComplete
        pjsipshowendpoint EndpointDetailComplete
        pjsipshowendpoints EndpointListComplete
        pjsipshowmaintenance PJSIPMaintenanceStatusComplete
        pjsipshowregistrationinboundcontactstatuses ContactStatusDetailComplete
        pjsipshowregistrationsinbound InboundRegistrationDetailComplete
        pjsipshowregistrationsoutbound OutboundRegistrationDetailComplete
        pjsipshowresourcelists ResourceListDetailComplete
        pjsipshowsubscriptionsinbound InboundSubscriptionDetailComplete
        pjsipshowsubscriptionsoutbound OutboundSubscriptionDetailComplete
        presencestatelist PresenceStateListComplete
        prishowspans PRIShowSpansComplete
        queuestatus QueueStatusComplete
        queuesummary QueueSummaryComplete
        showdialplan ShowDialPlanComplete
        sippeers PeerlistComplete
        sippeerstatus SIPpeerstatusComplete
        sipshowregistry RegistrationsComplete
        skinnydevices DevicelistComplete
        skinnylines LinelistComplete
        status StatusComplete
        voicemailboxsummary VoicemailBoxDetailComplete
        voicemailuserslist VoicemailUserEntryComplete
        voicemailuserstatus VoicemailUserDetailComplete
        waitevent WaitEventComplete
        zapshowchannels ZapShowChannelsComplete
        """
}
