/// How a manager logs in, how long it waits, and how much it keeps.
public struct ManagerConfiguration: Sendable {
    /// How the secret is proved to the server.
    public enum Login: Sendable, Hashable {
        /// By a digest of the server's challenge (MD5): the secret itself is not sent.
        case challenge
        /// By sending the secret, though not in clear to another machine: then the connection is given up with
        /// ``ManagerError/Code/insecureLogin``.
        case plain
        /// By sending the secret, in clear if need be: everybody on the way can read it.
        case insecurePlain
    }

    /// How the secret is proved to the server.
    public var login: Login = .challenge
    /// The classes of events to ask for: `.all` that the user may read, classes such as `"call,agent"`, or what is
    /// `.needed` by what is attached.
    public var events = EventMask.all

    /// Whether actions that may change something on the server are refused with `notPermitted` before a byte is written:
    /// see ``ManagerAction/changesServer``. It protects from mistakes; what the user may do is for `manager.conf` to say.
    public var readOnly = false

    /// When the manager connects anew after its connection has ended, or could not be made.
    public var reconnect = ReconnectPolicy.standard

    /// How long the host's name may take to be resolved.
    public var resolveTimeout: Duration = .seconds(10)
    /// How long connecting to all of the host's addresses may take.
    public var connectTimeout: Duration = .seconds(10)
    /// How long the server may take to greet.
    public var greetingTimeout: Duration = .seconds(5)
    /// How long the login may take. Servers answer a wrong secret after a second.
    public var loginTimeout: Duration = .seconds(10)
    /// How long an action may stay without an answer. One that keeps the server busy until it is done, such as Originate
    /// without `Async`, has ten seconds more than its own `Timeout`.
    public var actionTimeout: Duration = .seconds(30)
    /// When nothing has been received for so long, the server is sent a Ping.
    public var pingInterval: Duration = .seconds(15)
    /// How long the server may stay silent after a Ping. After two of them the connection is given up.
    public var pingTimeout: Duration = .seconds(10)
    /// How long a list may stay without its next item.
    public var listTimeout: Duration = .seconds(60)

    /// How many events may wait for the handlers of one registration.
    public var queueEvents = 65_536
    /// How many bytes of events may wait for the handlers of one registration.
    public var queueBytes = 64 << 20
    /// How many items a list may have. One with more fails: whoever sends it does not mean to end it.
    public var listItems = 1_000_000
    /// How large what the server sends may be.
    public var limits = ParserLimits()

    /// Whether all that a manager otherwise reports of the server's bytes ends the run, with an error of the code
    /// `protocolViolation`: packets left out, answers that nobody waits for, packets that are neither event nor response.
    /// For tests; a server that serves people may send what it likes.
    public var isStrict = false

    /// A handler that runs for so long is reported, once for each such call.
    public var slowHandlerTime: Duration = .seconds(5)
    /// How long handlers may take for what waits for them once the manager was asked to stop.
    public var drainTimeout: Duration = .seconds(5)
    /// How long a registrar may take to stop, see ``StoppableRegistrar/stop()``.
    public var stopTimeout: Duration = .seconds(5)

    /// Writes what goes over the manager's connections to files; `nil` for none. One recorder may serve several managers.
    public var recorder: Recorder?

    /// Decides about errors of handlers that no other sink decides about. Without it they are reported.
    public var onError: HandlerErrorSink?
    /// Told of what nobody else is told of: handlers that threw, answers to no request, packets left out. Of each kind
    /// that a server can cause at will, ten in a second are told, and how many there were besides.
    ///
    /// By default one line on standard error, unless nobody takes it there. Called from threads that read for other
    /// managers too: it must not block.
    public var report: @Sendable (ManagerReport) -> Void = { LineOutput.standardError.add($0.description) }

    /// The integrations that are told what the manager does.
    package var observers: [any ManagerObserver] = []

    /// The default configuration.
    public init() {}

    var deadlines: Deadlines {
        var deadlines = Deadlines()
        deadlines.greeting = greetingTimeout
        deadlines.login = loginTimeout
        deadlines.action = actionTimeout
        deadlines.listIdle = listTimeout
        deadlines.ping = pingInterval
        deadlines.pingAnswer = pingTimeout
        return deadlines
    }
}

extension ManagerConfiguration.Login {
    var method: LoginRequest.Method {
        switch self {
        case .challenge: .challenge
        case .plain: .plain
        case .insecurePlain: .insecurePlain
        }
    }
}

/// Something that happened in a manager and that nobody waits for.
public struct ManagerReport: Sendable, CustomStringConvertible {
    /// What happened.
    public enum Kind: Sendable, Hashable {
        /// A handler threw an error.
        case handlerFailed
        /// A handler runs for long, or a registrar does not stop.
        case handlerSlow
        /// A registration was detached because its queue was full.
        case detached
        /// The connection ended, or could not be made; another attempt follows.
        case disconnected
        /// The connection is there again.
        case reconnected
        /// Others on the way to the server can read or change what passes. Told once by each manager.
        case exposed
        /// The run of a manager that belongs to a group ended with an error, or could not begin; the others go on.
        case runFailed
        /// An answer came that nobody waits for.
        case unexpectedAnswer
        /// The recording is not complete: its disk is too slow, or full.
        case notRecorded
        /// Bytes were left out by the parser.
        case unreadable
        /// A packet came that is neither an event nor a response, such as the text of some old actions.
        case unclassified
    }

    /// What happened.
    public let kind: Kind
    /// The name of the manager.
    public let manager: String
    /// What happened, in words for people, safe to show in a terminal.
    public let message: String

    init(_ kind: Kind, manager: String, _ message: String) {
        self.kind = kind
        self.manager = manager
        self.message = message
    }

    /// The manager's name and the message.
    public var description: String { "\(manager.visible): \(message)" }
}
