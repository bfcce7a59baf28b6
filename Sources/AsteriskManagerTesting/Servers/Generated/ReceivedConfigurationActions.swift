// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.GetConfig: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "GetConfig" }
    /// The action as received; `nil` without `Filename`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Filename") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.GetConfigJSON: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "GetConfigJSON" }
    /// The action as received; `nil` without `Filename`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Filename") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ListCategories: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ListCategories" }
    /// The action as received; `nil` without `Filename`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Filename") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.CreateConfig: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "CreateConfig" }
    /// The action as received; `nil` without `Filename`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Filename") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Reload: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Reload" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.ModuleCheck: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ModuleCheck" }
    /// The action as received; `nil` without `Module`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Module") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ModuleLoad: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ModuleLoad" }
    /// The action as received; `nil` without `LoadType`.
    public init?(_ received: ReceivedAction) {
        guard received.has("LoadType") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DBGet: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DBGet" }
    /// The action as received; `nil` without `Family` or `Key`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Family", "Key") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DBGetTree: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DBGetTree" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.DBPut: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DBPut" }
    /// The action as received; `nil` without `Family` or `Key`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Family", "Key") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DBDel: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DBDel" }
    /// The action as received; `nil` without `Family` or `Key`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Family", "Key") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.DBDelTree: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "DBDelTree" }
    /// The action as received; `nil` without `Family`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Family") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SorceryMemoryCacheExpire: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SorceryMemoryCacheExpire" }
    /// The action as received; `nil` without `Cache`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Cache") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SorceryMemoryCacheExpireObject: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SorceryMemoryCacheExpireObject" }
    /// The action as received; `nil` without `Cache` or `Object`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Cache", "Object") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SorceryMemoryCachePopulate: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SorceryMemoryCachePopulate" }
    /// The action as received; `nil` without `Cache`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Cache") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SorceryMemoryCacheStale: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SorceryMemoryCacheStale" }
    /// The action as received; `nil` without `Cache`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Cache") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SorceryMemoryCacheStaleObject: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SorceryMemoryCacheStaleObject" }
    /// The action as received; `nil` without `Cache` or `Object`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Cache", "Object") else { return nil }
        self.init(fields: received.ownFields)
    }
}
