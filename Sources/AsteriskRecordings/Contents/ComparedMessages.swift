import AsteriskManager

/// Puts the messages of two recordings side by side.
struct ComparedMessages {
    /// A message as it is compared.
    private struct Entry {
        let message: RecordedMessage
        /// Of who says what: messages that differ in it are not the same with other headers.
        let title: Int
        /// Of the second header, which tells what it is about: the first is the name.
        let subject: Int
        /// Of everything that counts.
        let hash: Int
    }

    /// The most pairs of messages that are compared with each other where two recordings have nothing unique in common.
    private static let mostPairs = 1_000_000

    private(set) var changes: [RecordingDifference.Change] = []
    private(set) var sameCount = 0
    private let ignored: RecordingDifference.Ignored
    private let ignoredKeys: [String]

    init(_ old: [RecordedMessage], _ new: [RecordedMessage], ignoring ignored: RecordingDifference.Ignored) {
        self.ignored = ignored
        ignoredKeys = ignored.keys.map { $0.lowercased() }
        let names = Set(ignored.events.map { $0.lowercased() })
        let (old, new) = (entries(old, without: names), entries(new, without: names))
        compare(old[...], new[...])
    }

    private func entries(_ messages: [RecordedMessage], without names: Set<String>) -> [Entry] {
        messages.compactMap { message in
            let name = message.name.lowercased()
            guard !message.isEvent || !names.contains(name) else { return nil }
            let fields = message.message.fields.compactMap { compared($0) }
            var hasher = Hasher()
            hasher.combine(message.sender)
            hasher.combine(message.message.kind)
            hasher.combine(name)
            let title = hasher.finalize()
            let subject = fields.dropFirst().first.hashValue
            hasher.combine(fields)
            hasher.combine(message.message.textLines)
            hasher.combine(message.message.output)
            return Entry(message: message, title: title, subject: subject, hash: hasher.finalize())
        }
    }

    /// `nil` for headers that do not count.
    private func compared(_ field: Message.Field) -> [String]? {
        let key = field.key.lowercased()
        guard !ignoredKeys.contains(where: { key.hasSuffix($0) }) else { return nil }
        return [key, ignored.channelNumbers ? Self.withoutNumber(field.value) : field.value]
    }

    /// `PJSIP/1001-0000002a` without its number.
    private static func withoutNumber(_ value: String) -> String {
        guard value.contains("/"), let dash = value.lastIndex(of: "-") else { return value }
        let number = value[value.index(after: dash)...].prefix { $0.isHexDigit }
        return number.count == 8 ? String(value[..<dash] + value[number.endIndex...]) : value
    }

    // MARK: Aligning

    private mutating func compare(_ old: ArraySlice<Entry>, _ new: ArraySlice<Entry>) {
        var position = (old: old.startIndex, new: new.startIndex)
        // Messages that both have once, in an order that both have: they split the rest into short pieces.
        for anchor in Self.anchors(old, new) {
            compareGap(old[position.old..<anchor.old], new[position.new..<anchor.new])
            sameCount += 1
            position = (anchor.old + 1, anchor.new + 1)
        }
        compareGap(old[position.old...], new[position.new...])
    }

    private static func anchors(_ old: ArraySlice<Entry>, _ new: ArraySlice<Entry>) -> [(old: Int, new: Int)] {
        func unique(_ entries: ArraySlice<Entry>) -> [Int: Int] {
            var places: [Int: Int?] = [:]
            for index in entries.indices {
                places[entries[index].hash] = places[entries[index].hash] == nil ? index : .some(nil)
            }
            return places.compactMapValues(\.self)
        }
        let places = unique(new)
        let pairs = unique(old).compactMap { hash, index in places[hash].map { (old: index, new: $0) } }
            .sorted { $0.old < $1.old }
        // The longest run in which both indexes grow.
        var tails: [Int] = []
        var before: [Int?] = []
        for (index, pair) in pairs.enumerated() {
            let place = tails.partitioningIndex { pairs[$0].new >= pair.new }
            before.append(place > 0 ? tails[place - 1] : nil)
            if place == tails.count { tails.append(index) } else { tails[place] = index }
        }
        var run: [(old: Int, new: Int)] = []
        var next = tails.last
        while let index = next {
            run.append(pairs[index])
            next = before[index]
        }
        return run.reversed()
    }

    /// Compares pieces without anchors: the alignment with the most in common.
    private mutating func compareGap(_ old: ArraySlice<Entry>, _ new: ArraySlice<Entry>) {
        var (old, new) = (old, new)
        while let first = old.first, let second = new.first, first.hash == second.hash {
            sameCount += 1
            old.removeFirst()
            new.removeFirst()
        }
        // Pieces too large for that are taken in parts.
        let part = max(1, Self.mostPairs / max(1, min(old.count, new.count, 1000)))
        if old.count > part || new.count > part {
            compareGap(old.prefix(part), new.prefix(part))
            compareGap(old.dropFirst(part), new.dropFirst(part))
            return
        }
        align(Array(old), Array(new))
    }

    private mutating func align(_ old: [Entry], _ new: [Entry]) {
        let width = new.count + 1
        var scores = [Int32](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                let together = Self.score(old[row], new[column])
                let best = max(scores[(row + 1) * width + column], scores[row * width + column + 1])
                let joined = together > 0 ? scores[(row + 1) * width + column + 1] + together : 0
                scores[row * width + column] = max(best, joined)
            }
        }
        var (row, column) = (0, 0)
        while row < old.count, column < new.count {
            let score = scores[row * width + column]
            let together = Self.score(old[row], new[column])
            if together > 0, score == scores[(row + 1) * width + column + 1] + together {
                tell(old[row], new[column])
                row += 1
                column += 1
            } else if score == scores[(row + 1) * width + column] {
                changes.append(.removed(old[row].message))
                row += 1
            } else {
                changes.append(.added(new[column].message))
                column += 1
            }
        }
        changes += old[row...].map { .removed($0.message) }
        changes += new[column...].map { .added($0.message) }
    }

    private static func score(_ old: Entry, _ new: Entry) -> Int32 {
        old.hash == new.hash ? 8 : old.title == new.title ? (old.subject == new.subject ? 3 : 2) : 0
    }

    private mutating func tell(_ old: Entry, _ new: Entry) {
        guard old.hash != new.hash else {
            sameCount += 1
            return
        }
        var headers: [RecordingDifference.Header] = []
        let (before, after) = (values(old.message), values(new.message))
        for key in before.order + after.order.filter({ before.values[$0] == nil }) {
            let (first, second) = (before.values[key] ?? [], after.values[key] ?? [])
            for index in 0..<max(first.count, second.count) {
                let old = index < first.count ? first[index] : nil
                let new = index < second.count ? second[index] : nil
                guard old?.compared != new?.compared, let key = new?.key ?? old?.key else { continue }
                headers.append(RecordingDifference.Header(key: key, old: old?.value, new: new?.value))
            }
        }
        changes.append(.changed(from: old.message, to: new.message, headers: headers))
    }

    private func values(
        _ message: RecordedMessage
    ) -> (order: [String], values: [String: [(key: String, value: String, compared: String)]]) {
        var order: [String] = []
        var values: [String: [(key: String, value: String, compared: String)]] = [:]
        for field in message.message.fields {
            guard let compared = compared(field) else { continue }
            if values[compared[0]] == nil { order.append(compared[0]) }
            values[compared[0], default: []].append((field.key, field.value, compared[1]))
        }
        return (order, values)
    }
}
