@testable import AsteriskManager
import AsteriskManagerTesting
import Foundation
import Testing

@Suite("Recording: recorder", .timeLimit(.minutes(1)))
struct RecordingRecorderTests {
    /// Plays a recording to a manager that is recorded.
    private func record(
        _ recording: Recording,
        to recorder: Recorder,
        name: String = "pbx",
        reports: Lock<[ManagerReport]> = Lock([])
    ) async throws {
        var configuration = ManagerConfiguration()
        configuration.recorder = recorder
        configuration.report = { report in reports.withLock { $0.append(report) } }
        try await Manager(replaying: recording, name: name, configuration: configuration).run()
    }

    /// How many bytes came when. A large chunk may have been read in several pieces.
    private func sizes(_ chunks: [Recording.Chunk]) -> [Duration: Int] {
        chunks.reduce(into: [:]) { $0[$1.time, default: 0] += $1.bytes.count }
    }

    private func redacted(_ recording: Recording) -> [UInt8] {
        var bytes = recording.bytes(of: .server)
        var redactor = Redactor(Redaction(), sender: .server)
        redactor.redact(&bytes)
        return bytes
    }

    /// The events of a recording in the order in which they come, and their times.
    private func events(
        of recording: Recording,
        speed: ReplaySpeed = .max
    ) async throws -> (messages: [Message], times: [Timestamp]) {
        let manager = Manager(replaying: recording, speed: speed)
        let events = Lock<[Event]>([])
        manager.on(.any) { event in events.withLock { $0.append(event) } }
        try await manager.run()
        return (events.withLock { $0.map(\.message) }, events.withLock { $0.map(\.received) })
    }

    @Test("61: what is recorded of a replay is the same, chunk by chunk and event by event", arguments: Fixture.names)
    func replays(name: String) async throws {
        let original = try Fixture.recording(name)
        let folder = try RecordingsFolder()
        try await record(original, to: try Recorder(to: folder.path))
        let recording = try #require(try folder.recordings.first)
        let chunks = original.chunks.filter { $0.sender == .server && !$0.bytes.isEmpty }
        #expect(folder.names.count == 1)
        #expect(recording.name == "pbx")
        #expect(original.start == nil || recording.start == original.start)
        #expect(sizes(recording.chunks) == sizes(chunks))
        #expect(recording.bytes(of: .server) == redacted(original))
        let events = try await events(of: recording).messages
        #expect(events == parse(pieces: [redacted(original)]).events)
        #expect(events.count == Fixture.counts[name]?.events)
    }

    @Test("61: recorded and played at any speed, the same events come in the same order with the same times")
    func speeds() async throws {
        var original = try Fixture.recording("call_dtmf.amirec")
        // As if it had taken a tenth of a second.
        let length = try #require(original.chunks.last).time
        for index in original.chunks.indices { original.chunks[index].time /= length / .milliseconds(100) }
        let folder = try RecordingsFolder()
        try await record(original, to: try Recorder(to: folder.path))
        let recording = try #require(try folder.recordings.first)
        let expected = parse(pieces: [redacted(original)]).events
        let times = try await events(of: recording).times
        #expect(Set(times).count > 10)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
        for speed in [ReplaySpeed.recorded, .times(10), .max] {
            let begin = monotonicTime()
            let played = try await events(of: recording, speed: speed)
            #expect(monotonicTime() - begin >= speed.time(.milliseconds(90)))
            #expect(played.messages == expected, "\(speed)")
            #expect(played.times == times, "\(speed)")
        }
    }

    @Test("A login over TCP: both directions, without the secret, its key and the challenge; for the owner alone")
    func login() async throws {
        let folder = try RecordingsFolder()
        let reports = Lock<[ManagerReport]>([])
        var configuration = ManagerConfiguration()
        configuration.recorder = try Recorder(to: folder.path)
        configuration.report = { report in reports.withLock { $0.append(report) } }
        let server = try CannedServer(CannedServer.Step.login)
        try await Manager(server, name: "lon/don\u{1B}", configuration: configuration).withConnection { _ in }
        let name = try #require(folder.names.first)
        #expect(name.hasPrefix("lon_don_-2"))
        let recording = try folder.recording(name)
        #expect(recording.name == "lon/don\u{1B}")
        #expect(recording.chunks.first?.bytes == Array("Asterisk Call Manager/11.0.0\r\n".utf8))
        let sent = String(decoding: recording.bytes(of: .client), as: UTF8.self)
        #expect(sent.contains("Action: Login\r\n"))
        #expect(sent.contains("Key: \(String(repeating: "*", count: 32))\r\n"))
        let text = String(decoding: try folder.contents(name), as: UTF8.self)
        #expect(!text.contains("mysecret") && !text.contains("840415273") && !text.contains("\u{1B}"))
        #expect(text.contains("Challenge: *********"))
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(reports.withLock { $0.filter { $0.kind == .notRecorded } }.isEmpty)
    }

