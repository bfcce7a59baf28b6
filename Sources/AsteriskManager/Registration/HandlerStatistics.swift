import Synchronization

/// What one handler has done so far.
public struct HandlerStatistics: Sendable, Hashable {
    /// The handler.
    public let id: HandlerID
    /// The calls that returned, or threw ``HandlerControl/stop`` or ``HandlerControl/detach``.
    public let handled: Int
    /// The calls that threw ``HandlerControl/ignored``.
    public let ignored: Int
    /// The calls that threw another error.
    public let failed: Int
    /// Half of the calls took no longer; one in 64 is measured. `nil` while none was.
    public let median: Duration?
    /// All but one of a hundred calls took no longer; one in 64 is measured. `nil` while none was.
    public let percentile99: Duration?
    /// Whether it is called no more.
    public let isDetached: Bool
}

/// What a registration has done so far, and what waits for it.
public struct RegistrationStatistics: Sendable, Hashable {
    /// How many events were put into the queue or had no room there.
    public let received: Int
    /// How many events had no room: the sum of the overflow gaps that were delivered and of those that will be.
    public let lost: Int
    /// How many events a newer one replaced, see ``RegistrationOptions/QueuePolicy/latest(by:)``.
    public let coalesced: Int
    /// How many events wait, or are being handled.
    public let waiting: Int
    /// How many bytes they take.
    public let waitingBytes: Int
    /// The handlers, in the order of the list.
    public let handlers: [HandlerStatistics]
}

extension Registration {
    /// What the registration has done so far.
    public var statistics: RegistrationStatistics {
        let counts = queue.counts
        return RegistrationStatistics(
            received: counts.received,
            lost: counts.lost,
            coalesced: counts.coalesced,
            waiting: counts.waiting,
            waitingBytes: counts.waitingBytes,
            handlers: handlers.indices.map { statistics(ofHandler: $0) }
        )
    }

    func statistics(ofHandler index: Int) -> HandlerStatistics {
        let durations = monitor.cells[index].durations.withLock { $0 }
        return HandlerStatistics(
            id: handlers[index].name,
            handled: monitor.cells[index].handled.load(ordering: .relaxed),
            ignored: monitor.cells[index].ignored.load(ordering: .relaxed),
            failed: monitor.cells[index].failed.load(ordering: .relaxed),
            median: durations.percentile(0.5),
            percentile99: durations.percentile(0.99),
            isDetached: isDetached || isOff(index)
        )
    }
}

extension Manager {
    /// The handlers that get the events of this name, in the order in which they were attached, and what each has done
    /// so far.
    public func handlers(for eventName: String) -> [HandlerStatistics] {
        registry.snapshot.flatMap { entry in
            let registration = entry.registration
            return registration.handlers(forEventsNamed: eventName, from: name)
                .map { registration.statistics(ofHandler: $0) }
                .filter { !$0.isDetached }
        }
    }
}
