import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Group: servers that come and go", .timeLimit(.minutes(1)))
struct GroupFleetTests {
    /// Counts how many connect at the same time, and lets all connections go at once.
    private final class Network: Sendable {
        struct State {
            var dialling = 0
            var most = 0
            /// When each attempt began.
            var attempts: [Duration] = []
            /// Whether the server refuses connections.
            var isAway = false
            var connected: [CheckedContinuation<Void, Never>] = []
        }

        let state = Lock(State())

        func dial() {
            state.withLock { state in
                state.dialling += 1
                state.attempts.append(monotonicTime())
                state.most = max(state.most, state.dialling)
            }
        }

        var isAway: Bool { state.withLock { $0.isAway } }

        /// How many attempts began within the duration at most.
        func most(in duration: Duration) -> Int {
            let attempts = state.withLock { $0.attempts }.sorted()
            var (first, most) = (0, 0)
            for (index, time) in attempts.enumerated() {
                while time - attempts[first] >= duration { first += 1 }
                most = max(most, index - first + 1)
            }
            return most
        }

        func cutAll() {
            let connected = state.withLock { state in
                defer { state.connected = [] }
                return state.connected
            }
            for continuation in connected { continuation.resume() }
        }
    }

    /// A connection of it that takes its time to be made. One that is dead never is.
    private struct Line: Transport {
        let network: Network
        let isDead: Bool
        var isReplay: Bool { false }

        func run(_ context: ConnectionContext) async throws {
            network.dial()
            if isDead {
                while !context.mailbox.isStopping { try? await Task.sleep(for: .milliseconds(5)) }
                network.state.withLock { $0.dialling -= 1 }
                throw ManagerError(.stopped, "")
            }
            try? await Task.sleep(for: .milliseconds(5))
            network.state.withLock { $0.dialling -= 1 }
            if network.isAway { throw ManagerError(.cannotConnect, "away") }
            var connection = Connection(context)
            connection.connected(at: .zero)
            await withCheckedContinuation { continuation in
                let isStopping = network.state.withLock { state in
                    state.connected.append(continuation)
                    return context.mailbox.isStopping
                }
                if isStopping { network.cutAll() }
                context.mailbox.onPost { network.cutAll() }
            }
            connection.ended(ManagerError(.connectionLost, "cut"))
            throw ManagerError(.connectionLost, "cut")
        }
    }

    private func fleet(_ network: Network, _ count: Int, dead: Int = 0, _ turns: DialTurns) -> ManagerGroup {
        var configuration = ManagerConfiguration()
        configuration.report = { _ in }
        configuration.reconnect = .backoff(first: .milliseconds(20), longest: .milliseconds(200))
        let managers = (0..<count).map { index in
            let line = Line(network: network, isDead: index < dead)
            return Manager(name: "\(index)", transport: line, credentials: nil, configuration: configuration)
        }
        return ManagerGroup(managers, turns: turns)
    }

    @Test("17: 500 managers that lose their server together connect 32 at a time, a few in a second, and all are back")
    func storm() async throws {
        let network = Network()
        // A second that is a tenth of one.
        let second = Duration.milliseconds(100)
        let group = fleet(network, 500, DialTurns(places: 32, second: second))
        let run = Task { try await group.run() }
        #expect(await eventually { group.managers.allSatisfy { $0.state == .connected } })
        network.state.withLock { $0.isAway = true }
        network.cutAll()
        // Until each has tried in vain.
        #expect(await eventually { network.state.withLock { $0.attempts.count } >= 1500 })
        network.state.withLock { $0.isAway = false }
        #expect(await eventually { group.managers.allSatisfy { $0.health.connections >= 2 } })
        #expect(network.state.withLock { $0.most } <= 32)
        // A sixth, and those that had begun before but were not seen yet.
        #expect(network.most(in: second) < 500 / 4)
        await group.stop()
        try await run.value
    }

