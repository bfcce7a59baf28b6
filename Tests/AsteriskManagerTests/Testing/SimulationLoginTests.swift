import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Testing: handlers of the simulated server for the login and what belongs to it", .timeLimit(.minutes(1)))
struct TestingSimulationLoginTests {
    private let server = SimulatedServer()

    private func manager(_ login: ManagerConfiguration.Login = .challenge) -> Manager {
        var configuration = ManagerConfiguration()
        configuration.reconnect = .never
        configuration.login = login
        configuration.report = { _ in }
        return Manager(server, configuration: configuration)
    }

    @Test("An error refuses the login and closes the connection; nothing else is asked before it")
    func refused() async throws {
        let asked = Lock<[String]>([])
        server.on("Login") { action in
            asked.withLock { $0.append(action["Username"] ?? "-") }
            return .error("Authentication failed")
        }
        server.on("Challenge") { _ in .success(["Challenge": "1"]) }
        let error = await #expect(throws: ManagerError.self) { try await manager().run() }
        #expect(error?.code == .authenticationFailed)
        #expect(asked.withLock { $0 } == ["monitor"])
    }

    @Test("A success lets the client in, and is what it gets")
    func accepted() async throws {
        server.on("login") { action in
            action["Key"] == nil ? .error("no digest") : .success(["Message": "Come in"])
        }
        server.on("CHALLENGE") { _ in .success(["Challenge": "12345"]) }
        try await manager().withConnection { manager in
            try await manager.expect(.hangup, count: 2) { server.call(from: "1001", to: "1002").answer().hangup() }
            _ = try await manager.send(.ping)
        }
        let error = await #expect(throws: ManagerError.self) { try await manager(.plain).run() }
        #expect(error?.code == .authenticationFailed)
    }

    @Test("Logoff and Events are asked for too, and Events chooses nothing when it is refused")
    func session() async throws {
        let asked = Lock<[String]>([])
        server.on("Events") { action in
            asked.withLock { $0.append(action["EventMask"] ?? "-") }
            return action["EventMask"] == "off" ? .error("not now") : .success(["Events": "Maybe"])
        }
        server.on("Logoff") { _ in
            asked.withLock { $0.append("Logoff") }
            return .text("Response: Goodbye\r\nActionID: {id}\r\n\r\n", closes: true)
        }
        try await manager().withConnection { manager in
            await #expect(throws: ManagerError.self) { try await manager.send(.events("off")) }
            try await manager.expect(.named("Alarm")) { server.send(event: "Alarm", "system") }
            #expect(try await manager.send(.named("Events", ["EventMask": "call"]))["Events"] == "Maybe")
            try await manager.expect(.named("Alarm"), count: 0, within: .milliseconds(20)) {
                server.send(event: "Alarm", "system")
            }
        }
        #expect(asked.withLock { $0 } == ["off", "call", "Logoff"])
    }

    @Test("Before the login no other handler is asked")
    func stranger() async throws {
        let asked = Lock(0)
        server.on("DBGet") { _ in
            asked.withLock { $0 += 1 }
            return .success()
        }
        server.on("Login") { $0["Username"] == nil ? .none : .error("Authentication failed") }
        let port = try server.listen()
        defer { server.stop() }
        let socket = try RawSocket(port: port)
        socket.write("Action: Login\r\n\r\nAction: DBGet\r\n\r\n".utf8)
        try await eventually("it is denied") {
            _ = socket.readAll()
            return String(decoding: socket.received.withLock { $0 }, as: UTF8.self).contains("Permission denied\r\n")
        }
        #expect(socket.readAll() == nil)
        socket.write("Action: Login\r\nUsername: u\r\n\r\n".utf8)
        try await eventually("the connection is closed") { socket.readAll() == .ended }
        #expect(asked.withLock { $0 } == 0)
    }
}
