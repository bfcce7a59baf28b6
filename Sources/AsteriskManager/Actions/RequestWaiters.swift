/// Waits for the answer to one action.
final class AnswerWaiter: RequestWaiter {
    private enum State {
        case idle
        case waiting(CheckedContinuation<Message, any Error>)
        case done(Result<Message, any Error>)
    }

    private let state = Lock(State.idle)
    var isList: Bool { false }

    /// The answer. Must be called once.
    func answer() async throws -> Message {
        try await withCheckedThrowingContinuation { continuation in
            let result = state.withLock { state -> Result<Message, any Error>? in
                if case .done(let result) = state { return result }
                state = .waiting(continuation)
                return nil
            }
            if let result { continuation.resume(with: result) }
        }
    }

    func finish(_ result: Result<Message, any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<Message, any Error>? in
            switch state {
            case .done: return nil
            case .idle:
                state = .done(result)
                return nil
            case .waiting(let continuation):
                state = .done(result)
                return continuation
            }
        }
        continuation?.resume(with: result)
    }

    func answered(_ answer: Message) { finish(.success(answer)) }
    func failed(_ error: ManagerError) { finish(.failure(error)) }
    func item(_ item: Event) {}
    func listEnded(_ closing: Event?) {}
}

/// Collects the items of one list for whoever iterates over it.
final class ListWaiter: RequestWaiter {
    private struct State: ~Copyable {
        var items = ItemBuffer<Event>()
        var count = 0
        var response: Message?
        var closing: Event?
        var outcome: Result<Void, any Error>?
        var iterator: CheckedContinuation<Void, Never>?
    }

    private let state = Lock(State())
    var isList: Bool { true }

    /// The next item; `nil` at the end of the list.
    func next() async throws -> Event? {
        while true {
            let step = state.withLock { state -> Result<Event?, any Error>? in
                if let item = state.items.popFirst() { return .success(item) }
                return state.outcome.map { $0.map { nil } }
            }
            if let step { return try step.get() }
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    guard state.items.isEmpty, state.outcome == nil else { return false }
                    state.iterator = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        }
    }

    var response: Response? { state.withLock { $0.response }.map(Response.init) }
    var closing: Event? { state.withLock { $0.closing } }
    var count: Int { state.withLock { $0.count } }

    func answered(_ answer: Message) {
        state.withLock { $0.response = answer }
    }

    func item(_ item: Event) {
        change { state in
            state.count += 1
            state.items.append(item)
        }
    }

    func listEnded(_ closing: Event?) {
        change { state in
            state.closing = closing
            state.outcome = .success(())
        }
    }

    func failed(_ error: ManagerError) { finish(.failure(error)) }

    func finish(_ outcome: Result<Void, any Error>) {
        change { if $0.outcome == nil { $0.outcome = outcome } }
    }

    private func change(_ body: (inout State) -> Void) {
        let iterator = state.withLock { state in
            body(&state)
            return state.iterator.take()
        }
        iterator?.resume()
    }
}
