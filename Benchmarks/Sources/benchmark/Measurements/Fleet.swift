/// A thousand managers on one machine: what each takes while nothing comes, and how late events are at 50 a second each;
/// fifty managers whose servers send as fast as they can; and what ninety-nine notice when a hundredth floods.
struct FleetMeasurement: Measurement {
    let name = "fleet"
    private let idle = 31.0
    /// Events a second, the most that was measured of a server.
    private static let peak = 44_000

    func figures(in lab: Lab) throws -> [Figure] {
        let thousand = try fleet(in: lab, 1000, ["--idle", "\(idle)"], rate: 50, events: 500, gap: idle + 10)
        let fifty = try fleet(in: lab, 50, ["--sample", "64"], rate: 0, events: 20_000, gap: 0.5)
        return [
            Figure("managers_1000_kb_each", thousand.bytesEach / 1024, decimals: 1),
            Figure("managers_1000_idle_percent", thousand.idlePercent, decimals: 2),
            Figure("managers_1000_p99_ms", thousand.latency * 1000, decimals: 2),
            Figure("managers_1000_lost", Double(thousand.lost), decimals: 0),
            Figure("managers_50_events_per_second", Double(fifty.events) / fifty.seconds, decimals: 0),
            Figure("managers_50_lost", Double(fifty.lost), decimals: 0),
            Figure("neighbours_p99_ratio", try neighbours(in: lab), decimals: 2),
        ]
    }

    /// What 99 managers notice when a hundredth floods, in turn: one run of ten seconds is at the mercy of the machine.
    private func neighbours(in lab: Lab) throws -> Double {
        var ratios: [Double] = []
        for round in 1...lab.rounds {
            let latencies = try [false, true].map { flooding in
                try fleet(in: lab, 99, [], rate: 50, events: 500, gap: 0.5, flooding: flooding).latency
            }
            let microseconds = latencies.map { Int($0 * 1_000_000) }
            complain("neighbours \(round)/\(lab.rounds): \(microseconds) us at p99, alone and beside a flood")
            ratios.append(latencies[1] / latencies[0])
        }
        return ratios.median
    }

    /// - Parameter flooding: whether one more server, watched by the same process, sends as many events a
    ///   second as one Asterisk can.
    private func fleet(
        in lab: Lab,
        _ managers: Int,
        _ options: [String],
        rate: Int,
        events: Int,
        gap: Double,
        flooding: Bool = false
    ) throws -> FleetOutcome {
        let pace = ["--rate", "\(rate)", "--stamp", "--events", "\(events)", "--gap", "\(gap)", "--max-seconds", "180"]
        let server = try Server(lab.stream, ["--clients", "\(managers)"] + pace)
        // FullyBooted comes before the events, and BenchDone after them.
        let each = events + 2
        var options = options + ["--managers", "\(managers)", "--port", "\(server.port)", "--events", "\(each)"]
        let flood = flooding ? try Server(lab.stream, ["--repeat", "4", "--rate", "\(Self.peak)"]) : nil
        if let flood { options += ["--flood-port", "\(flood.port)"] }
        let child = try Child("swift-fleet", options)
        let line = child.line(within: 180)
        child.end(within: line == nil ? 0 : 10)
        _ = (server.report(), flood?.report())
        guard let outcome = line.flatMap(FleetOutcome.init(line:)) else { throw Failure("\(managers) managers failed") }
        let sent = managers * each
        guard outcome.events + outcome.lost == sent else {
            throw Failure("\(sent) events were sent, \(outcome.events) came and \(outcome.lost) were told as lost")
        }
        complain("fleet of \(managers): \(outcome.events) events in \(outcome.seconds) s, \(outcome.cpu) s of CPU time")
        let floodRate = Double(outcome.floodEvents) / outcome.seconds
        guard !flooding || floodRate > 0.9 * Double(Self.peak) else {
            throw Failure("the flood has brought \(Int(floodRate)) events a second, not \(Self.peak)")
        }
        return outcome
    }
}
