/// The tasks that call the handlers during a run: one for each registration.
///
/// They are cancelled with the run, and it waits for them. But they are not its children: no run could end then whose
/// handlers do not. One that does not return in time is named and left behind.
final class DeliveryTasks: Sendable {
    private struct Delivery {
        let registration: Registration
        /// `nil` once it has ended.
        var task: Task<Void, Never>?
    }

    private struct State {
        /// Those that the registrations hear, while the run lasts.
        var managers: ManagerList?
        /// Attached before the run.
        var early: [Registration] = []
        var deliveries: [Int: Delivery] = [:]
        var lastNumber = 0
        var isCancelled = false
    }

    private let state = Lock(State())

    /// Calls the handlers of this registration: at once, or from the beginning of the run.
    func serve(_ registration: Registration) {
        state.withLock { state in
            if state.managers == nil { state.early.append(registration) } else { begin(registration, &state) }
        }
    }

    /// The run begins.
    func begin(_ managers: ManagerList) {
        state.withLock { state in
            state.managers = managers
            for registration in state.early { begin(registration, &state) }
            state.early = []
        }
    }

    private func begin(_ registration: Registration, _ state: inout State) {
        state.lastNumber += 1
        guard let managers = state.managers else { return }
        let number = state.lastNumber
        let task = Task {
            await registration.deliver(from: managers)
            if registration.isDetached { await registration.stop() }
            ended(number, registration.isDetached)
        }
        if state.isCancelled { task.cancel() }
        state.deliveries[number] = Delivery(registration: registration, task: task)
    }

    private func ended(_ number: Int, _ isDetached: Bool) {
        state.withLock { state in
            state.deliveries[number]?.task = nil
            // The others are stopped at the end of the run.
            if isDetached { state.deliveries[number] = nil }
        }
    }

    /// The run was cancelled.
    func cancel() {
        let tasks = state.withLock { state in
            state.isCancelled = true
            return state.deliveries.values.compactMap(\.task)
        }
        for task in tasks { task.cancel() }
    }

    /// Waits until the handlers have finished what waits for them, and stops the registrars.
    ///
    /// - Parameter deadline: returns when that takes too long.
    func finish(before deadline: @escaping @Sendable @concurrent () async -> Void) async {
        let tasks = state.withLock { $0.deliveries.values.compactMap(\.task) }
        let inTime = await hasEnded {
            for task in tasks { await task.value }
        } before: {
            await deadline()
        }
        if !inTime { leaveBehind() }
        let served = state.withLock { state in
            defer { state.managers = nil }
            return state.deliveries.sorted { $0.key < $1.key }.map(\.value.registration)
        }
        // Those that were attached first may still be needed by those that were attached later.
        for registration in served.reversed() { await registration.stop() }
        state.withLock { $0.deliveries = [:] }
    }

    private func leaveBehind() {
        let left = state.withLock { $0.deliveries.values.filter { $0.task != nil } }
        for delivery in left {
            let registration = delivery.registration
            let handler = registration.runningHandler.map { "the handler \($0)" } ?? "a handler"
            let waiting = registration.queue.counts.waiting
            registration.detach()
            delivery.task?.cancel()
            registration.report(
                .handlerSlow, "\(handler) has not returned and is left behind, with \(waiting) events not handled"
            )
        }
    }
}
