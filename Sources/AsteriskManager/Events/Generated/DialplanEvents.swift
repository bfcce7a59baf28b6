// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Event {
    /// A channel runs the next application of its dialplan.
    public struct Newexten: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The extension that runs.
        public var `extension`: String { event.text("Extension") }
        /// The application of the dialplan.
        public var application: String { event.text("Application") }
        /// The arguments of the application, as given in the dialplan.
        public var appData: String { event.text("AppData") }
    }
}

extension EventKey where Payload == Event.Newexten {
    /// A channel runs the next application of its dialplan.
    public static var newexten: Self { Self() }
}

extension Event {
    /// A variable was set. For a global variable the channel's name and id are `none`.
    public struct VarSet: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The variable's name, or the call of a function such as `CDR(src)`.
        public var variable: String { event.text("Variable") }
        /// The value. In the event, since Asterisk 13.5, with C escapes: see ``Message/unescaped(_:)``.
        public var value: String { event.text("Value") }
    }
}

extension EventKey where Payload == Event.VarSet {
    /// A variable was set. For a global variable the channel's name and id are `none`.
    public static var varSet: Self { Self() }
}

extension Event {
    /// A hangup handler was added to a channel.
    public struct HangupHandlerPush: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The handler: context, extension and priority, with arguments.
        public var handler: String { event.text("Handler") }
    }
}

extension EventKey where Payload == Event.HangupHandlerPush {
    /// A hangup handler was added to a channel.
    public static var hangupHandlerPush: Self { Self() }
}

extension Event {
    /// A hangup handler was removed from a channel.
    public struct HangupHandlerPop: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The handler: context, extension and priority, with arguments.
        public var handler: String { event.text("Handler") }
    }
}

extension EventKey where Payload == Event.HangupHandlerPop {
    /// A hangup handler was removed from a channel.
    public static var hangupHandlerPop: Self { Self() }
}

extension Event {
    /// A hangup handler runs.
    public struct HangupHandlerRun: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The handler: context, extension and priority, with arguments.
        public var handler: String { event.text("Handler") }
    }
}

extension EventKey where Payload == Event.HangupHandlerRun {
    /// A hangup handler runs.
    public static var hangupHandlerRun: Self { Self() }
}

extension Event {
    /// An AGI command begins.
    public struct AGIExecStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AGIExecStart", "AGIExec"] }
        /// Of the old `AGIExec` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("AGIExec", where: "SubEvent", is: "Start")
        }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The command of the AGI script.
        public var command: String { event.text("Command") }
        /// The number that ties the begin and the end of one command together.
        public var commandID: Int? { event.integer("CommandId") }
    }
}

extension EventKey where Payload == Event.AGIExecStart {
    /// An AGI command begins.
    public static var agiExecStart: Self { Self() }
}

extension Event {
    /// An AGI command has ended.
    public struct AGIExecEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AGIExecEnd", "AGIExec"] }
        /// Of the old `AGIExec` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("AGIExec", where: "SubEvent", is: "End")
        }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The command of the AGI script.
        public var command: String { event.text("Command") }
        /// The number that ties the begin and the end of one command together.
        public var commandID: Int? { event.integer("CommandId") }
        /// The code of the result, 200 for a command that ran.
        public var resultCode: Int? { event.integer("ResultCode") }
        /// The result of the command, in words.
        public var result: String { event.text("Result") }
    }
}

extension EventKey where Payload == Event.AGIExecEnd {
    /// An AGI command has ended.
    public static var agiExecEnd: Self { Self() }
}

extension Event {
    /// A channel waits for commands of the action `AGI`.
    public struct AsyncAGIStart: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AsyncAGIStart", "AsyncAGI"] }
        /// Of the old `AsyncAGI` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("AsyncAGI", where: "SubEvent", is: "Start")
        }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The environment of the AGI session, percent-encoded: see ``Message/percentDecoded(_:)``.
        public var env: String { event.text("Env") }
    }
}

extension EventKey where Payload == Event.AsyncAGIStart {
    /// A channel waits for commands of the action `AGI`.
    public static var asyncAGIStart: Self { Self() }
}

