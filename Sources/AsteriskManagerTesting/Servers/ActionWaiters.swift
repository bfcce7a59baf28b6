import AsteriskManager

/// The actions that a test has not asked for yet, and the tasks that wait for actions. Kept under the server's lock: what
/// wakes a task is returned, to be called outside of it.
struct ActionWaiters {
    typealias Outcome = Result<ReceivedAction?, any Error>
    typealias Continuation = CheckedContinuation<ReceivedAction?, any Error>
    typealias Wake = () -> Void

    private struct Waiter {
        let number: Int
        let name: String
        var outcome: Outcome?
        var continuation: Continuation?
    }

    private var untaken: [ReceivedAction] = []
    private var waiters: [Waiter] = []
    private var lastNumber = 0
    private var isOver = false

    /// Somebody wants an action of this name.
    ///
    /// - Returns: the number to wait with.
    mutating func add(_ name: String) -> Int {
        lastNumber += 1
        var waiter = Waiter(number: lastNumber, name: name.lowercased())
        if let index = untaken.firstIndex(where: { $0.name.lowercased() == waiter.name }) {
            waiter.outcome = .success(untaken.remove(at: index))
        } else if isOver {
            waiter.outcome = .success(nil)
        }
        waiters.append(waiter)
        return lastNumber
    }

    /// The waiting begins, once for each number. It may be over already.
    mutating func wait(_ number: Int, _ continuation: Continuation) -> Wake? {
        guard let index = waiters.firstIndex(where: { $0.number == number }) else { return nil }
        waiters[index].continuation = continuation
        return waiters[index].outcome.map { settle(index, $0) } ?? nil
    }

    /// The client sent an action.
    mutating func take(_ action: ReceivedAction) -> Wake? {
        let name = action.name.lowercased()
        guard let index = waiters.firstIndex(where: { $0.name == name && $0.outcome == nil }) else {
            untaken.append(action)
            return nil
        }
        return settle(index, .success(action))
    }

    /// The one with this number waits no longer, if it still does.
    mutating func giveUp(_ number: Int, _ error: any Error) -> Wake? {
        let index = waiters.firstIndex { $0.number == number && $0.outcome == nil }
        return index.flatMap { settle($0, .failure(error)) }
    }

    /// No more actions come.
    mutating func end() -> [Wake] {
        isOver = true
        return waiters.map(\.number).compactMap { number in
            let index = waiters.firstIndex { $0.number == number && $0.outcome == nil }
            return index.flatMap { settle($0, .success(nil)) }
        }
    }

    private mutating func settle(_ index: Int, _ outcome: Outcome) -> Wake? {
        waiters[index].outcome = outcome
        guard let continuation = waiters[index].continuation else { return nil }
        waiters.remove(at: index)
        return { continuation.resume(with: outcome) }
    }
}
