/// Which events a handler wants, and what it gets them as.
///
/// `.hangup` gives typed views, `.named("X")`, `.matching("Queue*")` and `.any` the events themselves, `.gap` what was
/// lost, `.state` the steps in the manager's life.
public struct EventKey<Payload: Sendable>: Sendable {
    let selector: EventSelector
    let decoding: Decoding
    /// Which of the selected events are wanted; asked by the task that delivers.
    var condition: (@Sendable (Event) -> Bool)?

    /// What the key selects, for people: the names, the pattern, `any`, `gap`, …
    package var label: String { selector.label }

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
        case .matching(let pattern): pattern.text
        case .gaps: "gap"
        case .states: "state"
        case .unhandled: "unhandled"
        }
    }
}

/// A pattern for names in which `*` stands for any characters, or none.
struct NamePattern: Sendable, Hashable {
    /// As given, for people.
    let text: String
    /// In lower case, split at the stars.
    private let pieces: [[UInt8]]

    init(_ text: String) {
        self.text = text
        pieces = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map { $0.map(ASCII.lowercased) }
    }

    /// Compared without ASCII case, in time linear in the name for each piece.
    func matches(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { name in
            guard let first = pieces.first, let last = pieces.last, Self.stands(first, at: 0, in: name) else {
                return false
            }
            guard pieces.count > 1 else { return name.count == first.count }
            let end = name.count - last.count
            guard end >= first.count, Self.stands(last, at: end, in: name) else { return false }
            var place = first.count
            for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
                while place + piece.count <= end, !Self.stands(piece, at: place, in: name) { place += 1 }
                place += piece.count
                guard place <= end else { return false }
            }
            return true
        }
    }

    private static func stands(_ piece: [UInt8], at place: Int, in name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard place + piece.count <= name.count else { return false }
        for index in piece.indices where ASCII.lowercased(name[place + index]) != piece[index] { return false }
        return true
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
        self.init(
            selector: .names(Payload.eventNames),
            decoding: .event { Payload($0) },
            condition: Payload.eventCondition
        )
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
