public import AsteriskManager

/// A server that plays a recording over TCP, to a ``Manager`` or to any other client.
///
/// ```swift
/// let server = try ReplayServer(Recording(contentsOfFile: "call.amirec"))
/// let manager = Manager("127.0.0.1", port: server.port, username: "anyone", secret: "anything")
/// ```
///
/// It listens on the loopback address alone and lets every client in, whatever its credentials. Each client gets the
/// events on their time line, which begins with its login. What the recorded server answered to actions is held back
/// until the client sends the same action, by name and in order, and then carries the client's own ActionID; an action
/// that the recording does not answer gets an error. When the recording is over, the connection is closed.
public final class ReplayServer: Sendable {
    /// The port that the server listens at.
    public let port: Int
    private let isStopped = Lock(false)
    private let pipe: PipeBox

    /// Starts a server.
    ///
    /// - Parameters:
    ///   - recording: what is played.
    ///   - speed: how fast; by default as fast as it was recorded.
    ///   - port: the port to listen at; 0 for a free one.
    ///   - closesAtEnd: whether connections are closed when the recording is over. Otherwise they stay open and are
    ///     answered.
    /// - Throws: an error in words when the port cannot be listened at.
    public init(_ recording: Recording, speed: ReplaySpeed = .recorded, port: Int = 0, closesAtEnd: Bool = true) throws
    {
        pipe = PipeBox(try WakePipe())
        guard let address = try SocketAddress.resolve("127.0.0.1", port: port).first else {
            throw ManagerError(.cannotConnect, "this machine has no loopback address")
        }
        let listener = SocketBox(try address.listen())
        self.port = listener.socket.localPort
        let script = ReplayScript(recording)
        try startThread { [pipe, isStopped] in
            Self.serve(listener, pipe, ReplaySession(script, speed: speed, closesAtEnd: closesAtEnd)) {
                isStopped.withLock { $0 }
            }
        }
    }

    deinit {
        stop()
    }

    /// Closes all connections and the port.
    public func stop() {
        isStopped.withLock { $0 = true }
        pipe.pipe.wake()
    }

    private static func serve(
        _ listener: SocketBox,
        _ pipe: PipeBox,
        _ beginning: ReplaySession,
        until isStopped: () -> Bool
    ) {
        var clients: [ReplayClient] = []
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
                let client = ReplayClient(socket, beginning)
                client.serve(canRead: false, at: monotonicTime())
                clients.append(client)
            }
        }
    }
}

/// One client. Touched by the server's thread alone.
private final class ReplayClient {
    let socket: Descriptor
    var session: ReplaySession
    private(set) var isGone = false

    init(_ socket: consuming Descriptor, _ session: ReplaySession) {
        self.socket = socket
        self.session = session
    }

    func serve(canRead: Bool, at now: Duration) {
        if canRead { read(at: now) }
        session.tick(at: now)
        write()
        if session.isOver, session.output.isEmpty { isGone = true }
    }

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
