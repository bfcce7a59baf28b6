/// One event key and one callable: the element of a registrar's list.
///
/// ```swift
/// On(.hangup) { print($0.channel, $0.cause) }
/// On(.named("QueueCallerJoin")) { event, manager in … }
/// On(.newchannel, perform: began)   // a method
/// ```
///
/// Several handlers for one event are normal: they run in the order of the list, each awaited before the next.
public struct On: Sendable {
    let handler: Handler

    /// Calls `perform` with each event of the key and the manager that received it.
    public init<Payload>(
        _ key: EventKey<Payload>,
        perform: @escaping @Sendable @concurrent (Payload, Manager) async throws -> Void
    ) {
        switch key.decoding {
        case .event(let payload):
            handler = Handler(key.selector, .event { try await perform(payload($0), $1) })
        case .gap(let payload):
            handler = Handler(key.selector, .gap { try await perform(payload($0), $1) })
        }
    }

    /// Calls `perform` with each event of the key.
    public init<Payload>(
        _ key: EventKey<Payload>,
        perform: @escaping @Sendable @concurrent (Payload) async throws -> Void
    ) {
        switch key.decoding {
        case .event(let payload):
            handler = Handler(key.selector, .event { event, _ in try await perform(payload(event)) })
        case .gap(let payload):
            handler = Handler(key.selector, .gap { gap, _ in try await perform(payload(gap)) })
        }
    }

    /// Calls `perform` with each event of the key and the manager that received it.
    public init(
        _ key: EventKey<Event>,
        perform: @escaping @Sendable @concurrent (Event, Manager) async throws -> Void
    ) {
        handler = Handler(key.selector, .event(perform))
    }

    /// Calls `perform` with each event of the key.
    public init(_ key: EventKey<Event>, perform: @escaping @Sendable @concurrent (Event) async throws -> Void) {
        handler = Handler(key.selector, .event { event, _ in try await perform(event) })
    }
}

/// What a handler of events comes down to. It runs where it is called (`nonisolated(nonsending)`): only the user's own callable is `@concurrent`.
typealias EventCall = @Sendable (Event, Manager) async throws -> Void

/// A callable of which only what it wants is still known.
struct Handler: Sendable {
    enum Call: Sendable {
        case event(EventCall)
        case gap(@Sendable (Gap, Manager) async throws -> Void)
    }

    let selector: EventSelector
    let call: Call

    init(_ selector: EventSelector, _ call: Call) {
        self.selector = selector
        self.call = call
    }
}
