#if os(Linux)
import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    @Suite("Connection: descriptors of the chaos proxy", .timeLimit(.minutes(1)))
    struct ConnectionChaosDescriptorTests {
        // A process of its own: in this one, other tests open sockets at the same time.
        @Test("However connections end, no descriptor and no thread is left")
        func descriptors() async {
            await #expect(processExitsWith: .success) {
                let server = try ReplayServer(
                    Fixture.recording("call_answer_hangup.amirec"), speed: .max, closesAtEnd: false)
                func runAll() async throws {
                    let proxy = try ChaosProxy(to: server.port, seed: 3)
                    for kind in [Chaos.Cut.Kind.close, .reset, .halfClose] {
                        proxy.chaos = Chaos(.byteByByte, cut: Chaos.Cut(kind, within: 100...2_000))
                        for _ in 0..<3 {
                            let manager = Manager(
                                "127.0.0.1",
                                port: proxy.port,
                                username: "any",
                                secret: "any",
                                configuration: .oneConnection
                            )
                            await #expect(throws: ManagerError.self) { try await manager.run() }
                        }
                    }
                    proxy.chaos.cut = Chaos.Cut(.blackHole, at: 10)
                    let clients = try (0..<5).map { _ in try RawSocket(port: proxy.port) }
                    try await eventually("all are cut") { proxy.statistics.cuts.count == 14 }
                    #expect(proxy.statistics.open >= clients.count)
                    await proxy.close()
                }
                try await runAll()
                // The runtime has opened by now what it keeps; the server takes a moment to close its own.
                try await Task.sleep(for: .milliseconds(100))
                let before = try #require(ProcessResources.now)
                try await runAll()
                try await eventually("all descriptors are closed") {
                    (ProcessResources.now?.descriptors ?? .max) <= before.descriptors
                }
                try await eventually("the threads have ended") {
                    (ProcessResources.now?.threads.count ?? .max) <= before.threads.count
                }
            }
        }
    }
}
#endif
