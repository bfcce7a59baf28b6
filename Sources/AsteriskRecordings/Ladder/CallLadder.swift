public import AsteriskManager

/// One call as a diagram: its channels side by side, what happened between them from top to bottom.
///
/// ```swift
/// for call in recording.calls { print(call.ladder.text()) }
/// ```
///
/// All texts are safe to show: control characters are visible, long values are shortened, and digits that were pressed
/// are dots.
public struct CallLadder: Sendable {
    /// A channel: one column.
    public struct Participant: Sendable, Hashable {
        /// The id that the channel keeps all its life.
        public let id: ChannelID
        /// Its first name, such as `PJSIP/1001-00000007`.
        public internal(set) var channel: String
        /// The number of its caller or callee; `nil` when no event has one.
        public internal(set) var number: String?
        /// The name that belongs to the number; `nil` when no event has one.
        public internal(set) var name: String?
        /// The index of the first step that the channel was there for.
        public internal(set) var firstStep: Int
        /// The index of the step that ended it; `nil` when it outlived the recording.
        public internal(set) var lastStep: Int?
    }

    /// What a step is about, which decides how it is drawn.
    public enum Kind: Sendable, Hashable {
        /// A channel came into being, or changed its state.
        case state
        /// A channel calls another, or the call makes progress.
        case dial
        /// A call was answered.
        case answer
        /// A call was not answered.
        case failure
        /// A channel joined a bridge, or left it.
        case bridge
        /// A channel is held, or not any longer.
        case hold
        /// Digits were pressed.
        case digits
        /// A call was handed over to somebody else.
        case transfer
        /// A queue, a parking lot or a conference.
        case place
        /// A channel ended.
        case hangup
    }

    /// One thing that happened: a row.
    public struct Step: Sendable, Hashable {
        /// When, counted from the beginning of the call.
        public let time: Duration
        /// What it is about.
        public let kind: Kind
        /// The column that it stands at, or that an arrow begins at.
        public let participant: Int
        /// The column that an arrow ends at; `nil` when it is a note on one column.
        public let target: Int?
        /// What happened, in words.
        public internal(set) var label: String
        /// The bridge that the step is about, as a number from 0 in the order of the bridges; `nil` when it is about none.
        public let bridge: Int?
        /// The columns that are in the bridge after the step.
        public let members: [Int]
    }

    /// The id by which the call is known.
    public let linkedID: ChannelID
    /// When the call began; `nil` when the recording does not say.
    public let start: Timestamp?
    /// The columns, in the order in which the channels came up.
    public internal(set) var participants: [Participant] = []
    /// The rows, in order of time.
    public internal(set) var steps: [Step] = []

    init(linkedID: ChannelID, start: Timestamp?) {
        self.linkedID = linkedID
        self.start = start
    }

    /// From the first step to the last.
    public var duration: Duration { steps.last?.time ?? .zero }

    /// The first line.
    var title: String { "Call " + LadderBuilder.text(linkedID.rawValue, limit: 80) }

    /// Facts for the second line, in words.
    var facts: [String] {
        let count = participants.count
        return [start?.description, Self.seconds(duration) + " s", "\(count) channel\(count == 1 ? "" : "s")"]
            .compactMap(\.self)
    }

    /// `12.345`
    static func seconds(_ time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        let digits = String(attoseconds / 1_000_000_000_000_000)
        return "\(seconds)." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }

    /// Whether the row is the end of its channel.
    func isEnd(_ row: Int) -> Bool { participants[steps[row].participant].lastStep == row }

    /// Where each bridge holds each column: the rows from joining to leaving.
    func bridged() -> [(participant: Int, bridge: Int, rows: ClosedRange<Int>)] {
        var spans: [(participant: Int, bridge: Int, rows: ClosedRange<Int>)] = []
        var open: [Int: (bridge: Int, row: Int)] = [:]
        for (row, step) in steps.enumerated() {
            let column = step.participant
            if let entry = open[column], isEnd(row) || step.bridge != nil {
                spans.append((column, entry.bridge, entry.row...row))
                open[column] = nil
            }
            if let bridge = step.bridge, step.members.contains(column) { open[column] = (bridge, row) }
        }
        for (column, entry) in open.sorted(by: { $0.key < $1.key }) {
            spans.append((column, entry.bridge, entry.row...max(entry.row, steps.count - 1)))
        }
        return spans
    }
}

extension RecordedCall {
    /// The diagram of the call.
    public var ladder: CallLadder {
        var builder = LadderBuilder(self)
        for event in events { builder.take(event) }
        return builder.ladder
    }
}

extension Recording {
    /// The diagram of a call; `nil` when no event tells of it.
    ///
    /// - Parameter linkedID: the `Linkedid` or the `Uniqueid` of any of its channels.
    public func ladder(linkedID: ChannelID) -> CallLadder? { call(linkedID: linkedID)?.ladder }
}

extension CallLadder: CustomStringConvertible {
    /// The diagram as text, 100 columns wide.
    public var description: String { text() }
}