extension Event {
    /// A command of the action `AGI` has ended.
    public struct AsyncAGIExec: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AsyncAGIExec", "AsyncAGI"] }
        /// Of the old `AsyncAGI` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("AsyncAGI", where: "SubEvent", is: "Exec")
        }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
        /// The id given with the `AGI` action; absent when none was given.
        public var commandID: String? { event["CommandID"] }
        /// The result line of the command, percent-encoded: see ``Message/percentDecoded(_:)``.
        public var result: String { event.text("Result") }
    }
}

extension EventKey where Payload == Event.AsyncAGIExec {
    /// A command of the action `AGI` has ended.
    public static var asyncAGIExec: Self { Self() }
}

extension Event {
    /// A channel waits for commands no longer.
    public struct AsyncAGIEnd: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The names under which servers send it, the old one included.
        public static var eventNames: [String] { ["AsyncAGIEnd", "AsyncAGI"] }
        /// Of the old `AsyncAGI` those that are about this.
        public static var eventCondition: (@Sendable (Event) -> Bool)? {
            Event.only("AsyncAGI", where: "SubEvent", is: "End")
        }
        /// The channel.
        public var channel: ChannelSnapshot { ChannelSnapshot(event) }
    }
}

extension EventKey where Payload == Event.AsyncAGIEnd {
    /// A channel waits for commands no longer.
    public static var asyncAGIEnd: Self { Self() }
}

extension Event {
    /// One line of the answer to `ShowDialPlan`.
    public struct ListDialplan: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The context of the dialplan.
        public var context: String { event.text("Context") }
        /// The extension; absent in the lines that tell of includes and switches.
        public var `extension`: String? { event["Extension"] }
        /// The label of the priority; absent when it has none.
        public var extensionLabel: String? { event["ExtensionLabel"] }
        /// The priority; `hint` for the line of a hint.
        public var priority: String? { event["Priority"] }
        /// The application of the dialplan.
        public var application: String? { event["Application"] }
        /// The arguments of the application, as given in the dialplan.
        public var appData: String? { event["AppData"] }
        /// What added the line: `pbx_config`, …
        public var registrar: String? { event["Registrar"] }
        /// The context that is included; absent in other lines.
        public var includeContext: String? { event["IncludeContext"] }
        /// The pattern that keeps the dial tone; absent in other lines.
        public var ignorePattern: String? { event["IgnorePattern"] }
        /// The switch, with its data; absent in other lines.
        public var `switch`: String? { event["Switch"] }
    }
}

extension EventKey where Payload == Event.ListDialplan {
    /// One line of the answer to `ShowDialPlan`.
    public static var listDialplan: Self { Self() }
}

extension Event {
    /// The end of the answer to `ShowDialPlan`.
    public struct ShowDialPlanComplete: ListCompletion {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// How many extensions were listed.
        public var listExtensions: Int? { event.integer("ListExtensions") }
        /// How many priorities were listed.
        public var listPriorities: Int? { event.integer("ListPriorities") }
        /// How many contexts were listed.
        public var listContexts: Int? { event.integer("ListContexts") }
    }
}

extension EventKey where Payload == Event.ShowDialPlanComplete {
    /// The end of the answer to `ShowDialPlan`.
    public static var showDialPlanComplete: Self { Self() }
}

extension Event {
    /// An event that a dialplan or another user of the manager interface raised. Its keys are theirs to choose.
    public struct UserEvent: ManagerEvent {
        /// The event.
        public let event: Event
        /// A view over the event.
        public init(_ event: Event) { self.event = event }
        /// The channel that it was raised on; `nil` when it was raised by an action.
        public var channel: ChannelSnapshot? { ChannelSnapshot(ifIn: event) }
        /// The name that its author gave it.
        public var userEvent: String { event.text("UserEvent") }
    }
}

extension EventKey where Payload == Event.UserEvent {
    /// An event that a dialplan or another user of the manager interface raised. Its keys are theirs to choose.
    public static var userEvent: Self { Self() }
}
