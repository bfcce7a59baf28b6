import AsteriskManager

/// Brings a manager the events that a test makes, batch by batch, and never waits for handlers: what a socket does,
/// without one.
final class FloodTransport: Transport {
    let isReplay = false
    private let batches = AsyncStream.makeStream(of: (String, Bool, CheckedContinuation<Void, Never>?).self)

    /// Brings the text, and returns when it is in the queues, or nothing is brought any more.
    ///
    /// - Parameter moreToCome: whether the next batch is at hand, so that handlers may sleep on.
    func send(_ text: String, moreToCome: Bool = false) async {
        await withCheckedContinuation { done in
            if case .terminated = batches.continuation.yield((text, moreToCome, done)) { done.resume() }
        }
    }

    /// Brings events with numbers from the range, in one batch.
    func send(
        _ name: String = "Test",
        numbers: Range<Int>,
        moreToCome: Bool = false,
        _ fields: (Int) -> String = { _ in "" }
    ) async {
        let events = numbers.map { "Event: \(name)\r\nNumber: \($0)\r\n\(fields($0))\r\n" }
        await send(events.joined(), moreToCome: moreToCome)
    }

    /// The connection ends, as asked.
    func finish() { batches.continuation.finish() }

    func run(_ context: ConnectionContext) async throws {
        var connection = Connection(context, beginning: .greeting)
        defer { context.mailbox.close() }
        context.mailbox.onPost { [batches] in batches.continuation.yield(("", false, nil)) }
        connection.connected(at: .zero)
        Self.feed("Asterisk Call Manager/11.0.0\r\n", to: &connection)
        for await (text, moreToCome, done) in batches.stream {
            if !connection.isOver { Self.feed(text, to: &connection, moreToCome: moreToCome) }
            connection.takeCommands(at: .zero)
            done?.resume()
            if connection.isOver || context.mailbox.isStopping { batches.continuation.finish() }
        }
    }

    private static func feed(_ text: String, to connection: inout Connection, moreToCome: Bool = false) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = connection.receive(at: .zero, received: .now) { room in
                let piece = rest.prefix(room.count)
                room.copyBytes(from: piece)
                return piece.count
            }
            rest = rest.dropFirst(count)
        }
        connection.endBatch(moreToCome: moreToCome)
    }
}

extension Manager {
    convenience init(
        _ source: FloodTransport,
        name: String = "pbx",
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        self.init(name: name, transport: source, credentials: nil, configuration: configuration)
    }
}

/// A manager with a source of events and what it reports.
struct Flood: Sendable {
    let source = FloodTransport()
    let manager: Manager
    let reports = Lock<[ManagerReport]>([])

    init(name: String = "pbx", _ configure: (inout ManagerConfiguration) -> Void = { _ in }) {
        var configuration = ManagerConfiguration()
        configuration.report = { [reports] report in reports.withLock { $0.append(report) } }
        configure(&configuration)
        manager = Manager(source, name: name, configuration: configuration)
    }

    var reported: [ManagerReport.Kind] { reports.withLock { $0.map(\.kind) } }

    /// Runs the manager while `body` brings events, and until everything is handled.
    func run(_ body: @Sendable () async -> Void) async throws {
        async let run: Void = manager.run()
        await body()
        source.finish()
        try await run
    }
}

/// Closed until it is opened: a handler waits at it.
final class Barrier: Sendable {
    private let state = Lock<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>], arrived: Int)>((false, [], 0))

    var isOpen: Bool { state.withLock { $0.isOpen } }
    /// How many came to it.
    var arrived: Int { state.withLock { $0.arrived } }

    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                state.arrived += 1
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

/// Holds threads up until it is opened.
final class ThreadGate: Sendable {
    private let isOpen = Lock(false)
    func open() { isOpen.withLock { $0 = true } }
    func pass() { while !isOpen.withLock({ $0 }) { sleepThread(for: .milliseconds(2)) } }
}

/// Waits until something holds, at most ten seconds. Returns whether it does.
func eventually(_ condition: @Sendable () -> Bool) async -> Bool {
    for _ in 0..<5000 {
        if condition() { return true }
        try? await Task.sleep(for: .milliseconds(2))
    }
    return condition()
}
