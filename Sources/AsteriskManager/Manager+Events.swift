extension Manager {
    /// Attaches the registrar's handlers to this manager.
    ///
    /// The registrar's list is read here, once. Attaching is possible before the manager runs and while it does; the
    /// handlers get the events that are received from then on, in order. One registrar may be attached to many managers;
    /// each attachment has a queue of its own.
    @discardableResult
    public func attach(_ registrar: some EventRegistrar) -> Registration {
        attach(registrar.handlers)
    }

    /// Attaches a list of handlers to this manager.
    @discardableResult
    public func attach(_ handlers: HandlerList) -> Registration {
        let registration = register(handlers)
        newRegistrations.continuation.yield(registration)
        return registration
    }

    /// Calls `perform` with each event of the key, and with this manager.
    ///
    /// A closure that captures a manager keeps it alive; take it from the second argument instead.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        perform: @escaping @isolated(any) @Sendable (Payload, Manager) throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)))
    }

    /// Calls `perform` with each event of the key.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        perform: @escaping @isolated(any) @Sendable (Payload) throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)))
    }

    /// Calls `perform` with each event of the key, and with this manager, and awaits it.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        perform: @escaping @Sendable @concurrent (Payload, Manager) async throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)))
    }

    /// Calls `perform` with each event of the key, and awaits it.
    @discardableResult
    public func on<Payload>(
        _ key: EventKey<Payload>,
        perform: @escaping @Sendable @concurrent (Payload) async throws -> Void
    ) -> Registration {
        attach(HandlerList(On(key, perform: perform)))
    }

    /// The events of the key as an asynchronous sequence, from now on.
    public func events<Payload>(_ key: EventKey<Payload>) -> EventStream<Payload> {
        let subscribe: @Sendable () -> Subscription = { [self] in
            let list = HandlerList(On(key) { _ in })
            return Subscription(register(list), source: source)
        }
        return EventStream(key: key, subscribe: subscribe, first: FirstSubscription(subscribe()))
    }

    private func register(_ list: HandlerList) -> Registration {
        let bound = EventQueue.Bound(events: configuration.queueEvents, bytes: configuration.queueBytes)
        let registration = Registration(list, bound: bound)
        let link = registration.addLink(ManagerLink(source: source, registry: registry))
        registry.add(registration, link: link)
        // A manager whose run is over delivers nothing any more.
        if state == .closed { registration.queue.close() }
        return registration
    }
}
