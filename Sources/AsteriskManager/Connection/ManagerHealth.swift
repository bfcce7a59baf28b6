/// How a server is doing.
public struct ManagerHealth: Sendable {
    /// The name of the manager.
    public let manager: String
    /// What it does.
    public let state: ManagerState
    /// Why it is not connected, or was not; `nil` when there was never a reason.
    public let reason: ManagerError?
    /// How many connections were logged in so far.
    public let connections: Int
    /// How many events came over all of them.
    public let events: Int
    /// When the last byte was read; `nil` before the first.
    public let lastReceived: Timestamp?
    /// When the server was started; `nil` when it has not said so.
    public let serverStart: Timestamp?
    /// How full the fullest of its registrations' queues is, from 0 to 1.
    public let fullestQueue: Double

    /// Whether it is connected, and its handlers keep up.
    public var isGood: Bool { state == .connected && fullestQueue < 0.5 }
}

extension Manager {
    /// How the server is doing.
    public var health: ManagerHealth {
        ManagerHealth(
            manager: name,
            state: state,
            reason: life.lastReason,
            connections: life.connections,
            events: life.traffic.events,
            lastReceived: life.traffic.lastReceived,
            serverStart: serverStart,
            fullestQueue: registry.snapshot.map(\.registration.queue.fill).max() ?? 0
        )
    }
}

extension ManagerGroup {
    /// How the servers are doing, in the order of ``managers``.
    public var health: [ManagerHealth] { managers.map(\.health) }
}
