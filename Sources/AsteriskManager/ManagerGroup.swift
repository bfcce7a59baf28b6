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
public final class ManagerGroup: Sendable {
    /// A manager whose run ended with an error.
    public struct Failure: Sendable {
        /// The manager.
        public let manager: Manager
        /// What its ``Manager/run()`` threw.
        public let error: any Error
    }

    /// The managers, in the order given.
    public let managers: [Manager]

    private let life = ManagerLife(manager: "group")
    private let failed = Lock<[Failure]>([])
    let deliveries = DeliveryTasks()

    /// A group of these managers. One that occurs twice counts once.
    public init(_ managers: [Manager]) {
        var seen: Set<ObjectIdentifier> = []
        self.managers = managers.filter { seen.insert(ObjectIdentifier($0)).inserted }
    }

    /// The first manager of this name, such as the one that an event names; `nil` when there is none.
    public subscript(name: String) -> Manager? { managers.first { $0.name == name } }

    /// The managers whose runs ended with an error so far, in the order in which they did.
    public var failures: [Failure] { failed.withLock { $0 } }

    // MARK: Running

    /// Runs all managers at once, until the last of them has ended and the handlers have finished what waited for them.
    ///
    /// A manager that fails does not end the others: its error goes to ``failures`` and is told to its configuration's
    /// `report` at once.
    ///
    /// - Throws: ``ManagerError``: when every manager has failed, with the code of the first failure and the messages of
    ///   all; `alreadyRunning` when the group has been run before. `CancellationError` when the task was cancelled.
    public func run() async throws {
        guard life.begin() else { throw ManagerError(.alreadyRunning, "a group of managers runs once") }
        await withTaskCancellationHandler {
            deliveries.begin(managers)
            await withDiscardingTaskGroup { runs in
                for manager in managers { runs.addTask { await self.run(manager) } }
            }
            await deliveries.finish { [life, managers] in
                await life.stopping.wait()
                try? await Task.sleep(for: managers.map(\.configuration.drainTimeout).max() ?? .zero)
            }
        } onCancel: {
            life.stopping.open()
            deliveries.cancel()
        }
        life.end(nil)
        if Task.isCancelled { throw CancellationError() }
        let failures = failures
        guard let first = failures.first, failures.count == managers.count else { return }
        let code = (first.error as? ManagerError)?.code ?? .connectionLost
        throw ManagerError(code, failures.map { "\($0.error)" }.joined(separator: "; "))
    }

    private func run(_ manager: Manager) async {
        do {
            try await manager.run()
        } catch is CancellationError {
            // The whole group was cancelled, which `run()` tells.
        } catch {
            failed.withLock { $0.append(Failure(manager: manager, error: error)) }
            manager.configuration.report(
                ManagerReport(.runFailed, manager: manager.name, "the run has ended: \(error)")
            )
        }
    }

    /// Logs off from all servers and ends ``run()``. Returns when all connections have ended and the handlers have
    /// finished what waited for them. Does nothing when the group does not run, and may be called more than once. Not
    /// from a handler: that would wait for itself.
    public func stop() async {
        guard life.hasBegun else { return }
        life.stopping.open()
        for manager in managers { manager.askToStop() }
        await life.ended.wait()
    }
}

extension ManagerGroup: CustomReflectable {
    /// The managers.
    public var customMirror: Mirror { Mirror(self, children: ["managers": managers]) }
}
