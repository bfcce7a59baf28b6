public import AsteriskManager

/// What one recording has and another has not, message by message.
///
/// ```swift
/// let difference = today.difference(from: yesterday, ignoring: .identities)
/// for change in difference.changes { print(change) }
/// ```
public struct RecordingDifference: Sendable, Hashable {
    /// A header that two messages have with other values. Several of one key are compared in their order.
    public struct Header: Sendable, Hashable {
        /// The key, in the spelling of the newer message if it is there.
        public let key: String
        /// The value in the older message; `nil` when it is not there.
        public let old: String?
        /// The value in the newer message; `nil` when it is not there.
        public let new: String?
    }

    /// One difference.
    public enum Change: Sendable, Hashable {
        /// A message that only the newer recording has.
        case added(RecordedMessage)
        /// A message that only the older recording has.
        case removed(RecordedMessage)
        /// The same message with other headers.
        case changed(from: RecordedMessage, to: RecordedMessage, headers: [Header])
    }

    /// What does not count as a difference.
    public struct Ignored: Sendable, Hashable {
        /// Keys whose values do not count. A key stands for those that end in it too: `Uniqueid` for `DestUniqueid`.
        /// Compared without ASCII case.
        public var keys: Set<String>
        /// Names of events that do not count at all. Compared without ASCII case.
        public var events: Set<String>
        /// Whether the numbers at the end of channel names do not count: `PJSIP/1001-0000002a`.
        public var channelNumbers: Bool

        /// Nothing is ignored but what is named.
        public init(keys: Set<String> = [], events: Set<String> = [], channelNumbers: Bool = false) {
            self.keys = keys
            self.events = events
            self.channelNumbers = channelNumbers
        }

        /// Nothing is ignored.
        public static let nothing = Ignored()

        /// What differs each time that the same thing happens: ids, times and the numbers of channels.
        public static let identities = Ignored(
            keys: [
                "Uniqueid", "Linkedid", "ActionID", "Timestamp", "EventTime", "SequenceNumber", "EventTV", "SessionTV",
                "SessionID", "LocalAddress", "RemoteAddress",
            ],
            channelNumbers: true
        )
    }

    /// The differences, in the order of the messages.
    public let changes: [Change]
    /// How many messages are the same in both.
    public let sameCount: Int

    /// Whether nothing differs.
    public var isEmpty: Bool { changes.isEmpty }
}

extension RecordingDifference.Change: CustomStringConvertible {
    /// The difference in one line: `+ 1.007 Event Hangup`, `- …`, `~ 1.007 Event Hangup: Cause 16 → 17`.
    public var description: String {
        switch self {
        case .added(let message): "+ \(Self.title(message))"
        case .removed(let message): "- \(Self.title(message))"
        case .changed(_, let message, let headers):
            "~ \(Self.title(message)): "
                + headers.map { header in
                    let values = [header.old, header.new].map { $0.map { LadderBuilder.text($0) } ?? "(none)" }
                    return "\(LadderBuilder.text(header.key)) \(values.joined(separator: " → "))"
                }.joined(separator: ", ")
        }
    }

    private static func title(_ message: RecordedMessage) -> String {
        let kind = message.sender == .client ? "Action" : message.isEvent ? "Event" : "Response"
        return "\(CallLadder.seconds(message.time)) \(kind) \(LadderBuilder.text(message.name))"
    }
}

extension Recording {
    /// What this recording has and the older one has not, and the other way round. Times are not compared.
    public func difference(
        from older: Recording,
        ignoring ignored: RecordingDifference.Ignored = .nothing
    ) -> RecordingDifference {
        let compared = ComparedMessages(older.messages, messages, ignoring: ignored)
        return RecordingDifference(changes: compared.changes, sameCount: compared.sameCount)
    }
}
