package import AsteriskManager

/// A time that stands still until it is moved.
package final class ManualClock: Sendable {
    private let state = Lock(Duration.zero)
    private let start = Timestamp.now

    package init() {}

    /// The time since the clock was made.
    package var now: Duration { state.withLock { $0 } }

    /// The time of day that belongs to ``now``.
    package var timestamp: Timestamp { start.advanced(by: now) }

    /// Moves the time.
    package func advance(by duration: Duration) {
        state.withLock { $0 += duration }
    }
}
