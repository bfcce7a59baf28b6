/// Something that a registration did not receive. A gap is delivered in its place among the events, so that a log can
/// show it and a model of the server's state can be built anew.
public struct Gap: Sendable, Hashable {
    /// Why events are missing.
    public enum Reason: Sendable, Hashable {
        /// The handlers were too slow: events were dropped from the registration's full queue.
        case overflow
        /// A packet was left out by the parser.
        case unreadable(ParseIssue)
        /// There was no connection: what the server sent meanwhile is not known and does not come again. The text says
        /// what ended the connection. Whether the server was restarted is `nil` when it does not say: then what is
        /// known of its channels is to be asked for anew, otherwise they are all gone.
        case disconnected(String, serverRestarted: Bool?)
    }

    /// How many events are missing; 0 where nobody knows: for a time without connection, and for a part of a connection
    /// that was not recorded.
    public let count: Int
    /// When the first of them was received; of a time without connection, when the last byte before it was.
    public let from: Timestamp
    /// When the last of them was received; of a time without connection, when it was over.
    public let to: Timestamp
    /// Why they are missing.
    public let reason: Reason
    /// The name of the manager.
    public let manager: String

    /// The same with the name, which queues do not know.
    func told(by manager: String) -> Gap {
        guard self.manager.isEmpty else { return self }
        return Gap(count: count, from: from, to: to, reason: reason, manager: manager)
    }

    /// Whether it is a time without connection.
    var isOutage: Bool { if case .disconnected = reason { true } else { false } }

    /// This time without connection and a later one as a single one.
    func joined(with later: Gap) -> Gap {
        guard case .disconnected(_, let first) = reason, case .disconnected(let cause, let second) = later.reason else {
            return later
        }
        let wasRestarted = first == true || second == true ? true : first == nil || second == nil ? nil : false
        let reason = Reason.disconnected(cause, serverRestarted: wasRestarted)
        return Gap(count: 0, from: from, to: later.to, reason: reason, manager: later.manager)
    }
}

extension Gap: CustomStringConvertible {
    /// What is missing and why, in words for people.
    public var description: String {
        let why: String
        switch reason {
        case .overflow: why = "the handlers were too slow"
        case .unreadable(let issue): why = issue.description
        case .disconnected(let cause, let serverRestarted):
            let restart = serverRestarted == true ? ", and was restarted" : ""
            return "\(manager.visible): not connected from \(from) to \(to): \(cause)\(restart)"
        }
        let what = count == 0 ? "something is" : count == 1 ? "1 event is" : "\(count) events are"
        return "\(manager.visible): \(what) missing from \(from) to \(to): \(why)"
    }
}
