/// From the socket to the handlers: two million events as fast as the client takes them.
struct EndToEndMeasurement: Measurement {
    let name = "end-to-end"
    private let laps = 10

    func figures(in lab: Lab) throws -> [Figure] {
        let expected = EventStream.tally * laps
        let comparison = try lab.inTurn(name) {
            try Self.c(lab, laps: laps)
        } swift: {
            try Self.run("swift-end-to-end", ["--specific", "\(expected.specific)"], lab, laps: laps)
        }
        let swift = comparison.swift
        return [
            Figure("end_to_end_us_cpu_per_event", swift.map(\.nanosecondsPerEvent).median / 1000, decimals: 3),
            Figure("c_end_to_end_us_cpu_per_event", comparison.c.map(\.nanosecondsPerEvent).median / 1000, decimals: 3),
            Figure("end_to_end_ratio", comparison.ratio(\.nanosecondsPerEvent), decimals: 3),
            Figure("events_per_second", swift.map(\.eventsPerSecond).median, decimals: 0),
            Figure("lost", Double(try comparison.lost(of: expected)), decimals: 0),
            Figure("peak_rss_mb", swift.map(\.peakMegabytes).max(), decimals: 1),
        ]
    }

    /// The reference of all ratios: so many laps of the stream over loopback, in C.
    static func c(_ lab: Lab, laps: Int) throws -> Outcome {
        try run("c-split", [], lab, laps: laps)
    }

    private static func run(_ client: String, _ options: [String], _ lab: Lab, laps: Int) throws -> Outcome {
        let server = try Server(lab.stream, ["--repeat", "\(laps)"])
        defer { _ = server.report() }
        return try Child(client, ["--port", "\(server.port)"] + options).outcome()
    }
}
