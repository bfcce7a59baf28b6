/// Where a manager is in its life, and who waits for it to be elsewhere.
///
/// An object of its own, so that a connection can tell of its state without knowing the manager.
final class ManagerLife: Sendable {
    private struct State {
        var state = ManagerState.idle
        var greeting: String?
        /// Whether nobody of the run is at work any more.
        var hasEnded = false
        /// Why the run ended, if it did not end as asked.
        var failure: ManagerError?
        /// Those who wait, by a number that each gets.
        var waitingForConnection: [Int: CheckedContinuation<Void, any Error>] = [:]
        var nextNumber = 0
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    }

    private let content = Lock(State())

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
        let (connection, end) = content.withLock { content in
            content.state = .closed
            content.failure = failure
            content.hasEnded = true
            defer {
                content.waitingForConnection = [:]
                content.waitingForEnd = []
            }
            return (content.waitingForConnection, content.waitingForEnd)
        }
        for continuation in connection.values { continuation.resume(throwing: failure ?? Self.stopped) }
        for continuation in end { continuation.resume() }
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
                    if content.hasEnded { return .failure(content.failure ?? Self.stopped) }
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

    func waitUntilEnded() async {
        await withCheckedContinuation { continuation in
            let isOver = content.withLock { content in
                if !content.hasEnded { content.waitingForEnd.append(continuation) }
                return content.hasEnded
            }
            if isOver { continuation.resume() }
        }
    }

    private static var stopped: ManagerError { ManagerError(.stopped, "the manager was stopped") }
}
