import Synchronization

/// The bond between a registrar and the manager that it was attached to.
///
/// Letting go of the value does not detach: the handlers are called until ``detach()`` or until the manager has ended.
public final class Registration: Sendable {
    let handlers: [Handler]
    let queue: EventQueue
    private let links: Lock<[ManagerLink]>
    /// The sets of handlers that want the same events, by their numbers. There are few, however many names come.
    private let selections = Lock<[[Int]]>([])
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
    func addLink(_ link: ManagerLink) -> Int32 {
        links.withLock { links in
            links.append(link)
            return Int32(links.count - 1)
        }
    }

    /// The number for the handlers that want events of this name; `nil` when none does.
    func selection(forEventsNamed name: String) -> Int32? {
        let wanted = handlers.indices.filter { handlers[$0].selector.selects(name) }
        guard !wanted.isEmpty else { return nil }
        return selections.withLock { selections in
            let known = selections.firstIndex(of: wanted)
            if known == nil { selections.append(wanted) }
            return Int32(known ?? selections.count - 1)
        }
    }

    // MARK: Delivering

    /// Calls the handlers until the queue is closed and empty. Runs as a task of the managers' `run()`.
    ///
    /// - Parameter managers: the managers by their numbers as links.
    @concurrent
    func deliver(from managers: [Manager]) async {
        var chunk = ItemBuffer<QueuedItem>()
        var spent = ItemBuffer<Message>()
        var calls: [[Handler.Call]] = []
        var (manager, source, link) = (managers[0], managers[0].source, Int32(0))
        while await queue.next(&chunk, spent: &spent, managerName: { managers[Int($0)].name }), !Task.isCancelled {
            while !isDetached, let item = chunk.popFirst() {
                if item.link != link {
                    link = item.link
                    manager = managers[Int(link)]
                    source = manager.source
                }
                let (received, sequence, selection) = (item.received, item.sequence, Int(item.selection))
                switch consume item.content {
                case .event(let message):
                    let event = Event(message, received: received, sequence: sequence, source: source)
                    if selection >= calls.count { calls = callsOfSelections() }
                    var next = 0
                    while let waiting = call(calls[selection], from: &next, event, manager) {
                        do { try await waiting(event, manager) } catch { report(error, event.name, manager) }
                    }
                    spent.append(event.takeMessage())
                case .gap(let box):
                    await deliver(box.gap, from: manager)
                }
            }
        }
    }

    /// Calls the handlers one after the other, up to one that waits, which is returned.
    ///
    /// Not part of the loop, because everything in an asynchronous function is slower.
    private func call(
        _ calls: [Handler.Call],
        from next: inout Int,
        _ event: Event,
        _ manager: Manager
    ) -> (@Sendable (Event, Manager) async throws -> Void)? {
        while next < calls.count {
            defer { next += 1 }
            switch calls[next] {
            case .event(let perform):
                do { try perform(event, manager) } catch { report(error, event.name, manager) }
            case .waitingForEvent(let perform):
                return perform
            case .gap:
                break
            }
        }
        return nil
    }

    private func callsOfSelections() -> [[Handler.Call]] {
        selections.withLock { $0 }.map { selection in selection.map { handlers[$0].call } }
    }

    private func deliver(_ gap: Gap, from manager: Manager) async {
        for handler in handlers {
            if case .gap(let call) = handler.call {
                do { try await call(gap, manager) } catch { report(error, "a gap", manager) }
            }
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
