/// How long a handler waits for the answer to an action, with 10,000 events behind it and 10,000 more each second.
struct AnswerUnderLoadMeasurement: Measurement {
    let name = "answer-under-load"
    private let events = 60_000

    func figures(in lab: Lab) throws -> [Figure] {
        let server = try Server(lab.stream, ["--events", "\(events)", "--rate", "10000"])
        let outcome = try Child("swift-asking", ["--port", "\(server.port)", "--backlog", "10000"]).outcome(within: 100)
        _ = server.report()
        // FullyBooted comes before the events, and BenchDone after them.
        let (handled, asked, answers) = (outcome.tally.count, outcome.tally.specific, outcome.tally.sum)
        guard handled == events + 2, asked > 0, answers == asked else {
            throw Failure("\(handled) of \(events + 2) events were handled, \(answers) of \(asked) actions answered")
        }
        complain("answer under load: \(answers) answers")
        return [Figure("answer_under_load_p99_ms", outcome.latency.map { $0 * 1000 }, decimals: 3)]
    }
}
