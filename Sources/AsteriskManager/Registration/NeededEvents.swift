/// Which classes of events a manager's registrations want, and when its server is to be asked anew. Belongs to the
/// thread that reads.
struct NeededEvents {
    /// Handlers come and go: only what nobody has wanted for so long is given up.
    static let patience = Duration.seconds(1)

    private let registry: EventRegistry
    private let manager: String
    /// The registry as it was looked at last.
    private var version: Int
    /// What was asked for; `nil` for everything.
    private var asked: Set<EventClass>?
    /// When less is asked for; `nil` when that is not to be done.
    private(set) var deadline: Duration?

    init(of context: ConnectionContext) {
        (registry, manager) = (context.registry, context.name)
        version = registry.version
        asked = registry.neededClasses(from: manager)
    }

    /// What was asked for, as the server reads it.
    var mask: String { asked.map { $0.map(\.rawValue).sorted().joined(separator: ",") } ?? "on" }

    /// Looks what is wanted now.
    ///
    /// - Returns: what is to be asked for; `nil` when that has been asked for already.
    mutating func change(at now: Duration) -> String? {
        let current = registry.version
        let isDue = deadline.map { now >= $0 } ?? false
        guard current != version || isDue else { return nil }
        version = current
        let wanted = registry.neededClasses(from: manager)
        guard wanted != asked else {
            deadline = nil
            return nil
        }
        let isMore = wanted.map { wanted in asked.map { !wanted.isSubset(of: $0) } ?? false } ?? true
        guard isMore || isDue else {
            deadline = deadline ?? now + Self.patience
            return nil
        }
        deadline = nil
        asked = wanted
        return mask
    }
}

extension EventRegistry {
    /// The classes of the events that are wanted, and that of those by which a manager knows its server; `nil` when
    /// only everything will do.
    fileprivate func neededClasses(from manager: String) -> Set<EventClass>? {
        var needed: Set<EventClass> = ["system"]
        for entry in snapshot {
            guard let classes = entry.registration.neededClasses(from: manager) else { return nil }
            needed.formUnion(classes)
        }
        return needed
    }
}

extension Registration {
    fileprivate func neededClasses(from manager: String) -> Set<EventClass>? {
        var needed: Set<EventClass> = []
        for (index, handler) in handlers.enumerated() where handler.wants(manager) && !isOff(index) {
            switch handler.selector {
            case .gaps, .states: continue
            // Who knows what else the pattern matches.
            case .any, .unhandled, .matching: return nil
            case .names(let names):
                for name in names {
                    guard let classes = EventClass.classes(ofEventsNamed: name) else { return nil }
                    needed.formUnion(classes)
                    // Its class before Asterisk 16.
                    if ASCII.matches(name, "Newexten") { needed.insert("call") }
                }
            }
        }
        return needed
    }
}
