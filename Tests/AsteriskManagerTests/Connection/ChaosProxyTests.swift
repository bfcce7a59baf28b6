import AsteriskManager
import Testing

@testable import AsteriskManagerTesting

extension ConnectionTests {
    @Suite("Connection: chaos proxy", .timeLimit(.minutes(1)))
    struct ConnectionChaosProxyTests {
        /// 115 events.
        private static let recording = "call_answer_hangup.amirec"

        private func server(_ name: String = recording, closesAtEnd: Bool = true) throws -> ReplayServer {
            try ReplayServer(Fixture.recording(name), speed: .max, closesAtEnd: closesAtEnd)
        }

        /// The events of a manager that runs until its connection is lost.
        private func events(at port: Int) async -> [Message] {
            var configuration = ManagerConfiguration.oneConnection
            // Packets that are cut are what these tests are about.
            configuration.report = { _ in }
            let manager = Manager("127.0.0.1", port: port, username: "any", secret: "any", configuration: configuration)
            let events = Lock<[Message]>([])
            manager.on(.any) { event in events.withLock { $0.append(event.message) } }
            let error = await #expect(throws: ManagerError.self) { try await manager.run() }
            #expect(error?.code == .connectionLost, "\(String(describing: error))")
            return events.withLock { $0 }
        }

        private static let delays: [Chaos] = [
            Chaos(),
            Chaos(.byteByByte),
            Chaos(Chaos.Flow(slices: 1...700)),
            Chaos(toClient: Chaos.Flow(latency: .milliseconds(5), jitter: .milliseconds(10), slices: 500...5_000)),
            Chaos(toServer: Chaos.Flow(latency: .milliseconds(10), slices: 1...3)),
            Chaos(toClient: Chaos.Flow(bytesPerSecond: 300_000)),
        ]

        @Test("Whatever holds bytes up, the same events arrive", arguments: delays)
        func gentle(chaos: Chaos) async throws {
            let server = try server("injection_crlf.amirec")
            let proxy = try ChaosProxy(to: server.port, seed: 5, chaos: chaos)
            let direct = await events(at: server.port)
            let start = monotonicTime()
            #expect(await events(at: proxy.port) == direct)
            #expect(direct.count > 30)
            let statistics = proxy.statistics
            #expect(statistics.accepted == 1)
            #expect(statistics.cuts.isEmpty)
            if let rate = chaos.toClient.bytesPerSecond {
                #expect(monotonicTime() - start >= .seconds(statistics.bytesToClients) / rate)
            }
            try await eventually("all connections are over") { proxy.statistics.open == 0 }
        }

        @Test("Each kind of cut ends the run at its byte", arguments: [Chaos.Cut.Kind.close, .reset, .halfClose])
        func cut(kind: Chaos.Cut.Kind) async throws {
            let server = try server()
            let direct = await events(at: server.port)
            let proxy = try ChaosProxy(to: server.port, seed: 5, chaos: Chaos(cut: Chaos.Cut(kind, at: 20_000)))
            let events = await events(at: proxy.port)
            #expect(20..<100 ~= events.count)
            #expect(events == Array(direct.prefix(events.count)))
            #expect(proxy.statistics.bytesToClients == 20_000)
            #expect(proxy.statistics.cuts == [.init(connection: 1, kind: kind, position: 20_000)])
            try await eventually("all connections are over") { proxy.statistics.open == 0 }
        }

        @Test("A closed connection ends for the client, a reset one breaks", arguments: [Chaos.Cut.Kind.close, .reset])
        func ending(kind: Chaos.Cut.Kind) async throws {
            let server = try CannedServer([.greet])
            let proxy = try ChaosProxy(to: server.port, seed: 1, chaos: Chaos(cut: Chaos.Cut(kind, at: 10)))
            let client = try RawSocket(port: proxy.port)
            try await eventually("the client reads the end") { client.readAll() != nil }
            #expect(client.readAll() == (kind == .close ? .ended : .broken))
            #expect(client.received.withLock { $0 } == Array("Asterisk C".utf8))
        }

        @Test("After a half close the client's bytes still arrive")
        func halfClose() async throws {
            let server = try CannedServer([.greet, .expect("Ping"), .send("Response: Success\r\n\r\n")])
            let proxy = try ChaosProxy(to: server.port, seed: 1, chaos: Chaos(cut: Chaos.Cut(.halfClose, at: 10)))
            let client = try RawSocket(port: proxy.port)
            try await eventually("the client reads the end") { client.readAll() == .ended }
            client.write("Action: Ping\r\n\r\n".utf8)
            try await eventually("the server reads the action") {
                server.received.withLock { $0 } == [["Action: Ping"]]
            }
            #expect(client.received.withLock { $0.count } == 10)
            #expect(proxy.statistics.open == 1)
        }

        @Test("In a black hole bytes vanish in both directions and the connection stays")
        func blackHole() async throws {
            let server = try server(closesAtEnd: false)
            let proxy = try ChaosProxy(to: server.port, seed: 5, chaos: Chaos(cut: Chaos.Cut(.blackHole, at: 20_000)))
            var configuration = ManagerConfiguration.oneConnection
            configuration.actionTimeout = .milliseconds(50)
            let manager = Manager(
                "127.0.0.1", port: proxy.port, username: "any", secret: "any", configuration: configuration)
            async let run = #expect(throws: ManagerError.self) { try await manager.run() }
            try await manager.waitUntilConnected()
            try await eventually("the bytes vanish") { proxy.statistics.cuts.count == 1 }
            let before = proxy.statistics
            // A connection with a hole stays one, whatever comes later.
            proxy.chaos = Chaos()
            let error = await #expect(throws: ManagerError.self) { try await manager.send(.ping) }
            #expect(error?.code == .timedOut)
            #expect(manager.state == .connected)
            #expect(proxy.statistics == before)
            #expect(before.open == 1)
            #expect(before.bytesToClients == 20_000)
            await proxy.cutAll()
            #expect(await run?.code == .connectionLost)
        }

