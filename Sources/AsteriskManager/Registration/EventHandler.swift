/// A type that handles the events of one key: the form for a handler that has more to it than a closure.
///
/// ```swift
/// struct HangupHandler: EventHandler {
///     func handle(_ hangup: Event.Hangup, from manager: Manager) async throws {
///         print(manager.name, hangup.channel, hangup.cause)
///     }
/// }
///
/// manager.attach(HandlerList { On(.hangup, HangupHandler()) })
/// ```
///
/// The payload is that of the key: ``Event`` for `.any` and `.named(…)`, ``Gap`` for `.gap`. One handler in a list gets
/// all events, one at a time; with ``On/init(_:make:)`` each event gets a handler of its own, which then may be a class
/// with variables and need not be Sendable.
///
/// Actors and types of the main actor can be handlers; in the latter the method has to say `@MainActor` once more, or
/// the compiler takes the protocol's word that it belongs to nobody.
public protocol EventHandler<Payload> {
    /// What it is called with.
    associatedtype Payload: Sendable

    /// Handles one event. What it throws is reported and ends nothing.
    func handle(_ payload: Payload, from manager: Manager) async throws
}

extension On {
    /// Calls the handler with each event of the key.
    public init<Handler: EventHandler & Sendable>(_ key: EventKey<Handler.Payload>, _ handler: Handler) {
        self.init(key, perform: Self.asynchronous { try await handler.handle($0, from: $1) })
    }

    /// Makes a handler for each event of the key, calls it once, and lets go of it.
    ///
    /// What `make` throws is reported as what a handler throws.
    public init<Handler: EventHandler & SendableMetatype>(
        _ key: EventKey<Handler.Payload>,
        make: @escaping @Sendable () throws -> Handler
    ) {
        self.init(key, perform: Self.asynchronous { try await make().handle($0, from: $1) })
    }

    /// Says of a closure, which could be taken for one that does not wait, that it does.
    private static func asynchronous<Payload>(
        _ perform: @escaping @Sendable @concurrent (Payload, Manager) async throws -> Void
    ) -> @Sendable @concurrent (Payload, Manager) async throws -> Void {
        perform
    }
}
