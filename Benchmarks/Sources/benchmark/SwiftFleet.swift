import AsteriskManager
import BenchmarkC

/// What a fleet of managers has taken: memory and time while nothing comes, then what came and how late.
struct FleetOutcome {
    var bytesEach: Double
    /// Of one core, while nothing but Pings goes over the connections.
    var idlePercent: Double
    var events: Int
    var lost: Int
    /// In seconds, from what the server says of when it sent an event, or else from the read of its bytes, to the
    /// handler's call; all but one of a hundred took no longer.
    var latency: Double
    /// From the first event to the last.
    var seconds: Double
    var cpu: Double
    /// What the one that floods has brought meanwhile; 0 when there is none.
    var floodEvents: Int

    /// From the line that the child prints.
    init?(line: String) {
        let words = line.split(separator: " ").compactMap { Double($0) }
        guard words.count == 8 else { return nil }
        (bytesEach, idlePercent, events, lost) = (words[0], words[1], Int(words[2]), Int(words[3]))
        (latency, seconds, cpu, floodEvents) = (words[4], words[5], words[6], Int(words[7]))
    }
}

private var residentBytes: Double {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let words = text.split(separator: " ")
    return words.count > 1 ? (Double(words[1]) ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE))) : 0
}

/// Many managers of a group: how much each takes while nothing comes, and how late events are when they do. Prints one
/// line for ``FleetOutcome``.
func watchFleet(_ arguments: Arguments) throws {
    let count = arguments.int("managers", 1000)
    let idle = arguments.double("idle", 0)
    let (latencies, events, lost) = (Latencies(), Counter(), Counter())
    let before = residentBytes
    let managers = (0..<count).map { index in
        Manager(
            "127.0.0.1",
            port: arguments.int("port", 0),
            name: "pbx-\(index)",
            username: "bench",
            secret: "bench",
            configuration: .measured
        )
    }
    let group = ManagerGroup(managers)
    let sampled = arguments.int("sample", 0)
    group.attach(
        HandlerList {
            On(.any) { event in
                if event.isNamed("BenchSent") {
                    return latencies.add(since: Timestamp(microseconds: event["SentUs"].flatMap(Int64.init) ?? 0))
                }
                let number = events.add(0)
                if sampled > 0, number % sampled == 0 { latencies.add(since: event.received) }
            }
            On(.gap) { gap in _ = lost.add(gap.count) }
        }
    )
    let flood = Counter()
    if arguments["flood-port"] != nil {
        let manager = Manager(
            "127.0.0.1",
            port: arguments.int("flood-port", 0),
            username: "bench",
            secret: "bench",
            configuration: .measured
        )
        manager.on(.any) { _ in _ = flood.add(0) }
        Task { try await manager.run() }
    }
    let run = Task { try await group.run() }
    defer { run.cancel() }
    let end = bench_now().wall_s + 60
    while !managers.allSatisfy({ $0.state == .connected }) {
        guard bench_now().wall_s < end else { throw Failure("not all managers are connected after a minute") }
        usleep(10_000)
    }
    var percent = 0.0
    if idle > 0 {
        let (from, start) = (bench_now().cpu_s, bench_now().wall_s)
        usleep(UInt32(idle * 1e6))
        percent = (bench_now().cpu_s - from) / (bench_now().wall_s - start) * 100
    }
    let each = (residentBytes - before) / Double(count)
    while events.calls == 0, bench_now().wall_s < end + idle { usleep(1000) }
    let (stopwatch, flooded) = (Stopwatch(), flood.calls)
    // What found no room in the queue is told, and may be the last event of a manager.
    let expected = count * arguments.int("events", 0)
    let deadline = bench_now().wall_s + 90
    while events.calls + lost.length < expected {
        guard bench_now().wall_s < deadline else {
            throw Failure("of \(expected) events \(events.calls) came, and \(lost.length) were told as lost")
        }
        usleep(1000)
    }
    let outcome = stopwatch.outcome(Tally(count: events.calls))
    let figures = [latencies.percentile99 ?? 0, outcome.wall, outcome.cpu]
    print(each, percent, events.calls, lost.length, figures[0], figures[1], figures[2], flood.calls - flooded)
}
