public import AsteriskManager

/// One of the events that a test expects, for ``AsteriskManager/EventSource/expect(_:ordered:within:_:)``.
///
/// ```swift
/// ExpectedEvent(.hangup, count: 2) { $0.cause == .normalClearing }
/// ```
public struct ExpectedEvent: Sendable {
    let label: String
    let count: Int
    /// Makes a handler that says of each event of the key whether it is one.
    let handler: @Sendable (_ judge: @escaping @Sendable (Bool) -> Void) -> On

    /// Events of a key.
    ///
    /// - Parameters:
    ///   - count: how many have to come; 0 for none.
    ///   - condition: which of them count.
    public init<Payload>(
        _ key: EventKey<Payload>,
        count: Int = 1,
        where condition: @escaping @Sendable (Payload) -> Bool = { _ in true }
    ) {
        label = key.label
        self.count = count
        handler = { judge in On(key) { judge(condition($0)) } }
    }
}

/// What was expected and did not come, or came and was not expected, in words.
public struct ExpectationError: Error, Sendable, CustomStringConvertible {
    /// What was expected, what came of it, and why the waiting ended.
    public let message: String
    /// The last events that came, oldest first: their names, and their channels where they have one.
    public let lastEvents: [String]

    /// The message and the last events, in one line that is safe to show in a terminal.
    public var description: String {
        message + "; " + (lastEvents.isEmpty ? "no event came" : "last came: " + lastEvents.joined(separator: ", "))
    }
}
