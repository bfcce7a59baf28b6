// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists the peers of IAX2. ``Event/PeerlistComplete`` ends the list. Needs the class `system` or `reporting`.
    public struct IAXpeers: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.PeerEntry

        /// The action's name.
        public var name: String { "IAXpeers" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.IAXpeers {
    /// Lists the peers of IAX2.
    public static var iaxPeers: Self { Self() }
}

extension Action {
    /// Lists the peers of IAX2. ``Event/PeerlistComplete`` ends the list. Needs the class `system` or `reporting`.
    public struct IAXpeerlist: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.PeerEntry

        /// The action's name.
        public var name: String { "IAXpeerlist" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.IAXpeerlist {
    /// Lists the peers of IAX2.
    public static var iaxPeerlist: Self { Self() }
}

extension Action {
    /// Lists the registrations of IAX2. ``Event/RegistrationsComplete`` ends the list. Needs the class `system` or
    /// `reporting`.
    public struct IAXregistry: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.RegistryEntry

        /// The action's name.
        public var name: String { "IAXregistry" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.IAXregistry {
    /// Lists the registrations of IAX2.
    public static var iaxRegistry: Self { Self() }
}

extension Action {
    /// Shows how well the calls over IAX2 go, as text; the answer has no headers. Needs the class `system` or
    /// `reporting`.
    public struct IAXnetstats: ManagerAction {
        /// The action's name.
        public var name: String { "IAXnetstats" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.IAXnetstats {
    /// Shows how well the calls over IAX2 go, as text; the answer has no headers.
    public static var iaxNetstats: Self { Self() }
}

extension Action {
    /// Lists the peers of chan_sip. Up to Asterisk 20. ``Event/PeerlistComplete`` ends the list. Needs the class
    /// `system` or `reporting`.
    public struct SIPpeers: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.PeerEntry

        /// The action's name.
        public var name: String { "SIPpeers" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.SIPpeers {
    /// Lists the peers of chan_sip. Up to Asterisk 20.
    public static var sipPeers: Self { Self() }
}

extension Action {
    /// Lists the peers of chan_sip with their states. Asterisk 11 to 20. ``Event/SIPpeerstatusComplete`` ends the list.
    /// Needs the class `system`.
    public struct SIPpeerstatus: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.PeerStatus

        /// The action's name.
        public var name: String { "SIPpeerstatus" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SIPpeerstatus {
    /// Lists the peers of chan_sip with their states. Asterisk 11 to 20.
    ///
    /// - Parameters:
    ///   - peer: The one peer to tell of; all when left out.
    public static func sipPeerstatus(peer: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Peer", peer)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Checks whether a peer of chan_sip answers. Up to Asterisk 20. Needs the class `system` or `reporting`. A
    /// read-only manager does not send it.
    public struct SIPqualifypeer: ManagerAction {
        /// The action's name.
        public var name: String { "SIPqualifypeer" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SIPqualifypeer {
    /// Checks whether a peer of chan_sip answers. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - peer: The peer to check.
    public static func sipQualifypeer(_ peer: String) -> Self {
        var fields = ActionFields()
        fields.add("Peer", peer)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Tells of a peer of chan_sip. Up to Asterisk 20. Needs the class `system` or `reporting`.
    public struct SIPshowpeer: ManagerAction {
        /// The action's name.
        public var name: String { "SIPshowpeer" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The technology, such as `PJSIP` or `IAX2`.
            public var channelType: String { response.text("ChannelType") }
            /// The object's name in the configuration.
            public var objectName: String { response.text("ObjectName") }
            /// `peer` or `user`.
            public var chanObjectType: String { response.text("ChanObjectType") }
            /// Whether there is a secret.
            public var secretExists: Bool? { response.flag("SecretExist") }
            /// Whether there is a secret for calls to the peer.
            public var remoteSecretExists: Bool? { response.flag("RemoteSecretExist") }
            /// Whether there is a digest of the secret.
            public var md5SecretExists: Bool? { response.flag("MD5SecretExist") }
            /// The context of the dialplan.
            public var context: String { response.text("Context") }
            /// The context for subscriptions; empty for that of calls.
            public var subscribeContext: String { response.text("SubscribeContext") }
            /// The language of the prompts.
            public var language: String { response.text("Language") }
            /// The country of the tones; empty for the default.
            public var toneZone: String { response.text("ToneZone") }
            /// The account that the call is billed to; empty when there is none.
            public var accountCode: String { response.text("AccountCode") }
            /// What the record is for.
            public var amaFlags: AMAFlags { response.presentWord("AMAFlags") }
            /// The presentation of the caller's number, as a number and in words: `0 (Presentation Allowed, Not
            /// Screened)`.
            public var cidCallingPres: String { response.text("CID-CallingPres") }
            /// The user of the From header.
            public var sipFromUser: String { response.text("SIP-FromUser") }
            /// The domain of the From header.
            public var sipFromDomain: String { response.text("SIP-FromDomain") }
            /// The port of the From header's domain.
            public var sipFromDomainPort: Int? { response.integer("Sip-FromDomain-Port") }
            /// The numbered call groups.
            public var callGroup: String { response.text("CallGroup") }
            /// The numbered groups whose calls can be picked up.
            public var pickupGroup: String { response.text("PickupGroup") }
            /// The named call groups.
            public var namedCallGroup: String { response.text("Named Callgroup") }
            /// The named groups whose calls can be picked up.
            public var namedPickupGroup: String { response.text("Named Pickupgroup") }
            /// The class of the music that is suggested to the other side.
            public var mohSuggest: String { response.text("MoHSuggest") }
            /// The peer's mailboxes.
            public var voicemailBox: String { response.text("VoiceMailbox") }
            /// Which transfers are allowed: `open` or `closed`.
            public var transferMode: String { response.text("TransferMode") }
            /// How many messages were told last; `-1` when none were.
            public var lastMsgsSent: Int? { response.integer("LastMsgsSent") }
            /// How many hops a request may take.
            public var maxForwards: Int? { response.integer("Maxforwards") }
            /// How many calls there may be; 0 for any number.
            public var callLimit: Int? { response.integer("Call-limit") }
            /// From how many calls on the peer is busy; 0 for never.
            public var busyLevel: Int? { response.integer("Busy-level") }
            /// The highest bit rate of a call.
            public var maxCallBR: String { response.text("MaxCallBR") }
            /// Whether the peer registers, in place of having a fixed address.
            public var dynamic: Bool? { response.flag("Dynamic") }
            /// Name and number of the caller: `"Alice" <1001>`.
            public var callerID: String { response.text("CallerID") }
            /// When the registration runs out, in words.
            public var regExpire: String { response.text("RegExpire") }
            /// What needs no authentication: `port`, `invite`, …
            public var sipAuthInsecure: String { response.text("SIP-AuthInsecure") }
            /// Whether answers go to the port that the request came from.
            public var sipForceRport: String { response.text("SIP-Forcerport") }
            /// Whether media is sent to where it comes from.
            public var sipComedia: String { response.text("SIP-Comedia") }
            /// Whether an access list applies.
            public var acl: Bool? { response.flag("ACL") }
            /// Whether media may flow between the phones.
            public var sipCanReinvite: Bool? { response.flag("SIP-CanReinvite") }
            /// Whether media may flow between the phones.
            public var sipDirectMedia: Bool? { response.flag("SIP-DirectMedia") }
            /// Whether redirections to other hosts are followed.
            public var sipPromiscRedir: Bool? { response.flag("SIP-PromiscRedir") }
            /// Whether `user=phone` is added to URIs.
            public var sipUserPhone: Bool? { response.flag("SIP-UserPhone") }
            /// Whether video is supported: `Yes`, `No` or `Always`.
            public var sipVideoSupport: String { response.text("SIP-VideoSupport") }
            /// Whether text is supported.
            public var sipTextSupport: Bool? { response.flag("SIP-TextSupport") }
            /// Whether fax by T.38 is supported.
            public var sipT38Support: Bool? { response.flag("SIP-T.38Support") }
            /// The error correction of T.38.
            public var sipT38EC: String { response.text("SIP-T.38EC") }
            /// The longest T.38 packet, in bytes.
            public var sipT38MaxDatagram: Int? { response.integer("SIP-T.38MaxDtgrm") }
            /// How session timers are used: `Accept`, `Originate`, `Refuse`.
            public var sipSessTimers: String { response.text("SIP-Sess-Timers") }
            /// Who refreshes the session: `uas` or `uac`.
            public var sipSessRefresh: String { response.text("SIP-Sess-Refresh") }
            /// The session timer, in whole seconds.
            public var sipSessExpires: Duration? { response.seconds("SIP-Sess-Expires") }
            /// The shortest session timer, in whole seconds.
            public var sipSessMin: Duration? { response.seconds("SIP-Sess-Min") }
            /// The implementation of RTP.
            public var sipRTPEngine: String { response.text("SIP-RTP-Engine") }
            /// Whether media is encrypted.
            public var sipEncryption: Bool? { response.flag("SIP-Encryption") }
            /// Whether RTP and RTCP share a port.
            public var sipRTCPMux: Bool? { response.flag("SIP-RTCP-Mux") }
            /// How digits are sent.
            public var sipDTMFMode: String { response.text("SIP-DTMFmode") }
            /// The host that requests are sent to.
            public var toHost: String { response.text("ToHost") }
            /// The address; `(null)` for none.
            public var addressIP: String { response.text("Address-IP") }
            /// The port.
            public var addressPort: Int? { response.integer("Address-Port") }
            /// The address before the peer registers; `(null)` for none.
            public var defaultAddressIP: String { response.text("Default-addr-IP") }
            /// The port before the peer registers.
            public var defaultAddressPort: Int? { response.integer("Default-addr-port") }
            /// The user's name of requests to the peer.
            public var defaultUsername: String { response.text("Default-Username") }
            /// The extension that exists while it is registered.
            public var regExtension: String { response.text("RegExtension") }
            /// The codecs, in parentheses and separated by bars.
            public var codecs: String { response.text("Codecs") }
            /// Whether the peer answers, with its round trip: `OK (12 ms)`, `UNREACHABLE`, `UNKNOWN`.
            public var status: String { response.text("Status") }
            /// What the phone calls itself.
            public var sipUserAgent: String { response.text("SIP-Useragent") }
            /// The contact that was registered.
            public var regContact: String { response.text("Reg-Contact") }
            /// How often the peer is checked, in words: `60000 ms`.
            public var qualifyFreq: String { response.text("QualifyFreq") }
            /// The name of the parking lot.
            public var parkingLot: String { response.text("Parkinglot") }
            /// Variables that channels of the peer get.
            public var chanVariables: [String] { response.values("ChanVariable") }
            /// Whether Reason headers are used.
            public var sipUseReasonHeader: Bool? { response.flag("SIP-Use-Reason-Header") }
            /// A description from the configuration.
            public var description: String { response.text("Description") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.SIPshowpeer {
    /// Tells of a peer of chan_sip. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - peer: The peer to show.
    public static func sipShowpeer(_ peer: String) -> Self {
        var fields = ActionFields()
        fields.add("Peer", peer)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the registrations of chan_sip. Up to Asterisk 20. ``Event/RegistrationsComplete`` ends the list. Needs the
    /// class `system` or `reporting`.
    public struct SIPshowregistry: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.RegistryEntry

        /// The action's name.
        public var name: String { "SIPshowregistry" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.SIPshowregistry {
    /// Lists the registrations of chan_sip. Up to Asterisk 20.
    public static var sipShowregistry: Self { Self() }
}

extension Action {
    /// Sends a NOTIFY request with chan_sip. Up to Asterisk 20. Needs the class `system`. A read-only manager does not
    /// send it.
    public struct SIPnotify: ManagerAction {
        /// The action's name.
        public var name: String { "SIPnotify" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SIPnotify {
    /// Sends a NOTIFY request with chan_sip. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - channel: The peer to notify.
    ///   - variable: Headers of the request, each `name=value`.
    ///   - callID: The Call-ID of the dialog to notify within; a new one when left out.
    public static func sipNotify(_ channel: String, variable: [String], callID: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Variable", variable)
        fields.add("Call-ID", callID)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the devices of chan_skinny. Up to Asterisk 20. ``Event/DevicelistComplete`` ends the list. Needs the class
    /// `system` or `reporting`.
    public struct SKINNYdevices: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.DeviceEntry

        /// The action's name.
        public var name: String { "SKINNYdevices" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.SKINNYdevices {
    /// Lists the devices of chan_skinny. Up to Asterisk 20.
    public static var skinnyDevices: Self { Self() }
}

extension Action {
    /// Lists the lines of chan_skinny. Up to Asterisk 20. ``Event/LinelistComplete`` ends the list. Needs the class
    /// `system` or `reporting`.
    public struct SKINNYlines: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.LineEntry

        /// The action's name.
        public var name: String { "SKINNYlines" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.SKINNYlines {
    /// Lists the lines of chan_skinny. Up to Asterisk 20.
    public static var skinnyLines: Self { Self() }
}

extension Action {
    /// Tells of a device of chan_skinny. Up to Asterisk 20. Needs the class `system` or `reporting`.
    public struct SKINNYshowdevice: ManagerAction {
        /// The action's name.
        public var name: String { "SKINNYshowdevice" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The technology, such as `PJSIP` or `IAX2`.
            public var channelType: String { response.text("ChannelType") }
            /// The object's name in the configuration.
            public var objectName: String { response.text("ObjectName") }
            /// `device` or `line`.
            public var channelObjectType: String { response.text("ChannelObjectType") }
            /// The device's id.
            public var id: String { response.text("Id") }
            /// The version of the module's source; empty or absent in newer releases.
            public var version: String { response.text("Version") }
            /// The address; `-none-` or `(null)` for none.
            public var ipAddress: String { response.text("IPaddress") }
            /// The port.
            public var port: Int? { response.integer("Port") }
            /// The kind of device.
            public var deviceType: String { response.text("DeviceType") }
            /// The codecs.
            public var codecs: String { response.text("Codecs") }
            /// The codecs in the order of preference.
            public var codecOrder: String { response.text("CodecOrder") }
            /// Whether the device is registered: `registered` or `unregistered`.
            public var deviceStatus: String { response.text("Devicestatus") }
            /// How many lines the device has.
            public var numberOfLines: Int? { response.integer("NumberOfLines") }
            /// The lines of the device.
            public var line: String { response.text("Line") }
            /// How many add-on modules the device has.
            public var numberOfAddons: Int? { response.integer("NumberOfAddons") }
            /// The add-on modules.
            public var addon: [String] { response.values("Addon") }
            /// How many speed dials the device has.
            public var numberOfSpeeddials: Int? { response.integer("NumberOfSpeeddials") }
            /// The speed dials.
            public var speeddial: [String] { response.values("Speeddial") }
            /// How many service URLs the device has, and which.
            public var serviceURLs: String { response.text("ServiceURLs") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.SKINNYshowdevice {
    /// Tells of a device of chan_skinny. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - device: The device to show.
    public static func skinnyShowdevice(_ device: String) -> Self {
        var fields = ActionFields()
        fields.add("Device", device)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Tells of a line of chan_skinny. Up to Asterisk 20. Needs the class `system` or `reporting`.
    public struct SKINNYshowline: ManagerAction {
        /// The action's name.
        public var name: String { "SKINNYshowline" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The technology, such as `PJSIP` or `IAX2`.
            public var channelType: String { response.text("ChannelType") }
            /// The object's name in the configuration.
            public var objectName: String { response.text("ObjectName") }
            /// `device` or `line`.
            public var channelObjectType: String { response.text("ChannelObjectType") }
            /// The device that the line belongs to.
            public var device: String { response.text("Device") }
            /// What the device shows for the line.
            public var lineLabel: String { response.text("LineLabel") }
            /// The extension that the line is.
            public var `extension`: String { response.text("Extension") }
            /// The context of the dialplan.
            public var context: String { response.text("Context") }
            /// The numbered call groups.
            public var callGroup: String { response.text("CallGroup") }
            /// The numbered groups whose calls can be picked up.
            public var pickupGroup: String { response.text("PickupGroup") }
            /// The named call groups.
            public var namedCallGroup: String { response.text("NamedCallGroup") }
            /// The named groups whose calls can be picked up.
            public var namedPickupGroup: String { response.text("NamedPickupGroup") }
            /// The language of the prompts.
            public var language: String { response.text("Language") }
            /// The account that the call is billed to; empty when there is none.
            public var accountCode: String { response.text("AccountCode") }
            /// What the record is for.
            public var amaFlags: AMAFlags { response.presentWord("AMAFlags") }
            /// Name and number of the caller: `"Alice" <1001>`.
            public var callerID: String { response.text("CallerID") }
            /// Whether the caller is hidden.
            public var hideCallerID: Bool? { response.flag("HideCallerId") }
            /// Where all calls are forwarded to; empty for nowhere.
            public var cfwdAll: String { response.text("CFwdAll") }
            /// Where calls are forwarded to when busy; empty for nowhere.
            public var cfwdBusy: String { response.text("CFwdBusy") }
            /// Where calls are forwarded to that are not answered; empty for nowhere.
            public var cfwdNoAnswer: String { response.text("CFwdNoAnswer") }
            /// The line's mailbox.
            public var voicemailBox: String { response.text("VoicemailBox") }
            /// The number of the voicemail.
            public var voicemailNumber: String { response.text("VoicemailNumber") }
            /// Whether the lamp blinks for new messages.
            public var mwiBlink: Bool? { response.flag("MWIblink") }
            /// The extension that exists while it is registered.
            public var regExtension: String { response.text("RegExtension") }
            /// The context that the extension stands in that exists while it is registered.
            public var regContext: String { response.text("Regcontext") }
            /// The class of the music that the line's user hears.
            public var mohInterpret: String { response.text("MoHInterpret") }
            /// The class of the music that is suggested to the other side.
            public var mohSuggest: String { response.text("MoHSuggest") }
            /// The number that was dialled last.
            public var lastDialedNr: String { response.text("LastDialedNr") }
            /// The caller of the last call.
            public var lastCallerID: String { response.text("LastCallerID") }
            /// Whether transfers are allowed.
            public var transfer: Bool? { response.flag("Transfer") }
            /// Whether call waiting is on.
            public var callWaiting: Bool? { response.flag("Callwaiting") }
            /// Whether forwarding is allowed.
            public var canForward: Bool? { response.flag("CanForward") }
            /// Whether "do not disturb" is on.
            public var doNotDisturb: Bool? { response.flag("DoNotDisturb") }
            /// Whether NAT is assumed.
            public var nat: Bool? { response.flag("NAT") }
            /// Whether the line dials when it is picked up.
            public var immediate: Bool? { response.flag("Immediate") }
            /// The group of the line.
            public var group: Int? { response.integer("Group") }
            /// The name of the parking lot.
            public var parkingLot: String { response.text("Parkinglot") }
            /// The codecs.
            public var codecs: String { response.text("Codecs") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.SKINNYshowline {
    /// Tells of a line of chan_skinny. Up to Asterisk 20.
    ///
    /// - Parameters:
    ///   - line: The line's name.
    public static func skinnyShowline(_ line: String) -> Self {
        var fields = ActionFields()
        fields.add("Line", line)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sends a Jabber message. The server answers twice when a header is missing. Needs the class `system`. A read-only
    /// manager does not send it.
    public struct JabberSend: ManagerAction {
        /// The action's name.
        public var name: String { "JabberSend" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.JabberSend {
    /// Sends a Jabber message. The server answers twice when a header is missing.
    ///
    /// - Parameters:
    ///   - jabber: The server's account in `xmpp.conf`.
    ///   - jid: The receiver's Jabber id.
    ///   - message: The text to send.
    ///   - screenName: The receiver's Jabber id, for releases that ask for it in place of `jid`.
    public static func jabberSend(jabber: String, jid: String, message: String, screenName: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Jabber", jabber)
        fields.add("JID", jid)
        fields.add("Message", message)
        fields.add("ScreenName", screenName)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the DAHDI channels. ``Event/DAHDIShowChannelsComplete`` ends the list.
    public struct DAHDIShowChannels: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.DAHDIShowChannels

        /// The action's name.
        public var name: String { "DAHDIShowChannels" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DAHDIShowChannels {
    /// Lists the DAHDI channels.
    ///
    /// - Parameters:
    ///   - dahdiChannel: The number of the DAHDI channel.
    public static func dahdiShowChannels(dahdiChannel: Int? = nil) -> Self {
        var fields = ActionFields()
        fields.add("DAHDIChannel", dahdiChannel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the spans of DAHDI. ``Event/DAHDIShowStatusComplete`` ends the list.
    public struct DAHDIShowStatus: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.DAHDIShowStatus

        /// The action's name.
        public var name: String { "DAHDIShowStatus" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.DAHDIShowStatus {
    /// Lists the spans of DAHDI.
    public static var dahdiShowStatus: Self { Self() }
}

extension Action {
    /// Dials on a DAHDI channel that is off hook. A read-only manager does not send it.
    public struct DAHDIDialOffhook: ManagerAction {
        /// The action's name.
        public var name: String { "DAHDIDialOffhook" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DAHDIDialOffhook {
    /// Dials on a DAHDI channel that is off hook.
    ///
    /// - Parameters:
    ///   - dahdiChannel: The number of the DAHDI channel.
    ///   - number: The number to dial.
    public static func dahdiDialOffhook(_ dahdiChannel: Int, number: String) -> Self {
        var fields = ActionFields()
        fields.add("DAHDIChannel", dahdiChannel)
        fields.add("Number", number)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Switches "do not disturb" of a DAHDI channel on. A read-only manager does not send it.
    public struct DAHDIDNDon: ManagerAction {
        /// The action's name.
        public var name: String { "DAHDIDNDon" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DAHDIDNDon {
    /// Switches "do not disturb" of a DAHDI channel on.
    ///
    /// - Parameters:
    ///   - dahdiChannel: The number of the DAHDI channel.
    public static func dahdiDNDon(_ dahdiChannel: Int) -> Self {
        var fields = ActionFields()
        fields.add("DAHDIChannel", dahdiChannel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Switches "do not disturb" of a DAHDI channel off. A read-only manager does not send it.
    public struct DAHDIDNDoff: ManagerAction {
        /// The action's name.
        public var name: String { "DAHDIDNDoff" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DAHDIDNDoff {
    /// Switches "do not disturb" of a DAHDI channel off.
    ///
    /// - Parameters:
    ///   - dahdiChannel: The number of the DAHDI channel.
    public static func dahdiDNDoff(_ dahdiChannel: Int) -> Self {
        var fields = ActionFields()
        fields.add("DAHDIChannel", dahdiChannel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Hangs up a DAHDI channel. A read-only manager does not send it.
    public struct DAHDIHangup: ManagerAction {
        /// The action's name.
        public var name: String { "DAHDIHangup" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DAHDIHangup {
    /// Hangs up a DAHDI channel.
    ///
    /// - Parameters:
    ///   - dahdiChannel: The number of the DAHDI channel.
    public static func dahdiHangup(_ dahdiChannel: Int) -> Self {
        var fields = ActionFields()
        fields.add("DAHDIChannel", dahdiChannel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Transfers a DAHDI channel, as a hook flash does. A read-only manager does not send it.
    public struct DAHDITransfer: ManagerAction {
        /// The action's name.
        public var name: String { "DAHDITransfer" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DAHDITransfer {
    /// Transfers a DAHDI channel, as a hook flash does.
    ///
    /// - Parameters:
    ///   - dahdiChannel: The number of the DAHDI channel.
    public static func dahdiTransfer(_ dahdiChannel: Int) -> Self {
        var fields = ActionFields()
        fields.add("DAHDIChannel", dahdiChannel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Starts DAHDI anew: all its calls end. When that fails, the server closes the session. A read-only manager does
    /// not send it.
    public struct DAHDIRestart: ManagerAction {
        /// The action's name.
        public var name: String { "DAHDIRestart" }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.DAHDIRestart {
    /// Starts DAHDI anew: all its calls end. When that fails, the server closes the session.
    public static var dahdiRestart: Self { Self() }
}

extension Action {
    /// Lists the spans of PRI. ``Event/PRIShowSpansComplete`` ends the list.
    public struct PRIShowSpans: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.PRIShowSpans

        /// The action's name.
        public var name: String { "PRIShowSpans" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PRIShowSpans {
    /// Lists the spans of PRI.
    ///
    /// - Parameters:
    ///   - span: The one span to show; all when left out.
    public static func priShowSpans(span: Int? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Span", span)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sets what a span of PRI logs. A read-only manager does not send it.
    public struct PRIDebugSet: ManagerAction {
        /// The action's name.
        public var name: String { "PRIDebugSet" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PRIDebugSet {
    /// Sets what a span of PRI logs.
    ///
    /// - Parameters:
    ///   - span: The number of the span.
    ///   - level: What to show: `off`, `on`, `hex` or `intense`.
    public static func priDebugSet(_ span: Int, level: String) -> Self {
        var fields = ActionFields()
        fields.add("Span", span)
        fields.add("Level", level)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Writes the log of PRI to a file. Needs the class `system`. A read-only manager does not send it.
    public struct PRIDebugFileSet: ManagerAction {
        /// The action's name.
        public var name: String { "PRIDebugFileSet" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PRIDebugFileSet {
    /// Writes the log of PRI to a file.
    ///
    /// - Parameters:
    ///   - file: The file to write to.
    public static func priDebugFileSet(_ file: String) -> Self {
        var fields = ActionFields()
        fields.add("File", file)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Ends writing the log of PRI to a file. A read-only manager does not send it.
    public struct PRIDebugFileUnset: ManagerAction {
        /// The action's name.
        public var name: String { "PRIDebugFileUnset" }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PRIDebugFileUnset {
    /// Ends writing the log of PRI to a file.
    public static var priDebugFileUnset: Self { Self() }
}
