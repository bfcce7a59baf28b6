/// Counts the events of each manager by their names: how many, how many a second of late, and how long they waited.
///
/// ```swift
/// let counting = CountingRegistrar()
/// group.attach(counting)
/// …
/// for row in counting.snapshot().rows.prefix(10) { print(row) }
/// ```
///
/// It may be attached to any number of managers and keeps their numbers apart. The number of names is bounded: servers can
/// be made to send names that somebody thought up, and what comes with the name after the last one that is kept, or with
/// one that is too long, is counted under ``otherNames``.
public final class CountingRegistrar: EventRegistrar, Sendable {
    /// The name under which events are counted whose own is not kept.
    public static let otherNames = "(other)"
    /// Longer names than this, in bytes, are not kept.
    private static let longestName = 80

    private struct State {
        var counters: [String: [String: Counter]] = [:]
        var lost: [String: Int] = [:]
    }

    private let window: Duration
    private let mostNames: Int
    private let now: @Sendable () -> Timestamp
    private let state = Lock(State())

    /// A registrar that has counted nothing yet.
    ///
    /// - Parameters:
    ///   - window: how far back rates look.
    ///   - mostNames: how many names are kept for each manager.
    public convenience init(window: Duration = .seconds(60), mostNames: Int = 500) {
        self.init(window: window, mostNames: mostNames) { .now }
    }

    /// The same with a clock of a test's own.
    package init(window: Duration, mostNames: Int, now: @escaping @Sendable () -> Timestamp) {
        self.window = max(window, .milliseconds(1))
        self.mostNames = mostNames
        self.now = now
    }

    /// Counts every event and every gap.
    public var handlers: HandlerList {
        On(.any) { [self] event in count(event) }
        On(.gap) { [self] gap in state.withLock { $0.lost[gap.manager, default: 0] += gap.count } }
    }

    private func count(_ event: Event) {
        let time = now()
        let name = event.name
        // The time that a recording was made says nothing of how long its events waited.
        let latency = event.isReplayed ? nil : max(.zero, event.received.duration(to: time))
        state.withLock { state in
            let known = state.counters[event.manager]
            let isKept =
                known?[name] != nil || known?.count ?? 0 < mostNames && name.utf8.count <= Self.longestName
            state.counters[event.manager, default: [:]][isKept ? name : Self.otherNames, default: Counter()]
                .add(at: time, window: window, latency: latency)
        }
    }

    /// What has been counted so far.
    public func snapshot() -> Snapshot {
        let time = now()
        return state.withLock { state in
            let rows = state.counters.flatMap { manager, counters in
                counters.map { $1.row(manager: manager, event: $0, at: time, window: window) }
            }
            return Snapshot(rows: rows.sorted(by: >), lost: state.lost)
        }
    }

    /// What was counted up to a point in time.
    public struct Snapshot: Sendable, Hashable {
        /// A row for each manager and each name, those with the most events first.
        public let rows: [Row]
        /// How many events each manager's gaps tell of.
        public let lost: [String: Int]

        /// How many events were counted.
        public var count: Int { rows.reduce(0) { $0 + $1.count } }

        /// The row of this manager and this name; `nil` when there was no such event.
        public subscript(manager: String, event: String) -> Row? {
            rows.first { $0.manager == manager && ASCII.matches($0.event, event) }
        }
    }

    /// What was counted of one manager's events of one name.
    public struct Row: Sendable, Hashable, CustomStringConvertible {
        /// The name of the manager.
        public let manager: String
        /// The name of the events, in the server's spelling, or ``CountingRegistrar/otherNames``.
        public let event: String
        /// How many there were.
        public let count: Int
        /// How many there were a second, within the window.
        public let rate: Double
        /// How long they waited on the average from being read to being counted; `nil` when all were replayed.
        public let averageLatency: Duration?
        /// The longest that one waited; `nil` when all were replayed.
        public let longestLatency: Duration?

        /// The numbers on one line, safe to show in a terminal.
        public var description: String { "\(manager.visible) \(event.visible): \(count)" }

        /// Sorts by number, and then by name so that the order is always the same.
        static func > (first: Row, second: Row) -> Bool {
            first.count != second.count
                ? first.count > second.count : (first.manager, first.event) < (second.manager, second.event)
        }
    }
}

/// The events of one name. The window is cut into slots; a slot is emptied when its time comes round again.
private struct Counter {
    private static let slotCount = 30

    private var count = 0
    private var slots = [Int](repeating: 0, count: slotCount)
    /// The number of the slot, counted from 1970, that was last written to.
    private var latestSlot: Int64 = 0
    private var timed = 0
    private var totalLatency = Duration.zero
    private var longestLatency = Duration.zero

    private static func slotNumber(of time: Timestamp, _ window: Duration) -> Int64 {
        time.microseconds / max(1, Timestamp(microseconds: 0).advanced(by: window).microseconds / Int64(slotCount))
    }

    mutating func add(at time: Timestamp, window: Duration, latency: Duration?) {
        count += 1
        advance(to: Self.slotNumber(of: time, window))
        slots[Int(latestSlot % Int64(Self.slotCount))] += 1
        guard let latency else { return }
        timed += 1
        totalLatency += latency
        longestLatency = max(longestLatency, latency)
    }

    /// Empties the slots up to this one. A clock that was put back goes on in the slot where it was.
    private mutating func advance(to slot: Int64) {
        guard slot > latestSlot else { return }
        for number in 0..<min(slot - latestSlot, Int64(Self.slotCount)) {
            slots[Int((slot - number) % Int64(Self.slotCount))] = 0
        }
        latestSlot = slot
    }

    func row(manager: String, event: String, at time: Timestamp, window: Duration) -> CountingRegistrar.Row {
        var current = self
        current.advance(to: Self.slotNumber(of: time, window))
        return CountingRegistrar.Row(
            manager: manager,
            event: event,
            count: count,
            rate: Double(current.slots.reduce(0, +)) / (window / .seconds(1)),
            averageLatency: timed > 0 ? totalLatency / timed : nil,
            longestLatency: timed > 0 ? longestLatency : nil
        )
    }
}
