import Synchronization

/// The bond between a registrar and the manager that it was attached to.
///
/// Letting go of the value does not detach: the handlers are called until ``detach()`` or until the manager has ended.
public final class Registration: Sendable {
    /// The name that it was given in its options.
    public let id: String?
    let handlers: [Handler]
    let queue: EventQueue
    let monitor: HandlerMonitor
    let onError: HandlerErrorSink?
    /// The object that was attached, for those who attach it again.
    let identity: RegistrarIdentity?
    let stopHooks: StopHooks
    let stopTimeout: Duration
    /// Whether an iterator takes out what is queued. Nobody knows when, and it needs no managers for that.
    let isSequence: Bool
    /// Its managers by their numbers.
    private let links = Lock<[Int32: ManagerLink]>([:])
    /// The sets of handlers that want the same events, by their numbers. There are few, however many names come.
    private let selections = Lock<[[Int]]>([])
    /// Handlers that are called no more.
    private let off = Lock<Set<Int>>([])
    /// The lowest bit: detached. The others change when a handler is taken off: one look tells both.
    let status = Atomic<Int>(0)
    private let leftBehind = Atomic<Bool>(false)
    private let staysOpen = Atomic<Bool>(false)

    init(
        _ list: HandlerList,
        options: RegistrationOptions = RegistrationOptions(),
        identity: RegistrarIdentity? = nil,
        configuration: ManagerConfiguration,
        isSequence: Bool = false
    ) {
        id = options.id
        self.isSequence = isSequence
        handlers = list.handlers.enumerated().map { $1.attached(at: $0) }
        queue = EventQueue(bound: options.bound(configuration), policy: options.policy)
        monitor = HandlerMonitor(handlerCount: list.handlers.count)
        onError = options.onError
        self.identity = identity
        stopHooks = StopHooks(list.stopHooks)
        stopTimeout = configuration.stopTimeout
    }

    var wantsStates: Bool { handlers.contains { $0.selector == .states } }

    /// Whether ``detach()`` was called, or a handler or the queue's policy has detached it.
    public var isDetached: Bool { status.load(ordering: .acquiring) & 1 != 0 }

    /// Takes the handlers off the manager. From the next event on they are not called any more, and what waits for
    /// them is dropped. May be called from anywhere, from one of the handlers too, and more than once. The registrar's
    /// other registrations go on.
    public func detach() {
        guard status.bitwiseOr(1, ordering: .acquiringAndReleasing).oldValue & 1 == 0 else { return }
        leave()
        queue.close(discarding: true)
    }

