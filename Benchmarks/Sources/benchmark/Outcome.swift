import BenchmarkC

/// What a client has counted, and what it took from the first event to the last.
struct Outcome {
    var tally: Tally
    var cpu: Double
    var wall: Double
    var mallocs: Int?
    var peakMegabytes = 0.0

    var nanosecondsPerEvent: Double { cpu * 1e9 / Double(max(1, tally.count)) }

    var eventsPerSecond: Double { Double(tally.count) / wall }
}

/// The clocks of this process, read when it is made and again for the outcome.
struct Stopwatch: Sendable {
    private let from = bench_now()

    func outcome(_ tally: Tally, mallocs: Int? = nil) -> Outcome {
        let to = bench_now()
        return Outcome(tally: tally, cpu: to.cpu_s - from.cpu_s, wall: to.wall_s - from.wall_s, mallocs: mallocs)
    }
}

// MARK: - From a child to its parent, in one line

extension Outcome {
    init(_ result: bench_result) {
        tally = Tally(count: result.count, specific: result.specific, sum: result.sum)
        cpu = result.cpu_s
        wall = result.wall_s
    }

    init?(line: String) {
        let words = line.split(separator: " ")
        guard words.count == 6, let count = Int(words[0]), let specific = Int(words[1]), let sum = Int(words[2]),
            let cpu = Double(words[3]), let wall = Double(words[4])
        else { return nil }
        tally = Tally(count: count, specific: specific, sum: sum)
        self.cpu = cpu
        self.wall = wall
        mallocs = Int(words[5])
    }

    func report() {
        print(tally.count, tally.specific, tally.sum, cpu, wall, mallocs.map(String.init) ?? "-")
    }
}
