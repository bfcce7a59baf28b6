/// Collects the headers of an action. What is `nil` is left out.
struct ActionFields {
    private(set) var list: [ActionField] = []

    @inline(never)
    mutating func add(_ key: String, _ value: String?) {
        if let value { list.append(ActionField(key, value)) }
    }

    mutating func add(_ key: String, _ value: Int?) { add(key, value.map(String.init)) }

    mutating func add(_ key: String, _ value: Bool?) { add(key, value.map { $0 ? "yes" : "no" }) }

    mutating func add(_ key: String, _ value: HangupCause?) { add(key, value?.rawValue) }

    mutating func add(_ key: String, _ value: BridgeID?) { add(key, value?.rawValue) }

    /// One header for each value.
    mutating func add(_ key: String, _ values: [String]) {
        for value in values { add(key, value) }
    }

    /// Whole seconds.
    mutating func add(_ key: String, _ value: Duration?) { add(key, value.map { Int($0.components.seconds) }) }

    mutating func add(_ key: String, milliseconds value: Duration?) { add(key, value.flatMap(\.milliseconds)) }
}

extension Duration {
    fileprivate var milliseconds: Int? {
        let (product, overflow) = Int(components.seconds).multipliedReportingOverflow(by: 1000)
        return overflow ? nil : product + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
