import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    @Suite("Connection: threads that many share", .serialized, .timeLimit(.minutes(1)))
    struct SharedThreadTests {
        /// A server of so many events, which are numbered.
        private func server(events count: Int) throws -> ReplayServer {
            let bytes =
                "Asterisk Call Manager/11.0.0\r\n".utf8
                + (0..<count).flatMap { number in
                    Array("Event: Numbered\r\nNumber: \(number)\r\n\r\n".utf8)
                }
            return try ReplayServer(Recording(serverBytes: bytes), speed: .max, closesAtEnd: false)
        }

        private func manager(of server: ReplayServer, _ name: String, queueEvents: Int = 65_536) -> Manager {
            var configuration = ManagerConfiguration()
            configuration.report = { _ in }
            configuration.queueEvents = queueEvents
            return Manager(
                "127.0.0.1",
                port: server.port,
                name: name,
                username: "any",
                secret: "any",
                configuration: configuration
            )
        }

        @Test("100 connections share a thread for each processor, and every one's events come in order")
        func fleet() async throws {
            let server = try server(events: 50)
            defer { server.stop() }
            let names = (0..<100).map { "\($0)" }
            let group = ManagerGroup(names.map { manager(of: server, $0) })
            let heard = Lock<[String: [Int]]>([:])
            group.on(.named("Numbered")) { event, manager in
                heard.withLock { $0[manager.name, default: []].append(event.integer("Number") ?? -1) }
            }
            let run = Task { try await group.run() }
            try await eventually("all have heard all") {
                heard.withLock { $0.count == 100 && $0.values.allSatisfy { $0.count >= 50 } }
            }
            #expect(heard.withLock { $0.values.allSatisfy { $0 == Array(0..<50) } })
            // Those that other tests just left end.
            if ProcessResources.now != nil {
                try await eventually("a thread for each processor") {
                    let readers = ProcessResources.now?.threads.count { $0 == "ami-reader" } ?? 0
                    return 1...processorCount ~= readers
                }
            }
            await group.stop()
            try await run.value
        }

        @Test("A connection whose handlers are far behind loses its own events only, and keeps no neighbour waiting")
        func neighbours() async throws {
            let (quiet, flooding) = (try server(events: 1), try server(events: 20_000))
            defer {
                quiet.stop()
                flooding.stop()
            }
            let flooded = manager(of: flooding, "flooded", queueEvents: 1000)
            let barrier = Barrier()
            let (handled, lost) = (Lock(0), Lock(0))
            let registration = flooded.attach(
                HandlerList {
                    On(.named("Numbered")) { (_: Event) async in
                        await barrier.pass()
                        handled.withLock { $0 += 1 }
                    }
                    On(.gap) { gap in lost.withLock { $0 += gap.count } }
                }
            )
            // One of them at least has the thread of the flood.
            let neighbours = (0..<2 * processorCount).map { manager(of: quiet, "\($0)") }
            let group = ManagerGroup(neighbours + [flooded])
            let run = Task { try await group.run() }
            for manager in group.managers { try await manager.waitUntilConnected() }
            let answered = await withTaskGroup { tasks in
                for manager in neighbours {
                    tasks.addTask { (try? await manager.send(.named("Ping"))) != nil }
                }
                return await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(answered == neighbours.count)
            #expect(handled.withLock { $0 } == 0)
            try await eventually("a loss") { registration.statistics.lost > 0 }
            barrier.open()
            try await eventually("every event is handled or told") {
                handled.withLock { $0 } + lost.withLock { $0 } == 20_000
            }
            await group.stop()
            try await run.value
        }
    }
}
