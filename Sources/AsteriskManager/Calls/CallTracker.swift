/// A call that was originated, and those who wait for what becomes of it.
final class CallTracker: Sendable {
    private let content: Lock<CallProgress>
    /// When it was asked for.
    let begun = Timestamp.now
    /// By when the server has to have said whether it was answered, by the monotonic time.
    private let deadline: Duration
    let isAnswered = Latch()
    let isOver = Latch()
    /// Opened by the first of both.
    let isHeardOf = Latch()

    init(_ progress: CallProgress, patience: Duration) {
        content = Lock(progress)
        deadline = monotonicTime() + patience
    }

    /// What is known.
    var progress: CallProgress { content.withLock { $0 } }

    var timeLeft: Duration { max(.zero, deadline - monotonicTime()) }

    /// Notes what was heard, and returns what is known now. Those who wait for it are told by ``tell(_:)``.
    func note(_ body: (inout CallProgress) -> Void) -> CallProgress {
        content.withLock { progress in
            body(&progress)
            return progress
        }
    }

    /// Tells those who waited for what is known.
    func tell(_ progress: CallProgress) {
        if progress.answered != nil { isAnswered.open() }
        if progress.ended != nil { isOver.open() }
        if isAnswered.isOpen || isOver.isOpen { isHeardOf.open() }
    }
}
