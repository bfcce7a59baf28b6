#if TLS
import AsteriskManager
import AsteriskManagerTesting
import NIOSSL
import Testing

@Suite("Integrations: TLS", .timeLimit(.minutes(1)))
struct IntegrationsTLSTests {
    private let certificates: TLSCertificates

    init() throws {
        certificates = try TLSCertificates.shared.get()
    }

    private var trusted: ManagerTLS { .verified(authorities: [certificates.authority]) }

    private func manager(
        _ port: Int,
        _ tls: ManagerTLS,
        host: String = "localhost",
        _ change: (inout ManagerConfiguration) -> Void = { _ in }
    ) -> Manager {
        var configuration = ManagerConfiguration()
        configuration.reconnect = .never
        configuration.report = { _ in }
        change(&configuration)
        return Manager(
            host, port: port, tls: tls, name: "pbx", username: "monitor", secret: "mysecret",
            configuration: configuration)
    }

    /// How a connection to a server with this certificate ends.
    private func outcome(
        _ name: TLSCertificates.Name,
        _ tls: ManagerTLS,
        host: String = "localhost",
        _ options: TLSServer.Options = TLSServer.Options()
    ) async throws -> ManagerError? {
        let backend = try CannedServer(CannedServer.Step.login)
        let server = try TLSServer(name, before: backend.port, options)
        do {
            try await manager(server.port, tls, host: host).withConnection { _ in }
            return nil
        } catch let error as ManagerError {
            #expect(error.message.contains("\(host) port \(server.port)"), "\(error)")
            return error
        }
    }

    // MARK: Whom to trust

    @Test("A good certificate is accepted, by name and by address", arguments: ["localhost", "127.0.0.1"])
    func good(host: String) async throws {
        #expect(try await outcome(.good, trusted, host: host) == nil)
    }

    @Test("17, scenario 50: each fault of a certificate is its own error")
    func faults() async throws {
        #expect(try await outcome(.good, .verified)?.code == .certificateUntrusted)
        #expect(try await outcome(.expired, trusted)?.code == .certificateExpired)
        #expect(try await outcome(.own, trusted)?.code == .certificateSelfSigned)
        let other = try await outcome(.other, trusted)
        #expect(other?.code == .certificateWrongHost)
        #expect(other?.message.contains("is for pbx.example.org, 192.0.2.1, not for localhost") == true)
        #expect(try await outcome(.other, trusted, host: "127.0.0.1")?.code == .certificateWrongHost)
    }

    @Test(
        "The address that stands for none is nobody's, by whatever the server is known",
        arguments: ["localhost", "127.0.0.1"])
    func noAddress(host: String) async throws {
        #expect(try await outcome(.noAddress, trusted, host: host)?.code == .certificateWrongHost)
    }

    @Test("A certificate for another name is accepted under that name, one's own file as its authority")
    func named() async throws {
        let tls = ManagerTLS.verified(authorities: [certificates.authority], serverName: "pbx.example.org")
        #expect(try await outcome(.other, tls) == nil)
        #expect(try await outcome(.own, .verified(authorities: [certificates.certificate(.own)])) == nil)
    }

    @Test("A pinned key is all that counts", arguments: TLSCertificates.Name.allCases)
    func pinned(name: TLSCertificates.Name) async throws {
        let pin = try certificates.pin(name)
        #expect(try await outcome(name, .pinned(pin)) == nil)
        #expect(try await outcome(name, .pinned(String(repeating: "00", count: 32), pin)) == nil)
        #expect(try await outcome(name, .pinned([pin])) == nil)
    }

    @Test("Another key than the pinned one is refused, and told")
    func otherKey() async throws {
        let error = try await outcome(.good, .pinned(try certificates.pin(.own)))
        #expect(error?.code == .certificateWrongKey)
        #expect(error?.message.contains(try certificates.pin(.good)) == true)
    }

