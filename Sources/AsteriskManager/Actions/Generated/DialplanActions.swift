// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists the dialplan. May break off with an error. ``Event/ShowDialPlanComplete`` ends the list. Needs the class
    /// `config` or `reporting`.
    public struct ShowDialPlan: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ListDialplan

        /// The action's name.
        public var name: String { "ShowDialPlan" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ShowDialPlan {
    /// Lists the dialplan. May break off with an error.
    ///
    /// - Parameters:
    ///   - extension: The extension to show; all when left out.
    ///   - context: The context to show; all when left out.
    public static func showDialPlan(extension: String? = nil, context: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Extension", `extension`)
        fields.add("Context", context)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Adds an extension to the dialplan. Needs the class `system`. A read-only manager does not send it.
    public struct DialplanExtensionAdd: ManagerAction {
        /// The action's name.
        public var name: String { "DialplanExtensionAdd" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DialplanExtensionAdd {
    /// Adds an extension to the dialplan.
    ///
    /// - Parameters:
    ///   - context: The context of the dialplan.
    ///   - extension: The extension, with the caller's number behind a slash where it matters.
    ///   - priority: The priority: a number or `hint`.
    ///   - application: The application to run.
    ///   - applicationData: The application's arguments.
    ///   - replace: Whether an existing one is replaced.
    public static func dialplanExtensionAdd(
        context: String,
        extension: String,
        priority: String,
        application: String,
        applicationData: String? = nil,
        replace: Bool? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Extension", `extension`)
        fields.add("Priority", priority)
        fields.add("Application", application)
        fields.add("ApplicationData", applicationData)
        fields.add("Replace", replace)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Removes an extension from the dialplan. Needs the class `system`. A read-only manager does not send it.
    public struct DialplanExtensionRemove: ManagerAction {
        /// The action's name.
        public var name: String { "DialplanExtensionRemove" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DialplanExtensionRemove {
    /// Removes an extension from the dialplan.
    ///
    /// - Parameters:
    ///   - context: The context of the dialplan.
    ///   - extension: The extension, with the caller's number behind a slash where it matters.
    ///   - priority: The priority to remove; all of the extension when left out.
    public static func dialplanExtensionRemove(context: String, extension: String, priority: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Context", context)
        fields.add("Extension", `extension`)
        fields.add("Priority", priority)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Gives a command to a channel that waits in AGI. The result comes in ``Event/AsyncAGIExec``. Needs the class
    /// `agi`. A read-only manager does not send it.
    public struct AGI: ManagerAction {
        /// The action's name.
        public var name: String { "AGI" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.AGI {
    /// Gives a command to a channel that waits in AGI. The result comes in ``Event/AsyncAGIExec``.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - command: The AGI command to run.
    ///   - commandID: An id of your choice, which comes back in ``Event/AsyncAGIExec``.
    public static func agi(_ channel: String, command: String, commandID: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Command", command)
        fields.add("CommandID", commandID)
        return Self(fields: fields.list)
    }
}
