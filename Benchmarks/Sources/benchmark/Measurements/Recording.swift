/// What a recorder takes from the client that it records: as fast as the client goes, at the peak of a large server, and
/// at as many events as several of those bring, of which none may be missing in the recording.
struct RecordingMeasurement: Measurement {
    let name = "recording"
    private let laps = 30
    /// Events a second, the most that was measured of a server.
    private let peak = 44_000
    private let severalPeaks = 300_000

    func figures(in lab: Lab) throws -> [Figure] {
        var losses: [Double] = []
        var leftOut: [Double] = []
        for round in 1...lab.rounds {
            let without = try run(lab, ["--repeat", "\(laps)"], laps: laps, isRecorded: false)
            let with = try run(lab, ["--repeat", "\(laps)"], laps: laps, isRecorded: true)
            losses.append((without.eventsPerSecond - with.eventsPerSecond) / without.eventsPerSecond)
            leftOut.append((with.leftOut ?? 0) / (Double(laps) * Double(EventStream.events) * 442))
            let speeds = [without, with].map { Int($0.eventsPerSecond) }
            complain("recording \(round)/\(lab.rounds): \(speeds) events a second, without and with")
        }
        let calm = max(1, lab.seconds * peak / EventStream.events)
        let rate = ["--repeat", "\(calm)", "--rate", "\(peak)"]
        let without = try run(lab, rate, laps: calm, isRecorded: false)
        let with = try run(lab, rate, laps: calm, isRecorded: true)
        let many = max(1, lab.seconds * severalPeaks / EventStream.events)
        let fast = try run(lab, ["--repeat", "\(many)", "--rate", "\(severalPeaks)"], laps: many, isRecorded: true)
        return [
            Figure("recording_overhead", losses.median, decimals: 3),
            Figure("recording_left_out", leftOut.median, decimals: 3),
            Figure("peak_us_cpu_per_event", without.nanosecondsPerEvent / 1000, decimals: 3),
            Figure("recorded_peak_us_cpu_per_event", with.nanosecondsPerEvent / 1000, decimals: 3),
            Figure("recorded_peak_left_out_bytes", with.leftOut, decimals: 0),
            Figure("recorded_300000_left_out_bytes", fast.leftOut, decimals: 0),
        ]
    }

    private func run(_ lab: Lab, _ server: [String], laps: Int, isRecorded: Bool) throws -> Outcome {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let server = try Server(lab.stream, server)
        return try lab.takeAll(from: server, laps: laps, isRecorded ? ["--record", folder.path] : [])
    }
}

/// How exactly a recording is played in the time in which it was made.
struct ReplayTimingMeasurement: Measurement {
    let name = "replay-timing"

    func figures(in lab: Lab) throws -> [Figure] {
        let outcome = try Child("swift-replay", ["--seconds", "\(lab.seconds)"]).outcome(
            within: Double(lab.seconds + 30))
        return [Figure("replay_timing_p99_ms", outcome.latency.map { $0 * 1000 }, decimals: 3)]
    }
}