    @Test(
        "What is no pin, and no file of certificates, is named",
        arguments: ["", "abc", String(repeating: "x", count: 64)])
    func mistakes(pin: String) async throws {
        for tls in [ManagerTLS.pinned(pin), .verified(authorities: ["/nowhere/ca.pem"])] {
            let error = await #expect(throws: ManagerError.self) { try await manager(1, tls).run() }
            // Nothing listens there: either may be found out first.
            #expect([.tlsFailed, .invalidPin, .cannotConnect].contains(error?.code))
        }
        let server = try CannedServer([.greet])
        let persistent = manager(server.port, .pinned([pin])) { $0.reconnect = .standard }
        let error = await #expect(throws: ManagerError.self) { try await persistent.run() }
        #expect(error?.code == .invalidPin)
        #expect(error?.message.contains("'\(pin)'") == true)
    }

    @Test("Scenario 50: without verification any certificate will do; that is told once, however many connections")
    func unverified() async throws {
        let reports = Lock<[ManagerReport.Kind]>([])
        let backend = try ReplayServer(try Fixture.recording("lists_idle.amirec"), speed: .max)
        let server = try TLSServer(.own, before: backend.port)
        let manager = manager(server.port, .insecureUnverified) { configuration in
            configuration.reconnect = .backoff(first: .milliseconds(1))
            configuration.report = { report in reports.withLock { $0.append(report.kind) } }
        }
        let states = manager.events(.state)
        let run = Task { try await manager.run() }
        var connections = 0
        for try await change in states where change.state == .connected {
            connections += 1
            if connections == 3 { break }
        }
        await manager.stop()
        try await run.value
        backend.stop()
        #expect(reports.withLock { $0.count { $0 == .exposed } } == 1)
        #expect(reports.withLock { $0.count { $0 == .reconnected } } >= 2)
    }

    // MARK: What else is no TLS

    @Test("10: TLS to a plain port is told at once, and so is plain text to a port for TLS")
    func mixedUp() async throws {
        let plain = try CannedServer([.greet])
        let error = await #expect(throws: ManagerError.self) { try await manager(plain.port, trusted).run() }
        #expect(error?.code == .tlsFailed)
        #expect(error?.message.contains("does not speak TLS: it greeted with 'Asterisk Call Manager/11.0.0'") == true)

        let backend = try CannedServer([.greet])
        let server = try TLSServer(.good, before: backend.port)
        var configuration = ManagerConfiguration()
        configuration.reconnect = .never
        configuration.greetingTimeout = .milliseconds(100)
        let clear = Manager(
            "127.0.0.1", port: server.port, username: "monitor", secret: "mysecret", configuration: configuration)
        let silence = await #expect(throws: ManagerError.self) { try await clear.run() }
        #expect(silence?.code == .timedOut)
        #expect(silence?.message.contains("TLS") == true)
    }

    @Test("A server that only speaks TLS 1.1 is refused, one that says nothing is given up, one that hangs up is named")
    func noAgreement() async throws {
        let old = try await outcome(.good, trusted, TLSServer.Options(newest: .tlsv11))
        #expect(old?.code == .tlsFailed)
        let noise = try await outcome(.good, trusted, TLSServer.Options(noise: "\u{15}\u{3}\u{1}"))
        #expect(noise?.code == .tlsFailed)

        let silent = try CannedServer([.expect("nothing")])
        let manager = manager(silent.port, trusted) { $0.connectTimeout = .milliseconds(100) }
        let error = await #expect(throws: ManagerError.self) { try await manager.run() }
        #expect(error?.code == .timedOut)
        let closing = try CannedServer([.close])
        let closed = await #expect(throws: ManagerError.self) { try await self.manager(closing.port, trusted).run() }
        #expect(closed?.code == .tlsFailed)
    }

    @Test("Stopping ends a handshake that nobody answers")
    func stopping() async throws {
        let silent = try CannedServer([.expect("nothing")])
        let manager = manager(silent.port, trusted)
        async let run: Void = manager.run()
        while manager.state != .connecting { await Task.yield() }
        try await Task.sleep(for: .milliseconds(20))
        await manager.stop()
        try await run
    }

