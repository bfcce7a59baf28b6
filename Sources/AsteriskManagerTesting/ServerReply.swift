package import AsteriskManager

/// What a scripted server sends in answer to an action.
package struct ServerReply: Sendable {
    private var packets: [[ActionField]]

    private init(_ response: String, _ fields: KeyValuePairs<String, String>) {
        packets = [[ActionField("Response", response)] + fields.map { ActionField($0.key, $0.value) }]
    }

    /// The action was done.
    package static func success(_ fields: KeyValuePairs<String, String> = [:]) -> Self { Self("Success", fields) }

    /// The action failed.
    package static func error(_ message: String) -> Self { Self("Error", ["Message": message]) }

    /// A list of events of this name, with the event that closes it.
    package static func list(_ event: String, _ items: [KeyValuePairs<String, String>]) -> Self {
        var reply = Self("Success", ["EventList": "start"])
        for item in items {
            reply.packets.append([ActionField("Event", event)] + item.map { ActionField($0.key, $0.value) })
        }
        reply.packets.append([
            ActionField("Event", "\(event)Complete"), ActionField("EventList", "Complete"),
            ActionField("ListItems", "\(items.count)"),
        ])
        return reply
    }

    /// The packets as they are sent to a client that gave `actionID`.
    func bytes(actionID: String?) -> [UInt8] {
        packets.flatMap { Message(fields: $0.map { ($0.key, $0.value) }).bytes(withActionID: actionID) }
    }
}

/// An action that a server can make out of what it received, so that a test is given the value that the client sent.
package protocol ReceivableAction: ManagerAction {
    /// The action's name.
    static var actionName: String { get }

    /// The action as received; `nil` when a header is missing that it needs.
    init?(_ received: ReceivedAction)
}

extension Action.Ping: ReceivableAction {
    package static var actionName: String { "Ping" }
    package init?(_ received: ReceivedAction) { self.init() }
}

extension Action.CoreShowChannels: ReceivableAction {
    package static var actionName: String { "CoreShowChannels" }
    package init?(_ received: ReceivedAction) { self.init() }
}

extension Action.Command: ReceivableAction {
    package static var actionName: String { "Command" }
    package init?(_ received: ReceivedAction) {
        guard let command = received["Command"] else { return nil }
        self.init(command)
    }
}

extension ScriptedServer {
    /// Answers actions of this type with what the router's handler for it replies.
    ///
    /// ```swift
    /// let router = CommandRouter<ServerReply>()
    /// try router.on(Action.Command.self) { command in .success(["Output": "You said: \(command.command)"]) }
    /// server.answer(Action.Command.self, with: router)
    /// ```
    ///
    /// An action that lacks a header, for which there is no handler, or whose handler throws, is answered with an error
    /// that says so.
    package func answer<Received: ReceivableAction>(_ type: Received.Type, with router: CommandRouter<ServerReply>) {
        answer(type.actionName) { received in
            guard let action = Received(received) else { return .error("Missing header") }
            do { return try router.dispatch(action) } catch { return .error("\(error)") }
        }
    }
}
