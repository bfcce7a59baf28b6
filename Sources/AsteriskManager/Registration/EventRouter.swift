/// Sorts a connection's events into the queues of the registrations that want them. Belongs to the thread that reads.
///
/// Events are collected while a batch of bytes is parsed, and each queue is touched once a batch.
struct EventRouter {
    private struct Route {
        let entry: EventRegistry.Entry
        var items: [QueuedItem] = []
    }

    private let registry: EventRegistry
    private var version = -1
    private var routes: [Route] = []
    private var table = NameTable<[Int]>()

    init(_ registry: EventRegistry) {
        self.registry = registry
    }

    /// Takes over what was attached and detached since the last batch.
    mutating func beginBatch() {
        let current = registry.version
        guard current != version else { return }
        version = current
        routes = registry.snapshot.map { Route(entry: $0) }
        table = NameTable()
    }

    @inline(__always)
    mutating func add(_ event: Message, received: Timestamp, sequence: UInt64) {
        let routes = routes
        let wanted = table.value(for: event) { name in
            routes.indices.filter { index in
                routes[index].entry.registration.handlers.contains { $0.selector.selects(name) }
            }
        }
        for index in wanted {
            let link = self.routes[index].entry.link
            self.routes[index].items.append(
                QueuedItem(content: .event(event), received: received, sequence: sequence, link: link)
            )
        }
    }

    /// A gap concerns every registration: nobody knows which of them wanted what is missing.
    mutating func add(_ gap: Gap, sequence: UInt64) {
        for index in routes.indices {
            let link = routes[index].entry.link
            routes[index].items.append(
                QueuedItem(content: .gap(GapBox(gap)), received: gap.to, sequence: sequence, link: link)
            )
        }
    }

    /// Hands the batch over. Returns how full the fullest of the queues is, from 0 to 1.
    mutating func endBatch() -> Double {
        var fullest = 0.0
        for index in routes.indices where !routes[index].items.isEmpty {
            fullest = max(fullest, routes[index].entry.registration.queue.push(&routes[index].items))
        }
        return fullest
    }

    func fullest() -> Double {
        routes.reduce(0) { max($0, $1.entry.registration.queue.fill) }
    }
}
