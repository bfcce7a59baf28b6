import AsteriskManager
import Testing

@Suite("Registration: selection, interceptors, order", .timeLimit(.minutes(1)))
struct RegistrationSelectionTests {
    @Test("By name, pattern, predicate and server; what nobody wants is counted")
    func selection() async throws {
        let calls = Lock<[String]>([])
        let list = HandlerList {
            On(.named("Alpha", "beta"), id: "names") { event in calls.withLock { $0.append("names \(event.name)") } }
            On(.matching("G*a")) { event in calls.withLock { $0.append("pattern \(event.name)") } }
            On(.where { $0.integer("Number") == 1 }) { event in calls.withLock { $0.append("odd \(event.name)") } }
            On(.named("Delta").where { $0.integer("Number") == 7 }) { _ in calls.withLock { $0.append("never") } }
            On(.named("Alpha"), from: ["paris"]) { event in calls.withLock { $0.append("paris") } }
            On(.named("Alpha"), id: "gone") { _ in calls.withLock { $0.append("gone") } }
        }
        for name in ["london", "paris"] {
            let flood = Flood(name: name)
            flood.manager.attach(list.removing("gone").from(["london", "paris"]))
            try await flood.run {
                for (index, event) in ["Alpha", "BETA", "Gamma", "Delta"].enumerated() {
                    await flood.source.send(event, numbers: index..<index + 1)
                }
            }
            #expect(flood.manager.unhandledEvents == 0)
        }
        let common = ["names BETA", "odd BETA", "pattern Gamma"]
        #expect(calls.withLock { $0 } == ["names Alpha"] + common + ["names Alpha", "paris"] + common)
    }

    @Test("Events that no registration wants are counted, or go to who asks for them")
    func unhandled() async throws {
        let flood = Flood()
        let seen = Lock<[String]>([])
        flood.manager.on(.named("Alpha")) { _ in }
        try await flood.run {
            await flood.source.send("Alpha", numbers: 0..<2)
            await flood.source.send("Beta", numbers: 0..<3)
            #expect(flood.manager.unhandledEvents == 3)
            flood.manager.on(.unhandled) { event in seen.withLock { $0.append(event.name) } }
            await flood.source.send("Alpha", numbers: 0..<2)
            await flood.source.send("Beta", numbers: 0..<2)
            #expect(flood.manager.handlers(for: "Alpha").count == 1)
        }
        #expect(seen.withLock { $0 } == ["Beta", "Beta"])
        #expect(flood.manager.unhandledEvents == 3)
    }

    @Test("A stream has the events for which its key's condition holds")
    func stream() async throws {
        let flood = Flood()
        let events = flood.manager.events(.any.where { ($0.integer("Number") ?? 0) % 3 == 0 })
        try await flood.run { await flood.source.send(numbers: 0..<10) }
        var numbers: [Int?] = []
        for try await event in events { numbers.append(event.integer("Number")) }
        #expect(numbers == [0, 3, 6, 9])
    }

    @Test("Interceptors leave out, replace, and measure")
    func interceptors() async throws {
        let flood = Flood()
        let (seen, after) = (Lock<[String]>([]), Lock<[UInt64]>([]))
        flood.manager.intercept(
            EventInterceptor(
                before: { event, _ in event.integer("Number") == 1 ? nil : event },
                after: { event, manager, duration in
                    #expect(duration >= .zero && manager.name == "pbx")
                    after.withLock { $0.append(event.sequence) }
                }
            )
        )
        flood.manager.intercept(
            EventInterceptor(before: { event, _ in event.replacing("number", with: "x").replacing("Extra", with: "y") })
        )
        flood.manager.on(.any) { event in
            seen.withLock { $0.append("\(event.name) \(event["Number"] ?? "") \(event["Extra"] ?? "")") }
        }
        try await flood.run { await flood.source.send(numbers: 0..<3) }
        #expect(seen.withLock { $0 } == ["Test x y", "Test x y"])
        #expect(after.withLock { $0 } == [1, 3])
    }

    @Test("39, 43: one registration on ten managers: in order, never beside itself, each event with its manager")
    func tenManagers() async throws {
        struct Seen {
            var isInside = false
            var errors = 0
            var numbers: [String: [Int]] = [:]
        }
        let floods = (0..<10).map { Flood(name: "\($0)") }
        let group = ManagerGroup(floods.map(\.manager))
        let seen = Lock(Seen())
        group.on(.any) { (event: Event, manager: Manager) async in
            let number = event.integer("Number") ?? -1
            seen.withLock { seen in
                if seen.isInside || event.manager != manager.name || event["Server"] != manager.name {
                    seen.errors += 1
                }
                seen.isInside = true
            }
            if number % 50 == 0 { await Task.yield() }
            seen.withLock { seen in
                seen.isInside = false
                seen.numbers[manager.name, default: []].append(number)
            }
        }
        async let run: Void = group.run()
        await withTaskGroup { tasks in
            for (index, flood) in floods.enumerated() {
                tasks.addTask {
                    for start in stride(from: 0, to: 2000, by: 100) {
                        await flood.source.send(numbers: start..<start + 100) { _ in "Server: \(index)\r\n" }
                    }
                    flood.source.finish()
                }
            }
        }
        try await run
        let result = seen.withLock { $0 }
        #expect(result.errors == 0)
        #expect(result.numbers.count == 10)
        for numbers in result.numbers.values { #expect(numbers == Array(0..<2000)) }
    }

    @Test("37: names without end cost no memory and lose no event")
    func hostileNames() async throws {
        let flood = Flood()
        let (all, some) = (Lock(0), Lock(0))
        flood.manager.on(.any) { _ in all.withLock { $0 += 1 } }
        flood.manager.on(.matching("N*7")) { _ in some.withLock { $0 += 1 } }
        try await flood.run {
            for start in stride(from: 0, to: 10_000, by: 1000) {
                await flood.source.send((start..<start + 1000).map { "Event: N\($0)\r\n\r\n" }.joined())
            }
        }
        #expect(all.withLock { $0 } == 10_000)
        #expect(some.withLock { $0 } == 1000)
    }

    @Test("41: a handler sends an action and awaits the answer while events queue behind it")
    func actionInHandler() async throws {
        let events = String(repeating: "Event: X\r\n\r\n", count: 2000)
        let server = try CannedServer(
            CannedServer.Step.login + [
                .send(events), .expect("Ping"),
                .send(events + "Response: Success\r\nActionID: {id}\r\nPing: Pong\r\n\r\n"),
                .send(events), .close,
            ]
        )
        let manager = Manager(server)
        let (answers, count) = (Lock(0), Lock(0))
        manager.on(.any) { (event: Event, manager: Manager) async throws in
            if event.sequence == 1 {
                _ = try await manager.send(.ping)
                answers.withLock { $0 += 1 }
            }
            count.withLock { $0 += 1 }
        }
        await #expect(throws: ManagerError.self) { try await manager.run() }
        #expect(answers.withLock { $0 } == 1)
        #expect(count.withLock { $0 } == 6000)
    }
}
