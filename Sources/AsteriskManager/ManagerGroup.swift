/// Several managers as one: what is attached hears all of them, and one call runs them.
///
/// ```swift
/// let group = ManagerGroup([london, paris])
/// group.attach(dashboard)                       // one registration: its handlers never run at the same time
/// group.on(.hangup) { hangup, manager in print(manager.name, hangup.channel) }
/// try await group.run()                         // until all have ended
/// ```
///
/// A registration of the group has one queue, into which the events of all managers go as they come: those of one
/// manager stay in their order, and the handlers are called one at a time. That is the difference to attaching the same
/// registrar to each manager, which makes a registration of its own, and a queue of its own, for every one of them.
///
/// Its handlers are called by the group's ``run()``; managers that are run one by one call those that were attached to
/// them, but not the group's. Registrations and sequences of the group end when all of its managers have ended.
///
/// Managers may be added and removed while it runs. Of many that are to connect at once, a limited number does; one that
/// does not answer gives its place up after a second.
public final class ManagerGroup: Sendable {
    /// A manager whose run ended with an error.
    public struct Failure: Sendable {
        /// The manager.
        public let manager: Manager
        /// What its ``Manager/run()`` threw.
        public let error: any Error
    }

    struct State {
        /// Those that are in the group now.
        var managers: [Manager] = []
        /// Those whose runs have not ended.
        var live = 0
        var isRunning = false
        /// Whose turn it was last to be sent an action for any.
        var turn = 0
        var failures: [Failure] = []
        /// Each hears all managers, those too that come later.
        var registrations: [Registration] = []
    }

    let state = Lock(State())
    /// Every manager that was ever in the group.
    let list = ManagerList([])
    let deliveries = DeliveryTasks()
    private let life = ManagerLife(manager: "group")
    private let dialGate: ConcurrencyGate
    private let newcomers = AsyncStream.makeStream(of: Manager.self)

    /// A group of these managers. One that occurs twice counts once.
    ///
    /// - Parameter dials: how many connect at the same time.
    public init(_ managers: [Manager] = [], dials: Int = 32) {
        dialGate = ConcurrencyGate(max(1, dials))
        for manager in managers { add(manager) }
    }

    /// The managers, in the order given.
    public var managers: [Manager] { state.withLock { $0.managers } }

    /// The first manager of this name, such as the one that an event names; `nil` when there is none.
    public subscript(name: String) -> Manager? { managers.first { $0.name == name } }

    /// The managers whose runs ended with an error so far, in the order in which they did.
    public var failures: [Failure] { state.withLock { $0.failures } }

    /// Whether ``run()`` has begun, and managers are run that are added.
    public var isRunning: Bool { state.withLock { $0.isRunning } }

    // MARK: Members

    /// Adds a manager, which has not been run. While the group runs, it is run at once. What is attached to the group
    /// hears it from now on.
    ///
    /// - Returns: `false` when it is in the group already.
    @discardableResult
    public func add(_ manager: Manager) -> Bool {
        let mustRun = state.withLock { state -> Bool? in
            guard !state.managers.contains(where: { $0 === manager }) else { return nil }
            state.managers.append(manager)
            list.append(manager)
            manager.dialGate.withLock { $0 = dialGate }
            state.registrations.removeAll(where: \.isDetached)
            for registration in state.registrations {
                open(link(manager, to: registration), of: manager, to: registration)
            }
            if state.isRunning { state.live += 1 }
            return state.isRunning
        }
        if mustRun == true { newcomers.continuation.yield(manager) }
        return mustRun != nil
    }

    /// Removes the managers of this name: they log off, and what they have sent until then is still handled.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    public func remove(named name: String) async -> Bool {
        let removed = state.withLock { state in
            defer { state.managers.removeAll { $0.name == name } }
            return state.managers.filter { $0.name == name }
        }
        for manager in removed {
            if life.hasBegun { await manager.stop() } else { manager.askToStop() }
        }
        return !removed.isEmpty
    }

    // MARK: Running

    /// Runs all managers at once, until the last of them has ended and the handlers have finished what waited for them.
    /// A group without managers waits for some, until it is stopped.
    ///
    /// A manager that fails does not end the others: its error goes to ``failures`` and is told to its configuration's
    /// `report` at once.
    ///
    /// - Throws: ``ManagerError``: when every manager has failed, with the code of the first failure and the messages of
    ///   all; `alreadyRunning` when the group has been run before. `CancellationError` when the task was cancelled.
    public func run() async throws {
        guard life.begin() else { throw ManagerError(.alreadyRunning, "a group of managers runs once") }
        await withTaskCancellationHandler {
            await untilShutdown {
                await serve()
            } stop: {
                self.askToStop()
            }
        } onCancel: {
            askToStop()
            deliveries.cancel()
        }
        life.end(nil)
        if Task.isCancelled { throw CancellationError() }
        let failures = failures
        guard let first = failures.first, failures.count == managers.count else { return }
        let code = (first.error as? ManagerError)?.code ?? .connectionLost
        throw ManagerError(code, failures.map { "\($0.error)" }.joined(separator: "; "))
    }

    private func serve() async {
        deliveries.begin(list)
        let first = state.withLock { state in
            state.isRunning = true
            state.live = state.managers.count
            for registration in state.registrations { registration.stayOpen() }
            return state.managers
        }
        await withDiscardingTaskGroup { runs in
            for manager in first { runs.addTask { await self.run(manager) } }
            for await manager in newcomers.stream { runs.addTask { await self.run(manager) } }
        }
        endRegistrations()
        await deliveries.finish { [life, list] in
            await life.stopping.wait()
            try? await Task.sleep(for: list.all.map(\.configuration.drainTimeout).max() ?? .zero)
        }
    }

    private func run(_ manager: Manager) async {
        do {
            try await manager.run()
        } catch is CancellationError {
            // The whole group was cancelled, which `run()` tells.
        } catch {
            state.withLock { $0.failures.append(Failure(manager: manager, error: error)) }
            manager.report(.runFailed, "the run has ended: \(error)")
        }
        state.withLock { $0.live -= 1 }
        endIfOver()
    }

    /// Nothing comes any more when all have ended; though a group without managers waits for some.
    private func endIfOver() {
        let isOver = state.withLock { state in
            guard state.isRunning, state.live == 0, !state.managers.isEmpty || life.stopping.isOpen else {
                return false
            }
            state.isRunning = false
            return true
        }
        if isOver { newcomers.continuation.finish() }
    }

    /// As long as managers may be added, the end of all that there are is not theirs.
    private func endRegistrations() {
        for registration in state.withLock({ $0.registrations }) { registration.queue.close() }
    }

    private func askToStop() {
        life.stopping.open()
        for manager in managers { manager.askToStop() }
        endIfOver()
    }

    /// Logs off from all servers and ends ``run()``. Returns when all connections have ended and the handlers have
    /// finished what waited for them. Does nothing when the group does not run, and may be called more than once. Not
    /// from a handler: that would wait for itself.
    public func stop() async {
        guard life.hasBegun else { return }
        askToStop()
        await life.ended.wait()
    }
}

extension ManagerGroup: CustomReflectable {
    /// The managers.
    public var customMirror: Mirror { Mirror(self, children: ["managers": managers]) }
}
