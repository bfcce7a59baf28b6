import AsteriskManager
import Testing

private struct Failure: Error {}

@Suite("Registration: handlers", .timeLimit(.minutes(1)))
struct RegistrationHandlerTests {
    @Test("What handlers throw is counted; stop and detach do what they say")
    func outcomes() async throws {
        let flood = Flood { $0.onError = { _ in .continue } }
        let calls = Lock<[String]>([])
        let registration = flood.manager.attach(
            HandlerList {
                On(.any, id: "first") { event in
                    calls.withLock { $0.append("first") }
                    if event.sequence == 2 { throw HandlerControl.stop }
                    if event.sequence == 3 { throw HandlerControl.ignored }
                }
                On(.any) { (_: Event) async throws in
                    calls.withLock { $0.append("second") }
                    throw HandlerControl.detach
                }
                On(.named("Test", "Other"), id: "third") { event in
                    calls.withLock { $0.append("third") }
                    if event.sequence == 3 { throw Failure() }
                }
            }
        )
        try await flood.run { await flood.source.send(numbers: 0..<3) }
        #expect(calls.withLock { $0 } == ["first", "second", "third", "first", "first", "third"])
        let handlers = registration.statistics.handlers
        #expect(handlers.map(\.id) == ["first", "any#1", "third"])
        #expect(handlers.map(\.handled) == [2, 1, 1])
        #expect(handlers.map(\.ignored) == [1, 0, 0])
        #expect(handlers.map(\.failed) == [0, 0, 1])
        #expect(handlers.map(\.isDetached) == [false, true, false])
        #expect(handlers[0].median != nil)
    }

    @Test("With its last handler a registration is detached")
    func lastHandler() async throws {
        let flood = Flood()
        let registration = flood.manager.on(.any) { _ in throw HandlerControl.detach }
        try await flood.run { await flood.source.send(numbers: 0..<3) }
        #expect(registration.isDetached)
        #expect(registration.statistics.handlers.map(\.handled) == [1])
        #expect(flood.manager.handlers(for: "Test").isEmpty)
    }

    @Test("The innermost sink decides about an error")
    func sinks() async throws {
        let told = Lock<[String]>([])
        func sink(_ name: String, _ decision: ErrorDecision) -> HandlerErrorSink {
            { failure in
                told.withLock { $0.append("\(name) \(failure.handler) \(failure.event?.name ?? "gap")") }
                return decision
            }
        }
        let flood = Flood { $0.onError = sink("manager", .closeManager) }
        let own = On(.any, id: "a") { _ in throw Failure() }.onError(sink("own", .detachHandler))
        let list = HandlerList { On(.any, id: "b") { _ in throw Failure() } }.onError(sink("list", .continue))
        flood.manager.attach(
            HandlerList { own } + list + HandlerList { On(.any, id: "c") { _ in throw Failure() } },
            options: RegistrationOptions(onError: sink("registration", .continue))
        )
        try await flood.run { await flood.source.send(numbers: 0..<2) }
        let expected = ["own a Test", "list b Test", "registration c Test", "list b Test", "registration c Test"]
        #expect(told.withLock { $0 } == expected)
        #expect(flood.reported.isEmpty)

        let other = Flood { $0.onError = sink("manager", .closeManager) }
        other.manager.on(.any) { _ in throw Failure() }
        async let run: Void = other.manager.run()
        await other.source.send(numbers: 0..<1)
        // Ends without being told to.
        try await run
        #expect(told.withLock { $0.last } == "manager any#0 Test")
    }

    @Test("Without a sink a burst of failures is reported once, and at the end how many followed")
    func burst() async throws {
        let flood = Flood()
        flood.manager.on(.any) { _ in throw Failure() }
        flood.manager.on(.any) { _ in }
        try await flood.run { await flood.source.send(numbers: 0..<500) }
        let messages = flood.reports.withLock { $0.map(\.message) }
        #expect(flood.reported.allSatisfy { $0 == .handlerFailed })
        #expect(messages.count < 10)
        #expect(messages.first == "the handler any#0 failed at Test: Failure()")
        #expect(messages.last?.hasSuffix("more times") == true)
    }