    @Test("Handshakes that nobody answers hold up no neighbour on their thread")
    func neighbours() async throws {
        let silent = try CannedServer([.expect("nothing")])
        let waiting = (0..<4).map { _ in manager(silent.port, trusted) { $0.connectTimeout = .seconds(30) } }
        let runs = waiting.map { manager in Task { try await manager.run() } }
        try await withThrowingTaskGroup { tasks in
            for _ in 0..<8 {
                tasks.addTask {
                    let backend = try CannedServer(CannedServer.Step.login + [.send("Event: Here\r\n\r\n")])
                    let server = try TLSServer(.good, before: backend.port)
                    let manager = self.manager(server.port, self.trusted)
                    let events = manager.events(.named("Here"))
                    try await manager.withConnection { _ in
                        for try await _ in events { break }
                    }
                }
            }
            try await tasks.waitForAll()
        }
        #expect(waiting.allSatisfy { $0.state == .connecting })
        for manager in waiting { await manager.stop() }
        for run in runs { try await run.value }
    }

    // MARK: What passes

    @Test(
        "125: records in parts, a hundred packets in one: nothing is missing; an end without farewell is told",
        arguments: [100, 1000, 1 << 20])
    func pieces(piece: Int) async throws {
        let packets = (1...100).map {
            "Event: UserEvent\r\nNumber: \($0)\r\nText: \(String(repeating: "x", count: 100))\r\n\r\n"
        }
        let backend = try CannedServer(CannedServer.Step.login + [.send(packets.joined()), .close])
        let server = try TLSServer(.good, before: backend.port, TLSServer.Options(piece: piece, isAbrupt: piece != 100))
        let manager = manager(server.port, trusted)
        let events = manager.events(.named("UserEvent"))
        let error = await #expect(throws: ManagerError.self) { try await manager.run() }
        #expect(error?.code == .connectionLost)
        #expect(error?.message.contains("farewell") == (piece != 100))
        var numbers: [String?] = []
        for try await event in events { numbers.append(event["Number"]) }
        #expect(numbers == (1...100).map(String.init))
    }

    @Test("A recording of a server comes through as it does in clear")
    func recording() async throws {
        let recording = try Fixture.recording("queue_calls.amirec")
        func count(_ manager: Manager) async -> Int {
            let count = Lock(0)
            manager.on(.any) { _ in count.withLock { $0 += 1 } }
            _ = try? await manager.run()
            return count.withLock { $0 }
        }
        let backend = try ReplayServer(recording, speed: .max)
        var configuration = ManagerConfiguration()
        configuration.reconnect = .never
        let clear = await count(
            Manager("127.0.0.1", port: backend.port, username: "u", secret: "s", configuration: configuration))
        let server = try TLSServer(.good, before: backend.port)
        #expect(clear > 800)
        #expect(await count(manager(server.port, trusted)) == clear)
        backend.stop()
    }

    @Test("A plain secret may be sent over a verified connection; actions are written in records of whole lines")
    func writing() async throws {
        let backend = try CannedServer([
            .greet, .expect("Login"), .accept, .expect("Long"), .send("Response: Success\r\nActionID: {id}\r\n\r\n"),
        ])
        let server = try TLSServer(.good, before: backend.port)
        let manager = manager(server.port, trusted) { $0.login = .plain }
        try await manager.withConnection { manager in
            var long = Action.Named("Long")
            long.fields = (0..<40).map { ActionField("Variable", "V\($0)=" + String(repeating: "v", count: 80)) }
            _ = try await manager.send(long)
        }
        let sizes = server.records.withLock { $0 }
        #expect(sizes.count >= 6)
        // What TLS adds to each is less than 40 bytes.
        #expect(sizes.allSatisfy { $0 <= TLSStream.longestRecord + 40 })
        #expect(backend.received.withLock { $0.contains { $0.count > 40 } })
    }
}
#endif
