/// What handlers are attached to and events come from: a ``Manager``, or a ``ManagerGroup`` of them.
///
/// ```swift
/// func watch(_ source: some EventSource) {
///     source.attach(CallLog())
///     source.on(.hangup) { hangup, manager in print(manager.name, hangup.channel) }
/// }
/// ```
public protocol EventSource: AnyObject, Sendable {
    /// Attaches a list of handlers.
    @discardableResult
    func attach(_ handlers: HandlerList, options: RegistrationOptions) -> Registration

    /// The events of the key as an asynchronous sequence, from now on.
    func events<Payload>(_ key: EventKey<Payload>) -> EventStream<Payload>
}

extension EventSource {
    /// Attaches the registrar's handlers.
    ///
    /// The registrar's list is read here, once. Attaching is possible before the source runs and while it does; the
    /// handlers get the events that are received from then on, in order. One registrar may be attached to many sources;
    /// each attachment has a queue of its own.
    @discardableResult
    public func attach(
        _ registrar: some EventRegistrar,
        options: RegistrationOptions = RegistrationOptions()
    ) -> Registration {
        attach(registrar.attachedHandlers, options: options)
    }

    /// Attaches a list of handlers.
    @discardableResult
    public func attach(_ handlers: HandlerList) -> Registration {
        attach(handlers, options: RegistrationOptions())
    }

    /// Calls `perform` with each event of the key, and with the manager that received it.
    ///
    /// A closure that captures a manager keeps it alive; take it from the second argument instead.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        options: RegistrationOptions = RegistrationOptions(),
        perform: @escaping @isolated(any) @Sendable (Payload, Manager) throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)), options: options)
    }

    /// Calls `perform` with each event of the key.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        options: RegistrationOptions = RegistrationOptions(),
        perform: @escaping @isolated(any) @Sendable (Payload) throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)), options: options)
    }

    /// Calls `perform` with each event of the key, and with the manager that received it, and awaits it.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        options: RegistrationOptions = RegistrationOptions(),
        perform: @escaping @Sendable @concurrent (Payload, Manager) async throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)), options: options)
    }

    /// Calls `perform` with each event of the key, and awaits it.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        options: RegistrationOptions = RegistrationOptions(),
        perform: @escaping @Sendable @concurrent (Payload) async throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)), options: options)
    }

    /// Calls blocking code with each event of the key, on a thread of its own.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        options: RegistrationOptions = RegistrationOptions(),
        perform: Blocking<Payload>
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)), options: options)
    }
}
