/// How a registration queues its events, what becomes of its handlers' errors, and what a second attachment means.
///
/// ```swift
/// manager.attach(dashboard, options: RegistrationOptions(policy: .latest(by: "Queue"), queueEvents: 1000))
/// manager.attach(callLog, options: RegistrationOptions(repeated: .once))
/// ```
public struct RegistrationOptions: Sendable {
    /// What happens to events for which the queue has no room.
    public enum QueuePolicy: Sendable, Hashable {
        /// The oldest events make room; a ``Gap`` stands where they stood.
        case dropOldest
        /// New events are dropped until there is room; a ``Gap`` stands where they would stand.
        case dropNewest
        /// The registration is detached and this is reported. What waits is still handled, and then a ``Gap`` that
        /// tells how much of the last batch had no room.
        case detach
        /// Of the events of one manager with the same value of this header, only the newest waits. It takes the place
        /// of the one that it replaces, so that values which change all the time hold up neither themselves nor others.
        /// An event that is replaced so is not lost, and no gap: it is counted in ``RegistrationStatistics/coalesced``.
        /// When the queue is full all the same, the oldest events make room. Events without the header are all kept.
        case latest(by: String)
    }

    /// What attaching does when the same registrar is attached already.
    public enum Repetition: Sendable, Hashable {
        /// It is attached once more: its handlers are called as often as it is attached.
        case again
        /// Nothing: the registration that exists is returned.
        case once
        /// The registration that exists is detached, and a new one made.
        case replacing
    }

    /// A name for reports. It also tells whether a registrar is attached already; without it a class or an actor is
    /// the same as itself, and a struct as nothing.
    public var id: String?
    /// What happens to events for which the queue has no room.
    public var policy: QueuePolicy
    /// How many events may wait; `nil` for the manager's ``ManagerConfiguration/queueEvents``.
    public var queueEvents: Int?
    /// How many bytes of events may wait; `nil` for the manager's ``ManagerConfiguration/queueBytes``.
    public var queueBytes: Int?
    /// What attaching does when the same registrar is attached already.
    public var repeated: Repetition
    /// Decides about the errors of the handlers that have no sink of their own.
    public var onError: HandlerErrorSink?

    /// Options; every one has a default.
    public init(
        id: String? = nil,
        policy: QueuePolicy = .dropOldest,
        queueEvents: Int? = nil,
        queueBytes: Int? = nil,
        repeated: Repetition = .again,
        onError: HandlerErrorSink? = nil
    ) {
        self.id = id
        self.policy = policy
        self.queueEvents = queueEvents
        self.queueBytes = queueBytes
        self.repeated = repeated
        self.onError = onError
    }

    /// What is attached already and makes another registration unnecessary; `nil` when there is to be one.
    func settle(_ existing: [Registration]) -> Registration? {
        switch repeated {
        case .again: return nil
        case .once: return existing.first
        case .replacing:
            for registration in existing { registration.detach() }
            return nil
        }
    }

    func bound(_ configuration: ManagerConfiguration) -> EventQueue.Bound {
        EventQueue.Bound(
            events: max(1, queueEvents ?? configuration.queueEvents),
            bytes: max(1, queueBytes ?? configuration.queueBytes)
        )
    }
}
