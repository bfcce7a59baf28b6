/// How a field is read: the property's type, and the expression.
struct Reading {
    let type: String
    let expression: String

    private static let readers: [String: (type: String, function: String)] = [
        "integer": ("Int", "integer"), "flag": ("Bool", "flag"), "decimal": ("Double", "decimal"),
        "seconds": ("Duration", "seconds"), "decimalSeconds": ("Duration", "decimalSeconds"),
        "milliseconds": ("Duration", "milliseconds"), "microseconds": ("Duration", "microseconds"),
        "clock": ("Duration", "clockTime"), "epoch": ("Timestamp", "epoch"), "iso": ("Timestamp", "isoTime"),
        "local": ("LocalDateTime", "localTime"), "hexadecimal": ("UInt32", "hexadecimal"),
        "SecurityAddress": ("SecurityAddress", "securityAddress"), "DeviceState": ("DeviceState", "deviceState"),
    ]

    /// Numbers, times and the like are `nil` when they cannot be read; texts only when they may be absent.
    init(_ field: Field, _ use: FieldUse, from source: String, _ catalogue: Catalogue) {
        func read(_ function: String, _ key: String) -> String { "\(source).\(function)(\"\(key)\")" }
        let keys = [use.key] + (use.older.map { [$0] } ?? [])
        let nullable = field.type == "text" ? "\(source)[\"\(use.key)\"]" : ""
        switch field.type {
        case "text":
            type = use.isOptional ? "String?" : "String"
            if let older = use.older {
                expression = nullable + " ?? " + (use.isOptional ? "\(source)[\"\(older)\"]" : read("text", older))
            } else {
                expression = use.isOptional ? nullable : read("text", use.key)
            }
        case "values":
            type = "[String]"
            expression = read("values", use.key)
        case "channelID", "bridgeID":
            let name = field.type == "channelID" ? "ChannelID" : "BridgeID"
            type = use.isOptional ? name + "?" : name
            expression = use.isOptional ? "\(source).id(\"\(use.key)\")" : "\(source).presentID(\"\(use.key)\")"
        case "HangupCause" where !use.isOptional && field.property == "cause":
            type = "HangupCause"
            expression = read("number", use.key) + " ?? .notDefined"
        case let word where Self.readers[word] == nil:
            let isNumber = catalogue.words.first { $0.name == word }?.isNumber ?? false
            let name = catalogue.qualified(word)
            type = use.isOptional || isNumber ? name + "?" : name
            expression = read(isNumber ? "number" : use.isOptional ? "word" : "presentWord", use.key)
        default:
            let reader = Self.readers[field.type] ?? ("String", "text")
            type = reader.type + "?"
            expression = keys.map { read(reader.function, $0) }.joined(separator: " ?? ")
        }
    }
}

extension Catalogue {
    /// The name of a type, with the module's where an action has the same.
    func qualified(_ name: String) -> String {
        actions.contains { $0.name == name } ? "AsteriskManager.\(name)" : name
    }

    func property(_ use: FieldUse, of owner: String, _ separator: String, from source: String, indent: Int) throws
        -> String
    {
        let field = try field(use.key, of: owner, separator)
        let reading = Reading(field, use, from: source, self)
        return Swift.doc(field.sentence, indent: indent)
            + Swift.property("public var \(field.declared): \(reading.type)", reading.expression, indent: indent)
    }
}
