import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Group: one registration for many managers", .timeLimit(.minutes(1)))
struct GroupDeliveryTests {
    /// Notices when a handler is called while it runs, and keeps the order of what it is called with.
    private final class Overlap: Sendable {
        struct State {
            var isInside = false
            var wasConcurrent = false
            var sequences: [String: [UInt64]] = [:]
        }

        let state = Lock(State())

        func enter() {
            state.withLock {
                if $0.isInside { $0.wasConcurrent = true }
                $0.isInside = true
            }
        }

        func leave(_ event: Event) {
            state.withLock {
                $0.isInside = false
                $0.sequences[event.manager, default: []].append(event.sequence)
            }
        }
    }

    private func replay(_ file: String, _ name: String) throws -> Manager {
        Manager(replaying: try Fixture.recording(file), name: name, chunkSize: 100)
    }

    @Test("Every manager's events come in their order, one at a time")
    func order() async throws {
        let group = ManagerGroup([
            try replay("queue_calls.amirec", "london"),
            try replay("transfer_blind.amirec", "paris"),
            try replay("two_servers_trunk.a.amirec", "berlin"),
        ])
        let seen = Overlap()
        group.on(.any) { event in
            seen.enter()
            await Task.yield()
            seen.leave(event)
        }
        try await group.run()
        let state = seen.state.withLock { $0 }
        #expect(!state.wasConcurrent)
        #expect(state.sequences["london"] == Array(1...901))
        #expect(state.sequences["paris"] == Array(1...610))
        #expect(state.sequences["berlin"] == Array(1...211))
        #expect(group.failures.isEmpty)
    }

    @Test("The handlers get the manager that the event is of")
    func manager() async throws {
        let group = ManagerGroup([
            try replay("call_answer_hangup.amirec", "london"), try replay("call_dtmf.amirec", "paris"),
        ])
        let hangups = Lock<[String: Int]>([:])
        let mismatches = Lock(0)
        group.on(.hangup) { hangup, manager in
            hangups.withLock { $0[manager.name, default: 0] += 1 }
            if hangup.manager != manager.name { mismatches.withLock { $0 += 1 } }
        }
        try await group.run()
        #expect(hangups.withLock { $0 } == ["london": 2, "paris": 1])
        #expect(mismatches.withLock { $0 } == 0)
    }

    @Test("One stream holds the events of all, and its elements tell the server")
    func stream() async throws {
        let group = ManagerGroup([
            try replay("call_answer_hangup.amirec", "london"), try replay("two_servers_trunk.a.amirec", "paris"),
        ])
        let events = group.events(.any)
        let hangups = group.events(.hangup)
        try await group.run()
        var counts: [String: Int] = [:]
        for try await event in events { counts[event.manager, default: 0] += 1 }
        #expect(counts == ["london": 115, "paris": 211])
        for try await hangup in hangups { #expect(group[hangup.manager]?.name == hangup.manager) }
    }

    @Test("What is attached while the group runs hears what comes from then on, of every manager")
    func attachWhileRunning() async throws {
        let servers = (ScriptedServer(), ScriptedServer())
        let group = ManagerGroup([Manager(servers.0, name: "london"), Manager(servers.1, name: "paris")])
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        await servers.0.send("Event: Early\r\n\r\n")

        let names = AsyncStream.makeStream(of: String.self)
        let registration = group.on(.any) { event, manager in
            names.continuation.yield("\(manager.name) \(event.name)")
        }
        await servers.0.send("Event: First\r\n\r\n")
        var iterator = names.stream.makeAsyncIterator()
        #expect(await iterator.next() == "london First")
        await servers.1.send("Event: Second\r\n\r\n")
        #expect(await iterator.next() == "paris Second")

        registration.detach()
        await servers.0.send("Event: Third\r\n\r\n")
        await servers.1.send("Event: Third\r\n\r\n")
        await group.stop()
        names.continuation.finish()
        #expect(await iterator.next() == nil)
        try await run.value
    }

    @Test("A registration outlives the first manager that ends, and ends with the last")
    func endsWithTheLast() async throws {
        let servers = (ScriptedServer(), ScriptedServer())
        let group = ManagerGroup([Manager(servers.0, name: "london"), Manager(servers.1, name: "paris")])
        let events = group.events(.any)
        let handled = Lock<[String]>([])
        group.on(.any) { event in handled.withLock { $0.append(event.name) } }
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        await group.managers[0].stop()
        #expect(group.managers[0].state == .closed)
        await servers.1.send("Event: Later\r\n\r\n")
        await group.stop()
        try await run.value
        #expect(try await events.reduce(into: []) { $0.append($1.name) } == ["Later"])
        #expect(handled.withLock { $0 } == ["Later"])
        // Nothing comes any more: what begins now is over at once.
        #expect(try await group.events(.any).reduce(0) { count, _ in count + 1 } == 0)
    }

    @Test("What a full merged queue drops is told for the manager that it was of")
    func gaps() async throws {
        var configuration = ManagerConfiguration()
        configuration.queueEvents = 100
        let servers = (ScriptedServer(), ScriptedServer())
        let group = ManagerGroup([
            Manager(servers.0, name: "london", configuration: configuration),
            Manager(servers.1, name: "paris", configuration: configuration),
        ])
        let events = group.events(.any)
        let run = Task { try await group.run() }
        for manager in group.managers { try await manager.waitUntilConnected() }
        await servers.0.send(String(repeating: "Event: X\r\n\r\n", count: 300))
        await servers.1.send(String(repeating: "Event: X\r\n\r\n", count: 50))
        await group.stop()
        try await run.value
        var delivered: [String: Int] = [:]
        var lost: [String: Int] = [:]
        for try await element in events.withGaps() {
            switch element {
            case .event(let event): delivered[event.manager, default: 0] += 1
            case .gap(let gap): lost[gap.manager, default: 0] += gap.count
            }
        }
        #expect(delivered == ["london": 50, "paris": 50])
        #expect(lost == ["london": 250])
    }

    private actor Stoppable: StoppableRegistrar {
        private(set) var events = 0
        private(set) var stops = 0
        nonisolated var handlers: HandlerList { On(.any) { _ in await self.count() } }
        private func count() { events += 1 }
        func stop() async { stops += 1 }
    }

    @Test("A group's registration is stopped once, and is the same when it is attached once more")
    func stopping() async throws {
        let group = ManagerGroup([
            try replay("call_answer_hangup.amirec", "london"), try replay("call_dtmf.amirec", "paris"),
        ])
        let (kept, detached) = (Stoppable(), Stoppable())
        let registration = group.attach(kept)
        #expect(group.attach(kept, options: RegistrationOptions(repeated: .once)) === registration)
        group.attach(detached).detach()
        try await group.run()
        #expect(await kept.events == 115 + 68)
        #expect(await kept.stops == 1)
        #expect(await detached.events == 0)
        #expect(await detached.stops == 1)
    }
}
