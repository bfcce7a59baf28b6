/// Which events a handler wants, and what it gets them as.
///
/// `.hangup` gives typed views, `.named("X")`, `.matching("Queue*")` and `.any` the events themselves, `.gap` what was
/// lost, `.state` the steps in the manager's life.
public struct EventKey<Payload: Sendable>: Sendable {
    let selector: EventSelector
    let decoding: Decoding
    /// Which of the selected events are wanted; asked by the task that delivers.
    var condition: (@Sendable (Event) -> Bool)?

    enum Decoding: Sendable {
        case event(@Sendable (Event) -> Payload)
        case gap(@Sendable (Gap) -> Payload)
        case state(@Sendable (StateChange) -> Payload)
    }
}

/// What a key selects.
enum EventSelector: Sendable, Hashable {
    case any
    case names([String])
    case matching(NamePattern)
    case gaps
    case states
    /// The events that nobody else wants.
    case unhandled

    /// Whether events of this name are wanted. Names are compared without ASCII case.
    func selects(_ name: String) -> Bool {
        switch self {
        case .any: true
        case .names(let names): names.contains { ASCII.matches($0, name) }
        case .matching(let pattern): pattern.matches(name)
        case .gaps, .states, .unhandled: false
        }
    }

    /// What it selects, for people.
    var label: String {
        switch self {
        case .any: "any"
        case .names(let names): names.joined(separator: "|")
        case .matching(let pattern): pattern.pieces.joined(separator: "*")
        case .gaps: "gap"
        case .states: "state"
        case .unhandled: "unhandled"
        }
    }
}

/// A pattern for names in which `*` stands for any characters, or none.
struct NamePattern: Sendable, Hashable {
    let pieces: [String]

    init(_ text: String) {
        pieces = text.split(separator: "*", omittingEmptySubsequences: false).map { String($0.utf8.map(Self.folded)) }
    }

    private static func folded(_ byte: UInt8) -> Character { Character(Unicode.Scalar(ASCII.lowercased(byte))) }

    /// Compared without ASCII case, in time linear in the name for each piece.
    func matches(_ name: String) -> Bool {
        var rest = String(name.utf8.map(Self.folded))[...]
        guard let first = pieces.first, let last = pieces.last, rest.hasPrefix(first) else { return false }
        guard pieces.count > 1 else { return rest.count == first.count }
        rest = rest.dropFirst(first.count)
        guard rest.count >= last.count, rest.hasSuffix(last) else { return false }
        rest = rest.dropLast(last.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let found = rest.firstRange(ofASCII: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}

extension Substring {
    fileprivate func firstRange(ofASCII piece: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(piece) { return start..<index(start, offsetBy: piece.count) }
            start = index(after: start)
        }
        return nil
    }
}

extension EventKey {
    /// Of the events of this key those for which `condition` is true.
    ///
    /// ```swift
    /// On(.hangup.where { $0.cause == .userBusy }) { … }
    /// ```
    ///
    /// It is asked where the handlers run, in order with them, never by the thread that reads. Of gaps and states, all are told.
    public func `where`(_ condition: @escaping @Sendable (Payload) -> Bool) -> Self {
        guard case .event(let payload) = decoding else { return self }
        var key = self
        let earlier = self.condition
        key.condition = { event in (earlier?(event) ?? true) && condition(payload(event)) }
        return key
    }
}

extension EventKey where Payload == Event {
    /// Every event.
    public static var any: Self { Self(selector: .any, decoding: .event { $0 }) }

    /// The events with one of these names, compared without ASCII case.
    public static func named(_ names: String...) -> Self { Self(selector: .names(names), decoding: .event { $0 }) }

    /// The events for which `condition` is true: `.any.where { … }`.
    public static func `where`(_ condition: @escaping @Sendable (Event) -> Bool) -> Self { any.where(condition) }

    /// The events that no other registration of the manager has a handler for.
    public static var unhandled: Self { Self(selector: .unhandled, decoding: .event { $0 }) }

    /// The events whose names match a pattern in which `*` stands for any characters: `.matching("Queue*")`.
    public static func matching(_ pattern: String) -> Self {
        Self(selector: .matching(NamePattern(pattern)), decoding: .event { $0 })
    }
}

extension EventKey where Payload: ManagerEvent {
    /// The events that the type is a view of.
    public init() {
        self.init(selector: .names(Payload.eventNames), decoding: .event { Payload($0) })
    }
}

extension EventKey where Payload == Gap {
    /// What was lost. Gaps are delivered in their place among the events.
    public static var gap: Self { Self(selector: .gaps, decoding: .gap { $0 }) }
}

extension EventKey where Payload == StateChange {
    /// The steps in the manager's life. They are delivered in their place among the events. Of those that found no room
    /// in a queue the last is delivered all the same.
    public static var state: Self { Self(selector: .states, decoding: .state { $0 }) }
}
