/// What went wrong with a manager's connection, with an action or with what the caller gave.
///
/// ```swift
/// do {
///     try await manager.send(.named("Hangup", ["Channel": channel]))
/// } catch let error as ManagerError where error.code == .actionFailed {
///     print("the server refused:", error.response?["Message"] ?? "")
/// }
/// ```
public struct ManagerError: Error, Sendable {
    /// The kind of failure, to be compared; the message is for people.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name.
        public let description: String

        // MARK: Connecting

        /// The host's name does not resolve, or nothing listens at its address.
        public static let cannotConnect = Code(description: "cannotConnect")
        /// What answered is not a manager interface.
        public static let notManager = Code(description: "notManager")
        /// The server refused the user name or the secret.
        public static let authenticationFailed = Code(description: "authenticationFailed")
        /// The secret would have been sent in clear to another machine, see ``ManagerConfiguration/Login``. Nothing was
        /// written.
        public static let insecureLogin = Code(description: "insecureLogin")
        /// The provider of the credentials threw an error.
        public static let noCredentials = Code(description: "noCredentials")
        /// The connection ended, or could not be read any further.
        public static let connectionLost = Code(description: "connectionLost")
        /// A deadline passed: for connecting, for the greeting, for the login or for an answer.
        public static let timedOut = Code(description: "timedOut")
        /// The server sent something that the protocol or the limits forbid.
        public static let protocolViolation = Code(description: "protocolViolation")

        // MARK: TLS, with the package trait of that name

        /// The two sides cannot agree on TLS: the port does not speak it, the version is too old, or it is not
        /// configured as it must be.
        public static let tlsFailed = Code(description: "tlsFailed")
        /// What was given as the server's key is not the digest of one: see `ManagerTLS.pinned(_:)`. The manager does not
        /// try again.
        public static let invalidPin = Code(description: "invalidPin")
        /// The server's certificate is not valid any more, or not yet.
        public static let certificateExpired = Code(description: "certificateExpired")
        /// The server's certificate is for other names.
        public static let certificateWrongHost = Code(description: "certificateWrongHost")
        /// The server's certificate is signed by itself, and not among those that are trusted.
        public static let certificateSelfSigned = Code(description: "certificateSelfSigned")
        /// No trusted authority has signed the server's certificate.
        public static let certificateUntrusted = Code(description: "certificateUntrusted")
        /// The server's public key is none of those that are expected.
        public static let certificateWrongKey = Code(description: "certificateWrongKey")

        // MARK: Actions

        /// The server answered with an error; ``ManagerError/response`` holds the answer.
        public static let actionFailed = Code(description: "actionFailed")
        /// The action cannot be sent: a header that the server would misread. Nothing was written.
        public static let invalidAction = Code(description: "invalidAction")
        /// The manager is read-only, and the action may change something: see ``ManagerConfiguration/readOnly``. Nothing
        /// was written.
        public static let notPermitted = Code(description: "notPermitted")
        /// The manager is not connected. Nothing was written.
        public static let notSent = Code(description: "notSent")
        /// The connection ended after the action was written and before its answer came: the server may have done
        /// it or not. It is never sent twice.
        public static let outcomeUnknown = Code(description: "outcomeUnknown")
        /// A call was not answered: see ``OriginatedCall/answered``.
        public static let notAnswered = Code(description: "notAnswered")

        // MARK: The caller

        /// A manager runs once, and this one has run or is running.
        public static let alreadyRunning = Code(description: "alreadyRunning")
        /// The manager was stopped.
        public static let stopped = Code(description: "stopped")
        /// The folder of a ``Recorder`` cannot be written to.
        public static let cannotRecord = Code(description: "cannotRecord")
        /// A file is not a recording, or cannot be read.
        public static let invalidRecording = Code(description: "invalidRecording")
    }

    /// The kind of failure.
    public let code: Code
    /// What happened, in words for people, safe to show in a terminal. Holds no secret.
    public let message: String
    /// The server's answer, if it was one that failed the action.
    public let response: Response?

    /// Creates an error.
    public init(_ code: Code, _ message: String, response: Response? = nil) {
        self.code = code
        self.message = message
        self.response = response
    }
}

extension ManagerError {
    /// The same, with the name of the manager in front of the message.
    func told(by manager: String) -> ManagerError {
        ManagerError(code, "\(manager.visible): \(message)", response: response)
    }
}

extension ManagerError.Code {
    /// What TLS or a certificate is at fault for: asking again does not mend it, but somebody at the server may.
    var isCertificateFault: Bool {
        let codes: [Self] = [
            .certificateExpired, .certificateWrongHost, .certificateSelfSigned, .certificateUntrusted,
            .certificateWrongKey,
        ]
        return codes.contains(self)
    }
}

extension ManagerError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}
