/// One thing that waits in a registration's queue.
struct QueuedItem: ~Copyable {
    enum Content: ~Copyable {
        case event(Event)
        case notice(Notice)
    }

    let content: Content
    /// Which of the registration's managers it comes from.
    let link: Int32
    /// The registration's number for the handlers that want the event.
    let selection: Int32

    var byteCount: Int {
        switch content {
        // The bytes, and about what the block around them takes.
        case .event(let event): event.message.byteCount + 192
        case .notice: 0
        }
    }

    var received: Timestamp {
        switch content {
        case .event(let event): event.received
        case .notice(let notice): notice.time
        }
    }

    var notice: Notice? {
        switch content {
        case .event: nil
        case .notice(let notice): notice
        }
    }

    /// The value of an event's header.
    func value(of key: String) -> String? {
        switch content {
        case .event(let event): event[key]
        case .notice: nil
        }
    }

    /// The handlers' number, if this is an event of the manager with this number.
    @inline(__always)
    func selection(from link: Int32) -> Int? {
        isEvent && link == self.link ? Int(selection) : nil
    }

    var isEvent: Bool {
        switch content {
        case .event: true
        case .notice: false
        }
    }
}

/// Something that every registration is told, in its place among the events. On the heap, so that an item of the queue
/// stays small.
final class Notice: Sendable {
    enum Content: Sendable {
        case gap(Gap)
        case state(StateChange)
        /// The last that comes of a manager that was removed, which stays until then where the handlers need it.
        case left(ManagerSeat?)
    }

    let content: Content
    /// When it takes its place among the events.
    let time: Timestamp

    init(_ gap: Gap, at time: Timestamp) { (content, self.time) = (.gap(gap), time) }
    init(_ change: StateChange) { (content, time) = (.state(change), change.time) }
    init(endOf seat: ManagerSeat?) { (content, time) = (.left(seat), .now) }

    var isGap: Bool { if case .gap = content { true } else { false } }

    /// The content with the manager's name, which queues do not know.
    func told(by manager: String) -> Content {
        if case .gap(let gap) = content { .gap(gap.told(by: manager)) } else { content }
    }
}

/// The queue of one registration: readers put events in and never wait, one task takes them out.
///
/// It is bounded by number and by bytes. When it is full the registration's policy decides, and what was dropped is
/// counted: a gap comes out in its place.
final class EventQueue: Sendable {
    struct Bound: Sendable {
        let events: Int
        let bytes: Int
    }

    struct Counts {
        let received: Int
        let lost: Int
        let coalesced: Int
        let waiting: Int
        let waitingBytes: Int
    }

    private struct State: ~Copyable {
        var content: EventQueueState
        /// Handled, and given back to the reader to be freed where it was allocated: memory that one thread takes and
        /// another gives back makes both fight for the allocator's lock.
        var spent = ItemBuffer<Message>()
        var isClosed = false
        var isDiscarded = false
        var waiter: UnsafeContinuation<Void, Never>?
    }

    /// How many items are taken out at once: enough that the lock costs nothing, few enough that a bound is one.
    private static let chunkSize = 128
    /// How many spent items wait for the reader at most: it may have nothing to bring for a long time.
    private static let mostSpent = 1024

    private let state: Lock<State>

    init(bound: Bound, policy: RegistrationOptions.QueuePolicy = .dropOldest) {
        state = Lock(State(content: EventQueueState(bound: bound, policy: policy)))
    }

    /// So many events are worth to be woken for, even if more are to come.
    private static let worthWaking = 512

