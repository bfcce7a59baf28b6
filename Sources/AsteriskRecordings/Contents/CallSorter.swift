import AsteriskManager

/// Sorts the events of a recording into calls.
struct CallSorter {
    /// The ids that one event tells of.
    private struct Mentions {
        var channels: [String] = []
        var linked: [String] = []
        var bridges: [String] = []

        init(_ message: Message) {
            for field in message.fields {
                let key = field.key.lowercased()
                guard !field.value.isEmpty, !field.value.hasPrefix("<") else { continue }
                // Releases before 12 have `Uniqueid1` and `Uniqueid2`.
                let stem = key.last?.isNumber == true ? key.dropLast() : key[...]
                if stem.hasSuffix("bridgeuniqueid") {
                    bridges.append(field.value)
                } else if stem.hasSuffix("uniqueid") {
                    channels.append(field.value)
                } else if stem.hasSuffix("linkedid") {
                    linked.append(field.value)
                }
            }
        }
    }

    private(set) var calls: [RecordedCall] = []

    init(_ messages: [RecordedMessage]) {
        let events = messages.filter(\.isEvent).map { ($0, Mentions($0.message)) }
        var groups = Groups()
        var bridges: [String: Set<String>] = [:]
        for (_, mentions) in events {
            let ids = mentions.channels + mentions.linked
            for id in ids.dropFirst() { groups.join(id, ids[0]) }
            guard let id = ids.first else { continue }
            for bridge in mentions.bridges { bridges[bridge, default: []].insert(id) }
        }
        var indexes: [String: Int] = [:]
        for (event, mentions) in events {
            var roots: Set<String> = []
            if let id = mentions.channels.first ?? mentions.linked.first {
                roots = [groups.root(id)]
            } else {
                // The bridge itself comes and goes: that concerns the calls that are or will be in it, while they last.
                for bridge in mentions.bridges { roots.formUnion((bridges[bridge] ?? []).map { groups.root($0) }) }
                roots = roots.filter { root in indexes[root].map { !calls[$0].isOver } ?? false }
            }
            for root in roots.sorted() {
                let index = indexes[root] ?? calls.count
                if index == calls.count {
                    let first = mentions.linked.first ?? mentions.channels.first ?? root
                    calls.append(RecordedCall(linkedID: ChannelID(rawValue: first)))
                    indexes[root] = index
                }
                calls[index].add(event, channels: mentions.channels, linked: mentions.linked)
            }
        }
    }
}

extension RecordedCall {
    fileprivate var isOver: Bool { channels.count == ended.count }

    fileprivate mutating func add(_ event: RecordedMessage, channels ids: [String], linked: [String]) {
        events.append(event)
        linkedIDs.insert(linkedID)
        linkedIDs.formUnion(linked.map { ChannelID(rawValue: $0) })
        for id in ids.map(ChannelID.init(rawValue:)) where known.insert(id).inserted { channels.append(id) }
        guard let first = ids.first else { return }
        if event.isNamed("Hangup") { ended.insert(ChannelID(rawValue: first)) }
        for field in event.message.fields where field.key.lowercased().hasSuffix("channel") && field.value.contains("/")
        {
            channelNames.insert(field.value)
        }
    }
}

/// Ids in groups that grow together.
private struct Groups {
    private var parents: [String: String] = [:]

    mutating func root(_ id: String) -> String {
        var root = id
        while let parent = parents[root] { root = parent }
        // Later look-ups take one step.
        var next = id
        while next != root, let parent = parents[next] {
            parents[next] = root
            next = parent
        }
        return root
    }

    mutating func join(_ first: String, _ second: String) {
        let (first, second) = (root(first), root(second))
        if first != second { parents[first] = second }
    }
}
