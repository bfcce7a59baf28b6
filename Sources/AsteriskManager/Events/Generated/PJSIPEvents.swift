// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

/// The settings of an address of record.
public protocol AORSettings: ManagerEvent {}

extension AORSettings {
    /// The shortest registration that is accepted.
    public var minimumExpiration: Duration? { event.seconds("MinimumExpiration") }
    /// The longest registration that is accepted.
    public var maximumExpiration: Duration? { event.seconds("MaximumExpiration") }
    /// How long a registration is valid that does not say.
    public var defaultExpiration: Duration? { event.seconds("DefaultExpiration") }
    /// How often the server checks whether a contact answers; zero for never.
    public var qualifyFrequency: Duration? { event.seconds("QualifyFrequency") }
    /// How long the server waits for the answer to a check.
    public var qualifyTimeout: Duration? { event.decimalSeconds("QualifyTimeout") }
    /// Whether only answers of class 2xx count as a sign of life.
    public var qualify2xxOnly: Bool? { event.flag("Qualify2xxOnly") }
    /// Whether the checks authenticate when challenged.
    public var authenticateQualify: Bool? { event.flag("AuthenticateQualify") }
    /// How many contacts may be registered at a time.
    public var maxContacts: Int? { event.integer("MaxContacts") }
    /// Whether a new registration replaces old ones when there are too many.
    public var removeExisting: Bool? { event.flag("RemoveExisting") }
    /// Whether contacts that do not answer make room for a new one.
    public var removeUnavailable: Bool? { event.flag("RemoveUnavailable") }
    /// The mailboxes, separated by commas.
    public var mailboxes: String { event.text("Mailboxes") }
    /// The extension that is dialled for voicemail; empty for none.
    public var voicemailExtension: String? { event["VoicemailExtension"] }
    /// The URI of the proxy through which requests are sent; empty for none.
    public var outboundProxy: String { event.text("OutboundProxy") }
    /// Whether Path headers are supported.
    public var supportPath: Bool? { event.flag("SupportPath") }
    /// The contacts, separated by commas.
    public var contacts: String? { event["Contacts"] }
}

/// The settings of credentials.
public protocol AuthSettings: ManagerEvent {}

extension AuthSettings {
    /// The name of the account.
    public var username: String { event.text("Username") }
    /// The digest of name, realm and password. It is as good as the password.
    public var md5Cred: String { event.text("Md5Cred") }
    /// The realm of the authentication.
    public var realm: String { event.text("Realm") }
    /// How it authenticates: `userpass`, `md5`, `digest`, `google_oauth`, …
    public var authType: String { event.text("AuthType") }
    /// The password, in the clear. Keep it out of logs.
    public var password: String { event.text("Password") }
    /// How long a nonce is valid.
    public var nonceLifetime: Duration? { event.seconds("NonceLifetime") }
    /// The client's id for OAuth; empty when it is not used.
    public var oauthClientID: String? { event["OauthClientid"] }
    /// The secret for OAuth, in the clear.
    public var oauthSecret: String? { event["OauthSecret"] }
    /// Digests of the password for other algorithms, as `algorithm:digest`.
    public var passwordDigest: String? { event["PasswordDigest"] }
    /// The token for OAuth, in the clear.
    public var refreshToken: String? { event["RefreshToken"] }
    /// The digest algorithms that the server uses when it is challenged.
    public var supportedAlgorithmsUAC: String? { event["SupportedAlgorithmsUac"] }
    /// The digest algorithms that the server challenges with.
    public var supportedAlgorithmsUAS: String? { event["SupportedAlgorithmsUas"] }
}

extension Event {
    /// One endpoint of the answer to `PJSIPShowEndpoints`.
    public struct EndpointList: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// The transport's name in the configuration; empty for any.
        public var transport: String { event.text("Transport") }
        /// The address of record.
        public var aor: String { event.text("Aor") }
        /// The names of the objects with the credentials for calls from it; empty for none.
        public var auths: String { event.text("Auths") }
        /// The names of the objects with the server's credentials; empty for none.
        public var outboundAuths: String { event.text("OutboundAuths") }
        /// The state of the endpoint, in words: `Not in use`, `Unavailable`, …
        public var deviceState: String { event.text("DeviceState") }
        /// The names of the endpoint's channels, separated by commas; empty when there are none.
        public var activeChannels: String { event.text("ActiveChannels") }
        /// The endpoint's contacts, one value for each address of record.
        public var contacts: [String] { event.values("Contacts") }
    }
}

