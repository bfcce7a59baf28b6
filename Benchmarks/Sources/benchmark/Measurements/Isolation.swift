/// A handler that sleeps 10 ms against 20,000 events a second, and what another registration notices of it.
struct IsolationMeasurement: Measurement {
    let name = "isolation"

    func figures(in lab: Lab) throws -> [Figure] {
        let (outcome, lost, report) = try takeEvents(in: lab, beside: "slow")
        return [
            Figure("isolation_p99_ms", outcome.latency.map { $0 * 1000 }, decimals: 3),
            Figure("isolation_lost", Double(lost), decimals: 0),
            Figure("isolation_longest_stall_ms", report["longest_stall_s"].map { $0 * 1000 }, decimals: 1),
            Figure("isolation_longest_pause_ms", outcome.pause.map { $0 * 1000 }, decimals: 1),
        ]
    }
}

/// Handlers that throw, hang and block, and what another registration notices of them.
struct BrokenHandlersMeasurement: Measurement {
    let name = "broken-handlers"

    func figures(in lab: Lab) throws -> [Figure] {
        let (outcome, lost, _) = try takeEvents(in: lab, beside: "broken")
        guard outcome.watchdog != nil else { throw Failure("not all handlers that hang were reported") }
        return [
            Figure("broken_handlers_p99_ms", outcome.latency.map { $0 * 1000 }, decimals: 3),
            Figure("broken_handlers_lost", Double(lost), decimals: 0),
            Figure("watchdog_report_s", outcome.watchdog, decimals: 2),
        ]
    }
}

private func takeEvents(
    in lab: Lab,
    beside neighbours: String
) throws -> (outcome: Outcome, lost: Int, report: Server.Report) {
    let (rate, seconds) = (20_000, lab.seconds)
    let server = try Server(
        lab.stream,
        ["--events", "\(rate)", "--repeat", "\(seconds)", "--rate", "\(rate)", "--max-seconds", "\(seconds + 60)"]
    )
    let options = ["--port", "\(server.port)", "--neighbours", neighbours, "--seconds", "\(seconds)"]
    let outcome = try Child("swift-beside", options).outcome(within: Double(seconds + 60))
    let report = server.report()
    // FullyBooted comes before the events, and BenchDone after them.
    let lost = rate * seconds + 2 - outcome.tally.count
    guard lost == outcome.tally.specific else {
        throw Failure("\(lost) events are missing, \(outcome.tally.specific) were told as lost")
    }
    return (outcome, lost, report)
}
