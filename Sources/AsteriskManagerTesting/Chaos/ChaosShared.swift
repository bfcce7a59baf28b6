import AsteriskManager

/// What a ``ChaosProxy`` and its thread share.
final class ChaosShared: Sendable {
    enum Command: Equatable {
        case cutAll(Chaos.Cut.Kind)
        case refuse
        case accept
        case close
    }

    typealias Order = (command: Command, done: CheckedContinuation<Void, Never>?)

    private struct State {
        var chaos: Chaos
        var statistics = ChaosProxy.Statistics()
        var orders: [Order] = []
        var isListening = true
        /// Wakes the thread; gone when that is.
        var pipe: PipeBox?
        /// Until the thread takes it.
        var listener: SocketBox?
    }

    private let state: Lock<State>

    init(_ pipe: consuming WakePipe, _ listener: consuming Descriptor, _ chaos: Chaos) {
        state = Lock(State(chaos: chaos, pipe: PipeBox(pipe), listener: SocketBox(listener)))
    }

    var chaos: Chaos {
        get { state.withLock { $0.chaos } }
        set {
            state.withLock { state in
                state.chaos = newValue
                state.pipe?.pipe.wake()
            }
        }
    }
    var statistics: ChaosProxy.Statistics { state.withLock { $0.statistics } }
    var isListening: Bool { state.withLock { $0.isListening } }

    /// Returns when the command was carried out; at once when the thread is gone.
    func perform(_ command: Command) async {
        await withCheckedContinuation { post(command, then: $0) }
    }

    func post(_ command: Command, then done: CheckedContinuation<Void, Never>?) {
        let isAlive = state.withLock { state in
            guard let pipe = state.pipe else { return false }
            state.orders.append((command, done))
            pipe.pipe.wake()
            return true
        }
        if !isAlive { done?.resume() }
    }

    // MARK: For the thread

    /// What wakes the thread.
    var pipe: PipeBox? { state.withLock { $0.pipe } }

    /// The socket at the port, which is the thread's from then on.
    func takeListener() -> SocketBox? {
        state.withLock { state in
            defer { state.listener = nil }
            return state.listener
        }
    }

    func takeOrders() -> [Order] {
        state.withLock { state in
            defer { state.orders = [] }
            return state.orders
        }
    }

    func setListening(_ isListening: Bool) {
        state.withLock { $0.isListening = isListening }
    }

    func count(_ change: (inout ChaosProxy.Statistics) -> Void) {
        state.withLock { change(&$0.statistics) }
    }

    /// The thread has closed everything. With that, orders that came meanwhile are carried out too.
    func end() {
        let orders = state.withLock { state in
            defer {
                (state.orders, state.pipe, state.isListening) = ([], nil, false)
                state.statistics.open = 0
            }
            return state.orders
        }
        for order in orders { order.done?.resume() }
    }
}