extension EventKey where Payload == Event.EndpointList {
    /// One endpoint of the answer to `PJSIPShowEndpoints`.
    public static var endpointList: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowEndpoints`.
    public struct EndpointListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.EndpointListComplete {
    /// The end of the answer to `PJSIPShowEndpoints`.
    public static var endpointListComplete: Self { Self() }
}

extension Event {
    /// The endpoint, in the answer to `PJSIPShowEndpoint`.
    public struct EndpointDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// The context that calls from the endpoint enter.
        public var context: String { event.text("Context") }
        /// The codecs that are allowed, in parentheses and separated by bars.
        public var allow: String { event.text("Allow") }
        /// How digits are sent: `rfc4733`, `inband`, `info`, `auto` or `auto_info`.
        public var dtmfMode: String { event.text("DtmfMode") }
        /// Whether RTP may use IPv6.
        public var rtpIPv6: Bool? { event.flag("RtpIpv6") }
        /// Whether RTP is sent to where it comes from.
        public var rtpSymmetric: Bool? { event.flag("RtpSymmetric") }
        /// Whether ICE is used.
        public var iceSupport: Bool? { event.flag("IceSupport") }
        /// Whether the packet time that the phone asks for is used.
        public var usePtime: Bool? { event.flag("UsePtime") }
        /// Whether answers go to the port that the request came from.
        public var forceRport: Bool? { event.flag("ForceRport") }
        /// Whether the contact is replaced by the address that the request came from.
        public var rewriteContact: Bool? { event.flag("RewriteContact") }
        /// The transport's name in the configuration; empty for any.
        public var transport: String { event.text("Transport") }
        /// The URI of the proxy through which requests are sent; empty for none.
        public var outboundProxy: String { event.text("OutboundProxy") }
        /// The class of the music that is suggested to the other side.
        public var mohSuggest: String { event.text("MoHSuggest") }
        /// Whether provisional answers are confirmed (100rel): `no`, `yes`, `required` or `peer_supported`.
        public var rel100: String { event.text("100rel") }
        /// Whether session timers are used: `no`, `yes`, `required`, `always` or `forced`.
        public var timers: String { event.text("Timers") }
        /// The shortest session timer.
        public var timersMinSE: Duration? { event.seconds("TimersMinSe") }
        /// The session timer that is asked for.
        public var timersSessExpires: Duration? { event.seconds("TimersSessExpires") }
        /// The name of the object with the credentials that calls from the endpoint need; empty for none.
        public var auth: String { event.text("Auth") }
        /// The name of the object with the credentials that the server answers challenges with; empty for none.
        public var outboundAuth: String { event.text("OutboundAuth") }
        /// The addresses of record, separated by commas.
        public var aors: String { event.text("Aors") }
        /// The address for media in the session description; empty for that of the server.
        public var mediaAddress: String { event.text("MediaAddress") }
        /// How requests are found to be from the endpoint: `username`, `ip`, …, separated by commas.
        public var identifyBy: String { event.text("IdentifyBy") }
        /// Whether media may flow between the phones, past the server.
        public var directMedia: Bool? { event.flag("DirectMedia") }
        /// The request that sets direct media up: `invite`, `reinvite` or `update`.
        public var directMediaMethod: String { event.text("DirectMediaMethod") }
        /// Whether updates of the connected line from the endpoint are believed.
        public var trustConnectedLine: Bool? { event.flag("TrustConnectedLine") }
        /// Whether updates of the connected line are sent to the endpoint.
        public var sendConnectedLine: Bool? { event.flag("SendConnectedLine") }
        /// The request that tells of the connected line: `invite`, `reinvite` or `update`.
        public var connectedLineMethod: String { event.text("ConnectedLineMethod") }
        /// How collisions of requests for direct media are avoided: `none`, `outgoing` or `incoming`.
        public var directMediaGlareMitigation: String { event.text("DirectMediaGlareMitigation") }
        /// Whether media goes through the server when the phone is behind NAT.
        public var disableDirectMediaOnNAT: Bool? { event.flag("DisableDirectMediaOnNat") }
        /// The caller that calls from the endpoint have: `"Alice" <1001>`; `<unknown>` for none.
        public var callerID: String { event.text("Callerid") }
        /// The privacy of the caller, such as `allowed_not_screened`.
        public var callerIDPrivacy: String { event.text("CalleridPrivacy") }
        /// The tag of the caller for the dialplan.
        public var callerIDTag: String { event.text("CalleridTag") }
        /// Whether identity headers from the endpoint are believed.
        public var trustIDInbound: Bool? { event.flag("TrustIdInbound") }
        /// Whether private identities are sent to the endpoint.
        public var trustIDOutbound: Bool? { event.flag("TrustIdOutbound") }
        /// Whether P-Asserted-Identity is sent.
        public var sendPAI: Bool? { event.flag("SendPai") }
        /// Whether Remote-Party-ID is sent.
        public var sendRPID: Bool? { event.flag("SendRpid") }
        /// Whether Diversion is sent.
        public var sendDiversion: Bool? { event.flag("SendDiversion") }
        /// The mailboxes, separated by commas.
        public var mailboxes: String { event.text("Mailboxes") }
        /// Whether one notification tells of all mailboxes.
        public var aggregateMWI: Bool? { event.flag("AggregateMwi") }
        /// How media is encrypted: `no`, `sdes` or `dtls`.
        public var mediaEncryption: String { event.text("MediaEncryption") }
        /// Whether media goes in the clear when the phone cannot encrypt.
        public var mediaEncryptionOptimistic: Bool? { event.flag("MediaEncryptionOptimistic") }
        /// Whether the profile AVPF is used.
        public var useAVPF: Bool? { event.flag("UseAvpf") }
        /// Whether the profile AVP is used where SAVP or AVPF would be right.
        public var forceAVP: Bool? { event.flag("ForceAvp") }
        /// Whether media uses the transport that the offer named.
        public var mediaUseReceivedTransport: Bool? { event.flag("MediaUseReceivedTransport") }
        /// Whether a call can be recorded at the touch of a button.
        public var oneTouchRecording: Bool? { event.flag("OneTouchRecording") }
        /// Whether ringing is sent as sound.
        public var inbandProgress: Bool? { event.flag("InbandProgress") }
        /// The numbered call groups.
        public var callGroup: String { event.text("CallGroup") }
        /// The numbered groups whose calls can be picked up.
        public var pickupGroup: String { event.text("PickupGroup") }
        /// The named call groups.
        public var namedCallGroup: String { event.text("NamedCallGroup") }
        /// The named groups whose calls can be picked up.
        public var namedPickupGroup: String { event.text("NamedPickupGroup") }
        /// From how many calls on the device counts as busy; 0 for never.
        public var deviceStateBusyAt: Int? { event.integer("DeviceStateBusyAt") }
        /// Whether fax by T.38 is allowed.
        public var t38UDPTL: Bool? { event.flag("T38Udptl") }
        /// The error correction of T.38: `none`, `fec` or `redundancy`.
        public var t38UDPTLEC: String { event.text("T38UdptlEc") }
        /// The longest T.38 packet, in bytes; 0 for what the phone says.
        public var t38UDPTLMaxDatagram: Int? { event.integer("T38UdptlMaxdatagram") }
        /// Whether fax tones are listened for.
        public var faxDetect: Bool? { event.flag("FaxDetect") }
        /// Whether T.38 is sent to where it comes from.
        public var t38UDPTLNAT: Bool? { event.flag("T38UdptlNat") }
        /// Whether T.38 may use IPv6.
        public var t38UDPTLIPv6: Bool? { event.flag("T38UdptlIpv6") }
        /// Whether T.38 is bound to the address for media.
        public var t38BindUDPTLToMediaAddress: Bool? { event.flag("T38BindUdptlToMediaAddress") }
        /// The country of the tones; empty for the default.
        public var toneZone: String { event.text("ToneZone") }
        /// The language of the prompts.
        public var language: String { event.text("Language") }
        /// The feature that an INFO request with `Record: on` starts.
        public var recordOnFeature: String { event.text("RecordOnFeature") }
        /// The feature that an INFO request with `Record: off` starts.
        public var recordOffFeature: String { event.text("RecordOffFeature") }
        /// Whether transfers by REFER are allowed.
        public var allowTransfer: Bool? { event.flag("AllowTransfer") }
        /// Whether `user=phone` is added to URIs that are numbers.
        public var userEqPhone: Bool? { event.flag("UserEqPhone") }
        /// Whether hold is passed on to the other side in place of music.
        public var mohPassthrough: Bool? { event.flag("MohPassthrough") }
        /// The owner in the session description.
        public var sdpOwner: String { event.text("SdpOwner") }
        /// The name of the session in the session description.
        public var sdpSession: String { event.text("SdpSession") }
        /// The type of service (DSCP) of audio packets.
        public var tosAudio: Int? { event.integer("TosAudio") }
        /// The type of service (DSCP) of video packets.
        public var tosVideo: Int? { event.integer("TosVideo") }
        /// The class of service (802.1p) of audio packets.
        public var cosAudio: Int? { event.integer("CosAudio") }
        /// The class of service (802.1p) of video packets.
        public var cosVideo: Int? { event.integer("CosVideo") }
        /// Whether subscriptions are accepted.
        public var allowSubscribe: Bool? { event.flag("AllowSubscribe") }
        /// The shortest subscription that is accepted.
        public var subMinExpiry: Duration? { event.seconds("SubMinExpiry") }
        /// The user of the From header of requests to the endpoint; empty for the caller.
        public var fromUser: String { event.text("FromUser") }
        /// The domain of the From header of requests to the endpoint.
        public var fromDomain: String { event.text("FromDomain") }
        /// The user of the From header of notifications of messages.
        public var mwiFromUser: String { event.text("MwiFromUser") }
        /// The implementation of RTP, such as `asterisk`.
        public var rtpEngine: String { event.text("RtpEngine") }
        /// What of the peer's certificate is checked: `No`, `Yes`, `fingerprint` or `certificate`.
        public var dtlsVerify: String { event.text("DtlsVerify") }
        /// How often the keys are renewed; zero for never.
        public var dtlsRekey: Duration? { event.seconds("DtlsRekey") }
        /// The file of the certificate.
        public var dtlsCertFile: String { event.text("DtlsCertFile") }
        /// The file of the private key.
        public var dtlsPrivateKey: String { event.text("DtlsPrivateKey") }
        /// The ciphers, in the form of OpenSSL.
        public var dtlsCipher: String { event.text("DtlsCipher") }
        /// The file of the authorities' certificates.
        public var dtlsCAFile: String { event.text("DtlsCaFile") }
        /// The folder of the authorities' certificates.
        public var dtlsCAPath: String { event.text("DtlsCaPath") }
        /// Who begins: `active`, `passive` or `actpass`.
        public var dtlsSetup: String { event.text("DtlsSetup") }
        /// Whether SRTP uses a tag of 32 bits, not 80.
        public var srtpTag32: Bool? { event.flag("SrtpTag32") }
        /// How redirections are followed: `user`, `uri_core` or `uri_pjsip`.
        public var redirectMethod: String { event.text("RedirectMethod") }
        /// The variables that channels of the endpoint get.
        public var setVar: String { event.text("SetVar") }
        /// The context that text messages enter; empty for that of calls.
        public var messageContext: String { event.text("MessageContext") }
        /// The account that the call is billed to; empty when there is none.
        public var accountCode: String { event.text("AccountCode") }
        /// Whether only the first codec that fits is answered.
        public var preferredCodecOnly: Bool? { event.flag("PreferredCodecOnly") }
        /// The state of the endpoint, in words: `Not in use`, `Unavailable`, …
        public var deviceState: String { event.text("DeviceState") }
        /// The names of the endpoint's channels, separated by commas; empty when there are none.
        public var activeChannels: String { event.text("ActiveChannels") }
        /// The context for subscriptions; empty for that of calls.
        public var subscribeContext: String { event.text("SubscribeContext") }
        /// Whether overlap dialling is allowed.
        public var allowOverlap: Bool? { event.flag("AllowOverlap") }
        /// The context for overlap dialling.
        public var overlapContext: String? { event["OverlapContext"] }
        /// Whether a second answer in a provisional response is taken.
        public var acceptMultipleSDPAnswers: Bool? { event.flag("AcceptMultipleSdpAnswers") }
        /// The names of the access lists, separated by commas.
        public var acl: String? { event["Acl"] }
        /// Whether OPTIONS requests need no authentication.
        public var allowUnauthenticatedOptions: Bool? { event.flag("AllowUnauthenticatedOptions") }
        /// Whether the codecs of the two directions may differ.
        public var asymmetricRTPCodec: Bool? { event.flag("AsymmetricRtpCodec") }
        /// Whether RTP is bound to the address for media.
        public var bindRTPToMediaAddress: Bool? { event.flag("BindRtpToMediaAddress") }
        /// Whether all streams share one transport.
        public var bundle: Bool? { event.flag("Bundle") }
        /// How the codecs of an incoming answer are chosen.
        public var codecPrefsIncomingAnswer: String? { event["CodecPrefsIncomingAnswer"] }
        /// How the codecs of an incoming offer are chosen.
        public var codecPrefsIncomingOffer: String? { event["CodecPrefsIncomingOffer"] }
        /// How the codecs of an outgoing answer are chosen.
        public var codecPrefsOutgoingAnswer: String? { event["CodecPrefsOutgoingAnswer"] }
        /// How the codecs of an outgoing offer are chosen.
        public var codecPrefsOutgoingOffer: String? { event["CodecPrefsOutgoingOffer"] }
        /// The names of the access lists for contacts, separated by commas.
        public var contactACL: String? { event["ContactAcl"] }
        /// Whether a certificate is made for each call.
        public var dtlsAutoGenerateCert: Bool? { event.flag("DtlsAutoGenerateCert") }
        /// The hash of the fingerprint: `SHA-256` or `SHA-1`.
        public var dtlsFingerprint: String? { event["DtlsFingerprint"] }
        /// How long fax tones are listened for; zero for the whole call.
        public var faxDetectTimeout: Duration? { event.seconds("FaxDetectTimeout") }
        /// Whether early media of another fork is followed.
        public var followEarlyMediaFork: Bool? { event.flag("FollowEarlyMediaFork") }
        /// Whether G.726 is packed in the order of AAL2.
        public var g726NonStandard: Bool? { event.flag("G726NonStandard") }
        /// The geolocation profile for incoming calls.
        public var geolocIncomingCallProfile: String? { event["GeolocIncomingCallProfile"] }
        /// The geolocation profile for outgoing calls.
        public var geolocOutgoingCallProfile: String? { event["GeolocOutgoingCallProfile"] }
        /// Whether a 183 without a session description is ignored.
        public var ignore183WithoutSDP: Bool? { event.flag("Ignore183WithoutSdp") }
        /// Which codecs an incoming call is offered with, and in which order.
        public var incomingCallOfferPref: String? { event["IncomingCallOfferPref"] }
        /// The mailbox that notifications from the endpoint are for.
        public var incomingMWIMailbox: String? { event["IncomingMwiMailbox"] }
        /// How many audio streams a call may have.
        public var maxAudioStreams: Int? { event.integer("MaxAudioStreams") }
        /// How many video streams a call may have.
        public var maxVideoStreams: Int? { event.integer("MaxVideoStreams") }
        /// Whether a subscription ends notifications that nobody asked for.
        public var mwiSubscribeReplacesUnsolicited: Bool? { event.flag("MwiSubscribeReplacesUnsolicited") }
        /// Whether a ringing device that is in use is told as ringing.
        public var notifyEarlyInuseRinging: Bool? { event.flag("NotifyEarlyInuseRinging") }
        /// Which codecs an outgoing call is offered with, and in which order.
        public var outgoingCallOfferPref: String? { event["OutgoingCallOfferPref"] }
        /// Whether the progress of a blind transfer is told.
        public var referBlindProgress: Bool? { event.flag("ReferBlindProgress") }
        /// Whether updates of the connected line are sent at once.
        public var rpidImmediate: Bool? { event.flag("RpidImmediate") }
        /// Whether RTP and RTCP share a port.
        public var rtcpMux: Bool? { event.flag("RtcpMux") }
        /// How often RTP is sent to keep the path open; zero for never.
        public var rtpKeepalive: Duration? { event.seconds("RtpKeepalive") }
        /// After how long without RTP a call is hung up; zero for never.
        public var rtpTimeout: Duration? { event.seconds("RtpTimeout") }
        /// The same for a call on hold.
        public var rtpTimeoutHold: Duration? { event.seconds("RtpTimeoutHold") }
        /// The first port for RTP; 0 for the default.
        public var rtpPortStart: Int? { event.integer("RtpPortStart") }
        /// The last port for RTP; 0 for the default.
        public var rtpPortEnd: Int? { event.integer("RtpPortEnd") }
        /// How security is negotiated: `no` or `mediasec`.
        public var securityNegotiation: String? { event["SecurityNegotiation"] }
        /// Whether advice of charge is sent.
        public var sendAOC: Bool? { event.flag("SendAoc") }
        /// Whether History-Info is sent.
        public var sendHistoryInfo: Bool? { event.flag("SendHistoryInfo") }
        /// Whether calls are signed and checked with STIR/SHAKEN.
        public var stirShaken: String? { event["StirShaken"] }
        /// The profile for STIR/SHAKEN.
        public var stirShakenProfile: String? { event["StirShakenProfile"] }
        /// Whether no music is played when the phone only sends.
        public var suppressMOHOnSendonly: Bool? { event.flag("SuppressMohOnSendonly") }
        /// Whether Reason headers with Q.850 causes are left out.
        public var suppressQ850ReasonHeaders: Bool? { event.flag("SuppressQ850ReasonHeaders") }
        /// The tenant's id; empty when there is none.
        public var tenantID: String? { event["Tenantid"] }
        /// The extension that is dialled for voicemail; empty for none.
        public var voicemailExtension: String? { event["VoicemailExtension"] }
        /// Whether the endpoint is set up for WebRTC.
        public var webrtc: String? { event["Webrtc"] }
    }
}

extension EventKey where Payload == Event.EndpointDetail {
    /// The endpoint, in the answer to `PJSIPShowEndpoint`.
    public static var endpointDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowEndpoint`.
    public struct EndpointDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.EndpointDetailComplete {
    /// The end of the answer to `PJSIPShowEndpoint`.
    public static var endpointDetailComplete: Self { Self() }
}

extension Event {
    /// An address of record of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public struct AorDetail: AORSettings {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// How many contacts there are, configured ones included.
        public var totalContacts: Int? { event.integer("TotalContacts") }
        /// How many contacts have registered.
        public var contactsRegistered: Int? { event.integer("ContactsRegistered") }
        /// The endpoint's name; empty when it is not known.
        public var endpointName: String { event.text("EndpointName") }
    }
}

