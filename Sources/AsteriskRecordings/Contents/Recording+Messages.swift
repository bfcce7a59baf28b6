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
    public var actions: [RecordedAction] { RecordingReader(self).actions }
}
