public import AsteriskManager

/// An action as a server reads it.
public struct ReceivedAction: Sendable {
    /// The headers, in order.
    public private(set) var fields: [ActionField] = []

    /// The first value of the key, compared without case; `nil` when it is absent.
    public subscript(key: String) -> String? {
        fields.first { $0.key.lowercased() == key.lowercased() }?.value
    }

    /// The action's name; empty when it has none.
    public var name: String { self["Action"] ?? "" }
    /// The ActionID; `nil` when it has none.
    public var actionID: String? { self["ActionID"] }

    /// What an action asks for, in a form in which equal ones are equal: by key, without case.
    struct Question: Hashable, Sendable {
        /// The action's name, in lower case.
        let name: String
        let parameters: [ActionField]
    }

    /// What the action asks for.
    var question: Question {
        let parameters = fields.map { ActionField($0.key.lowercased(), $0.value) }
            .filter { $0.key != "action" && $0.key != "actionid" }
            .sorted { ($0.key, $0.value) < ($1.key, $1.value) }
        return Question(name: name.lowercased(), parameters: parameters)
    }

    fileprivate mutating func append(_ field: ActionField) { fields.append(field) }
}

/// Reads what a client sends, as Asterisk does: lines end in LF, with or without a CR, and an empty line ends an action.
struct ActionReader {
    private var line: [UInt8] = []
    private var action = ReceivedAction()
    /// Whether the action's beginning may be missing.
    private var isTorn = false

    /// Bytes are missing here.
    mutating func lose() {
        self = ActionReader()
        isTorn = true
    }

    /// Takes bytes and returns the actions that they complete.
    mutating func receive(_ bytes: some Sequence<UInt8>) -> [ReceivedAction] {
        var actions: [ReceivedAction] = []
        for byte in bytes {
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                continue
            }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if line.isEmpty {
                // The rest of an action says nothing.
                if !isTorn || !action.name.isEmpty { actions.append(action) }
                action = ReceivedAction()
                isTorn = false
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
                action.append(
                    ActionField(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
                )
            }
            line.removeAll(keepingCapacity: true)
        }
        return actions
    }
}
