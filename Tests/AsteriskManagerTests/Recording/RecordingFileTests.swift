@testable import AsteriskManager
import AsteriskManagerTesting
import Foundation
import Testing

@Suite("Recording: files")
struct RecordingFileTests {
    @Test("A recording is written as it was read", arguments: Fixture.names)
    func roundTrip(name: String) throws {
        var recording = try Fixture.recording(name)
        recording.name = "pbx"
        recording.part = 3
        recording.chunks.append(Recording.Chunk(time: .seconds(100), from: .server, bytes: []))
        recording.chunks[recording.chunks.count - 1].leftOut = 12
        let read = try Recording(contents: recording.encoded())
        #expect(read.chunks == recording.chunks)
        #expect(read.start == recording.start && read.server == recording.server && read.redacted == recording.redacted)
        #expect(read.name == "pbx" && read.part == 3 && !read.isTruncated)
    }

    @Test("62: a file that was cut off anywhere is whole up to its last line, and says that it was cut")
    func truncated() throws {
        let contents = try Fixture.recording("login_ping_logoff.amirec").encoded()
        let whole = try Recording(contents: contents)
        let header = try #require(contents.firstIndex(of: 10))
        for end in Set((header + 1)..<(header + 300)).union((contents.count - 300)..<contents.count) {
            let recording = try Recording(contents: Array(contents[..<end]))
            #expect(whole.chunks.starts(with: recording.chunks))
            // Without its line feed, a whole line is one.
            let isLine = contents[end - 1] == 10 || contents[end] == 10
            #expect(recording.isTruncated == !isLine, "\(end)")
        }
    }

    @Test("63: a file with flipped bits is a recording or an error, and is played without a trap")
    func flippedBits() async throws {
        let escapes = #"{"t":9.5,"from":"server","text":"\ud83d\ude00\u001b\n"}"# + "\n"
        let base64 = #"{"t":9.5,"from":"server","base64":"/8OA/8OA/8OA/w=="}"# + "\n"
        let original =
            try Fixture.recording("login_failures.badkey.amirec").encoded()
            + String(repeating: escapes + base64, count: 10).utf8
        var generator = SeededGenerator(63)
        var recordings = 0
        for round in 0..<2000 {
            var contents = original
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let place = Int.random(in: 0..<contents.count, using: &generator)
                contents[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            }
            do {
                let recording = try Recording(contents: contents)
                recordings += 1
                guard round.isMultiple(of: 10) else { continue }
                var configuration = ManagerConfiguration()
                configuration.report = { _ in }
                try? await Manager(replaying: recording, configuration: configuration).run()
            } catch {
                #expect("\(error)".unicodeScalars.allSatisfy { !$0.isUnsafeToShow })
            }
        }
        #expect(recordings > 50)
    }

    @Test("62: the file of a process that was killed is whole")
    func killed() async throws {
        let folder = try RecordingsFolder()
        setenv("RECORDINGS_OF_A_CHILD", folder.path, 1)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            try await Self.recordUntilTheEnd { kill(getpid(), SIGKILL) }
        }
        let recording = try #require(try folder.recordings.first)
        #expect(recording.chunks.count > 1)
        #expect(parse(pieces: [recording.bytes(of: .server)]).events.count > 100)
    }

    @Test("62: the file of a disk that is full is whole, and the manager does not notice")
    func fullDisk() async throws {
        let folder = try RecordingsFolder()
        setenv("RECORDINGS_OF_A_CHILD", folder.path, 1)
        await #expect(processExitsWith: .exitCode(17)) {
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
            #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #else
            setrlimit(RLIMIT_FSIZE, &limit)
            #endif
            try await Self.recordUntilTheEnd { exit(17) }
        }
        let name = try #require(folder.names.first)
        #expect(try folder.contents(name).count <= 20_000)
        let recording = try folder.recording(name)
        #expect(!recording.isTruncated)
        #expect(parse(pieces: [recording.bytes(of: .server)]).events.count > 5)
    }

    /// What a process of its own does: it records into the folder that the variable names, and ends in the middle.
    private static func recordUntilTheEnd(_ end: @Sendable () -> Void) async throws {
        let folder = ProcessInfo.processInfo.environment["RECORDINGS_OF_A_CHILD"] ?? ""
        let reports = Lock(0)
        let recorder = try Recorder(to: folder)
        let flood = Flood { configured in
            configured.recorder = recorder
            configured.report = { _ in reports.withLock { $0 += 1 } }
        }
        let handled = Lock(0)
        flood.manager.on(.any) { _ in handled.withLock { $0 += 1 } }
        try await flood.run {
            for number in 0..<400 {
                await flood.source.send(
                    "Event: Test\r\nNumber: \(number)\r\nFiller: \(String(repeating: "x", count: 99))\r\n\r\n")
                if number.isMultiple(of: 20) { await recorder.flush() }
            }
            // The handlers notice nothing of the disk.
            guard await eventually({ handled.withLock { $0 } == 400 }) else { exit(18) }
            // The end comes while something waits.
            end()
        }
    }
}
