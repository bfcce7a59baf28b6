import AsteriskManager
import AsteriskManagerTesting
import ExampleServers
import Foundation

/// Servers on the loopback address that play recordings of real ones.
struct Demo {
    /// More would need more open files than many systems allow.
    static let most = 200
    /// The longest recording takes 27 seconds.
    private static let speed = 2.5
    private static let recordings = [
        ("london", "queue_calls.amirec"),
        ("paris", "transfer_blind.amirec"),
        ("berlin", "call_not_answered.amirec"),
        ("madrid", "originate.amirec"),
        ("vienna", "parking.amirec"),
        ("oslo", "legacy13_calls.amirec"),
    ]
    /// Found from this file, so that the working directory does not matter.
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

    /// How to connect to them.
    let entries: [ServerEntry]
    private let servers: [ReplayServer]

    /// Starts so many servers. There are fewer recordings: the second server of one is slower, the third more so.
    init(servers count: Int) throws {
        let recordings = try Self.recordings.prefix(count).map { name, file in
            let path = Self.folder.appending(path: file).path(percentEncoded: false)
            return (name: name, recording: try Recording(contentsOfFile: path))
        }
        var entries: [ServerEntry] = []
        var servers: [ReplayServer] = []
        for number in 0..<count {
            let (round, place) = number.quotientAndRemainder(dividingBy: recordings.count)
            let (name, recording) = recordings[place]
            let server = try ReplayServer(recording, speed: .times(Self.speed / (1 + Double(round) / 10)))
            servers.append(server)
            // A replay server lets every user in.
            entries.append(
                ServerEntry(
                    name: round == 0 ? name : "\(name)-\(round + 1)",
                    host: "127.0.0.1",
                    port: server.port,
                    username: "demo",
                    secret: "demo"
                )
            )
        }
        self.entries = entries
        self.servers = servers
    }

    /// Stops the servers.
    func stop() {
        for server in servers { server.stop() }
    }
}
