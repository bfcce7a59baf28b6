import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    @Suite("Connection: dialling", .timeLimit(.minutes(1)))
    struct ConnectionDialTests {
        private let credentials = ManagerCredentials(username: "monitor", secret: "mysecret")

        private func manager(
            _ port: Int,
            _ configuration: ManagerConfiguration = ManagerConfiguration(),
            resolve: @escaping Dialer.Resolver
        ) -> Manager {
            var configuration = configuration
            configuration.report = { _ in }
            return Manager(
                name: "pbx",
                transport: SocketTransport(host: "pbx.example.com", port: port, resolve: resolve),
                credentials: { [credentials] in credentials },
                configuration: configuration
            )
        }

        private func loopback(_ port: Int) throws -> [SocketAddress] {
            try SocketAddress.resolve("127.0.0.1", port: port)
        }

        /// A place that answers no connection: its queue of those who wait to be accepted is full.
        private final class DeafHost: Sendable {
            let listener: Listener
            let address: SocketAddress
            private let waiting: Lock<[Listener]>

            init() throws {
                listener = Listener(try #require(SocketAddress.resolve("127.0.0.1", port: 0).first).listen(backlog: 0))
                address = try #require(SocketAddress.resolve("127.0.0.1", port: listener.socket.localPort).first)
                waiting = Lock([])
                for _ in 0..<4 {
                    let socket = Listener(try address.beginConnecting())
                    waiting.withLock { $0.append(socket) }
                }
            }
        }

        @Test("21: an address that does not answer holds up the next one for less than 300 ms")
        func deadAddressFirst() async throws {
            let server = try CannedServer(CannedServer.Step.login)
            let deaf = try DeafHost()
            var configuration = ManagerConfiguration()
            configuration.connectTimeout = .seconds(50)
            let manager = manager(server.port, configuration) { _, port in try [deaf.address] + loopback(port) }
            let start = ContinuousClock.now
            try await manager.withConnection { _ in
                // Far below the time for connecting: a busy machine is no reason to fail.
                #expect(ContinuousClock.now - start < .seconds(25))
                #expect(ContinuousClock.now - start > .milliseconds(200))
            }
        }

        @Test("21: an address that refuses holds up nothing; each attempt resolves the name anew")
        func resolvesAgain() async throws {
            let server = try CannedServer(CannedServer.Step.login)
            let calls = Lock(0)
            var configuration = ManagerConfiguration()
            configuration.reconnect = .backoff(first: .milliseconds(5))
            let manager = manager(server.port, configuration) { _, port in
                let call = calls.withLock { calls in
                    calls += 1
                    return calls
                }
                switch call {
                case 1: throw SystemError("no such name")
                case 2: return []
                case 3: return try loopback(1)
                default: return try loopback(1) + loopback(port)
                }
            }
            let states = manager.events(.state)
            async let run: Void = manager.run()
            try await manager.waitUntilConnected()
            await manager.stop()
            try await run
            #expect(calls.withLock { $0 } == 4)
            var reasons: [String] = []
            for try await change in states { if let reason = change.reason { reasons.append(reason.message) } }
            #expect(reasons.count == 3)
            #expect(reasons.first == "cannot connect to pbx.example.com port \(server.port): no such name")
        }

        @Test("A name that is resolved for ever is given up after its time, and by stop() at once")
        func resolverHangs() async throws {
            var configuration = ManagerConfiguration()
            configuration.resolveTimeout = .milliseconds(50)
            configuration.reconnect = .never
            let release = Barrier()
            defer { release.open() }
            // A thread, not a task, is what it holds up.
            let hang: Dialer.Resolver = { _, _ in
                while release.arrived == 0, !release.isOpen { sleepThread(for: .milliseconds(5)) }
                return []
            }
            let late = manager(1, configuration, resolve: hang)
            let error = await #expect(throws: ManagerError.self) { try await late.run() }
            #expect(error?.code == .timedOut)
            #expect(error?.message == "pbx: pbx.example.com port 1 was not found within 50 ms")

            configuration.resolveTimeout = .seconds(30)
            let stopped = manager(1, configuration, resolve: hang)
            async let run: Void = stopped.run()
            #expect(await eventually { stopped.state == .connecting })
            let start = ContinuousClock.now
            await stopped.stop()
            try await run
            #expect(ContinuousClock.now - start < .seconds(20))
        }

        @Test("Nobody answers: timed out after the time for connecting, at each of the addresses")
        func nobodyAnswers() async throws {
            var configuration = ManagerConfiguration()
            configuration.connectTimeout = .milliseconds(300)
            configuration.reconnect = .never
            let deaf = try DeafHost()
            let manager = manager(1, configuration) { _, _ in [deaf.address, deaf.address] }
            let error = await #expect(throws: ManagerError.self) { try await manager.run() }
            #expect(error?.code == .timedOut)
        }
    }
}
