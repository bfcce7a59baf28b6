import AsteriskManager

/// A server's side of one connection, without the connection: bytes and times go in, bytes come out.
protocol ServerSession: SendableMetatype {
    /// The client sent something.
    mutating func receive(_ bytes: UnsafeRawBufferPointer, at now: Duration)
    /// Says what the time has come for.
    mutating func tick(at now: Duration)
    /// When ``tick(at:)`` has something to do next; `nil` for not before something else happens.
    var nextTime: Duration? { get }
    /// What is to be sent to the client. A slice, so that taking bytes off its front moves none.
    var output: ArraySlice<UInt8> { get }
    /// So much of ``output`` has been sent.
    mutating func sent(_ count: Int)
    /// Whether everything has been said and the connection is to be closed.
    var isOver: Bool { get }
    /// The connection is gone.
    mutating func ended()
}

/// Listens on the loopback address alone and serves any number of clients, on one thread.
final class LoopbackServer: Sendable {
    /// The port that it listens at.
    let port: Int
    private let isStopped = Lock(false)
    private let pipe: PipeBox

    /// - Parameters:
    ///   - port: the port to listen at; 0 for a free one.
    ///   - session: makes the session of a client. Called on the server's thread, as the sessions are.
    init(port: Int, session: @escaping @Sendable () -> some ServerSession) throws {
        pipe = PipeBox(try WakePipe())
        guard let address = try SocketAddress.resolve("127.0.0.1", port: port).first else {
            throw ManagerError(.cannotConnect, "this machine has no loopback address")
        }
        let listener = SocketBox(try address.listen())
        self.port = listener.socket.localPort
        try startThread("loopback-server") { [pipe, isStopped] in
            Self.serve(listener, pipe, session) { isStopped.withLock { $0 } }
        }
    }

    deinit {
        stop()
    }

    /// Closes all connections and the port.
    func stop() {
        isStopped.withLock { $0 = true }
        wake()
    }

    /// Has every session asked for what it has to send.
    func wake() { pipe.pipe.wake() }

    private static func serve<Session: ServerSession>(
        _ listener: SocketBox,
        _ pipe: PipeBox,
        _ session: () -> Session,
        until isStopped: () -> Bool
    ) {
        var clients: [LoopbackClient<Session>] = []
        while !isStopped() {
            var entries = [PollEntry(listener.socket), PollEntry(pipe.pipe.reading)]
            entries += clients.map { PollEntry($0.socket, writing: !$0.session.output.isEmpty) }
            let next = clients.compactMap(\.session.nextTime).min()
            poll(&entries, timeout: next.map { $0 - monotonicTime() })
            if entries[1].isReadable { pipe.pipe.drain() }
            for (client, entry) in zip(clients, entries.dropFirst(2)) {
                client.serve(canRead: entry.isReadable, at: monotonicTime())
            }
            clients.removeAll { $0.isGone }
            if entries[0].isReadable, let socket = listener.socket.acceptConnection() {
                let client = LoopbackClient(socket, session())
                client.serve(canRead: false, at: monotonicTime())
                clients.append(client)
            }
        }
        for client in clients { client.end() }
    }
}

/// One client. Touched by the server's thread alone.
private final class LoopbackClient<Session: ServerSession> {
    let socket: Descriptor
    var session: Session
    private(set) var isGone = false

    init(_ socket: consuming Descriptor, _ session: Session) {
        self.socket = socket
        self.session = session
    }

    func serve(canRead: Bool, at now: Duration) {
        if canRead { read(at: now) }
        session.tick(at: now)
        write()
        if session.isOver, session.output.isEmpty { isGone = true }
        if isGone { end() }
    }

    func end() { session.ended() }

    private func read(at now: Duration) {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { room in
            do throws(SystemError) {
                guard let count = try socket.receive(into: room) else { return }
                guard count > 0 else {
                    isGone = true
                    return
                }
                session.receive(UnsafeRawBufferPointer(rebasing: room[..<count]), at: now)
            } catch {
                isGone = true
            }
        }
    }

    private func write() {
        while !session.output.isEmpty, !isGone {
            var count: Int?
            session.output.withUnsafeBytes { bytes in
                do throws(SystemError) {
                    count = try socket.send(bytes)
                } catch {
                    isGone = true
                }
            }
            guard let count else { return }
            session.sent(count)
        }
    }
}