    @Test("A server that does not answer gives its turn up after a second")
    func deadServers() async throws {
        let network = Network()
        let group = fleet(network, 20, dead: 8, DialTurns(places: 4))
        let run = Task { try await group.run() }
        #expect(await eventually { group.managers.count { $0.state == .connected } == 12 })
        await group.stop()
        try await run.value
    }

    @Test("A manager that waits for its turn says so, and is removed or stopped without waiting for it")
    func stoppedBeforeItsTurn() async throws {
        let network = Network()
        let group = fleet(network, 12, dead: 12, DialTurns(places: 1))
        let run = Task { try await group.run() }
        #expect(await eventually { group.managers.allSatisfy { $0.state == .connecting } })
        #expect(await !group.managers[11].diagnose().description.contains("run()"))
        await group.remove(named: "11")
        await group.managers[10].stop()
        await group.stop()
        try await run.value
        // Nobody answers: with one place four are tried, and the others never have their turn.
        #expect(network.state.withLock { $0.attempts.count } <= 4)
    }

    @Test("A manager that is added while the group runs is run, and heard by what was attached before")
    func adding() async throws {
        let servers = (ScriptedServer(), ScriptedServer(), ScriptedServer())
        let group = ManagerGroup()
        let heard = Lock<[String]>([])
        group.on(.named("Hello")) { _, manager in heard.withLock { $0.append(manager.name) } }
        let stream = group.events(.named("Hello"))
        let run = Task { try await group.run() }
        #expect(group.add(Manager(servers.0, name: "a")))
        let second = Manager(servers.1, name: "b")
        #expect(group.add(second) && !group.add(second))
        for manager in group.managers { try await manager.waitUntilConnected() }
        await servers.0.send("Event: Hello\r\n\r\n")
        await servers.1.send("Event: Hello\r\n\r\n")
        #expect(await eventually { heard.withLock { $0 } == ["a", "b"] })

        #expect(await group.remove(named: "a"))
        #expect(await !group.remove(named: "a"))
        #expect(group.managers.map(\.name) == ["b"])
        #expect(await group.remove(named: "b"))
        // Without managers it waits for others.
        group.add(Manager(servers.2, name: "c"))
        try await group.managers[0].waitUntilConnected()
        await servers.2.send("Event: Hello\r\n\r\n")
        await group.stop()
        try await run.value
        #expect(heard.withLock { $0 } == ["a", "b", "c"])
        var managers: [String] = []
        for try await event in stream { managers.append(event.manager) }
        #expect(managers == ["a", "b", "c"])
    }

    @Test("An action goes to the server of a name, to any that is connected in turn, or to all")
    func sending() async throws {
        let servers = (0..<3).map { _ in ScriptedServer() }
        for (index, server) in servers.enumerated() {
            server.answer("Who", with: "Response: Success\r\nActionID: {id}\r\nName: \(index)\r\n\r\n")
        }
        let managers = servers.enumerated().map { Manager($1, name: "\($0)") }
        let group = ManagerGroup(managers)
        await #expect(throws: ManagerError.self) { try await group.send(.named("Who"), to: .any) }
        let run = Task { try await group.run() }
        for manager in managers { try await manager.waitUntilConnected() }
        #expect(try await group.send(.named("Who"), to: .name("1"))["Name"] == "1")
        var turns: [String: Int] = [:]
        for _ in 0..<6 { turns[try await group.send(.named("Who"), to: .any)["Name"] ?? "", default: 0] += 1 }
        #expect(turns == ["0": 2, "1": 2, "2": 2])
        await managers[2].stop()
        let answers = await group.send(.named("Who"), to: .all)
        #expect(answers.count == 3)
        #expect(try answers["0"]?.get()["Name"] == "0")
        #expect(throws: ManagerError.self) { try answers["2"]?.get() }
        let error = await #expect(throws: ManagerError.self) { try await group.send(.named("Who"), to: .name("x\n")) }
        #expect(error?.code == .notSent)
        #expect(group.health.map(\.isGood) == [true, true, false])
        await group.stop()
        try await run.value
    }
}
