import AsteriskManager
import AsteriskManagerTesting
import AsteriskRecordings
import Testing

@Suite("Recordings: damaged captures", .serialized, .timeLimit(.minutes(2)))
struct RecordingPcapDamageTests {
    private func smallFiles() -> [[UInt8]] {
        let recording = Recording(chunks: [
            .init(time: .zero, from: .server, bytes: Array("Asterisk Call Manager/11.0.0\r\n".utf8)),
            .init(time: .milliseconds(1), from: .client, bytes: Array("Action: Ping\r\n\r\n".utf8)),
            .init(time: .milliseconds(2), from: .server, bytes: Array("Response: Success\r\n\r\n".utf8)),
        ])
        let frames = recording.frames(handshake: false, ending: false)
        return [
            CaptureWriter().pcap(frames),
            CaptureWriter(isIPv6: true, isBigEndian: true).pcapng(frames),
            CaptureWriter(link: .cooked2, resolution: 0x80 | 20).pcapng(frames),
        ]
    }

    /// Whether the file could be read. Anything but a clear error fails the test.
    private func reads(_ contents: [UInt8]) -> Recordings? {
        do {
            let read = try Recordings(contents: contents)
            for session in read.sessions {
                _ = session.recording.messages.count
                _ = session.issues.map(\.description)
            }
            return read
        } catch {
            #expect((error as? ManagerError)?.code == .invalidRecording)
            return nil
        }
    }

    @Test("Cut at every byte: what stood before the cut is read, and the cut is told")
    func truncation() async throws {
        for file in smallFiles() {
            let all = try #require(reads(file)?.sessions.first?.recording)
            for length in 0..<file.count {
                await Task.yield()
                guard let read = reads(Array(file.prefix(length))), read.format != .raw else { continue }
                let isTold = read.issues.contains { if case .truncatedFile = $0.kind { true } else { false } }
                let recording = read.sessions.first?.recording
                // A cut between two packets leaves a whole file.
                #expect(isTold || (recording?.chunks.count ?? 0) <= all.chunks.count)
                for sender in [Recording.Sender.server, .client] {
                    #expect(all.bytes(from: sender).starts(with: recording?.bytes(from: sender) ?? []))
                }
            }
        }
    }

    @Test("Every bit turned over: an error or a result, and no trap")
    func bitFlips() async {
        for file in smallFiles() {
            for place in file.indices {
                await Task.yield()
                for bit in 0..<8 as Range<UInt8> {
                    var damaged = file
                    damaged[place] ^= 1 << bit
                    _ = reads(damaged)
                }
            }
        }
    }

    @Test("Numbers replaced, blocks repeated and removed", arguments: 0..<4 as Range<UInt64>)
    func mutations(seed: UInt64) async {
        var generator = SeededGenerator(seed)
        let files = smallFiles()
        for _ in 0..<250 {
            await Task.yield()
            guard var file = files.randomElement(using: &generator) else { continue }
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<file.count, using: &generator)
                let end = min(file.count, place + Int.random(in: 1...64, using: &generator))
                switch Int.random(in: 0..<4, using: &generator) {
                case 0:
                    let value = ([0, 1, 0x7F, 0x80, 0xFF] as [UInt8]).randomElement(using: &generator) ?? 0
                    for index in place..<min(file.count, place + 4) { file[index] = value }
                case 1: file.removeSubrange(place..<end)
                case 2: file.insert(contentsOf: Array(file[place..<end]), at: place)
                default: file[place] = UInt8.random(in: .min ... .max, using: &generator)
                }
                if file.isEmpty { break }
            }
            _ = reads(file)
        }
    }

    @Test("Many packets that all reach over the same place take no quadratic time")
    func overlaps() throws {
        var frames = Recording(chunks: []).frames(ending: false)
        let (base, answer) = try #require(frames.last.map { ($0.sequence, $0.acknowledgement) })
        for index in 0..<5000 {
            frames.append(
                Frame(
                    time: .zero, sender: .client, sequence: base &+ UInt32(4999 - index), acknowledgement: answer,
                    flags: 0x10,
                    payload: Array(repeating: 65, count: 40)))
        }
        let clock = ContinuousClock()
        var session: Recordings.Session?
        let time = try clock.measure {
            session = try Recordings(contents: CaptureWriter().pcap(frames)).sessions.first
        }
        #expect(session?.recording.bytes(from: .client).count == 5039)
        #expect(session?.issues.isEmpty == true)
        #expect(time < .seconds(20))
    }
}
