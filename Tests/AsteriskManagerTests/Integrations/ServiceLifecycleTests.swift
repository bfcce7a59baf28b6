#if ServiceLifecycle
import AsteriskManager
import AsteriskManagerTesting
import ServiceLifecycle
import Testing

@Suite("Integrations: ServiceLifecycle", .timeLimit(.minutes(1)))
struct IntegrationsServiceLifecycleTests {
    @Test("A graceful shutdown logs off and ends the run of a manager")
    func manager() async throws {
        let server = ScriptedServer()
        let manager = Manager(server)
        let group = ServiceGroup(services: [manager])
        async let run: Void = group.run()
        try await manager.waitUntilConnected()
        await group.triggerGracefulShutdown()
        try await run
        #expect(server.received.last?.name == "Logoff")
        #expect(manager.state == .closed)
    }

    @Test("A graceful shutdown ends the run of a group, and of what waits to connect")
    func group() async throws {
        let servers = [ScriptedServer(), ScriptedServer()]
        var managers = zip(servers, ["a", "b"]).map { Manager($0, name: $1) }
        var configuration = ManagerConfiguration()
        configuration.report = { _ in }
        managers.append(Manager("127.0.0.1", port: 1, username: "u", secret: "s", configuration: configuration))
        let group = ServiceGroup(services: [ManagerGroup(managers)])
        async let run: Void = group.run()
        for manager in managers.prefix(2) { try await manager.waitUntilConnected() }
        await group.triggerGracefulShutdown()
        try await run
        #expect(servers.allSatisfy { $0.received.last?.name == "Logoff" })
        #expect(managers.allSatisfy { $0.state == .closed })
    }

    @Test("A manager that runs by itself needs no service")
    func alone() async throws {
        let server = ScriptedServer()
        try await Manager(server).withConnection { _ in }
        #expect(server.received.last?.name == "Logoff")
    }
}
#endif
