/// What a typed handler adds, beside an untyped one that reads the same: to parsing and calling, which are the same for
/// both.
struct TypedMeasurement: Measurement {
    let name = "typed"
    private let events = 500_000

    func figures(in lab: Lab) throws -> [Figure] {
        var ratios: [Double] = []
        for round in 1...lab.rounds {
            let none = try run("none").cpu
            let untyped = try run("untyped")
            let typed = try run("typed")
            guard typed.tally == untyped.tally else { throw Failure("the handlers have read different things") }
            ratios.append((typed.cpu - none) / (untyped.cpu - none))
            let text = [none, untyped.cpu, typed.cpu].map { "\(Int($0 * 1e9 / Double(events)))" }
            complain("typed \(round)/\(lab.rounds): handler that reads nothing, untyped, typed: \(text) ns")
        }
        return [Figure("typed_ratio", ratios.median, decimals: 3)]
    }

    private func run(_ handler: String) throws -> Outcome {
        let outcome = try Child("swift-typed", ["--handler", handler, "--events", "\(events)"]).outcome()
        guard outcome.tally.count == events else { throw Failure("\(handler): \(outcome.tally.count) hangups") }
        return outcome
    }
}