    @Test("Each connection is a file of its own, the login of a later one included")
    func reconnect() async throws {
        let folder = try RecordingsFolder()
        let server = try ReplayServer(try Fixture.recording("login_challenge_md5.amirec"), speed: .max)
        var configuration = ManagerConfiguration()
        configuration.recorder = try Recorder(to: folder.path)
        configuration.reconnect = .backoff(first: .milliseconds(5))
        configuration.report = { _ in }
        let manager = Manager(
            "127.0.0.1", port: server.port, name: "pbx", username: "u", secret: "s", configuration: configuration)
        async let run: Void = manager.run()
        #expect(await eventually { folder.names.count >= 2 })
        await manager.stop()
        try? await run
        server.stop()
        for recording in try folder.recordings.prefix(2) {
            #expect(String(decoding: recording.bytes(of: .client), as: UTF8.self).contains("Action: Login"))
        }
    }

    @Test("A long connection is continued in further files, each a recording by itself", arguments: [true, false])
    func rotation(bySize: Bool) async throws {
        let original = try Fixture.recording("queue_calls.amirec")
        let folder = try RecordingsFolder()
        var configuration = Recorder.Configuration()
        if bySize {
            configuration.fileBytes = 50_000
        } else {
            (configuration.fileBytes, configuration.fileTime) = (.max, .seconds(4))
        }
        try await record(original, to: try Recorder(to: folder.path, configuration: configuration))
        let parts = try folder.recordings.sorted { $0.part < $1.part }
        #expect(parts.count > 4)
        #expect(parts.map(\.part) == Array(1...parts.count))
        #expect(parts.flatMap { $0.bytes(of: .server) } == redacted(original))
        var events = 0
        for part in parts {
            let parsed = parse(pieces: [part.bytes(of: .server)])
            #expect(parsed.issues.isEmpty)
            events += parsed.events.count
        }
        #expect(events == Fixture.counts["queue_calls.amirec"]?.events)
        let start = try #require(parts[1].start)
        #expect(start > (original.start ?? start))
        #expect(parts[1].chunks.first?.time == .zero)
        for name in folder.names {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test("62: a disk that hangs: the manager goes on, what was left out is told, in the file and once in a report")
    func slowDisk() async throws {
        let disk = TestDisk()
        var configuration = Recorder.Configuration()
        configuration.queueBytes = 20_000
        disk.stop()
        let reports = Lock<[ManagerReport]>([])
        let flood = Flood { configured in
            configured.recorder = Recorder(disk, configuration)
            configured.report = { report in reports.withLock { $0.append(report) } }
        }
        let handled = Lock(0)
        flood.manager.on(.any) { _ in handled.withLock { $0 += 1 } }
        let text = (0..<100).map { "Event: Test\r\nNumber: \($0)\r\n\r\n" }.joined()
        try await flood.run {
            for _ in 0..<50 { await flood.source.send(text) }
            #expect(await eventually { handled.withLock { $0 } == 5000 })
            disk.stop(false)
            await flood.manager.configuration.recorder?.flush()
            await flood.source.send(text)
        }
        let recording = try Recording(contents: try #require(disk.files.first))
        let leftOut = recording.leftOut(of: .server)
        #expect(leftOut > 0)
        // What the disk was hanging over counts as waiting, too.
        #expect(recording.bytes(of: .server).count < configuration.queueBytes + text.utf8.count)
        #expect(leftOut + recording.bytes(of: .server).count == 51 * text.utf8.count + 30)
        #expect(reports.withLock { $0.map(\.kind) } == [.notRecorded])
        // What stands behind the hole can be read again.
        let gaps = Lock(0)
        let manager = Manager(replaying: recording, configuration: flood.manager.configuration.silent)
        manager.on(.gap) { _ in gaps.withLock { $0 += 1 } }
        let last = Lock("")
        manager.on(.any) { event in last.withLock { $0 = event["Number"] ?? "" } }
        try await manager.run()
        #expect(gaps.withLock { $0 } > 0)
        #expect(last.withLock { $0 } == "99")
    }

    @Test("A recorder that has left something out takes little of a processor for a while")
    func modesty() async throws {
        let disk = TestDisk()
        disk.stop()
        disk.work(for: .milliseconds(100))
        var configuration = Recorder.Configuration()
        configuration.queueBytes = 2000
        let recorder = Recorder(disk, configuration)
        let begun = recorder.begin("busy", at: .zero, start: .now, report: { _ in })
        let tap = try #require(begun)
        let bytes = Array(repeating: UInt8(ascii: "-"), count: 1500)
        let add = { bytes.withUnsafeBytes { tap.add($0, from: .server, at: .zero) } }
        for _ in 0..<10 { add() }
        #expect(recorder.leftOut > 0)
        let start = monotonicTime()
        disk.stop(false)
        await recorder.flush()
        add()
        await recorder.flush()
        // Without it: a few times 100 ms.
        #expect(monotonicTime() - start > .milliseconds(700))
    }

    @Test("62: a disk that is full: the file stays whole, a report for each time, and it goes on when there is room")
    func fullDisk() async throws {
        let disk = TestDisk()
        let reports = Lock<[ManagerReport]>([])
        let flood = Flood { configured in
            configured.recorder = Recorder(disk, Recorder.Configuration())
            configured.report = { report in reports.withLock { $0.append(report) } }
        }
        let recorder = try #require(flood.manager.configuration.recorder)
        try await flood.run {
            for episode in 0..<3 {
                disk.fail(episode.isMultiple(of: 2) ? nil : SystemError(number: ENOSPC))
                for number in 0..<3 {
                    await flood.source.send("Event: Test\r\nNumber: \(episode)\(number)\r\n\r\n")
                    await recorder.flush()
                }
            }
        }
        let recording = try Recording(contents: try #require(disk.files.first))
        #expect(reports.withLock { $0.map(\.kind) } == [.notRecorded])
        #expect(recording.leftOut(of: .server) == 3 * "Event: Test\r\nNumber: 10\r\n\r\n".utf8.count)
        let numbers = parse(pieces: [recording.bytes(of: .server)]).events.map { $0["Number"] }
        #expect(numbers == ["00", "01", "02", "20", "21", "22"])
    }

    @Test("55: names of files are made of harmless characters, in the folder, never hidden, never too long")
    func names() throws {
        let start = Timestamp(microseconds: 1_795_240_286_232_855)
        for name in [
            "../../etc/passwd", "/abs", "..", ".", "", "-rf", "a\0b", "a\nb", "\u{1B}[2J", "ü", "a/../b",
            String(repeating: "x", count: 500),
        ] {
            let file = RecordingFiles.fileName(name, start, 1)
            #expect(
                file.utf8.allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "-_.".utf8.contains($0) })
            #expect(!file.hasPrefix(".") && !file.hasPrefix("-") && !file.contains("/"))
            #expect(file.utf8.count < 200)
        }
        #expect(RecordingFiles.fileName("london", start, 1) == "london-20261121T055126.232Z")
        #expect(RecordingFiles.fileName("london", start, 2) == "london-20261121T055126.232Z-part2")
    }

    @Test("55: a link or a file in the way is neither followed nor overwritten; a folder that cannot be is refused")
    func folders() throws {
        let folder = try RecordingsFolder()
        let target = "\(folder.path)/target"
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a.amirec", withDestinationPath: target)
        let place = RecordingFolder(try Folder(folder.path))
        #expect(try place.makeFile("a.amirec") == nil)
        #expect(!FileManager.default.fileExists(atPath: target))
        #expect(try place.makeFile("b.amirec") != nil)
        #expect(try place.makeFile("b.amirec") == nil)
        for path in ["\(folder.path)/a\0b", "\(folder.path)/b.amirec", "\(folder.path)/none/none"] {
            let error = #expect(throws: ManagerError.self) { try Recorder(to: path) }
            #expect(error?.code == .cannotRecord)
        }
        _ = try Recorder(to: "\(folder.path)/new")
    }
}

extension ManagerConfiguration {
    /// The same without recorder and reports.
    fileprivate var silent: ManagerConfiguration {
        var configuration = self
        configuration.recorder = nil
        configuration.report = { _ in }
        return configuration
    }
}
