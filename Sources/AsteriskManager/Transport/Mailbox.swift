/// What users ask of a connection. Any thread may post; the connection's own thread takes the commands out, so that
/// nothing else ever touches the connection's state.
package final class Mailbox: Sendable {
    enum Command {
        case send(ActionRequest, closingEvents: [String], any RequestWaiter)
        case abandon(any RequestWaiter)
        /// Log off if possible, then end.
        case stop
    }

    private struct State {
        var commands: [Command] = []
        var isClosed = false
        var isStopping = false
        var wake: (@Sendable () -> Void)?
    }

    private let state = Lock(State())

    init() {}

    /// Hands a command to the connection. A request to a connection that is gone fails at once.
    func post(_ command: Command) {
        let wake = state.withLock { state -> (@Sendable () -> Void)? in
            if case .stop = command { state.isStopping = true }
            guard !state.isClosed else {
                fail(command)
                return nil
            }
            state.commands.append(command)
            // The connection takes out everything at once: one call wakes it for all.
            return state.commands.count == 1 ? state.wake : nil
        }
        wake?()
    }

    /// Says how to wake the thread that takes the commands out. Commands that wait already wake it at once.
    package func onPost(_ wake: (@Sendable () -> Void)?) {
        let isWaiting = state.withLock { state in
            state.wake = wake
            return !state.commands.isEmpty
        }
        if isWaiting { wake?() }
    }

    /// Whether the end was asked for.
    package var isStopping: Bool { state.withLock { $0.isStopping } }

    func takeCommands() -> [Command] {
        state.withLock { state in
            guard !state.commands.isEmpty else { return [] }
            defer { state.commands = [] }
            return state.commands
        }
    }

    /// Nothing is taken out any more: what waits, and what comes later, fails.
    package func close() {
        let left = state.withLock { state in
            state.isClosed = true
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
    func item(_ item: Message, received: Timestamp, source: EventOrigin)
    func listEnded(_ closing: Message?, received: Timestamp, source: EventOrigin)
    func failed(_ error: ManagerError)
}
