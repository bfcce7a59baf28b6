import AsteriskManager

/// What became of an expectation so far. Pure: it is told of events one by one.
struct ExpectationState {
    private let expected: [ExpectedEvent]
    private let isOrdered: Bool
    private var counts: [Int]
    /// How many events of the key the condition refused.
    private var refused: [Int]
    /// Whether the present event has been counted: one event fulfils one expectation.
    private var isTaken = false
    private var lastEvents: [String] = []
    private var gaps: [String] = []
    private static let mostEvents = 12
    /// Whether nothing is left to wait for, or all is lost.
    private(set) var result: Result<Void, ExpectationError>?

    init(_ expected: [ExpectedEvent], isOrdered: Bool) {
        self.expected = expected
        self.isOrdered = isOrdered
        counts = expected.map { _ in 0 }
        refused = counts
    }

    /// An event came; whether it is one of those expected is told next.
    mutating func begin(_ event: Event) {
        if lastEvents.count == Self.mostEvents { lastEvents.removeFirst() }
        lastEvents.append(event.name.visible + (event["Channel"].map { "(\($0.visible))" } ?? ""))
    }

    mutating func end() { isTaken = false }

    mutating func lost(_ gap: Gap) { gaps.append(gap.description) }

    /// The present event is of the key of an expected one, and its condition says whether it is one.
    ///
    /// - Returns: whether it was counted.
    mutating func judge(_ index: Int, _ isMatch: Bool) -> Bool {
        guard result == nil, !isTaken else { return false }
        guard isMatch else {
            refused[index] += 1
            return false
        }
        guard expected[index].count > 0 else {
            counts[index] += 1
            result = .failure(failure(because: "though it must not come"))
            return false
        }
        let isTurn = !isOrdered || (0..<index).allSatisfy(isComplete)
        guard isTurn, !isComplete(index) else { return false }
        counts[index] += 1
        isTaken = true
        if expected.contains(where: { $0.count == 0 }) { return true }
        if expected.indices.allSatisfy(isComplete) { result = .success(()) }
        return true
    }

    /// No more is waited for.
    mutating func finish(because reason: String, isTimeout: Bool) {
        guard result == nil else { return }
        let isFulfilled = isTimeout && expected.indices.allSatisfy(isComplete)
        result = isFulfilled ? .success(()) : .failure(failure(because: reason))
    }

    private func isComplete(_ index: Int) -> Bool { counts[index] >= expected[index].count }

    private func failure(because reason: String) -> ExpectationError {
        let parts = expected.indices.map { index in
            let (event, count) = (expected[index], counts[index])
            var text = event.count == 0 ? "no \(event.label)" : "\(event.count) × \(event.label)"
            text += " (came: \(count)"
            if refused[index] > 0 { text += ", and \(refused[index]) that the condition refuses" }
            return text + ")"
        }
        let order = isOrdered && expected.count > 1 ? "in this order " : ""
        var message = "expected \(order)\(parts.joined(separator: ", ")), \(reason)"
        if !gaps.isEmpty { message += "; \(gaps.joined(separator: ", "))" }
        return ExpectationError(message: message, lastEvents: lastEvents)
    }
}
