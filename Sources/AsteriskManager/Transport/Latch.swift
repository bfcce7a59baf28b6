/// Something that happens once, and that tasks wait for.
final class Latch: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [Int: UnsafeContinuation<Void, Never>] = [:]
        var lastNumber = 0
    }

    private let state = Lock(State())

    var isOpen: Bool { state.withLock { $0.isOpen } }

    /// It has happened: everybody goes on. Later calls do nothing.
    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [:] }
            return state.waiting
        }
        for continuation in waiting.values { continuation.resume() }
    }

    /// Waits until it has happened, the time is over, or the task is cancelled.
    func wait(atMost limit: Duration) async {
        await withTaskGroup { tasks in
            tasks.addTask { await self.wait() }
            tasks.addTask { try? await Task.sleep(for: limit) }
            await tasks.next()
            tasks.cancelAll()
        }
    }

    /// Waits until it has happened, or the task is cancelled.
    func wait() async {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                let mustWait = state.withLock { state in
                    guard !state.isOpen, !Task.isCancelled else { return false }
                    state.waiting[number] = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: number) }?.resume()
        }
    }
}

/// Awaits `work` in a task of its own, though not beyond the end of `deadline`.
///
/// - Returns: whether the work has ended. One that has not is left behind: nothing can end a task that does not want to.
func hasEnded(
    _ work: @escaping @Sendable @concurrent () async -> Void,
    before deadline: @escaping @Sendable @concurrent () async -> Void
) async -> Bool {
    let result = Lock<Bool?>(nil)
    await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        // With the lock held, which says to the thread sanitizer what it cannot see inside the runtime: that this is over
        // before the task goes on.
        let finish: @Sendable (Bool) -> Void = { outcome in
            result.withLock { result in
                guard result == nil else { return }
                result = outcome
                continuation.resume()
            }
        }
        // Not children of this task: that would wait for both of them.
        let timer = Task {
            await deadline()
            finish(false)
        }
        Task {
            await work()
            finish(true)
            timer.cancel()
        }
    }
    return result.withLock { $0 } ?? false
}
