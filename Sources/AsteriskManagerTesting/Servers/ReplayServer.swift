public import AsteriskManager

/// A server that plays a recording over TCP, to a ``Manager`` or to any other client in any language.
///
/// ```swift
/// let server = try ReplayServer(Recording(contentsOfFile: "call.amirec"))
/// server.on("DBGet") { _ in .error("Database entry not found") }
/// let manager = Manager("127.0.0.1", port: server.port, username: "anyone", secret: "anything")
/// ```
///
/// It listens on the loopback address alone and lets every client in, whatever its credentials. Each client gets the
/// events on a time line of its own, which begins with its login.
///
/// What the recorded server answered to actions is held back until the client sends the same action: the same name and
/// the same headers, in any order. Of several such answers each is given once, in the order recorded, and carries the
/// client's own ActionID. An action that the recording does not answer, or not any more, is given to the handler that
/// the test has set for it; without one `Ping` gets its answer, and any other an error. `Challenge`, `Login` and `Logoff`
/// are always answered by the server, and before the login no other action is. When the recording is over, the
/// connection is closed.
public final class ReplayServer: TestServer {
    /// The port that the server listens at.
    public var port: Int { server.port }
    /// What is answered to actions that the recording does not answer.
    public let handlers: ActionHandlers
    private let server: LoopbackServer

    /// Starts a server.
    ///
    /// - Parameters:
    ///   - recording: what is played.
    ///   - speed: how fast; by default as fast as it was recorded.
    ///   - port: the port to listen at; 0 for a free one.
    ///   - closesAtEnd: whether connections are closed when the recording is over. Otherwise they stay open and are
    ///     answered.
    /// - Throws: an error in words when the port cannot be listened at.
    public init(_ recording: Recording, speed: ReplaySpeed = .recorded, port: Int = 0, closesAtEnd: Bool = true) throws
    {
        let handlers = ActionHandlers()
        let script = ReplayScript(recording)
        self.handlers = handlers
        server = try LoopbackServer(port: port) {
            ReplaySession(script, speed: speed, closesAtEnd: closesAtEnd, handlers: handlers)
        }
    }

    /// Closes all connections and the port.
    public func stop() { server.stop() }
}
