/// What a registration's queue holds, and what its policy does when there is no room. Only touched under a lock.
struct EventQueueState: ~Copyable {
    /// Events that were dropped, of one manager, and not yet told.
    private struct Loss {
        var count: Int
        var from: Timestamp
        var to: Timestamp
        let link: Int32
        /// The time without connection among what was dropped: no number of events says as much, so it is told.
        var outage: Gap?
        /// The last change of state among what was dropped: it is told all the same.
        var state: Notice?
        /// The end of the manager among what was dropped: it is always told, and last.
        var end: Notice?
    }

    let bound: EventQueue.Bound
    let policy: RegistrationOptions.QueuePolicy
    private(set) var items = ItemBuffer<QueuedItem>()
    private var bytes = 0
    /// Taken out, but not yet handled: they count against the bound.
    private var takenEvents = 0
    private var takenBytes = 0
    /// What was dropped in front of everything that waits.
    private var losses: [Loss] = []
    /// What was dropped behind everything that waits.
    private var lossesAtEnd: [Loss] = []
    /// The places of what waits, for the policy that keeps only the newest of each value.
    private var places = WaitingPlaces()
    private(set) var received = 0
    private(set) var lost = 0
    /// The same for each link, as far as any of its events was lost.
    private var lostOfLinks: [Int32: Int] = [:]
    private(set) var coalesced = 0

    init(bound: EventQueue.Bound, policy: RegistrationOptions.QueuePolicy) {
        self.bound = bound
        self.policy = policy
    }

    var waiting: Int { items.count + takenEvents }
    var waitingBytes: Int { bytes + takenBytes }
    /// From 0 to 1.
    var fill: Double {
        max(Double(waiting) / Double(bound.events), Double(waitingBytes) / Double(bound.bytes))
    }
    /// Whether nothing is left to take out.
    var isEmpty: Bool { items.isEmpty && losses.isEmpty && lossesAtEnd.isEmpty }
    /// Whether what was taken out is handled too.
    var isDone: Bool { isEmpty && takenEvents == 0 }

    private var isFull: Bool { waiting >= bound.events || waitingBytes >= bound.bytes }
    private var isOverfull: Bool { waiting > bound.events || waitingBytes > bound.bytes }

    /// Puts the items in and empties the buffer.
    ///
    /// - Parameters:
    ///   - newEvents: how many of the items are events.
    ///   - newBytes: how large they are.
    /// - Returns: `false` when something had no room and the policy is to detach.
    mutating func add(_ new: inout ItemBuffer<QueuedItem>, newEvents: Int, newBytes: Int) -> Bool {
        received += newEvents
        if case .latest(let key) = policy {
            while let item = new.popFirst() { add(item, replacingBy: key) }
            dropOldest()
            return true
        }
        let hasRoom = waiting + new.count <= bound.events && waitingBytes + newBytes <= bound.bytes
        if policy == .dropOldest || hasRoom && lossesAtEnd.isEmpty {
            new.move(to: &items)
            bytes += newBytes
            dropOldest()
            return true
        }
        while let item = new.popFirst() {
            guard isFull else {
                append(item)
                continue
            }
            if item.isEvent { noteLost(of: item.link) }
            Self.count(item, in: &lossesAtEnd)
        }
        return policy != .detach || lossesAtEnd.isEmpty
    }

    /// Puts an item in, whether there is room or not.
    mutating func append(_ item: consuming QueuedItem) {
        // What was dropped before it stands before it.
        Self.tell(&lossesAtEnd, in: &items)
        bytes += item.byteCount
        items.append(item)
    }

    private mutating func dropOldest() {
        while isOverfull, let item = takeFirst() {
            if item.isEvent { noteLost(of: item.link) }
            Self.count(item, in: &losses)
        }
    }

    private mutating func noteLost(of link: Int32) {
        lost += 1
        lostOfLinks[link, default: 0] += 1
    }

    /// How many events of the link were lost.
    func lost(ofLink link: Int32) -> Int { lostOfLinks[link] ?? 0 }

    /// Nobody asks for this link any more.
    mutating func forget(_ link: Int32) { lostOfLinks[link] = nil }

