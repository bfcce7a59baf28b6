/// What a server tells of its own life: by it, a restart is told from a network that was cut.
struct ServerLife: Sendable {
    /// When it was started, by this machine's clock: `FullyBooted` tells for how long it has been up (since Asterisk 14).
    private(set) var start: Timestamp?
    /// Whether it said that it shuts down.
    private(set) var hasShutDown = false

    /// Whether events of this name tell something of it.
    static func isTold(by name: String) -> Bool {
        ASCII.matches(name, "FullyBooted") || ASCII.matches(name, "Shutdown")
    }

    mutating func note(_ event: Message, received: Timestamp) {
        if event.isNamed("Shutdown") {
            hasShutDown = true
        } else if let uptime = event.integer("Uptime"), 0..<4_000_000_000 ~= uptime {
            start = received.advanced(by: .seconds(-uptime))
        }
    }

    /// Whether the server was restarted since; `nil` when it does not say. Uptime is told in whole seconds.
    func isAnotherStart(than earlier: ServerLife) -> Bool? {
        if earlier.hasShutDown { return true }
        guard let start, let earlierStart = earlier.start else { return nil }
        return abs(start.microseconds - earlierStart.microseconds) > 5_000_000
    }
}

/// A time without connection, from the last byte before it.
struct Outage: Sendable {
    let from: Timestamp
    let error: ManagerError
    /// What was known of the server before.
    let server: ServerLife

    /// What the registrations are told when it is over.
    func gap(to time: Timestamp, server now: ServerLife, manager: String) -> Gap {
        let reason = Gap.Reason.disconnected(error.message, serverRestarted: now.isAnotherStart(than: server))
        return Gap(count: 0, from: from, to: time, reason: reason, manager: manager)
    }
}
