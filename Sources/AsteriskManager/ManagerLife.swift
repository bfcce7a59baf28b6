/// Where a manager is in its life, and who waits for it to be elsewhere.
///
/// An object of its own, so that a connection can tell of its state without knowing the manager.
final class ManagerLife: Sendable {
    private struct State {
        var state = ManagerState.idle
        var greeting: String?
        /// Why the run ended, if it did not end as asked.
        var failure: ManagerError?
        /// Those who wait, by a number that each gets.
        var waitingForConnection: [Int: CheckedContinuation<Void, any Error>] = [:]
        var nextNumber = 0
    }

    private let content = Lock(State())
    /// Somebody has asked for the end of the run.
    let stopping = Latch()
    /// Nobody of the run is at work any more.
    let ended = Latch()

    var state: ManagerState { content.withLock { $0.state } }
    var greeting: String? { content.withLock { $0.greeting } }

    func greet(_ greeting: String) { content.withLock { $0.greeting = greeting } }

    /// Returns whether the run may begin: it may once.
    func begin() -> Bool {
        content.withLock { content in
            guard content.state == .idle else { return false }
            content.state = .connecting
            return true
        }
    }

    func change(to state: ManagerState) {
        let waiting = content.withLock { content -> [Int: CheckedContinuation<Void, any Error>] in
            guard content.state != .closed else { return [:] }
            content.state = state
            guard state == .connected else { return [:] }
            defer { content.waitingForConnection = [:] }
            return content.waitingForConnection
        }
        for continuation in waiting.values { continuation.resume() }
    }

    func end(_ failure: ManagerError?) {
        let waiting = content.withLock { content in
            content.state = .closed
            content.failure = failure
            ended.open()
            defer { content.waitingForConnection = [:] }
            return content.waitingForConnection
        }
        for continuation in waiting.values { continuation.resume(throwing: failure ?? Self.stopped) }
    }

    func waitUntilConnected() async throws {
        let number = content.withLock { content in
            content.nextNumber += 1
            return content.nextNumber
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result = content.withLock { content -> Result<Void, any Error>? in
                    if content.state == .connected { return .success(()) }
                    if ended.isOpen { return .failure(content.failure ?? Self.stopped) }
                    if Task.isCancelled { return .failure(CancellationError()) }
                    content.waitingForConnection[number] = continuation
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            content.withLock { $0.waitingForConnection.removeValue(forKey: number) }?
                .resume(throwing: CancellationError())
        }
    }

    private static var stopped: ManagerError { ManagerError(.stopped, "the manager was stopped") }
}
