import AsteriskManager
import Testing

@Suite("Registration: slots", .timeLimit(.minutes(1)))
struct RegistrationSlottedTests {
    private struct Refused: Error {}

    @Test("Opened before the first event, closed after the last, and told of errors in between")
    func slots() async throws {
        let notebook = Notebook()
        let manager = Manager(playing: "Event: Other", "Event: A\nN: 1", "Event: B", "Event: A\nN: 2")
        manager.attach(
            SlottedRegistrar(
                open: { manager in notebook.write("open \(manager.name)") },
                slots: [
                    "a": { event, _ in notebook.write("A \(event["N"] ?? "-")") },
                    "B": { _, _ in
                        await Task.yield()
                        throw Refused()
                    },
                ],
                error: { error, event, _ in notebook.write("\(event.name): \(error)") },
                close: { notebook.write("close") }
            )
        )
        try await manager.run()
        #expect(notebook.lines == ["open pbx", "A 1", "B: Refused()", "A 2", "close"])
    }

    @Test("Without a slot for errors they are reported; a slot that ignores an event has not failed")
    func errors() async throws {
        let notebook = Notebook()
        let manager = Manager(playing: "Event: A", "Event: B", notebook: notebook)
        manager.attach(
            SlottedRegistrar(
                slots: ["A": { _, _ in throw Refused() }, "B": { _, _ in throw HandlerControl.ignored }]
            )
        )
        try await manager.run()
        #expect(notebook.lines.count == 1)
        #expect(notebook.lines.first?.contains("failed at A: Refused()") == true)
    }
}