        @Test("A connection in a black hole is over when the client closes it, not when the server does")
        func end() async throws {
            let server = try CannedServer([.greet, .close])
            let proxy = try ChaosProxy(to: server.port, seed: 5, chaos: Chaos(cut: Chaos.Cut(.blackHole, at: 10)))
            var client: RawSocket? = try RawSocket(port: proxy.port)
            try await eventually("the bytes vanish") { proxy.statistics.cuts.count == 1 }
            try await Task.sleep(for: .milliseconds(20))
            #expect(client?.readAll() == nil)
            #expect(proxy.statistics.open == 1)
            client = nil
            try await eventually("the client's end is the end") { proxy.statistics.open == 0 }
        }

        @Test("A client may be let in and never answered, closed at once, or refused")
        func arrivals() async throws {
            let server = try server()
            let proxy = try ChaosProxy(to: server.port, seed: 5, chaos: Chaos(arrival: .blackHole))
            func code() async -> ManagerError.Code? {
                var configuration = ManagerConfiguration.oneConnection
                configuration.greetingTimeout = .milliseconds(50)
                let manager = Manager(
                    "127.0.0.1", port: proxy.port, username: "any", secret: "any", configuration: configuration)
                return await #expect(throws: ManagerError.self) { try await manager.run() }?.code
            }
            #expect(await code() == .timedOut)
            proxy.chaos.arrival = .close
            #expect(await code() == .connectionLost)
            #expect(proxy.statistics.cuts.map(\.kind) == [.blackHole, .close])
            await proxy.refuse()
            #expect(await code() == .cannotConnect)
            #expect(await code() == .cannotConnect)
            try await proxy.accept()
            #expect(await code() == .connectionLost)
            proxy.chaos.arrival = .serve
            #expect(await events(at: proxy.port).count == 115)
            #expect(proxy.statistics.accepted == 4)
            server.stop()
            try await eventually("nobody listens behind the proxy") { await code() == .connectionLost }
        }

        @Test("All connections are cut on demand; the next ones live")
        func cutAll() async throws {
            let server = try server(closesAtEnd: false)
            let proxy = try ChaosProxy(to: server.port, seed: 5)
            let managers = (0..<3).map {
                Manager(
                    "127.0.0.1", port: proxy.port, name: "\($0)", username: "a", secret: "b",
                    configuration: .oneConnection)
            }
            try await withThrowingTaskGroup { group in
                for manager in managers { group.addTask { try? await manager.run() } }
                for manager in managers { try await manager.waitUntilConnected() }
                #expect(proxy.statistics.open == 3)
                await proxy.cutAll()
                #expect(proxy.statistics.open == 0)
                #expect(proxy.statistics.cuts.map(\.connection) == [1, 2, 3])
                try await group.waitForAll()
            }
            let next = Manager("127.0.0.1", port: proxy.port, username: "any", secret: "any")
            try await next.withConnection { _ = try await $0.send(.ping) }
            await proxy.close()
            await proxy.close()
            await proxy.cutAll()
            let error = await #expect(throws: ManagerError.self) { try await proxy.accept() }
            #expect(error?.code == .cannotConnect)
        }

        @Test("The same seed cuts at the same bytes, another one at others")
        func seeds() async throws {
            let server = try server()
            func run(_ seed: UInt64) async throws -> ([Int], [Int]) {
                let flow = Chaos.Flow(slices: 50...500)
                let proxy = try ChaosProxy(
                    to: server.port, seed: seed, chaos: Chaos(flow, cut: Chaos.Cut(.close, within: 1_000...50_000)))
                var counts: [Int] = []
                for _ in 1...4 { counts.append(await events(at: proxy.port).count) }
                return (counts, proxy.statistics.cuts.map(\.position))
            }
            let (first, again, other) = try await (run(1), run(1), run(2))
            #expect(first == again)
            #expect(first.1 != other.1)
            #expect(Set(first.1 + other.1).count == 8)
        }

        @Test("A client that does not read stops the server, and loses nothing")
        func backpressure() async throws {
            let listener = try #require(SocketAddress.resolve("127.0.0.1", port: 0).first).listen()
            let proxy = try ChaosProxy(to: listener.localPort, seed: 1)
            let client = try RawSocket(port: proxy.port)
            var server: RawSocket?
            try await eventually("the proxy connects") {
                server = RawSocket(acceptedBy: listener)
                return server != nil
            }
            let chunk = [UInt8](repeating: 7, count: 1 << 20)
            var sent = 0
            var pauses = 0
            while pauses < 10, sent < 64 << 20 {
                let count = server?.write(chunk) ?? 0
                sent += count
                pauses = count > 0 ? 0 : pauses + 1
                if count == 0 { try await Task.sleep(for: .milliseconds(5)) }
            }
            #expect(sent < 64 << 20)
            #expect(proxy.statistics.bytesToClients < sent - ChaosPipe.capacity + 1)
            server = nil
            try await eventually("the client reads the end") { client.readAll() == .ended }
            #expect(client.received.withLock { $0.count } == sent)
            #expect(proxy.statistics.bytesToClients == sent)
        }
    }
}
