// The Swift code of the article "Registrars" stands here too, between the marks, so that it compiles and does what is said
// of it. `.ci/run` compares the two.

import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Documentation: Registrars", .timeLimit(.minutes(1)))
struct DocumentationRegistrarsTests {
    // Registrars: begin
    actor CallLog: EventRegistrar {
        private(set) var active: Set<ChannelID> = []
        private(set) var ended: [String: Int] = [:]

        nonisolated var handlers: HandlerList {
            On(.newchannel, perform: began)
            On(.hangup, perform: ended)
            On(.hangup) { hangup, manager in print(manager, hangup.channel, hangup.cause) }
            On(.matching("Queue*")) { event, manager in print(manager, event.name.visible) }
        }

        private func began(_ call: Event.Newchannel) async { active.insert(call.channel.uniqueID) }

        private func ended(_ call: Event.Hangup, on manager: Manager) async {
            active.remove(call.channel.uniqueID)
            ended[manager.name, default: 0] += 1
        }
    }
    // Registrars: end

    private func replay(_ name: String, as server: String) throws -> Manager {
        Manager(replaying: try Fixture.recording(name), name: server)
    }

    private func servers() throws -> (Manager, Manager) {
        (try replay("call_answer_hangup.amirec", as: "london"), try replay("call_dtmf.amirec", as: "paris"))
    }

    @Test("One registrar, many servers; detached from one, it hears the other")
    func attaching() async throws {
        let (london, paris) = try servers()
        // Registrars: begin
        let log = CallLog()
        london.attach(log)
        let registration = paris.attach(log)
        // Registrars: end
        // Registrars: begin
        registration.detach()  // london's goes on
        // Registrars: end
        try await london.run()
        try await paris.run()
        #expect(await log.ended == ["london": 2])
        #expect(await log.active.isEmpty)
    }

    // Registrars: begin
    actor Audit: EventRegistrar {
        private(set) var hangups = 0

        init(_ managers: Manager...) {
            for manager in managers { manager.attach(self) }
        }

        nonisolated var handlers: HandlerList { On(.hangup, perform: count) }
        private func count(_ hangup: Event.Hangup) async { hangups += 1 }
    }
    // Registrars: end

    // Registrars: begin
    actor QueueBoard: EventRegistrar {
        let queue: String
        private(set) var changes = 0

        init(queue: String) { self.queue = queue }

        nonisolated var handlers: HandlerList { On(.matching("Queue*"), perform: update) }
        private func update(_ event: Event) async { if event["Queue"] == queue { changes += 1 } }
    }
    // Registrars: end

    @Test("An init that attaches, and an init of one's own with a later attach")
    func bothForms() async throws {
        let (london, paris) = try servers()
        let manager = try replay("queue_calls.amirec", as: "rome")
        // Registrars: begin
        let audit = Audit(london, paris)
        // Registrars: end
        // Registrars: begin
        let board = QueueBoard(queue: "support")
        manager.attach(board)
        // Registrars: end
        for server in [london, paris, manager] { try await server.run() }
        #expect(await audit.hangups == 3)
        #expect(await board.changes > 0)
    }

    @Test("One registrar for each manager keeps the servers apart")
    func perManager() async throws {
        let (london, paris) = try servers()
        // Registrars: begin
        var logs: [String: CallLog] = [:]
        for manager in [london, paris] {
            let log = CallLog()
            logs[manager.name] = log
            manager.attach(log)
        }
        // Registrars: end
        try await london.run()
        try await paris.run()
        #expect(await logs["london"]?.ended == ["london": 2])
        #expect(await logs["paris"]?.ended == ["paris": 1])
        #expect(await logs["paris"]?.active.count == 1)
    }

    // Registrars: begin
    struct Everything: EventRegistrar {
        let log: CallLog
        let isVerbose: Bool

        var handlers: HandlerList {
            log
            for name in ["UserEvent", "Alarm"] {
                On(.named(name)) { event in print(event.name.visible) }
            }
            if isVerbose { LoggingRegistrar() }
        }
    }
    // Registrars: end

    @Test("Lists are put together")
    func composing() async throws {
        let (london, _) = try servers()
        let log = CallLog()
        london.attach(Everything(log: log, isVerbose: false))
        try await london.run()
        #expect(await log.ended == ["london": 2])
    }

    // Registrars: begin
    final class HangupTask: TaskHandler {
        private var attempts = 0

        func execute(_ hangup: Event.Hangup, from manager: Manager) async throws -> TaskStatus? {
            attempts += 1
            return hangup.cause == .normalClearing ? .success : .failed
        }

        func onFailure(_ error: any Error, of hangup: Event.Hangup, from manager: Manager) async throws {
            print("attempt \(attempts):", hangup.channel, hangup.cause)
        }
    }
    // Registrars: end

