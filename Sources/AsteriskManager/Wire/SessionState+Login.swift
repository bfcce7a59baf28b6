/// How to log in.
package struct LoginRequest: Sendable {
    package enum Method: Sendable { case challenge, plain, insecurePlain }

    package var username: String
    package var secret: Secret
    package var method: Method
    /// The value of the `Events` header; `nil` for all that the user may read.
    package var events: String?

    package init(username: String, secret: Secret, method: Method = .challenge, events: String? = nil) {
        self.username = username
        self.secret = secret
        self.method = method
        self.events = events
    }
}

/// How long a session waits.
package struct Deadlines: Sendable {
    package var greeting: Duration = .seconds(5)
    package var login: Duration = .seconds(10)
    package var action: Duration = .seconds(30)
    /// Between two items of a list.
    package var listIdle: Duration = .seconds(60)
    package var logoff: Duration = .seconds(2)
    /// Without a byte for so long the server is asked for a sign of life.
    package var ping: Duration = .seconds(15)
    /// How long each Ping may stay without one, and how often it is asked.
    package var pingAnswer: Duration = .seconds(10)
    package var pings = 2

    package init() {}
}

/// The version in a greeting. Only old servers need to be told apart: they write lists without EventList headers.
package struct ManagerVersion: Sendable, Comparable {
    package let major: Int
    package let minor: Int

    /// `nil` when the greeting names no version that can be read: other servers write what they like there.
    package init?(greeting: String) {
        let text = greeting.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst()
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count >= 2 else { return nil }
        let numbers = parts.prefix(2).map { part in
            Array(part).withUnsafeBufferPointer(ASCII.integer)
        }
        guard let major = numbers[0], let minor = numbers[1] else { return nil }
        (self.major, self.minor) = (major, minor)
    }

    init(major: Int, minor: Int) {
        (self.major, self.minor) = (major, minor)
    }

    package static func < (first: ManagerVersion, second: ManagerVersion) -> Bool {
        (first.major, first.minor) < (second.major, second.minor)
    }
}

extension SessionState {
    mutating func begin(_ login: LoginRequest) {
        switch login.method {
        case .challenge:
            phase = .challenged
            writeLogin(ActionRequest("Challenge", [("AuthType", "MD5")]))
        case .plain, .insecurePlain:
            phase = .loggingIn
            writeLogin(
                ActionRequest("Login", [("Username", login.username), ("Secret", login.secret.text)]), login.events)
        }
    }

    private mutating func writeLogin(_ action: ActionRequest, _ events: String? = nil) {
        var action = action
        if let events { action.fields.append(("Events", events)) }
        do {
            effects.append(.write(try bytes(of: action, number: nextNumber)))
            nextNumber += 1
        } catch {
            close(error)
        }
    }

    /// An answer that came while logging in. There is no other request, so one without an ActionID is the login's too.
    mutating func receiveLoginAnswer(_ answer: Message, at now: Duration) {
        if let id = answer["ActionID"], number(ofActionID: id) != nextNumber - 1 {
            effects.append(.unexpected(answer, .unsolicited))
            return
        }
        let succeeded = ASCII.matches(answer.name, "Success")
        let text = (answer["Message"] ?? answer.name).visible
        if phase == .challenged {
            guard succeeded else {
                // No fall-back to the plain secret: that would let anybody in the middle ask for it.
                close(ManagerError(.authenticationFailed, "the server refused the challenge: \(text)"))
                return
            }
            guard let login, let challenge = answer["Challenge"], !challenge.isEmpty, challenge.utf8.count <= 256 else {
                close(ManagerError(.protocolViolation, "the server sent no challenge to answer"))
                return
            }
            phase = .loggingIn
            let key = login.secret.withBytes { MD5.hexadecimalDigest(Array(challenge.utf8) + $0) }
            let fields = [("AuthType", "MD5"), ("Username", login.username), ("Key", key)]
            writeLogin(ActionRequest("Login", fields.map { (key: $0.0, value: $0.1) }), login.events)
        } else if succeeded {
            phase = .ready
            phaseDeadline = nil
            keepAlive = KeepAlive(lastRead: now)
            effects.append(.loggedIn)
        } else {
            let why = "the server refused the login: \(text)"
            close(ManagerError(.authenticationFailed, why, response: Response(answer)))
        }
    }
}

extension GreetingError: CustomStringConvertible {
    /// What happened, in words for people.
    public var description: String {
        switch self {
        case .notManager(let line): "not a manager interface: the server greeted with '\(line)'"
        case .speaksTLS: "not a manager interface: the port speaks TLS"
        case .tooLong(let limit): "not a manager interface: no greeting within \(limit) bytes"
        }
    }
}

extension ParseIssue: CustomStringConvertible {
    /// What was left out and why, in words for people.
    public var description: String {
        let what = eventName.map { "event \($0.visible)" } ?? "packet"
        let why =
            switch reason {
            case .lineTooLong(let limit): "a line is longer than \(limit) bytes"
            case .tooManyHeaders(let limit): "it has more than \(limit) headers"
            case .packetTooLarge(let limit): "it is larger than \(limit) bytes"
            case .truncated: "the connection ended inside it"
            case .beganInPacket: "the recording begins inside it"
            case .notRecorded: "it was left out of the recording"
            }
        return "\(what) of \(byteCount) bytes left out: \(why)"
    }
}
