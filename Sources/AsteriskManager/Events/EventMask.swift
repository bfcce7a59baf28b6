/// Which events a manager asks its server for.
///
/// ```swift
/// configuration.events = "call,agent"   // these classes
/// configuration.events = .needed        // what the attached handlers want, and no more
/// ```
public struct EventMask: Sendable, Hashable, ExpressibleByStringLiteral {
    private enum Content: Hashable { case all, needed, text(String) }

    private let content: Content

    private init(_ content: Content) {
        self.content = content
    }

    /// A value of the `Events` header of Login: `on`, `off`, or classes, such as `call,agent`.
    public init(_ text: String) { content = text.isEmpty ? .all : .text(text) }

    /// A value of the `Events` header of Login: `on`, `off`, or classes, such as `call,agent`.
    public init(stringLiteral value: String) { self.init(value) }

    /// Everything that the user may read.
    public static var all: Self { Self(.all) }

    /// The classes of the events that handlers and sequences want, those of a group too; when one is attached or detached
    /// later, the server is asked anew with the action `Events`.
    ///
    /// The class `system` is always asked for, as the manager itself listens to it. A handler of ``EventKey/any``, of
    /// a pattern, or of an event that the library does not know, makes it ask for everything. It asks for more at once,
    /// and for less after a second. A ``Recorder`` wants nothing by itself: it records what comes.
    ///
    /// What happens between attaching a handler and the server's answer may be missed: attach before ``Manager/run()``
    /// what must not miss anything. An action that is sent after attaching misses nothing, as the server is asked
    /// before.
    public static var needed: Self { Self(.needed) }

    /// The header's value; `nil` for none.
    var header: String? { if case .text(let text) = content { text } else { nil } }
}
