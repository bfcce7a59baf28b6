/// What a registration's queue holds, and what its policy does when there is no room. Only touched under a lock.
struct EventQueueState: ~Copyable {
    /// Events that were dropped, of one manager, and not yet told.
    private struct Loss {
        var count: Int
        let from: Timestamp
        var to: Timestamp
        let link: Int32
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
    /// The places of the newest events, for the policy that keeps only these.
    private var newest = NewestPlaces()
    private(set) var received = 0
    private(set) var lost = 0
    private(set) var coalesced = 0

    init(bound: EventQueue.Bound, policy: RegistrationOptions.QueuePolicy) {
        self.bound = bound
        self.policy = policy
    }

    /// Places whose event was replaced are empty, and count for nothing.
    var waiting: Int { items.count - newest.emptyPlaces + takenEvents }
    var waitingBytes: Int { bytes + takenBytes }
    /// From 0 to 1.
    var fill: Double {
        max(Double(waiting) / Double(bound.events), Double(waitingBytes) / Double(bound.bytes))
    }
    /// Whether nothing is left to take out.
    var isEmpty: Bool { items.isEmpty && losses.isEmpty && lossesAtEnd.isEmpty }

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
            if item.isEvent { lost += 1 }
            Self.count(item, in: &lossesAtEnd)
        }
        return policy != .detach || lossesAtEnd.isEmpty
    }

    private mutating func append(_ item: consuming QueuedItem) {
        // What was dropped before it stands before it.
        for loss in lossesAtEnd { items.append(Self.gap(loss)) }
        lossesAtEnd.removeAll()
        bytes += item.byteCount
        items.append(item)
    }

    private mutating func dropOldest() {
        while isOverfull, let item = takeFirst() {
            if item.isEvent { lost += 1 }
            Self.count(item, in: &losses)
        }
    }

    /// Counts an item that is dropped.
    private static func count(_ item: borrowing QueuedItem, in losses: inout [Loss]) {
        let (count, from) =
            switch item.content {
            case .event: (1, item.received)
            case .gap(let box): (box.gap.count, box.gap.from)
            case .replaced: (0, item.received)
            }
        guard count > 0 else { return }
        if let index = losses.firstIndex(where: { [link = item.link] loss in loss.link == link }) {
            losses[index].count += count
            losses[index].to = item.received
        } else {
            losses.append(Loss(count: count, from: from, to: item.received, link: item.link))
        }
    }

    /// The names of managers are put in when the gap is taken out.
    private static func gap(_ loss: Loss) -> QueuedItem {
        let gap = Gap(count: loss.count, from: loss.from, to: loss.to, reason: .overflow, manager: "")
        return QueuedItem(
            content: .gap(GapBox(gap)),
            received: loss.to,
            sequence: 0,
            link: loss.link,
            selection: 0
        )
    }

    // MARK: The newest of each

    private mutating func add(_ item: consuming QueuedItem, replacingBy key: String) {
        let value = item.value(of: key)
        let link = item.link
        bytes += item.byteCount
        items.append(item)
        guard let value, let place = newest.put(value, ofLink: link, at: items.count - 1) else { return }
        let old = items.replace(at: place, with: .emptyPlace)
        bytes -= old.byteCount
        coalesced += 1
        if newest.emptyPlaces > 64, newest.emptyPlaces * 2 > items.count { closeRanks(key) }
    }

    /// Takes out the empty places, before there are more of them than of others.
    private mutating func closeRanks(_ key: String) {
        var old = ItemBuffer<QueuedItem>()
        items.move(to: &old)
        newest = NewestPlaces()
        while let item = old.popFirst() {
            if item.isEmptyPlace { continue }
            if let value = item.value(of: key) { _ = newest.put(value, ofLink: item.link, at: items.count) }
            items.append(item)
        }
    }

    private mutating func takeFirst() -> QueuedItem? {
        guard let item = items.popFirst() else { return nil }
        bytes -= item.byteCount
        if case .latest = policy {
            newest.tookFirst(wasEmpty: item.isEmptyPlace, left: items.count)
        }
        return item
    }

    // MARK: Taking out

    /// Moves up to `limit` items out, the gaps in their places. What was taken out before counts as handled.
    mutating func take(upTo limit: Int, _ chunk: inout ItemBuffer<QueuedItem>) {
        for loss in losses { chunk.append(Self.gap(loss)) }
        losses.removeAll()
        if case .latest = policy {
            while chunk.count < limit, let item = takeFirst() {
                if item.isEmptyPlace { continue }
                chunk.append(item)
            }
            takenBytes = chunk.reduce(0) { $0 + $1.byteCount }
        } else {
            items.move(upTo: limit, to: &chunk)
            takenBytes = chunk.reduce(0) { $0 + $1.byteCount }
            bytes -= takenBytes
        }
        if items.isEmpty {
            for loss in lossesAtEnd { chunk.append(Self.gap(loss)) }
            lossesAtEnd.removeAll()
        }
        takenEvents = chunk.count
    }

    /// What was taken out is handled.
    mutating func finishTaken() {
        (takenEvents, takenBytes) = (0, 0)
    }

    mutating func removeAll() {
        items.removeAll()
        newest = NewestPlaces()
        bytes = 0
        losses.removeAll()
        lossesAtEnd.removeAll()
    }
}

/// Where in a queue the newest event stands for each value of a header.
struct NewestPlaces {
    private struct Key: Hashable {
        let value: String
        let link: Int32
    }

    /// Counted from the beginning of the queue's life.
    private var places: [Key: Int] = [:]
    private var taken = 0
    private(set) var emptyPlaces = 0

    /// Notes the place and returns that of the event which is replaced, if one waits.
    mutating func put(_ value: String, ofLink link: Int32, at index: Int) -> Int? {
        guard let old = places.updateValue(taken + index, forKey: Key(value: value, link: link)), old >= taken else {
            return nil
        }
        emptyPlaces += 1
        return old - taken
    }

    mutating func tookFirst(wasEmpty: Bool, left: Int) {
        taken += 1
        if wasEmpty { emptyPlaces -= 1 }
        // Values come from the network: those that wait no more are forgotten before they are most of the table.
        if places.count > 2 * left + 64 { places = places.filter { $0.value >= taken } }
    }
}