    /// Takes the handlers of this `id` off; the others are called on. Without any the registration is detached. Takes
    /// effect at the next event, like ``detach()``, and may be called from anywhere.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    public func detach(_ id: HandlerID) -> Bool {
        let indices = handlers.indices.filter { handlers[$0].name == id }
        for index in indices { detach(handler: index) }
        return !indices.isEmpty
    }

    func detach(handler index: Int) {
        let (isNew, left) = off.withLock { ($0.insert(index).inserted, handlers.count - $0.count) }
        guard isNew else { return }
        status.wrappingAdd(2, ordering: .acquiringAndReleasing)
        if left == 0 { return detach() }
        for link in links.withLock({ $0 }).values { link.registry.noteChange() }
    }

    /// The handler that is being called; `nil` when none is, or only such as run concurrently.
    var runningHandler: HandlerID? {
        let place = CallPlace(word: monitor.running.pointee.load(ordering: .relaxed))
        return handlers.indices.contains(place.handler) ? handlers[place.handler].name : nil
    }

    func isOff(_ index: Int) -> Bool { off.withLock { $0.contains(index) } }

    /// The queue has no room and its policy is to detach: what waits is handled, then ``deliver(from:)`` detaches.
    func leaveBehind() {
        leftBehind.store(true, ordering: .releasing)
        leave()
        let name = id.map { "the registration \($0.visible)" } ?? "a registration"
        report(.detached, "\(name) was detached: its handlers were too slow for its queue")
    }

    var isLeftBehind: Bool { leftBehind.load(ordering: .acquiring) }

    private func leave() {
        for link in links.withLock({ $0 }).values { link.registry.remove(self) }
    }

    // MARK: Routing

    /// Adds a source of events, whose items are queued under this number.
    func addLink(_ link: ManagerLink, as number: Int32) {
        links.withLock { $0[number] = link }
    }

    /// Nothing comes of the manager any more, and what has come is handled.
    func removeLink(_ number: Int32) {
        let link = links.withLock { links -> ManagerLink? in
            guard links.count == 1 else { return links.removeValue(forKey: number) }
            // Somebody has to be told what there is to report.
            links[number]?.hasEnded = true
            return nil
        }
        withExtendedLifetime(link) {}
        queue.forget(number)
    }

    /// The name of the manager at the other end of the link.
    func manager(ofLink link: Int32) -> String {
        links.withLock { $0[link]?.source.manager ?? "" }
    }

    /// Tells the `report` of one of its managers, of one that has not ended if there is one.
    func report(_ kind: ManagerReport.Kind, _ message: String) {
        let link = links.withLock { links in
            let number = links.filter { !$0.value.hasEnded }.keys.min() ?? links.keys.min()
            return number.flatMap { links[$0] }
        }
        link?.report(kind, message)
    }

    /// A manager's run is over. When that is so of all of them nothing comes any more.
    func endLink(_ link: Int32) {
        let isOver = links.withLock { links in
            guard links[link] != nil else { return false }
            links[link]?.hasEnded = true
            return links.values.allSatisfy(\.hasEnded)
        }
        if isOver, !staysOpen.load(ordering: .acquiring) { queue.close() }
    }

    /// More managers may come: that all have ended does not mean that nothing comes any more.
    func stayOpen() { staysOpen.store(true, ordering: .releasing) }

    /// The number for the handlers that want events of this name from this link; `nil` when none does.
    func selection(forEventsNamed name: String, link: Int32) -> Int32? {
        number(ofSelection: handlers(forEventsNamed: name, from: manager(ofLink: link)))
    }

    /// The number for the handlers of events that nobody else wants.
    func selectionForUnhandled(link: Int32) -> Int32? {
        guard handlers.contains(where: { $0.selector == .unhandled }) else { return nil }
        let manager = manager(ofLink: link)
        return number(
            ofSelection: handlers.indices.filter {
                handlers[$0].selector == .unhandled && handlers[$0].wants(manager)
            }
        )
    }

    func handlers(forEventsNamed name: String, from manager: String) -> [Int] {
        handlers.indices.filter { handlers[$0].wants(eventsNamed: name, from: manager) }
    }

    private func number(ofSelection wanted: [Int]) -> Int32? {
        guard !wanted.isEmpty else { return nil }
        return selections.withLock { selections in
            let known = selections.firstIndex(of: wanted)
            if known == nil { selections.append(wanted) }
            return Int32(known ?? selections.count - 1)
        }
    }

    /// What is to be called for each selection, without the handlers that were taken off.
    func callsOfSelections() -> [SelectedCalls] {
        let off = off.withLock { $0 }
        return selections.withLock { $0 }.map { selection in
            SelectedCalls(
                selection.filter { !off.contains($0) }.map { HandlerCall(index: $0, handler: handlers[$0]) }
            )
        }
    }
}

extension Registration: CustomReflectable {
    /// The id and the handlers.
    public var customMirror: Mirror { Mirror(self, children: ["id": id as Any, "handlers": handlers.map(\.name)]) }
}

/// What a registration knows of one of its managers.
struct ManagerLink: Sendable {
    let source: EventOrigin
    let registry: EventRegistry
    /// Whether the manager's run is over.
    var hasEnded = false
    let tell: @Sendable (ManagerReport) -> Void

    func report(_ kind: ManagerReport.Kind, _ message: String) {
        tell(ManagerReport(kind, manager: source.manager, message))
    }
}
