package import AsteriskManager

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
    private let secret: String

    /// Creates an entry.
    package init(name: String, host: String, port: Int, username: String, secret: String) {
        self.name = name
        self.host = host
        self.port = port
        self.username = username
        self.secret = secret
    }

    /// A manager of the server.
    ///
    /// - Parameter report: told of what nobody else is told of, from any thread.
    package func makeManager(report: @escaping @Sendable (ManagerReport) -> Void) -> Manager {
        var configuration = ManagerConfiguration()
        configuration.report = report
        return Manager(
            host,
            port: port,
            name: name,
            username: username,
            secret: secret,
            configuration: configuration
        )
    }

    /// What went wrong with the server and what to do about it, in one line.
    package func explanation(of error: any Error) -> String {
        let place = "\(host.visible) port \(port)"
        var advice: String? {
            switch (error as? ManagerError)?.code {
            case .cannotConnect:
                "check \"host\" and \"port\", and that the server's manager.conf says enabled = yes"
            case .timedOut:
                "check \"host\" and \"port\", and what lies between, such as a firewall"
            case .notManager:
                "check \"port\": \(place) is something else; manager interfaces listen at 5038 unless told otherwise"
            case .authenticationFailed:
                "check \"username\" and the secret against manager.conf of \(host.visible), and its permit and deny lines"
            case .connectionLost:
                "\(place) went away; start again when it is back"
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
