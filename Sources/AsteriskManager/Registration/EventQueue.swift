/// One thing that waits in a registration's queue.
struct QueuedItem {
    enum Content {
        case event(Message)
        case gap(GapBox)
    }

    let content: Content
    let received: Timestamp
    let sequence: UInt64
    /// Which of the registration's managers it comes from.
    let link: Int

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
        let link: Int
    }

    private struct State {
        var items = RingBuffer<QueuedItem>()
        var bytes = 0
        /// Taken out, but not yet handled: they count against the bound.
        var takenEvents = 0
        var takenBytes = 0
        var losses: [Loss] = []
        var isClosed = false
        var waiter: UnsafeContinuation<Void, Never>?
    }

    /// How many items are taken out at once: enough that the lock costs nothing, few enough that a bound is one.
    private static let chunkSize = 128

    let bound: Bound
    private let state = Lock(State())

    init(bound: Bound) {
        self.bound = bound
    }

    /// Puts the items in and empties the array. Never waits.
    ///
    /// - Returns: how full the queue is now, from 0 to 1: the reader may give its handlers a moment.
    func push(_ items: inout [QueuedItem]) -> Double {
        defer { items.removeAll(keepingCapacity: true) }
        let (waiter, fill): (UnsafeContinuation<Void, Never>?, Double) = state.withLock { state in
            guard !state.isClosed else { return (nil, 0) }
            for item in items {
                state.items.append(item)
                state.bytes += item.byteCount
            }
            makeRoom(&state)
            defer { state.waiter = nil }
            return (state.waiter, self.fill(state))
        }
        waiter?.resume()
        return fill
    }

    /// How full the queue is, from 0 to 1.
    var fill: Double { state.withLock { fill($0) } }

    private func fill(_ state: State) -> Double {
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
    ///   - chunk: what was taken out before and has been handled now; holds the next items afterwards.
    ///   - managerName: the name of a link's manager, for the gaps.
    /// - Returns: `false` when the queue is closed and empty.
    func next(_ chunk: inout [QueuedItem], managerName: (Int) -> String) async -> Bool {
        chunk.removeAll(keepingCapacity: true)
        while true {
            let isOver = take(&chunk, managerName)
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

    private func take(_ chunk: inout [QueuedItem], _ managerName: (Int) -> String) -> Bool {
        state.withLock { state in
            state.takenEvents = 0
            state.takenBytes = 0
            for loss in state.losses {
                let gap = Gap(
                    count: loss.count,
                    from: loss.from,
                    to: loss.to,
                    reason: .overflow,
                    manager: managerName(loss.link)
                )
                chunk.append(QueuedItem(content: .gap(GapBox(gap)), received: loss.to, sequence: 0, link: loss.link))
            }
            state.losses.removeAll()
            while chunk.count < Self.chunkSize, let item = state.items.popFirst() {
                state.takenEvents += 1
                state.takenBytes += item.byteCount
                chunk.append(item)
            }
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
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
