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
        for link in links.withLock({ $0 }) { link.registry?.remove(self) }
        queue.close(discarding: true)
    }

    /// Adds a source of events and returns the number under which its items are queued.
    func addLink(_ link: ManagerLink) -> Int {
        links.withLock { links in
            links.append(link)
            return links.count - 1
        }
    }

    // MARK: Delivering

    /// Calls the handlers until the queue is closed and empty. Runs as a task of the manager's `run()`.
    func deliver() async {
        var chunk: [QueuedItem] = []
        var table = NameTable<[Int]>()
        let links = links.withLock { $0 }
        while !Task.isCancelled, await queue.next(&chunk, managerName: { links[$0].name }) {
            for item in chunk {
                guard !isDetached, !Task.isCancelled else { break }
                let link = links[item.link]
                guard let manager = link.manager else { continue }
                switch item.content {
                case .event(let message):
                    let event = Event(message, received: item.received, sequence: item.sequence, source: link.source)
                    let wanted = table.value(for: message) { name in
                        handlers.indices.filter { handlers[$0].selector.selects(name) }
                    }
                    for index in wanted {
                        if case .event(let call) = handlers[index].call {
                            do { try await call(event, manager) } catch { report(error, event.name, manager) }
                        }
                    }
                case .gap(let box):
                    for handler in handlers {
                        if case .gap(let call) = handler.call {
                            do { try await call(box.gap, manager) } catch { report(error, "a gap", manager) }
                        }
                    }
                }
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
    weak let manager: Manager?
    weak let registry: EventRegistry?

    var name: String { source.manager }
}
