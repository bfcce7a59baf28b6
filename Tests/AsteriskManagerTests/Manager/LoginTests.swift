import AsteriskManager
import Testing

@Suite("Manager: login", .timeLimit(.minutes(1)))
struct ManagerLoginTests {
    /// Runs a manager against the server and returns how it ended.
    private func outcome(
        _ steps: [CannedServer.Step],
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) async throws -> ManagerError? {
        let manager = Manager(try CannedServer(steps), configuration: configuration)
        do {
            try await manager.run()
            return nil
        } catch {
            return error as? ManagerError
        }
    }

    @Test("By challenge: the digest is sent, the secret is not")
    func challenge() async throws {
        let server = try CannedServer(CannedServer.Step.login)
        let manager = Manager(server)
        try await manager.withConnection { #expect($0.state == .connected) }
        let login = try #require(server.received.withLock { $0.first { $0.contains("Action: Login") } })
        #expect(login.contains("Key: 72ee2809cbf69e9bdb27bdd924cda8e3"))
        #expect(login.contains("Username: monitor"))
        #expect(!server.received.withLock { "\($0)" }.contains("mysecret"))
    }

    @Test("By the plain secret, when asked for")
    func plain() async throws {
        let server = try CannedServer([.greet, .expect("Login"), .accept])
        var configuration = ManagerConfiguration()
        configuration.login = .plain
        configuration.events = "call,agent"
        try await Manager(server, configuration: configuration).withConnection { _ in }
        let login = try #require(server.received.withLock { $0.first })
        #expect(login.contains("Secret: mysecret"))
        #expect(login.contains("Events: call,agent"))
    }

    @Test("A wrong password is an authentication failure, with the server's words")
    func wrongPassword() async throws {
        let error = try await outcome([
            .greet, .expect("Challenge"),
            .send("Response: Success\r\nActionID: {id}\r\nChallenge: 1\r\n\r\n"), .expect("Login"),
            .send("Response: Error\r\nActionID: {id}\r\nMessage: Authentication failed\r\n\r\n"), .close,
        ])
        #expect(error?.code == .authenticationFailed)
        #expect(error?.message.contains("Authentication failed") == true)
        #expect(error?.response?["Message"] == "Authentication failed")
        #expect(error.map { "\($0)".contains("mysecret") } == false)
    }

    @Test("A server that closes before its greeting is named as that")
    func closedBeforeGreeting() async throws {
        let error = try await outcome([.close])
        #expect(error?.code == .connectionLost)
        #expect(error?.message.contains("before its greeting") == true)
    }

    @Test("Another protocol's server is not a manager")
    func notAManager() async throws {
        let error = try await outcome([.send("SSH-2.0-Open\u{1B}SSH_9.0\r\n")])
        #expect(error?.code == .notManager)
        #expect(error?.message.contains("SSH-2.0-Open\\u{1b}SSH_9.0") == true)
    }

    @Test("A server that does not greet is given up after the deadline")
    func noGreeting() async throws {
        var configuration = ManagerConfiguration()
        configuration.greetingTimeout = .milliseconds(50)
        let error = try await outcome([.expect("nothing")], configuration: configuration)
        #expect(error?.code == .timedOut)
    }

    @Test("Nothing listens: cannot connect, and where")
    func nothingListens() async throws {
        var configuration = ManagerConfiguration()
        configuration.reconnect = .never
        let manager = Manager("127.0.0.1", port: 1, username: "u", secret: "s", configuration: configuration)
        let error = await #expect(throws: ManagerError.self) { try await manager.run() }
        #expect(error?.code == .cannotConnect)
        #expect(error?.message.contains("127.0.0.1 port 1") == true)
        #expect(manager.state == .closed)
    }

    @Test("A manager runs once")
    func runsOnce() async throws {
        let manager = Manager(try CannedServer(CannedServer.Step.login))
        try await manager.withConnection { manager in
            let error = await #expect(throws: ManagerError.self) { try await manager.run() }
            #expect(error?.code == .alreadyRunning)
        }
    }

    @Test("Cancelling ends the run")
    func cancelling() async throws {
        let manager = Manager(try CannedServer(CannedServer.Step.login))
        let run = Task { try await manager.run() }
        try await manager.waitUntilConnected()
        run.cancel()
        await #expect(throws: CancellationError.self) { try await run.value }
    }

    @Test("Events that come before the login is answered are delivered after it")
    func earlyEvents() async throws {
        let early = "Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n"
        let server = try CannedServer([
            .send("Asterisk Call Manager/11.0.0\r\n" + early), .expect("Challenge"),
            .send("Response: Success\r\nActionID: {id}\r\nChallenge: 1\r\n\r\n"), .expect("Login"), .accept,
        ])
        let manager = Manager(server)
        let events = manager.events(.any)
        try await manager.withConnection { manager in
            var iterator = events.makeAsyncIterator()
            let first = try await iterator.next()
            #expect(first?.name == "FullyBooted")
            #expect(first?.sequence == 1)
            #expect(first?.manager == "pbx")
            #expect(first?.isReplayed == false)
        }
    }
}
