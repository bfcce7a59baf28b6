/// Options such as `--rounds 5` and `--json`.
struct Arguments {
    private var values: [String: String] = [:]

    init(_ words: some Sequence<String>) {
        var key: String?
        for word in words {
            if word.hasPrefix("--") {
                let name = String(word.dropFirst(2))
                key = name
                values[name] = ""
            } else if let name = key {
                values[name] = word
                key = nil
            }
        }
    }

    func has(_ name: String) -> Bool { values[name] != nil }

    subscript(name: String) -> String? { values[name] }

    func int(_ name: String, _ otherwise: Int) -> Int { values[name].flatMap(Int.init) ?? otherwise }

    func double(_ name: String, _ otherwise: Double) -> Double { values[name].flatMap(Double.init) ?? otherwise }

    func string(_ name: String) throws -> String {
        guard let value = values[name], !value.isEmpty else { throw Failure("--\(name) is missing") }
        return value
    }
}