    @Test("Concurrent calls: as many as may run, begun in order; the others of the list are called in order")
    func concurrent() async throws {
        let flood = Flood()
        let barrier = Barrier()
        let (running, most, order, begun) = (Lock(0), Lock(0), Lock<[UInt64]>([]), Lock<Set<UInt64>>([]))
        let registration = flood.manager.attach(
            HandlerList {
                On(.any) { (event: Event) async in
                    let now = running.withLock { running in
                        running += 1
                        return running
                    }
                    most.withLock { $0 = max($0, now) }
                    begun.withLock { _ = $0.insert(event.sequence) }
                    await barrier.pass()
                    running.withLock { $0 -= 1 }
                }
                .concurrent(max: 4)
                On(.any) { event in order.withLock { $0.append(event.sequence) } }
            }
        )
        try await flood.run {
            await flood.source.send(numbers: 0..<100)
            #expect(await eventually { barrier.arrived == 4 })
            #expect(order.withLock { $0 } == [1, 2, 3, 4])
            #expect(begun.withLock { $0 } == [1, 2, 3, 4])
            barrier.open()
        }
        #expect(order.withLock { $0 } == Array(1...100))
        #expect(most.withLock { $0 } <= 4)
        #expect(registration.statistics.handlers.map(\.handled) == [100, 100])
    }

    @Test("36: a blocked handler holds up its own registration and no thread of the tasks")
    func blocking() async throws {
        let flood = Flood { $0.slowHandlerTime = .milliseconds(50) }
        let gate = ThreadGate()
        let (blocked, quick) = (Lock<[Int]>([]), Lock(0))
        // More than there are threads for tasks.
        for index in 0..<16 {
            let perform = Blocking<Event> { event in
                gate.pass()
                if index == 0 { blocked.withLock { $0.append(event.integer("Number") ?? -1) } }
            }
            flood.manager.attach(HandlerList { On(.any, id: "blocked", perform: perform) })
        }
        flood.manager.on(.any) { (_: Event) async in quick.withLock { $0 += 1 } }
        try await flood.run {
            for start in stride(from: 0, to: 100, by: 10) { await flood.source.send(numbers: start..<start + 10) }
            #expect(await eventually { quick.withLock { $0 } == 100 })
            #expect(blocked.withLock { $0 }.isEmpty)
            #expect(await eventually { flood.reported.count >= 16 })
            // Once for each call, however long it takes.
            #expect(flood.reported == Array(repeating: .handlerSlow, count: 16))
            gate.open()
        }
        #expect(blocked.withLock { $0 } == Array(0..<100))
        let message = flood.reports.withLock { $0.first?.message ?? "" }
        #expect(message.hasPrefix("the handler blocked has been running"))
    }

    @Test("What a blocking handler throws counts as ever")
    func blockingOutcome() async throws {
        let flood = Flood { $0.onError = { _ in .continue } }
        let registration = flood.manager.attach(
            HandlerList {
                On(
                    .any,
                    perform: Blocking { event in
                        if event.sequence % 3 == 0 { throw Failure() }
                        if event.sequence % 3 == 1 { throw HandlerControl.ignored }
                    }
                )
            }
        )
        try await flood.run { await flood.source.send(numbers: 0..<30) }
        let handler = registration.statistics.handlers[0]
        #expect([handler.handled, handler.ignored, handler.failed] == [10, 10, 10])
    }

    @Test("36: the watchdog names a handler that runs for long, once for each call")
    func watchdog() async throws {
        let flood = Flood { $0.slowHandlerTime = .milliseconds(30) }
        let barrier = Barrier()
        flood.manager.attach(
            HandlerList {
                On(.any, id: "quick") { _ in }
                On(.any, id: "slow") { (_: Event) async in await barrier.pass() }
                On(.any, id: "beside") { (_: Event) async in await barrier.pass() }.concurrent(max: 2)
            }
        )
        try await flood.run {
            await flood.source.send(numbers: 0..<1)
            #expect(await eventually { flood.reported.count == 1 })
            try? await Task.sleep(for: .milliseconds(100))
            barrier.open()
        }
        #expect(flood.reports.withLock { $0.map(\.message).map { $0.prefix(28) } } == ["the handler slow has been ru"])
    }

    @Test("36: a handler that never returns is named and left behind: the others finish, and the run ends")
    func neverReturns() async throws {
        let flood = Flood {
            $0.drainTimeout = .milliseconds(50)
            $0.slowHandlerTime = .seconds(100)
        }
        let (barrier, others) = (Barrier(), Lock(0))
        flood.manager.attach(HandlerList { On(.any, id: "stuck") { (_: Event) async in await barrier.pass() } })
        flood.manager.on(.any) { _ in others.withLock { $0 += 1 } }
        async let run: Void = flood.manager.run()
        await flood.source.send(numbers: 0..<100)
        #expect(await eventually { barrier.arrived == 1 && others.withLock { $0 } == 100 })
        await flood.manager.stop()
        try await run
        #expect(flood.reported == [.handlerSlow])
        let message = flood.reports.withLock { $0.first?.message } ?? ""
        #expect(message.contains("stuck") && message.contains("100 events"), "\(message)")
        barrier.open()
    }
}
