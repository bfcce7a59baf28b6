import Dispatch
import Synchronization

/// What one handler has seen. Each has its own, so that handlers which run in parallel do not fight
/// for a cache line.
final class Counter: Sendable {
    private let numberOfCalls = Atomic(0)
    private let totalLength = Atomic(0)
    /// Two counters may lie one behind the other.
    private let distance = SIMD16<Int>()

    var calls: Int { numberOfCalls.load(ordering: .relaxed) }

    var length: Int { totalLength.load(ordering: .relaxed) }

    /// Returns the number of calls, this one included.
    func add(_ length: Int) -> Int {
        if length > 0 { totalLength.wrappingAdd(length, ordering: .relaxed) }
        return numberOfCalls.wrappingAdd(1, ordering: .relaxed).newValue
    }
}

/// From the first event to the last call of the last handler.
///
/// Handlers may run in parallel: the one that sees `BenchDone` need not be the last.
final class FloodRun: Sendable {
    private struct State {
        var stopwatch: Stopwatch?
        var cost: Outcome?
        var handlersLeft: Int
    }

    private let state: Mutex<State>
    private let end = DispatchSemaphore(value: 0)

    init(handlers: Int) { state = Mutex(State(handlersLeft: handlers)) }

    func begins() {
        state.withLock { $0.stopwatch = Stopwatch() }
    }

    func handlerEnds() {
        let isLast = state.withLock { state in
            state.handlersLeft -= 1
            if state.handlersLeft == 0 { state.cost = state.stopwatch?.outcome(Tally()) }
            return state.handlersLeft == 0
        }
        if isLast { end.signal() }
    }

    /// Blocks this thread until all handlers have ended, or nothing has come for five seconds.
    func waitForEnd(watching counter: Counter) {
        var calls = -1
        while end.wait(timeout: .now() + 5) == .timedOut, counter.calls > calls { calls = counter.calls }
    }

    func outcome(any: Counter, specific: [Counter]) throws -> Outcome {
        let cost = state.withLock { $0.cost ?? $0.stopwatch?.outcome(Tally()) }
        guard var outcome = cost else { throw Failure("no event has come") }
        outcome.tally = Tally(
            count: any.calls,
            specific: specific.reduce(0) { $0 + $1.calls },
            sum: specific.reduce(0) { $0 + $1.length }
        )
        return outcome
    }
}