extension EventKey where Payload == Event.AorDetail {
    /// An address of record of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public static var aorDetail: Self { Self() }
}

extension Event {
    /// One address of record of the answer to `PJSIPShowAors`.
    public struct AorList: AORSettings {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
    }
}

extension EventKey where Payload == Event.AorList {
    /// One address of record of the answer to `PJSIPShowAors`.
    public static var aorList: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowAors`.
    public struct AorListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.AorListComplete {
    /// The end of the answer to `PJSIPShowAors`.
    public static var aorListComplete: Self { Self() }
}

extension Event {
    /// Credentials of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public struct AuthDetail: AuthSettings {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// The endpoint's name; empty when it is not known.
        public var endpointName: String { event.text("EndpointName") }
    }
}

extension EventKey where Payload == Event.AuthDetail {
    /// Credentials of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public static var authDetail: Self { Self() }
}

extension Event {
    /// Credentials, of the answer to `PJSIPShowAuths`.
    public struct AuthList: AuthSettings {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
    }
}

extension EventKey where Payload == Event.AuthList {
    /// Credentials, of the answer to `PJSIPShowAuths`.
    public static var authList: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowAuths`.
    public struct AuthListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.AuthListComplete {
    /// The end of the answer to `PJSIPShowAuths`.
    public static var authListComplete: Self { Self() }
}

extension Event {
    /// One contact of the answer to `PJSIPShowContacts`.
    public struct ContactList: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// The address that the registration came from.
        public var viaAddr: String { event.text("ViaAddr") }
        /// The port that the registration came from.
        public var viaPort: Int? { event.integer("ViaPort") }
        /// How long the server waits for the answer to a check.
        public var qualifyTimeout: Duration? { event.decimalSeconds("QualifyTimeout") }
        /// The SIP Call-ID.
        public var callID: String { event.text("CallId") }
        /// The name of the server that took the registration.
        public var regServer: String { event.text("RegServer") }
        /// Whether the contact is forgotten when the server starts, because its connection is gone then.
        public var pruneOnBoot: Bool? { event.flag("PruneOnBoot") }
        /// The Path header of the registration; empty when there was none.
        public var path: String { event.text("Path") }
        /// The endpoint's name.
        public var endpoint: String { event.text("Endpoint") }
        /// Whether the checks authenticate when challenged.
        public var authenticateQualify: Bool? { event.flag("AuthenticateQualify") }
        /// The contact's URI.
        public var uri: String { event.text("Uri") }
        /// How often the server checks whether a contact answers; zero for never.
        public var qualifyFrequency: Duration? { event.seconds("QualifyFrequency") }
        /// What the phone calls itself.
        public var userAgent: String { event.text("UserAgent") }
        /// When the registration runs out; the year 1970 for one that was configured.
        public var expirationTime: Timestamp? { event.epoch("ExpirationTime") }
        /// The URI of the proxy through which requests are sent; empty for none.
        public var outboundProxy: String { event.text("OutboundProxy") }
        /// Whether the contact answers the server's checks.
        public var status: ContactReachability { event.presentWord("Status") }
        /// How long the last check took; zero or absent when there was none.
        public var roundtripUsec: Duration? { event.microseconds("RoundtripUsec") }
        /// Whether only answers of class 2xx count as a sign of life.
        public var qualify2xxOnly: Bool? { event.flag("Qualify2xxOnly") }
    }
}

