package import AsteriskManager
import Synchronization

/// By what a server is known whose connection is encrypted.
package enum ServerProtection: Sendable, Equatable {
    /// Its name, and an authority that the system trusts.
    case verified
    /// Its name, and the authority of a file.
    case authority(String)
    /// The digest of its key.
    case key(String)
}

/// One server of a list.
package struct ServerEntry: Sendable {
    /// The name under which it is shown.
    package let name: String
    /// A name or an address.
    package let host: String
    /// The port of its manager interface.
    package let port: Int
    /// A user of its `manager.conf`.
    package let username: String
    /// Shown nowhere.
    let secret: String
    /// `nil` for a connection in clear.
    package let protection: ServerProtection?

    /// Creates an entry.
    package init(
        name: String,
        host: String,
        port: Int,
        username: String,
        secret: String,
        protection: ServerProtection? = nil
    ) {
        self.name = name
        self.host = host
        self.port = port
        self.username = username
        self.secret = secret
        self.protection = protection
    }

    /// A manager of the server.
    ///
    /// - Parameters:
    ///   - endsByItself: whether the server has done what it should when it closes the connection. Else it is connected
    ///     anew.
    ///   - recorder: records its connections.
    ///   - tell: gets lines for the user, from any thread: what goes wrong, and what to do about it.
    package func makeManager(
        endsByItself: Bool = false,
        recorder: Recorder? = nil,
        tell: @escaping @Sendable (String) -> Void
    ) -> Manager {
        var configuration = ManagerConfiguration()
        configuration.reconnect = endsByItself ? .never : .standard
        configuration.recorder = recorder
        // Why there is no connection is told below, with advice.
        configuration.report = { report in
            if ![.disconnected, .runFailed].contains(report.kind) { tell(report.description) }
        }
        let manager = makeManager(configuration)
        let lastReason = Mutex<ManagerError.Code?>(nil)
        manager.on(.state) { [self] change in
            guard let reason = change.reason else { return }
            if case .waiting = change.state {
                let isNew = lastReason.withLock { last in
                    defer { last = reason.code }
                    return last != reason.code
                }
                if isNew { tell("\(name.visible): \(explanation(of: reason)); trying again") }
            } else if change.state == .closed, !(endsByItself && reason.code == .connectionLost) {
                tell("\(name.visible): \(explanation(of: reason))")
            }
        }
        return manager
    }

    func makeClearManager(_ configuration: ManagerConfiguration) -> Manager {
        Manager(host, port: port, name: name, username: username, secret: secret, configuration: configuration)
    }

    /// What went wrong with the server and what to do about it, in one line.
    private func explanation(of error: ManagerError) -> String {
        let place = "\(host.visible) port \(port)"
        var advice: String? {
            switch error.code {
            case .cannotConnect:
                "check \"host\" and \"port\", and that the server's manager.conf says enabled = yes"
            case .timedOut:
                "check \"host\" and \"port\", and what lies between, such as a firewall"
            case .notManager:
                "check \"port\": \(place) is something else; manager interfaces listen at 5038 unless told otherwise"
            case .authenticationFailed:
                "check \"username\" and the secret against manager.conf of \(host.visible), and its permit and deny lines"
            case .tlsFailed:
                "check \"port\", 5039 unless told otherwise, and tlsenable in manager.conf of \(host.visible)"
            case .connectionLost:
                "\(place) went away"
            default:
                nil
            }
        }
        return "\(error)" + (advice.map { "; \($0)" } ?? "")
    }
}

extension ServerEntry: CustomStringConvertible, CustomReflectable {
    /// The entry without its secret.
    package var description: String { "\(name.visible) (\(host.visible) port \(port))" }
    /// The entry without its secret.
    package var customMirror: Mirror {
        Mirror(self, children: ["name": name, "host": host, "port": port, "username": username])
    }
}