    /// Puts the items in and empties the buffer. Never waits.
    ///
    /// - Parameters:
    ///   - spent: receives the messages that have been handled, in place of what it held.
    ///   - moreToCome: whether the next batch is at hand: handlers that sleep may sleep on until there are many events,
    ///     or until ``wake()``.
    /// - Returns: how full the queue is now, from 0 to 1, so that the reader may give its handlers a moment; `nil` when
    ///   something had no room and the policy is to detach. What waits comes out still, and nothing goes in any more.
    func push(
        _ items: inout ItemBuffer<QueuedItem>,
        takingBack spent: inout ItemBuffer<Message>,
        moreToCome: Bool
    ) -> Double? {
        let (events, bytes) = items.reduce((0, 0)) { ($0.0 + ($1.isEvent ? 1 : 0), $0.1 + $1.byteCount) }
        spent.removeAll()
        let (waiter, fill): (UnsafeContinuation<Void, Never>?, Double?) = state.withLock { state in
            guard !state.isClosed else { return (nil, 0) }
            let hasRoom = state.content.add(&items, newEvents: events, newBytes: bytes)
            if !hasRoom { state.isClosed = true }
            swap(&spent, &state.spent)
            // To wake a task costs as much as to handle a hundred events.
            let canWait = moreToCome && state.content.waiting < Self.worthWaking
            return (canWait ? nil : state.waiter.take(), hasRoom ? state.content.fill : nil)
        }
        items.removeAll()
        waiter?.resume()
        return fill
    }

    /// Puts the end of a manager behind everything that came of it, whether there is room or not: it comes out when all
    /// that is handled. When nothing is, or will be, nobody needs to know.
    ///
    /// - Parameter seat: keeps the manager until then.
    func addEnd(ofLink link: Int32, _ seat: ManagerSeat?) {
        let waiter = state.withLock { state -> UnsafeContinuation<Void, Never>? in
            guard !state.isDiscarded, !state.isClosed || !state.content.isDone else { return nil }
            let item = QueuedItem(content: .notice(Notice(endOf: seat)), link: link, selection: 0)
            state.content.append(item)
            return state.waiter.take()
        }
        waiter?.resume()
    }

    /// Wakes the handlers for what came while more was to come.
    func wake() {
        state.withLock { $0.content.waiting > 0 ? $0.waiter.take() : nil }?.resume()
    }

    /// How full the queue is, from 0 to 1.
    var fill: Double { state.withLock { $0.content.fill } }

    var counts: Counts {
        state.withLock { state in
            Counts(
                received: state.content.received,
                lost: state.content.lost,
                coalesced: state.content.coalesced,
                waiting: state.content.waiting,
                waitingBytes: state.content.waitingBytes
            )
        }
    }

    /// How many events wait, and how many of those that came from the link were lost.
    func backlog(ofLink link: Int32) -> (waiting: Int, lost: Int) {
        state.withLock { ($0.content.waiting, $0.content.lost(ofLink: link)) }
    }

    /// Nobody asks for this link any more.
    func forget(_ link: Int32) { state.withLock { $0.content.forget(link) } }

    /// Takes out what waits, up to a chunk of it, and waits when there is nothing.
    ///
    /// - Parameters:
    ///   - chunk: receives the items; what was taken out before counts as handled now.
    ///   - spent: the events of it, to be freed; is empty afterwards.
    /// - Returns: `false` when the queue is closed and empty.
    func next(_ chunk: inout ItemBuffer<QueuedItem>, spent: inout ItemBuffer<Message>) async -> Bool {
        chunk.removeAll()
        while true {
            let isOver = take(&chunk, &spent)
            if !chunk.isEmpty { return true }
            if isOver { return false }
            await waitForItems()
        }
    }

    /// Waits until something can be taken out, or nothing goes in any more.
    func waitForItems() async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let mustWait = state.withLock { state in
                guard state.content.isEmpty, !state.isClosed else { return false }
                state.waiter = continuation
                return true
            }
            if !mustWait { continuation.resume() }
        }
    }

    private func take(_ chunk: inout ItemBuffer<QueuedItem>, _ spent: inout ItemBuffer<Message>) -> Bool {
        defer { spent.removeAll() }
        return state.withLock { state in
            if state.spent.count < Self.mostSpent { spent.move(to: &state.spent) }
            state.content.finishTaken()
            state.content.take(upTo: Self.chunkSize, &chunk)
            return state.isClosed && state.content.isEmpty
        }
    }

    /// Nothing goes in any more. What waits still comes out, unless it is discarded.
    func close(discarding: Bool = false) {
        // Freed outside of the lock: a manager may end with it.
        var discarded = ItemBuffer<QueuedItem>()
        let waiter = state.withLock { state in
            state.isClosed = true
            if discarding {
                state.isDiscarded = true
                state.content.removeAll(to: &discarded)
            }
            return state.waiter.take()
        }
        waiter?.resume()
    }
}
