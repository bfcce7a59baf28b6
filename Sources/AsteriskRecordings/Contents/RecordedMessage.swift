public import AsteriskManager

/// One message of a recording, of the server or of the client, with the time at which its last byte was received.
public struct RecordedMessage: Sendable, Hashable {
    /// When, counted from the beginning of the recording.
    public let time: Duration
    /// Who sent it.
    public let sender: Recording.Sender
    /// The message. That of a client is of the kind ``AsteriskManager/Message/Kind/other``: an action has neither of the
    /// keys that decide.
    public let message: Message

    /// Whether it is an event.
    public var isEvent: Bool { sender == .server && message.kind == .event }

    /// The name of an event, the word of a response, or the name of an action. Empty when it has none.
    public var name: String { sender == .server ? message.name : message["Action"] ?? "" }

    /// Whether ``name`` is this one, compared without ASCII case.
    public func isNamed(_ name: String) -> Bool {
        sender == .server ? message.isNamed(name) : message.value(of: "Action", is: name)
    }

    /// The first value of the key, compared without ASCII case; `nil` when the message has no such line.
    public subscript(key: String) -> String? { message[key] }
}

/// An action of the client and what the server answered.
public struct RecordedAction: Sendable, Hashable {
    /// The action.
    public let request: RecordedMessage
    /// The response and, if it began a list, the items and what ends it, also those of old servers that do not mark their
    /// lists. Empty when the recording has no answer.
    public internal(set) var answer: [RecordedMessage] = []

    /// The action's name.
    public var name: String { request.name }
    /// The response: the first message of the answer.
    public var response: RecordedMessage? { answer.first }
    /// From the action to its response; `nil` without a response.
    public var latency: Duration? { response.map { $0.time - request.time } }
}
