public import AsteriskManager

/// A server in memory that does what a test says, in a time that only the test moves.
///
/// It takes a socket's place under a ``Manager``. A client that logs in and logs off is answered as by Asterisk; for
/// everything else the test says what the server answers, and what it sends by itself:
///
/// ```swift
/// let server = ScriptedServer()
/// server.on("Ping") { _ in .success(["Ping": "Pong"]) }
/// try await Manager(server).withConnection { manager in
///     try await manager.send(.ping)
///     await server.send(event: "Shutdown", ["Shutdown": "Cleanly"])
///     await server.cut()
/// }
/// ```
///
/// An action that the test says nothing about stays without an answer. A server takes one connection.
///
/// ``send(_:)``, ``advance(by:)`` and ``cut(_:)`` return when the manager's connection has dealt with what they did, so a
/// test needs no pauses.
public final class ScriptedServer: TestServer, Transport {
    package let isReplay = false

    private struct Step {
        enum Kind {
            case bytes([UInt8])
            case advance(Duration)
            case cut(ManagerError?)
        }

        let kind: Kind
        let done: CheckedContinuation<Void, Never>
    }

    private struct State {
        var steps: [Step] = []
        var isReading = true
        var isOver = false
        var received: [ReceivedAction] = []
        var waiters = ActionWaiters()
    }

    private let greeting: String
    private let state = Lock(State())
    private let wakeUps = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    /// What the server answers.
    public let handlers = ActionHandlers()
    /// The time of the connection.
    public let clock = ManualClock()

    /// A server for one connection.
    ///
    /// - Parameter greeting: the line with which it greets, line end included; empty for a server that says nothing.
    public init(greeting: String = "Asterisk Call Manager/11.0.0\r\n") {
        self.greeting = greeting
        answer("Challenge", with: "Response: Success\r\nActionID: {id}\r\nChallenge: 840415273\r\n\r\n")
        answer("Login", with: "Response: Success\r\nActionID: {id}\r\nMessage: Authentication accepted\r\n\r\n")
        on("Logoff") { _ in .goodbye }
    }

    // MARK: What a test says

    /// Says what is sent whenever the client writes the action, byte for byte, in place of what was said before. `{id}`
    /// stands for the ActionID of the action; an empty text leaves it without an answer.
    public func answer(_ action: String, with text: String, thenCut cuts: Bool = false) {
        on(action) { _ in .text(text, closes: cuts) }
    }

    /// Sends an event with these headers.
    public func send(event name: String, _ fields: KeyValuePairs<String, String> = [:]) async {
        let fields = [(key: "Event", value: name)] + fields.map { ($0.key, $0.value) }
        await send(Message(fields: fields).bytes + Array("\r\n".utf8))
    }

    /// Sends the text, in one piece.
    public func send(_ text: String) async { await perform(.bytes(Array(text.utf8))) }

    /// Sends the bytes, in one piece.
    public func send(_ bytes: [UInt8]) async { await perform(.bytes(bytes)) }

    /// Lets time pass.
    public func advance(by duration: Duration) async { await perform(.advance(duration)) }

    /// Ends the connection: as a server does that closes it, or with an error as of a network that breaks.
    public func cut(_ error: ManagerError? = nil) async { await perform(.cut(error)) }

    /// From now on what the client writes stays with the client, as when the server's window is full.
    public func stopReading() { state.withLock { $0.isReading = false } }

    // MARK: What a test looks at

    /// The actions that the client wrote so far.
    public var received: [ReceivedAction] { state.withLock { $0.received } }

