import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Group: what is left of managers that were removed", .timeLimit(.minutes(1)))
struct GroupTurnoverTests {
    /// A manager as long as somebody else holds it.
    private final class Trace: Sendable {
        private let manager: Lock<WeakManager>
        init(_ manager: Manager) { self.manager = Lock(WeakManager(manager: manager)) }
        var isAlive: Bool { manager.withLock { $0.manager != nil } }
    }

    private struct WeakManager { weak var manager: Manager? }

    private struct Traces: Sendable {
        private var all: [Trace] = []
        var alive: Int { all.count { $0.isAlive } }

        mutating func add(_ manager: Manager) { all.append(Trace(manager)) }

        func areGone(butFor most: Int) async -> Bool { await eventually { alive <= most } }
    }

    private static let events = 5

    private func manager(_ number: Int, _ source: FloodTransport) -> Manager {
        Manager(source, name: "m\(number)")
    }

    /// Brings a few events with the number of the manager.
    private func fill(_ source: FloodTransport, _ number: Int) async {
        await source.send("Test", numbers: 0..<Self.events) { _ in "Server: m\(number)\r\n" }
    }

    @Test(
        "300 that come and go: all that they sent is handled, in order and as theirs, and they do not stay",
        arguments: [RegistrationOptions.QueuePolicy.dropOldest, .dropNewest, .detach, .latest(by: "Number")]
    )
    func turnover(_ policy: RegistrationOptions.QueuePolicy) async throws {
        // All may begin at once.
        let group = ManagerGroup([], turns: DialTurns(places: 1000))
        let handled = Lock<[String: [String]]>([:])
        let mismatches = Lock(0)
        let options = RegistrationOptions(policy: policy)
        group.on(.any, options: options) { event, manager in
            if event["Server"] != manager.name || event.manager != manager.name { mismatches.withLock { $0 += 1 } }
            handled.withLock { $0[manager.name, default: []].append(event["Number"] ?? "") }
        }
        // One that waits for each event, and one at a time by itself.
        group.on(.any) { event, manager async in
            await Task.yield()
            if event["Server"] != manager.name { mismatches.withLock { $0 += 1 } }
        }
        let stream = group.events(.any)
        let reader = Task {
            var count = 0
            for try await event in stream where event["Server"] == event.manager { count += 1 }
            return count
        }
        let run = Task { try await group.run() }
        var traces = Traces()
        for number in 0..<300 { await comeAndGo(number, in: group, &traces) }
        #expect(await traces.areGone(butFor: 2))
        await group.stop()
        try await run.value
        let numbers = (0..<Self.events).map(String.init)
        let all = Dictionary(uniqueKeysWithValues: (0..<300).map { ("m\($0)", numbers) })
        #expect(handled.withLock { $0 } == all)
        #expect(mismatches.withLock { $0 } == 0)
        #expect(try await reader.value == 300 * Self.events)
    }

    /// A manager is added, brings its events, and is removed.
    private func comeAndGo(_ number: Int, in group: ManagerGroup, _ traces: inout Traces) async {
        let source = FloodTransport()
        let manager = manager(number, source)
        traces.add(manager)
        #expect(group.add(manager))
        await fill(source, number)
        #expect(await group.remove(named: manager.name))
    }

    @Test(
        "What waits is handled as that of the manager that sent it, however many have had its place since",
        arguments: [RegistrationOptions.QueuePolicy.dropOldest, .dropNewest]
    )
    func waiting(_ policy: RegistrationOptions.QueuePolicy) async throws {
        let group = ManagerGroup()
        let barrier = Barrier()
        let handled = Lock<[String]>([])
        let options = RegistrationOptions(policy: policy)
        group.on(.any, options: options) { event, manager async in
            await barrier.pass()
            handled.withLock { $0.append("\(manager.name) \(event["Server"] ?? "") \(event["Number"] ?? "")") }
        }
        // Meanwhile others are done at once, and do not wait for the slow one.
        group.on(.any) { _ in }
        let run = Task { try await group.run() }
        var traces = Traces()
        for number in 0..<20 { await comeAndGo(number, in: group, &traces) }
        #expect(traces.alive == 20)
        barrier.open()
        #expect(await traces.areGone(butFor: 2))
        await group.stop()
        try await run.value
        let all = (0..<20).flatMap { number in (0..<Self.events).map { "m\(number) m\(number) \($0)" } }
        #expect(handled.withLock { $0 } == all)
    }

