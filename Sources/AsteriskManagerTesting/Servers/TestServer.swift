import AsteriskManager

/// A server whose answers a test says, action by action: ``ScriptedServer``, ``SimulatedServer``, ``ReplayServer``.
///
/// ```swift
/// server.on("DBGet") { action in
///     action["Key"] == "open" ? .list("DBGetResponse", [["Val": "yes"]]) : .error("Database entry not found")
/// }
/// server.on(Action.Command.self) { .success(["Output": "You said: \($0.command)"]) }
/// ```
///
/// A handler takes the place of an earlier one for the same action. It is called in a task or on a thread of the server
/// and must not block. Names are compared without case.
public protocol TestServer: Sendable {
    /// What the test has said so far.
    var handlers: ActionHandlers { get }
}

extension TestServer {
    /// Says what is answered to actions of this name.
    public func on(_ action: String, perform: @escaping @Sendable (ReceivedAction) -> ServerReply) {
        handlers.set(action, perform)
    }

    /// Says what is answered to actions of this type, which are read from what the client sent. The library's own types
    /// can all be, but for `Login`.
    ///
    /// ```swift
    /// server.on(Action.Originate.self) { $0["Channel"] == "PJSIP/1001" ? .success() : .error("Originate failed") }
    /// ```
    ///
    /// One that lacks a header, or whose handler throws, is answered with an error that says so.
    public func on<Received: ReceivableAction>(
        _ type: Received.Type,
        perform: @escaping @Sendable (Received) throws -> ServerReply
    ) {
        handlers.set(type.actionName) { received in
            guard let action = Received(received) else { return .error("Missing header") }
            do { return try perform(action) } catch { return .error("\(error)".visible) }
        }
    }

    /// Answers actions of this type with what the router's handler for it replies.
    ///
    /// ```swift
    /// let router = CommandRouter<ServerReply>()
    /// try router.on(Action.Ping.self) { _ in .success(["Ping": "Pong"]) }
    /// server.on(Action.Ping.self, router)
    /// ```
    ///
    /// An action for which the router has no handler is answered with an error that says so.
    public func on<Received: ReceivableAction>(_ type: Received.Type, _ router: CommandRouter<ServerReply>) {
        on(type) { try router.dispatch($0) }
    }
}

/// The handlers of a ``TestServer``.
public final class ActionHandlers: Sendable {
    typealias Handler = @Sendable (ReceivedAction) -> ServerReply
    private let handlers = Lock<[String: Handler]>([:])

    init() {}

    func set(_ action: String, _ handler: @escaping Handler) {
        handlers.withLock { $0[action.lowercased()] = handler }
    }

    /// What the action is answered; `nil` when there is no handler for it.
    func reply(to action: ReceivedAction) -> ServerReply? {
        handlers.withLock { $0[action.name.lowercased()] }?(action)
    }
}
