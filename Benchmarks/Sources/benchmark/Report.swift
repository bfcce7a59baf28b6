/// One key of the report.
struct Figure {
    let key: String
    let value: Double?  // nil where it cannot be measured
    let decimals: Int

    init(_ key: String, _ value: Double?, decimals: Int) {
        self.key = key
        self.value = value
        self.decimals = decimals
    }

    /// As JSON, which is fit for the table too.
    var text: String {
        guard let value else { return "null" }
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let units = Int((value * scale).rounded())
        guard decimals > 0 else { return "\(units)" }
        let digits = String(abs(units) % Int(scale))
        let sign = units < 0 ? "-" : ""
        return "\(sign)\(abs(units) / Int(scale))." + String(repeating: "0", count: decimals - digits.count) + digits
    }
}

func json(_ figures: [Figure]) -> String {
    "{" + figures.map { "\"\($0.key)\": \($0.text)" }.joined(separator: ", ") + "}"
}

func table(_ figures: [Figure]) -> String {
    let width = figures.map(\.key.count).max() ?? 0
    return figures.map { figure in
        let space = String(repeating: " ", count: width - figure.key.count + 12 - min(12, figure.text.count))
        return "\(figure.key)  \(space)\(figure.text)"
    }.joined(separator: "\n")
}
