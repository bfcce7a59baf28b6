// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists the endpoints. ``Event/EndpointListComplete`` ends the list. Needs the class `system`.
    public struct PJSIPShowEndpoints: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.EndpointList

        /// The action's name.
        public var name: String { "PJSIPShowEndpoints" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowEndpoints {
    /// Lists the endpoints.
    public static var pjsipShowEndpoints: Self { Self() }
}

extension Action {
    /// Lists an endpoint with all that belongs to it. The list may count wrongly. ``Event/EndpointDetailComplete`` ends
    /// the list. Needs the class `system`.
    public struct PJSIPShowEndpoint: ManagerListAction {
        /// One item of the list.
        public enum Item: Sendable {
            /// The endpoint, in the answer to `PJSIPShowEndpoint`.
            case endpointDetail(Event.EndpointDetail)
            /// How requests are found to be from the endpoint, in the answer to `PJSIPShowEndpoint`.
            case identifyDetail(Event.IdentifyDetail)
            /// A contact of the endpoint, in the answer to `PJSIPShowEndpoint`.
            case contactStatusDetail(Event.ContactStatusDetail)
            /// Credentials of the endpoint, in the answer to `PJSIPShowEndpoint`.
            case authDetail(Event.AuthDetail)
            /// The transport of the endpoint, in the answer to `PJSIPShowEndpoint`.
            case transportDetail(Event.TransportDetail)
            /// An address of record of the endpoint, in the answer to `PJSIPShowEndpoint`.
            case aorDetail(Event.AorDetail)
            /// Something that this version of the library does not know.
            case other(Event)
        }

        /// Reads one event of the list.
        public func item(from event: Event) throws -> Item {
            if event.isNamed("EndpointDetail") { return .endpointDetail(.init(event)) }
            if event.isNamed("IdentifyDetail") { return .identifyDetail(.init(event)) }
            if event.isNamed("ContactStatusDetail") { return .contactStatusDetail(.init(event)) }
            if event.isNamed("AuthDetail") { return .authDetail(.init(event)) }
            if event.isNamed("TransportDetail") { return .transportDetail(.init(event)) }
            if event.isNamed("AorDetail") { return .aorDetail(.init(event)) }
            return .other(event)
        }

        /// The action's name.
        public var name: String { "PJSIPShowEndpoint" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPShowEndpoint {
    /// Lists an endpoint with all that belongs to it. The list may count wrongly.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint to show.
    public static func pjsipShowEndpoint(_ endpoint: String) -> Self {
        var fields = ActionFields()
        fields.add("Endpoint", endpoint)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the addresses of record. ``Event/AorListComplete`` ends the list. Needs the class `system`.
    public struct PJSIPShowAors: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.AorList

        /// The action's name.
        public var name: String { "PJSIPShowAors" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowAors {
    /// Lists the addresses of record.
    public static var pjsipShowAors: Self { Self() }
}

extension Action {
    /// Lists the credentials, with passwords in the clear. ``Event/AuthListComplete`` ends the list. Needs the class
    /// `system`.
    public struct PJSIPShowAuths: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.AuthList

        /// The action's name.
        public var name: String { "PJSIPShowAuths" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowAuths {
    /// Lists the credentials, with passwords in the clear.
    public static var pjsipShowAuths: Self { Self() }
}

extension Action {
    /// Lists the contacts. ``Event/ContactListComplete`` ends the list. Needs the class `system`.
    public struct PJSIPShowContacts: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ContactList

        /// The action's name.
        public var name: String { "PJSIPShowContacts" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowContacts {
    /// Lists the contacts.
    public static var pjsipShowContacts: Self { Self() }
}

extension Action {
    /// Lists the addresses of record that phones register at. ``Event/InboundRegistrationDetailComplete`` ends the
    /// list. Needs the class `system`.
    public struct PJSIPShowRegistrationsInbound: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.InboundRegistrationDetail

        /// The action's name.
        public var name: String { "PJSIPShowRegistrationsInbound" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowRegistrationsInbound {
    /// Lists the addresses of record that phones register at.
    public static var pjsipShowRegistrationsInbound: Self { Self() }
}

extension Action {
    /// Lists the server's own registrations, with their credentials. The list counts wrongly.
    /// ``Event/OutboundRegistrationDetailComplete`` ends the list. Needs the class `system` or `reporting`.
    public struct PJSIPShowRegistrationsOutbound: ManagerListAction {
        /// One item of the list.
        public enum Item: Sendable {
            /// One registration of the answer to `PJSIPShowRegistrationsOutbound`.
            case outboundRegistrationDetail(Event.OutboundRegistrationDetail)
            /// Credentials of the endpoint, in the answer to `PJSIPShowEndpoint`.
            case authDetail(Event.AuthDetail)
            /// Something that this version of the library does not know.
            case other(Event)
        }

        /// Reads one event of the list.
        public func item(from event: Event) throws -> Item {
            if event.isNamed("OutboundRegistrationDetail") { return .outboundRegistrationDetail(.init(event)) }
            if event.isNamed("AuthDetail") { return .authDetail(.init(event)) }
            return .other(event)
        }

        /// The action's name.
        public var name: String { "PJSIPShowRegistrationsOutbound" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowRegistrationsOutbound {
    /// Lists the server's own registrations, with their credentials. The list counts wrongly.
    public static var pjsipShowRegistrationsOutbound: Self { Self() }
}

extension Action {
    /// Lists the contacts that registered. ``Event/ContactStatusDetailComplete`` ends the list. Needs the class
    /// `system`.
    public struct PJSIPShowRegistrationInboundContactStatuses: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ContactStatusDetail

        /// The action's name.
        public var name: String { "PJSIPShowRegistrationInboundContactStatuses" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowRegistrationInboundContactStatuses {
    /// Lists the contacts that registered.
    public static var pjsipShowRegistrationInboundContactStatuses: Self { Self() }
}

extension Action {
    /// Lists the subscriptions at the server. ``Event/InboundSubscriptionDetailComplete`` ends the list. Needs the
    /// class `system`.
    public struct PJSIPShowSubscriptionsInbound: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.InboundSubscriptionDetail

        /// The action's name.
        public var name: String { "PJSIPShowSubscriptionsInbound" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowSubscriptionsInbound {
    /// Lists the subscriptions at the server.
    public static var pjsipShowSubscriptionsInbound: Self { Self() }
}

extension Action {
    /// Lists the server's own subscriptions. ``Event/OutboundSubscriptionDetailComplete`` ends the list. Needs the
    /// class `system`.
    public struct PJSIPShowSubscriptionsOutbound: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.OutboundSubscriptionDetail

        /// The action's name.
        public var name: String { "PJSIPShowSubscriptionsOutbound" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowSubscriptionsOutbound {
    /// Lists the server's own subscriptions.
    public static var pjsipShowSubscriptionsOutbound: Self { Self() }
}

extension Action {
    /// Lists the resource lists. ``Event/ResourceListDetailComplete`` ends the list. Needs the class `system`.
    public struct PJSIPShowResourceLists: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ResourceListDetail

        /// The action's name.
        public var name: String { "PJSIPShowResourceLists" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.PJSIPShowResourceLists {
    /// Lists the resource lists.
    public static var pjsipShowResourceLists: Self { Self() }
}

extension Action {
    /// Lists the endpoints in maintenance. ``Event/PJSIPMaintenanceStatusComplete`` ends the list. Needs the class
    /// `system` or `reporting`.
    public struct PJSIPShowMaintenance: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.PJSIPMaintenanceStatus

        /// The action's name.
        public var name: String { "PJSIPShowMaintenance" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPShowMaintenance {
    /// Lists the endpoints in maintenance.
    ///
    /// - Parameters:
    ///   - endpoint: The one endpoint to show; all that are in maintenance when left out.
    public static func pjsipShowMaintenance(endpoint: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Endpoint", endpoint)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Puts an endpoint into maintenance, where it gets no new calls, or back. Needs the class `system`. A read-only
    /// manager does not send it.
    public struct PJSIPSetMaintenance: ManagerAction {
        /// The action's name.
        public var name: String { "PJSIPSetMaintenance" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPSetMaintenance {
    /// Puts an endpoint into maintenance, where it gets no new calls, or back.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint.
    ///   - state: Whether to put it into maintenance, or back.
    public static func pjsipSetMaintenance(_ endpoint: String, state: Bool) -> Self {
        var fields = ActionFields()
        fields.add("Endpoint", endpoint)
        fields.add("State", state)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Checks whether the contacts of an endpoint answer. Needs the class `system` or `reporting`. A read-only manager
    /// does not send it.
    public struct PJSIPQualify: ManagerAction {
        /// The action's name.
        public var name: String { "PJSIPQualify" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPQualify {
    /// Checks whether the contacts of an endpoint answer.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint whose contacts are checked.
    public static func pjsipQualify(_ endpoint: String) -> Self {
        var fields = ActionFields()
        fields.add("Endpoint", endpoint)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Registers anew. A failure is told in the `Message` of an answer that succeeds. Needs the class `system` or
    /// `reporting`. A read-only manager does not send it.
    public struct PJSIPRegister: ManagerAction {
        /// The action's name.
        public var name: String { "PJSIPRegister" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPRegister {
    /// Registers anew. A failure is told in the `Message` of an answer that succeeds.
    ///
    /// - Parameters:
    ///   - registration: The name of the registration, or `*all` for all of them.
    public static func pjsipRegister(_ registration: String) -> Self {
        var fields = ActionFields()
        fields.add("Registration", registration)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Ends a registration. A failure is told in the `Message` of an answer that succeeds. Needs the class `system` or
    /// `reporting`. A read-only manager does not send it.
    public struct PJSIPUnregister: ManagerAction {
        /// The action's name.
        public var name: String { "PJSIPUnregister" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPUnregister {
    /// Ends a registration. A failure is told in the `Message` of an answer that succeeds.
    ///
    /// - Parameters:
    ///   - registration: The name of the registration, or `*all` for all of them.
    public static func pjsipUnregister(_ registration: String) -> Self {
        var fields = ActionFields()
        fields.add("Registration", registration)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sends a NOTIFY request. Needs the class `system`. A read-only manager does not send it.
    public struct PJSIPNotify: ManagerAction {
        /// The action's name.
        public var name: String { "PJSIPNotify" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPNotify {
    /// Sends a NOTIFY request.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint to notify.
    ///   - uri: The URI to notify; in place of an endpoint.
    ///   - channel: The channel whose endpoint is notified, within its dialog.
    ///   - option: The section of `pjsip_notify.conf` with the headers to send.
    ///   - variable: Headers of the request, each `name=value`; `Content=…` for the body.
    public static func pjsipNotify(
        endpoint: String? = nil,
        uri: String? = nil,
        channel: String? = nil,
        option: String? = nil,
        variable: [String] = []
    ) -> Self {
        var fields = ActionFields()
        fields.add("Endpoint", endpoint)
        fields.add("URI", uri)
        fields.add("channel", channel)
        fields.add("Option", option)
        fields.add("Variable", variable)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Hangs up a channel with a SIP response. With a regular expression it is a list of all channels that are hung up.
    /// ``Event/ChannelsHungupListComplete`` ends the list. Needs the class `system` or `call`. A read-only manager does
    /// not send it.
    public struct PJSIPHangup: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ChannelHungup

        /// The action's name.
        public var name: String { "PJSIPHangup" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PJSIPHangup {
    /// Hangs up a channel with a SIP response. With a regular expression it is a list of all channels that are hung up.
    ///
    /// - Parameters:
    ///   - channel: The channel's name, or a regular expression between slashes for all that match.
    ///   - cause: The SIP response to hang up with: its number, or its name such as `BUSY_HERE`.
    public static func pjsipHangup(_ channel: String, cause: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Cause", cause)
        return Self(fields: fields.list)
    }
}
