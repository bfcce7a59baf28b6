/// Puts the busiest servers first: those with the most events in the last seconds, then those with the most in all.
///
/// The order changes once a second at most, so that a line stays where it is while somebody reads it.
struct Ranking {
    private static let seconds = 10
    /// What each server had counted when each of the last seconds began, the oldest first.
    private var history: [(time: Duration, events: [String: Int])] = []
    private var order: [String: Int] = [:]

    /// The rows in their order, each with its rate.
    mutating func sorted(_ rows: [Row], at time: Duration) -> [Row] {
        let oldest = history.first
        let seconds = oldest.map { (time - $0.time) / .seconds(1) } ?? 0
        let rated = rows.map { row in
            var row = row
            let count = row.events - (oldest?.events[row.name] ?? 0)
            row.rate = seconds > 0 ? Int((Double(count) / max(seconds, 1)).rounded()) : 0
            return row
        }
        if history.last.map({ time - $0.time >= .seconds(1) }) ?? true {
            history.append((time, Dictionary(rows.map { ($0.name, $0.events) }, uniquingKeysWith: max)))
            history.removeFirst(max(0, history.count - Self.seconds))
            let ranked = rated.sorted { ($1.rate, $1.events, $0.name) < ($0.rate, $0.events, $1.name) }
            for (place, row) in ranked.enumerated() { order[row.name] = place }
        }
        return rated.sorted { order[$0.name, default: 0] < order[$1.name, default: 0] }
    }
}
