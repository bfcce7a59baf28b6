/// The time that recordings which are played together have in common. They take turns: what was recorded first is
/// played first, at any speed.
final class ReplayTimeline: Sendable {
    private struct State {
        /// What each plays next; `nil` for one that is over.
        var next: [Duration?]
        var waiting: [Int: UnsafeContinuation<Void, Never>] = [:]
        var left: Set<Int> = []
        var begin: Duration?
    }

    private let state: Lock<State>

    /// - Parameter count: how many recordings there are. None plays on before all have begun, or left.
    init(count: Int) {
        state = Lock(State(next: Array(repeating: .zero, count: count)))
    }

    /// When playing began: when this was asked for first.
    func begin() -> Duration {
        state.withLock { state in
            let begin = state.begin ?? monotonicTime()
            state.begin = begin
            return begin
        }
    }

    /// Says what the recording plays next. Returns whether it is its turn; otherwise it has to ``wait(_:)``.
    func isTurn(of number: Int, at time: Duration) -> Bool {
        let (isTurn, other) = state.withLock { state in
            if !state.left.contains(number) { state.next[number] = time }
            let first = Self.first(state)
            let other = first.flatMap { state.waiting.removeValue(forKey: $0) }
            return (first == number || state.left.contains(number), other)
        }
        other?.resume()
        return isTurn
    }

    func wait(_ number: Int) async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isTurn = state.withLock { state in
                if Self.first(state) == number || state.left.contains(number) { return true }
                state.waiting[number] = continuation
                return false
            }
            if isTurn { continuation.resume() }
        }
    }

    /// The recording is over, or its manager was stopped.
    func leave(_ number: Int) {
        let waiting = state.withLock { state in
            state.next[number] = nil
            state.left.insert(number)
            let numbers = [number] + (Self.first(state).map { [$0] } ?? [])
            return numbers.compactMap { state.waiting.removeValue(forKey: $0) }
        }
        for continuation in waiting { continuation.resume() }
    }

    private static func first(_ state: State) -> Int? {
        state.next.indices
            .compactMap { number in state.next[number].map { (time: $0, number: number) } }
            .min { ($0.time, $0.number) < ($1.time, $1.number) }?.number
    }
}
