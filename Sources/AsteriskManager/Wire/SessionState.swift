/// A request's number on its connection. Never used twice.
package typealias RequestNumber = UInt64

/// What a session asks of whoever runs it.
package enum SessionEffect: Sendable {
    /// Write these bytes, in order.
    case write([UInt8])
    /// The login was accepted.
    case loggedIn
    /// Logoff was written.
    case leaving
    /// The request was answered.
    case answered(RequestNumber, Message)
    /// One item of the request's list.
    case item(RequestNumber, Message)
    /// The request's list is over; the closing event is absent when the answer said that there is nothing to list.
    case listEnded(RequestNumber, Message?)
    /// The request failed.
    case failed(RequestNumber, ManagerError)
    /// Something that nobody waits for.
    case unexpected(Message, UnexpectedMessage)
    /// Close the connection: without an error when it ended as it should.
    case close(ManagerError?)
}

/// Why nobody waits for a message.
package enum UnexpectedMessage: Sendable {
    /// It answers no request of this connection.
    case unsolicited
    /// Its request was answered already: some actions are answered twice.
    case extra
    /// Its request has timed out.
    case late
    /// It is neither an event nor a response.
    case unclassified
}

/// The state of one connection from its greeting to its end. Pure: messages, ticks and commands go in, effects come out;
/// whoever runs it has the socket, the clock and the tasks.
package struct SessionState: ~Copyable {
    enum Phase: Equatable {
        /// Not connected yet, or only listening to a recording.
        case idle, passive
        case greeting
        case challenged, loggingIn
        case ready
        /// Logoff was written; the server closes.
        case leaving
        case closed
    }

    /// One request that waits for its answer, or for the rest of its list.
    struct Pending {
        let number: RequestNumber
        let name: String
        let list: ListRule?
        let sent: Duration
        var deadline: Duration
        /// Whether the session asks for itself.
        var isOwn = false
        var isListing = false
        /// Whether the answer promised an event with `EventList: Complete`.
        var isMarked = false
        var itemCount = 0
    }

    /// A request that is over, while something of it may still come.
    struct Finished {
        enum Way { case answered, timedOut, abandoned }

        let number: RequestNumber
        let list: ListRule?
        let way: Way
        var hasLeftovers = false
    }

    /// How a list is known to be over, besides `EventList: Complete`.
    struct ListRule {
        /// Closing events by name, for servers that write no EventList headers.
        let closingEvents: [String]
    }

    let login: LoginRequest?
    let deadlines: Deadlines
    let prefix: String
    let longestList: Int
    var phase = Phase.idle
    var version: ManagerVersion?
    var pending: [Pending] = []
    /// The latest requests that nobody waits for any more; of those that were simply answered only the lists.
    var finished: [Finished] = []
    /// How many events are still compared with the lists in `finished`: it would cost too much to do it for ever.
    var closeLooks = 0
    var nextNumber: RequestNumber = 1
    var phaseDeadline: Duration?
    var isPrivate = true
    var keepAlive = KeepAlive()
    /// The actions that keep the server from reading others, and until when at most.
    var work: [(number: RequestNumber, until: Duration)] = []
    var effects: [SessionEffect] = []
    /// The events that came before the answer to the login. They are delivered after it.
    var early: [Message] = []
    var earlyBytes = 0

    /// Many packets before the login are one packet too many.
    static let mostEarlyBytes = 16 << 20

    /// A session that logs in with `login`, or one that only listens when that is `nil`.
    ///
    /// - Parameters:
    ///   - longestList: how many items a list may have.
    ///   - seed: 64 random bits, different for each connection: with ActionIDs that nobody can guess, a caller who
    ///     smuggles a packet into a value cannot forge an answer.
    package init(
        login: LoginRequest?,
        deadlines: Deadlines = Deadlines(),
        longestList: Int = 1_000_000,
        seed: UInt64
    ) {
        self.login = login
        self.deadlines = deadlines
        self.longestList = longestList
        let digits = String(seed, radix: 16)
        prefix = String(repeating: "0", count: 16 - digits.count) + digits + "-"
    }

    /// The effects since the last call, in order.
    package mutating func takeEffects() -> [SessionEffect] {
        guard !effects.isEmpty else { return [] }
        defer { effects.removeAll(keepingCapacity: true) }
        return effects
    }

    /// The events that came before the answer to the login, once.
    package mutating func takeEarlyEvents() -> [Message] {
        defer { early = [] }
        return early
    }

    package var hasEffects: Bool { !effects.isEmpty }
    package var isClosed: Bool { phase == .closed }
    /// Whether it is logged in.
    package var isReady: Bool { phase == .ready }
    /// How many requests wait.
    package var pendingCount: Int { pending.count }

    // MARK: What happens

    /// The connection is open, and the server is expected to greet.
    ///
    /// - Parameter isPrivate: whether nobody between here and the server can read what is sent.
    package mutating func connected(at now: Duration, isPrivate: Bool = true) {
        self.isPrivate = isPrivate
        guard let login else {
            phase = .passive
            return
        }
        guard isPrivate || login.method != .plain else {
            let why = "the secret would be readable on its way: use the login by challenge, TLS, or .insecurePlain"
            close(ManagerError(.insecureLogin, why))
            return
        }
        phase = .greeting
        do {
            // What cannot be written is refused before anything is.
            let fields = [("Username", login.username), ("Secret", login.secret.text), ("Events", login.events ?? "")]
            let action = ActionRequest("Login", fields.map { (key: $0.0, value: $0.1) })
            _ = try MessageWriter.bytes(of: action, actionID: prefix)
        } catch {
            close(error)
            return
        }
        phaseDeadline = now + deadlines.greeting
    }

    /// The server greeted.
    package mutating func receive(greeting: String, at now: Duration) {
        version = ManagerVersion(greeting: greeting)
        guard phase == .greeting, let login else { return }
        phaseDeadline = now + deadlines.login
        begin(login)
    }

    /// A message came. Returns whether it is an event for the registrations; everything else becomes an effect.
    @inline(__always)
    package mutating func receive(_ message: Message, at now: Duration) -> Bool {
        if message.kind == .event {
            // Most connections have no list under way, and most events are nobody's answer.
            if phase == .ready || phase == .passive, pending.isEmpty, closeLooks == 0 { return true }
            return receiveEvent(message, at: now)
        }
        receiveAnswer(message, at: now)
        return false
    }

    /// A packet was left out. Fatal before the login; an answer that was left out fails its request.
    package mutating func receive(_ issue: ParseIssue) {
        // The end of the connection follows, and says more.
        guard issue.reason != .truncated else { return }
        switch phase {
        case .greeting, .challenged, .loggingIn:
            close(ManagerError(.protocolViolation, "the server sent a packet beyond the limits before the login"))
        default:
            guard let number = number(ofActionID: issue.actionID) else { return }
            fail(number, ManagerError(.protocolViolation, "the answer was left out: \(issue)"))
        }
    }

    /// The connection does not begin as a manager's does.
    package mutating func receive(_ error: GreetingError) {
        close(ManagerError(.notManager, error.description))
    }

    /// Time has passed.
    package mutating func tick(at now: Duration) {
        if let phaseDeadline, now >= phaseDeadline {
            switch phase {
            case .greeting:
                close(
                    ManagerError(
                        .timedOut,
                        "no greeting came within \(deadlines.greeting); a port for TLS would be as silent in clear"
                    )
                )
            case .leaving: close(nil)
            default: close(ManagerError(.timedOut, "the login was not answered within \(deadlines.login)"))
            }
            return
        }
        checkKeepAlive(at: now)
        for request in pending where now >= request.deadline {
            let waited = request.isListing ? deadlines.listIdle : request.deadline - request.sent
            let what = request.isListing ? "the rest of the list of \(request.name)" : "an answer to \(request.name)"
            fail(
                request.number, ManagerError(.timedOut, "\(what) did not come within \(waited)"),
                request.isOwn ? .abandoned : .timedOut)
        }
        work.removeAll { now >= $0.until }
    }

    /// When ``tick(at:)`` has something to do next; `nil` when nothing waits.
    package var nextDeadline: Duration? {
        var next = earliest(phaseDeadline, keepAliveDeadline)
        for request in pending { next = earliest(next, request.deadline) }
        return next
    }

    /// The server closed the connection, or it broke.
    package mutating func ended(_ error: ManagerError? = nil) {
        switch phase {
        case .closed:
            return
        case .leaving:
            close(nil)
        case .greeting:
            close(error ?? ManagerError(.connectionLost, "the server closed the connection before its greeting"))
        case .challenged, .loggingIn:
            close(error ?? ManagerError(.connectionLost, "the server closed the connection during the login"))
        case .passive:
            close(error)
        case .idle, .ready:
            close(error ?? ManagerError(.connectionLost, "the server closed the connection"))
        }
    }

    /// Ends the connection from this side: logs off first when that is possible.
    package mutating func stop(at now: Duration) {
        guard phase == .ready, let bytes = try? bytes(of: ActionRequest("Logoff"), number: nextNumber) else {
            if phase != .leaving, phase != .closed { close(nil) }
            return
        }
        nextNumber += 1
        effects.append(.write(bytes))
        leave(at: now)
    }

    mutating func leave(at now: Duration) {
        phase = .leaving
        phaseDeadline = now + deadlines.logoff
        effects.append(.leaving)
    }

    mutating func close(_ error: ManagerError?) {
        guard phase != .closed else { return }
        let isLeaving = phase == .leaving
        phase = .closed
        phaseDeadline = nil
        for request in pending {
            // After Logoff the end of the connection is the answer, if the Goodbye was lost.
            if isLeaving, ASCII.matches(request.name, "Logoff") {
                effects.append(.answered(request.number, Message(fields: [("Response", "Goodbye")])))
            } else {
                let why = error?.message ?? "the connection was closed"
                effects.append(.failed(request.number, ManagerError(.outcomeUnknown, "\(request.name): \(why)")))
            }
        }
        pending.removeAll()
        effects.append(.close(error))
    }
}

/// The earlier of two times that may not be set. Asked for at every read, so it makes no array of them.
func earliest(_ first: Duration?, _ second: Duration?) -> Duration? {
    guard let first, let second else { return first ?? second }
    return min(first, second)
}
