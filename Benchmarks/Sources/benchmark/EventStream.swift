import BenchmarkC

/// The events every client gets: always the same bytes, made anew for each run of the benchmark.
final class EventStream {
    static let events = 200_000

    /// What a client must have counted after all of them.
    static let tally = Tally(count: 200_000, specific: 32_604, sum: 1_202_955)

    private let file: Int32

    convenience init() throws {
        try self.init { try EventStream.generate(EventStream.events, into: $0) }
    }

    private init(generate: (Int32) throws -> Void) throws {
        file = bench_temporary_file()
        guard file >= 0 else { throw Failure("cannot make a temporary file") }
        try generate(file)
    }

    deinit { close(file) }

    /// Good in this process and in its children.
    var path: String { "/dev/fd/\(file)" }

    static func write(to path: String, events: Int) throws {
        let file = creat(path, 0o644)
        guard file >= 0 else { throw Failure("cannot write \(path)") }
        defer { close(file) }
        try generate(events, into: file)
    }

    /// Events of as many different names, and of eight times as many different keys.
    static func hostile(names: Int) throws -> EventStream {
        try EventStream { file in
            guard bench_generate_hostile(file, UInt64(names)) == 0 else { throw Failure("cannot write the events") }
        }
    }

    private static func generate(_ events: Int, into file: Int32) throws {
        guard bench_generate(file, UInt64(events), 20, 200) == 0 else { throw Failure("cannot write the events") }
    }
}

/// Proof that nothing was lost or garbled: events, calls of the three Newstate handlers, and the
/// length of all values these have read.
struct Tally: Equatable {
    var count = 0
    var specific = 0
    var sum = 0

    static func * (tally: Tally, laps: Int) -> Tally {
        Tally(count: tally.count * laps, specific: tally.specific * laps, sum: tally.sum * laps)
    }
}
