import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Group: members that come and go at any moment", .timeLimit(.minutes(1)))
struct GroupMembershipTests {
    private var quiet: ManagerConfiguration {
        var configuration = ManagerConfiguration()
        configuration.report = { _ in }
        return configuration
    }

    @Test("A manager that is removed before its run has begun ends at once, and does not keep the group from ending")
    func removedBeforeItsTurn() async throws {
        let group = ManagerGroup([Manager(ScriptedServer(), name: "stays")])
        let run = Task { try await group.run() }
        try await group.managers[0].waitUntilConnected()
        for _ in 0..<100 {
            let manager = Manager(ScriptedServer(), name: "goes")
            #expect(group.add(manager))
            #expect(await group.remove(named: "goes"))
            #expect(manager.state == .closed)
        }
        await group.stop()
        try await run.value
    }

    @Test("A manager that is removed before anything runs may be run by itself, and the group does not hear it")
    func removedBeforeAnyRun() async throws {
        let server = ScriptedServer()
        let manager = Manager(server, name: "london")
        let group = ManagerGroup([manager])
        let heard = Lock(0)
        group.on(.any) { _ in heard.withLock { $0 += 1 } }
        #expect(await group.remove(named: "london"))
        #expect(manager.state == .idle)
        try await manager.withConnection { _ in await server.send("Event: Hello\r\n\r\n") }
        let recording = Recording(serverBytes: Array("Event: Hello\r\n\r\n".utf8))
        #expect(group.add(Manager(replaying: recording, name: "paris")))
        try await group.run()
        #expect(heard.withLock { $0 } == 1)
    }

    @Test("A name is taken once, is free again after its manager was removed, and belongs to nobody else until then")
    func names() async {
        let recording = Recording(chunks: [])
        let first = Manager(replaying: recording, name: "london")
        let reports = Lock<[ManagerReport.Kind]>([])
        var configuration = ManagerConfiguration()
        configuration.report = { report in reports.withLock { $0.append(report.kind) } }
        let other = Manager(replaying: recording, name: "london", configuration: configuration)
        let group = ManagerGroup([first, first, other, other])
        #expect(reports.withLock { $0 } == [.runFailed, .runFailed])
        #expect(group.managers.count == 1 && group["london"] === first)
        let second = Manager(replaying: recording, name: "london")
        #expect(!group.add(second))
        #expect(await group.remove(named: "london"))
        #expect(group.add(second))
        #expect(group["london"] === second)
    }

    @Test("A group ends that is stopped in the moment in which it begins")
    func stoppedAtTheBeginning() async throws {
        for _ in 0..<300 {
            let group = ManagerGroup()
            let hasEnded = Lock(false)
            let run = Task {
                defer { hasEnded.withLock { $0 = true } }
                try await group.run()
            }
            while !hasEnded.withLock({ $0 }) {
                await group.stop()
                await Task.yield()
            }
            try await run.value
        }
    }

    @Test("An empty group ends whose task was cancelled before it begins")
    func cancelledBeforeTheBeginning() async {
        let group = ManagerGroup()
        let run = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await group.run()
        }
        await #expect(throws: CancellationError.self) { try await run.value }
        #expect(!group.isRunning && !group.add(Manager(ScriptedServer(), name: "late")))
    }

    @Test("A manager that is added while the group stops is either refused or ended")
    func addedWhileStopping() async throws {
        for _ in 0..<100 {
            let group = ManagerGroup([Manager(ScriptedServer(), name: "first")])
            let run = Task { try await group.run() }
            try await group.managers[0].waitUntilConnected()
            let late = Manager(ScriptedServer(), name: "late")
            async let stop: Void = group.stop()
            let isAdded = group.add(late)
            await stop
            try await run.value
            #expect(late.state == (isAdded ? .closed : .idle))
            #expect(!group.add(Manager(ScriptedServer(), name: "later")))
        }
    }

    @Test("A cancelled group ends, whatever is added to it meanwhile")
    func addedWhileCancelled() async {
        for _ in 0..<100 {
            let group = ManagerGroup()
            let run = Task { try await group.run() }
            #expect(await eventually { group.isRunning })
            async let cancelling: Void = run.cancel()
            let late = Manager(ScriptedServer(), name: "late")
            let isAdded = group.add(late)
            await cancelling
            await #expect(throws: CancellationError.self) { try await run.value }
            #expect(late.state == (isAdded ? .closed : .idle))
        }
    }

    @Test("The failure of a manager that was removed is nobody else's, and is forgotten")
    func failureOfOneThatLeft() async throws {
        let server = ScriptedServer()
        let group = ManagerGroup([
            Manager(server, name: "london", configuration: quiet), Manager(ScriptedServer(), name: "paris"),
        ])
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        await server.cut()
        #expect(await eventually { group.failures.count == 1 })
        await group.remove(named: "london")
        #expect(group.failures.isEmpty)
        await group.stop()
        try await run.value
    }

    @Test("Two that fail and two that are removed: the run fails only when all that are left have")
    func failuresOfThoseThatStay() async throws {
        let servers = (ScriptedServer(), ScriptedServer())
        let group = ManagerGroup([
            Manager(servers.0, name: "london", configuration: quiet),
            Manager(servers.1, name: "paris", configuration: quiet),
        ])
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        await servers.0.cut()
        #expect(await eventually { group.failures.count == 1 })
        await group.remove(named: "paris")
        // The one that is left has failed.
        let error = await #expect(throws: ManagerError.self) { try await run.value }
        #expect(error?.message.contains("paris") == false)
    }

    /// Asks the group for something when it goes.
    private final class Curious: Sendable {
        let group: ManagerGroup
        let asked: Lock<Int>

        init(_ group: ManagerGroup, _ asked: Lock<Int>) { (self.group, self.asked) = (group, asked) }
        deinit {
            let count = group.managers.count
            asked.withLock { $0 += count }
        }
        func wants(_ event: Event) -> Bool { true }
    }

    @Test("What ends with a registration may ask the group, which holds no lock then")
    func deinitThatAsks() {
        let group = ManagerGroup([Manager(ScriptedServer(), name: "first")])
        let asked = Lock(0)
        let subscribe = {
            let curious = Curious(group, asked)
            _ = group.events(.any.where { curious.wants($0) })
        }
        // Its stream is gone: the group lets go of the registration when it next looks.
        subscribe()
        group.add(Manager(ScriptedServer(), name: "second"))
        #expect(asked.withLock { $0 } == 2)
        subscribe()
        group.on(.any) { _ in }
        #expect(asked.withLock { $0 } == 4)
    }
}