extension EventKey where Payload == Event.ContactList {
    /// One contact of the answer to `PJSIPShowContacts`.
    public static var contactList: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowContacts`.
    public struct ContactListComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ContactListComplete {
    /// The end of the answer to `PJSIPShowContacts`.
    public static var contactListComplete: Self { Self() }
}

extension Event {
    /// A contact of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public struct ContactStatusDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The address of record.
        public var aor: String { event.text("Aor") }
        /// The contact's URI.
        public var uri: String { event.text("Uri") }
        /// Whether the contact answers the server's checks.
        public var status: ContactReachability { event.presentWord("Status") }
        /// How long the last check took; zero or absent when there was none.
        public var roundtripUsec: Duration? { event.microseconds("RoundtripUsec") }
        /// The endpoint's name; empty when it is not known.
        public var endpointName: String { event.text("EndpointName") }
        /// What the phone calls itself.
        public var userAgent: String { event.text("UserAgent") }
        /// When the registration runs out.
        public var regExpire: Timestamp? { event.epoch("RegExpire") }
        /// The address and port that the registration came from.
        public var viaAddress: String? { event["ViaAddress"] }
        /// The SIP Call-ID.
        public var callID: String? { event["CallId"] }
        /// The contact's id in the server's storage.
        public var id: String { event.text("ID") }
        /// Whether the checks authenticate when challenged.
        public var authenticateQualify: Bool? { event.flag("AuthenticateQualify") }
        /// The URI of the proxy through which requests are sent; empty for none.
        public var outboundProxy: String { event.text("OutboundProxy") }
        /// The Path header of the registration; empty when there was none.
        public var path: String { event.text("Path") }
        /// How often the server checks whether a contact answers; zero for never.
        public var qualifyFrequency: Duration? { event.seconds("QualifyFrequency") }
        /// How long the server waits for the answer to a check.
        public var qualifyTimeout: Duration? { event.decimalSeconds("QualifyTimeout") }
        /// Whether only answers of class 2xx count as a sign of life.
        public var qualify2xxOnly: Bool? { event.flag("Qualify2xxOnly") }
    }
}

extension EventKey where Payload == Event.ContactStatusDetail {
    /// A contact of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public static var contactStatusDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowRegistrationInboundContactStatuses`.
    public struct ContactStatusDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ContactStatusDetailComplete {
    /// The end of the answer to `PJSIPShowRegistrationInboundContactStatuses`.
    public static var contactStatusDetailComplete: Self { Self() }
}

extension Event {
    /// How requests are found to be from the endpoint, in the answer to `PJSIPShowEndpoint`.
    public struct IdentifyDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// The endpoint's name.
        public var endpoint: String { event.text("Endpoint") }
        /// Whether SRV records of the host are looked up.
        public var srvLookups: Bool? { event.flag("SrvLookups") }
        /// The addresses and networks that are the endpoint's, separated by commas.
        public var match: String { event.text("Match") }
        /// The header that tells the endpoint, as `name: value`.
        public var matchHeader: String { event.text("MatchHeader") }
        /// The URI of requests that are the endpoint's.
        public var matchRequestURI: String? { event["MatchRequestUri"] }
        /// The endpoint's name; empty when it is not known.
        public var endpointName: String { event.text("EndpointName") }
    }
}

