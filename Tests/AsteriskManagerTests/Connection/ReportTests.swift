import AsteriskManagerTesting
import Foundation
import Testing

@testable import AsteriskManager

@Suite("Connection: reports")
struct ConnectionReportTests {
    @Test("Nonsense without end is told ten times a second, and counted")
    func nonsense() async throws {
        let reports = Lock<[ManagerReport]>([])
        var configuration = ManagerConfiguration()
        configuration.report = { report in reports.withLock { $0.append(report) } }
        func chunk(_ time: Duration, _ packets: Int) -> Recording.Chunk {
            let text = String(repeating: "x\r\n\r\n", count: packets) + "Event: A\r\n\r\n"
            return Recording.Chunk(time: time, from: .server, bytes: Array(text.utf8))
        }
        // The first packet of a recording may have begun before it, and is told by nobody.
        let recording = Recording(chunks: [chunk(.zero, 1000), chunk(.seconds(1), 1), chunk(.seconds(1.5), 100)])
        let manager = Manager(replaying: recording, configuration: configuration)
        let events = manager.events(.named("A"))
        try await manager.run()
        let count = try await events.reduce(0) { count, _ in count + 1 }
        #expect(count == 3)
        let told = reports.withLock { $0 }
        #expect(told.count == 21)
        #expect(told.allSatisfy { $0.kind == .unclassified })
        #expect(told[10].message == "neither an event nor a response: x (989 more before were not told)")
        #expect(told.last?.message == "91 more of these were not told")
    }

    @Test("A line that nobody takes is left out, which the next one tells; whoever writes does not wait")
    func stoppedReader() throws {
        let pipe = Pipe()
        let output = LineOutput(pipe.fileHandleForWriting.fileDescriptor)
        // More than a pipe holds.
        let line = String(repeating: "x", count: 1000)
        for _ in 0..<2000 { output.add(line) }
        func lines() -> [Substring] {
            var (data, entry) = (Data(), pollfd(fd: pipe.fileHandleForReading.fileDescriptor, events: 1, revents: 0))
            while poll(&entry, 1, 0) == 1 { data += pipe.fileHandleForReading.availableData }
            return String(decoding: data, as: UTF8.self).split(separator: "\n")
        }
        let first = lines()
        #expect(!first.isEmpty && first.allSatisfy { $0 == line })
        output.add("last")
        let told = "(\(2000 - first.count) lines were left out here: nobody took them)"
        #expect(lines().map(String.init) == [told, "last"])
    }

    @Test("A pipe whose other end is closed ends nobody")
    func closedReader() throws {
        let pipe = Pipe()
        let output = LineOutput(pipe.fileHandleForWriting.fileDescriptor)
        try pipe.fileHandleForReading.close()
        output.add("nobody hears this")
    }
}
