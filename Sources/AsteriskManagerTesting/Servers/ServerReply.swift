import AsteriskManager

/// What a server sends in answer to an action. The ActionID is that of the action.
public struct ServerReply: Sendable {
    private enum Content {
        case packets([[ActionField]])
        case text(String)
    }

    private let content: Content
    /// Whether the server closes the connection behind it.
    let closes: Bool

    private init(_ content: Content, closes: Bool = false) {
        self.content = content
        self.closes = closes
    }

    /// Packets of these headers. One without an ActionID gets it as its second header.
    init(packets: [[ActionField]]) {
        self.init(.packets(packets))
    }

    private init(_ response: String, _ fields: KeyValuePairs<String, String>, closes: Bool = false) {
        let fields = [ActionField("Response", response)] + fields.map { ActionField($0.key, $0.value) }
        self.init(.packets([fields]), closes: closes)
    }

    /// The action was done.
    public static func success(_ fields: KeyValuePairs<String, String> = [:]) -> Self { Self("Success", fields) }

    /// The action failed.
    public static func error(_ message: String) -> Self { Self("Error", ["Message": message]) }

    /// The session is over, and the connection with it.
    static var goodbye: Self { Self("Goodbye", ["Message": "Thanks for all the fish."], closes: true) }

    /// A list of events of this name, with the event that closes it.
    public static func list(_ event: String, _ items: [KeyValuePairs<String, String>]) -> Self {
        var packets = [[ActionField("Response", "Success"), ActionField("EventList", "start")]]
        for item in items {
            packets.append([ActionField("Event", event)] + item.map { ActionField($0.key, $0.value) })
        }
        packets.append([
            ActionField("Event", "\(event)Complete"), ActionField("EventList", "Complete"),
            ActionField("ListItems", "\(items.count)"),
        ])
        return Self(packets: packets)
    }

    /// This text, byte for byte, as for an answer that no server should give. `{id}` stands for the ActionID of the
    /// action.
    ///
    /// - Parameter closes: whether the server closes the connection behind it.
    public static func text(_ text: String, closes: Bool = false) -> Self { Self(.text(text), closes: closes) }

    /// Nothing: the action stays without an answer.
    public static var none: Self { text("") }

    /// The word of its response, such as `Success`; `nil` when it has none.
    var word: String? {
        var parser = MessageParser(beginning: .message)
        parser.receive(bytes(actionID: nil))
        while let element = try? parser.next() {
            if case .message(let message) = element, message.kind == .response { return message.name }
        }
        return nil
    }

    /// What is sent to a client that gave `actionID`.
    func bytes(actionID: String?) -> [UInt8] {
        switch content {
        case .packets(let packets):
            packets.flatMap { Message(fields: $0.map { ($0.key, $0.value) }).bytes(withActionID: actionID) }
        case .text(let text):
            Array(replacing("{id}", in: text, with: actionID ?? "").utf8)
        }
    }
}

private func replacing(_ mark: String, in text: String, with value: String) -> String {
    var parts: [Substring] = []
    var rest = text[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(mark) }) {
        parts += [rest[..<start], value[...]]
        rest = rest[start...].dropFirst(mark.count)
    }
    return (parts + [rest]).joined()
}
