import Testing

@testable import AsteriskManager

/// What only a real socket shows.
@Suite("Wire: over TCP", .timeLimit(.minutes(1)))
struct WireSocketTests {
    @Test(
        "2, 3: a server that does not greet is given up in time",
        arguments: [[], [CannedServer.Step.send("Asterisk Call M")]])
    func silence(steps: [CannedServer.Step]) async throws {
        let server = try CannedServer(steps)
        var configuration = ManagerConfiguration()
        configuration.greetingTimeout = .milliseconds(50)
        let manager = Manager(server, configuration: configuration)
        let error = await #expect(throws: ManagerError.self) { try await manager.run() }
        #expect(error?.code == .timedOut)
    }

    @Test("1: the end before the greeting is a lost connection")
    func endAtOnce() async throws {
        let manager = Manager(try CannedServer([.close]))
        let error = await #expect(throws: ManagerError.self) { try await manager.run() }
        #expect(error?.code == .connectionLost)
    }

    // Closing while bytes of the client wait unread makes the kernel send a reset.
    @Test("54, 55: the end or a reset in the middle of a packet fails what waits", arguments: [true, false])
    func cut(readsFirst: Bool) async throws {
        let middle = CannedServer.Step.send("Event: Whole\r\n\r\nEvent: Cut\r\nK: v")
        let steps = CannedServer.Step.login + (readsFirst ? [.expect("Ping"), middle, .close] : [middle, .close])
        let manager = Manager(try CannedServer(steps))
        let names = Lock<[String]>([])
        manager.on(.any) { event in names.withLock { $0.append(event.name) } }
        async let run = #expect(throws: ManagerError.self) { try await manager.run() }
        _ = try? await manager.waitUntilConnected()
        let failure = await #expect(throws: ManagerError.self) { try await manager.send(.ping) }
        #expect([.outcomeUnknown, .notSent].contains(failure?.code))
        #expect(await run?.code == .connectionLost)
        #expect(names.withLock { $0 } == ["Whole"])
    }
}
