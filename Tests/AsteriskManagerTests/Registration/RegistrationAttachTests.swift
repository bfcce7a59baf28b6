import AsteriskManager
import AsteriskManagerTesting
import Testing

private final class Journal: Sendable {
    private let content = Lock<[String]>([])
    var lines: [String] { content.withLock { $0 } }
    func write(_ line: String) { content.withLock { $0.append(line) } }
}

private struct StructRegistrar: StoppableRegistrar {
    let name: String
    let journal: Journal
    var handlers: HandlerList { On(.any) { [name, journal] event in journal.write("\(name) \(event.sequence)") } }
    func stop() async { journal.write("\(name) stops") }
}

private final class ClassRegistrar: StoppableRegistrar {
    let journal: Journal
    init(_ journal: Journal) { self.journal = journal }
    var handlers: HandlerList { On(.any) { [journal] event in journal.write("class \(event.sequence)") } }
    func stop() async { journal.write("class stops") }
}

private actor ActorRegistrar: StoppableRegistrar {
    let journal: Journal
    private var count = 0
    init(_ journal: Journal) { self.journal = journal }
    nonisolated var handlers: HandlerList { On(.any, perform: heard) }
    private func heard(_ event: Event) async { count += 1 }
    func stop() async { journal.write("actor stops after \(count)") }
}

@MainActor
private final class MainActorRegistrar: StoppableRegistrar {
    let journal: Journal
    private var count = 0
    init(_ journal: Journal) { self.journal = journal }
    nonisolated var handlers: HandlerList { On(.any, perform: heard) }
    private func heard(_ event: Event) async { count += 1 }
    @MainActor func stop() async { journal.write("main actor stops after \(count)") }
}

/// Not Sendable, and attached all the same: its list is read where it is attached.
private final class LocalRegistrar: EventRegistrar {
    var names: [String] = ["Test"]
    let journal: Journal
    init(_ journal: Journal) { self.journal = journal }
    var handlers: HandlerList {
        HandlerList {
            for name in names { On(.named(name)) { [journal] event in journal.write("local \(event.sequence)") } }
        }
        .onStop { [journal] in journal.write("local stops") }
    }
}

@Suite("Registration: attaching, detaching, stopping", .timeLimit(.minutes(1)))
struct RegistrationAttachTests {
    @Test("Every kind of registrar is told once that it is over, the last attached first")
    func stopOrder() async throws {
        let flood = Flood()
        let journal = Journal()
        flood.manager.attach(StructRegistrar(name: "a", journal: journal))
        flood.manager.attach(ClassRegistrar(journal))
        flood.manager.attach(ActorRegistrar(journal))
        flood.manager.attach(await MainActorRegistrar(journal))
        flood.manager.attach(LocalRegistrar(journal))
        // Registrars within a list are told too.
        flood.manager.attach(
            HandlerList {
                StructRegistrar(name: "b", journal: journal)
                StructRegistrar(name: "c", journal: journal)
            }
        )
        try await flood.run { await flood.source.send(numbers: 0..<3) }
        let stops = journal.lines.suffix(7)
        let expected = [
            "c stops", "b stops", "local stops", "main actor stops after 3", "actor stops after 3", "class stops",
            "a stops",
        ]
        #expect(Array(stops) == expected)
        #expect(journal.lines.count == 7 + 5 * 3)
    }

    @Test("Detached while it runs, a registrar is told after its last event; the other attachment goes on")
    func stopAfterDetach() async throws {
        let flood = Flood()
        let journal = Journal()
        let registrar = StructRegistrar(name: "a", journal: journal)
        let first = flood.manager.attach(registrar)
        try await flood.run {
            await flood.source.send(numbers: 0..<2)
            #expect(await eventually { journal.lines == ["a 1", "a 2"] })
            first.detach()
            first.detach()
            #expect(await eventually { journal.lines.last == "a stops" })
            flood.manager.attach(registrar)
            await flood.source.send(numbers: 2..<3)
        }
        #expect(journal.lines == ["a 1", "a 2", "a stops", "a 3", "a stops"])
    }

    @Test("A registrar that does not stop is named and left behind")
    func stopTimeout() async throws {
        let flood = Flood { $0.stopTimeout = .milliseconds(30) }
        let barrier = Barrier()
        let list = HandlerList { On(.any) { _ in } }.onStop { await barrier.pass() }
        flood.manager.attach(list, options: RegistrationOptions(id: "log"))
        try await flood.run {}
        #expect(flood.reported == [.handlerSlow])
        #expect(flood.reports.withLock { $0.first?.message.hasPrefix("the registrar log has not stopped") } == true)
        barrier.open()
    }