    /// The next action of this name that was not asked for before; waits until the client writes it. Names are compared
    /// without case. `nil` when the connection ends first.
    ///
    /// - Parameter timeout: how long it may take, of real time.
    /// - Throws: ``ExpectationError`` when it has not come until then; `CancellationError` when the task was cancelled.
    public func next(_ name: String, within timeout: Duration = .seconds(5)) async throws -> ReceivedAction? {
        let number = state.withLock { $0.waiters.add(name) }
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { [self] in
                // Cancelled together with the task that waits.
                let isCancelled = (try? await Task.sleep(for: timeout)) == nil
                giveUp(number, isCancelled ? CancellationError() : missing(name, within: timeout))
            }
            defer { tasks.cancelAll() }
            return try await withCheckedThrowingContinuation { continuation in
                state.withLock { $0.waiters.wait(number, continuation) }?()
            }
        }
    }

    private func giveUp(_ number: Int, _ error: any Error) {
        state.withLock { $0.waiters.giveUp(number, error) }?()
    }

    private func missing(_ name: String, within timeout: Duration) -> ExpectationError {
        ExpectationError(
            message: "expected the client to send the action \(name), within \(timeout.inWords)",
            lastEvents: received.suffix(12).map(\.name.visible)
        )
    }

    // MARK: At work

    package func run(_ context: ConnectionContext) async throws {
        let (wakes, wake) = wakeUps
        context.mailbox.onPost { wake.yield() }
        defer {
            context.mailbox.close()
            end()
        }
        var reader = ActionReader()
        var connection = Connection(context)
        connection.connected(at: clock.now)
        feed(Array(greeting.utf8), to: &connection)
        wake.yield()
        for await _ in wakes {
            repeat {
                let step = state.withLock { $0.steps.isEmpty ? nil : $0.steps.removeFirst() }
                perform(step?.kind, on: &connection)
                connection.takeCommands(at: clock.now)
                answer(&connection, &reader)
                connection.endBatch()
                step?.done.resume()
                if case .failed(let error) = connection.ending { throw error }
                if connection.isOver { return }
            } while state.withLock { !$0.steps.isEmpty }
        }
    }

    private func perform(_ kind: Step.Kind) async {
        await withCheckedContinuation { done in
            let isOver = state.withLock { state in
                if !state.isOver { state.steps.append(Step(kind: kind, done: done)) }
                return state.isOver
            }
            if isOver { done.resume() } else { wakeUps.continuation.yield() }
        }
    }

    private func perform(_ kind: Step.Kind?, on connection: inout Connection) {
        switch kind {
        case .bytes(let bytes): feed(bytes, to: &connection)
        case .advance(let duration):
            clock.advance(by: duration)
            connection.tick(at: clock.now)
        case .cut(let error): connection.ended(error)
        case nil: break
        }
    }

    /// Reads what the client wrote and answers it, until it writes no more.
    private func answer(_ connection: inout Connection, _ reader: inout ActionReader) {
        while !connection.output.isEmpty, !connection.isOver, state.withLock({ $0.isReading }) {
            let bytes = connection.output
            connection.wrote(bytes.count)
            for action in reader.receive(bytes) {
                take(action)
                guard !connection.isOver, let reply = handlers.reply(to: action) else { continue }
                feed(reply.bytes(actionID: action.actionID), to: &connection)
                if reply.closes { connection.ended() }
            }
        }
    }

    private func take(_ action: ReceivedAction) {
        state.withLock { state in
            state.received.append(action)
            return state.waiters.take(action)
        }?()
    }

    private func feed(_ bytes: [UInt8], to connection: inout Connection) {
        connection.feed(bytes, at: clock.now, received: clock.timestamp)
    }

    private func end() {
        let (steps, wakes) = state.withLock { state in
            state.isOver = true
            defer { state.steps = [] }
            return (state.steps, state.waiters.end())
        }
        for step in steps { step.done.resume() }
        for wake in wakes { wake() }
    }
}

extension Connection {
    /// Takes bytes in pieces that fit into the parser's buffer.
    mutating func feed(_ bytes: [UInt8], at now: Duration, received: Timestamp) {
        var rest = bytes[...]
        while !rest.isEmpty, !isOver {
            let count = receive(at: now, received: received) { room in
                let piece = rest.prefix(room.count)
                room.copyBytes(from: piece)
                return piece.count
            }
            rest = rest.dropFirst(count)
        }
    }
}

extension Manager {
    /// A manager of a server that a test has written. It connects once, whatever the configuration says.
    ///
    /// ```swift
    /// let manager = Manager(ScriptedServer())
    /// ```
    public convenience init(
        _ server: ScriptedServer,
        name: String = "pbx",
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        var configuration = configuration
        // It takes one connection.
        configuration.reconnect = .never
        let credentials = ManagerCredentials(username: "monitor", secret: "mysecret")
        self.init(name: name, transport: server, credentials: { credentials }, configuration: configuration)
    }
}
