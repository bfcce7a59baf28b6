/// A callable of which only what it wants is still known.
struct Handler: Sendable {
    /// What is called. A callable that does not wait is called directly: that costs a tenth of a call that may wait.
    enum Call: Sendable {
        case event(@Sendable (Event, Manager) throws -> Void)
        case waitingForEvent(@Sendable (Event, Manager) async throws -> Void)
        case gap(@Sendable (Gap, Manager) async throws -> Void)
    }

    let selector: EventSelector
    let call: Call

    /// A handler that takes events as they are.
    init(_ selector: EventSelector, _ call: Call) {
        self.selector = selector
        self.call = call
    }

    init<Payload>(_ key: EventKey<Payload>, _ perform: @escaping @Sendable (Payload, Manager) throws -> Void) {
        selector = key.selector
        switch key.decoding {
        case .event(let payload): call = .event { try perform(payload($0), $1) }
        case .gap(let payload): call = .gap { try perform(payload($0), $1) }
        }
    }

    init<Payload>(_ key: EventKey<Payload>, _ perform: @escaping @Sendable (Payload, Manager) async throws -> Void) {
        selector = key.selector
        switch key.decoding {
        case .event(let payload): call = .waitingForEvent { try await perform(payload($0), $1) }
        case .gap(let payload): call = .gap { try await perform(payload($0), $1) }
        }
    }
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
