extension ManagerGroup {
    /// Attaches the registrar's handlers to all managers of the group, as one registration.
    ///
    /// The registrar's list is read here, once. Attaching is possible before the group runs and while it does; the
    /// handlers get the events that are received from then on. Those of one manager come in their order, and no handler
    /// runs while another one of the registration does. The queue is bounded by the largest bound among the managers.
    @discardableResult
    public func attach(
        _ registrar: some EventRegistrar,
        options: RegistrationOptions = RegistrationOptions()
    ) -> Registration {
        attach(registrar.attachedHandlers, options, RegistrarIdentity(registrar, id: options.id))
    }

    /// Attaches a list of handlers to all managers of the group, as one registration.
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
            let earlier = registrations(of: identity)
            if options.repeated == .once, let registration = earlier.first { return registration }
            for registration in earlier { registration.detach() }
        }
        let registration = register(handlers, options, identity)
        if !managers.isEmpty { newRegistrations.continuation.yield(registration) }
        return registration
    }

    /// Those that hear all of the managers.
    private func registrations(of identity: RegistrarIdentity) -> [Registration] {
        let known = managers.map { $0.registry.registrations(of: identity) }
        return (known.first ?? []).filter { registration in
            known.allSatisfy { $0.contains { $0 === registration } }
        }
    }

    /// Calls `perform` with each event of the key, and with the manager that received it.
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

    /// The events of the key, of all managers, as one asynchronous sequence, from now on.
    ///
    /// Its elements tell the server: `hangup.manager` is the name, and `group[hangup.manager]` the manager. It ends when
    /// all managers have ended.
    public func events<Payload>(_ key: EventKey<Payload>) -> EventStream<Payload> {
        let subscribe: @Sendable () -> Subscription = { [self] in
            Subscription(
                register(HandlerList(On(key) { _ in }), RegistrationOptions(), nil), sources: managers.map(\.source))
        }
        return EventStream(key: key, subscribe: subscribe, first: FirstSubscription(subscribe()))
    }

    private func register(
        _ list: HandlerList,
        _ options: RegistrationOptions,
        _ identity: RegistrarIdentity?
    ) -> Registration {
        var configuration = managers.first?.configuration ?? ManagerConfiguration()
        for manager in managers {
            configuration.queueEvents = max(configuration.queueEvents, manager.configuration.queueEvents)
            configuration.queueBytes = max(configuration.queueBytes, manager.configuration.queueBytes)
        }
        let registration = Registration(list, options: options, identity: identity, configuration: configuration)
        // All of them before the first can end: the registration ends with the last that it knows.
        let links = managers.map { manager in
            registration.addLink(
                ManagerLink(source: manager.source, registry: manager.registry, tell: manager.configuration.report)
            )
        }
        for (manager, link) in zip(managers, links) {
            manager.registry.add(registration, link: link)
            // A manager whose run is over delivers nothing any more.
            if manager.state == .closed { registration.endLink(link) }
        }
        if managers.isEmpty { registration.queue.close() }
        return registration
    }
}
