import AsteriskManager

/// Every recording there is, by name: those of the repository, and those of ``Capture``.
enum RecordedEvents {
    static let names = Fixture.names + Capture.names

    /// The events of a recording, items of lists included.
    static func events(of name: String) async throws -> [Event] {
        let recording =
            Fixture.names.contains(name)
            ? try Fixture.recording(name) : Recording(serverBytes: try Capture.bytes(name))
        var configuration = ManagerConfiguration()
        configuration.queueEvents = .max
        let manager = Manager(replaying: recording, configuration: configuration)
        let stream = manager.events(.any)
        try? await manager.run()
        var events: [Event] = []
        for try await event in stream { events.append(event) }
        return events
    }
}

/// Events as a server would send them.
func events(_ text: String) async throws -> [Event] {
    let manager = Manager(replaying: Recording(serverBytes: Array(text.replacing("\n", with: "\r\n").utf8)))
    let stream = manager.events(.any)
    try await manager.run()
    var events: [Event] = []
    for try await event in stream { events.append(event) }
    return events
}
