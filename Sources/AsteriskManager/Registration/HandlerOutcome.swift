/// What a handler throws to say more than that it has handled the event. Any other error is a failure.
///
/// ```swift
/// On(.hangup) { hangup in
///     guard hangup.cause == .userBusy else { throw HandlerControl.ignored }
///     …
/// }
/// ```
public enum HandlerControl: Error, Sendable, Hashable {
    /// The event was not for this handler. Later handlers get it.
    case ignored
    /// The event is handled, and the later handlers of this registration do not get it. From a handler that runs
    /// concurrently it is too late for that.
    case stop
    /// The event is handled, and this handler is not called again. With its last handler the registration is detached.
    case detach
}

/// The name of one handler within its registration: the `id` given to its ``On``, otherwise its key and its place in the
/// list, as in `Hangup#2`.
public struct HandlerID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name.
    public let rawValue: String

    /// The handler of this name.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The handler of this name.
    public init(stringLiteral value: String) { rawValue = value }

    /// The name, with control characters made visible.
    public var description: String { rawValue.visible }
}

/// An error that a handler threw, and where.
public struct HandlerFailure: Sendable {
    /// What it was called with.
    public enum Payload: Sendable {
        /// An event.
        case event(Event)
        /// A gap.
        case gap(Gap)
        /// A step in the manager's life.
        case state(StateChange)
    }

    /// What was thrown.
    public let error: any Error
    /// What the handler was called with.
    public let payload: Payload
    /// The handler.
    public let handler: HandlerID
    /// The manager that the event is from.
    public let manager: Manager

    /// The event; `nil` when it was something else.
    public var event: Event? {
        if case .event(let event) = payload { event } else { nil }
    }

    var subject: String {
        switch payload {
        case .event(let event): event.name.visible
        case .gap: "a gap"
        case .state(let change): "the state \(change.state)"
        }
    }
}

/// Decides what a handler's error means.
///
/// A handler's own sink is asked, or that of its list, or that of its registration (``RegistrationOptions/onError``), or
/// the manager's (``ManagerConfiguration/onError``): the innermost that there is. Without any, the first failure of a
/// handler is reported, and for the rest of the second how many followed it. Sinks are called in the registration's
/// task and must not block.
public typealias HandlerErrorSink = @Sendable (HandlerFailure) -> ErrorDecision

/// What comes of a handler's error.
public enum ErrorDecision: Sendable, Hashable {
    /// The handler is called with the next event.
    case `continue`
    /// The handler is not called again. With its last handler the registration is detached.
    case detachHandler
    /// The manager logs off and its run ends.
    case closeManager
}

/// Lets one report through at once, and counts what follows it within a second.
struct BurstLimiter {
    static let span = Duration.seconds(1)
    private(set) var suppressed = 0
    private var last: Duration?

    /// How many were held back since the last one; `nil` when this one is held back too.
    mutating func admit(at now: Duration) -> Int? {
        if let last, now - last < Self.span {
            suppressed += 1
            return nil
        }
        last = now
        return takeSuppressed()
    }

    mutating func takeSuppressed() -> Int {
        defer { suppressed = 0 }
        return suppressed
    }
}
