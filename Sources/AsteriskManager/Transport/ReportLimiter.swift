/// Keeps a server that sends nonsense without end from being reported without end: of each kind some reports pass in a
/// second, and the others are counted.
struct ReportLimiter {
    private struct Second {
        var start: Duration
        var passed = 0
        /// Held back since the last one that passed.
        var held = 0
    }

    static let mostInASecond = 10
    private var seconds: [ManagerReport.Kind: Second] = [:]

    /// How many of the kind were held back before this one; `nil` when it is held back too.
    mutating func admit(_ kind: ManagerReport.Kind, at now: Duration) -> Int? {
        var second = seconds[kind] ?? Second(start: now)
        defer { seconds[kind] = second }
        if now - second.start >= .seconds(1) { (second.start, second.passed) = (now, 0) }
        guard second.passed < Self.mostInASecond else {
            second.held += 1
            return nil
        }
        second.passed += 1
        defer { second.held = 0 }
        return second.held
    }

    /// What was held back and has not been told of.
    mutating func takeHeld() -> [(kind: ManagerReport.Kind, count: Int)] {
        defer { seconds = [:] }
        return seconds.filter { $0.value.held > 0 }.map { ($0.key, $0.value.held) }
    }
}
