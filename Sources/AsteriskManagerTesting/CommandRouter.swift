import AsteriskManager

/// Gives commands to handlers that are chosen by the commands' types.
///
/// A command is a plain value of any type, and each type has one handler:
///
/// ```swift
/// struct Transfer { var channel: String; var exten: String }
///
/// let router = CommandRouter<Bool>()
/// try router.on(Transfer.self) { transfer in switchboard.move(transfer.channel, to: transfer.exten) }
/// let isDone = try router.dispatch(Transfer(channel: "SIP/1001-1", exten: "1002"))
/// ```
///
/// A router may be used from any thread. Handlers run where ``dispatch(_:)`` is called.
public final class CommandRouter<Reply: Sendable>: Sendable {
    private typealias Handler = @Sendable (any Sendable) throws -> Reply?
    private let handlers = Lock<[ObjectIdentifier: Handler]>([:])

    /// A router without handlers.
    public init() {}

    /// Says what handles commands of a type.
    ///
    /// - Throws: ``CommandError/duplicate(_:)`` when the type has a handler already, which stays.
    public func on<Command: Sendable>(
        _ type: Command.Type,
        perform: @escaping @Sendable (Command) throws -> Reply
    ) throws {
        let isNew = handlers.withLock { handlers in
            guard handlers[ObjectIdentifier(type)] == nil else { return false }
            handlers[ObjectIdentifier(type)] = { try ($0 as? Command).map(perform) }
            return true
        }
        guard isNew else { throw CommandError.duplicate("\(type)") }
    }

    /// Says what makes the handler of commands of a type: one for each command, with all that it depends on.
    ///
    /// - Throws: ``CommandError/duplicate(_:)`` when the type has a handler already, which stays.
    public func on<Handler: CommandHandler>(
        _ type: Handler.Command.Type,
        make: @escaping @Sendable () throws -> Handler
    ) throws where Handler.Reply == Reply, Handler: SendableMetatype {
        try on(type) { try make().handle($0) }
    }

    /// Calls the handler of the command's type.
    ///
    /// - Throws: ``CommandError/unknown(_:)`` when there is none; what the handler throws.
    public func dispatch<Command: Sendable>(_ command: Command) throws -> Reply {
        let handler = handlers.withLock { $0[ObjectIdentifier(Command.self)] }
        guard let reply = try handler?(command) else { throw CommandError.unknown("\(Command.self)") }
        return reply
    }
}

/// A type that handles one type of commands.
public protocol CommandHandler<Command, Reply> {
    /// The type of the commands.
    associatedtype Command: Sendable
    /// What it gives back.
    associatedtype Reply: Sendable

    /// Handles one command.
    func handle(_ command: Command) throws -> Reply
}

/// What is wrong with a command or with its handler, with the name of the command's type.
public enum CommandError: Error, Hashable {
    /// There is no handler for the type.
    case unknown(String)
    /// There is a handler for the type already.
    case duplicate(String)
}
