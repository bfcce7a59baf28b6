/// From bytes in memory to events that outlive them, and the handlers.
struct ParseMeasurement: Measurement {
    let name = "parse"
    private let laps = 10

    func figures(in lab: Lab) throws -> [Figure] {
        let options = ["--stream", lab.stream.path, "--repeat", "\(laps)"]
        let comparison = try lab.inTurn(name) {
            try Child("c-own", options).outcome()
        } swift: {
            try Child("swift-parse", options).outcome()
        }
        let lost = try comparison.lost(of: EventStream.tally * laps)
        guard lost == 0 else { throw Failure("the parser has lost \(lost) events") }
        return [
            Figure("parse_ns_per_event", comparison.swift.map(\.nanosecondsPerEvent).median, decimals: 1),
            Figure("c_parse_ns_per_event", comparison.c.map(\.nanosecondsPerEvent).median, decimals: 1),
            Figure("parse_ratio", comparison.ratio(\.nanosecondsPerEvent), decimals: 3),
        ]
    }
}
