/// A handler's code that blocks: files, databases, locks, `sleep`.
///
/// ```swift
/// On(.hangup, perform: Blocking { hangup in try database.insert(hangup) })
/// On(.any, perform: Blocking { event, manager in … }).concurrent(max: 4)
/// ```
///
/// It runs on a thread of its handler, not on one of those that tasks share, and events are handled one at a time and in
/// order as ever. A handler that is `.concurrent(max:)` has up to as many threads. They begin with the first event and
/// end when none came for a while. However long the code takes, only its own registration waits.
public struct Blocking<Payload: Sendable>: Sendable {
    let perform: @Sendable (Payload, Manager) throws -> Void

    /// Blocking code that takes what the key gives.
    public init(_ perform: @escaping @Sendable (Payload) throws -> Void) {
        self.perform = { payload, _ in try perform(payload) }
    }

    /// Blocking code that takes what the key gives, and the manager.
    public init(_ perform: @escaping @Sendable (Payload, Manager) throws -> Void) {
        self.perform = perform
    }
}

extension On {
    /// Calls blocking code with each event of the key, on threads of its own.
    public init<Payload>(
        _ key: EventKey<Payload>,
        id: HandlerID? = nil,
        from servers: [String]? = nil,
        perform blocking: Blocking<Payload>
    ) {
        let threads = BlockingThreads()
        let body = blocking.perform
        self.init(
            key,
            id: id,
            from: servers,
            perform: { payload, manager async throws in
                try await threads.run { try body(payload, manager) }
            }
        )
    }
}

/// The threads of one handler. There are as many as calls run at once, and they are used again.
final class BlockingThreads: Sendable {
    private typealias Job = @Sendable () -> Void

    private struct State {
        var jobs: [Job] = []
        var idle = 0
    }

    /// How long a thread waits for more to do.
    private static let patience = Duration.seconds(5)

    private let state = ThreadSignal(State())

    /// Runs `body` on a thread, and waits for it without holding one up.
    func run(_ body: @escaping @Sendable () throws -> Void) async throws {
        let outcome = Lock<Result<Void, any Error>>(.success(()))
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            begin {
                let result = Result { try body() }
                // With the lock held, which says to the thread sanitizer what it cannot see inside the runtime: that this
                // is over before the task goes on.
                outcome.withLock { outcome in
                    outcome = result
                    continuation.resume()
                }
            } orFail: { error in
                outcome.withLock { $0 = .failure(error) }
                continuation.resume()
            }
        }
        try outcome.withLock { $0 }.get()
    }

    private func begin(_ job: @escaping Job, orFail fail: (any Error) -> Void) {
        let hasThread = state.change { state in
            guard state.idle > 0 else { return false }
            state.idle -= 1
            state.jobs.append(job)
            return true
        }
        if hasThread { return }
        do {
            try startThread("ami-blocking") { [state] in Self.work(state, job) }
        } catch {
            fail(error)
        }
    }

    private static func work(_ state: ThreadSignal<State>, _ first: Job) {
        first()
        while true {
            state.change { $0.idle += 1 }
            let job = state.wait(atMost: patience) { $0.jobs.popLast() }
            guard let job = job ?? leave(state) else { return }
            job()
        }
    }

    /// A job may have come for this thread in the moment in which it gave up: then it is returned.
    private static func leave(_ state: ThreadSignal<State>) -> Job? {
        state.change { state in
            if let job = state.jobs.popLast() { return job }
            state.idle -= 1
            return nil
        }
    }
}
