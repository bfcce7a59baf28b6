/// The server's answer to an action: a view over the message.
public struct Response: Sendable {
    /// The packet.
    public let message: Message

    init(_ message: Message) {
        self.message = message
    }

    /// The value of the `Response` header: `Success`, `Error`, `Follows`, `Goodbye`, …
    public var word: String { message.kind == .response ? message.name : "" }

    /// Whether the server did what was asked, as far as it says so. A text answer without a `Response` header, which
    /// some old actions have, counts as one that succeeded; an unknown word does not.
    public var isSuccess: Bool {
        guard message.kind == .response else { return true }
        return ["Success", "Follows", "Pong", "Goodbye", "Events On", "Events Off"].contains {
            ASCII.matches($0, message.name)
        }
    }

    /// The first value of the key, compared without ASCII case; `nil` when it is absent.
    public subscript(key: String) -> String? { message[key] }

    /// All values of the key, in the order received.
    public func values(_ key: String) -> [String] { message.values(key) }

    /// What a command printed, line by line.
    public var output: [String] { message.output }
}

extension Response: CustomStringConvertible {
    /// The packet as text, with control characters made visible.
    public var description: String { message.description }
}

extension ManagerError {
    init(actionFailed name: String, _ response: Response) {
        let text = response["Message"] ?? response.word
        self.init(.actionFailed, "\(name.visible) failed: \(text.visible)", response: response)
    }
}
