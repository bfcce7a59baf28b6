/// Sorts a connection's events into the queues of the registrations that want them. Belongs to the thread that reads.
///
/// Events are collected while a batch of bytes is parsed, and each queue is touched once a batch.
struct EventRouter: ~Copyable {
    private let registry: EventRegistry
    private var version = -1
    private var routes: UnsafeMutableBufferPointer<Route> = .allocate(capacity: 0)
    private var table = NameTable()
    private var names: [Name] = []
    private var targets: [Target] = []
    /// Events of this batch that no registration wanted.
    private var unhandled = 0

    /// The last event that tells something of the server itself; taken out by the connection.
    var noted: Event?

    /// What is known of a name, by its number.
    private struct Name {
        /// Which of `targets` are its own.
        let targets: Range<Int>
        let isNoted: Bool
    }

    /// A registration that wants the events of a name, and its number for the handlers that do.
    private struct Target {
        let route: Int
        let selection: Int32
    }

    init(_ registry: EventRegistry) {
        self.registry = registry
    }

    deinit {
        routes.deinitialize()
        routes.deallocate()
    }

    /// Takes over what was attached and detached since the last batch.
    mutating func beginBatch() {
        let current = registry.version
        guard current != version else { return }
        // A batch may begin inside another, when there is more to read than one read takes: what is collected goes first.
        _ = endBatch()
        version = current
        routes.deinitialize()
        routes.deallocate()
        let entries = registry.snapshot
        routes = .allocate(capacity: entries.count)
        for (index, entry) in entries.enumerated() { routes.initializeElement(at: index, to: Route(entry)) }
        table = NameTable()
        names.removeAll()
        targets.removeAll()
    }

    @inline(__always)
    mutating func add(_ event: consuming Event) {
        let name = names[table.number(of: event.message) ?? learn(event.message)]
        if name.isNoted { noted = copy event }
        guard !name.targets.isEmpty else {
            unhandled &+= 1
            return
        }
        let last = name.targets.upperBound &- 1
        for target in name.targets.lowerBound..<last { add(copy event, to: targets[target]) }
        // The last one takes the reference over: a copy would be counted, and later counted back by another processor.
        add(event, to: targets[last])
    }

    @inline(__always)
    private mutating func add(_ event: consuming Event, to target: Target) {
        routes[target.route].add(.event(event), target.selection)
    }

    /// Looks which registrations want the events of a name that comes for the first time.
    private mutating func learn(_ event: Message) -> Int {
        let number = table.insert(event)
        if number == 0 {
            names.removeAll()
            targets.removeAll()
        }
        let name = event.name
        let start = targets.count
        for route in routes.indices { addTarget(route, routes[route].selection(forEventsNamed: name)) }
        if targets.count == start {
            for route in routes.indices { addTarget(route, routes[route].selectionForUnhandled()) }
        }
        names.append(Name(targets: start..<targets.count, isNoted: ServerLife.isTold(by: name)))
        return number
    }

    private mutating func addTarget(_ route: Int, _ selection: Int32?) {
        if let selection { targets.append(Target(route: route, selection: selection)) }
    }

    /// A gap concerns every registration: nobody knows which of them wanted what is missing. A state concerns those
    /// that have a handler for it.
    mutating func add(_ notice: Notice) {
        for index in routes.indices where notice.isGap || routes[index].registration.wantsStates {
            routes[index].add(.notice(notice), 0)
        }
    }

    /// Hands the batch over. Returns how full the fullest of the queues is, from 0 to 1.
    mutating func endBatch(moreToCome: Bool = false) -> Double {
        if unhandled > 0 {
            registry.countUnhandled(unhandled)
            unhandled = 0
        }
        var fullest = 0.0
        for index in routes.indices { fullest = max(fullest, routes[index].handOver(moreToCome)) }
        return fullest
    }

    /// How many registrations there were at the last batch.
    var routeCount: Int { routes.count }

    /// A message that the registration with this number is done with; `nil` when there is none.
    mutating func popSpent(of route: Int) -> Message? { routes[route].popSpent() }

    /// Wakes the handlers for what came while more was to come.
    func wake() {
        for index in routes.indices { routes[index].registration.queue.wake() }
    }

    func fullest() -> Double {
        var fullest = 0.0
        for index in routes.indices { fullest = max(fullest, routes[index].registration.queue.fill) }
        return fullest
    }
}

/// The way to one registration: what of the batch it is to get, and what it has handled.
private struct Route: ~Copyable {
    let registration: Registration
    private let link: Int32
    private var items = ItemBuffer<QueuedItem>()
    private var spent = ItemBuffer<Message>()
    private var isResting = true
    /// Whether the handlers may not have been woken for what is in the queue.
    private var mayBeAsleep = false

    init(_ entry: EventRegistry.Entry) {
        registration = entry.registration
        link = entry.link
    }

    func selection(forEventsNamed name: String) -> Int32? {
        registration.selection(forEventsNamed: name, link: link)
    }

    func selectionForUnhandled() -> Int32? { registration.selectionForUnhandled(link: link) }

    @inline(__always)
    mutating func add(_ content: consuming QueuedItem.Content, _ selection: Int32) {
        items.append(QueuedItem(content: content, link: link, selection: selection))
    }

    mutating func handOver(_ moreToCome: Bool) -> Double {
        // Once more when a burst is over, for what was still being handled at its end; and to wake whom a batch before
        // this one has let sleep.
        guard !items.isEmpty || !isResting || mayBeAsleep && !moreToCome else { return 0 }
        isResting = items.isEmpty
        mayBeAsleep = moreToCome
        if let fill = registration.queue.push(&items, takingBack: &spent, moreToCome: moreToCome) {
            return fill
        }
        registration.leaveBehind()
        return 0
    }

    mutating func popSpent() -> Message? { spent.popFirst() }
}
