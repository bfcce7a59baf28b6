/// One event key and one callable: the element of a registrar's list.
///
/// ```swift
/// On(.hangup) { print($0.channel, $0.cause) }
/// On(.named("QueueCallerJoin")) { event, manager in … }
/// On(.newchannel, perform: began)   // a method
/// ```
///
/// Several handlers for one event are normal: they run in the order of the list, each awaited before the next.
///
/// An `id` names the handler in reports and for ``HandlerList/removing(_:)``; `from` limits it to the managers of these
/// names: `On(.hangup, id: "billing", from: ["london", "paris"]) { … }`.
public struct On: Sendable {
    var handler: Handler

    /// Calls `perform` with each event of the key and the manager that received it.
    ///
    /// It is called in a task of the manager's `run()`. A callable that blocks holds up a thread that other tasks need.
    public init<Payload>(
        _ key: EventKey<Payload>,
        id: HandlerID? = nil,
        from servers: [String]? = nil,
        perform: @escaping @isolated(any) @Sendable (Payload, Manager) throws -> Void
    ) {
        if let perform = IsolatedWithManager(function: perform).anywhere {
            handler = Handler(key) { try perform($0, $1) }
        } else {
            handler = Handler(key) { try await perform($0, $1) }
        }
        name(id, servers)
    }

    /// Calls `perform` with each event of the key.
    ///
    /// It is called in a task of the manager's `run()`. A callable that blocks holds up a thread that other tasks need.
    public init<Payload>(
        _ key: EventKey<Payload>,
        id: HandlerID? = nil,
        from servers: [String]? = nil,
        perform: @escaping @isolated(any) @Sendable (Payload) throws -> Void
    ) {
        if let perform = Isolated(function: perform).anywhere {
            handler = Handler(key) { payload, _ in try perform(payload) }
        } else {
            handler = Handler(key) { payload, _ in try await perform(payload) }
        }
        name(id, servers)
    }

    /// Calls `perform` with each event of the key and the manager that received it, and awaits it.
    public init<Payload>(
        _ key: EventKey<Payload>,
        id: HandlerID? = nil,
        from servers: [String]? = nil,
        perform: @escaping @Sendable @concurrent (Payload, Manager) async throws -> Void
    ) {
        handler = Handler(key) { try await perform($0, $1) }
        name(id, servers)
    }

    /// Calls `perform` with each event of the key, and awaits it.
    public init<Payload>(
        _ key: EventKey<Payload>,
        id: HandlerID? = nil,
        from servers: [String]? = nil,
        perform: @escaping @Sendable @concurrent (Payload) async throws -> Void
    ) {
        handler = Handler(key) { payload, _ in try await perform(payload) }
        name(id, servers)
    }

    /// Calls `perform` with each event of the key and the manager that received it.
    public init(
        _ key: EventKey<Event>,
        id: HandlerID? = nil,
        from servers: [String]? = nil,
        perform: @escaping @isolated(any) @Sendable (Event, Manager) throws -> Void
    ) {
        if let perform = IsolatedWithManager(function: perform).anywhere {
            handler = Handler(key, event: perform)
        } else {
            handler = Handler(key) { try await perform($0, $1) }
        }
        name(id, servers)
    }

    /// Calls `perform` with each event of the key.
    public init(
        _ key: EventKey<Event>,
        id: HandlerID? = nil,
        from servers: [String]? = nil,
        perform: @escaping @isolated(any) @Sendable (Event) throws -> Void
    ) {
        if let perform = Isolated(function: perform).anywhere {
            handler = Handler(key, event: { event, _ in try perform(event) })
        } else {
            handler = Handler(key) { event, _ in try await perform(event) }
        }
        name(id, servers)
    }

    private mutating func name(_ id: HandlerID?, _ servers: [String]?) {
        handler.id = id
        handler.servers = servers
    }
}
