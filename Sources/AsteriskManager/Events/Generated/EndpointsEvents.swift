// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A peer came, went, or answers late.
    public struct PeerStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The technology, such as `PJSIP` or `IAX2`.
        public var channelType: String { event.text("ChannelType") }
        /// The peer's name.
        public var peer: String { event.text("Peer") }
        /// What happened to the peer.
        public var peerStatus: PeerState { event.presentWord("PeerStatus") }
        /// Why, in the server's words; absent when there is no cause to tell.
        public var cause: String? { event["Cause"] }
        /// The address and port; absent when there is none.
        public var address: String? { event["Address"] }
        /// The port; absent when it stands in ``address``.
        public var port: String? { event["Port"] }
        /// How long the last check took; absent when there is none to tell.
        public var time: Duration? { event.milliseconds("Time") }
    }
}

extension EventKey where Payload == Event.PeerStatus {
    /// A peer came, went, or answers late.
    public static var peerStatus: Self { Self() }
}

extension Event {
    /// A contact came, went, or changed whether it answers.
    public struct ContactStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The contact's URI.
        public var uri: String { event.text("Uri") }
        /// What happened to the contact.
        public var contactStatus: ContactState { event.presentWord("ContactStatus") }
        /// The address of record.
        public var aor: String { event.text("Aor") }
        /// The endpoint's name; empty when it is not known.
        public var endpointName: String? { event["EndpointName"] }
        /// How long the last check took; zero or absent when there was none.
        public var roundtripUsec: Duration? { event.microseconds("RoundtripUsec") }
    }
}

extension EventKey where Payload == Event.ContactStatus {
    /// A contact came, went, or changed whether it answers.
    public static var contactStatus: Self { Self() }
}

extension Event {
    /// The server registered at another, or failed to.
    public struct Registry: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The technology, such as `PJSIP` or `IAX2`.
        public var channelType: String { event.text("ChannelType") }
        /// The name that the server registers with.
        public var username: String { event.text("Username") }
        /// The registrar.
        public var domain: String { event.text("Domain") }
        /// Whether the server is registered.
        public var status: RegistrationStatus { event.presentWord("Status") }
        /// Why, in the server's words; absent when there is no cause to tell.
        public var cause: String? { event["Cause"] }
    }
}

extension EventKey where Payload == Event.Registry {
    /// The server registered at another, or failed to.
    public static var registry: Self { Self() }
}

extension Event {
    /// One registration of the answer to `IAXregistry` or `SIPshowregistry`.
    public struct RegistryEntry: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The registrar's address.
        public var host: String { event.text("Host") }
        /// Whether the address is looked up again from time to time.
        public var dnsManager: Bool? { event.flag("DNSmanager") }
        /// The name that the server registers with.
        public var username: String { event.text("Username") }
        /// The server's own address, as the registrar sees it; `<Unregistered>` for none.
        public var perceived: String { event.text("Perceived") }
        /// How often the registration is renewed, in whole seconds.
        public var refresh: Duration? { event.seconds("Refresh") }
        /// The state of the registration: `Registered`, `Unregistered`, …
        public var state: String { event.text("State") }
    }
}

extension EventKey where Payload == Event.RegistryEntry {
    /// One registration of the answer to `IAXregistry` or `SIPshowregistry`.
    public static var registryEntry: Self { Self() }
}

