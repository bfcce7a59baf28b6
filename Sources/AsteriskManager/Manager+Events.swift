extension Manager {
    /// Attaches the registrar's handlers to this manager.
    ///
    /// The registrar's list is read here, once. Attaching is possible before the manager runs and while it does; the
    /// handlers get the events that are received from then on, in order. One registrar may be attached to many managers;
    /// each attachment has a queue of its own.
    @discardableResult
    public func attach(
        _ registrar: some EventRegistrar,
        options: RegistrationOptions = RegistrationOptions()
    ) -> Registration {
        attach(registrar.attachedHandlers, options, RegistrarIdentity(registrar, id: options.id))
    }

    /// Attaches a registrar made for this manager: `manager.attach { CallLog(server: $0.name) }`.
    @discardableResult
    public func attach<Registrar: EventRegistrar>(
        options: RegistrationOptions = RegistrationOptions(),
        _ make: (Manager) throws -> Registrar
    ) rethrows -> Registration {
        attach(try make(self), options: options)
    }

    /// Attaches a list of handlers to this manager.
    @discardableResult
    public func attach(
        _ handlers: HandlerList,
        options: RegistrationOptions = RegistrationOptions()
    ) -> Registration {
        attach(handlers, options, RegistrarIdentity(id: options.id))
    }

    private func attach(
        _ handlers: HandlerList,
        _ options: RegistrationOptions,
        _ identity: RegistrarIdentity?
    ) -> Registration {
        if let identity, options.repeated != .again {
            let earlier = registry.registrations(of: identity)
            if options.repeated == .once, let registration = earlier.first { return registration }
            for registration in earlier { registration.detach() }
        }
        let registration = register(handlers, options, identity)
        newRegistrations.continuation.yield(registration)
        return registration
    }

    /// How many events came that no registration has a handler for. To see them, attach a handler of
    /// ``EventKey/unhandled``; it makes them wanted.
    public var unhandledEvents: Int { registry.unhandled }

    /// Calls `perform` with each event of the key, and with this manager.
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

    /// Calls `perform` with each event of the key, and with this manager, and awaits it.
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

    /// The events of the key as an asynchronous sequence, from now on.
    public func events<Payload>(_ key: EventKey<Payload>) -> EventStream<Payload> {
        let subscribe: @Sendable () -> Subscription = { [self] in
            let list = HandlerList(On(key) { _ in })
            return Subscription(register(list, RegistrationOptions(), nil), sources: [source])
        }
        return EventStream(key: key, subscribe: subscribe, first: FirstSubscription(subscribe()))
    }

    private func register(
        _ list: HandlerList,
        _ options: RegistrationOptions,
        _ identity: RegistrarIdentity?
    ) -> Registration {
        let registration = Registration(list, options: options, identity: identity, configuration: configuration)
        let link = registration.addLink(ManagerLink(source: source, registry: registry, tell: configuration.report))
        registry.add(registration, link: link)
        // A manager whose run is over delivers nothing any more.
        if state == .closed { registration.endLink(link) }
        return registration
    }
}
