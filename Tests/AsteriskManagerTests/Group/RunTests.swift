import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Group: running", .timeLimit(.minutes(1)))
struct GroupRunTests {
    private final class Reports: Sendable {
        private let reports = Lock<[ManagerReport]>([])
        var kinds: [ManagerReport.Kind] { reports.withLock { $0.map(\.kind) } }

        var configuration: ManagerConfiguration {
            var configuration = ManagerConfiguration()
            configuration.report = { [self] report in reports.withLock { $0.append(report) } }
            return configuration
        }
    }

    @Test("One server's failure is told, and does not end the others")
    func oneFails() async throws {
        let reports = Reports()
        let servers = (ScriptedServer(), ScriptedServer())
        let group = ManagerGroup([
            Manager(servers.0, name: "london", configuration: reports.configuration),
            Manager(servers.1, name: "paris", configuration: reports.configuration),
        ])
        let events = group.events(.any)
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        await servers.0.cut()
        await servers.1.send("Event: StillHere\r\n\r\n")
        var iterator = events.makeAsyncIterator()
        #expect(try await iterator.next()?.name == "StillHere")
        await group.stop()
        try await run.value
        #expect(group.failures.map(\.manager.name) == ["london"])
        #expect((group.failures.first?.error as? ManagerError)?.code == .connectionLost)
        #expect(reports.kinds == [.runFailed])
    }

    @Test("When all servers fail, the run does, and names every one")
    func allFail() async throws {
        let reports = Reports()
        let servers = (ScriptedServer(), ScriptedServer())
        let group = ManagerGroup([
            Manager(servers.0, name: "london", configuration: reports.configuration),
            Manager(servers.1, name: "paris", configuration: reports.configuration),
        ])
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        await servers.0.cut()
        await servers.1.cut()
        let error = await #expect(throws: ManagerError.self) { try await run.value }
        #expect(error?.code == .connectionLost)
        #expect(error?.message.contains("london") == true)
        #expect(error?.message.contains("paris") == true)
        #expect(group.failures.count == 2)
    }

    @Test("A group runs once; stopping it before it runs, or twice, does nothing")
    func once() async throws {
        let group = ManagerGroup([Manager(ScriptedServer())])
        await group.stop()
        let run = Task { try await group.run() }
        try await group.managers[0].waitUntilConnected()
        await group.stop()
        await group.stop()
        try await run.value
        let error = await #expect(throws: ManagerError.self) { try await group.run() }
        #expect(error?.code == .alreadyRunning)
    }

    @Test("Cancelling ends all runs")
    func cancelling() async throws {
        let group = ManagerGroup([Manager(ScriptedServer(), name: "a"), Manager(ScriptedServer(), name: "b")])
        group.on(.any) { _ in }
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        run.cancel()
        await #expect(throws: CancellationError.self) { try await run.value }
        #expect(group.failures.isEmpty)
        #expect(group.managers.map(\.state) == [.closed, .closed])
    }

    @Test("An empty group waits for managers, until it is stopped")
    func empty() async throws {
        let group = ManagerGroup()
        group.on(.any) { _ in }
        let events = group.events(.any)
        let run = Task { try await group.run() }
        #expect(await eventually { group.isRunning })
        await group.stop()
        try await run.value
        var iterator = events.makeAsyncIterator()
        #expect(try await iterator.next() == nil)
    }

    @Test("Managers are found by their names; one given twice counts once")
    func names() {
        let london = Manager(replaying: Recording(chunks: []), name: "london")
        let paris = Manager(replaying: Recording(chunks: []), name: "paris")
        let group = ManagerGroup([london, paris, london])
        #expect(group.managers.map(\.name) == ["london", "paris"])
        #expect(group["paris"] === paris)
        #expect(group["rome"] == nil)
    }
}
