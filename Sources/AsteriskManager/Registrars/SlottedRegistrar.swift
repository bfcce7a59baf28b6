/// A registrar of named slots: what is called first, for which events, for errors, and last.
///
/// ```swift
/// manager.attach(
///     SlottedRegistrar(
///         open: { manager in print(manager, "speaks") },
///         slots: ["Newchannel": { event, _ in print(event["Channel"]?.visible ?? "-") }],
///         error: { error, event, manager in print(manager, event.name.visible, error) },
///         close: { print("over") }
///     )
/// )
/// ```
///
/// Every slot may wait or not, and every one may be left out. They are called one at a time within a registration.
public struct SlottedRegistrar: StoppableRegistrar {
    /// What is called with an event.
    public typealias Slot = @Sendable @concurrent (Event, Manager) async throws -> Void

    private let open: @Sendable @concurrent (Manager) async -> Void
    private let slots: [(name: String, slot: Slot)]
    private let error: @Sendable @concurrent (any Error, Event, Manager) async throws -> Void
    private let close: @Sendable @concurrent () async -> Void
    /// The managers that have spoken.
    private let opened = Lock<Set<ObjectIdentifier>>([])

    /// A registrar of these slots.
    ///
    /// - Parameters:
    ///   - open: called before the first event of each manager.
    ///   - slots: called with the events of their names. A name may stand there more than once.
    ///   - error: called with what a slot throws; by default throws it on, so that it is reported.
    ///   - close: called once for each registration, when it has handled its last event.
    public init(
        open: @escaping @Sendable @concurrent (Manager) async -> Void = { _ in },
        slots: KeyValuePairs<String, Slot>,
        error: @escaping @Sendable @concurrent (any Error, Event, Manager) async throws -> Void = { error, _, _ in
            throw error
        },
        close: @escaping @Sendable @concurrent () async -> Void = {}
    ) {
        (self.open, self.error, self.close) = (open, error, close)
        self.slots = slots.map { ($0.key, $0.value) }
    }

    /// One handler that opens, and one for each slot.
    public var handlers: HandlerList {
        On(.any) { [open, opened] _, manager in
            if opened.withLock({ $0.insert(ObjectIdentifier(manager)).inserted }) { await open(manager) }
        }
        for (name, slot) in slots {
            On(.named(name)) { [error] event, manager in
                do { try await slot(event, manager) } catch let failure {
                    if failure is HandlerControl { throw failure }
                    try await error(failure, event, manager)
                }
            }
        }
    }

    /// Calls the `close` slot.
    public func stop() async { await close() }
}
