// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Lists the bridges. ``Event/BridgeListComplete`` ends the list.
    public struct BridgeList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.BridgeListItem

        /// The action's name.
        public var name: String { "BridgeList" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.BridgeList {
    /// Lists the bridges.
    ///
    /// - Parameters:
    ///   - bridgeType: Only bridges of this type, such as `basic` or `parking`; all when left out.
    public static func bridgeList(bridgeType: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("BridgeType", bridgeType)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the channels of a bridge; the bridge itself stands in the event that ends the list.
    /// ``Event/BridgeInfoComplete`` ends the list.
    public struct BridgeInfo: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.BridgeInfoChannel

        /// The action's name.
        public var name: String { "BridgeInfo" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.BridgeInfo {
    /// Lists the channels of a bridge; the bridge itself stands in the event that ends the list.
    ///
    /// - Parameters:
    ///   - bridgeUniqueID: The bridge's id.
    public static func bridgeInfo(_ bridgeUniqueID: BridgeID) -> Self {
        var fields = ActionFields()
        fields.add("BridgeUniqueid", bridgeUniqueID)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Ends a bridge, and hangs up its channels. A read-only manager does not send it.
    public struct BridgeDestroy: ManagerAction {
        /// The action's name.
        public var name: String { "BridgeDestroy" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.BridgeDestroy {
    /// Ends a bridge, and hangs up its channels.
    ///
    /// - Parameters:
    ///   - bridgeUniqueID: The bridge's id.
    public static func bridgeDestroy(_ bridgeUniqueID: BridgeID) -> Self {
        var fields = ActionFields()
        fields.add("BridgeUniqueid", bridgeUniqueID)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Puts a channel out of a bridge. A read-only manager does not send it.
    public struct BridgeKick: ManagerAction {
        /// The action's name.
        public var name: String { "BridgeKick" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.BridgeKick {
    /// Puts a channel out of a bridge.
    ///
    /// - Parameters:
    ///   - bridgeUniqueID: The bridge that the channel is in; whichever it is when left out.
    ///   - channel: The channel's name.
    public static func bridgeKick(bridgeUniqueID: BridgeID? = nil, channel: String) -> Self {
        var fields = ActionFields()
        fields.add("BridgeUniqueid", bridgeUniqueID)
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the ways to mix. ``Event/BridgeTechnologyListComplete`` ends the list.
    public struct BridgeTechnologyList: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.BridgeTechnologyListItem

        /// The action's name.
        public var name: String { "BridgeTechnologyList" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.BridgeTechnologyList {
    /// Lists the ways to mix.
    public static var bridgeTechnologyList: Self { Self() }
}

extension Action {
    /// Takes a way to mix out of use. A read-only manager does not send it.
    public struct BridgeTechnologySuspend: ManagerAction {
        /// The action's name.
        public var name: String { "BridgeTechnologySuspend" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.BridgeTechnologySuspend {
    /// Takes a way to mix out of use.
    ///
    /// - Parameters:
    ///   - bridgeTechnology: The name of a way to mix, such as `simple_bridge`.
    public static func bridgeTechnologySuspend(_ bridgeTechnology: String) -> Self {
        var fields = ActionFields()
        fields.add("BridgeTechnology", bridgeTechnology)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Takes a way to mix into use again. A read-only manager does not send it.
    public struct BridgeTechnologyUnsuspend: ManagerAction {
        /// The action's name.
        public var name: String { "BridgeTechnologyUnsuspend" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.BridgeTechnologyUnsuspend {
    /// Takes a way to mix into use again.
    ///
    /// - Parameters:
    ///   - bridgeTechnology: The name of a way to mix, such as `simple_bridge`.
    public static func bridgeTechnologyUnsuspend(_ bridgeTechnology: String) -> Self {
        var fields = ActionFields()
        fields.add("BridgeTechnology", bridgeTechnology)
        return Self(fields: fields.list)
    }
}
