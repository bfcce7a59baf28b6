// What the system knows of this process.

import Glibc

struct ProcessSample {
    let descriptors: Int
    let threads: Int
    let residentMegabytes: Double

    static var now: ProcessSample {
        let status = (try? contentsOfFile("/proc/self/status")).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return ProcessSample(
            descriptors: entries(of: "/proc/self/fd"),
            threads: entries(of: "/proc/self/task"),
            residentMegabytes: Double(value(of: "VmRSS", in: status)) / 1024
        )
    }

    private static func value(of key: String, in status: String) -> Int {
        let line = status.split(separator: "\n").first { $0.hasPrefix("\(key):") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }

    /// The folder's own descriptor and its two dots are not counted.
    private static func entries(of path: String) -> Int {
        guard let folder = opendir(path) else { return 0 }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        return count - 2 - (path.hasSuffix("fd") ? 1 : 0)
    }
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
    var threads: Int { beginning.map(\.value.threads).max() ?? 0 }

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
        try startThread { [weak self] in
            while let self {
                let start = monotonicTime()
                sleepThread(for: .milliseconds(1))
                let late = monotonicTime() - start - .milliseconds(1)
                content.withLock { $0 = max($0, late) }
            }
        }
    }
}
