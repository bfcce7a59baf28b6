// What the system knows of this process.

import Glibc

struct ProcessSample {
    let descriptors: Int
    let threads: Threads
    let residentMegabytes: Double

    static var now: ProcessSample {
        let status = (try? contentsOfFile("/proc/self/status")).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return ProcessSample(
            // The folder's own is not counted.
            descriptors: entries(of: "/proc/self/fd").count - 1,
            threads: Threads(entries(of: "/proc/self/task")),
            residentMegabytes: Double(value(of: "VmRSS", in: status)) / 1024
        )
    }

    private static func value(of key: String, in status: String) -> Int {
        let line = status.split(separator: "\n").first { $0.hasPrefix("\(key):") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }

    private static func entries(of path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var entries: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { entries.append(name) }
        }
        return entries
    }
}

/// How many threads there are of each name: those of the library have the names that it gives them, those that the runtime
/// runs tasks on have a "qos" in theirs, and the first is called as the process.
struct Threads: CustomStringConvertible {
    private let names: [String: Int]

    init(_ identifiers: [String]) {
        names = identifiers.reduce(into: [:]) { names, identifier in
            guard let name = try? contentsOfFile("/proc/self/task/\(identifier)/comm") else { return }
            names[String(decoding: name.dropLast(), as: UTF8.self), default: 0] += 1
        }
    }

    /// Those of the library, and of this program.
    var own: Int { names.reduce(0) { $0 + (Self.isOfPool($1.key) ? 0 : $1.value) } }

    /// Those of the runtime, which adds one whenever those that it has wait for a lock, and keeps it for a while.
    var ofPool: Int { names.reduce(0) { $0 + (Self.isOfPool($1.key) ? $1.value : 0) } }

    private static func isOfPool(_ name: String) -> Bool { name.contains("-qos") }

    var description: String { names.sorted { $0 < $1 }.map { "\($0.key) \($0.value)" }.joined(separator: ", ") }
}

/// Samples with their times in minutes.
struct Samples {
    private var samples: [(minute: Double, value: ProcessSample)] = []

    mutating func append(_ sample: ProcessSample, at time: Duration) {
        samples.append((time / .seconds(60), sample))
    }

    private var beginning: ArraySlice<(minute: Double, value: ProcessSample)> { samples.prefix(samples.count / 5 + 1) }
    private var rest: [(minute: Double, value: ProcessSample)] { Array(samples.dropFirst(samples.count / 5)) }

    /// The most of the warm-up, which is the first fifth.
    var descriptors: Int { beginning.map(\.value.descriptors).max() ?? 0 }
    var ownThreads: Int { beginning.map(\.value.threads.own).max() ?? 0 }
    var poolThreads: Int { beginning.map(\.value.threads.ofPool).max() ?? 0 }

    /// Whether the sample has more of something than there was at the end of the warm-up. The runtime may have one thread
    /// more for each processor.
    func isExceeded(by sample: ProcessSample) -> Bool {
        sample.descriptors > descriptors || sample.threads.own > ownThreads
            || sample.threads.ofPool > poolThreads + processorCount
    }

    /// By how much memory grows, fitted to a line. MB a minute.
    var slope: Double {
        let (values, count) = (rest, Double(rest.count))
        let meanX = values.reduce(0) { $0 + $1.minute } / count
        let meanY = values.reduce(0) { $0 + $1.value.residentMegabytes } / count
        let products = values.reduce(0) { $0 + ($1.minute - meanX) * ($1.value.residentMegabytes - meanY) }
        let squares = values.reduce(0) { $0 + ($1.minute - meanX) * ($1.minute - meanX) }
        return squares > 0 ? products / squares : 0
    }

    /// How far memory goes up and down. MB.
    var swing: Double {
        let values = rest.map(\.value.residentMegabytes)
        return (values.max() ?? 0) - (values.min() ?? 0)
    }
}

/// How long the machine keeps a thread waiting that has something to do: what is as late as that is late by no fault of
/// the library.
final class Hiccups: Sendable {
    private let content = Lock(Duration.zero)
    var longest: Duration { content.withLock { $0 } }

    init() throws {
        try startThread("hiccups") { [weak self] in
            while let self {
                let start = monotonicTime()
                sleepThread(for: .milliseconds(1))
                let late = monotonicTime() - start - .milliseconds(1)
                content.withLock { $0 = max($0, late) }
            }
        }
    }
}
