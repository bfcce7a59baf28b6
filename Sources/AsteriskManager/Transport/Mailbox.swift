/// What users ask of a manager's connection, one after the other if there are several. Any thread may post; the
/// connection's own thread takes the commands out, so that nothing else ever touches the connection's state.
package final class Mailbox: Sendable {
    enum Command {
        case send(ActionRequest, closingEvents: [String], any RequestWaiter)
        case abandon(any RequestWaiter)
    }

    private struct State {
        var commands: [Command] = []
        /// Whether there is a connection that can send.
        var isOpen = false
        var isStopping = false
        var wake: (@Sendable () -> Void)?
    }

    private let state = Lock(State())

    init() {}

    /// Hands a command to the connection. A request fails at once when there is none that can send.
    func post(_ command: Command) {
        let (isOpen, wake) = state.withLock { state -> (Bool, (@Sendable () -> Void)?) in
            guard state.isOpen else { return (false, nil) }
            state.commands.append(command)
            // The connection takes out everything at once: one call wakes it for all.
            return (true, state.commands.count == 1 ? state.wake : nil)
        }
        if isOpen { wake?() } else { fail(command) }
    }

    /// Wakes the connection, if there is one that can send: there is something for it to see.
    func wakeUp() {
        let wake = state.withLock { $0.isOpen ? $0.wake : nil }
        wake?()
    }

    /// Asks for the end: of the connection that there is, by logging off if possible, and of those that would follow.
    func stop() {
        let wake = state.withLock { state in
            state.isStopping = true
            return state.wake
        }
        wake?()
    }

    /// Says how to wake the thread that takes the commands out.
    package func onPost(_ wake: (@Sendable () -> Void)?) {
        let isStopping = state.withLock { state in
            state.wake = wake
            return state.isStopping
        }
        if isStopping { wake?() }
    }

    /// There is a connection that can send.
    func open() { state.withLock { $0.isOpen = true } }

    /// Whether the end was asked for.
    package var isStopping: Bool { state.withLock { $0.isStopping } }

    func takeCommands() -> [Command] {
        state.withLock { state in
            guard !state.commands.isEmpty else { return [] }
            defer { state.commands = [] }
            return state.commands
        }
    }

    /// The connection is gone: what waits, and what comes before the next, fails.
    package func close() {
        let left = state.withLock { state in
            state.isOpen = false
            state.wake = nil
            defer { state.commands = [] }
            return state.commands
        }
        for command in left { fail(command) }
    }

    private func fail(_ command: Command) {
        if case .send(let action, _, let waiter) = command {
            waiter.failed(ManagerError(.notSent, "\(action.name.visible) was not sent: the manager is not connected"))
        }
    }
}

/// Somebody who waits for what comes of a request. Called on the connection's thread.
protocol RequestWaiter: AnyObject, Sendable {
    var isList: Bool { get }
    func answered(_ answer: Message)
    func item(_ item: Event)
    func listEnded(_ closing: Event?)
    func failed(_ error: ManagerError)
}
