/// One thing that waits in a registration's queue.
struct QueuedItem: ~Copyable {
    enum Content: ~Copyable {
        case event(Message)
        case gap(GapBox)
    }

    let content: Content
    let received: Timestamp
    let sequence: UInt64
    /// Which of the registration's managers it comes from.
    let link: Int32
    /// The registration's number for the handlers that want the event.
    let selection: Int32

    var byteCount: Int {
        switch content {
        // The bytes, and about what the block around them takes.
        case .event(let message): message.byteCount + 192
        case .gap: 0
        }
    }
}

/// A gap on the heap, so that an item of the queue stays small.
final class GapBox: Sendable {
    let gap: Gap
    init(_ gap: Gap) { self.gap = gap }
}

/// The queue of one registration: readers put events in and never wait, one task takes them out.
///
/// It is bounded by number and by bytes. When it is full the oldest events make room, and what was dropped is counted:
/// the next thing that comes out is the gap.
final class EventQueue: Sendable {
    struct Bound: Sendable {
        let events: Int
        let bytes: Int
    }

    /// Events that were dropped, of one manager, and not yet told.
    private struct Loss {
        var count: Int
        var from: Timestamp
        var to: Timestamp
        let link: Int32
    }

    private struct State: ~Copyable {
        var items = ItemBuffer<QueuedItem>()
        var bytes = 0
        /// Taken out, but not yet handled: they count against the bound.
        var takenEvents = 0
        var takenBytes = 0
        /// Handled, and given back to the reader to be freed where it was allocated: memory that one thread takes and
        /// another gives back makes both fight for the allocator's lock.
        var spent = ItemBuffer<Message>()
        var losses: [Loss] = []
        var isClosed = false
        var waiter: UnsafeContinuation<Void, Never>?
    }

    /// How many items are taken out at once: enough that the lock costs nothing, few enough that a bound is one.
    private static let chunkSize = 128
    /// How many spent items wait for the reader at most: it may have nothing to bring for a long time.
    private static let mostSpent = 1024

    let bound: Bound
    private let state = Lock(State())

    init(bound: Bound) {
        self.bound = bound
    }

    /// Puts the items in and empties the buffer. Never waits.
    ///
    /// - Parameter spent: receives the items that have been handled, in place of what it held.
    /// - Returns: how full the queue is now, from 0 to 1: the reader may give its handlers a moment.
    func push(_ items: inout ItemBuffer<QueuedItem>, takingBack spent: inout ItemBuffer<Message>) -> Double {
        let bytes = items.reduce(0) { $0 + $1.byteCount }
        spent.removeAll()
        let (waiter, fill): (UnsafeContinuation<Void, Never>?, Double) = state.withLock { state in
            guard !state.isClosed else { return (nil, 0) }
            items.move(to: &state.items)
            state.bytes += bytes
            makeRoom(&state)
            swap(&spent, &state.spent)
            return (state.waiter.take(), self.fill(state))
        }
        items.removeAll()
        waiter?.resume()
        return fill
    }

    /// How full the queue is, from 0 to 1.
    var fill: Double { state.withLock { fill($0) } }

    private func fill(_ state: borrowing State) -> Double {
        let events = state.items.count + state.takenEvents
        let bytes = state.bytes + state.takenBytes
        return max(Double(events) / Double(bound.events), Double(bytes) / Double(bound.bytes))
    }

    private func makeRoom(_ state: inout State) {
        while state.items.count + state.takenEvents > bound.events || state.bytes + state.takenBytes > bound.bytes,
            let item = state.items.popFirst()
        {
            state.bytes -= item.byteCount
            let (count, from) =
                switch item.content {
                case .event: (1, item.received)
                case .gap(let box): (box.gap.count, box.gap.from)
                }
            if let index = state.losses.firstIndex(where: { $0.link == item.link }) {
                state.losses[index].count += count
                state.losses[index].to = item.received
            } else {
                state.losses.append(Loss(count: count, from: from, to: item.received, link: item.link))
            }
        }
    }

    /// Takes out what waits, up to a chunk of it, and waits when there is nothing.
    ///
    /// - Parameters:
    ///   - chunk: receives the items; what was taken out before counts as handled now.
    ///   - spent: the events of it, to be freed; is empty afterwards.
    ///   - managerName: the name of a link's manager, for the gaps.
    /// - Returns: `false` when the queue is closed and empty.
    func next(
        _ chunk: inout ItemBuffer<QueuedItem>,
        spent: inout ItemBuffer<Message>,
        managerName: (Int32) -> String
    ) async -> Bool {
        chunk.removeAll()
        while true {
            let isOver = take(&chunk, &spent, managerName)
            if !chunk.isEmpty { return true }
            if isOver { return false }
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                let mustWait = state.withLock { state in
                    guard state.items.isEmpty, !state.isClosed else { return false }
                    state.waiter = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        }
    }

    private func take(
        _ chunk: inout ItemBuffer<QueuedItem>,
        _ spent: inout ItemBuffer<Message>,
        _ managerName: (Int32) -> String
    ) -> Bool {
        defer { spent.removeAll() }
        return state.withLock { state in
            if state.spent.count < Self.mostSpent { spent.move(to: &state.spent) }
            for loss in state.losses {
                let gap = Gap(
                    count: loss.count,
                    from: loss.from,
                    to: loss.to,
                    reason: .overflow,
                    manager: managerName(loss.link)
                )
                chunk.append(
                    QueuedItem(
                        content: .gap(GapBox(gap)), received: loss.to, sequence: 0, link: loss.link, selection: 0)
                )
            }
            state.losses.removeAll()
            state.items.move(upTo: Self.chunkSize, to: &chunk)
            state.takenEvents = chunk.count
            state.takenBytes = chunk.reduce(0) { $0 + $1.byteCount }
            state.bytes -= state.takenBytes
            return state.isClosed && state.items.isEmpty
        }
    }

    /// Nothing goes in any more. What waits still comes out, unless it is discarded.
    func close(discarding: Bool = false) {
        let waiter = state.withLock { state in
            state.isClosed = true
            if discarding {
                state.items.removeAll()
                state.bytes = 0
                state.losses.removeAll()
            }
            return state.waiter.take()
        }
        waiter?.resume()
    }
}
