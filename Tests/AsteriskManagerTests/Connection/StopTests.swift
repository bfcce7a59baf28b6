import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

extension ConnectionTests {
    /// Stopping in every state. The waits between connections are milliseconds: ``ManagerConfiguration/quick``.
    @Suite("Connection: stopping", .serialized, .timeLimit(.minutes(1)))
    struct ConnectionStopTests {
        /// Every deadline is a minute: a stop that waits for one is seen, however busy the machine is with other tests.
        private static let longest = Duration.seconds(20)

        enum Place: CaseIterable {
            case resolving, connecting, greeting, authenticating, connected, waiting, closing, closed

            var state: String {
                switch self {
                case .resolving, .connecting: "connecting"
                case .greeting: "greeting"
                case .authenticating: "authenticating"
                case .waiting: "waiting"
                case .connected, .closing: "connected"
                case .closed: "closed"
                }
            }

            var rounds: Int { self == .closing ? 4 : 50 }
        }

        /// Runs a manager until it is where it is to be stopped, cuts its connection at about that time, and stops it.
        private func stop(
            in place: Place,
            _ manager: Manager,
            _ server: TickingServer,
            after pause: Duration?
        ) async throws -> Duration {
            let (isStopped, late, calls) = (Lock(false), Lock(0), Lock(0))
            @Sendable func count() {
                calls.withLock { $0 += 1 }
                if isStopped.withLock({ $0 }) { late.withLock { $0 += 1 } }
            }
            manager.on(.any) { _ in count() }
            manager.on(.state) { _ in count() }
            manager.on(.gap) { _ in count() }
            let run = Task { try? await manager.run() }
            if place == .closed {
                #expect(await eventually { manager.state == .connected })
                await manager.stop()
            }
            #expect(await eventually { manager.state.name == place.state })
            if let pause {
                server.cut([.close, .reset, .inPacket].randomElement() ?? .close)
                try await Task.sleep(for: pause)
            }
            let start = monotonicTime()
            await manager.stop()
            isStopped.withLock { $0 = true }
            let time = monotonicTime() - start
            await run.value
            #expect(manager.state == .closed)
            try await Task.sleep(for: .milliseconds(2))
            #expect(late.withLock { $0 } == 0)
            #expect(calls.withLock { $0 } > 0)
            return time
        }

        @Test(
            "23: stop() returns in every state, raced with a cut or not, and no handler is called after it",
            arguments: Place.allCases)
        func everywhere(place: Place) async throws {
            let server = try TickingServer { settings in
                settings.rate = 200
                switch place {
                case .greeting: settings.door = .silent
                case .authenticating: settings.door = .stuck
                case .waiting: settings.door = .full
                default: break
                }
                settings.answersLogoff = place != .closing
            }
            defer { server.stop() }
            let nobody = place == .connecting ? try CrowdedPort() : nil
            let gate = ThreadGate()
            defer { gate.open() }
            var generator = SeededGenerator(23)
            var configuration = ManagerConfiguration.quick
            configuration.resolveTimeout = .seconds(60)
            configuration.connectTimeout = .seconds(60)
            configuration.greetingTimeout = .seconds(60)
            configuration.loginTimeout = .seconds(60)
            if place == .waiting { configuration.reconnect = .backoff(first: .seconds(120)) }
            for round in 0..<place.rounds {
                let manager: Manager
                switch place {
                case .resolving:
                    let transport = SocketTransport(host: "pbx.example", port: 1) { _, _ in
                        gate.pass()
                        return []
                    }
                    manager = Manager(name: "pbx", transport: transport, credentials: nil, configuration: configuration)
                case .connecting:
                    manager = Manager(
                        "127.0.0.1", port: nobody?.port ?? 0, username: "a", secret: "b", configuration: configuration)
                default: manager = Manager(server, configuration: configuration)
                }
                // Half of them are cut while they are stopped.
                let pause = Duration.microseconds(Int.random(in: 0...3000, using: &generator))
                let time = try await stop(in: place, manager, server, after: round % 2 == 0 ? nil : pause)
                // A server that does not answer Logoff is given two seconds.
                #expect(time < (place == .closing ? .seconds(2) : .zero) + Self.longest)
            }
            #expect(await eventually { server.log.open == 0 })
        }

        @Test("23: stop() returns when the credentials never come")
        func credentials() async throws {
            let barrier = Barrier()
            let manager = Manager("127.0.0.1", port: 1) {
                await barrier.pass()
                return ManagerCredentials(username: "a", secret: "b")
            }
            let run = Task { try await manager.run() }
            #expect(await eventually { barrier.arrived == 1 })
            let isStopped = Lock(false)
            let stop = Task {
                await manager.stop()
                isStopped.withLock { $0 = true }
            }
            #expect(await eventually { isStopped.withLock { $0 } })
            barrier.open()
            await stop.value
            try await run.value
        }
    }
}

/// A port at which nobody accepts connections and no more of them can wait: whoever connects gets no answer.
private final class CrowdedPort {
    let port: Int
    private let listener: Socket
    private var waiting: [Socket] = []

    private final class Socket {
        let descriptor: Descriptor
        init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
    }

    init() throws {
        let address = try #require(SocketAddress.numeric("127.0.0.1", port: 0))
        listener = Socket(try address.listen())
        port = listener.descriptor.localPort
        let crowded = try #require(SocketAddress.numeric("127.0.0.1", port: port))
        while waiting.count < 1000 {
            let socket = Socket(try crowded.beginConnecting())
            waiting.append(socket)
            var entries = [PollEntry(socket.descriptor, writing: true)]
            poll(&entries, timeout: .milliseconds(50))
            if !entries[0].isWritable { return }
        }
        Issue.record("the port is never full")
    }
}
