import AsteriskManager
import AsteriskManagerTesting

extension ManagerConfiguration {
    /// Waits for milliseconds where a real one waits for seconds, so that a hundred cuts take no longer than a breath.
    static var quick: ManagerConfiguration {
        var configuration = ManagerConfiguration()
        configuration.reconnect = .backoff(
            first: .milliseconds(5),
            longest: .milliseconds(40),
            firstRefused: .milliseconds(5),
            longestRefused: .milliseconds(40),
            healthyAfter: .milliseconds(1)
        )
        configuration.pingInterval = .milliseconds(200)
        configuration.pingTimeout = .milliseconds(100)
        configuration.report = { _ in }
        return configuration
    }
}

extension Manager {
    /// A manager of a server that ticks.
    convenience init(_ server: TickingServer, name: String = "pbx", configuration: ManagerConfiguration = .quick) {
        self.init(
            "127.0.0.1",
            port: server.port,
            name: name,
            username: "monitor",
            secret: "mysecret",
            configuration: configuration
        )
    }

    /// Runs while `body` does, and returns when the handlers have finished what waited for them.
    func running(_ body: () async throws -> Void) async throws {
        let run = Task { try await self.run() }
        do { try await body() } catch {
            await stop()
            throw error
        }
        await stop()
        try await run.value
    }
}

extension TickingServer {
    /// Cuts the connection of the manager, once it is connected, and waits until it has come back to the server.
    ///
    /// - Returns: whether it did.
    func cutOnce(_ how: Cut, _ manager: Manager) async -> Bool {
        guard await eventually({ manager.state == .connected }) else { return false }
        let before = connections
        cut(how)
        return await eventually { self.connections > before }
    }
}
