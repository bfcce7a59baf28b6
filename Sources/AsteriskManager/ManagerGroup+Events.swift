extension ManagerGroup: EventSource {
    /// Attaches a list of handlers to all managers of the group, as one registration.
    ///
    /// The events of one manager come in their order, and no handler runs while another one of the registration does.
    /// The queue is bounded by the largest bound among the managers.
    @discardableResult
    public func attach(_ handlers: HandlerList, options: RegistrationOptions) -> Registration {
        let identity = handlers.identity(options)
        if let identity, let existing = options.settle(registrations(of: identity)) { return existing }
        let registration = register(handlers, options, identity)
        deliveries.serve(registration)
        return registration
    }

    /// Those that hear all of the managers.
    private func registrations(of identity: RegistrarIdentity) -> [Registration] {
        let known = managers.map { $0.registry.registrations(of: identity) }
        return (known.first ?? []).filter { registration in
            known.allSatisfy { $0.contains { $0 === registration } }
        }
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
