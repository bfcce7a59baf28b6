import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Registration: counting", .timeLimit(.minutes(1)))
struct RegistrationCountingTests {
    private func counting(window: Duration = .seconds(30), mostNames: Int = 500) -> (CountingRegistrar, ManualClock) {
        let clock = ManualClock()
        return (CountingRegistrar(window: window, mostNames: mostNames) { clock.timestamp }, clock)
    }

    private func play(_ packets: String, on name: String = "pbx", to registrar: CountingRegistrar) async throws {
        let manager = Manager(replaying: Recording(serverBytes: Array(packets.utf8)), name: name)
        manager.attach(registrar)
        try await manager.run()
    }

    @Test("Each manager's events are counted by name")
    func counts() async throws {
        let counting = CountingRegistrar()
        let group = ManagerGroup([
            Manager(replaying: try Fixture.recording("call_answer_hangup.amirec"), name: "london"),
            Manager(replaying: try Fixture.recording("two_servers_trunk.a.amirec"), name: "paris"),
        ])
        group.attach(counting)
        try await group.run()
        let snapshot = counting.snapshot()
        #expect(snapshot["london", "hangup"]?.count == 2)
        #expect(snapshot["london", "NoSuchEvent"] == nil)
        #expect(snapshot.count == 115 + 211)
        #expect(snapshot.rows.filter { $0.manager == "paris" }.reduce(0) { $0 + $1.count } == 211)
        #expect(snapshot.rows.map(\.count) == snapshot.rows.map(\.count).sorted(by: >))
        #expect(snapshot.lost.isEmpty)
        #expect(snapshot.rows.first?.averageLatency == nil)
    }

    @Test("Rates look back over the window and no further")
    func rates() async throws {
        let (counting, clock) = counting()
        try await play(String(repeating: "Event: X\r\n\r\n", count: 60), to: counting)
        #expect(counting.snapshot()["pbx", "X"]?.rate == 2)
        clock.advance(by: .seconds(20))
        try await play(String(repeating: "Event: X\r\n\r\n", count: 30), to: counting)
        #expect(counting.snapshot()["pbx", "X"]?.rate == 3)
        clock.advance(by: .seconds(15))
        #expect(counting.snapshot()["pbx", "X"]?.rate == 1)
        clock.advance(by: .seconds(1000))
        #expect(counting.snapshot()["pbx", "X"]?.rate == 0)
        #expect(counting.snapshot()["pbx", "X"]?.count == 90)
    }

    @Test("Latency is the time from reading to handling")
    func latency() async throws {
        let server = ScriptedServer()
        let calls = Lock(0)
        let counting = CountingRegistrar(window: .seconds(30), mostNames: 10) {
            let isFirst = calls.withLock { calls in
                calls += 1
                return calls == 1
            }
            return server.clock.timestamp.advanced(by: .milliseconds(isFirst ? 2 : 8))
        }
        let manager = Manager(server)
        manager.attach(counting)
        try await manager.withConnection { _ in
            await server.send("Event: X\r\n\r\n")
            await server.send("Event: X\r\n\r\n")
        }
        let row = try #require(counting.snapshot()["pbx", "X"])
        #expect(row.averageLatency == .milliseconds(5))
        #expect(row.longestLatency == .milliseconds(8))
    }

    @Test("Names that somebody thought up do not fill the memory")
    func bounded() async throws {
        let (counting, _) = counting(mostNames: 10)
        try await play((0..<1000).map { "Event: N\($0)\r\n\r\n" }.joined(), to: counting)
        try await play("Event: N3\r\n\r\n", to: counting)
        let snapshot = counting.snapshot()
        #expect(snapshot.rows.count == 11)
        #expect(snapshot["pbx", CountingRegistrar.otherNames]?.count == 990)
        #expect(snapshot["pbx", "N3"]?.count == 2)

        let long = String(repeating: "x", count: 1000)
        try await play("Event: \(long)\r\n\r\n", on: "other", to: counting)
        #expect(counting.snapshot()["other", CountingRegistrar.otherNames]?.count == 1)
    }
}
