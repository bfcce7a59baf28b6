// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Reads a configuration file. Needs the class `system` or `config`.
    public struct GetConfig: ManagerAction {
        /// The action's name.
        public var name: String { "GetConfig" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.GetConfig {
    /// Reads a configuration file.
    ///
    /// - Parameters:
    ///   - filename: The file, such as `extensions.conf`.
    ///   - category: The one category to get; all when left out.
    ///   - filter: Only categories with these variables: `name=regex`, separated by commas.
    public static func getConfig(_ filename: String, category: String? = nil, filter: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Filename", filename)
        fields.add("Category", category)
        fields.add("Filter", filter)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Reads a configuration file as JSON. Needs the class `system` or `config`.
    public struct GetConfigJSON: ManagerAction {
        /// The action's name.
        public var name: String { "GetConfigJSON" }
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
            /// The file as JSON. Control characters in it are not escaped, so that it may not be valid.
            public var json: String { response.text("JSON") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.GetConfigJSON {
    /// Reads a configuration file as JSON.
    ///
    /// - Parameters:
    ///   - filename: The file, such as `extensions.conf`.
    ///   - category: The one category to get; all when left out.
    ///   - filter: Only categories with these variables: `name=regex`, separated by commas.
    public static func getConfigJSON(_ filename: String, category: String? = nil, filter: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Filename", filename)
        fields.add("Category", category)
        fields.add("Filter", filter)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the categories of a configuration file. Needs the class `config`.
    public struct ListCategories: ManagerAction {
        /// The action's name.
        public var name: String { "ListCategories" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ListCategories {
    /// Lists the categories of a configuration file.
    ///
    /// - Parameters:
    ///   - filename: The file, such as `extensions.conf`.
    ///   - match: Only categories that match this regular expression.
    public static func listCategories(_ filename: String, match: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Filename", filename)
        fields.add("Match", match)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Makes an empty configuration file. Needs the class `config`. A read-only manager does not send it.
    public struct CreateConfig: ManagerAction {
        /// The action's name.
        public var name: String { "CreateConfig" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.CreateConfig {
    /// Makes an empty configuration file.
    ///
    /// - Parameters:
    ///   - filename: The file to make, in the folder of the configuration.
    public static func createConfig(_ filename: String) -> Self {
        var fields = ActionFields()
        fields.add("Filename", filename)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Reads the configuration anew. Needs the class `config` or `system`. A read-only manager does not send it.
    public struct Reload: ManagerAction {
        /// The action's name.
        public var name: String { "Reload" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Reload {
    /// Reads the configuration anew.
    ///
    /// - Parameters:
    ///   - module: The module to reload; all when left out.
    public static func reload(module: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Module", module)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Asks whether a module is loaded. The answer is an error when it is not. Needs the class `system`.
    public struct ModuleCheck: ManagerAction {
        /// The action's name.
        public var name: String { "ModuleCheck" }
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
            /// The version of the module's source; empty or absent in newer releases.
            public var version: String { response.text("Version") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.ModuleCheck {
    /// Asks whether a module is loaded. The answer is an error when it is not.
    ///
    /// - Parameters:
    ///   - module: The module's name, without `.so`.
    public static func moduleCheck(_ module: String) -> Self {
        var fields = ActionFields()
        fields.add("Module", module)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Loads, unloads or reloads a module. Needs the class `system`. A read-only manager does not send it.
    public struct ModuleLoad: ManagerAction {
        /// The action's name.
        public var name: String { "ModuleLoad" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ModuleLoad {
    /// Loads, unloads or reloads a module.
    ///
    /// - Parameters:
    ///   - module: The module, such as `chan_pjsip.so`, or a part of the core, such as `logger`; required but to reload
    ///     all.
    ///   - loadType: What to do: `load`, `unload`, `reload` or `refresh` (unload and load).
    ///   - recursive: Whether modules that need this one are unloaded and loaded too, with `refresh`.
    public static func moduleLoad(module: String? = nil, loadType: String, recursive: Bool? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Module", module)
        fields.add("LoadType", loadType)
        fields.add("Recursive", recursive)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Reads an entry of the database. The value stands in the item, not in the answer. ``Event/DBGetComplete`` ends
    /// the list. Needs the class `system` or `reporting`.
    public struct DBGet: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.DBGetResponse

        /// The action's name.
        public var name: String { "DBGet" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DBGet {
    /// Reads an entry of the database. The value stands in the item, not in the answer.
    ///
    /// - Parameters:
    ///   - family: The family of the database.
    ///   - key: The key.
    public static func dbGet(family: String, key: String) -> Self {
        var fields = ActionFields()
        fields.add("Family", family)
        fields.add("Key", key)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists entries of the database. ``Event/DBGetTreeComplete`` ends the list. Needs the class `system` or
    /// `reporting`.
    public struct DBGetTree: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.DBGetTreeResponse

        /// The action's name.
        public var name: String { "DBGetTree" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DBGetTree {
    /// Lists entries of the database.
    ///
    /// - Parameters:
    ///   - family: The family of the database.
    ///   - key: Only keys that begin with this.
    public static func dbGetTree(family: String? = nil, key: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Family", family)
        fields.add("Key", key)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Writes an entry of the database. Needs the class `system`. A read-only manager does not send it.
    public struct DBPut: ManagerAction {
        /// The action's name.
        public var name: String { "DBPut" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DBPut {
    /// Writes an entry of the database.
    ///
    /// - Parameters:
    ///   - family: The family of the database.
    ///   - key: The key.
    ///   - val: The value.
    public static func dbPut(family: String, key: String, val: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Family", family)
        fields.add("Key", key)
        fields.add("Val", val)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Removes an entry of the database. Needs the class `system`. A read-only manager does not send it.
    public struct DBDel: ManagerAction {
        /// The action's name.
        public var name: String { "DBDel" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DBDel {
    /// Removes an entry of the database.
    ///
    /// - Parameters:
    ///   - family: The family of the database.
    ///   - key: The key.
    public static func dbDel(family: String, key: String) -> Self {
        var fields = ActionFields()
        fields.add("Family", family)
        fields.add("Key", key)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Removes a family of entries of the database. Needs the class `system`. A read-only manager does not send it.
    public struct DBDelTree: ManagerAction {
        /// The action's name.
        public var name: String { "DBDelTree" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.DBDelTree {
    /// Removes a family of entries of the database.
    ///
    /// - Parameters:
    ///   - family: The family of the database.
    ///   - key: Only keys that begin with this; the whole family when left out.
    public static func dbDelTree(family: String, key: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Family", family)
        fields.add("Key", key)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Removes all objects from a cache. Needs the class `system`. A read-only manager does not send it.
    public struct SorceryMemoryCacheExpire: ManagerAction {
        /// The action's name.
        public var name: String { "SorceryMemoryCacheExpire" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SorceryMemoryCacheExpire {
    /// Removes all objects from a cache.
    ///
    /// - Parameters:
    ///   - cache: The name of the cache.
    public static func sorceryMemoryCacheExpire(_ cache: String) -> Self {
        var fields = ActionFields()
        fields.add("Cache", cache)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Removes an object from a cache. Needs the class `system`. A read-only manager does not send it.
    public struct SorceryMemoryCacheExpireObject: ManagerAction {
        /// The action's name.
        public var name: String { "SorceryMemoryCacheExpireObject" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SorceryMemoryCacheExpireObject {
    /// Removes an object from a cache.
    ///
    /// - Parameters:
    ///   - cache: The name of the cache.
    ///   - object: The id of the object.
    public static func sorceryMemoryCacheExpireObject(_ cache: String, object: String) -> Self {
        var fields = ActionFields()
        fields.add("Cache", cache)
        fields.add("Object", object)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Fills a cache anew. Needs the class `system`. A read-only manager does not send it.
    public struct SorceryMemoryCachePopulate: ManagerAction {
        /// The action's name.
        public var name: String { "SorceryMemoryCachePopulate" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SorceryMemoryCachePopulate {
    /// Fills a cache anew.
    ///
    /// - Parameters:
    ///   - cache: The name of the cache.
    public static func sorceryMemoryCachePopulate(_ cache: String) -> Self {
        var fields = ActionFields()
        fields.add("Cache", cache)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Marks all objects of a cache as old. Needs the class `system`. A read-only manager does not send it.
    public struct SorceryMemoryCacheStale: ManagerAction {
        /// The action's name.
        public var name: String { "SorceryMemoryCacheStale" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SorceryMemoryCacheStale {
    /// Marks all objects of a cache as old.
    ///
    /// - Parameters:
    ///   - cache: The name of the cache.
    public static func sorceryMemoryCacheStale(_ cache: String) -> Self {
        var fields = ActionFields()
        fields.add("Cache", cache)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Marks an object of a cache as old. Needs the class `system`. A read-only manager does not send it.
    public struct SorceryMemoryCacheStaleObject: ManagerAction {
        /// The action's name.
        public var name: String { "SorceryMemoryCacheStaleObject" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SorceryMemoryCacheStaleObject {
    /// Marks an object of a cache as old.
    ///
    /// - Parameters:
    ///   - cache: The name of the cache.
    ///   - object: The id of the object.
    ///   - reload: Whether the object is read anew at once.
    public static func sorceryMemoryCacheStaleObject(_ cache: String, object: String, reload: Bool? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Cache", cache)
        fields.add("Object", object)
        fields.add("Reload", reload)
        return Self(fields: fields.list)
    }
}
