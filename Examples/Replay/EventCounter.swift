import AsteriskManager

/// Counts events by name, and gaps.
actor EventCounter: EventRegistrar {
    private var counts: [String: Int] = [:]
    private(set) var gaps = 0

    nonisolated var handlers: HandlerList {
        On(.any, perform: count)
        On(.gap) { _ in await self.countGap() }
    }

    private func count(_ event: Event) async { counts[event.name, default: 0] += 1 }
    private func countGap() { gaps += 1 }

    var events: Int { counts.values.reduce(0, +) }

    /// Lines with the most frequent names, and one for all others.
    func table(names: Int) -> [String] {
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var rows = sorted.prefix(names).map { (name: $0.key.visible, count: $0.value) }
        let others = sorted.dropFirst(names)
        if !others.isEmpty {
            rows.append((name: "\(others.count) other names", count: others.reduce(0) { $0 + $1.value }))
        }
        let width = rows.first.map { String($0.count).count } ?? 0
        return rows.map { row in
            let digits = String(row.count)
            return String(repeating: " ", count: max(0, width - digits.count)) + "\(digits)  \(row.name)"
        }
    }
}
