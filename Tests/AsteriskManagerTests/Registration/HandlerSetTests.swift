import AsteriskManager
import Testing

@Suite("Registration: handler sets", .timeLimit(.minutes(1)))
struct RegistrationHandlerSetTests {
    private struct Refused: Error {}

    private func event(_ manager: Manager) async throws -> Event {
        let events = manager.events(.any)
        try await manager.run()
        var iterator = events.makeAsyncIterator()
        return try #require(try await iterator.next())
    }

    @Test("All members are called and all results come back, by id")
    func results() async throws {
        let manager = Manager(playing: "Event: X")
        let event = try await event(manager)
        let set = HandlerSet<Event>()
        let calls = Lock(0)
        let good = set.insert { _, _ in calls.withLock { $0 += 1 } }
        let bad = set.insert { _, _ in throw Refused() }
        let alsoGood = set.insert { _, _ in calls.withLock { $0 += 1 } }
        let results = await set.invoke(event, from: manager)
        #expect(results.count == 3)
        #expect(throws: Never.self) { try results[good]?.get() }
        #expect(throws: Never.self) { try results[alsoGood]?.get() }
        #expect(throws: Refused.self) { try results[bad]?.get() }
        #expect(calls.withLock { $0 } == 2)
        #expect(set.ids == [good, bad, alsoGood])
    }

    @Test("Members are called at the same time")
    func together() async throws {
        let manager = Manager(playing: "Event: X")
        let event = try await event(manager)
        let set = HandlerSet<Event>()
        let opened = AsyncStream.makeStream(of: Void.self)
        // One waits for what the other does: one behind the other, they would wait for ever.
        set.insert { _, _ in for await _ in opened.stream { return } }
        set.insert { _, _ in opened.continuation.yield() }
        #expect(await set.invoke(event, from: manager).count == 2)
    }

    @Test("A set is a handler: its failures are reported once, and its members may go while it is attached")
    func attached() async throws {
        let notebook = Notebook()
        let set = HandlerSet<Event>()
        let removed = Lock<HandlerSet<Event>.ID?>(nil)
        let bad = set.insert { _, _ in throw Refused() }
        removed.withLock { $0 = bad }
        set.insert { [weak set] event, _ in
            notebook.write(event.name)
            if let id = removed.withLock({ $0.take() }) { set?.remove(id) }
        }
        let manager = Manager(playing: "Event: X", "Event: Y", notebook: notebook)
        manager.attach(HandlerList { On(.any, set) })
        try await manager.run()
        // A busy machine may be told of as slow besides.
        #expect(
            notebook.lines.filter { !$0.contains("has been running") } == [
                "X", "report: the handler any#0 failed at X: 1 of 2 handlers failed: Refused()", "Y",
            ])
        set.remove(bad)
    }

    @Test("Sets nest, and the results of the inner one are kept")
    func nested() async throws {
        let manager = Manager(playing: "Event: X")
        let event = try await event(manager)
        let inner = HandlerSet<Event>()
        let bad = inner.insert { _, _ in throw Refused() }
        let outer = HandlerSet<Event>()
        let id = outer.insert(inner)
        let results = await outer.invoke(event, from: manager)
        let failure = try #require(throws: HandlerSet<Event>.Failure.self) {
            try results[id]?.get()
        }
        #expect(throws: Refused.self) { try failure.results[bad]?.get() }
        #expect(failure.description == "1 of 1 handlers failed: Refused()")
    }
}