extension EventKey where Payload == Event.IdentifyDetail {
    /// How requests are found to be from the endpoint, in the answer to `PJSIPShowEndpoint`.
    public static var identifyDetail: Self { Self() }
}

extension Event {
    /// The transport of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public struct TransportDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String { event.text("ObjectType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// The protocol: `udp`, `tcp`, `tls`, `ws` or `wss`.
        public var `protocol`: String { event.text("Protocol") }
        /// The address and port that it listens at.
        public var bind: String { event.text("Bind") }
        /// How many requests may be handled at a time.
        public var asyncOperations: Int? { event.integer("AsycOperations") }
        /// The file of the authorities' certificates.
        public var caListFile: String { event.text("CaListFile") }
        /// The folder of the authorities' certificates.
        public var caListPath: String { event.text("CaListPath") }
        /// The file of the certificate.
        public var certFile: String { event.text("CertFile") }
        /// The file of the private key.
        public var privKeyFile: String { event.text("PrivKeyFile") }
        /// The passphrase of the private key, in the clear. Keep it out of logs.
        public var password: String { event.text("Password") }
        /// The address for signalling that clients outside are told.
        public var externalSignalingAddress: String { event.text("ExternalSignalingAddress") }
        /// The port for signalling that clients outside are told; 0 for the real one.
        public var externalSignalingPort: Int? { event.integer("ExternalSignalingPort") }
        /// The host name for signalling that clients outside are told.
        public var externalSignalingHostname: String? { event["ExternalSignalingHostname"] }
        /// The address for media that clients outside are told.
        public var externalMediaAddress: String { event.text("ExternalMediaAddress") }
        /// The domain that the server is in; empty for none.
        public var domain: String { event.text("Domain") }
        /// Whether servers' certificates are checked.
        public var verifyServer: Bool? { event.flag("VerifyServer") }
        /// Whether clients' certificates are checked.
        public var verifyClient: Bool? { event.flag("VerifyClient") }
        /// Whether clients need a certificate.
        public var requireClientCert: Bool? { event.flag("RequireClientCert") }
        /// The version of TLS: `tlsv1_2`, …, or `unspecified`.
        public var method: String { event.text("Method") }
        /// The ciphers, in the form of OpenSSL.
        public var cipher: String { event.text("Cipher") }
        /// The networks that count as inside, separated by commas.
        public var localNet: String { event.text("LocalNet") }
        /// The type of service (DSCP) of the signalling.
        public var tos: Int? { event.integer("Tos") }
        /// The class of service (802.1p) of the signalling.
        public var cos: Int? { event.integer("Cos") }
        /// How long writing to a web socket may take.
        public var websocketWriteTimeout: Duration? { event.milliseconds("WebsocketWriteTimeout") }
        /// Whether a reload changes the transport.
        public var allowReload: Bool? { event.flag("AllowReload") }
        /// Whether certificates for `*.domain` are accepted.
        public var allowWildcardCerts: Bool? { event.flag("AllowWildcardCerts") }
        /// Whether requests go out through the transport that the registration came in by.
        public var symmetricTransport: Bool? { event.flag("SymmetricTransport") }
        /// Whether TCP keep-alive is on.
        public var tcpKeepaliveEnable: Bool? { event.flag("TcpKeepaliveEnable") }
        /// After how long without traffic it begins.
        public var tcpKeepaliveIdleTime: Duration? { event.seconds("TcpKeepaliveIdleTime") }
        /// How often it probes.
        public var tcpKeepaliveIntervalTime: Duration? { event.seconds("TcpKeepaliveIntervalTime") }
        /// After how many probes without an answer the connection is dead.
        public var tcpKeepaliveProbeCount: Int? { event.integer("TcpKeepaliveProbeCount") }
        /// The endpoint's name; empty when it is not known.
        public var endpointName: String { event.text("EndpointName") }
    }
}

