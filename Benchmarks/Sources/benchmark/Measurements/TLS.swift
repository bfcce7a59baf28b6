/// How fast events come over TLS, next to the same client and server without it.
struct TLSMeasurement: Measurement {
    let name = "tls"
    private let laps = 10

    func figures(in lab: Lab) throws -> [Figure] {
        #if TLS
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let certificate = try TLSCertificate.make(in: folder.path)
        var (clear, tls): ([Outcome], [Outcome]) = ([], [])
        for round in 1...lab.rounds {
            clear.append(try run(lab, []))
            tls.append(try run(lab, ["--certificate", certificate.path]))
            let speeds = [clear, tls].compactMap(\.last).map { Int($0.eventsPerSecond) }
            complain("tls \(round)/\(lab.rounds): \(speeds) events a second, in clear and over TLS")
        }
        let ratios = zip(clear, tls).map { $1.eventsPerSecond / $0.eventsPerSecond }
        return figures(
            ratios.median,
            tls.map(\.eventsPerSecond).median,
            tls.map(\.nanosecondsPerEvent).median / 1000
        )
        #else
        return figures(nil, nil, nil)
        #endif
    }

    private func figures(_ ratio: Double?, _ eventsPerSecond: Double?, _ microseconds: Double?) -> [Figure] {
        [
            Figure("tls_ratio", ratio, decimals: 3),
            Figure("tls_events_per_second", eventsPerSecond, decimals: 0),
            Figure("tls_us_cpu_per_event", microseconds, decimals: 3),
        ]
    }

    private func run(_ lab: Lab, _ options: [String]) throws -> Outcome {
        let server = try Server(lab.stream, ["--repeat", "\(laps)"] + options, "tls-server")
        return try lab.takeAll(from: server, laps: laps, options)
    }
}
