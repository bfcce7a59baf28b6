/// Stands before and after the handlers of every registration: to leave events out, to put something else in their place,
/// to measure.
///
/// ```swift
/// manager.intercept(EventInterceptor(before: { event, _ in event["Channel"] == "Local/noise" ? nil : event }))
/// ```
///
/// It is called in each registration's task, once for each event that the registration has a handler for, and never by
/// the thread that reads. Streams (``Manager/events(_:)``) and gaps do not pass it.
public struct EventInterceptor: Sendable {
    let before: (@Sendable (Event, Manager) -> Event?)?
    let after: (@Sendable (Event, Manager, Duration) -> Void)?

    /// An interceptor.
    ///
    /// - Parameters:
    ///   - before: returns the event that the handlers are to get, which may be another
    ///     (``Event/replacing(_:with:)``), or `nil` when they are to get none. Which handlers are called is decided
    ///     already, by the name that the server sent.
    ///   - after: told when the last handler has returned, and how long they took together; not of events that were left
    ///     out. Handlers that run concurrently may still be at work.
    public init(
        before: (@Sendable (Event, Manager) -> Event?)? = nil,
        after: (@Sendable (Event, Manager, Duration) -> Void)? = nil
    ) {
        self.before = before
        self.after = after
    }
}

/// The interceptors of a manager, in order.
final class Interceptors: Sendable {
    private let content = Lock<[EventInterceptor]>([])

    var all: [EventInterceptor] { content.withLock { $0 } }

    func append(_ interceptor: EventInterceptor) { content.withLock { $0.append(interceptor) } }
}

extension [EventInterceptor] {
    /// The event as it comes out of all of them; `nil` when one leaves it out.
    func before(_ event: Event, _ manager: Manager) -> Event? {
        var event = event
        for interceptor in self {
            guard let before = interceptor.before else { continue }
            guard let next = before(event, manager) else { return nil }
            event = next
        }
        return event
    }

    func after(_ event: Event, _ manager: Manager, since start: Duration) {
        let duration = monotonicTime() - start
        for interceptor in reversed() { interceptor.after?(event, manager, duration) }
    }
}

extension Event {
    /// The event with another value of a header, which stands where its first line stood; further lines of the key are
    /// left out. A header that it does not have is added at its end.
    public func replacing(_ key: String, with value: String) -> Event {
        var fields: [(key: String, value: String)] = []
        var isReplaced = false
        for field in message.fields {
            if !ASCII.matches(field.key, key) {
                fields.append((field.key, field.value))
            } else if !isReplaced {
                fields.append((field.key, value))
                isReplaced = true
            }
        }
        if !isReplaced { fields.append((key, value)) }
        let origin = message.storage.origin
        return Event(Message(fields: fields), received: received, sequence: sequence, source: origin)
    }
}

extension Manager {
    /// Puts an interceptor behind those that there are. It counts for the registrations that begin to be served from
    /// then on: call it before the manager runs.
    public func intercept(_ interceptor: EventInterceptor) { interceptors.append(interceptor) }
}
