import AsteriskManager
import AsteriskManagerTesting
import Testing

/// What handlers tell a test.
final class Notebook: Sendable {
    private let content = Lock<[String]>([])
    var lines: [String] { content.withLock { $0 } }
    func write(_ line: String) { content.withLock { $0.append(line) } }

    /// A configuration whose reports go to the notebook.
    var configuration: ManagerConfiguration {
        var configuration = ManagerConfiguration()
        configuration.report = { [self] report in write("report: \(report.message)") }
        return configuration
    }
}

extension Manager {
    /// A manager that plays packets of these lines.
    convenience init(playing packets: String..., name: String = "pbx", notebook: Notebook = Notebook()) {
        let text = packets.map { $0.split(separator: "\n").joined(separator: "\r\n") + "\r\n\r\n" }.joined()
        let recording = Recording(serverBytes: Array(text.utf8))
        self.init(replaying: recording, name: name, configuration: notebook.configuration)
    }
}

@Suite("Registration: forms of handlers", .timeLimit(.minutes(1)))
struct RegistrationHandlerFormsTests {
    private struct HangupHandler: EventHandler {
        let notebook: Notebook
        func handle(_ hangup: Event.Hangup, from manager: Manager) async throws {
            notebook.write("\(manager.name) \(hangup.channel.name)")
        }
    }

    private actor Total: EventHandler {
        private(set) var count = 0
        func handle(_ event: Event, from manager: Manager) async throws { count += 1 }
    }

    /// Has variables and is not Sendable: what one event left must not be there for the next.
    private final class Fresh: EventHandler {
        private var calls = 0
        private let notebook: Notebook
        init(_ notebook: Notebook) { self.notebook = notebook }

        func handle(_ event: Event, from manager: Manager) async throws {
            calls += 1
            notebook.write("\(event["N"] ?? "-"): call \(calls)")
        }
    }

    @MainActor
    private final class Window: EventHandler {
        private(set) var titles: [String] = []
        @MainActor func handle(_ event: Event, from manager: Manager) async throws { titles.append(event.name) }
    }

    @Test("A type that handles typed events, beside closures in one list")
    func typed() async throws {
        let notebook = Notebook()
        let manager = Manager(playing: "Event: Hangup\nChannel: SIP/1", "Event: Other", "Event: Hangup\nChannel: SIP/2")
        manager.attach(
            HandlerList {
                On(.hangup, HangupHandler(notebook: notebook))
                On(.hangup) { _ in notebook.write("closure") }
            }
        )
        try await manager.run()
        #expect(notebook.lines == ["pbx SIP/1", "closure", "pbx SIP/2", "closure"])
    }

    @Test("Actors and objects of the main actor are handlers too")
    func isolated() async throws {
        let manager = Manager(playing: "Event: A", "Event: B")
        let total = Total()
        let window = await MainActor.run { Window() }
        manager.attach(
            HandlerList {
                On(.any, total)
                On(.named("B"), window)
            }
        )
        try await manager.run()
        #expect(await total.count == 2)
        #expect(await window.titles == ["B"])
    }

    @Test("A fresh handler for each event knows nothing of the last")
    func fresh() async throws {
        let notebook = Notebook()
        let manager = Manager(playing: "Event: X\nN: 1", "Event: X\nN: 2", "Event: X\nN: 3")
        manager.attach(HandlerList { On(.any, make: { Fresh(notebook) }) })
        try await manager.run()
        #expect(notebook.lines == ["1: call 1", "2: call 1", "3: call 1"])
    }

    @Test("What cannot be made is reported, and the next event gets its handler")
    func makeFails() async throws {
        struct NoDatabase: Error {}
        let notebook = Notebook()
        let makes = Lock(0)
        let manager = Manager(playing: "Event: X\nN: 1", "Event: X\nN: 2", notebook: notebook)
        let make: @Sendable () throws -> Fresh = {
            let isFirst = makes.withLock { makes in
                makes += 1
                return makes == 1
            }
            if isFirst { throw NoDatabase() }
            return Fresh(notebook)
        }
        manager.attach(HandlerList { On(.any, make: make) })
        try await manager.run()
        #expect(notebook.lines == ["report: the handler any#0 failed at X: NoDatabase()", "2: call 1"])
    }
}
