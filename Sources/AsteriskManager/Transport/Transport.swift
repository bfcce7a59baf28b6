/// The seam between a manager and where its bytes come from: a socket, a recording, a test.
///
/// A transport opens the way, makes the ``Connection`` on whatever thread or task it reads from, and drives it until one
/// side ends. Everything it throws is a ``ManagerError``.
package protocol Transport: Sendable {
    /// Whether the events are a recording's.
    var isReplay: Bool { get }

    /// Drives one connection from its beginning to its end.
    func run(_ context: ConnectionContext) async throws

    /// The manager's run is over: there will be no connection any more. There may have been none.
    func runEnded()

    /// The manager is not one of its group any more, and has not been run.
    func leftGroup()
}

extension Transport {
    /// Nobody waits for it.
    package func runEnded() {}

    /// Nobody waits for it.
    package func leftGroup() {}
}

/// What a connection needs. May be handed to the thread that will read.
package struct ConnectionContext: Sendable {
    package let configuration: ManagerConfiguration
    let login: LoginRequest?
    let registry: EventRegistry
    let source: EventOrigin
    /// What users ask of the connection while it is up.
    package let mailbox: Mailbox
    /// What the connection tells of itself.
    let life: ManagerLife

    package var name: String { source.manager }
}
