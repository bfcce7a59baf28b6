#if Metrics
import Metrics

/// The metrics of one manager. They are somebody else's code: they are made and called without a lock.
final class ManagerMeters: ManagerObserver {
    private struct Progress {
        var lost = 0
        var hasBeenConnected = false
    }

    private let events: NamedMetrics<Counter>
    private let actions: NamedMetrics<Timer>
    private let gaps: NamedMetrics<Counter>
    private let received: Counter
    private let sent: Counter
    private let depth: Gauge
    private let lost: Counter
    private let connected: Gauge
    private let reconnects: Counter
    private let progress = Lock(Progress())

    init(_ manager: String, mostNames: Int, factory: any MetricsFactory) {
        let dimensions = [("manager", manager.visible)]
        @Sendable func counter(_ label: String, _ more: (String, String)...) -> Counter {
            Counter(label: "asterisk_manager_\(label)", dimensions: dimensions + more, factory: factory)
        }
        func gauge(_ label: String) -> Gauge {
            Gauge(label: "asterisk_manager_\(label)", dimensions: dimensions, factory: factory)
        }
        events = NamedMetrics(most: mostNames) { counter("events_total", ("event", $0)) }
        gaps = NamedMetrics(most: mostNames) { counter("gaps_total", ("reason", $0)) }
        actions = NamedMetrics(most: mostNames) { name in
            let label = "asterisk_manager_action_duration"
            return Timer(label: label, dimensions: dimensions + [("action", name)], factory: factory)
        }
        received = counter("received_bytes_total")
        sent = counter("sent_bytes_total")
        depth = gauge("queue_depth")
        lost = counter("lost_events_total")
        connected = gauge("connected")
        reconnects = counter("reconnects_total")
    }

    var wantsPackets: Bool { true }

    func received(_ packet: Message, from manager: String) {
        if packet.kind == .event { events[packet.name].increment() }
    }

    func wrote(_ bytes: [UInt8], to manager: String) { sent.increment(by: bytes.count) }

    func answered(_ action: String, after time: Duration, by manager: String) {
        let (seconds, attoseconds) = time.components
        actions[action].recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    func told(_ gap: Gap) {
        let reason =
            switch gap.reason {
            case .disconnected: "disconnected"
            case .unreadable: "unreadable"
            default: "other"
            }
        gaps[reason].increment()
    }

    func changed(_ change: StateChange) {
        let isConnected = change.state == .connected
        connected.record(isConnected ? 1 : 0)
        guard isConnected else { return }
        let isAgain = progress.withLock { progress in
            defer { progress.hasBeenConnected = true }
            return progress.hasBeenConnected
        }
        if isAgain { reconnects.increment() }
    }

    func handedOver(_ batch: ReceivedBatch, from manager: String) {
        received.increment(by: batch.bytes)
        depth.record(batch.waiting)
        let more = progress.withLock { progress in
            // A registration that goes takes its number along.
            defer { progress.lost = batch.lost }
            return max(0, batch.lost - progress.lost)
        }
        if more > 0 { lost.increment(by: more) }
    }
}

/// Metrics that differ in a name, which may come from the network: neither their number nor the length of their names is
/// left to a server.
final class NamedMetrics<Metric: Sendable>: Sendable {
    private static var longestName: Int { 64 }

    private let most: Int
    private let make: @Sendable (String) -> Metric
    private let metrics = Lock<[String: Metric]>([:])

    /// - Parameters:
    ///   - most: how many names are told apart; the rest counts as `other`.
    ///   - make: makes the metric of a name, which can be shown.
    init(most: Int, _ make: @escaping @Sendable (String) -> Metric) {
        self.most = most
        self.make = make
    }

    subscript(name: String) -> Metric {
        let (known, isFull) = metrics.withLock { ($0[name], $0.count >= most) }
        if let known { return known }
        guard !isFull, name.utf8.count <= Self.longestName else { return metric("other") }
        return metric(name)
    }

    private func metric(_ name: String) -> Metric {
        if let known = metrics.withLock({ $0[name] }) { return known }
        let new = make(name.visible)
        return metrics.withLock { metrics in
            let metric = metrics[name] ?? new
            metrics[name] = metric
            return metric
        }
    }
}
#endif
