import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Registration: queues", .timeLimit(.minutes(1)))
struct RegistrationQueueTests {
    /// What a handler and the gaps told, in order.
    enum Entry: Equatable { case event(Int), gap(Int) }

    /// Holds the first event up while the others come, each batch in a queue of its own fill.
    private func run(
        _ options: RegistrationOptions,
        batches: [Range<Int>],
        field: @escaping @Sendable (Int) -> String = { _ in "" }
    ) async throws -> (log: [Entry], statistics: RegistrationStatistics, flood: Flood, registration: Registration) {
        let flood = Flood()
        let barrier = Barrier()
        let log = Lock<[Entry]>([])
        let registration = flood.manager.attach(
            HandlerList {
                On(.any) { (event: Event) async in
                    if event.integer("Number") == 0 { await barrier.pass() }
                    log.withLock { $0.append(.event(event.integer("Number") ?? -1)) }
                }
                On(.gap) { gap in
                    #expect(gap.manager == "pbx")
                    #expect(gap.reason == .overflow)
                    log.withLock { $0.append(.gap(gap.count)) }
                }
            },
            options: options
        )
        try await flood.run {
            await flood.source.send(numbers: 0..<1)
            #expect(await eventually { barrier.arrived == 1 })
            for batch in batches { await flood.source.send(numbers: batch, field) }
            barrier.open()
            #expect(await eventually { registration.statistics.waiting == 0 })
            if !registration.isDetached { await flood.source.send(numbers: 1000..<1001) }
        }
        return (log.withLock { $0 }, registration.statistics, flood, registration)
    }

    @Test("What comes early in a burst is handled at its end, though nothing more comes for its registration")
    func sleepers() async throws {
        let flood = Flood()
        let handled = Lock(0)
        flood.manager.on(.named("Rare")) { _ in handled.withLock { $0 += 1 } }
        try await flood.run {
            // The handlers may not sleep yet at the first burst, nor at some others.
            for burst in 1...10 {
                await flood.source.send("Rare", numbers: 0..<1, moreToCome: true)
                await flood.source.send("Other", numbers: 1..<2, moreToCome: true)
                await flood.source.send("Other", numbers: 2..<3)
                guard await eventually({ handled.withLock { $0 } == burst }) else {
                    Issue.record("burst \(burst): \(handled.withLock { $0 }) events were handled")
                    return
                }
            }
        }
    }

    @Test("34: the oldest make room, and the gap stands where they stood")
    func dropOldest() async throws {
        let result = try await run(RegistrationOptions(queueEvents: 10), batches: [1..<6, 6..<31])
        // One is being handled and counts.
        let rest = (22..<31).map(Entry.event)
        #expect(result.log == [.event(0), .gap(21)] + rest + [.event(1000)])
        #expect(result.statistics.received == 32)
        #expect(result.statistics.lost == 21)
    }

    @Test("34: new ones are dropped, and the gap stands where they would stand")
    func dropNewest() async throws {
        let result = try await run(
            RegistrationOptions(policy: .dropNewest, queueEvents: 10),
            batches: [1..<6, 6..<31, 31..<40]
        )
        #expect(result.log == (0..<10).map(Entry.event) + [.gap(30), .event(1000)])
        #expect(result.statistics.lost == 30)
    }

    @Test("34: a bound of bytes drops as well")
    func bytes() async throws {
        let result = try await run(RegistrationOptions(policy: .dropNewest, queueBytes: 1000), batches: [1..<101])
        let delivered = result.log.filter { if case .event = $0 { true } else { false } }.count
        let lost = result.log.map { if case .gap(let count) = $0 { count } else { 0 } }.reduce(0, +)
        #expect(delivered + lost == 102)
        #expect(lost == result.statistics.lost)
        #expect(delivered < 10)
    }

    @Test("A registration whose policy is to detach handles what waited, tells what had no room, and is gone")
    func detach() async throws {
        let result = try await run(RegistrationOptions(id: "log", policy: .detach, queueEvents: 10), batches: [1..<31])
        #expect(result.log == (0..<10).map(Entry.event) + [.gap(21)])
        #expect(result.registration.isDetached)
        #expect(result.flood.reported == [.detached])
        #expect(result.flood.reports.withLock { $0.first?.message.contains("log") } == true)
    }

