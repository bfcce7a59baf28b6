import AsteriskManager
import AsteriskManagerTesting
import AsteriskRecordings
import Testing

@Suite("Recordings: connections put together from packets", .serialized, .timeLimit(.minutes(1)))
struct RecordingPcapStreamTests {
    private func session(_ frames: [Frame]) throws -> Recordings.Session {
        let sessions = try Recordings(contents: CaptureWriter().pcap(frames)).sessions
        #expect(sessions.count == 1)
        return try #require(sessions.first)
    }

    @Test("Disorder, repetition and other cuts change no byte", arguments: 0..<4 as Range<UInt64>)
    func disorder(seed: UInt64) throws {
        var generator = SeededGenerator(seed)
        let recording = try Fixture.recording("call_answer_hangup.amirec")
        // Numbers that pass zero on the way.
        var frames = recording.frames(numbers: (UInt32.max - 20, UInt32.max - 3000))
        for index in frames.indices.reversed() where frames[index].hasData {
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: frames.insert(frames[index], at: min(frames.count, index + 5))
            case 1:
                let place = Int.random(in: 0...frames[index].payload.count, using: &generator)
                frames.insert(contentsOf: frames[index].cut(at: place), at: min(frames.count, index + 3))
            case 2:
                let later = index + Int.random(in: 1...6, using: &generator)
                frames.insert(frames.remove(at: index), at: min(frames.count, later))
            case 3:
                // Sent again together with what came before it.
                guard let before = frames[..<index].last(where: { $0.sender == frames[index].sender && $0.hasData }),
                    before.sequence &+ UInt32(before.payload.count) == frames[index].sequence
                else { break }
                var joined = before
                joined.payload += frames[index].payload
                frames.insert(joined, at: index)
            default: break
            }
        }
        let session = try session(frames)
        #expect(session.issues.isEmpty)
        for sender in [Recording.Sender.server, .client] {
            #expect(session.recording.bytes(from: sender) == recording.bytes(from: sender))
        }
        #expect(zip(session.recording.chunks, session.recording.chunks.dropFirst()).allSatisfy { $0.time <= $1.time })
    }

    @Test("Bytes that waited for those before them were received with these")
    func waiting() throws {
        let recording = Recording(chunks: [
            .init(time: .seconds(1), from: .server, bytes: Array("Event: A\r\n\r\n".utf8)),
            .init(time: .seconds(2), from: .server, bytes: Array("Event: B\r\n\r\n".utf8)),
            .init(time: .seconds(3), from: .server, bytes: Array("Event: C\r\n\r\n".utf8)),
        ])
        var frames = recording.frames(ending: false)
        frames.swapAt(3, 4)
        frames[3].time = .seconds(1)
        frames[4].time = .seconds(2)
        let read = try session(frames).recording
        #expect(read.messages.map(\.message.name) == ["A", "B", "C"])
        #expect(read.chunks.map(\.time) == [.seconds(1), .seconds(1), .seconds(2)])
    }

    @Test("A missing packet is told, and tears no message into another", arguments: 0..<6 as Range<UInt64>)
    func missing(seed: UInt64) throws {
        var generator = SeededGenerator(seed)
        let recording = try Fixture.recording("call_answer_hangup.amirec")
        let whole = Set(recording.messages.map(\.message))
        // Packets that end anywhere but between messages.
        var frames = recording.frames().flatMap { $0.payload.count > 2 ? $0.cut(at: $0.payload.count / 2) : [$0] }
        let candidates = frames.indices.filter { frames[$0].payload.count > 1 }
        let lost = Set((0..<3).compactMap { _ in candidates.randomElement(using: &generator) })
        var lostBytes: [Recording.Sender: Int] = [:]
        for index in lost { lostBytes[frames[index].sender, default: 0] += frames[index].payload.count }
        frames = frames.indices.filter { !lost.contains($0) }.map { frames[$0] }

        let session = try session(frames)
        var told: [Recording.Sender: Int] = [:]
        var leftOut = 0
        for case .missing(let sender, let count, let more) in session.issues.map(\.kind) {
            told[sender, default: 0] += count
            leftOut += more
        }
        #expect(told == lostBytes)
        let bytes = session.recording.chunks.reduce(0) { $0 + $1.bytes.count }
        let all = recording.chunks.reduce(0) { $0 + $1.bytes.count }
        #expect(bytes + leftOut + lostBytes.values.reduce(0, +) == all)
        #expect(session.recording.chunks.reduce(0) { $0 + $1.leftOut } == leftOut + lostBytes.values.reduce(0, +))
        for message in session.recording.messages { #expect(whole.contains(message.message)) }
        #expect(session.recording.messages.count > recording.messages.count / 2)
    }

    @Test("Packets with a hole on both sides take nothing else with them, and the next says how much is missing")
    func severalHoles() async throws {
        let texts = ["Event: A\r\n\r\n", "Event: B\r\n", "X: 1\r\n", "Y: 2\r\n", "Z: 3\r\n\r\n", "Event: C\r\n\r\n"]
        let recording = Recording(
            chunks: texts.enumerated().map { .init(time: .seconds($0), from: .server, bytes: Array($1.utf8)) }
        )
        let lost = ["X: 1\r\n", "Z: 3\r\n\r\n"].map { Array($0.utf8) }
        // Without the end nobody would know whether something follows.
        let read = try session(recording.frames().filter { !lost.contains($0.payload) }).recording
        #expect(read.chunks.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Event: A\r\n\r\n", ""])
        // Two holes, and what stood around them up to the end of a packet.
        #expect(read.chunks.map(\.leftOut) == [0, texts[1...].joined().utf8.count])

        let some = try session(recording.frames().filter { lost[0] != $0.payload }).recording
        #expect(some.messages.map(\.name) == ["A", "C"])
        #expect(some.chunks.map(\.leftOut) == [0, texts[1...4].joined().utf8.count])
        let manager = Manager(replaying: some)
        let order = Lock<[String]>([])
        manager.on(.any) { event in order.withLock { $0.append(event.name) } }
        manager.on(.gap) { gap in order.withLock { $0.append(gap.isUnrecorded ? "gap" : "other") } }
        try await manager.run()
        #expect(order.withLock { $0 }.sorted() == ["A", "C", "gap"])
    }

    @Test("The end, a whole side, and what the capture's limit cut off: all of it is told")
    func holes() throws {
        let recording = try Fixture.recording("login_ping_logoff.amirec")
        let frames = recording.frames(ending: false)
        let sent = recording.bytes(from: .client).count
        let oneSided = try session(frames.filter { $0.sender == .server })
        #expect(oneSided.issues.map(\.kind).contains(.missing(from: .client, byteCount: sent, leftOut: 0)))
        #expect(oneSided.recording.bytes(from: .server) == recording.bytes(from: .server))

        let last = try #require(frames.last { $0.sender == .server && $0.hasData })
        let without = recording.frames().filter { $0.sequence != last.sequence || $0.sender != .server }
        let missing = CaptureIssue.Kind.missing(from: .server, byteCount: last.payload.count, leftOut: 0)
        #expect(try session(without).issues.map(\.kind) == [missing])

        let cut = try Recordings(contents: CaptureWriter(limit: 90).pcap(frames))
        let issues = try #require(cut.sessions.first?.issues)
        #expect(issues.contains { if case .missing(.server, _, _) = $0.kind { true } else { false } })
    }

    @Test("Bytes that are sent again and differ are told; the first count")
    func differing() throws {
        let recording = try Fixture.recording("login_ping_logoff.amirec")
        var frames = recording.frames()
        let index = try #require(frames.firstIndex { $0.sender == .server && $0.hasData })
        var other = frames[index]
        other.payload[0] ^= 1
        other.payload[3] ^= 1
        frames.insert(other, at: index + 1)
        let session = try session(frames)
        #expect(session.issues.map(\.kind) == [.differing(from: .server, byteCount: 2)])
        #expect(session.recording.bytes(from: .server) == recording.bytes(from: .server))
    }

    @Test("Connections are told apart, also when they use the same port again")
    func sessions() throws {
        let first = try Fixture.recording("login_ping_logoff.amirec")
        let second = try Fixture.recording("login_challenge_md5.amirec")
        let third = try Fixture.recording("two_servers_trunk.a.amirec")
        let again = second.frames(numbers: (77, 88)).map { frame in
            var frame = frame
            frame.time += .seconds(60)
            return frame
        }
        let beside = third.frames(clientPort: 50_001)
        let frames = (first.frames() + beside).sorted { $0.time < $1.time } + again
        let read = try Recordings(contents: CaptureWriter().pcap(frames))
        let expected = [first, third, second]
        #expect(read.sessions.map { $0.recording.bytes(from: .server) } == expected.map { $0.bytes(from: .server) })
        #expect(read.sessions.map { $0.recording.bytes(from: .client) } == expected.map { $0.bytes(from: .client) })
        #expect(read.sessions.flatMap(\.issues) == [])
    }

    @Test("A capture that begins inside the connection is read from there, and says so")
    func inside() throws {
        let recording = try Fixture.recording("call_answer_hangup.amirec")
        let frames = recording.frames().dropFirst(20)
        let session = try session(Array(frames))
        #expect(session.issues.map(\.kind) == [.beganInside])
        #expect(recording.bytes(from: .server).suffix(1000) == session.recording.bytes(from: .server).suffix(1000))
    }
}

extension Gap {
    fileprivate var isUnrecorded: Bool {
        if case .unreadable(let issue) = reason { issue.reason == .notRecorded } else { false }
    }
}
