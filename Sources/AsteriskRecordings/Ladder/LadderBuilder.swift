import AsteriskManager

/// Makes the rows of a diagram from the events of a call. What each event says stands in `LadderBuilder+Events.swift`.
struct LadderBuilder {
    private(set) var ladder: CallLadder
    private let begin: Duration
    private var columns: [String: Int] = [:]
    private var bridges: [String: (number: Int, members: [Int])] = [:]
    /// Who dials the channel of a column, if it is a channel, and the last that was told of it.
    var dialers: [Int: Int?] = [:]
    var told: [Int: String] = [:]
    private var now = Duration.zero

    init(_ call: RecordedCall) {
        ladder = CallLadder(linkedID: call.linkedID, start: call.startTime)
        begin = call.start
    }

    mutating func take(_ event: RecordedMessage) {
        now = event.time - begin
        if event.isNamed("Newchannel") || event.isNamed("DialBegin") || event.isNamed("Newstate") {
            for prefix in ["", "Dest"] { _ = column(event.message, prefix) }
        }
        read(event.message)
    }

    // MARK: Columns

    /// The column of the channel that the keys with this prefix tell of; `nil` when the event has no such channel.
    mutating func column(_ message: Message, _ prefix: String = "") -> Int? {
        guard let id = message[prefix + "Uniqueid"], !id.isEmpty, !id.hasPrefix("<") else { return nil }
        let index = columns[id] ?? ladder.participants.count
        if index == ladder.participants.count {
            columns[id] = index
            ladder.participants.append(
                CallLadder.Participant(
                    id: ChannelID(rawValue: id), channel: Self.text(message[prefix + "Channel"] ?? id),
                    firstStep: ladder.steps.count))
        }
        let participant = ladder.participants[index]
        if participant.number == nil { ladder.participants[index].number = known(message[prefix + "CallerIDNum"]) }
        if participant.name == nil {
            ladder.participants[index].name = known(message.unescaped(prefix + "CallerIDName"))
        }
        return index
    }

    /// `nil` for what stands for nothing.
    private func known(_ text: String?) -> String? {
        guard let text, !text.isEmpty, text != "<unknown>" else { return nil }
        return Self.text(text)
    }

    /// A value as it is shown: visible, and not longer than fits.
    static func text(_ value: String, limit: Int = 40) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in value.unicodeScalars.prefix(limit) { scalars.append(scalar) }
        return String(scalars).visible + (value.unicodeScalars.count > limit ? "…" : "")
    }

    /// How people call the column.
    func title(_ column: Int) -> String {
        let participant = ladder.participants[column]
        return participant.number ?? participant.name ?? participant.channel
    }

    // MARK: Rows

    mutating func note(_ column: Int?, _ kind: CallLadder.Kind, _ label: String) {
        guard let column else { return }
        add(kind, column, nil, label)
    }

    /// An arrow, or a note when there is nothing at one of its ends.
    mutating func arrow(_ source: Int?, _ target: Int?, _ kind: CallLadder.Kind, _ label: String) {
        guard let source, let target, source != target else {
            note(source ?? target, kind, label)
            return
        }
        add(kind, source, target, label)
    }

    private mutating func add(
        _ kind: CallLadder.Kind,
        _ column: Int,
        _ target: Int?,
        _ label: String,
        bridge: (number: Int, members: [Int])? = nil
    ) {
        ladder.steps.append(
            CallLadder.Step(
                time: now, kind: kind, participant: column, target: target, label: label, bridge: bridge?.number,
                members: bridge?.members ?? []))
    }

    /// Digits one after the other are one row, with a dot for each.
    mutating func digit(_ column: Int?) {
        guard let column else { return }
        if let last = ladder.steps.last, last.kind == .digits, last.participant == column, last.label.count < 40 {
            ladder.steps[ladder.steps.count - 1].label += "•"
        } else {
            add(.digits, column, nil, "DTMF •")
        }
    }

    mutating func end(_ column: Int?, _ label: String) {
        guard let column else { return }
        ladder.participants[column].lastStep = ladder.steps.count
        for id in bridges.keys { bridges[id]?.members.removeAll { $0 == column } }
        add(.hangup, column, nil, label)
    }

    mutating func enter(_ column: Int?, bridge id: String) {
        guard let column else { return }
        var bridge = bridges[id] ?? (bridges.count, [])
        if !bridge.members.contains(column) { bridge.members.append(column) }
        bridges[id] = bridge
        let nearest = bridge.members.filter { $0 != column }.min { abs($0 - column) < abs($1 - column) }
        add(
            .bridge, column, nearest, "\(nearest == nil ? "enters bridge" : "bridge") \(Self.short(id))", bridge: bridge
        )
    }

    mutating func leave(_ column: Int?, bridge id: String) {
        guard let column else { return }
        bridges[id]?.members.removeAll { $0 == column }
        add(.bridge, column, nil, "leaves bridge \(Self.short(id))", bridge: bridges[id])
    }

    /// The beginning of an id that was made at random tells bridges apart.
    static func short(_ id: String) -> String { text(String(id.prefix { $0 != "-" }), limit: 8) }
}
