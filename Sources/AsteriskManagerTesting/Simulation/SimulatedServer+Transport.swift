public import AsteriskManager

extension SimulatedServer {
    package func run(_ context: ConnectionContext) async throws {
        let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let client = connect { wake.yield() }
        context.mailbox.onPost { wake.yield() }
        defer {
            context.mailbox.close()
            disconnect(client)
        }
        var connection = Connection(context)
        connection.connected(at: clock.now)
        wake.yield()
        for await _ in wakes {
            while true {
                connection.takeCommands(at: clock.now)
                connection.tick(at: clock.now)
                let written = connection.output
                connection.wrote(written.count)
                receive(written, from: client)
                let (bytes, isOver) = takeOutput(of: client)
                connection.feed(bytes, at: clock.now, received: clock.timestamp)
                if isOver, !connection.isOver { connection.ended() }
                connection.endBatch()
                if case .failed(let error) = connection.ending { throw error }
                if connection.isOver { return }
                if bytes.isEmpty, connection.output.isEmpty { break }
            }
        }
    }
}

/// One client that came over TCP.
struct SimulatedConnection: ServerSession {
    private weak var server: SimulatedServer?
    private let client: Int
    private(set) var output: ArraySlice<UInt8> = []
    private var isEnding = false

    init(_ server: SimulatedServer?) {
        self.server = server
        client = server?.connect { [weak server] in server?.wakeListener() } ?? 0
    }

    var nextTime: Duration? { nil }
    var isOver: Bool { isEnding || server == nil }

    mutating func receive(_ bytes: UnsafeRawBufferPointer, at now: Duration) { server?.receive(bytes, from: client) }

    mutating func tick(at now: Duration) {
        guard let (bytes, isOver) = server?.takeOutput(of: client) else { return }
        output += bytes
        isEnding = isOver
    }

    mutating func sent(_ count: Int) { output.removeFirst(count) }

    mutating func ended() { server?.disconnect(client) }
}

extension Manager {
    /// A manager of a simulated server. Any number of them may be made.
    ///
    /// ```swift
    /// let manager = Manager(SimulatedServer())
    /// ```
    public convenience init(
        _ server: SimulatedServer,
        name: String = "pbx",
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        let credentials = ManagerCredentials(username: "monitor", secret: "mysecret")
        self.init(name: name, transport: server, credentials: { credentials }, configuration: configuration)
    }
}
