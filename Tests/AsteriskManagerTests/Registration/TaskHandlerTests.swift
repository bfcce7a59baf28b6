import AsteriskManager
import Testing

@Suite("Registration: tasks", .timeLimit(.minutes(1)))
struct RegistrationTaskHandlerTests {
    private struct Refused: Error {}

    /// Does what the event says.
    private struct Task: TaskHandler {
        let notebook: Notebook

        func onStart(_ event: Event, from manager: Manager) async throws {
            notebook.write("start")
            if event["Do"] == "throw at start" { throw Refused() }
        }

        func execute(_ event: Event, from manager: Manager) async throws -> TaskStatus? {
            notebook.write("execute")
            switch event["Do"] {
            case "throw": throw Refused()
            case "ignore": throw HandlerControl.ignored
            case "fail": return .failed
            case "nothing": return nil
            default: return .success
            }
        }

        func onSuccess(_ event: Event, from manager: Manager) async throws {
            notebook.write("success")
            if event["Then"] == "throw" { throw Refused() }
        }

        func onFailure(_ error: any Error, of event: Event, from manager: Manager) async throws {
            notebook.write("failure: \(error)")
            if event["Then"] == "throw" { throw error }
        }
    }

    private struct Bare: TaskHandler {
        func execute(_ event: Event, from manager: Manager) async throws -> TaskStatus? { nil }
    }

    private func lines(_ packet: String) async throws -> [String] {
        let notebook = Notebook()
        let manager = Manager(playing: packet, notebook: notebook)
        manager.attach(HandlerList { On(.any, make: { Task(notebook: notebook) }) })
        try await manager.run()
        return notebook.lines
    }

    @Test("A task that succeeds")
    func success() async throws {
        #expect(try await lines("Event: X") == ["start", "execute", "success"])
    }

    @Test("No status, a failed one and an error are failures, and are dealt with")
    func failures() async throws {
        let fail = try await lines("Event: X\nDo: fail")
        #expect(fail == ["start", "execute", "failure: the task failed"])
        let nothing = try await lines("Event: X\nDo: nothing")
        #expect(nothing == ["start", "execute", "failure: the task ended without a status"])
        #expect(try await lines("Event: X\nDo: throw") == ["start", "execute", "failure: Refused()"])
        #expect(try await lines("Event: X\nDo: throw at start") == ["start", "failure: Refused()"])
    }

    @Test("An error in onFailure or onSuccess is reported; the failure is not called again")
    func errorsAfterwards() async throws {
        let report = "report: the handler any#0 failed at X: "
        let failure = try await lines("Event: X\nDo: fail\nThen: throw")
        #expect(failure == ["start", "execute", "failure: the task failed", report + "the task failed"])
        let success = try await lines("Event: X\nThen: throw")
        #expect(success == ["start", "execute", "success", report + "Refused()"])
    }

    @Test("A task that has nothing to do with the event has not failed")
    func ignored() async throws {
        #expect(try await lines("Event: X\nDo: ignore") == ["start", "execute"])
    }

    @Test("Without an onFailure of its own a task's failure is reported")
    func bare() async throws {
        let notebook = Notebook()
        let manager = Manager(playing: "Event: X", notebook: notebook)
        manager.attach(HandlerList { On(.any, Bare()) })
        try await manager.run()
        #expect(notebook.lines == ["report: the handler any#0 failed at X: the task ended without a status"])
    }
}
