public import AsteriskManager

/// Numbers about a recording.
public struct RecordingStatistics: Sendable, Hashable {
    /// From the first chunk to the last.
    public let duration: Duration
    /// Bytes of each side.
    public let bytes: [Recording.Sender: Int]
    /// How many bytes of each side the recording says it lacks; without a side that is whole.
    public let leftOut: [Recording.Sender: Int]
    /// Chunks of each side.
    public let chunks: [Recording.Sender: Int]
    /// How many events there are of each name.
    public let events: [String: Int]
    /// How many responses there are of each word, such as `Success`.
    public let responses: [String: Int]
    /// How many actions there are of each name.
    public let actions: [String: Int]
    /// How many actions have no answer in the recording.
    public let unansweredActions: Int
    /// From each action to its response, the shortest first: the middle one is the median.
    public let latencies: [Duration]
    /// How many calls there are.
    public let calls: Int
    /// The most events that came in one second.
    public let mostEventsPerSecond: Int
    /// Bytes of the server that are no whole message, such as the last ones of a recording that was cut off, or that the
    /// recording lacks.
    public let issues: [ParseIssue]

    init(_ recording: Recording) {
        let reader = RecordingReader(recording)
        let all = reader.messages.filter(\.isEvent)
        let taken = reader.actions
        duration = (recording.chunks.last?.time ?? .zero) - (recording.chunks.first?.time ?? .zero)
        bytes = recording.chunks.reduce(into: [:]) { $0[$1.sender, default: 0] += $1.bytes.count }
        // The numbers are those of a file, and may be anything.
        leftOut = recording.chunks.filter { $0.leftOut > 0 }.reduce(into: [:]) { sums, chunk in
            let (sum, overflow) = sums[chunk.sender, default: 0].addingReportingOverflow(chunk.leftOut)
            sums[chunk.sender] = overflow ? .max : sum
        }
        chunks = recording.chunks.reduce(into: [:]) { $0[$1.sender, default: 0] += 1 }
        events = all.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
        responses = reader.messages.filter { $0.sender == .server && $0.message.kind == .response }
            .reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
        actions = taken.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
        unansweredActions = taken.count { $0.answer.isEmpty }
        latencies = taken.compactMap(\.latency).sorted()
        calls = CallSorter(reader.messages).calls.count
        mostEventsPerSecond = Self.most(all.map(\.time))
        issues = reader.issues
    }

    /// The most of these times, which are in order, that lie within one second.
    private static func most(_ times: [Duration]) -> Int {
        var (first, most) = (0, 0)
        for (index, time) in times.enumerated() {
            while time - times[first] >= .seconds(1) { first += 1 }
            most = max(most, index - first + 1)
        }
        return most
    }
}

extension Recording {
    /// Numbers about the recording.
    public var statistics: RecordingStatistics { RecordingStatistics(self) }
}