extension Event {
    /// The end of the answer to `IAXregistry` or `SIPshowregistry`.
    public struct RegistrationsComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.RegistrationsComplete {
    /// The end of the answer to `IAXregistry` or `SIPshowregistry`.
    public static var registrationsComplete: Self { Self() }
}

extension Event {
    /// One peer of the answer to `IAXpeers` or `SIPpeers`.
    public struct PeerEntry: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The technology, such as `PJSIP` or `IAX2`.
        public var channelType: String { event.text("ChannelType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// The user that the peer logs in as.
        public var objectUsername: String { event.text("ObjectUsername") }
        /// `peer` or `user`.
        public var chanObjectType: String { event.text("ChanObjectType") }
        /// The address; `-none-` or `(null)` for none.
        public var ipAddress: String { event.text("IPaddress") }
        /// The mask of the address.
        public var mask: String { event.text("Mask") }
        /// The port.
        public var port: Int? { event.integer("Port") }
        /// The port.
        public var ipPort: Int? { event.integer("IPport") }
        /// Whether the peer registers, in place of having a fixed address.
        public var dynamic: Bool? { event.flag("Dynamic") }
        /// Whether trunking is used.
        public var trunk: Bool? { event.flag("Trunk") }
        /// Whether calls are encrypted.
        public var encryption: String { event.text("Encryption") }
        /// Whether the peer answers, with its round trip: `OK (12 ms)`, `UNREACHABLE`, `UNKNOWN`, `Unmonitored`.
        public var status: String { event.text("Status") }
        /// A description from the configuration.
        public var description: String { event.text("Description") }
    }
}

extension EventKey where Payload == Event.PeerEntry {
    /// One peer of the answer to `IAXpeers` or `SIPpeers`.
    public static var peerEntry: Self { Self() }
}

extension Event {
    /// The end of the answer to `IAXpeers` or `SIPpeers`.
    public struct PeerlistComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.PeerlistComplete {
    /// The end of the answer to `IAXpeers` or `SIPpeers`.
    public static var peerlistComplete: Self { Self() }
}

extension Event {
    /// The end of the answer to `SIPpeerstatus`. Up to Asterisk 20.
    public struct SIPpeerstatusComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.SIPpeerstatusComplete {
    /// The end of the answer to `SIPpeerstatus`. Up to Asterisk 20.
    public static var sipPeerstatusComplete: Self { Self() }
}

extension Event {
    /// A peer was checked by `SIPqualifypeer`. Up to Asterisk 20.
    public struct SIPQualifyPeerDone: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The peer's name.
        public var peer: String { event.text("Peer") }
    }
}

extension EventKey where Payload == Event.SIPQualifyPeerDone {
    /// A peer was checked by `SIPqualifypeer`. Up to Asterisk 20.
    public static var sipQualifyPeerDone: Self { Self() }
}

extension Event {
    /// SIP was reloaded. Up to Asterisk 11.
    public struct ChannelReload: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The technology, such as `PJSIP` or `IAX2`.
        public var channelType: String { event.text("ChannelType") }
        /// Why it was reloaded: `RELOAD`, `CLIRELOAD`, `MANAGERRELOAD`, `LOAD`.
        public var reloadReason: String { event.text("ReloadReason") }
        /// How many registrations there are.
        public var registryCount: Int? { event.integer("Registry_Count") }
        /// How many peers there are.
        public var peerCount: Int? { event.integer("Peer_Count") }
    }
}

extension EventKey where Payload == Event.ChannelReload {
    /// SIP was reloaded. Up to Asterisk 11.
    public static var channelReload: Self { Self() }
}

extension Event {
    /// One device of the answer to `SKINNYdevices`. Up to Asterisk 20.
    public struct DeviceEntry: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The technology, such as `PJSIP` or `IAX2`.
        public var channelType: String { event.text("ChannelType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// `device` or `line`.
        public var channelObjectType: String { event.text("ChannelObjectType") }
        /// The device's id.
        public var deviceID: String { event.text("DeviceId") }
        /// The address; `-none-` or `(null)` for none.
        public var ipAddress: String { event.text("IPaddress") }
        /// The kind of device.
        public var type: String { event.text("Type") }
        /// Whether the device is registered: `registered` or `unregistered`.
        public var deviceStatus: String { event.text("Devicestatus") }
        /// How many lines the device has.
        public var numberOfLines: Int? { event.integer("NumberOfLines") }
    }
}

extension EventKey where Payload == Event.DeviceEntry {
    /// One device of the answer to `SKINNYdevices`. Up to Asterisk 20.
    public static var deviceEntry: Self { Self() }
}

extension Event {
    /// The end of the answer to `SKINNYdevices`. Up to Asterisk 20.
    public struct DevicelistComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.DevicelistComplete {
    /// The end of the answer to `SKINNYdevices`. Up to Asterisk 20.
    public static var devicelistComplete: Self { Self() }
}

extension Event {
    /// One line of the answer to `SKINNYlines`. Up to Asterisk 20.
    public struct LineEntry: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The technology, such as `PJSIP` or `IAX2`.
        public var channelType: String { event.text("ChannelType") }
        /// The object's name in the configuration.
        public var objectName: String { event.text("ObjectName") }
        /// `device` or `line`.
        public var channelObjectType: String { event.text("ChannelObjectType") }
        /// The device that the line belongs to; `None` for none.
        public var device: String { event.text("Device") }
        /// The number of the line on the device.
        public var instance: Int? { event.integer("Instance") }
        /// What the device shows for the line.
        public var label: String { event.text("Label") }
    }
}

extension EventKey where Payload == Event.LineEntry {
    /// One line of the answer to `SKINNYlines`. Up to Asterisk 20.
    public static var lineEntry: Self { Self() }
}

extension Event {
    /// The end of the answer to `SKINNYlines`. Up to Asterisk 20.
    public struct LinelistComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.LinelistComplete {
    /// The end of the answer to `SKINNYlines`. Up to Asterisk 20.
    public static var linelistComplete: Self { Self() }
}

extension Event {
    /// A mobile phone of `chan_mobile` came or went.
    public struct MobileStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The phone's state: `Connect`, `Disconnect`, or `Initialised`.
        public var status: String { event.text("Status") }
        /// The phone's name in the configuration.
        public var device: String { event.text("Device") }
    }
}

extension EventKey where Payload == Event.MobileStatus {
    /// A mobile phone of `chan_mobile` came or went.
    public static var mobileStatus: Self { Self() }
}

extension Event {
    /// A Jabber buddy changed its presence.
    public struct JabberStatus: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The server's account in `xmpp.conf`.
        public var account: String { event.text("Account") }
        /// The buddy's Jabber id.
        public var jid: String { event.text("JID") }
        /// The buddy's resource: the program that it is logged in with.
        public var resource: String { event.text("Resource") }
        /// The buddy's state as a number of the server.
        public var status: Int? { event.integer("Status") }
        /// The priority of the resource.
        public var priority: Int? { event.integer("Priority") }
        /// The buddy's status text.
        public var description: String { event.text("Description") }
    }
}

extension EventKey where Payload == Event.JabberStatus {
    /// A Jabber buddy changed its presence.
    public static var jabberStatus: Self { Self() }
}

extension Event {
    /// A Jabber packet came or went. Up to Asterisk 11.
    public struct JabberEvent: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The server's account in `jabber.conf`.
        public var account: String { event.text("Account") }
        /// The packet, as XML.
        public var packet: String { event.text("Packet") }
    }
}

extension EventKey where Payload == Event.JabberEvent {
    /// A Jabber packet came or went. Up to Asterisk 11.
    public static var jabberEvent: Self { Self() }
}
