@testable import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Registration: the end of a run", .timeLimit(.minutes(1)))
struct RegistrationEndTests {
    @Test("Sequences end and handlers are done while a disk still has to write what was recorded")
    func slowDisk() async throws {
        let disk = TestDisk()
        disk.stop()
        let flood = Flood { configuration in
            configuration.recorder = Recorder(disk, Recorder.Configuration())
            configuration.drainTimeout = .seconds(600)
        }
        let events = flood.manager.events(.any)
        let run = Task { try await flood.manager.run() }
        await flood.source.send(numbers: 0..<3)
        async let stop: Void = flood.manager.stop()
        #expect(try await events.reduce(0) { count, _ in count + 1 } == 3)
        disk.stop(false)
        await stop
        try await run.value
    }

    @Test("Losses are counted by manager, whatever its number is, until it has gone")
    func losses() {
        let queue = EventQueue(bound: EventQueue.Bound(events: 1, bytes: 1 << 20))
        var items = ItemBuffer<QueuedItem>()
        var spent = ItemBuffer<Message>()
        let source = EventOrigin(manager: "pbx", isReplay: false)
        for sequence in 0..<3 {
            let message = Message(fields: [("Event", "X")])
            let event = Event(message, received: .now, sequence: UInt64(sequence), source: source)
            items.append(QueuedItem(content: .event(event), link: .max, selection: 0))
        }
        _ = queue.push(&items, takingBack: &spent, moreToCome: false)
        #expect(queue.backlog(ofLink: .max).lost == 2)
        #expect(queue.backlog(ofLink: 0).lost == 0)
        queue.forget(.max)
        #expect(queue.backlog(ofLink: .max).lost == 0)
    }

    @Test("What there is to report is told to a manager that is still there")
    func reports() {
        let told = Lock<[String]>([])
        let registration = Registration(HandlerList { On(.any) { _ in } }, configuration: ManagerConfiguration())
        for (number, name) in ["gone", "there"].enumerated() {
            let link = ManagerLink(
                source: EventOrigin(manager: name, isReplay: false),
                registry: EventRegistry(),
                tell: { report in told.withLock { $0.append(report.manager) } }
            )
            registration.addLink(link, as: Int32(number))
        }
        registration.endLink(0)
        registration.report(.detached, "")
        #expect(told.withLock { $0 } == ["there"])
        registration.endLink(1)
        registration.report(.detached, "")
        #expect(told.withLock { $0 } == ["there", "gone"])
    }
}
