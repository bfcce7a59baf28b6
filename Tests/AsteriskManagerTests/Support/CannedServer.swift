import AsteriskManager
import Foundation
import Testing

/// A server for one connection that says what the test tells it to, over real TCP.
final class CannedServer: Sendable {
    /// What the server does next.
    enum Step: Sendable {
        /// Sends these bytes.
        case send(String)
        /// Waits for an action of this name; `{id}` in later texts stands for its ActionID.
        case expect(String)
        /// Closes the connection.
        case close
    }

    let port: Int
    /// The actions that came, each as its lines.
    let received = Lock<[[String]]>([])
    private let listener: Listener

    init(_ steps: [Step]) throws {
        let address = try #require(SocketAddress.resolve("127.0.0.1", port: 0).first)
        listener = Listener(try address.listen())
        port = listener.socket.localPort
        try startThread("canned-server") { [listener, received] in Self.serve(listener, steps, received) }
    }

    private static func serve(_ listener: Listener, _ steps: [Step], _ received: Lock<[[String]]>) {
        let deadline = monotonicTime() + .seconds(100)
        var entries = [PollEntry(listener.socket)]
        poll(&entries, timeout: .seconds(100))
        guard let socket = listener.socket.acceptConnection() else { return }
        var input = ""
        var actionID = ""
        for step in steps {
            switch step {
            case .send(let text):
                guard socket.sendAll(Array(text.replacing("{id}", with: actionID).utf8)) else { return }
            case .expect(let name):
                guard let action = action(named: name, socket, &input, received, deadline) else { return }
                actionID = action.first { $0.hasPrefix("ActionID: ") }.map { String($0.dropFirst(10)) } ?? ""
            case .close:
                return
            }
        }
        // Stays until the client goes.
        _ = action(named: "Logoff", socket, &input, received, deadline)
    }

    private static func action(
        named name: String,
        _ socket: borrowing Descriptor,
        _ input: inout String,
        _ received: Lock<[[String]]>,
        _ deadline: Duration
    ) -> [String]? {
        while true {
            while let end = input.range(of: "\r\n\r\n") {
                let lines = input[..<end.lowerBound].split(separator: "\r\n").map(String.init)
                input = String(input[end.upperBound...])
                received.withLock { $0.append(lines) }
                if lines.contains("Action: \(name)") { return lines }
            }
            var entries = [PollEntry(socket)]
            poll(&entries, timeout: deadline - monotonicTime())
            guard monotonicTime() < deadline else { return nil }
            var isAtEnd = false
            withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { room in
                guard let count = try? socket.receive(into: room) else { return }
                isAtEnd = count == 0
                input += String(decoding: room[..<count], as: UTF8.self)
            }
            if isAtEnd { return nil }
        }
    }
}

final class Listener: Sendable {
    let socket: Descriptor
    init(_ socket: consuming Descriptor) { self.socket = socket }
}

extension CannedServer.Step {
    static let greet = Self.send("Asterisk Call Manager/11.0.0\r\n")
    static let accept = Self.send("Response: Success\r\nActionID: {id}\r\nMessage: Authentication accepted\r\n\r\n")

    /// A server that lets the client in by a challenge.
    static let login: [Self] = [
        .greet,
        .expect("Challenge"),
        .send("Response: Success\r\nActionID: {id}\r\nChallenge: 840415273\r\n\r\n"),
        .expect("Login"),
        .accept,
    ]
}

extension ManagerConfiguration {
    /// For one connection: its end is the end of the run.
    static var oneConnection: ManagerConfiguration {
        var configuration = ManagerConfiguration()
        configuration.reconnect = .never
        return configuration
    }
}

extension Manager {
    /// A manager of a server of the test.
    convenience init(
        _ server: CannedServer,
        name: String = "pbx",
        secret: String = "mysecret",
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        var configuration = configuration
        // It takes one connection.
        configuration.reconnect = .never
        self.init(
            "127.0.0.1",
            port: server.port,
            name: name,
            username: "monitor",
            secret: secret,
            configuration: configuration
        )
    }
}
