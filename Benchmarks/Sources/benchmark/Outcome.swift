import BenchmarkC

/// What a client has counted, and what it took from the first event to the last.
struct Outcome {
    var tally: Tally
    var cpu: Double
    var wall: Double
    var mallocs: Int?
    /// In seconds; all but one of a hundred took no longer.
    var latency: Double?
    /// When all handlers that hang had been reported, in seconds from the first call of one of them.
    var watchdog: Double?
    /// The longest time in which nothing was read, in seconds.
    var pause: Double?
    /// Bytes that are missing in a recording.
    var leftOut: Double?
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
        guard words.count == 10, let count = Int(words[0]), let specific = Int(words[1]), let sum = Int(words[2]),
            let cpu = Double(words[3]), let wall = Double(words[4])
        else { return nil }
        tally = Tally(count: count, specific: specific, sum: sum)
        self.cpu = cpu
        self.wall = wall
        mallocs = Int(words[5])
        latency = Double(words[6])
        watchdog = Double(words[7])
        pause = Double(words[8])
        leftOut = Double(words[9])
    }

    func report() {
        let others = [mallocs.map { "\($0)" }] + [latency, watchdog, pause, leftOut].map { $0.map { "\($0)" } }
        print(tally.count, tally.specific, tally.sum, cpu, wall, others.map { $0 ?? "-" }.joined(separator: " "))
    }
}
