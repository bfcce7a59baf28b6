/// What a manager is doing.
public enum ManagerState: Sendable, Hashable {
    /// It has not been run.
    case idle
    /// It waits for its turn, if many of a group want to connect, looks for the host and opens the connection.
    case connecting
    /// The connection is open, and the server is expected to greet.
    case greeting
    /// It logs in.
    case authenticating
    /// It is logged in: events come, actions can be sent.
    case connected
    /// The connection is gone, or there never was one. The next attempt is made at the given time.
    case waiting(until: Timestamp)
    /// It logs off.
    case closing
    /// Its connection is over for good. Handlers may still have to finish what waits for them.
    case closed
}

extension ManagerState: CustomStringConvertible {
    /// The state's name, with the time for ``waiting(until:)``.
    public var description: String {
        if case .waiting(let until) = self { "\(name) until \(until)" } else { name }
    }

    /// The state's name alone.
    public var name: String {
        switch self {
        case .idle: "idle"
        case .connecting: "connecting"
        case .greeting: "greeting"
        case .authenticating: "authenticating"
        case .connected: "connected"
        case .waiting: "waiting"
        case .closing: "closing"
        case .closed: "closed"
        }
    }
}

/// One step in a manager's life. Delivered in its place among the events:
///
/// ```swift
/// manager.on(.state) { change in print(change) }
/// for try await change in manager.events(.state) where change.state == .connected { … }
/// ```
public struct StateChange: Sendable {
    /// What the manager does now.
    public let state: ManagerState
    /// What it did before.
    public let previous: ManagerState
    /// When it changed.
    public let time: Timestamp
    /// The name of the manager.
    public let manager: String
    /// Why: what ended the connection, or kept it from being made. `nil` when everything went as asked.
    public let reason: ManagerError?

    package init(
        state: ManagerState,
        previous: ManagerState,
        time: Timestamp,
        manager: String,
        reason: ManagerError? = nil
    ) {
        self.state = state
        self.previous = previous
        self.time = time
        self.manager = manager
        self.reason = reason
    }
}

extension StateChange: CustomStringConvertible {
    /// The manager, its state and the reason, in words for people.
    public var description: String {
        "\(manager.visible): \(state)" + (reason.map { " (\($0.message))" } ?? "")
    }
}
