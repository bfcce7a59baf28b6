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
            Subscription(register(HandlerList(On(key) { _ in }), RegistrationOptions(), nil, isSequence: true))
        }
        return EventStream(key: key, subscribe: subscribe, first: FirstSubscription(subscribe()))
    }

    private func register(
        _ list: HandlerList,
        _ options: RegistrationOptions,
        _ identity: RegistrarIdentity?,
        isSequence: Bool = false
    ) -> Registration {
        let (registration, detached) = state.withLock { state in
            var configuration = state.managers.first?.configuration ?? ManagerConfiguration()
            for manager in state.managers {
                configuration.queueEvents = max(configuration.queueEvents, manager.configuration.queueEvents)
                configuration.queueBytes = max(configuration.queueBytes, manager.configuration.queueBytes)
            }
            let registration = Registration(
                list, options: options, identity: identity, configuration: configuration, isSequence: isSequence)
            if state.phase == .running { registration.stayOpen() }
            let seats = state.seats
            let members = state.managers.compactMap { manager in seats[manager.name].map { (manager, $0.number) } }
            // All of them before the first can end: the registration ends with the last that it knows.
            for (manager, number) in members { link(manager, number, to: registration) }
            for (manager, number) in members { open(number, of: manager, to: registration) }
            if state.phase == .over { registration.queue.close() }
            let detached = state.takeDetached()
            state.registrations.append(registration)
            return (registration, detached)
        }
        withExtendedLifetime(detached) {}
        return registration
    }

    /// Tells the registration under which number it is to hear the manager.
    func link(_ manager: Manager, _ number: Int32, to registration: Registration) {
        registration.addLink(
            ManagerLink(source: manager.source, registry: manager.registry, tell: manager.configuration.report),
            as: number
        )
    }

    /// Lets the registration hear the manager.
    func open(_ link: Int32, of manager: Manager, to registration: Registration) {
        manager.registry.add(registration, link: link)
        // A manager whose run is over delivers nothing any more.
        if manager.state == .closed { registration.endLink(link) }
    }
}
