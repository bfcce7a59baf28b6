// How fast events come over TLS, next to the same client without it in the same minute:
//
//     swift run -c release --package-path Benchmarks/TLS tls-benchmark [rounds]

import AsteriskManager
import Foundation
import NIOSSL
import Synchronization

let events = 8000 * FloodServer.eventsAtOnce
let arguments = CommandLine.arguments
let folder = FileManager.default.temporaryDirectory.appending(path: "tls-benchmark").path(percentEncoded: false)

func run(_ executable: String, _ arguments: [String], output: Pipe? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    if let output { process.standardOutput = output }
    try process.run()
    return process
}

struct Figures {
    var seconds: Double
    var processorSeconds: Double
    var eventsPerSecond: Double { Double(events) / seconds }
}

/// Of all threads of this process, which is the client.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func measure(overTLS: Bool) async throws -> Figures {
    let output = Pipe()
    let server = try run(arguments[0], ["--serve", overTLS ? "tls" : "clear"], output: output)
    defer { server.terminate() }
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
        throw CocoaError(.fileReadUnknown)
    }
    let manager =
        overTLS
        ? Manager(
            "localhost", port: port, tls: .verified(authorities: ["\(folder)/server.pem"]), username: "u", secret: "s")
        : Manager("127.0.0.1", port: port, username: "u", secret: "s")
    let (over, isOver) = AsyncStream.makeStream(of: Void.self)
    let count = Mutex(0)
    manager.on(.any) { _ in
        let isLast = count.withLock { count in
            count += 1
            return count == events
        }
        if isLast { isOver.yield() }
    }
    manager.on(.gap) { gap in print("lost \(gap.count) events") }
    let (clock, processor) = (ContinuousClock.now, processorTime())
    try await manager.withConnection { _ in for await _ in over { break } }
    let seconds = (ContinuousClock.now - clock) / .seconds(1)
    return Figures(seconds: seconds, processorSeconds: processorTime() - processor)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func rounded(_ value: Double, _ digits: Int = 2) -> String { String(format: "%.\(digits)f", value) }

if arguments.count > 2, arguments[1] == "--serve" {
    var context: NIOSSLContext?
    if arguments[2] == "tls" {
        let chain = try NIOSSLCertificate.fromPEMFile("\(folder)/server.pem").map {
            NIOSSLCertificateSource.certificate($0)
        }
        let key = try NIOSSLPrivateKey(file: "\(folder)/server.key", format: .pem)
        context = try NIOSSLContext(
            configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key)))
    }
    try await FloodServer.run(context, events: events)
} else {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let make = """
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout \(folder)/server.key \
            -out \(folder)/server.pem -subj /CN=localhost -addext subjectAltName=DNS:localhost -days 2 2>/dev/null
        """
    try run("/bin/sh", ["-c", make]).waitUntilExit()
    let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 5 : 5
    var (clear, tls): ([Figures], [Figures]) = ([], [])
    for round in 1...max(rounds, 1) {
        clear.append(try await measure(overTLS: false))
        tls.append(try await measure(overTLS: true))
        let rates = [clear[round - 1], tls[round - 1]].map { rounded($0.eventsPerSecond / 1000, 0) + "k/s" }
        print("round \(round): clear \(rates[0]), TLS \(rates[1])")
    }
    let microseconds = [clear, tls].map { median($0.map { $0.processorSeconds / Double(events) * 1e6 }) }
    print("events_per_second_clear \(rounded(median(clear.map(\.eventsPerSecond)), 0))")
    print("events_per_second_tls \(rounded(median(tls.map(\.eventsPerSecond)), 0))")
    print("us_cpu_per_event_clear \(rounded(microseconds[0]))")
    print("us_cpu_per_event_tls \(rounded(microseconds[1]))")
    print("tls_ratio \(rounded(median(zip(clear, tls).map { $1.eventsPerSecond / $0.eventsPerSecond })))")
}
