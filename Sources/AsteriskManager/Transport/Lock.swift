/// A value that one thread at a time may touch.
///
/// Not `Synchronization.Mutex`: the thread sanitizer does not see that one's ordering under contention and reports
/// races that are none. This one costs the same.
package final class Lock<Value: ~Copyable>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<PlatformMutex>
    private var value: Value

    package init(_ value: consuming sending Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.create()
    }

    deinit {
        mutex.destroy()
        mutex.deallocate()
    }

    /// Calls `body` with the value. Nothing that waits, and no code of a user, belongs inside.
    @inline(__always)
    package func withLock<Result: ~Copyable, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        mutex.lock()
        defer { mutex.unlock() }
        return try body(&value)
    }
}

extension Lock: CustomReflectable where Value: ~Copyable {
    /// Without children: what `dump` finds here it would read without the lock, and it cannot read what is not copyable.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
