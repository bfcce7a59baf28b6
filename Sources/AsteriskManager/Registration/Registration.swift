import Synchronization

/// The bond between a registrar and the manager that it was attached to.
///
/// Letting go of the value does not detach: the handlers are called until ``detach()`` or until the manager has ended.
public final class Registration: Sendable {
    let handlers: [Handler]
    let queue: EventQueue
    private let links: Lock<[ManagerLink]>
    private let detached = Atomic<Bool>(false)

    init(_ list: HandlerList, bound: EventQueue.Bound) {
        handlers = list.handlers
        queue = EventQueue(bound: bound)
        links = Lock([])
    }

    /// Whether ``detach()`` was called.
    public var isDetached: Bool { detached.load(ordering: .acquiring) }

    /// Takes the handlers off the manager. From the next event on they are not called any more, and what waits for
    /// them is dropped. May be called from anywhere, from one of the handlers too, and more than once. The registrar's
    /// other registrations go on.
    public func detach() {
        guard !detached.exchange(true, ordering: .acquiringAndReleasing) else { return }
        for link in links.withLock({ $0 }) { link.registry.remove(self) }
        queue.close(discarding: true)
    }

    /// Adds a source of events and returns the number under which its items are queued.
    func addLink(_ link: ManagerLink) -> Int {
        links.withLock { links in
            links.append(link)
            return links.count - 1
        }
    }

    /// Whether one of the handlers wants events of this name.
    func wants(_ name: String) -> Bool {
        handlers.contains { $0.selector.selects(name) }
    }

    // MARK: Delivering

    /// Calls the handlers until the queue is closed and empty. Runs as a task of the managers' `run()`.
    ///
    /// - Parameter managers: the managers by their numbers as links.
    @concurrent
    func deliver(from managers: [Manager]) async {
        var chunk = ItemBuffer<QueuedItem>()
        var table = NameTable()
        /// For each name's number, which of `calls` are its handlers'.
        var ranges: [Range<Int>] = []
        var calls: [EventCall] = []
        var (manager, source, link) = (managers[0], managers[0].source, 0)
        while await queue.next(&chunk, managerName: { managers[$0].name }), !Task.isCancelled {
            for index in 0..<chunk.count where !isDetached {
                let item = chunk.pointer(to: index)
                if item.pointee.link != link {
                    link = item.pointee.link
                    manager = managers[link]
                    source = manager.source
                }
                switch item.pointee.content {
                case .event(let message):
                    let number: Int
                    if let known = table.number(of: message) {
                        number = known
                    } else {
                        number = table.insert(message)
                        if number == 0 {
                            ranges.removeAll()
                            calls.removeAll()
                        }
                        let wanted = self.calls(forEventsNamed: message.name)
                        ranges.append(calls.count..<(calls.count + wanted.count))
                        calls += wanted
                    }
                    let event = Event(
                        message,
                        received: item.pointee.received,
                        sequence: item.pointee.sequence,
                        source: source
                    )
                    for call in ranges[number] {
                        do { try await calls[call](event, manager) } catch { report(error, event.name, manager) }
                    }
                case .gap(let box):
                    await deliver(box.gap, from: manager)
                }
            }
        }
    }

    private func deliver(_ gap: Gap, from manager: Manager) async {
        for handler in handlers {
            if case .gap(let call) = handler.call {
                do { try await call(gap, manager) } catch { report(error, "a gap", manager) }
            }
        }
    }

    private func calls(forEventsNamed name: String) -> [EventCall] {
        handlers.compactMap { handler in
            guard case .event(let call) = handler.call, handler.selector.selects(name) else { return nil }
            return call
        }
    }

    private func report(_ error: any Error, _ what: String, _ manager: Manager) {
        manager.configuration.report(
            ManagerReport(.handlerFailed, manager: manager.name, "a handler of \(what.visible) failed: \(error)")
        )
    }
}

/// What a registration knows of one of its managers.
struct ManagerLink: Sendable {
    let source: EventSource
    let registry: EventRegistry
}
