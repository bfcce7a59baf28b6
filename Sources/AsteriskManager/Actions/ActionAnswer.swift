/// A typed view over the answer to an action.
public protocol ActionAnswer: Sendable {
    /// The server's answer.
    var response: AsteriskManager.Response { get }

    /// A view over the answer.
    init(_ response: AsteriskManager.Response)
}

extension ManagerAction where Response: ActionAnswer {
    /// The typed view of the answer.
    public func response(from response: AsteriskManager.Response) throws -> Response { Response(response) }
}