    @Test(
        "Of managers whose events had no room in the queue the gap is told, under their names, and nothing stays",
        arguments: [RegistrationOptions.QueuePolicy.dropOldest, .dropNewest]
    )
    func losses(_ policy: RegistrationOptions.QueuePolicy) async throws {
        let group = ManagerGroup()
        let barrier = Barrier()
        let handled = Lock<[String: Int]>([:])
        let lost = Lock<[String: Int]>([:])
        let handlers = HandlerList {
            On(.any) { _, manager async in
                await barrier.pass()
                handled.withLock { $0[manager.name, default: 0] += 1 }
            }
            On(.gap) { gap, manager in
                if gap.manager == manager.name { lost.withLock { $0[gap.manager, default: 0] += gap.count } }
            }
        }
        group.attach(handlers, options: RegistrationOptions(policy: policy, queueEvents: 4))
        let run = Task { try await group.run() }
        var traces = Traces()
        for number in 0..<10 { await comeAndGo(number, in: group, &traces) }
        barrier.open()
        #expect(await traces.areGone(butFor: 1))
        await group.stop()
        try await run.value
        let (counts, losses) = (handled.withLock { $0 }, lost.withLock { $0 })
        for number in 0..<10 {
            #expect((counts["m\(number)"] ?? 0) + (losses["m\(number)"] ?? 0) == Self.events)
        }
    }

    @Test("A registration that is detached, or whose sequence nobody reads, keeps no manager")
    func detached() async throws {
        let group = ManagerGroup()
        let barrier = Barrier()
        let registration = group.on(.any) { _ async in await barrier.pass() }
        let stream = group.events(.any)
        let run = Task { try await group.run() }
        let source = FloodTransport()
        let trace: Trace
        do {
            let manager = manager(0, source)
            trace = Trace(manager)
            group.add(manager)
            await fill(source, 0)
            #expect(await eventually { barrier.arrived > 0 })
            await group.remove(named: "m0")
        }
        #expect(trace.isAlive)
        registration.detach()
        barrier.open()
        #expect(await eventually { !trace.isAlive })
        await group.stop()
        try await run.value
        var names: [String] = []
        for try await event in stream { names.append(event.manager) }
        #expect(names == Array(repeating: "m0", count: Self.events))
    }

    @Test("What a registration that was too slow for its queue still has to handle is that of its manager")
    func leftBehind() async throws {
        let group = ManagerGroup()
        let barrier = Barrier()
        let handled = Lock<[String]>([])
        let options = RegistrationOptions(policy: .detach, queueEvents: 12)
        let registration = group.on(.any, options: options) { event, manager async in
            await barrier.pass()
            handled.withLock { $0.append("\(manager.name) \(event["Number"] ?? "")") }
        }
        let run = Task { try await group.run() }
        var configuration = ManagerConfiguration()
        configuration.report = { _ in }
        for number in 0..<2 {
            let source = FloodTransport()
            group.add(Manager(source, name: "m\(number)", configuration: configuration))
            await fill(source, number)
            // The first is at work; what comes of the second waits, and then some of it has no room.
            #expect(await eventually { barrier.arrived == 1 })
            if number == 1 { await fill(source, number) }
            await group.remove(named: "m\(number)")
        }
        barrier.open()
        #expect(await eventually { registration.isDetached })
        await group.stop()
        try await run.value
        let both = (0..<2).flatMap { number in (0..<Self.events).map { "m\(number) \($0)" } }
        // The end of the first had a place in the queue too.
        #expect(handled.withLock { $0 } == both + ["m1 0"])
    }

    @Test("A sequence that begins when all managers were removed and the group has ended is over")
    func nobody() async throws {
        let group = ManagerGroup()
        let run = Task { try await group.run() }
        #expect(await eventually { group.isRunning })
        await group.stop()
        try await run.value
        var iterator = group.events(.any).makeAsyncIterator()
        #expect(try await iterator.next() == nil)
    }
}
