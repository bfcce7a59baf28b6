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

    private func registrations(of identity: RegistrarIdentity) -> [Registration] {
        state.withLock { $0.registrations }.filter { !$0.isDetached && $0.identity?.isSame(as: identity) == true }
    }

    /// The events of the key, of all managers, as one asynchronous sequence, from now on.
    ///
    /// Its elements tell the server: `hangup.manager` is the name, and `group[hangup.manager]` the manager. It ends when
    /// all managers have ended.
    public func events<Payload>(_ key: EventKey<Payload>) -> EventStream<Payload> {
        let subscribe: @Sendable () -> Subscription = { [self] in
            Subscription(register(HandlerList(On(key) { _ in }), RegistrationOptions(), nil))
        }
        return EventStream(key: key, subscribe: subscribe, first: FirstSubscription(subscribe()))
    }

    private func register(
        _ list: HandlerList,
        _ options: RegistrationOptions,
        _ identity: RegistrarIdentity?
    ) -> Registration {
        let (registration, detached) = state.withLock { state in
            var configuration = state.managers.first?.configuration ?? ManagerConfiguration()
            for manager in state.managers {
                configuration.queueEvents = max(configuration.queueEvents, manager.configuration.queueEvents)
                configuration.queueBytes = max(configuration.queueBytes, manager.configuration.queueBytes)
            }
            let registration = Registration(list, options: options, identity: identity, configuration: configuration)
            if state.phase == .running { registration.stayOpen() }
            // Numbered like the managers of the list, so those that were removed have a number too. All of them before
            // the first can end: the registration ends with the last that it knows.
            let links = self.list.all.map { ($0, link($0, to: registration)) }
            for (manager, link) in links { open(link, of: manager, to: registration) }
            let detached = state.takeDetached()
            state.registrations.append(registration)
            return (registration, detached)
        }
        withExtendedLifetime(detached) {}
        return registration
    }

    /// The number under which the registration is to hear the manager.
    func link(_ manager: Manager, to registration: Registration) -> Int32 {
        registration.addLink(
            ManagerLink(source: manager.source, registry: manager.registry, tell: manager.configuration.report)
        )
    }

    /// Lets the registration hear the manager.
    func open(_ link: Int32, of manager: Manager, to registration: Registration) {
        manager.registry.add(registration, link: link)
        // A manager whose run is over delivers nothing any more.
        if manager.state == .closed { registration.endLink(link) }
    }
}
