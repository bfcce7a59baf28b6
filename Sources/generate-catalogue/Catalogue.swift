import Foundation

/// The tables of the folder `Catalogue`: what Asterisk 1.4 to 23 sends and takes.
struct Catalogue {
    var events: [EventRow] = []
    var groups: [GroupRow] = []
    var actions: [ActionRow] = []
    var words: [WordType] = []
    private var fields: [String: Field] = [:]
    private var views: [String: Field] = [:]
    private let used = Used()

    /// The rows of `fields.tsv` that something was made of.
    private final class Used {
        var keys: Set<String> = []
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    init(folder: URL) throws {
        func rows(_ name: String) throws -> [[String]] {
            try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                .split(separator: "\n").filter { !$0.hasPrefix("#") }
                .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        }
        for row in try rows("fields.tsv") {
            fields[row[0].lowercased()] = Field(key: row[0], property: row[1], type: row[2], sentence: row[3])
        }
        for row in try rows("views.tsv") {
            views[row[0]] = Field(key: row[0], property: row[1], type: "", sentence: row[2])
        }
        events = try rows("events.tsv").map(EventRow.init)
        groups = try rows("groups.tsv").map(GroupRow.init)
        actions = try rows("actions.tsv").map(ActionRow.init)
        for row in try rows("words.tsv") {
            if row[0].isEmpty {
                words[words.count - 1].values.append(row)
            } else {
                words.append(WordType(isNumber: row[0] == "number", name: row[1], sentence: row[2]))
            }
        }
    }

    /// What a field is in an event (`separator` is a dot) or in an action (a slash).
    func field(_ key: String, of owner: String, _ separator: String) throws -> Field {
        let own = "\(owner)\(separator)\(key)".lowercased()
        let row = fields[own] == nil ? key.lowercased() : own
        guard var field = fields[row] else {
            throw Failure(description: "fields.tsv has no \(own) and no \(key)")
        }
        used.keys.insert(row)
        field.key = key
        return field
    }

    func view(_ view: View, of event: String) throws -> Field {
        guard let field = views["\(event).\(view.name)"] ?? views[view.name] else {
            throw Failure(description: "views.tsv has no \(view.name)")
        }
        return field
    }

    func files() throws -> [String: String] {
        var files = try eventFiles().merging(actionFiles()) { first, _ in first }
        files.merge(receivedFiles()) { first, _ in first }
        files["Sources/AsteriskManager/Events/Generated/Words.swift"] = wordFile()
        files["Tests/AsteriskManagerTests/Catalogue/Generated/CatalogueRows.swift"] = try tableFile()
        guard let idle = fields.keys.filter({ !used.keys.contains($0) }).min() else { return files }
        throw Failure(description: "fields.tsv: nothing has the field \(idle)")
    }
}

/// One field: its header, its property, how it is read, and the sentence about it.
struct Field {
    var key: String
    let property: String
    let type: String
    let sentence: String

    /// The property's name as it is declared.
    var declared: String { Swift.isKeyword(property) ? "`\(property)`" : property }
}

/// One field of an event: `Forward?<Old` is absent in some releases, and was called `Old` once.
struct FieldUse {
    let key: String
    let older: String?
    let isOptional: Bool

    init(_ text: Substring) {
        let parts = text.split(separator: "<", maxSplits: 1)
        key = String(parts[0].hasSuffix("?") ? parts[0].dropLast() : parts[0])
        isOptional = parts[0].hasSuffix("?")
        older = parts.count > 1 ? String(parts[1]) : nil
    }

    static func list(_ text: String) -> [FieldUse] { text.split(separator: ", ").map(FieldUse.init) }
}

/// A group of headers that tells of one channel or bridge: `Dest.channel?<Destination`.
struct View {
    let prefix: String
    let kind: String
    let older: String?
    let isOptional: Bool

    /// `Dest.channel`.
    var name: String { prefix.isEmpty ? kind : "\(prefix).\(kind)" }

    init(_ text: Substring) {
        let use = FieldUse(text)
        let parts = use.key.split(separator: ".")
        prefix = parts.count > 1 ? String(parts[0]) : ""
        kind = String(parts[parts.count - 1])
        older = use.older
        isOptional = use.isOptional
    }
}

struct EventRow {
    let family, name, sentence: String
    let older: [String]
    let groups: [String]
    let views: [View]
    let fields: [FieldUse]

    init(_ row: [String]) {
        (family, name, sentence) = (row[0], row[1], row[6])
        older = row[2].split(separator: ", ").map(String.init)
        groups = row[3].split(separator: ", ").map(String.init)
        views = row[4].split(separator: ", ").map(View.init)
        fields = FieldUse.list(row[5])
    }
}

struct GroupRow {
    let family, name, sentence: String
    let fields: [FieldUse]

    init(_ row: [String]) {
        (family, name, sentence) = (row[0], row[1], row[3])
        fields = FieldUse.list(row[2])
    }
}

/// An action. `mark` is `+` for one that only reads, `!` for one that changes something on the server, `?` for one that
/// reads unless it calls a function of the dialplan; with an `h` the type is written by hand.
struct ActionRow {
    let family, name, sentence, mark: String
    let privilege: [String]
    let parameters: [Parameter]
    let answer: [String]
    let items: [String]
    let completion: [String]

    var isByHand: Bool { mark.hasSuffix("h") }

    init(_ row: [String]) {
        (family, name, mark, sentence) = (row[0], row[1], row[2], row[8])
        privilege = row[3].split(separator: ", ").map(String.init)
        parameters = row[4].split(separator: ", ").map(Parameter.init)
        answer = row[5].split(separator: ", ").map(String.init)
        items = row[6].split(separator: ", ").map(String.init)
        completion = row[7].split(separator: ", ").map(String.init)
    }
}

/// A parameter of an action: `_Channel!` has no label and is required.
struct Parameter {
    let key: String
    let isUnlabelled, isRequired: Bool

    init(_ text: Substring) {
        isUnlabelled = text.hasPrefix("_")
        isRequired = text.hasSuffix("!")
        key = String(text.drop { $0 == "_" }.prefix { $0 != "!" })
    }
}

struct WordType {
    let isNumber: Bool
    let name, sentence: String
    var values: [[String]] = []
}
