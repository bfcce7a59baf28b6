/// One action as it is written: its name and its headers in order.
package struct ActionRequest: Sendable {
    package var name: String
    package var fields: [(key: String, value: String)]

    package init(_ name: String, _ fields: [(key: String, value: String)] = []) {
        self.name = name
        self.fields = fields
    }
}

/// Writes actions in the form that every release of Asterisk reads alike, and refuses what a server would misread.
package enum MessageWriter {
    /// The server's line buffer takes 1024 bytes, its line end among them; one byte more splits the line in two.
    static let longestLine = 1022
    /// The server drops or refuses what goes beyond.
    static let mostHeaders = 128
    /// Longer ones do not fit into the buffers of some server modules, which then glue two headers together.
    static let longestActionID = 64

    /// The bytes of the action.
    ///
    /// - Throws: ``ManagerError`` with code `invalidAction` that names the header. A secret's value is not shown.
    package static func bytes(
        of action: ActionRequest,
        actionID: String
    ) throws(ManagerError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append("Action", action.name, to: &bytes)
        try append("ActionID", actionID, to: &bytes)
        guard !action.name.isEmpty else { throw refused("Action", "is empty") }
        guard actionID.utf8.count <= longestActionID else {
            throw refused("ActionID", "is longer than \(longestActionID) bytes")
        }
        guard action.fields.count + 2 <= mostHeaders else {
            throw ManagerError(
                .invalidAction,
                "\(action.name.visible) has \(action.fields.count + 2) headers; the server takes \(mostHeaders)"
            )
        }
        for (key, value) in action.fields {
            if ASCII.matches(key, "Action") || ASCII.matches(key, "ActionID") {
                throw refused(key, "is set by the manager itself")
            }
            try append(key, value, to: &bytes)
        }
        bytes += "\r\n".utf8
        return bytes
    }

    private static func append(_ key: String, _ value: String, to bytes: inout [UInt8]) throws(ManagerError) {
        guard !key.isEmpty else { throw refused(key, "has an empty name") }
        guard key.utf8.first != Byte.space, key.utf8.last != Byte.space, !key.utf8.contains(Byte.colon) else {
            throw refused(key, "has a colon or a blank at an end of its name")
        }
        for (part, text) in [("name", key), ("value", value)] {
            if let byte = text.utf8.first(where: { $0 == Byte.carriageReturn || $0 == Byte.lineFeed || $0 == 0 }) {
                let name = byte == 0 ? "NUL" : byte == Byte.lineFeed ? "a line feed" : "a carriage return"
                throw refused(key, "has \(name) in its \(part)")
            }
        }
        let line = "\(key): \(value)"
        guard line.utf8.count <= longestLine else {
            throw refused(key, "is \(line.utf8.count) bytes long; the server takes \(longestLine)")
        }
        bytes += line.utf8
        bytes += "\r\n".utf8
    }

    private static func refused(_ key: String, _ why: String) -> ManagerError {
        ManagerError(.invalidAction, "the header '\(key.visible)' \(why)")
    }
}
