#if Metrics
public import Metrics

/// Counts what managers do, for swift-metrics. One of these serves any number of managers:
///
/// ```swift
/// let metrics = ManagerMetrics()
/// var configuration = ManagerConfiguration()
/// configuration.metrics = metrics
/// ```
///
/// Every metric has the dimension `manager`:
///
/// - `asterisk_manager_events_total`, by `event`: what came.
/// - `asterisk_manager_received_bytes_total` and `asterisk_manager_sent_bytes_total`.
/// - `asterisk_manager_queue_depth`: how many events wait in the longest of the queues, as of the last bytes that came.
/// - `asterisk_manager_lost_events_total`: events that did not fit into queues.
/// - `asterisk_manager_gaps_total`, by `reason`: `disconnected`, and `unreadable` for packets beyond the limits.
/// - `asterisk_manager_connected`: 1 or 0. `asterisk_manager_reconnects_total`: connections after the first.
/// - `asterisk_manager_action_duration`, by `action`: from the request to its answer.
///
/// Names that come from the network are as many and as long as a server likes to make them: past a bound, and above 64
/// bytes, they count as `other`.
///
/// The metrics are called by the threads that read connections, and must not block.
///
/// ## Package traits
///
/// This type is guarded by the `Metrics` package trait.
public final class ManagerMetrics: Sendable {
    private let factory: any MetricsFactory
    private let mostNames: Int
    private let managers = Lock<[String: ManagerMeters]>([:])

    /// Metrics of managers.
    ///
    /// - Parameters:
    ///   - mostNames: how many names of events, and of actions, each manager's metrics tell apart.
    ///   - factory: who makes the metrics; that of the process when it is `nil`.
    public init(mostNames: Int = 200, factory: (any MetricsFactory)? = nil) {
        self.mostNames = mostNames
        self.factory = factory ?? MetricsSystem.factory
    }

    private func meters(_ name: String) -> ManagerMeters {
        if let known = managers.withLock({ $0[name] }) { return known }
        // The factory is somebody else's code: it is not called under the lock.
        let new = ManagerMeters(name, mostNames: mostNames, factory: factory)
        return managers.withLock { managers in
            let meters = managers[name] ?? new
            managers[name] = meters
            return meters
        }
    }
}

extension ManagerMetrics: ManagerObserver {
    package func observer(ofManager name: String) -> any ManagerObserver { meters(name) }
    package func changed(_ change: StateChange) { meters(change.manager).changed(change) }
}

extension ManagerConfiguration {
    /// Who counts what the manager does; `nil` for nobody.
    ///
    /// ## Package traits
    ///
    /// This property is guarded by the `Metrics` package trait.
    public var metrics: ManagerMetrics? {
        get { observers.lazy.compactMap { $0 as? ManagerMetrics }.first }
        set {
            observers.removeAll { $0 is ManagerMetrics }
            if let newValue { observers.append(newValue) }
        }
    }
}
#endif
