/// Where the managers of a group wait for their turn to connect.
final class DialGate: Sendable {
    private struct State {
        var turns: DialTurns
        /// Opened when it is their turn, by their numbers.
        var waiting: [Int: Latch] = [:]
        var hasTimer = false
    }

    /// After so long an attempt gives its place up.
    private static let patience = Duration.seconds(1)

    private let state: Lock<State>

    init(_ turns: DialTurns) {
        state = Lock(State(turns: turns))
    }

    /// Says how many managers there are.
    func setManagers(_ count: Int) { state.withLock { $0.turns.managers = count } }

    /// Waits for a turn, though not beyond the moment in which `stopping` is opened.
    ///
    /// - Returns: whether it has come. Then ``leave(when:)`` has to be called.
    func enter(unless stopping: Latch) async -> Bool {
        let turn = Latch()
        let number = state.withLock { state in
            let number = state.turns.ask()
            state.waiting[number] = turn
            return number
        }
        callNext()
        await withTaskGroup { tasks in
            tasks.addTask { await turn.wait() }
            tasks.addTask { await stopping.wait() }
            await tasks.next()
            tasks.cancelAll()
        }
        return state.withLock { state in
            guard state.waiting.removeValue(forKey: number) != nil else { return true }
            state.turns.withdraw(number)
            return false
        }
    }

    /// Gives the turn back when the attempt has come to something, which opens `settled`. A server that does not answer
    /// does not keep others from their turn so long.
    func leave(when settled: Latch) {
        Task {
            await settled.wait(atMost: Self.patience)
            state.withLock { $0.turns.leave() }
            callNext()
            await settled.wait()
            state.withLock { $0.turns.settle() }
            callNext()
        }
    }

    private func callNext() {
        let (next, delay) = state.withLock { state -> ([Latch], Duration?) in
            let now = monotonicTime()
            var next: [Latch] = []
            while let number = state.turns.next(at: now) {
                if let turn = state.waiting.removeValue(forKey: number) { next.append(turn) }
            }
            guard !state.hasTimer, let time = state.turns.nextTime else { return (next, nil) }
            state.hasTimer = true
            return (next, time - now)
        }
        for turn in next { turn.open() }
        guard let delay else { return }
        Task {
            try? await Task.sleep(for: delay)
            state.withLock { $0.hasTimer = false }
            callNext()
        }
    }
}
