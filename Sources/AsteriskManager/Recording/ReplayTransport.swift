/// How fast a recording is played.
public enum ReplaySpeed: Sendable, Hashable {
    /// Without waiting.
    case max
    /// So many times as fast as it was recorded.
    case times(Double)

    /// As fast as it was recorded.
    public static let recorded = ReplaySpeed.times(1)

    /// When, counted from the beginning, that is played which was recorded at `time`.
    package func time(_ time: Duration) -> Duration {
        switch self {
        case .max: .zero
        // A factor that is no speed at all counts as one that is very slow.
        case .times(let factor): time / (factor > 1e-6 ? factor : 1e-6)
        }
    }
}

/// Plays the server's side of a recording to a manager. Nothing is sent, and nobody cuts a reader that waits: where a
/// socket would go on, this waits for slow handlers.
struct ReplayTransport: Transport {
    let recording: Recording
    let speed: ReplaySpeed
    /// The bytes are handed over in pieces of at most this size, to try out every cut.
    let chunkSize: Int?

    var isReplay: Bool { true }

    func run(_ context: ConnectionContext) async throws {
        var connection = Connection(context, beginning: .anywhere)
        defer { context.mailbox.close() }
        let begin = monotonicTime()
        let start = recording.start ?? .now
        connection.connected(at: .zero)
        var received = start
        for chunk in recording.chunks where chunk.sender == .server {
            if begin + speed.time(chunk.time) > monotonicTime() { connection.wake() }
            guard try await wait(until: begin + speed.time(chunk.time), context) else { return }
            received = start.advanced(by: chunk.time)
            var rest = chunk.bytes[...]
            while !rest.isEmpty {
                let piece = rest.prefix(chunkSize ?? rest.count)
                feed(piece, to: &connection, at: chunk.time, received: received)
                connection.endBatch(moreToCome: true)
                rest = rest.dropFirst(piece.count)
                while connection.fullest > 0.5, connection.currentFullest() > 0.25 {
                    connection.wake()
                    guard try await wait(until: monotonicTime() + .milliseconds(1), context) else { return }
                }
                connection.takeCommands(at: chunk.time)
                if case .failed(let error) = connection.ending { throw error }
                if connection.isOver { return }
            }
        }
        connection.ended(received: received)
        if case .failed(let error) = connection.ending { throw error }
    }

    private func feed(
        _ bytes: ArraySlice<UInt8>,
        to connection: inout Connection,
        at time: Duration,
        received: Timestamp
    ) {
        var rest = bytes
        while !rest.isEmpty {
            let count = connection.receive(at: time, received: received) { room in
                let piece = rest.prefix(room.count)
                room.copyBytes(from: piece)
                return piece.count
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Returns whether to go on; `false` when the manager was stopped.
    private func wait(until time: Duration, _ context: ConnectionContext) async throws -> Bool {
        while !context.mailbox.isStopping {
            let left = time - monotonicTime()
            guard left > .zero else { return true }
            try await Task.sleep(for: min(left, .milliseconds(50)))
        }
        return false
    }
}

extension Manager {
    /// A manager that plays a recording instead of connecting: the same handlers, no socket.
    ///
    /// `run()` returns when the recording is over and every handler has finished. Events carry the times at which they
    /// were recorded. Actions are not sent: ``send(_:)`` throws `notSent`. A recording that begins inside a packet is
    /// played from the next packet on.
    ///
    /// - Parameters:
    ///   - name: the name under which events tell of this manager.
    ///   - speed: how fast; by default without waiting.
    ///   - chunkSize: how many bytes at most are handed over at once; by default as they were recorded.
    public convenience init(
        replaying recording: Recording,
        name: String = "replay",
        speed: ReplaySpeed = .max,
        chunkSize: Int? = nil,
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        let size = chunkSize.map { Swift.max(1, $0) }
        self.init(
            name: name,
            transport: ReplayTransport(recording: recording, speed: speed, chunkSize: size),
            credentials: nil,
            configuration: configuration
        )
    }
}