    /// Counts an item that is dropped.
    private static func count(_ item: borrowing QueuedItem, in losses: inout [Loss]) {
        var (count, from, outage, state, end) = (1, item.received, Gap?.none, Notice?.none, Notice?.none)
        if let notice = item.notice {
            switch notice.content {
            case .gap(let gap) where gap.isOutage: (count, outage) = (0, gap)
            case .gap(let gap): (count, from) = (gap.count, gap.from)
            case .state: (count, state) = (0, notice)
            case .left: (count, end) = (0, notice)
            }
        }
        guard let index = losses.firstIndex(where: { [link = item.link] loss in loss.link == link }) else {
            var loss = Loss(count: count, from: from, to: item.received, link: item.link, outage: outage, state: state)
            loss.end = end
            losses.append(loss)
            return
        }
        if losses[index].count == 0 { losses[index].from = from }
        losses[index].count += count
        losses[index].to = item.received
        losses[index].outage = outage.map { losses[index].outage?.joined(with: $0) ?? $0 } ?? losses[index].outage
        losses[index].state = state ?? losses[index].state
        losses[index].end = end ?? losses[index].end
    }

    /// Puts what tells of the losses where they were. The names of managers are put in when it is taken out.
    private static func tell(_ losses: inout [Loss], in items: inout ItemBuffer<QueuedItem>) {
        for loss in losses {
            let gap = Gap(count: loss.count, from: loss.from, to: loss.to, reason: .overflow, manager: "")
            let notices = [
                loss.count > 0 ? Notice(gap, at: loss.to) : nil, loss.outage.map { Notice($0, at: loss.to) },
                loss.state, loss.end,
            ]
            for case let notice? in notices {
                items.append(QueuedItem(content: .notice(notice), link: loss.link, selection: 0))
            }
        }
        losses.removeAll()
    }

    // MARK: The newest of each

    private mutating func add(_ item: consuming QueuedItem, replacingBy key: String) {
        bytes += item.byteCount
        guard let value = item.value(of: key),
            let place = places.place(of: value, ofLink: item.link, orElse: items.count)
        else { return items.append(item) }
        bytes -= items.replace(at: place, with: item).byteCount
        coalesced += 1
    }

    private mutating func takeFirst() -> QueuedItem? {
        guard let item = items.popFirst() else { return nil }
        bytes -= item.byteCount
        if case .latest = policy { places.took(1, left: items.count) }
        return item
    }

    // MARK: Taking out

    /// Moves up to `limit` items out, the gaps in their places. What was taken out before counts as handled.
    mutating func take(upTo limit: Int, _ chunk: inout ItemBuffer<QueuedItem>) {
        Self.tell(&losses, in: &chunk)
        let count = min(max(0, limit - chunk.count), items.count)
        items.move(upTo: count, to: &chunk)
        if case .latest = policy { places.took(count, left: items.count) }
        takenBytes = chunk.reduce(0) { $0 + $1.byteCount }
        bytes -= takenBytes
        if items.isEmpty {
            Self.tell(&lossesAtEnd, in: &chunk)
        }
        takenEvents = chunk.count
    }

    /// What was taken out is handled.
    mutating func finishTaken() {
        (takenEvents, takenBytes) = (0, 0)
    }

    /// Moves everything out, which is not handled.
    mutating func removeAll(to discarded: inout ItemBuffer<QueuedItem>) {
        Self.tell(&losses, in: &discarded)
        items.move(to: &discarded)
        Self.tell(&lossesAtEnd, in: &discarded)
        places = WaitingPlaces()
        bytes = 0
    }
}

/// Where in a queue an event waits, for each value of a header.
struct WaitingPlaces {
    private struct Key: Hashable {
        let value: String
        let link: Int32
    }

    /// Counted from the beginning of the queue's life.
    private var places: [Key: Int] = [:]
    private var taken = 0

    /// The place of the event that waits; when none does, the next one waits at `end`.
    mutating func place(of value: String, ofLink link: Int32, orElse end: Int) -> Int? {
        let key = Key(value: value, link: link)
        if let place = places[key], place >= taken { return place - taken }
        places[key] = taken + end
        return nil
    }

    /// The first of them left the queue.
    mutating func took(_ count: Int, left: Int) {
        taken += count
        // Values come from the network: those that wait no more are forgotten before they are most of the table.
        if places.count > 2 * left + 64 { places = places.filter { $0.value >= taken } }
    }
}
