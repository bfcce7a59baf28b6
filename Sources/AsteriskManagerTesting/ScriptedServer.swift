package import AsteriskManager

/// A server in memory that does what a test says, in a time that only the test moves.
///
/// It takes a socket's place under a ``Manager``. A client that logs in and logs off is answered as by Asterisk; for
/// everything else the test says what the server answers, and what it sends by itself:
///
/// ```swift
/// let server = ScriptedServer()
/// server.answer("Ping", with: "Response: Success\r\nActionID: {id}\r\nPing: Pong\r\n\r\n")
/// let manager = Manager(server)
/// async let run: Void = manager.run()
/// try await manager.send(.ping)
/// await server.send("Event: Shutdown\r\n\r\n")
/// await server.cut()
/// ```
///
/// ``send(_:)``, ``advance(by:)`` and ``cut(_:)`` return when the manager's connection has dealt with what they did, so a
/// test needs no pauses.
package final class ScriptedServer: Transport {
    package let isReplay = false

    private struct Rule {
        let bytes: @Sendable (ReceivedAction) -> [UInt8]
        let cuts: Bool
    }

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
        var rules: [String: Rule] = [:]
        var steps: [Step] = []
        var isReading = true
        var isOver = false
        var received: [ReceivedAction] = []
        var untaken: [ReceivedAction] = []
        var waiting: [(name: String, continuation: CheckedContinuation<ReceivedAction?, Never>)] = []
    }

    private let greeting: String
    private let state = Lock(State())
    private let wakeUps = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    /// The time of the connection.
    package let clock = ManualClock()

    /// A server for one connection.
    ///
    /// - Parameter greeting: the line with which it greets, line end included; empty for a server that says nothing.
    package init(greeting: String = "Asterisk Call Manager/11.0.0\r\n") {
        self.greeting = greeting
        answer("Challenge", with: "Response: Success\r\nActionID: {id}\r\nChallenge: 840415273\r\n\r\n")
        answer("Login", with: "Response: Success\r\nActionID: {id}\r\nMessage: Authentication accepted\r\n\r\n")
        answer("Logoff", with: "Response: Goodbye\r\nActionID: {id}\r\n\r\n", thenCut: true)
    }

    // MARK: What a test says

    /// Says what is sent whenever the client writes the action, in place of what was said before. `{id}` stands for the
    /// ActionID of the action; an empty text leaves it without an answer.
    package func answer(_ action: String, with text: String, thenCut cuts: Bool = false) {
        let rule = Rule(
            bytes: { Array(replacing("{id}", in: text, with: $0.actionID ?? "").utf8) },
            cuts: cuts
        )
        state.withLock { $0.rules[action.lowercased()] = rule }
    }

    /// Says what makes the reply to an action that the client writes, in place of what was said before.
    package func answer(_ action: String, reply: @escaping @Sendable (ReceivedAction) -> ServerReply) {
        let rule = Rule(bytes: { reply($0).bytes(actionID: $0.actionID) }, cuts: false)
        state.withLock { $0.rules[action.lowercased()] = rule }
    }

    /// Sends the text, in one piece.
    package func send(_ text: String) async { await perform(.bytes(Array(text.utf8))) }

    /// Sends the bytes, in one piece.
    package func send(_ bytes: [UInt8]) async { await perform(.bytes(bytes)) }

    /// Lets time pass.
    package func advance(by duration: Duration) async { await perform(.advance(duration)) }

    /// Ends the connection: as a server does that closes it, or with an error as of a network that breaks.
    package func cut(_ error: ManagerError? = nil) async { await perform(.cut(error)) }

    /// From now on what the client writes stays with the client, as when the server's window is full.
    package func stopReading() { state.withLock { $0.isReading = false } }

    // MARK: What a test looks at

    /// The actions that the client wrote so far.
    package var received: [ReceivedAction] { state.withLock { $0.received } }

    /// The next action of this name that was not asked for before; waits until the client writes it. `nil` when the
    /// connection ends first.
    package func next(_ name: String) async -> ReceivedAction? {
        await withCheckedContinuation { continuation in
            let action = state.withLock { state -> ReceivedAction?? in
                if let index = state.untaken.firstIndex(where: { $0.name == name }) {
                    return .some(state.untaken.remove(at: index))
                }
                if state.isOver { return .some(nil) }
                state.waiting.append((name, continuation))
                return .none
            }
            if let action { continuation.resume(returning: action) }
        }
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
                guard let rule = take(action), !connection.isOver else { continue }
                feed(rule.bytes(action), to: &connection)
                if rule.cuts { connection.ended() }
            }
        }
    }

    private func take(_ action: ReceivedAction) -> Rule? {
        let (rule, waiting) = state.withLock { state in
            state.received.append(action)
            let index = state.waiting.firstIndex { $0.name == action.name }
            let waiting = index.map { state.waiting.remove(at: $0).continuation }
            if waiting == nil { state.untaken.append(action) }
            return (state.rules[action.name.lowercased()], waiting)
        }
        waiting?.resume(returning: action)
        return rule
    }

    private func feed(_ bytes: [UInt8], to connection: inout Connection) {
        var rest = bytes[...]
        while !rest.isEmpty, !connection.isOver {
            let count = connection.receive(at: clock.now, received: clock.timestamp) { room in
                let piece = rest.prefix(room.count)
                room.copyBytes(from: piece)
                return piece.count
            }
            rest = rest.dropFirst(count)
        }
    }

    private func end() {
        let (steps, waiting) = state.withLock { state in
            state.isOver = true
            defer { (state.steps, state.waiting) = ([], []) }
            return (state.steps, state.waiting)
        }
        for step in steps { step.done.resume() }
        for waiter in waiting { waiter.continuation.resume(returning: nil) }
    }
}

private func replacing(_ mark: String, in text: String, with value: String) -> String {
    var parts: [Substring] = []
    var rest = text[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(mark) }) {
        parts += [rest[..<start], value[...]]
        rest = rest[start...].dropFirst(mark.count)
    }
    return (parts + [rest]).joined()
}

extension Manager {
    /// A manager of a server that a test has written.
    package convenience init(
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
