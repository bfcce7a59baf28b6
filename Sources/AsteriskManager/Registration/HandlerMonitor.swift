import Synchronization

/// What is known of a registration's handlers while they are at work: how often each was called and how that ended, how
/// long a call takes, and which of them runs now.
///
/// `@unchecked`: the block of cells is made once and freed with the object; the cells are atomics and locks.
final class HandlerMonitor: @unchecked Sendable {
    struct Cell: ~Copyable {
        let handled = Atomic<Int>(0)
        let ignored = Atomic<Int>(0)
        let failed = Atomic<Int>(0)
        let durations = Lock(DurationHistogram())
        let failures = Lock(BurstLimiter())
    }

    /// A call of a handler that runs concurrently.
    struct ConcurrentCall {
        let handler: Int
        let manager: Manager
        let start: Duration
    }

    let cells: UnsafeMutableBufferPointer<Cell>
    /// The call that runs now, see ``CallPlace``; 0 for none. Written by the delivering task and read by the watchdog.
    let running: UnsafeMutablePointer<Atomic<UInt64>>
    let concurrentCalls = Lock<(running: [UInt64: ConcurrentCall], last: UInt64)>(([:], 0))

    init(handlerCount: Int) {
        running = .allocate(capacity: 1)
        running.initialize(to: Atomic(0))
        cells = .allocate(capacity: handlerCount)
        for index in 0..<handlerCount { cells.initializeElement(at: index, to: Cell()) }
    }

    deinit {
        running.deinitialize(count: 1)
        running.deallocate()
        cells.deinitialize()
        cells.deallocate()
    }

    func beginConcurrent(_ index: Int, _ manager: Manager, at start: Duration) -> UInt64 {
        concurrentCalls.withLock { calls in
            calls.last += 1
            calls.running[calls.last] = ConcurrentCall(handler: index, manager: manager, start: start)
            return calls.last
        }
    }

    func endConcurrent(_ number: UInt64) {
        concurrentCalls.withLock { $0.running[number] = nil }
    }

    @inline(__always)
    func idle() { running.pointee.store(0, ordering: .relaxed) }
}

/// Which handler runs, for the manager in which place of the list, and the number of the call: packed into a word that is
/// written with each call, and differs from one call to the next. So the watchdog needs no time from the task that
/// delivers.
struct CallPlace {
    let handler: Int
    let link: Int32

    @inline(__always)
    static func word(handler: Int, link: Int32, call: UInt64) -> UInt64 {
        call &<< 32 | UInt64(UInt16(truncatingIfNeeded: link)) &<< 16 | UInt64(UInt16(truncatingIfNeeded: handler &+ 1))
    }

    init(word: UInt64) {
        handler = Int(word & 0xFFFF) - 1
        link = Int32(word &>> 16 & 0xFFFF)
    }
}

/// Counts durations in classes of an eighth of their size, from nanoseconds to hours. Empty, it takes no memory.
struct DurationHistogram {
    private static let perDoubling = 8
    private var counts: [UInt32] = []
    private var total = 0

    mutating func add(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let nanoseconds =
            UInt64(max(0, min(seconds, 1 << 20))) * 1_000_000_000 + UInt64(max(0, attoseconds)) / 1_000_000_000
        let index = Self.index(of: nanoseconds)
        if index >= counts.count { counts += Array(repeating: 0, count: index + 1 - counts.count) }
        counts[index] &+= 1
        total += 1
    }

    /// The upper end of the class that holds the given part of the calls; `nil` when there was none.
    func percentile(_ part: Double) -> Duration? {
        guard total > 0 else { return nil }
        var left = Int((part * Double(total)).rounded(.up))
        for (index, count) in counts.enumerated() {
            left -= Int(count)
            if left <= 0 { return .nanoseconds(Int64(clamping: Self.upperEnd(of: index))) }
        }
        return .nanoseconds(Int64(clamping: Self.upperEnd(of: counts.count - 1)))
    }

    private static func index(of value: UInt64) -> Int {
        guard value >= 8 else { return Int(value) }
        let power = 63 - value.leadingZeroBitCount
        return (power - 2) * perDoubling + Int(value >> (power - 3)) - perDoubling
    }

    private static func upperEnd(of index: Int) -> UInt64 {
        guard index >= perDoubling else { return UInt64(index) }
        let power = index / perDoubling + 2
        return (UInt64(index % perDoubling + perDoubling) + 1) << (power - 3)
    }
}
