/// One event of a server: the message, and where, when and in which order it came.
///
/// Every event can be read by key, known to the library or not:
///
/// ```swift
/// manager.on(.named("UserEvent")) { event in print(event["UserEvent"] ?? "-") }
/// ```
///
/// The events with types of their own are views over this one: ``ManagerEvent``.
public struct Event: Sendable {
    /// The packet as received.
    public let message: Message

    /// Makes an event of a message that nobody else looks at yet.
    @inline(__always)
    init(_ message: consuming Message, received: Timestamp, sequence: UInt64, source: EventOrigin?) {
        message.storage.stamp(received: received.microseconds, sequence: sequence, origin: source)
        self.message = message
    }

    /// The message, without counting its references up and down.
    consuming func takeMessage() -> Message { message }

    /// When the bytes that completed it were read; in a replay, when they were recorded.
    public var received: Timestamp { Timestamp(microseconds: message.storage.received) }

    /// The number of the event on its connection, counted from 1. A gap in the numbers that a handler sees is the
    /// events that it did not ask for; what was lost is told as a ``Gap``.
    public var sequence: UInt64 { message.storage.sequence }

    /// The name of the event, in the server's spelling: `Hangup`.
    public var name: String { message.name }

    /// Whether ``name`` is this one, compared without ASCII case and without making a String.
    public func isNamed(_ name: String) -> Bool { message.isNamed(name) }

    /// The name of the manager that received it.
    public var manager: String { message.storage.origin?.manager ?? "" }

    /// Whether it comes from a recording.
    public var isReplayed: Bool { message.storage.origin?.isReplay ?? false }

    /// The first value of the key, compared without ASCII case; `nil` when the event has no such line.
    public subscript(key: String) -> String? { message[key] }

    /// All values of the key, in the order received.
    public func values(_ key: String) -> [String] { message.values(key) }

    /// The first value of the key as a decimal number; `nil` when it is absent or is no number.
    public func integer(_ key: String) -> Int? { message.integer(key) }
}

extension Event: CustomStringConvertible {
    /// The packet as text, with control characters made visible.
    public var description: String { message.description }
}

/// A typed view over an event. It copies nothing: a property is read from the packet when it is asked for, and every
/// other line of the packet stays in reach through ``event``.
///
/// Texts that every release of Asterisk sends are plain; those that some leave out are optional, and so are all numbers,
/// times and the like, which are `nil` when what was sent cannot be read as such.
///
/// An event of your own takes two declarations, the view and its key:
///
/// ```swift
/// struct DoorOpened: ManagerEvent { let event: Event; init(_ event: Event) { self.event = event } }
/// extension EventKey where Payload == DoorOpened { static var doorOpened: Self { Self() } }
/// ```
public protocol ManagerEvent: Sendable {
    /// The names under which servers send it. By default the name of the type.
    static var eventNames: [String] { get }

    /// Which of the events with these names it is a view of. By default `nil`, for all: only the views that have taken
    /// over a part of an old event have a condition.
    static var eventCondition: (@Sendable (Event) -> Bool)? { get }

    /// The event itself.
    var event: Event { get }

    /// A view over an event with one of ``eventNames``.
    init(_ event: Event)
}

extension ManagerEvent {
    /// The name of the type.
    public static var eventNames: [String] { [String(describing: Self.self)] }

    /// None.
    public static var eventCondition: (@Sendable (Event) -> Bool)? { nil }

    /// When the event was received.
    public var received: Timestamp { event.received }
    /// The name of the manager that received it.
    public var manager: String { event.manager }
    /// The id of the action that caused it, if it is one that the server tells: an item of a list, or what became of an
    /// `Originate`. The manager makes these ids.
    public var actionID: String? { event["ActionID"] }
}
