public import AsteriskManager

/// A time that stands still until it is moved.
public final class ManualClock: Sendable {
    private let state = Lock(Duration.zero)
    private let start = Timestamp.now

    /// A clock at zero.
    public init() {}

    /// The time since the clock was made.
    public var now: Duration { state.withLock { $0 } }

    /// The time of day that belongs to ``now``: it began with the true one.
    public var timestamp: Timestamp { start.advanced(by: now) }

    /// Moves the time.
    public func advance(by duration: Duration) {
        state.withLock { $0 += duration }
    }
}
