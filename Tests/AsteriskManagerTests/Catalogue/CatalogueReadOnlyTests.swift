import AsteriskManager
import AsteriskManagerTesting
import Testing

/// An action of a user, which the library knows nothing of.
private struct Own: ManagerAction {
    var name: String { "Own" }
}

/// One whose author says that it only reads.
private struct OwnReading: ManagerAction {
    var name: String { "OwnReading" }
    var changesServer: Bool { false }
}

@Suite("Catalogue: read-only managers", .timeLimit(.minutes(1)))
struct CatalogueReadOnlyTests {
    private let server = ScriptedServer()

    private func readOnly(_ body: @escaping @Sendable (Manager) async throws -> Void) async throws {
        for name in ["Ping", "Getvar", "OwnReading", "QueueSummary"] {
            server.answer(name, with: "Response: Success\r\nActionID: {id}\r\n\r\n")
        }
        var configuration = ManagerConfiguration()
        configuration.readOnly = true
        let manager = Manager(server, configuration: configuration)
        try await manager.withConnection { manager in try await body(manager) }
    }

    private func expectRefusal(_ action: some ManagerAction, of manager: Manager) async {
        let error = await #expect(throws: ManagerError.self, "\(action.name)") { try await manager.send(action) }
        #expect(error?.code == .notPermitted, "\(action.name)")
        #expect(error?.message.contains(action.name) == true)
    }

    @Test("What may change something is refused before a byte is written")
    func refused() async throws {
        try await readOnly { [server] manager in
            await expectRefusal(.originate("PJSIP/1001", application: "Milliwatt"), of: manager)
            await expectRefusal(.command("core show uptime"), of: manager)
            await expectRefusal(.updateConfig(source: "a.conf", destination: "a.conf", changes: []), of: manager)
            await expectRefusal(.setvar(variable: "A", value: "1"), of: manager)
            await expectRefusal(.named("Originate"), of: manager)
            await expectRefusal(.named("NobodyKnows"), of: manager)
            await expectRefusal(Own(), of: manager)
            let error = await #expect(throws: ManagerError.self) { try await manager.list(.hangup("/.*/")) }
            #expect(error?.code == .notPermitted)
            let names = server.received.map(\.name)
            #expect(names.allSatisfy { ["Challenge", "Login"].contains($0) }, "\(names)")
        }
    }

    @Test("A variable may be read, but no function be called")
    func functions() async throws {
        try await readOnly { manager in
            _ = try await manager.send(.getvar("RANDOM"))
            await expectRefusal(.getvar("DB_DELETE(shop/open)"), of: manager)
            await expectRefusal(.named("getvar", ["variable": "DB_DELETE(shop/open)"]), of: manager)
            await expectRefusal(.status(variables: "A,SHELL(ls)"), of: manager)
        }
    }

    @Test("What only reads is sent")
    func reading() async throws {
        try await readOnly { [server] manager in
            _ = try await manager.send(.ping)
            _ = try await manager.send(.named("ping"))
            _ = try await manager.send(OwnReading())
            _ = try await manager.list(.queueSummary()).collect()
            #expect(server.received.map(\.name).suffix(4) == ["Ping", "ping", "OwnReading", "QueueSummary"])
        }
    }

    @Test("By default everything may be sent")
    func byDefault() async throws {
        #expect(!ManagerConfiguration().readOnly)
        #expect(Own().changesServer)
    }
}