extension EventKey where Payload == Event.TransportDetail {
    /// The transport of the endpoint, in the answer to `PJSIPShowEndpoint`.
    public static var transportDetail: Self { Self() }
}

extension Event {
    /// One address of record of the answer to `PJSIPShowRegistrationsInbound`.
    public struct InboundRegistrationDetail: AORSettings {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String? { event["ObjectType"] }
        /// The object's name in the configuration.
        public var objectName: String? { event["ObjectName"] }
        /// The configured contacts.
        public var contact: String? { event["Contact"] }
    }
}

extension EventKey where Payload == Event.InboundRegistrationDetail {
    /// One address of record of the answer to `PJSIPShowRegistrationsInbound`.
    public static var inboundRegistrationDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowRegistrationsInbound`.
    public struct InboundRegistrationDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.InboundRegistrationDetailComplete {
    /// The end of the answer to `PJSIPShowRegistrationsInbound`.
    public static var inboundRegistrationDetailComplete: Self { Self() }
}

extension Event {
    /// One registration of the answer to `PJSIPShowRegistrationsOutbound`.
    public struct OutboundRegistrationDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String? { event["ObjectType"] }
        /// The object's name in the configuration.
        public var objectName: String? { event["ObjectName"] }
        /// How often a registration is tried again.
        public var maxRetries: Int? { event.integer("MaxRetries") }
        /// The URI that is registered.
        public var clientURI: String? { event["ClientUri"] }
        /// How security is negotiated: `no` or `mediasec`.
        public var securityNegotiation: String? { event["SecurityNegotiation"] }
        /// Whether a refusal ends the attempts.
        public var authRejectionPermanent: Bool? { event.flag("AuthRejectionPermanent") }
        /// The URI of the registrar.
        public var serverURI: String? { event["ServerUri"] }
        /// The longest random wait before the first registration.
        public var maxRandomInitialDelay: Duration? { event.seconds("MaxRandomInitialDelay") }
        /// Whether Path headers are supported.
        public var supportPath: Bool? { event.flag("SupportPath") }
        /// How long to wait before the next attempt.
        public var retryInterval: Duration? { event.seconds("RetryInterval") }
        /// Parameters of the Contact header.
        public var contactHeaderParams: String? { event["ContactHeaderParams"] }
        /// How long a registration is asked for.
        public var expiration: Duration? { event.seconds("Expiration") }
        /// The transport's name in the configuration; empty for any.
        public var transport: String? { event["Transport"] }
        /// Whether a line parameter ties incoming calls to the registration.
        public var line: Bool? { event.flag("Line") }
        /// The user of the Contact header.
        public var contactUser: String? { event["ContactUser"] }
        /// The endpoint's name.
        public var endpoint: String? { event["Endpoint"] }
        /// The User-Agent header that the registration is sent with; empty for the default.
        public var userAgent: String? { event["UserAgent"] }
        /// How long to wait after a 403; zero for no further attempt.
        public var forbiddenRetryInterval: Duration? { event.seconds("ForbiddenRetryInterval") }
        /// The name of the object with the credentials that the server answers challenges with; empty for none.
        public var outboundAuth: String? { event["OutboundAuth"] }
        /// The URI of the proxy through which requests are sent; empty for none.
        public var outboundProxy: String? { event["OutboundProxy"] }
        /// How long to wait after an answer that is final; zero for no further attempt.
        public var fatalRetryInterval: Duration? { event.seconds("FatalRetryInterval") }
        /// Whether outbound connections (RFC 5626) are supported.
        public var supportOutbound: Bool? { event.flag("SupportOutbound") }
        /// Whether the server is registered.
        public var status: RegistrationStatus { event.presentWord("Status") }
        /// In how many seconds the next registration is due.
        public var nextReg: Duration? { event.seconds("NextReg") }
    }
}

extension EventKey where Payload == Event.OutboundRegistrationDetail {
    /// One registration of the answer to `PJSIPShowRegistrationsOutbound`.
    public static var outboundRegistrationDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowRegistrationsOutbound`.
    public struct OutboundRegistrationDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many registrations are in force.
        public var registered: Int? { event.integer("Registered") }
        /// How many registrations are not in force.
        public var notRegistered: Int? { event.integer("NotRegistered") }
    }
}

