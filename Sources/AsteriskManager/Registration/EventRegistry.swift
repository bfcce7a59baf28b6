import Synchronization

/// The registrations of one manager. Users' threads change it; the connection's thread takes a copy when it has changed.
final class EventRegistry: Sendable {
    struct Entry: Sendable {
        let registration: Registration
        /// The number of this manager among the registration's.
        let link: Int32
    }

    private let entries = Lock<[Entry]>([])
    private let changes = Atomic<Int>(0)
    private let unhandledCount = Atomic<Int>(0)
    /// Called when ``version`` has changed, by whoever changed it.
    private let onChange: (@Sendable () -> Void)?

    init(onChange: (@Sendable () -> Void)? = nil) {
        self.onChange = onChange
    }

    /// How many events no registration wanted.
    var unhandled: Int { unhandledCount.load(ordering: .relaxed) }

    func countUnhandled(_ count: Int) { unhandledCount.wrappingAdd(count, ordering: .relaxed) }

    /// Changes with every registration that comes or goes, or wants less.
    var version: Int { changes.load(ordering: .acquiring) }

    var snapshot: [Entry] { entries.withLock { $0 } }

    func registrations(of identity: RegistrarIdentity) -> [Registration] {
        snapshot.map(\.registration).filter { $0.identity?.isSame(as: identity) == true }
    }

    func add(_ registration: Registration, link: Int32) {
        entries.withLock { $0.append(Entry(registration: registration, link: link)) }
        noteChange()
    }

    func remove(_ registration: Registration) {
        entries.withLock { $0.removeAll { $0.registration === registration } }
        noteChange()
    }

    func removeAll() {
        entries.withLock { $0.removeAll() }
        noteChange()
    }

    /// A registration came or went, or wants less.
    func noteChange() {
        changes.add(1, ordering: .releasing)
        onChange?()
    }
}
