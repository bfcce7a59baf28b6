/// Where a manager is in its life, and who waits for it to be elsewhere.
///
/// An object of its own, so that a connection can tell of its state without knowing the manager.
package final class ManagerLife: Sendable {
    private struct State {
        var state = ManagerState.idle
        var hasBegun = false
        var hasWarned = false
        var greeting: String?
        var server = ServerLife()
        /// When the connection was made that there is.
        var connectedSince: Duration?
        /// Why and since when there is none, if there was one before.
        var outage: Outage?
        /// Opened when the attempt to connect has come to something.
        var attempt: Latch?
        /// How many connections were logged in.
        var connections = 0
        /// Who logs in.
        var username: String?
        /// What ended the last connection, or kept it from being made.
        var lastReason: ManagerError?
        /// Why the run ended, if it did not end as asked.
        var failure: ManagerError?
        /// Those who wait for the connection, by a number that each gets.
        var waiting: [Int: Waiter] = [:]
        var nextNumber = 0
    }

    private struct Waiter {
        let continuation: CheckedContinuation<Void, any Error>
        let isPatient: Bool
    }

    let manager: String
    let traffic = Traffic()
    private let observers: [any ManagerObserver]
    private let content = Lock(State())
    /// Somebody has asked for the end of the run.
    let stopping = Latch()
    /// Nobody of the run is at work any more.
    let ended = Latch()

    init(manager: String, observers: [any ManagerObserver] = []) {
        self.manager = manager
        self.observers = observers
    }

    var state: ManagerState { content.withLock { $0.state } }
    var username: String? { content.withLock { $0.username } }
    var lastReason: ManagerError? { content.withLock { $0.lastReason } }
    var hasBegun: Bool { content.withLock { $0.hasBegun } }
    var greeting: String? { content.withLock { $0.greeting } }
    var serverStart: Timestamp? { content.withLock { $0.server.start } }

    /// Returns whether the run may begin: it may once.
    func begin() -> Bool {
        content.withLock { content in
            defer { content.hasBegun = true }
            return !content.hasBegun
        }
    }

    /// How many connections were logged in so far.
    var connections: Int { content.withLock { $0.connections } }

    /// Whether the user is to be warned of an insecure connection now: once is enough.
    func isFirstWarning() -> Bool {
        content.withLock { content in
            defer { content.hasWarned = true }
            return !content.hasWarned
        }
    }

    // MARK: What happens

    /// An attempt to connect begins. Returns what is opened when it has come to something.
    func beginAttempt() -> Latch {
        let latch = Latch()
        content.withLock { $0.attempt = latch }
        return latch
    }

    func greet(_ greeting: String) { content.withLock { $0.greeting = greeting } }

    func loggingIn(as username: String) { content.withLock { $0.username = username } }

    func note(_ server: ServerLife) { content.withLock { $0.server = server } }

    /// The manager does something else now.
    ///
    /// - Returns: the change, to be told; `nil` when it is none.
    func change(to state: ManagerState, because reason: ManagerError? = nil) -> StateChange? {
        let (change, waiting) = content.withLock { content -> (StateChange?, [Waiter]) in
            let previous = content.state
            guard previous != state, previous != .closed else { return (nil, []) }
            content.state = state
            content.lastReason = reason ?? content.lastReason
            let change = StateChange(
                state: state,
                previous: previous,
                time: .now,
                manager: manager,
                reason: reason
            )
            switch state {
            case .connected:
                content.connectedSince = monotonicTime()
                content.connections += 1
                content.attempt.take()?.open()
                defer { content.waiting = [:] }
                return (change, Array(content.waiting.values))
            case .waiting:
                let impatient = content.waiting.filter { !$0.value.isPatient }
                for number in impatient.keys { content.waiting[number] = nil }
                return (change, Array(impatient.values))
            default:
                return (change, [])
            }
        }
        for waiter in waiting {
            if state == .connected {
                waiter.continuation.resume()
            } else {
                waiter.continuation.resume(throwing: reason?.told(by: manager) ?? Self.stopped)
            }
        }
        if let change { for observer in observers { observer.changed(change) } }
        return change
    }

    /// The connection is over.
    ///
    /// - Parameters:
    ///   - lastReceived: when its last byte was read.
    ///   - server: what it told of the server.
    func disconnected(_ error: ManagerError, lastReceived: Timestamp, server: ServerLife) {
        content.withLock { content in
            guard content.outage == nil else { return }
            // A connection that ended early may not have told: then the one before it counts.
            let isUntold = server.start == nil && !server.hasShutDown && !content.server.hasShutDown
            content.outage = Outage(from: lastReceived, error: error, server: isUntold ? content.server : server)
        }
    }

    /// The time without connection that is over now, once.
    func takeOutage() -> Outage? { content.withLock { $0.outage.take() } }

    /// How long the last connection was logged in, once; `nil` when it was not.
    func takeConnectedTime() -> Duration? {
        content.withLock { $0.connectedSince.take() }.map { monotonicTime() - $0 }
    }

    func end(_ failure: ManagerError?) {
        let waiting = content.withLock { content in
            content.state = .closed
            content.failure = failure
            ended.open()
            defer { content.waiting = [:] }
            return content.waiting
        }
        for waiter in waiting.values { waiter.continuation.resume(throwing: failure ?? Self.stopped) }
    }

    // MARK: Waiting

    /// - Parameter isPatient: whether to wait on when an attempt to connect fails and another is to follow.
    func waitUntilConnected(isPatient: Bool = true) async throws {
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
                    content.waiting[number] = Waiter(continuation: continuation, isPatient: isPatient)
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            content.withLock { $0.waiting.removeValue(forKey: number) }?.continuation
                .resume(throwing: CancellationError())
        }
    }

    private static var stopped: ManagerError { ManagerError(.stopped, "the manager was stopped") }
}
