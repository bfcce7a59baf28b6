/// Writes one line for each event, one for each gap, and one for each step in a manager's life.
///
/// ```
/// 2026-11-21T05:51:26.232Z london Hangup Channel=PJSIP/1001-00000007 Cause=16 Cause-txt="Normal Clearing"
/// ```
///
/// The lines are safe to show in a terminal: no control character of a caller's name reaches it.
public struct LoggingRegistrar: EventRegistrar {
    private let write: @Sendable (String, Manager) -> Void

    /// A registrar that hands each line to `write`, with the manager that it is about; by default lines are printed.
    public init(write: @escaping @Sendable (_ line: String, _ manager: Manager) -> Void = { line, _ in print(line) }) {
        self.write = write
    }

    /// A line for each event, gap and change of state.
    public var handlers: HandlerList {
        On(.any) { [write] event, manager in write(Self.line(for: event), manager) }
        On(.gap) { [write] gap, manager in write("\(gap.to) \(gap.manager.visible) -- gap: \(gap)", manager) }
        On(.state) { [write] change, manager in
            let reason = change.reason.map { ": \($0.message)" } ?? ""
            write("\(change.time) \(change.manager.visible) -- \(change.state)\(reason)", manager)
        }
    }

    /// The event on one line, safe to show in a terminal.
    public static func line(for event: Event) -> String {
        var line = "\(event.received) \(event.manager.visible) \(event.name.visible)"
        for field in event.message.fields where !ASCII.matches(field.key, "Event") {
            line += " \(field.key.visible)=\(quoted(field.value.visible))"
        }
        return line
    }

    private static func quoted(_ value: String) -> String {
        guard value.isEmpty || value.contains(where: { $0 == " " || $0 == "\"" }) else { return value }
        return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
    }
}