    @Test("A fresh object for each event, and a set whose members come and go")
    func forms() async throws {
        let manager = try replay("call_answer_hangup.amirec", as: "london")
        // Registrars: begin
        let set = HandlerSet<Event.Hangup>()
        let member = set.insert { hangup, manager in print(manager, hangup.channel) }
        manager.attach(
            HandlerList {
                On(.hangup, make: { HangupTask() })
                On(.hangup, set)
            }
        )
        // Registrars: end
        let calls = Lock(0)
        set.insert { _, _ in calls.withLock { $0 += 1 } }
        // Registrars: begin
        set.remove(member)
        // Registrars: end
        try await manager.run()
        #expect(calls.withLock { $0 } == 2)
    }

    // Registrars: begin
    struct Archive: EventRegistrar {
        let path: String

        var handlers: HandlerList {
            On(.cdr, id: "archive", perform: Blocking { record in print(record.uniqueID) })  // on threads of its own
            On(.hangup) { hangup in
                guard hangup.cause != .normalClearing else { throw HandlerControl.ignored }
                print(hangup.channel, hangup.cause)
            }
        }
    }
    // Registrars: end

    @Test("Options, a factory, and what is counted")
    func options() async throws {
        let (london, paris) = try servers()
        // Registrars: begin

        let options = RegistrationOptions(policy: .dropNewest, queueEvents: 1000) { failure in
            print(failure.handler, failure.error)
            return .continue
        }
        let archive = london.attach(Archive(path: "calls"), options: options)
        // Registrars: end
        // Registrars: begin
        paris.attach { manager in Archive(path: manager.name) }
        // Registrars: end
        try await london.run()
        try await paris.run()
        // Registrars: begin
        for handler in archive.statistics.handlers { print(handler.id, handler.handled, handler.failed) }
        // Registrars: end
        #expect(archive.statistics.handlers.map(\.ignored) == [0, 2])
        #expect(archive.statistics.handlers.map(\.failed) == [0, 0])
    }

    @Test("Gaps are told to handlers and in sequences")
    func gaps() async throws {
        var configuration = ManagerConfiguration()
        configuration.queueEvents = 100
        let server = ScriptedServer()
        let manager = Manager(server, configuration: configuration)
        var (delivered, lost) = (0, 0)
        // Registrars: begin
        manager.on(.gap) { gap, manager in print(manager, "lost", gap.count) }

        let everything = manager.events(.any).withGaps()
        // Registrars: end
        try await manager.withConnection { _ in
            await server.send(String(repeating: "Event: X\r\n\r\n", count: 1000))
        }
        // Registrars: begin
        for try await element in everything {
            switch element {
            case .event(let event): print(event.name.visible)
            case .gap(let gap): print("lost", gap.count)
            // Registrars: end
            }
            switch element {
            case .event: delivered += 1
            case .gap(let gap): lost += gap.count
            // Registrars: begin
            }
        }
        // Registrars: end
        #expect((delivered, lost) == (100, 900))
    }

    @Test("A sequence, and the first of it")
    func streams() async throws {
        let server = ScriptedServer()
        server.answer("Originate", with: "Response: Success\r\nActionID: {id}\r\n\r\n")
        let originate = Action.Named("Originate", ["Channel": "PJSIP/1001"])
        try await Manager(server).withConnection { manager in
            // Registrars: begin
            let calls = manager.events(.newchannel)  // it begins here, before what causes the event
            try await manager.send(originate)
            // Registrars: end
            await server.send("Event: Newchannel\r\nChannel: PJSIP/1001-1\r\n\r\n")
            // Registrars: begin
            let call = try await calls.first(where: { $0.channel.name.hasPrefix("PJSIP/1001") }, timeout: .seconds(5))
            // Registrars: end
            #expect(call?.channel.name == "PJSIP/1001-1")
        }
    }

    @Test("A group is one registration for all of its managers")
    func groups() async throws {
        let (london, paris) = try servers()
        let log = CallLog()
        var heard: [String] = []
        // Registrars: begin
        let group = ManagerGroup([london, paris])
        group.attach(log)
        let hangups = group.events(.hangup)
        try await group.run()  // until all have ended
        for failure in group.failures { print(failure.manager, failure.error) }

        for try await hangup in hangups {
            print(hangup.manager, hangup.channel)
            // Registrars: end
            heard.append(hangup.manager)
            // Registrars: begin
        }
        // Registrars: end
        #expect(heard.sorted() == ["london", "london", "paris"])
        #expect(await log.ended == ["london": 2, "paris": 1])
    }

    @Test("Ready registrars are attached like any other")
    func ready() async throws {
        let (manager, _) = try servers()
        let lines = Lock<[String]>([])
        let write: @Sendable (String, Manager) -> Void = { line, _ in lines.withLock { $0.append(line) } }
        // Registrars: begin
        let counting = CountingRegistrar()
        manager.attach(counting)
        manager.attach(JSONLinesRegistrar(write: write))
        // Registrars: end
        try await manager.run()
        // Registrars: begin
        for row in counting.snapshot().rows.prefix(10) { print(row, row.rate) }
        // Registrars: end
        #expect(counting.snapshot().count == 115)
        // The events, and the states in which the manager was.
        #expect(lines.withLock { $0.count } == 115 + 3)
    }
}
