#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A value that threads, not tasks, wait for.
///
/// `@unchecked`: the value is only touched with the mutex held, and the two pointers are never written again.
final class ThreadSignal<Value>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<PlatformMutex>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var value: Value

    init(_ value: sending Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.create()
        condition = .allocate(capacity: 1)
        condition.initialize(to: pthread_cond_t())
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        condition.deallocate()
        mutex.destroy()
        mutex.deallocate()
    }

    /// Changes the value and wakes one thread that waits.
    func change<Result>(_ body: (inout Value) -> Result) -> Result {
        mutex.lock()
        defer {
            pthread_cond_signal(condition)
            mutex.unlock()
        }
        return body(&value)
    }

    /// Changes the value and wakes all threads that wait, which need not wait for the same.
    func changeForAll<Result>(_ body: (inout Value) -> Result) -> Result {
        mutex.lock()
        defer {
            pthread_cond_broadcast(condition)
            mutex.unlock()
        }
        return body(&value)
    }

    /// Changes the value when nobody waits for that.
    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        mutex.lock()
        defer { mutex.unlock() }
        return body(&value)
    }

    /// Holds the calling thread up until `body` returns something, or `timeout` has passed.
    func wait<Result>(atMost timeout: Duration, _ body: (inout Value) -> Result?) -> Result? {
        let end = monotonicTime() + timeout
        mutex.lock()
        defer { mutex.unlock() }
        while true {
            if let result = body(&value) { return result }
            let left = end - monotonicTime()
            guard left > .zero else { return nil }
            var until = Self.wallTime(after: left)
            pthread_cond_timedwait(condition, mutex, &until)
        }
    }

    /// Conditions wait by the system's clock; the loop around them goes by the one that is not set.
    private static func wallTime(after duration: Duration) -> timespec {
        let microseconds = Timestamp.now.advanced(by: duration).microseconds
        return timespec(tv_sec: Int(microseconds / 1_000_000), tv_nsec: Int(microseconds % 1_000_000) * 1000)
    }
}