    @Test("Attached twice: again, once, or replacing")
    func twice() async throws {
        let flood = Flood()
        let journal = Journal()
        let object = ClassRegistrar(journal)
        let first = flood.manager.attach(object)
        #expect(flood.manager.attach(object) !== first)
        #expect(flood.manager.attach(object, options: RegistrationOptions(repeated: .once)) === first)
        let other = flood.manager.attach(ClassRegistrar(journal), options: RegistrationOptions(repeated: .once))
        #expect(other !== first)
        other.detach()
        let last = flood.manager.attach(object, options: RegistrationOptions(repeated: .replacing))
        #expect(first.isDetached)
        #expect(!last.isDetached)

        let value = StructRegistrar(name: "a", journal: journal)
        let named = RegistrationOptions(id: "a", repeated: .once)
        let one = flood.manager.attach(value, options: named)
        #expect(flood.manager.attach(value, options: named) === one)
        let once = RegistrationOptions(repeated: .once)
        #expect(flood.manager.attach(value, options: once) !== flood.manager.attach(value, options: once))
        one.detach()
        #expect(flood.manager.attach(value, options: named) !== one)
        try await flood.run { await flood.source.send(numbers: 0..<1) }
        #expect(journal.lines.filter { $0 == "class 1" }.count == 1)
        #expect(journal.lines.filter { $0 == "a 1" }.count == 3)
    }

    @Test("A registrar is made for each manager")
    func factory() async throws {
        let journal = Journal()
        for name in ["london", "paris"] {
            let flood = Flood(name: name)
            flood.manager.attach { StructRegistrar(name: $0.name, journal: journal) }
            try await flood.run { await flood.source.send(numbers: 0..<1) }
        }
        #expect(journal.lines == ["london 1", "london stops", "paris 1", "paris stops"])
    }

    @Test(
        "40: attaching and detaching from inside handlers, at random, takes effect at the next event",
        arguments: [1, 2])
    func random(seed: UInt64) async throws {
        let flood = Flood()
        let attached = Lock<[Int: Registration]>([:])
        let calls = Lock<[Int: [Int]]>([:])
        // One registration of many handlers, so that there is one order of calls and changes.
        let ids = (0..<20).map { HandlerID("h\($0)") }
        var list = HandlerList()
        let model = Lock<(on: Set<Int>, expected: [Int: [Int]])>((Set(0..<20), [:]))
        let generator = Lock(SeededGenerator(seed))
        let registration = Lock<Registration?>(nil)
        list += HandlerList {
            On(.any) { event in
                let number = event.integer("Number") ?? 0
                model.withLock { model in for id in model.on { model.expected[id, default: []].append(number) } }
                guard number % 10 == 0 else { return }
                let victim = generator.withLock { Int.random(in: 0..<20, using: &$0) }
                registration.withLock { $0 }?.detach(ids[victim])
                model.withLock { _ = $0.on.remove(victim) }
            }
        }
        for (index, id) in ids.enumerated() {
            list += HandlerList {
                On(.any, id: id) { event in
                    calls.withLock { $0[index, default: []].append(event.integer("Number") ?? 0) }
                }
            }
        }
        registration.withLock { $0 = flood.manager.attach(list) }
        // Besides, whole registrations come and go.
        flood.manager.on(.any) { event, manager in
            let slot = generator.withLock { Int.random(in: 0..<8, using: &$0) }
            if let old = attached.withLock({ $0.removeValue(forKey: slot) }) {
                old.detach()
            } else {
                let new = manager.on(.any) { _ in }
                attached.withLock { $0[slot] = new }
            }
        }
        try await flood.run {
            for start in stride(from: 0, to: 2000, by: 50) { await flood.source.send(numbers: start..<start + 50) }
        }
        #expect(calls.withLock { $0 } == model.withLock { $0.expected })
        #expect(model.withLock { $0.on.count } < 20)
    }

    @Test("A registration that is attached while much is read costs the others nothing")
    func attachingWhileReading() async throws {
        let first = Lock<[Int]>([])
        let flood = Lock<Flood?>(nil)
        let made = Flood { configuration in
            // Called by the thread that reads, in the middle of what it reads at once.
            configuration.report = { _ in flood.withLock { $0 }?.manager.on(.named("Other")) { _ in } }
        }
        flood.withLock { $0 = made }
        defer { flood.withLock { $0 = nil } }
        made.manager.on(.named("Test")) { event in first.withLock { $0.append(event.integer("Number") ?? -1) } }
        try await made.run {
            let events = (0..<3000).map {
                "Event: Test\r\nNumber: \($0)\r\nFill: \(String(repeating: "x", count: 100))\r\n\r\n"
            }
            await made.source.send(
                events.prefix(1500).joined() + "Neither: nor\r\n\r\n" + events.dropFirst(1500).joined())
        }
        #expect(first.withLock { $0 } == Array(0..<3000))
    }
}
