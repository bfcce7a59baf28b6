import Synchronization

/// What came over a manager's connections. Written by the thread that reads, once a batch.
final class Traffic: Sendable {
    private let eventCount = Atomic<Int>(0)
    private let lastMicroseconds = Atomic<Int64>(0)

    var events: Int { eventCount.load(ordering: .relaxed) }

    /// When the last byte was read; `nil` before the first.
    var lastReceived: Timestamp? {
        let microseconds = lastMicroseconds.load(ordering: .relaxed)
        return microseconds == 0 ? nil : Timestamp(microseconds: microseconds)
    }

    /// There is one writer at a time.
    func count(events: Int, lastReceived: Timestamp) {
        eventCount.store(eventCount.load(ordering: .relaxed) &+ events, ordering: .relaxed)
        lastMicroseconds.store(lastReceived.microseconds, ordering: .relaxed)
    }
}
