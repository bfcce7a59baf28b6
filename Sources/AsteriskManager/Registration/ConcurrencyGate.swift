/// Lets so many calls run at once. One task enters, many leave.
final class ConcurrencyGate: Sendable {
    private struct State {
        var free: Int
        var waiter: UnsafeContinuation<Void, Never>?
    }

    private let state: Lock<State>

    init(_ limit: Int) {
        state = Lock(State(free: limit))
    }

    /// Waits until fewer calls run than may.
    func enter() async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiter = continuation
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
            // The place goes over to the one who waits for it.
            guard let waiter = state.waiter.take() else {
                state.free += 1
                return nil
            }
            return waiter
        }
        waiter?.resume()
    }
}
