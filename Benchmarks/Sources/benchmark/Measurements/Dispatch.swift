/// What registrations add to the parsing: a million events to one, to ten, and to one that does not want them.
struct DispatchMeasurement: Measurement {
    let name = "dispatch"
    private let laps = 5

    func figures(in lab: Lab) throws -> [Figure] {
        var ratios: (one: [Double], ten: [Double], unwanted: [Double]) = ([], [], [])
        for round in 1...lab.rounds {
            let c = try cost(of: EndToEndMeasurement.c(lab, laps: laps))
            let none = try cost(of: run(lab, ["--registrations", "0"], wanted: 0))
            let one = try cost(of: run(lab, ["--registrations", "1"], wanted: 1)) - none
            let ten = try cost(of: run(lab, ["--registrations", "10"], wanted: 10)) - none
            let unwanted = try cost(of: run(lab, ["--registrations", "1", "--unwanted"], wanted: 0)) - none
            ratios.one.append(one / c)
            ratios.ten.append(ten / c)
            ratios.unwanted.append(unwanted / c)
            let text = [c, none, one, ten, unwanted].map { "\(Int($0 * 1e9 / Double(EventStream.events * laps)))" }
            complain("dispatch \(round)/\(lab.rounds): C, no registration, + one, + ten, + unwanted: \(text) ns")
        }
        return [
            Figure("dispatch_ratio_1", ratios.one.median, decimals: 3),
            Figure("dispatch_ratio_10", ratios.ten.median, decimals: 3),
            Figure("unwanted_ratio", ratios.unwanted.median, decimals: 3),
        ]
    }

    private func cost(of outcome: Outcome) throws -> Double { outcome.cpu }

    private func run(_ lab: Lab, _ options: [String], wanted: Int) throws -> Outcome {
        let outcome = try Child(
            "swift-dispatch",
            ["--stream", lab.stream.path, "--repeat", "\(laps)"] + options
        ).outcome()
        guard outcome.tally.count == EventStream.events * laps * wanted else {
            throw Failure("\(options): \(outcome.tally.count) calls of handlers")
        }
        return outcome
    }
}

/// A handler that sleeps a millisecond against 10,000 events a second, for ten seconds.
struct SlowHandlerMeasurement: Measurement {
    let name = "slow-handler"
    private let events = 100_000

    func figures(in lab: Lab) throws -> [Figure] {
        let server = try Server(lab.stream, ["--events", "\(events)", "--rate", "10000"])
        let outcome = try Child("swift-slow", ["--port", "\(server.port)"]).outcome(within: 100)
        let report = server.report()
        // FullyBooted comes before the events, and BenchDone after them.
        let (delivered, lost) = (outcome.tally.count, outcome.tally.specific)
        guard delivered + lost == events + 2 else {
            throw Failure("\(events + 2) events were sent, \(delivered) delivered and \(lost) told as lost")
        }
        complain("slow handler: \(delivered) events delivered, \(lost) told as lost")
        return [
            Figure("slow_handler_longest_stall_ms", report["longest_stall_s"].map { $0 * 1000 }, decimals: 1),
            Figure("slow_handler_rss_mb", outcome.peakMegabytes, decimals: 1),
        ]
    }
}
