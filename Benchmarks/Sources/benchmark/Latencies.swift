import AsteriskManager
import Synchronization

/// How long something took, each time.
final class Latencies: Sendable {
    private struct State {
        var microseconds: [Int64] = []
        var lastStart: Timestamp?
        var longestPause = Duration.zero
    }

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.microseconds.count } }

    func add(since start: Timestamp) {
        let time = Timestamp.now.microseconds - start.microseconds
        state.withLock { state in
            state.microseconds.append(time)
            let pause = (state.lastStart ?? start).duration(to: start)
            state.longestPause = max(state.longestPause, pause)
            state.lastStart = start
        }
    }

    /// The longest time from one start to the next, in seconds.
    var longestPause: Double { state.withLock { $0.longestPause / .seconds(1) } }

    /// In seconds; `nil` when there was none.
    var percentile99: Double? {
        let sorted = state.withLock { $0.microseconds.sorted() }
        return sorted.isEmpty ? nil : Double(sorted[(sorted.count * 99 + 99) / 100 - 1]) / 1e6
    }
}
