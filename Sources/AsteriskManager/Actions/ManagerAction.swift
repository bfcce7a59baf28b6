/// An action: what is sent to a server, and what its answer is read as.
///
/// An action is a plain value. A type of your own needs a name, headers, and, if the plain ``Response`` is not enough,
/// a ``response(from:)-(AsteriskManager.Response)``:
///
/// ```swift
/// struct ParkAndAnnounce: ManagerAction {
///     var channel: String
///     var name: String { "Park" }
///     var fields: [ActionField] { [ActionField("Channel", channel), ActionField("Announce", "yes")] }
/// }
/// ```
public protocol ManagerAction: Sendable {
    /// What ``Manager/send(_:)`` returns.
    associatedtype Response: Sendable = AsteriskManager.Response

    /// The action's name, as in the `Action` header.
    var name: String { get }

    /// The headers, in order. `Action` and `ActionID` are set by the manager.
    var fields: [ActionField] { get }

    /// Whether it may change something on the server, which a manager that is ``ManagerConfiguration/readOnly`` does not
    /// send. By default `true`; an action of your own that only reads says `false`.
    var changesServer: Bool { get }

    /// Reads the answer, which is one that succeeded.
    func response(from response: AsteriskManager.Response) throws -> Response
}

/// One header of an action.
public struct ActionField: Sendable, Hashable {
    /// The header's name.
    public var key: String
    /// Its value.
    public var value: String

    /// Creates a header.
    public init(_ key: String, _ value: String) {
        self.key = key
        self.value = value
    }
}

extension ManagerAction {
    /// No headers.
    public var fields: [ActionField] { [] }
    /// It may.
    public var changesServer: Bool { true }
}

extension ManagerAction where Response == AsteriskManager.Response {
    /// The answer itself.
    public func response(from response: AsteriskManager.Response) throws -> AsteriskManager.Response { response }
}

extension ManagerAction {
    var request: ActionRequest {
        ActionRequest(name, fields.map { (key: $0.key, value: $0.value) })
    }
}

/// An action that is answered with a list of events.
public protocol ManagerListAction: ManagerAction {
    /// What an event of the list is read as.
    associatedtype Item: Sendable

    /// Events that close the list, by name, for servers that do not write `EventList: Complete`. By default those that
    /// the library knows of Asterisk's actions.
    var closingEvents: [String] { get }

    /// Reads one event of the list.
    func item(from event: Event) throws -> Item
}

extension ManagerListAction {
    /// Those of the action of Asterisk that has this name; none for other names.
    public var closingEvents: [String] { Action.closingEvents[name.lowercased()] ?? [] }
}

extension ManagerListAction where Item: ManagerEvent {
    /// The typed view of the event.
    public func item(from event: Event) throws -> Item { Item(event) }
}

/// The actions that have a type of their own.
public enum Action {}

extension Action {
    /// Any action, by name.
    public struct Named: ManagerListAction {
        /// The action's name.
        public var name: String
        /// The headers, in order.
        public var fields: [ActionField]

        /// An action with these headers; a key may occur more than once.
        public init(_ name: String, _ fields: KeyValuePairs<String, String> = [:]) {
            self.name = name
            self.fields = fields.map { ActionField($0.key, $0.value) }
        }

        /// Whether its name is none of those that are known to change nothing.
        public var changesServer: Bool {
            !ReadOnly.harmlessActions.contains(name.lowercased()) || ReadOnly.callsFunction(fields)
        }

        /// The event itself.
        public func item(from event: Event) throws -> Event { event }
    }
}

extension ManagerAction where Self == Action.Named {
    /// Any action, by name: `.named("DBGet", ["Family": "shop", "Key": "open"])`. A key may occur more than once.
    public static func named(_ name: String, _ fields: KeyValuePairs<String, String> = [:]) -> Self {
        Self(name, fields)
    }
}