extension EventKey where Payload == Event.OutboundRegistrationDetailComplete {
    /// The end of the answer to `PJSIPShowRegistrationsOutbound`.
    public static var outboundRegistrationDetailComplete: Self { Self() }
}

extension Event {
    /// One subscription of the answer to `PJSIPShowSubscriptionsInbound`.
    public struct InboundSubscriptionDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// `Notifier` for inbound subscriptions, `Subscriber` for outbound ones.
        public var role: String? { event["Role"] }
        /// The endpoint's name.
        public var endpoint: String? { event["Endpoint"] }
        /// The SIP Call-ID.
        public var callID: String? { event["CallId"] }
        /// The state of the subscription: `ACTIVE`, `PENDING`, `TERMINATED`, …
        public var state: String? { event["State"] }
        /// The caller of the endpoint.
        public var callerID: String? { event["Callerid"] }
        /// What is subscribed to.
        public var subscriptionType: SubscriptionType? { event.word("SubscriptionType") }
        /// The extension that is watched; only for subscriptions to extensions.
        public var `extension`: String? { event["Extension"] }
        /// The state of the extension that was told last; only for subscriptions to extensions.
        public var extensionStates: String? { event["ExtensionStates"] }
        /// The mailboxes, separated by commas.
        public var mailboxes: String? { event["Mailboxes"] }
    }
}

