import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Testing: the replay server")
struct TestingReplayServerTests {
    @Test("Actions are matched by name and headers, then given to the handler, then refused")
    func matching() async throws {
        let server = try ReplayServer(Fixture.recording("queue_calls.amirec"), speed: .max, closesAtEnd: false)
        server.on("QueueStatus") { _ in .list("QueueParams", [["Queue": "from the handler"]]) }
        defer { server.stop() }
        let manager = Manager("127.0.0.1", port: server.port, username: "any", secret: "any")
        try await manager.withConnection { manager in
            let one = Action.Named("QueueStatus", ["Member": "PJSIP/1001", "queue": "support"])
            #expect(try await manager.list(one).collect().map(\.name).first == "QueueParams")
            #expect(try await manager.list(one).collect().first?["Queue"] == "from the handler")
            let all = try await manager.list(.named("QueueStatus")).collect()
            #expect(all.count == 22)
            let other = try await manager.list(.named("QueueStatus", ["Queue": "other"])).collect()
            #expect(other.first?["Queue"] == "from the handler")
            let error = await #expect(throws: ManagerError.self) { try await manager.send(.named("NeverSent")) }
            #expect(error?.response?["Message"] == "Not in the recording: NeverSent")
        }
    }

    @Test("Several clients at once see the whole recording each")
    func clients() async throws {
        let server = try ReplayServer(Fixture.recording("call_answer_hangup.amirec"), speed: .max, closesAtEnd: true)
        defer { server.stop() }
        let counts = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for _ in 0..<5 {
                tasks.addTask {
                    var configuration = ManagerConfiguration()
                    configuration.reconnect = .never
                    let manager = Manager(
                        "127.0.0.1", port: server.port, username: "any", secret: "any", configuration: configuration)
                    let count = Lock(0)
                    manager.on(.any) { _ in count.withLock { $0 += 1 } }
                    await #expect(throws: ManagerError.self) { try await manager.run() }
                    return count.withLock { $0 }
                }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 115, count: 5))
    }
}
