import AsteriskManager
import Dispatch

extension ManagerConfiguration {
    /// Queues of 8 MB: peaks of memory are to show what the client takes, not how far its handlers were behind.
    static var measured: ManagerConfiguration {
        var configuration = ManagerConfiguration()
        configuration.queueBytes = 8 << 20
        return configuration
    }
}

extension Manager {
    /// The client of the server at `--port`, over TLS if that has a `--certificate`.
    static func measured(_ arguments: Arguments, _ configuration: ManagerConfiguration = .measured) -> Manager {
        #if TLS
        if let certificate = arguments["certificate"].map(TLSCertificate.init) {
            return measured(port: arguments.int("port", 0), certificate, configuration)
        }
        #endif
        return Manager(
            "127.0.0.1",
            port: arguments.int("port", 0),
            username: "bench",
            secret: "bench",
            configuration: configuration
        )
    }

    /// Runs it in a task of its own until `body`, which blocks this thread, returns.
    func running<Result>(_ body: () throws -> Result) rethrows -> Result {
        let run = Task {
            do { try await self.run() } catch is CancellationError {} catch { complain("\(self): \(error)") }
        }
        defer { run.cancel() }
        return try body()
    }
}
