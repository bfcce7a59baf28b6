// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

/// What the events of the class `security` have in common.
public protocol SecurityEvent: ManagerEvent {}

extension SecurityEvent {
    /// When it happened.
    public var eventTV: Timestamp? { event.isoTime("EventTV") }
    /// How serious it is.
    public var severity: SecuritySeverity { event.presentWord("Severity") }
    /// What the client used: `AMI`, `PJSIP`, …
    public var service: String { event.text("Service") }
    /// The version of the event's form.
    public var eventVersion: String { event.text("EventVersion") }
    /// The account that the client named; `<unknown>` or empty when it named none.
    public var accountID: String { event.text("AccountID") }
    /// An id of the client's session.
    public var sessionID: String { event.text("SessionID") }
    /// The server's address.
    public var localAddress: SecurityAddress? { event.securityAddress("LocalAddress") }
    /// The client's address.
    public var remoteAddress: SecurityAddress? { event.securityAddress("RemoteAddress") }
    /// The module that raised the event.
    public var module: String? { event["Module"] }
    /// When the client's session began.
    public var sessionTV: Timestamp? { event.isoTime("SessionTV") }
}

extension Event {
    /// A client proved who it is.
    public struct SuccessfulAuth: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// Whether a password was used.
        public var usingPassword: Bool? { event.flag("UsingPassword") }
    }
}

extension EventKey where Payload == Event.SuccessfulAuth {
    /// A client proved who it is.
    public static var successfulAuth: Self { Self() }
}

extension Event {
    /// A client was sent a challenge.
    public struct ChallengeSent: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The challenge that the server sent.
        public var challenge: String { event.text("Challenge") }
    }
}

extension EventKey where Payload == Event.ChallengeSent {
    /// A client was sent a challenge.
    public static var challengeSent: Self { Self() }
}

extension Event {
    /// A client answered a challenge wrongly.
    public struct ChallengeResponseFailed: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The challenge that the server sent.
        public var challenge: String { event.text("Challenge") }
        /// What the client answered.
        public var response: String { event.text("Response") }
        /// What the right answer would have been. Keep it out of logs.
        public var expectedResponse: String { event.text("ExpectedResponse") }
    }
}

extension EventKey where Payload == Event.ChallengeResponseFailed {
    /// A client answered a challenge wrongly.
    public static var challengeResponseFailed: Self { Self() }
}

extension Event {
    /// A client gave a wrong password.
    public struct InvalidPassword: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The challenge that the server sent.
        public var challenge: String? { event["Challenge"] }
        /// The challenge that the client answered; absent when there was none.
        public var receivedChallenge: String? { event["ReceivedChallenge"] }
        /// The digest that the client sent; absent when there was none.
        public var receivedHash: String? { event["ReceivedHash"] }
    }
}

extension EventKey where Payload == Event.InvalidPassword {
    /// A client gave a wrong password.
    public static var invalidPassword: Self { Self() }
}

extension Event {
    /// A client named an account that does not exist.
    public struct InvalidAccountID: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.InvalidAccountID {
    /// A client named an account that does not exist.
    public static var invalidAccountID: Self { Self() }
}

extension Event {
    /// A client's address is not allowed.
    public struct FailedACL: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The name of the access list; absent when it has none.
        public var aclName: String? { event["ACLName"] }
    }
}

extension EventKey where Payload == Event.FailedACL {
    /// A client's address is not allowed.
    public static var failedACL: Self { Self() }
}

extension Event {
    /// A client asked for a way to authenticate that is not allowed.
    public struct AuthMethodNotAllowed: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The way to authenticate that is not allowed.
        public var authMethod: String { event.text("AuthMethod") }
    }
}

extension EventKey where Payload == Event.AuthMethodNotAllowed {
    /// A client asked for a way to authenticate that is not allowed.
    public static var authMethodNotAllowed: Self { Self() }
}

extension Event {
    /// A client used a transport that is not allowed.
    public struct InvalidTransport: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The transport that is not allowed.
        public var attemptedTransport: String { event.text("AttemptedTransport") }
    }
}

extension EventKey where Payload == Event.InvalidTransport {
    /// A client used a transport that is not allowed.
    public static var invalidTransport: Self { Self() }
}

extension Event {
    /// A client's address is not the expected one.
    public struct UnexpectedAddress: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The address that the client should have had.
        public var expectedAddress: SecurityAddress? { event.securityAddress("ExpectedAddress") }
    }
}

extension EventKey where Payload == Event.UnexpectedAddress {
    /// A client's address is not the expected one.
    public static var unexpectedAddress: Self { Self() }
}

extension Event {
    /// A client asked for something that it may not do.
    public struct RequestNotAllowed: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The kind of request.
        public var requestType: String { event.text("RequestType") }
        /// More about the request.
        public var requestParams: String? { event["RequestParams"] }
    }
}

extension EventKey where Payload == Event.RequestNotAllowed {
    /// A client asked for something that it may not do.
    public static var requestNotAllowed: Self { Self() }
}

extension Event {
    /// A client asked for something that the server cannot do.
    public struct RequestNotSupported: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The kind of request.
        public var requestType: String { event.text("RequestType") }
    }
}

extension EventKey where Payload == Event.RequestNotSupported {
    /// A client asked for something that the server cannot do.
    public static var requestNotSupported: Self { Self() }
}

extension Event {
    /// A client sent a malformed request.
    public struct RequestBadFormat: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The kind of request.
        public var requestType: String { event.text("RequestType") }
        /// More about the request.
        public var requestParams: String? { event["RequestParams"] }
    }
}

extension EventKey where Payload == Event.RequestBadFormat {
    /// A client sent a malformed request.
    public static var requestBadFormat: Self { Self() }
}

extension Event {
    /// There are too many sessions.
    public struct SessionLimit: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.SessionLimit {
    /// There are too many sessions.
    public static var sessionLimit: Self { Self() }
}

extension Event {
    /// A request was refused because the machine is under load.
    public struct LoadAverageLimit: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.LoadAverageLimit {
    /// A request was refused because the machine is under load.
    public static var loadAverageLimit: Self { Self() }
}

extension Event {
    /// A request was refused because memory is short.
    public struct MemoryLimit: SecurityEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
    }
}

extension EventKey where Payload == Event.MemoryLimit {
    /// A request was refused because memory is short.
    public static var memoryLimit: Self { Self() }
}
