/// Writes one JSON object on one line for each event, one for each gap, and one for each step in a manager's life.
///
/// ```
/// {"time":"2026-11-21T05:51:26.232Z","server":"london","sequence":17,"event":"Hangup","fields":{"Cause":"16"}}
/// {"time":"2026-11-21T05:51:27.004Z","server":"london","gap":3,"from":"2026-11-21T05:51:26.990Z","reason":"overflow"}
/// {"time":"2026-11-21T05:51:28.110Z","server":"london","state":"waiting","reason":"the server closed the connection"}
/// ```
///
/// `fields` holds the event's lines by their keys, spelled as received and in the order received. The value of a key that
/// occurs once is a string; that of a key that occurs more often is a list of strings, in order. Lines without a colon are
/// listed under `text`. Every line is one line and valid JSON whatever the server sends: control characters, and those
/// that steer a terminal, are escaped, and bytes that are not UTF-8 become U+FFFD.
public struct JSONLinesRegistrar: EventRegistrar {
    private let write: @Sendable (String, Manager) -> Void

    /// A registrar that hands each line, without its end, to `write`, with the manager that it is about; by default lines
    /// go to standard output.
    public init(write: @escaping @Sendable (_ line: String, _ manager: Manager) -> Void = { line, _ in print(line) }) {
        self.write = write
    }

    /// A line for each event, gap and change of state.
    public var handlers: HandlerList {
        On(.any) { [write] event, manager in write(Self.line(for: event), manager) }
        On(.gap) { [write] gap, manager in write(Self.line(for: gap), manager) }
        On(.state) { [write] change, manager in write(Self.line(for: change), manager) }
    }

    /// The event as a JSON object on one line.
    public static func line(for event: Event) -> String {
        var line = head(time: event.received, server: event.manager)
        line += ",\"sequence\":\(event.sequence),\"event\":\(JSONLine.quoted(event.name)),\"fields\":{"
        line += members(of: event.message).joined(separator: ",") + "}"
        let text = event.message.textLines
        if !text.isEmpty { line += ",\"text\":" + list(text) }
        return line + "}"
    }

    /// The gap as a JSON object on one line.
    public static func line(for gap: Gap) -> String {
        let reason =
            switch gap.reason {
            case .overflow: "overflow"
            case .unreadable(let issue): "unreadable: \(issue)"
            case .disconnected(let cause, let serverRestarted):
                "disconnected: \(cause)" + (serverRestarted == true ? "; the server was restarted" : "")
            }
        return head(time: gap.to, server: gap.manager)
            + ",\"gap\":\(gap.count),\"from\":\(JSONLine.quoted(gap.from.description))"
            + ",\"reason\":\(JSONLine.quoted(reason))}"
    }

    /// The change as a JSON object on one line.
    public static func line(for change: StateChange) -> String {
        head(time: change.time, server: change.manager) + ",\"state\":\(JSONLine.quoted(change.state.name))"
            + (change.reason.map { ",\"reason\":\(JSONLine.quoted($0.message))" } ?? "") + "}"
    }

    private static func head(time: Timestamp, server: String) -> String {
        "{\"time\":\(JSONLine.quoted(time.description)),\"server\":\(JSONLine.quoted(server))"
    }

    /// The members of `fields`; the line with the event's name is not among them.
    private static func members(of message: Message) -> [String] {
        var members: [(key: String, values: [String])] = []
        var indices: [String: Int] = [:]
        var hasName = false
        for field in message.fields {
            if !hasName, ASCII.matches(field.key, "Event") {
                hasName = true
            } else if let index = indices[field.key] {
                members[index].values.append(field.value)
            } else {
                indices[field.key] = members.count
                members.append((field.key, [field.value]))
            }
        }
        return members.map { key, values in
            JSONLine.quoted(key) + ":" + (values.count == 1 ? JSONLine.quoted(values[0]) : list(values))
        }
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map(JSONLine.quoted).joined(separator: ",") + "]"
    }
}
