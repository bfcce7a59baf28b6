/// A callable of which only what it wants is still known, and what was said about it.
struct Handler: Sendable {
    /// What is called. A callable that does not wait is called directly: that costs a tenth of a call that may wait.
    enum Call: Sendable {
        case event(@Sendable (Event, Manager) throws -> Void)
        case waitingForEvent(@Sendable (Event, Manager) async throws -> Void)
        case gap(@Sendable (Gap, Manager) async throws -> Void)
        case state(@Sendable (StateChange, Manager) async throws -> Void)
    }

    let selector: EventSelector
    let call: Call
    let condition: (@Sendable (Event) -> Bool)?
    /// As given by the user.
    var id: HandlerID?
    /// The names of the managers whose events are wanted; `nil` for all.
    var servers: [String]?
    var onError: HandlerErrorSink?
    /// How many calls may run at the same time; with 1, one after the other and in order.
    var concurrency = 1
    /// Its name in its registration.
    private(set) var name: HandlerID = ""
    /// For calls that run at the same time: how many may. Belongs to one registration.
    private(set) var gate: ConcurrencyGate?

    init<Payload>(_ key: EventKey<Payload>, event perform: @escaping @Sendable (Event, Manager) throws -> Void) {
        self.init(key, .event(perform))
    }

    init<Payload>(_ key: EventKey<Payload>, _ perform: @escaping @Sendable (Payload, Manager) throws -> Void) {
        switch key.decoding {
        case .event(let payload): self.init(key, .event { try perform(payload($0), $1) })
        case .gap(let payload): self.init(key, .gap { try perform(payload($0), $1) })
        case .state(let payload): self.init(key, .state { try perform(payload($0), $1) })
        }
    }

    init<Payload>(_ key: EventKey<Payload>, _ perform: @escaping @Sendable (Payload, Manager) async throws -> Void) {
        switch key.decoding {
        case .event(let payload): self.init(key, .waitingForEvent { try await perform(payload($0), $1) })
        case .gap(let payload): self.init(key, .gap { try await perform(payload($0), $1) })
        case .state(let payload): self.init(key, .state { try await perform(payload($0), $1) })
        }
    }

    private init<Payload>(_ key: EventKey<Payload>, _ call: Call) {
        selector = key.selector
        condition = key.condition
        self.call = call
    }

    /// The handler as part of a registration.
    func attached(at index: Int) -> Handler {
        var handler = self
        handler.name = id ?? HandlerID("\(selector.label)#\(index)")
        handler.gate = concurrency > 1 ? ConcurrencyGate(concurrency) : nil
        return handler
    }

    /// Whether events of this name, or gaps, of this manager are wanted.
    func wants(eventsNamed name: String, from manager: String) -> Bool {
        selector.selects(name) && wants(manager)
    }

    func wants(_ manager: String) -> Bool { servers?.contains(manager) ?? true }
}

/// A function that may belong to an actor.
///
/// What it belongs to stands beside a function's code, and it is called no differently; but the language has no way yet
/// to call one directly whose isolation was looked at and is none. These structs keep it from being wrapped once more.
struct Isolated<Payload> {
    let function: @isolated(any) @Sendable (Payload) throws -> Void

    /// The function, if it belongs to no actor and may so be called from anywhere.
    var anywhere: (@Sendable (Payload) throws -> Void)? {
        function.isolation == nil ? unsafeBitCast(self, to: Anywhere<Payload>.self).function : nil
    }
}

private struct Anywhere<Payload> {
    let function: @Sendable (Payload) throws -> Void
}

/// The same for a function that takes the manager too.
struct IsolatedWithManager<Payload> {
    let function: @isolated(any) @Sendable (Payload, Manager) throws -> Void

    /// The function, if it belongs to no actor and may so be called from anywhere.
    var anywhere: (@Sendable (Payload, Manager) throws -> Void)? {
        function.isolation == nil ? unsafeBitCast(self, to: AnywhereWithManager<Payload>.self).function : nil
    }
}

private struct AnywhereWithManager<Payload> {
    let function: @Sendable (Payload, Manager) throws -> Void
}
