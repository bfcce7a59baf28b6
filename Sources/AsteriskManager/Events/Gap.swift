/// Something that a registration did not receive. A gap is delivered in its place among the events, so that a log can
/// show it and a model of the server's state can be built anew.
public struct Gap: Sendable, Hashable {
    /// Why events are missing.
    public enum Reason: Sendable, Hashable {
        /// The handlers were too slow: events were dropped from the registration's full queue.
        case overflow
        /// A packet was left out by the parser.
        case unreadable(ParseIssue)
    }

    /// How many events are missing.
    public let count: Int
    /// When the first of them was received.
    public let from: Timestamp
    /// When the last of them was received.
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
}

extension Gap: CustomStringConvertible {
    /// What is missing and why, in words for people.
    public var description: String {
        let why =
            switch reason {
            case .overflow: "the handlers were too slow"
            case .unreadable(let issue): issue.description
            }
        return "\(manager.visible): \(count) event\(count == 1 ? "" : "s") lost from \(from) to \(to): \(why)"
    }
}
