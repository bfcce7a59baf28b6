// A dead network says nothing: a connection over which nothing comes is asked for a sign of life.

extension SessionState {
    /// What the session is waiting for before it believes that the server is gone.
    struct KeepAlive {
        /// When the last byte was read.
        var lastRead: Duration = .zero
        /// How many Pings were sent since.
        var pings = 0
    }

    /// Bytes were read: whatever they are, the server lives.
    @inline(__always)
    package mutating func heard(at now: Duration) {
        keepAlive.lastRead = now
        keepAlive.pings = 0
    }

    /// When the next Ping is due, or the server is to be given up; `nil` when nothing is expected of it.
    var keepAliveDeadline: Duration? {
        guard phase == .ready else { return nil }
        // A server that is busy with an action answers nothing else, and a Ping would end a WaitEvent.
        let silentSince = max(keepAlive.lastRead, busyUntil ?? .zero)
        return silentSince + deadlines.ping + deadlines.pingAnswer * keepAlive.pings
    }

    /// The silence has lasted.
    mutating func checkKeepAlive(at now: Duration) {
        guard let deadline = keepAliveDeadline, now >= deadline else { return }
        guard keepAlive.pings < deadlines.pings else {
            let silence = now - keepAlive.lastRead
            close(ManagerError(.connectionLost, "the server has been silent for \(silence), and does not answer Ping"))
            return
        }
        keepAlive.pings += 1
        // Any sign of life will do.
        sendOwn(ActionRequest("Ping"), at: now)
    }

    // MARK: Actions that keep the server busy

    /// Until when the server may be busy with an action, and so read no other; `nil` when it is not.
    var busyUntil: Duration? { work.map(\.until).max() }

    /// How long the server takes at most to answer an action that it answers only when it is done; `nil` for all others.
    static func longestWork(of action: ActionRequest) -> Duration? {
        func value(_ key: String) -> String? { action.fields.first { ASCII.matches($0.key, key) }?.value }
        if ASCII.matches(action.name, "Originate") {
            let isAsync = ["true", "yes", "y", "t", "1", "on"].contains { ASCII.matches($0, value("Async") ?? "") }
            return isAsync ? nil : .milliseconds(value("Timeout").flatMap { Int32($0) } ?? 30_000)
        }
        if ASCII.matches(action.name, "WaitEvent") {
            return value("Timeout").flatMap { Int32($0) }.flatMap { $0 >= 0 ? .seconds($0) : nil } ?? .seconds(3600)
        }
        return nil
    }

    /// The server has answered: if that kept it busy, the actions behind it are its next.
    mutating func workIsDone(_ number: RequestNumber, at now: Duration) {
        guard work.contains(where: { $0.number == number }) else { return }
        work.removeAll { $0.number == number }
        guard work.isEmpty else { return }
        for index in pending.indices where !pending[index].isListing {
            pending[index].deadline = min(pending[index].deadline, now + deadlines.action)
        }
    }
}