    @Test("Only the newest event of each value waits, in the place of the oldest")
    func latest() async throws {
        let result = try await run(RegistrationOptions(policy: .latest(by: "Queue")), batches: [1..<51, 51..<301]) {
            $0 % 10 == 0 ? "" : "Queue: \($0 % 10)\r\n"
        }
        // Those without the header are all kept.
        let kept = Array(291..<300) + stride(from: 10, to: 301, by: 10)
        #expect(result.log == [.event(0)] + kept.map(Entry.event) + [.event(1000)])
        #expect(result.statistics.coalesced == 302 - result.log.count)
        #expect(result.statistics.lost == 0)
    }

    @Test("Of too many values the oldest are lost, and every event is accounted for")
    func latestOverflow() async throws {
        let result = try await run(
            RegistrationOptions(policy: .latest(by: "Queue"), queueEvents: 50),
            batches: [1..<500, 500..<1000]
        ) { "Queue: \($0 * 7 % 101)\r\n" }
        let delivered = result.log.filter { if case .event = $0 { true } else { false } }.count
        let lost = result.log.map { if case .gap(let count) = $0 { count } else { 0 } }.reduce(0, +)
        #expect(lost == result.statistics.lost)
        #expect(delivered + lost + result.statistics.coalesced == result.statistics.received)
        #expect(result.log.last == .event(1000))
    }

    @Test("34: whatever the policy, delivered and lost are what was sent", arguments: [1, 2, 3, 4, 5, 6])
    func random(seed: UInt64) async throws {
        var generator = SeededGenerator(seed)
        let policies: [RegistrationOptions.QueuePolicy] = [.dropOldest, .dropNewest, .latest(by: "Key")]
        let policy = policies[Int(seed) % 3]
        let flood = Flood()
        let delivered = Lock<[Int]>([])
        let lost = Lock(0)
        let registration = flood.manager.attach(
            HandlerList {
                On(.any) { (event: Event) async in
                    if event.sequence % 16 == 0 { await Task.yield() }
                    delivered.withLock { $0.append(event.integer("Number") ?? -1) }
                }
                On(.gap) { gap in lost.withLock { $0 += gap.count } }
            },
            options: RegistrationOptions(policy: policy, queueEvents: 40)
        )
        let sizes = (0..<100).map { _ in Int.random(in: 1..<120, using: &generator) }
        try await flood.run {
            var next = 0
            for size in sizes {
                await flood.source.send(numbers: next..<next + size) { "Key: \($0 * $0 % 17)\r\n" }
                next += size
            }
        }
        let numbers = delivered.withLock { $0 }
        let isInOrder = Dictionary(grouping: numbers) { policy == .latest(by: "Key") ? $0 * $0 % 17 : 0 }
            .values.allSatisfy { $0 == $0.sorted() }
        #expect(isInOrder)
        #expect(Set(numbers).count == numbers.count)
        let sent = sizes.reduce(0, +)
        #expect(numbers.count + lost.withLock { $0 } + registration.statistics.coalesced == sent)
        #expect(registration.statistics.received == sent)
    }

    @Test("33, 36: a handler that never returns loses its own events only")
    func slowNeighbour() async throws {
        let flood = Flood { $0.queueEvents = 1000 }
        let barrier = Barrier()
        let (slow, quick) = (Lock((events: 0, lost: 0)), Lock<[Int]>([]))
        flood.manager.attach(
            HandlerList {
                On(.any) { (_: Event) async in
                    await barrier.pass()
                    slow.withLock { $0.events += 1 }
                }
                On(.gap) { gap in slow.withLock { $0.lost += gap.count } }
            }
        )
        flood.manager.on(.any) { event in quick.withLock { $0.append(event.integer("Number") ?? -1) } }
        try await flood.run {
            for start in stride(from: 0, to: 20_000, by: 500) {
                await flood.source.send(numbers: start..<start + 500)
                #expect(await eventually { quick.withLock { $0.count } == start + 500 })
            }
            barrier.open()
        }
        #expect(quick.withLock { $0 } == Array(0..<20_000))
        #expect(slow.withLock { $0.events + $0.lost } == 20_000)
        #expect(slow.withLock { $0.lost } >= 18_000)
    }
}
