/// One server: its connection, its events and its actions.
///
/// Handlers are attached first, then the manager is run; nothing that comes is missed.
///
/// ```swift
/// let london = Manager("pbx.example.com", username: "monitor", secret: secret)
/// london.attach(CallLog())                                // a registrar
/// london.on(.newchannel) { print($0.channel) }            // a closure
/// try await london.run()                                  // until it is stopped or cancelled
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
/// A connection that ends is made anew, as ``ManagerConfiguration/reconnect`` says: what is attached stays attached, and
/// is told of the time between as a ``Gap``.
///
/// A manager runs once. Its methods may be called from any thread and any task.
public final class Manager: Sendable {
    /// The name under which events and reports tell of this manager: by default `host:port`.
    public let name: String
    /// How it logs in, how long it waits, and how much it keeps.
    public let configuration: ManagerConfiguration

    let transport: any Transport
    /// Asked at each login; `nil` when there is none.
    let credentials: CredentialsProvider?
    let registry: EventRegistry
    let interceptors = Interceptors()
    let source: EventOrigin
    let mailbox = Mailbox()
    let life: ManagerLife
    let deliveries = DeliveryTasks()
    let originatedCalls = OriginatedCalls()
    /// Where it waits for its turn to connect, if it is one of a group.
    let dialGate = Lock<DialGate?>(nil)

    /// A manager of the server at `host`. Nothing is connected before ``run()`` or ``withConnection(_:)``.
    ///
    /// - Parameters:
    ///   - host: a name or an address.
    ///   - port: 5038 unless the server is configured otherwise.
    ///   - name: the name under which events tell of this manager; `host:port` when it is `nil`. Managers of one group
    ///     need different names.
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
        let credentials = ManagerCredentials(username: username, secret: secret)
        self.init(host, port: port, name: name, configuration: configuration) { credentials }
    }

    /// A manager that asks for its credentials at each login, so that they may change while it runs, and be kept
    /// elsewhere.
    ///
    /// - Parameters:
    ///   - host: a name or an address.
    ///   - port: 5038 unless the server is configured otherwise.
    ///   - name: the name under which events tell of this manager; `host:port` when it is `nil`. Managers of one group
    ///     need different names.
    ///   - credentials: called before each attempt to connect. What it throws counts as an attempt that failed.
    public convenience init(
        _ host: String,
        port: Int = 5038,
        name: String? = nil,
        configuration: ManagerConfiguration = ManagerConfiguration(),
        credentials: @escaping CredentialsProvider
    ) {
        self.init(
            name: name ?? "\(host):\(port)",
            transport: SocketTransport(host: host, port: port),
            credentials: credentials,
            configuration: configuration
        )
    }

    /// A manager that gets its bytes through `transport`. Without a login it only listens.
    package init(
        name: String,
        transport: any Transport,
        credentials: CredentialsProvider?,
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        self.name = name
        self.transport = transport
        self.credentials = credentials
        life = ManagerLife(manager: name, observers: configuration.observers)
        self.configuration = configuration
        source = EventOrigin(manager: name, isReplay: transport.isReplay)
        let mailbox = mailbox
        let wakeUp: @Sendable () -> Void = { mailbox.wakeUp() }
        registry = EventRegistry(onChange: configuration.events == .needed ? wakeUp : nil)
    }

    deinit {
        // The registrations know the registry, and it knows them.
        registry.removeAll()
    }

    /// What the manager is doing. Its changes are told by ``EventKey/state``.
    public var state: ManagerState { life.state }

    /// When the server was started; `nil` until it has said so, which it does after the login if the user may see events
    /// of the class `system`, since Asterisk 14.
    public var serverStart: Timestamp? { life.serverStart }

    /// The line with which the server greeted, such as `Asterisk Call Manager/11.0.0`; `nil` until it has. The number is
    /// the version of the protocol, not that of Asterisk, and other servers write what they like.
    public var greeting: String? { life.greeting }
}

extension Manager: CustomStringConvertible, CustomReflectable {
    /// The manager's name, with control characters made visible.
    public var description: String { name.visible }
    /// The name and the state.
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "state": state]) }
}
