/// One server: its connection, its events and its actions.
///
/// Handlers are attached first, then the manager is run; nothing that comes is missed.
///
/// ```swift
/// let london = Manager("pbx.example.com", username: "monitor", secret: secret)
/// london.attach(CallLog())                                // a registrar
/// london.on(.newchannel) { print($0.channel) }            // a closure
/// try await london.run()                                  // until it is stopped, cancelled, or the server goes
/// ```
///
/// Inside ``withConnection(_:)``, or while ``run()`` runs in another task, actions are sent:
///
/// ```swift
/// try await london.withConnection { london in
///     try await london.send(.ping)
///     for try await item in try await london.list(.coreShowChannels) { print(item.channel) }
/// }
/// ```
///
/// A manager runs once. Its methods may be called from any thread and any task.
public final class Manager: Sendable {
    /// The name under which events and reports tell of this manager: by default `host:port`.
    public let name: String
    /// How it logs in, how long it waits, and how much it keeps.
    public let configuration: ManagerConfiguration

    let transport: any Transport
    let login: LoginRequest?
    let registry = EventRegistry()
    let interceptors = Interceptors()
    let source: EventOrigin
    let mailbox = Mailbox()
    let life = ManagerLife()
    let deliveries = DeliveryTasks()

    /// A manager of the server at `host`. Nothing is connected before ``run()`` or ``withConnection(_:)``.
    ///
    /// - Parameters:
    ///   - host: a name or an address.
    ///   - port: 5038 unless the server is configured otherwise.
    ///   - name: the name under which events tell of this manager; `host:port` when it is `nil`.
    ///   - username: the user's name in the server's `manager.conf`.
    ///   - secret: the user's secret. By default it is not sent, only a digest of it.
    public convenience init(
        _ host: String,
        port: Int = 5038,
        name: String? = nil,
        username: String,
        secret: String,
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        let method: LoginRequest.Method = configuration.login == .plain ? .plain : .challenge
        self.init(
            name: name ?? "\(host):\(port)",
            transport: SocketTransport(host: host, port: port),
            login: LoginRequest(username: username, secret: secret, method: method, events: configuration.events),
            configuration: configuration
        )
    }

    /// A manager that gets its bytes through `transport`. Without a login it only listens.
    package init(
        name: String,
        transport: any Transport,
        login: LoginRequest?,
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        self.name = name
        self.transport = transport
        self.login = login
        self.configuration = configuration
        source = EventOrigin(manager: name, isReplay: transport.isReplay)
    }

    deinit {
        // The registrations know the registry, and it knows them.
        registry.removeAll()
    }

    /// What the manager is doing.
    public var state: ManagerState { life.state }

    /// The line with which the server greeted, such as `Asterisk Call Manager/11.0.0`; `nil` until it has. The number is
    /// the version of the protocol, not that of Asterisk, and other servers write what they like.
    public var greeting: String? { life.greeting }
}

extension Manager: CustomStringConvertible {
    /// The manager's name, with control characters made visible.
    public var description: String { name.visible }
}

/// What a manager is doing.
public enum ManagerState: Sendable, Hashable, CustomStringConvertible {
    /// It has not been run.
    case idle
    /// It looks for the host and opens the connection.
    case connecting
    /// It waits for the greeting, and logs in.
    case authenticating
    /// It is logged in: events come, actions can be sent.
    case connected
    /// Its run is over.
    case closed

    /// The state's name.
    public var description: String {
        switch self {
        case .idle: "idle"
        case .connecting: "connecting"
        case .authenticating: "authenticating"
        case .connected: "connected"
        case .closed: "closed"
        }
    }
}
