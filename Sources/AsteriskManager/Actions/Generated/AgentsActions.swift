// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists the agents. ``Event/AgentsComplete`` ends the list. Needs the class `agent`.
    public struct Agents: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.Agents

        /// The action's name.
        public var name: String { "Agents" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.Agents {
    /// Lists the agents.
    public static var agents: Self { Self() }
}

extension Action {
    /// Logs an agent off. Needs the class `agent`. A read-only manager does not send it.
    public struct AgentLogoff: ManagerAction {
        /// The action's name.
        public var name: String { "AgentLogoff" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.AgentLogoff {
    /// Logs an agent off.
    ///
    /// - Parameters:
    ///   - agent: The agent's id, as in `agents.conf`.
    ///   - soft: Whether to wait for the end of the agent's call.
    public static func agentLogoff(agent: String, soft: Bool? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Agent", agent)
        fields.add("Soft", soft)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Logs an agent in who is called back. Asterisk 1.4. Needs the class `agent`. A read-only manager does not send
    /// it.
    public struct AgentCallbackLogin: ManagerAction {
        /// The action's name.
        public var name: String { "AgentCallbackLogin" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.AgentCallbackLogin {
    /// Logs an agent in who is called back. Asterisk 1.4.
    ///
    /// - Parameters:
    ///   - agent: The agent's id, as in `agents.conf`.
    ///   - exten: The extension that reaches the agent.
    ///   - context: The context of that extension.
    ///   - wrapUpTime: How long the agent is left alone after a call.
    ///   - ackCall: Whether the agent has to acknowledge calls with `#`.
    public static func agentCallbackLogin(
        agent: String,
        exten: String,
        context: String? = nil,
        wrapUpTime: Duration? = nil,
        ackCall: Bool? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Agent", agent)
        fields.add("Exten", exten)
        fields.add("Context", context)
        fields.add("WrapupTime", milliseconds: wrapUpTime)
        fields.add("AckCall", ackCall)
        return Self(fields: fields.list)
    }
}
