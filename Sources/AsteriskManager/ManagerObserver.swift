/// What integrations are told of a manager at work, besides what registrations get.
///
/// Called by the manager's connection and by its run, in order. Must not block. Every method does nothing by default.
package protocol ManagerObserver: Sendable {
    /// Whether it is told of each packet. Asked at the beginning of each connection.
    var wantsPackets: Bool { get }
    /// Who is told in its place of one manager's connection. Asked at the beginning of each.
    func observer(ofManager name: String) -> any ManagerObserver

    /// The manager does something else now.
    func changed(_ change: StateChange)
    /// A packet came. What it holds may be secret.
    func received(_ packet: Message, from manager: String)
    /// An action is to be written. What it holds may be secret.
    func wrote(_ bytes: [UInt8], to manager: String)
    /// An action was answered, or the first packet of its list came.
    func answered(_ action: String, after time: Duration, by manager: String)
    /// The registrations were told that something is missing.
    func told(_ gap: Gap)
    /// What came was handed to the registrations.
    func handedOver(_ batch: ReceivedBatch, from manager: String)
}

extension ManagerObserver {
    package var wantsPackets: Bool { false }
    package func observer(ofManager name: String) -> any ManagerObserver { self }
    package func changed(_ change: StateChange) {}
    package func received(_ packet: Message, from manager: String) {}
    package func wrote(_ bytes: [UInt8], to manager: String) {}
    package func answered(_ action: String, after time: Duration, by manager: String) {}
    package func told(_ gap: Gap) {}
    package func handedOver(_ batch: ReceivedBatch, from manager: String) {}
}

/// What was read at once.
package struct ReceivedBatch: Sendable {
    /// Its bytes.
    package let bytes: Int
    /// How many events wait in the longest of the queues.
    package let waiting: Int
    /// How many of this manager's events the registrations that there are have lost so far.
    package let lost: Int
}

/// The observers of one connection, and what has to be kept for them. Costs nothing when there are none.
struct ConnectionObservers {
    private let observers: [any ManagerObserver]
    private let packetObservers: [any ManagerObserver]
    private let manager: String
    private let registry: EventRegistry
    private var asked: [RequestNumber: (action: String, time: Duration)] = [:]
    private var bytes = 0

    init(_ context: ConnectionContext) {
        observers = context.configuration.observers.map { $0.observer(ofManager: context.name) }
        packetObservers = observers.filter(\.wantsPackets)
        manager = context.name
        registry = context.registry
    }

    /// Whether somebody wants to be told of each packet.
    var wantPackets: Bool { !packetObservers.isEmpty }
    private var isEmpty: Bool { observers.isEmpty }

    func received(_ packet: Message) {
        for observer in packetObservers { observer.received(packet, from: manager) }
    }

    mutating func received(_ count: Int) {
        if !isEmpty { bytes += count }
    }

    func wrote(_ bytes: [UInt8]) {
        for observer in observers { observer.wrote(bytes, to: manager) }
    }

    func told(_ gap: Gap) {
        for observer in observers { observer.told(gap) }
    }

    mutating func asked(_ action: String, _ number: RequestNumber, at now: Duration) {
        if !isEmpty { asked[number] = (action, now) }
    }

    mutating func answered(_ number: RequestNumber, at now: Duration) {
        guard !isEmpty, let request = asked.removeValue(forKey: number) else { return }
        for observer in observers { observer.answered(request.action, after: now - request.time, by: manager) }
    }

    mutating func forget(_ number: RequestNumber) { asked[number] = nil }

    mutating func endBatch() {
        guard !isEmpty else { return }
        var (waiting, lost) = (0, 0)
        for entry in registry.snapshot {
            // The queue may be that of a group: each of its managers counts what is its own.
            let backlog = entry.registration.queue.backlog(ofLink: entry.link)
            waiting = max(waiting, backlog.waiting)
            lost += backlog.lost
        }
        let batch = ReceivedBatch(bytes: bytes, waiting: waiting, lost: lost)
        for observer in observers { observer.handedOver(batch, from: manager) }
        bytes = 0
    }
}
