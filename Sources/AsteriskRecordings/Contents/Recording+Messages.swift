public import AsteriskManager

// Each of these reads the whole recording again: keep the result where it is needed twice.

extension Recording {
    /// The messages of both directions, in the order in which they were complete. Bytes that are no whole message, such
    /// as the greeting and what was cut off, are not among them.
    public var messages: [RecordedMessage] { RecordingReader(self).messages }

    /// What the server said before the first message: `Asterisk Call Manager/11.0.0`; `nil` when the recording begins
    /// later.
    public var greeting: String? { RecordingReader(self).greeting }

    /// The events of the server.
    public var events: [RecordedMessage] { messages.filter(\.isEvent) }

    /// The events with one of these names, compared without ASCII case.
    public func events(named names: String...) -> [RecordedMessage] {
        messages.filter { message in message.isEvent && names.contains { message.isNamed($0) } }
    }

    /// The actions of the client, each with the server's answer.
    public var actions: [RecordedAction] { Self.actions(in: messages) }

    static func actions(in messages: [RecordedMessage]) -> [RecordedAction] {
        var actions: [RecordedAction] = []
        // The answers that are not complete, by ActionID; an empty one for actions that have none.
        var open: [String: [Int]] = [:]
        for message in messages {
            let id = message["ActionID"] ?? ""
            if message.sender == .client {
                open[id, default: []].append(actions.count)
                actions.append(RecordedAction(request: message))
            } else if message.message.kind == .response {
                // The server answers actions of the same id in their order.
                guard let index = open[id]?.first(where: { actions[$0].answer.isEmpty }) else { continue }
                actions[index].answer.append(message)
                if !message.message.value(of: "EventList", is: "start") { open[id]?.removeAll { $0 == index } }
            } else if message.isEvent, let index = open[id]?.first(where: { !actions[$0].answer.isEmpty }) {
                actions[index].answer.append(message)
                let isEnd = ["Complete", "Cancelled"].contains { message.message.value(of: "EventList", is: $0) }
                if isEnd { open[id]?.removeAll { $0 == index } }
            }
        }
        return actions
    }
}
