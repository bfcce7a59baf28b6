// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists queues, their members and their callers. ``Event/QueueStatusComplete`` ends the list.
    public struct QueueStatus: ManagerListAction {
        /// One item of the list.
        public enum Item: Sendable {
            /// One queue of the answer to `QueueStatus`.
            case queueParams(Event.QueueParams)
            /// One member of the answer to `QueueStatus`.
            case queueMember(Event.QueueMember)
            /// One caller of the answer to `QueueStatus`.
            case queueEntry(Event.QueueEntry)
            /// Something that this version of the library does not know.
            case other(Event)
        }

        /// Reads one event of the list.
        public func item(from event: Event) throws -> Item {
            if event.isNamed("QueueParams") { return .queueParams(.init(event)) }
            if event.isNamed("QueueMember") { return .queueMember(.init(event)) }
            if event.isNamed("QueueEntry") { return .queueEntry(.init(event)) }
            return .other(event)
        }

        /// The action's name.
        public var name: String { "QueueStatus" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueStatus {
    /// Lists queues, their members and their callers.
    ///
    /// - Parameters:
    ///   - queue: The one queue to tell of; all when left out.
    ///   - member: The one member to tell of, by its interface; all when left out.
    public static func queueStatus(_ queue: String? = nil, member: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        fields.add("Member", member)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists queues in short. ``Event/QueueSummaryComplete`` ends the list.
    public struct QueueSummary: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.QueueSummary

        /// The action's name.
        public var name: String { "QueueSummary" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueSummary {
    /// Lists queues in short.
    ///
    /// - Parameters:
    ///   - queue: The one queue to tell of; all when left out.
    public static func queueSummary(_ queue: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Adds a member to a queue. Needs the class `agent`. A read-only manager does not send it.
    public struct QueueAdd: ManagerAction {
        /// The action's name.
        public var name: String { "QueueAdd" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueAdd {
    /// Adds a member to a queue.
    ///
    /// - Parameters:
    ///   - queue: The queue's name.
    ///   - interface: What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
    ///   - penalty: The member's penalty: members with a lower one are called first; 0 when left out.
    ///   - paused: Whether the member is paused from the beginning.
    ///   - reason: Why the member is paused, for the log and for reports.
    ///   - memberName: The member's name; the interface when left out.
    ///   - stateInterface: The device whose state counts as the member's; the interface when left out.
    ///   - wrapUpTime: How long the member is left alone after a call, in whole seconds.
    public static func queueAdd(
        queue: String,
        interface: String,
        penalty: Int? = nil,
        paused: Bool? = nil,
        reason: String? = nil,
        memberName: String? = nil,
        stateInterface: String? = nil,
        wrapUpTime: Duration? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        fields.add("Interface", interface)
        fields.add("Penalty", penalty)
        fields.add("Paused", paused)
        fields.add("Reason", reason)
        fields.add("MemberName", memberName)
        fields.add("StateInterface", stateInterface)
        fields.add("Wrapuptime", wrapUpTime)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Removes a member from a queue. Needs the class `agent`. A read-only manager does not send it.
    public struct QueueRemove: ManagerAction {
        /// The action's name.
        public var name: String { "QueueRemove" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueRemove {
    /// Removes a member from a queue.
    ///
    /// - Parameters:
    ///   - queue: The queue's name.
    ///   - interface: What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
    public static func queueRemove(queue: String, interface: String) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        fields.add("Interface", interface)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Pauses a member, or lets it resume. Needs the class `agent`. A read-only manager does not send it.
    public struct QueuePause: ManagerAction {
        /// The action's name.
        public var name: String { "QueuePause" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueuePause {
    /// Pauses a member, or lets it resume.
    ///
    /// - Parameters:
    ///   - interface: What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
    ///   - paused: Whether to pause, or to resume.
    ///   - queue: The one queue to pause in; all when left out.
    ///   - reason: Why the member is paused, for the log and for reports.
    public static func queuePause(
        interface: String,
        paused: Bool,
        queue: String? = nil,
        reason: String? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Interface", interface)
        fields.add("Paused", paused)
        fields.add("Queue", queue)
        fields.add("Reason", reason)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sets a member's penalty. Needs the class `agent`. A read-only manager does not send it.
    public struct QueuePenalty: ManagerAction {
        /// The action's name.
        public var name: String { "QueuePenalty" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueuePenalty {
    /// Sets a member's penalty.
    ///
    /// - Parameters:
    ///   - interface: What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
    ///   - penalty: The member's penalty: members with a lower one are called first.
    ///   - queue: The one queue to change; all when left out.
    public static func queuePenalty(interface: String, penalty: Int, queue: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Interface", interface)
        fields.add("Penalty", penalty)
        fields.add("Queue", queue)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sets whether a member is called while on another call. Needs the class `agent`. A read-only manager does not
    /// send it.
    public struct QueueMemberRingInUse: ManagerAction {
        /// The action's name.
        public var name: String { "QueueMemberRingInUse" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueMemberRingInUse {
    /// Sets whether a member is called while on another call.
    ///
    /// - Parameters:
    ///   - interface: What is called to reach the member, such as `PJSIP/1001` or `Local/1001@agents`.
    ///   - ringInUse: Whether the member is called while on another call.
    ///   - queue: The one queue to change; all when left out.
    public static func queueMemberRingInUse(interface: String, ringInUse: Bool, queue: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Interface", interface)
        fields.add("RingInUse", ringInUse)
        fields.add("Queue", queue)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sets a caller's priority. A read-only manager does not send it.
    public struct QueueChangePriorityCaller: ManagerAction {
        /// The action's name.
        public var name: String { "QueueChangePriorityCaller" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueChangePriorityCaller {
    /// Sets a caller's priority.
    ///
    /// - Parameters:
    ///   - queue: The queue's name.
    ///   - caller: The name of the caller's channel.
    ///   - priority: The new priority: the higher is served first.
    ///   - immediate: Whether the caller's place changes at once.
    public static func queueChangePriorityCaller(
        queue: String,
        caller: String,
        priority: Int,
        immediate: Bool? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        fields.add("Caller", caller)
        fields.add("Priority", priority)
        fields.add("Immediate", immediate)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Takes a caller out of a queue. A read-only manager does not send it.
    public struct QueueWithdrawCaller: ManagerAction {
        /// The action's name.
        public var name: String { "QueueWithdrawCaller" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueWithdrawCaller {
    /// Takes a caller out of a queue.
    ///
    /// - Parameters:
    ///   - queue: The queue's name.
    ///   - caller: The name of the caller's channel.
    ///   - withdrawInfo: Text that the dialplan finds in `QUEUE_WITHDRAW_INFO`.
    public static func queueWithdrawCaller(queue: String, caller: String, withdrawInfo: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        fields.add("Caller", caller)
        fields.add("WithdrawInfo", withdrawInfo)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Writes a line to the log of the queues. Needs the class `agent`. A read-only manager does not send it.
    public struct QueueLog: ManagerAction {
        /// The action's name.
        public var name: String { "QueueLog" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueLog {
    /// Writes a line to the log of the queues.
    ///
    /// - Parameters:
    ///   - queue: The queue's name.
    ///   - event: The event's name in the log.
    ///   - uniqueID: The id of the call that the line is about.
    ///   - interface: The member that the line is about.
    ///   - message: The rest of the line.
    public static func queueLog(
        queue: String,
        event: String,
        uniqueID: String? = nil,
        interface: String? = nil,
        message: String? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        fields.add("Event", event)
        fields.add("Uniqueid", uniqueID)
        fields.add("Interface", interface)
        fields.add("Message", message)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Reads the configuration of the queues anew. A read-only manager does not send it.
    public struct QueueReload: ManagerAction {
        /// The action's name.
        public var name: String { "QueueReload" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueReload {
    /// Reads the configuration of the queues anew.
    ///
    /// - Parameters:
    ///   - queue: The one queue to read anew; all when left out.
    ///   - members: Whether the members are read anew.
    ///   - rules: Whether the rules are read anew.
    ///   - parameters: Whether the parameters are read anew.
    public static func queueReload(
        queue: String? = nil,
        members: Bool? = nil,
        rules: Bool? = nil,
        parameters: Bool? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        fields.add("Members", members)
        fields.add("Rules", rules)
        fields.add("Parameters", parameters)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Clears the numbers of the queues. A read-only manager does not send it.
    public struct QueueReset: ManagerAction {
        /// The action's name.
        public var name: String { "QueueReset" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.QueueReset {
    /// Clears the numbers of the queues.
    ///
    /// - Parameters:
    ///   - queue: The one queue whose numbers are cleared; all when left out.
    public static func queueReset(queue: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Queue", queue)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Shows the rules for penalties.
    public struct QueueRule: ManagerAction {
        /// The action's name.
        public var name: String { "QueueRule" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The names of the lists of rules.
            public var ruleList: [String] { response.values("RuleList") }
            /// The rules, each with its time and penalties.
            public var rule: [String] { response.values("Rule") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.QueueRule {
    /// Shows the rules for penalties.
    ///
    /// - Parameters:
    ///   - rule: The rules, each with its time and penalties.
    public static func queueRule(rule: [String] = []) -> Self {
        var fields = ActionFields()
        fields.add("Rule", rule)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Shows the queues as text, as the command line does; the answer has no headers. Up to Asterisk 14.
    public struct Queues: ManagerAction {
        /// The action's name.
        public var name: String { "Queues" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.Queues {
    /// Shows the queues as text, as the command line does; the answer has no headers. Up to Asterisk 14.
    public static var queues: Self { Self() }
}
