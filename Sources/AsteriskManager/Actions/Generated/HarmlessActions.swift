// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension ReadOnly {
    /// The actions that change nothing on the server, in lower case.
    static let harmlessActions = Set(WordTable.words(in: harmlessWords))

    private static let harmlessWords = """
        agents bridgeinfo bridgelist bridgetechnologylist challenge confbridgelist confbridgelistrooms coresettings
        coreshowchannelmap coreshowchannels corestatus dahdishowchannels dahdishowstatus dbget dbgettree dataget
        devicestatelist events extensionstate extensionstatelist faxsession faxsessions faxstats filter filterlist
        getconfig getconfigjson getvar iaxnetstats iaxpeerlist iaxpeers iaxregistry listcategories listcommands login
        logoff mwiget mailboxcount mailboxstatus meetmelist meetmelistrooms modulecheck pjsipshowaors pjsipshowauths
        pjsipshowcontacts pjsipshowendpoint pjsipshowendpoints pjsipshowmaintenance
        pjsipshowregistrationinboundcontactstatuses pjsipshowregistrationsinbound pjsipshowregistrationsoutbound
        pjsipshowresourcelists pjsipshowsubscriptionsinbound pjsipshowsubscriptionsoutbound prishowspans parkedcalls
        parkinglots ping presencestate presencestatelist queuerule queuestatus queuesummary queues sippeers
        sippeerstatus sipshowpeer sipshowregistry skinnydevices skinnylines skinnyshowdevice skinnyshowline showdialplan
        status voicemailboxsummary voicemailuserstatus voicemailuserslist waitevent
        """
}
