import AsteriskManager

/// Something that a test waits for. It begins when it is made, so that nothing is missed that comes before the test waits:
///
/// ```swift
/// let hangups = manager.expectation(.hangup, count: 2)
/// server.call(from: "1001", to: "1002").answer().hangup()
/// let causes = try await hangups.wait().map(\.cause)
/// ```
///
/// It looks at events as the manager's handlers do, and needs a manager that runs. ``wait(within:)`` is called once.
public final class Expectation<Payload: Sendable>: Sendable {
    private let progress: Progress
    private let registration: Registration

    final class Progress: Sendable {
        struct State {
            var expectation: ExpectationState
            var payloads: [Payload] = []
            var waiter: CheckedContinuation<Void, Never>?
        }

        let state: Lock<State>

        init(_ expectation: ExpectationState) {
            state = Lock(State(expectation: expectation))
        }

        func change(_ body: (inout State) -> Void) {
            let waiter = state.withLock { state in
                body(&state)
                return state.expectation.result == nil ? nil : state.waiter.take()
            }
            waiter?.resume()
        }

        /// Waits until there is a result.
        func result() async -> State {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.expectation.result == nil { state.waiter = continuation }
                    return state.expectation.result != nil
                }
                if isOver { continuation.resume() }
            }
            return state.withLock { $0 }
        }
    }

    /// - Parameter handlers: those that tell the progress of matches, made out of what all of them need.
    init(_ source: some EventSource, _ progress: Progress, _ handlers: HandlerList) {
        self.progress = progress
        let manager = source as? Manager
        let isOne = manager != nil
        if manager?.state == .closed {
            progress.change { $0.expectation.finish(because: "and the manager's run is over", isTimeout: false) }
        }
        registration = source.attach(
            HandlerList {
                On(.any) { event in progress.change { $0.expectation.begin(event) } }
                On(.gap) { gap in progress.change { $0.expectation.lost(gap) } }
                handlers
                On(.any) { _ in progress.change { $0.expectation.end() } }
                On(.state) { change in
                    guard isOne, change.state == .closed else { return }
                    let reason = change.reason.map { ": \($0.message)" } ?? ""
                    progress.change {
                        $0.expectation.finish(because: "and the manager's run ended\(reason)", isTimeout: false)
                    }
                }
            }
        )
    }

    deinit {
        registration.detach()
    }

    /// Waits until what is expected has come, and returns it.
    ///
    /// What is expected not to come is waited for all the time.
    ///
    /// - Parameter timeout: how long it may take, of real time.
    /// - Returns: what came, in order.
    /// - Throws: ``ExpectationError``; `CancellationError` when the task was cancelled.
    @discardableResult
    public func wait(within timeout: Duration = .seconds(5)) async throws -> [Payload] {
        let progress = progress
        let state = await withTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                let isCancelled = (try? await Task.sleep(for: timeout)) == nil
                let reason = isCancelled ? "and it was cancelled" : "within \(timeout.inWords)"
                progress.change { $0.expectation.finish(because: reason, isTimeout: !isCancelled) }
            }
            defer { tasks.cancelAll() }
            return await progress.result()
        }
        registration.detach()
        if case .failure(let error) = state.expectation.result {
            try Task.checkCancellation()
            throw error
        }
        return state.payloads
    }
}
