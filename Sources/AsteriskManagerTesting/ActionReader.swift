/// An action as a server reads it.
package struct ReceivedAction: Sendable {
    /// The headers, in order.
    package var fields: [(key: String, value: String)] = []

    /// The first value of the key, compared without case.
    package subscript(key: String) -> String? {
        fields.first { $0.key.lowercased() == key.lowercased() }?.value
    }

    /// The action's name.
    package var name: String { self["Action"] ?? "" }
    /// The ActionID, if it has one.
    package var actionID: String? { self["ActionID"] }
}

/// Reads what a client sends, as Asterisk does: lines end in LF, with or without a CR, and an empty line ends an action.
struct ActionReader {
    private var line: [UInt8] = []
    private var action = ReceivedAction()

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
                actions.append(action)
                action = ReceivedAction()
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
                action.fields.append(
                    (String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self)))
            }
            line.removeAll(keepingCapacity: true)
        }
        return actions
    }
}
