extension Manager: EventSource {
    /// Attaches a list of handlers to this manager.
    @discardableResult
    public func attach(_ handlers: HandlerList, options: RegistrationOptions) -> Registration {
        let identity = handlers.identity(options)
        if let identity, let existing = options.settle(registry.registrations(of: identity)) { return existing }
        let registration = register(handlers, options, identity)
        deliveries.serve(registration)
        return registration
    }

    /// Attaches a registrar made for this manager: `manager.attach { CallLog(server: $0.name) }`.
    @discardableResult
    public func attach<Registrar: EventRegistrar>(
        options: RegistrationOptions = RegistrationOptions(),
        _ make: (Manager) throws -> Registrar
    ) rethrows -> Registration {
        attach(try make(self), options: options)
    }

    /// How many events came that no registration has a handler for. To see them, attach a handler of
    /// ``EventKey/unhandled``; it makes them wanted.
    public var unhandledEvents: Int { registry.unhandled }

    /// The events of the key as an asynchronous sequence, from now on.
    public func events<Payload>(_ key: EventKey<Payload>) -> EventStream<Payload> {
        let subscribe: @Sendable () -> Subscription = { [self] in
            let list = HandlerList(On(key) { _ in })
            return Subscription(register(list, RegistrationOptions(), nil))
        }
        return EventStream(key: key, subscribe: subscribe, first: FirstSubscription(subscribe()))
    }

    private func register(
        _ list: HandlerList,
        _ options: RegistrationOptions,
        _ identity: RegistrarIdentity?
    ) -> Registration {
        let registration = Registration(list, options: options, identity: identity, configuration: configuration)
        // The one manager of its list.
        registration.addLink(ManagerLink(source: source, registry: registry, tell: configuration.report), as: 0)
        registry.add(registration, link: 0)
        // A manager whose run is over delivers nothing any more.
        if state == .closed { registration.endLink(0) }
        return registration
    }
}
