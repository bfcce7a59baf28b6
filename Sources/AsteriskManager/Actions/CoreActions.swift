extension Action {
    /// Asks the server for a sign of life.
    public struct Ping: ManagerAction {
        /// Creates the action.
        public init() {}

        /// The action's name.
        public var name: String { "Ping" }
        /// It changes nothing.
        public var changesServer: Bool { false }

        /// When the server answered, by its own clock; `nil` when it did not say (before Asterisk 1.8).
        public func response(from response: AsteriskManager.Response) throws -> Timestamp? {
            response["Timestamp"].flatMap(Timestamp.init(seconds:))
        }
    }

    /// Logs in. A ``Manager`` does this by itself when it connects; on a session that is logged in the server answers
    /// that it is.
    public struct Login: ManagerAction {
        /// The user's name in `manager.conf`.
        public var username: String
        /// The user's secret.
        public var secret: String

        /// Creates the action.
        public init(username: String, secret: String) {
            self.username = username
            self.secret = secret
        }

        /// The action's name.
        public var name: String { "Login" }
        /// It changes nothing.
        public var changesServer: Bool { false }
        /// The headers.
        public var fields: [ActionField] { [ActionField("Username", username), ActionField("Secret", secret)] }
    }

    /// Ends the session: the server says goodbye and closes the connection, and ``Manager/run()`` returns.
    public struct Logoff: ManagerAction {
        /// Creates the action.
        public init() {}

        /// The action's name.
        public var name: String { "Logoff" }
        /// It changes nothing.
        public var changesServer: Bool { false }
    }

    /// Runs a command of the server's command line. Needs the `command` class, which lets its user do anything on the
    /// server's machine. A read-only manager does not send it.
    public struct Command: ManagerAction {
        /// The command, such as `core show uptime`.
        public var command: String

        /// Creates the action.
        public init(_ command: String) {
            self.command = command
        }

        /// The action's name.
        public var name: String { "Command" }
        /// The headers.
        public var fields: [ActionField] { [ActionField("Command", command)] }

        /// What the command printed, line by line, with blank lines and indentation.
        public func response(from response: AsteriskManager.Response) throws -> [String] { response.output }
    }

    /// Raises a ``Event/UserEvent``, which every session gets that reads the class `user`. Needs the class `user`.
    public struct UserEvent: ManagerAction {
        /// The action's name.
        public var name: String { "UserEvent" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension Action.Login: CustomStringConvertible, CustomReflectable {
    /// The action without its secret.
    public var description: String { "Login(username: \(username.visible))" }
    /// The action without its secret.
    public var customMirror: Mirror { Mirror(self, children: ["username": username]) }
}

extension ManagerAction where Self == Action.Ping {
    /// Asks the server for a sign of life; the answer is the time by the server's clock.
    public static var ping: Self { Self() }
}

extension ManagerAction where Self == Action.Login {
    /// Logs in, which a manager does by itself when it connects.
    public static func login(username: String, secret: String) -> Self { Self(username: username, secret: secret) }
}

extension ManagerAction where Self == Action.Logoff {
    /// Ends the session.
    public static var logoff: Self { Self() }
}

extension ManagerAction where Self == Action.Command {
    /// Runs a command of the server's command line; the answer is what it printed, line by line.
    public static func command(_ command: String) -> Self { Self(command) }
}

extension ManagerAction where Self == Action.UserEvent {
    /// Raises a ``Event/UserEvent``.
    ///
    /// - Parameters:
    ///   - name: The name of the event, of your choice.
    ///   - headers: Its other headers. The server adds the id of the action.
    public static func userEvent(_ name: String, _ headers: KeyValuePairs<String, String> = [:]) -> Self {
        Self(fields: [ActionField("UserEvent", name)] + headers.map { ActionField($0.key, $0.value) })
    }
}
