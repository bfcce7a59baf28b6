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
/// Managers have different names, and may be added and removed while it runs. Of many that are to connect at once, a
/// limited number does.
public final class ManagerGroup: Sendable {
    /// A manager whose run ended with an error.
    public struct Failure: Sendable {
        /// The manager.
        public let manager: Manager
        /// What its ``Manager/run()`` threw.
        public let error: any Error
    }

    struct State {
        enum Phase { case idle, running, over }

        var phase = Phase.idle
        /// Those that are in the group now.
        var managers: [Manager] = []
        /// Their places in the list, by their names.
        var seats: [String: ManagerSeat] = [:]
        /// Those that are to be run.
        var newcomers: [Manager] = []
        /// The run, if it waits for newcomers.
        var waiting: UnsafeContinuation<Manager?, Never>?
        /// How many runs have not ended, or not yet begun.
        var live = 0
        /// Whose turn it was last to be sent an action for any.
        var turn = 0
        var failures: [Failure] = []
        /// Each hears all managers, those too that come later.
        var registrations: [Registration] = []

        /// Takes out the registrations that are detached. To be let go of outside of the lock: a registrar may end with
        /// them, and ask the group for something.
        mutating func takeDetached() -> [Registration] {
            var (kept, detached): ([Registration], [Registration]) = ([], [])
            for registration in registrations {
                if registration.isDetached { detached.append(registration) } else { kept.append(registration) }
            }
            registrations = kept
            return detached
        }
    }

    let state = Lock(State())
    /// The managers, and those that were removed and of which something is still to be handled.
    let list = ManagerList([])
    let deliveries = DeliveryTasks()
    let life = ManagerLife(manager: "group")
    private let dialGate: DialGate

    /// A group of these managers. Of several with the same name the first is in the group, and the others are not, which
    /// they report.
    ///
    /// - Parameter dials: how many connect at the same time. One whose server does not answer gives its place up after
    ///   a second, though no more than four times as many try at once. In each second as many may begin, or 32 if that is
    ///   more, or a sixth of the group's managers.
    public convenience init(_ managers: [Manager] = [], dials: Int = 32) {
        self.init(managers, turns: DialTurns(places: dials))
    }

    package init(_ managers: [Manager], turns: DialTurns) {
        dialGate = DialGate(turns)
        for manager in managers where !add(manager) && !self.managers.contains(where: { $0 === manager }) {
            manager.report(.runFailed, "is not run: another manager of the group has this name")
        }
    }

    /// The managers, in the order given.
    public var managers: [Manager] { state.withLock { $0.managers } }

    /// The manager of this name, such as the one that an event names; `nil` when there is none.
    public subscript(name: String) -> Manager? { managers.first { $0.name == name } }

    /// The managers whose runs ended with an error so far, in the order in which they did. Those that were removed are
    /// left out.
    public var failures: [Failure] { state.withLock { $0.failures } }

    /// Whether ``run()`` has begun, and managers are run that are added.
    public var isRunning: Bool { state.withLock { $0.phase == .running } }

    // MARK: Members

    /// Adds a manager, which has not been run. While the group runs, it is run at once. What is attached to the group
    /// hears it from now on.
    ///
    /// - Returns: `false` when a manager of this name is in the group already, as two managers of one server are unless
    ///   they were given names; and when the group is being stopped, or has ended, or is full with 65,536. Nothing is done
    ///   then.
    @discardableResult
    public func add(_ manager: Manager) -> Bool {
        let (isAdded, run, detached) = state.withLock { state in
            let detached = state.takeDetached()
            guard state.phase != .over, !life.stopping.isOpen,
                state.seats[manager.name] == nil, let seat = ManagerSeat(manager, in: list)
            else { return (false, UnsafeContinuation<Manager?, Never>?.none, detached) }
            state.managers.append(manager)
            state.seats[manager.name] = seat
            manager.dialGate.withLock { $0 = dialGate }
            dialGate.setManagers(state.managers.count)
            for registration in state.registrations {
                link(manager, seat.number, to: registration)
                open(seat.number, of: manager, to: registration)
            }
            guard state.phase == .running else { return (true, nil, detached) }
            state.live += 1
            let run = state.waiting.take()
            if run == nil { state.newcomers.append(manager) }
            return (true, run, detached)
        }
        withExtendedLifetime(detached) {}
        run?.resume(returning: manager)
        return isAdded
    }

    /// Removes the manager of this name: it logs off, and what it has sent until then is still handled. One that has not
    /// been run may be run by itself, or in another group, afterwards.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    public func remove(named name: String) async -> Bool {
        let removed = state.withLock { state -> (manager: Manager, seat: ManagerSeat, isRun: Bool)? in
            guard let seat = state.seats.removeValue(forKey: name),
                let index = state.managers.firstIndex(where: { $0.name == name })
            else { return nil }
            let manager = state.managers.remove(at: index)
            state.failures.removeAll { $0.manager === manager }
            dialGate.setManagers(state.managers.count)
            return (manager, seat, state.phase == .running)
        }
        guard let (manager, seat, isRun) = removed else { return false }
        // A group that runs has it run, or is about to: then the run ends as soon as it begins.
        if isRun || manager.life.hasBegun {
            manager.askToStop()
            // Not cut short with the caller's task: the place may not be free before.
            await Task {
                await manager.life.ended.wait()
                for registration in part(from: manager) {
                    registration.queue.addEnd(ofLink: seat.number, registration.isSequence ? nil : seat)
                }
            }.value
        } else {
            for registration in part(from: manager) { registration.removeLink(seat.number) }
            manager.dialGate.withLock { $0 = nil }
            manager.transport.leftGroup()
        }
        return true
    }

    /// Nothing comes of the manager any more. Returns the registrations that have heard it.
    private func part(from manager: Manager) -> [Registration] {
        let registrations = state.withLock { $0.registrations }
        for registration in registrations { manager.registry.remove(registration) }
        return registrations
    }
}

extension ManagerGroup: CustomReflectable {
    /// The managers.
    public var customMirror: Mirror { Mirror(self, children: ["managers": managers]) }
}
