import AsteriskManager
import AsteriskManagerTesting
import ExampleServers
import Foundation

/// Three servers on the loopback address that play recordings of real ones.
struct Demo {
    /// The longest recording takes 27 seconds.
    private static let speed = ReplaySpeed.times(2.5)
    private static let recordings = [
        ("london", "queue_calls.amirec"),
        ("paris", "transfer_blind.amirec"),
        ("berlin", "call_not_answered.amirec"),
    ]
    /// Found from this file, so that the working directory does not matter.
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

    /// How to connect to them.
    let entries: [ServerEntry]
    private let servers: [ReplayServer]

    /// Starts the servers.
    init() throws {
        var entries: [ServerEntry] = []
        var servers: [ReplayServer] = []
        for (name, file) in Self.recordings {
            let path = Self.folder.appending(path: file).path(percentEncoded: false)
            let server = try ReplayServer(try Recording(contentsOfFile: path), speed: Self.speed)
            servers.append(server)
            // A replay server lets every user in.
            entries.append(
                ServerEntry(name: name, host: "127.0.0.1", port: server.port, username: "demo", secret: "demo"))
        }
        self.entries = entries
        self.servers = servers
    }

    /// Stops the servers.
    func stop() {
        for server in servers { server.stop() }
    }
}
