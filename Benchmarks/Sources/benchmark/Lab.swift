/// A group of figures that are taken together.
protocol Measurement: Sendable {
    var name: String { get }
    func figures(in lab: Lab) throws -> [Figure]
}

/// What all measurements share: the events, and the rule that C and Swift take turns.
struct Lab {
    let rounds: Int
    /// How long a measurement lasts whose server has a rate.
    let seconds: Int
    let stream: EventStream

    init(rounds: Int, seconds: Int) throws {
        self.rounds = max(1, rounds)
        self.seconds = max(1, seconds)
        stream = try EventStream()
    }

    /// The whole client at a server of so many laps, however late its handlers are: it must not lose anything.
    func takeAll(from server: Server, laps: Int, _ options: [String]) throws -> Outcome {
        defer { _ = server.report() }
        let expected = EventStream.tally * laps
        let client = ["--port", "\(server.port)", "--specific", "\(expected.specific)", "--patient"]
        let outcome = try Child("swift-end-to-end", client + options).outcome()
        guard outcome.tally == expected else { throw Failure("Swift has counted \(outcome.tally), not \(expected)") }
        return outcome
    }

    /// Runs both sides, one right after the other, so that a machine which is shared or drifts
    /// matters less.
    func inTurn(_ name: String, c: () throws -> Outcome, swift: () throws -> Outcome) throws -> Comparison {
        var comparison = Comparison()
        for round in 1...rounds {
            comparison.c.append(try c())
            comparison.swift.append(try swift())
            complain("\(name) \(round)/\(rounds): \(comparison.lastRound)")
        }
        return comparison
    }
}

/// The outcomes of both sides, round by round.
struct Comparison {
    var c: [Outcome] = []
    var swift: [Outcome] = []

    /// The median over the rounds of Swift / C.
    func ratio(_ cost: (Outcome) -> Double) -> Double {
        zip(swift, c).map { cost($0) / cost($1) }.median
    }

    /// Events and handler calls which the Swift side should have seen and has not, in all rounds.
    ///
    /// Throws if C has not seen everything, or if Swift has seen something else.
    func lost(of expected: Tally) throws -> Int {
        guard c.allSatisfy({ $0.tally == expected }) else { throw Failure("C has counted \(c.map(\.tally))") }
        let lost = swift.reduce(0) { $0 + expected.count - $1.tally.count + expected.specific - $1.tally.specific }
        guard lost > 0 || swift.allSatisfy({ $0.tally == expected }) else {
            throw Failure("Swift has counted \(swift.map(\.tally))")
        }
        return lost
    }

    fileprivate var lastRound: String {
        guard let c = c.last, let swift = swift.last else { return "" }
        return "C \(Int(c.nanosecondsPerEvent)) ns, Swift \(Int(swift.nanosecondsPerEvent)) ns of CPU time per event"
    }
}

extension [Double] {
    var median: Double {
        let sorted = sorted()
        return isEmpty ? 0 : (sorted[count / 2] + sorted[(count - 1) / 2]) / 2
    }
}