extension EventKey where Payload == Event.InboundSubscriptionDetail {
    /// One subscription of the answer to `PJSIPShowSubscriptionsInbound`.
    public static var inboundSubscriptionDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowSubscriptionsInbound`.
    public struct InboundSubscriptionDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.InboundSubscriptionDetailComplete {
    /// The end of the answer to `PJSIPShowSubscriptionsInbound`.
    public static var inboundSubscriptionDetailComplete: Self { Self() }
}

extension Event {
    /// One subscription of the answer to `PJSIPShowSubscriptionsOutbound`.
    public struct OutboundSubscriptionDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// `Notifier` for inbound subscriptions, `Subscriber` for outbound ones.
        public var role: String? { event["Role"] }
        /// The endpoint's name.
        public var endpoint: String? { event["Endpoint"] }
        /// The SIP Call-ID.
        public var callID: String? { event["CallId"] }
        /// The state of the subscription: `ACTIVE`, `PENDING`, `TERMINATED`, …
        public var state: String? { event["State"] }
        /// The caller of the endpoint.
        public var callerID: String? { event["Callerid"] }
        /// What is subscribed to.
        public var subscriptionType: SubscriptionType? { event.word("SubscriptionType") }
        /// The extension that is watched; only for subscriptions to extensions.
        public var `extension`: String? { event["Extension"] }
        /// The state of the extension that was told last; only for subscriptions to extensions.
        public var extensionStates: String? { event["ExtensionStates"] }
        /// The mailboxes, separated by commas.
        public var mailboxes: String? { event["Mailboxes"] }
    }
}

extension EventKey where Payload == Event.OutboundSubscriptionDetail {
    /// One subscription of the answer to `PJSIPShowSubscriptionsOutbound`.
    public static var outboundSubscriptionDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowSubscriptionsOutbound`.
    public struct OutboundSubscriptionDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.OutboundSubscriptionDetailComplete {
    /// The end of the answer to `PJSIPShowSubscriptionsOutbound`.
    public static var outboundSubscriptionDetailComplete: Self { Self() }
}

extension Event {
    /// One list of the answer to `PJSIPShowResourceLists`.
    public struct ResourceListDetail: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// What kind of object of the PJSIP configuration it is: `endpoint`, `aor`, `auth`, …
        public var objectType: String? { event["ObjectType"] }
        /// The object's name in the configuration.
        public var objectName: String? { event["ObjectName"] }
        /// The event package of the list, such as `presence`.
        public var eventPackage: String? { event["Event"] }
        /// Whether each notification tells the state of all items.
        public var fullState: Bool? { event.flag("FullState") }
        /// The items of the list, separated by commas.
        public var listItem: String? { event["ListItem"] }
        /// For how long changes are gathered into one notification.
        public var notificationBatchInterval: Duration? { event.milliseconds("NotificationBatchInterval") }
        /// Whether the items' display names are told.
        public var resourceDisplayName: Bool? { event.flag("ResourceDisplayName") }
    }
}

extension EventKey where Payload == Event.ResourceListDetail {
    /// One list of the answer to `PJSIPShowResourceLists`.
    public static var resourceListDetail: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowResourceLists`.
    public struct ResourceListDetailComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.ResourceListDetailComplete {
    /// The end of the answer to `PJSIPShowResourceLists`.
    public static var resourceListDetailComplete: Self { Self() }
}

extension Event {
    /// One endpoint of the answer to `PJSIPShowMaintenance`; also sent when one goes into maintenance or comes back.
    public struct PJSIPMaintenanceStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The endpoint's name.
        public var endpoint: String { event.text("Endpoint") }
        /// Whether the endpoint is in maintenance.
        public var status: Bool? { event.flag("Status") }
    }
}

extension EventKey where Payload == Event.PJSIPMaintenanceStatus {
    /// One endpoint of the answer to `PJSIPShowMaintenance`; also sent when one goes into maintenance or comes back.
    public static var pjsipMaintenanceStatus: Self { Self() }
}

extension Event {
    /// The end of the answer to `PJSIPShowMaintenance`.
    public struct PJSIPMaintenanceStatusComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.PJSIPMaintenanceStatusComplete {
    /// The end of the answer to `PJSIPShowMaintenance`.
    public static var pjsipMaintenanceStatusComplete: Self { Self() }
}
