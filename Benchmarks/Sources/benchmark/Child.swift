import BenchmarkC

/// This program again, as another process.
struct Child {
    private let name: String
    private let process: Int32
    private let output: Int32

    init(_ name: String, _ options: [String]) throws {
        self.name = name
        var words = ([programPath, "--child", name] + options).map { strdup($0) } + [nil]
        defer {
            for word in words { free(word) }
        }
        var output: Int32 = -1
        process = bench_spawn(&words, &output)
        self.output = output
        guard process > 0 else { throw Failure("cannot start \(name)") }
    }

    /// The next line of its output; nil at the end, or when it takes too long.
    func line(within seconds: Double) -> String? {
        var bytes = [CChar](repeating: 0, count: 4096)
        let length = Int(bench_read_line(output, &bytes, Int32(bytes.count), seconds))
        return length > 0 ? String(decoding: bytes[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }

    /// Waits for its end, and kills it when that does not come.
    @discardableResult
    func end(within seconds: Double) -> bench_exit {
        defer { close(output) }
        return bench_reap(process, seconds)
    }

    /// What it has counted, once it has ended.
    func outcome(within seconds: Double = 60) throws -> Outcome {
        let report = line(within: seconds)
        let exit = end(within: report == nil ? 0 : 10)
        guard exit.status == 0, var outcome = report.flatMap(Outcome.init(line:)) else {
            throw Failure("\(name) has failed with status \(exit.status)")
        }
        outcome.peakMegabytes = exit.peak_rss_mb
        return outcome
    }
}
