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
/// Names that come from the network are as many as a server likes to make up: past a bound they count as `other`.
///
/// ## Package traits
///
/// This type is guarded by the `Metrics` package trait.
public final class ManagerMetrics: Sendable {
    private struct Manager {
        var events: [String: Counter] = [:]
        var actions: [String: Timer] = [:]
        var gaps: [String: Counter] = [:]
        let received: Counter
        let sent: Counter
        let depth: Gauge
        let lost: Counter
        let connected: Gauge
        let reconnects: Counter
        var lostSoFar = 0
        var hasBeenConnected = false
    }

    private let factory: any MetricsFactory
    private let mostNames: Int
    private let managers = Lock<[String: Manager]>([:])

    /// Metrics of managers.
    ///
    /// - Parameters:
    ///   - mostNames: how many names of events, and of actions, each manager's metrics tell apart.
    ///   - factory: who makes the metrics; that of the process when it is `nil`.
    public init(mostNames: Int = 200, factory: (any MetricsFactory)? = nil) {
        self.mostNames = mostNames
        self.factory = factory ?? MetricsSystem.factory
    }

    private func with(_ name: String, _ body: (inout Manager) -> Void) {
        managers.withLock { managers in body(&managers[name, default: make(name)]) }
    }

    private func make(_ name: String) -> Manager {
        Manager(
            received: counter("received_bytes_total", name),
            sent: counter("sent_bytes_total", name),
            depth: gauge("queue_depth", name),
            lost: counter("lost_events_total", name),
            connected: gauge("connected", name),
            reconnects: counter("reconnects_total", name)
        )
    }

    private func counter(_ label: String, _ manager: String, _ more: (String, String)...) -> Counter {
        Counter(label: "asterisk_manager_\(label)", dimensions: [("manager", manager.visible)] + more, factory: factory)
    }

    private func gauge(_ label: String, _ manager: String) -> Gauge {
        Gauge(label: "asterisk_manager_\(label)", dimensions: [("manager", manager.visible)], factory: factory)
    }

    /// The name under which something counts.
    private func bounded(_ name: String, _ known: [String: some Any]) -> String {
        known[name] != nil || known.count < mostNames ? name : "other"
    }
}

extension ManagerMetrics: ManagerObserver {
    package var wantsPackets: Bool { true }

    package func received(_ packet: Message, from manager: String) {
        guard packet.kind == .event else { return }
        with(manager) { content in
            if let counter = content.events[packet.name] { return counter.increment() }
            let name = bounded(packet.name, content.events)
            let counter = content.events[name] ?? counter("events_total", manager, ("event", name.visible))
            content.events[name] = counter
            counter.increment()
        }
    }

    package func wrote(_ bytes: [UInt8], to manager: String) {
        with(manager) { $0.sent.increment(by: bytes.count) }
    }

    package func answered(_ action: String, after time: Duration, by manager: String) {
        let (seconds, attoseconds) = time.components
        with(manager) { content in
            let name = bounded(action, content.actions)
            let timer =
                content.actions[name]
                ?? Timer(
                    label: "asterisk_manager_action_duration",
                    dimensions: [("manager", manager.visible), ("action", name.visible)],
                    factory: factory
                )
            content.actions[name] = timer
            timer.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
        }
    }

    package func told(_ gap: Gap) {
        let reason =
            switch gap.reason {
            case .disconnected: "disconnected"
            case .unreadable: "unreadable"
            default: "other"
            }
        with(gap.manager) { content in
            let counter = content.gaps[reason] ?? counter("gaps_total", gap.manager, ("reason", reason))
            content.gaps[reason] = counter
            counter.increment()
        }
    }

    package func changed(_ change: StateChange) {
        with(change.manager) { content in
            content.connected.record(change.state == .connected ? 1 : 0)
            guard change.state == .connected else { return }
            if content.hasBeenConnected { content.reconnects.increment() }
            content.hasBeenConnected = true
        }
    }

    package func handedOver(_ batch: ReceivedBatch, from manager: String) {
        with(manager) { content in
            content.received.increment(by: batch.bytes)
            content.depth.record(batch.waiting)
            // A registration that goes takes its number along.
            if batch.lost > content.lostSoFar { content.lost.increment(by: batch.lost - content.lostSoFar) }
            content.lostSoFar = batch.lost
        }
    }
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
