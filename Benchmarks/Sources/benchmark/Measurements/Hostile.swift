/// A million events of 100,000 names and 800,000 keys: what a client keeps for each would not stay small.
struct HostileNamesMeasurement: Measurement {
    let name = "hostile-names"
    private let names = 100_000
    private let laps = 10

    func figures(in lab: Lab) throws -> [Figure] {
        let server = try Server(EventStream.hostile(names: names), ["--repeat", "\(laps)"])
        // One name is named, and each tenth matches.
        let (named, matching) = (laps, laps * names / 10)
        let outcome = try Child(
            "swift-hostile",
            ["--port", "\(server.port)", "--named", "\(named)", "--matching", "\(matching)"]
        ).outcome()
        _ = server.report()
        let calls = laps * names + named + matching
        let expected = Tally(count: laps * names, specific: calls, sum: calls * "Local/00000".utf8.count)
        guard outcome.tally == expected else { throw Failure("Swift has counted \(outcome.tally), not \(expected)") }
        return [
            Figure("hostile_names_rss_mb", outcome.peakMegabytes, decimals: 1),
            Figure("hostile_names_us_cpu_per_event", outcome.nanosecondsPerEvent / 1000, decimals: 3),
        ]
    }
}
