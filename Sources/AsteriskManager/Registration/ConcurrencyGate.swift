/// Lets so many run at once; the others wait in the order in which they came.
final class ConcurrencyGate: Sendable {
    private struct State {
        var free: Int
        var waiting: [UnsafeContinuation<Void, Never>] = []
    }

    private let state: Lock<State>

    init(_ limit: Int) {
        state = Lock(State(free: limit))
    }

    /// Waits until fewer run than may.
    func enter() async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    func leave() {
        let waiter = state.withLock { state -> UnsafeContinuation<Void, Never>? in
            // The place goes over to the first who waits for it.
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        waiter?.resume()
    }
}
