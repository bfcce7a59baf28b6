import AsteriskManager
import AsteriskRecordings
import Testing

@Suite("Recordings: captures and their formats", .serialized, .timeLimit(.minutes(1)))
struct RecordingPcapFormatTests {
    /// Times as the capture's unit keeps them, counted from the first packet.
    private func expected(_ recording: Recording) -> [Recording.Chunk] {
        let begin = recording.chunks.first?.time ?? .zero
        return recording.chunks.map { Recording.Chunk(time: $0.time - begin, from: $0.sender, bytes: $0.bytes) }
    }

    @Test("A connection comes back as it was recorded, whatever carried it", arguments: CaptureWriter.Link.allCases)
    func links(link: CaptureWriter.Link) throws {
        let recording = try Fixture.recording("login_ping_logoff.amirec")
        let frames = recording.frames()
        for isBigEndian in [false, true] {
            for isIPv6 in [false, true] where link != .ipv4 || !isIPv6 {
                var writer = CaptureWriter(link: link, isIPv6: isIPv6, isBigEndian: isBigEndian)
                for isNanoseconds in [false, true] {
                    writer.isNanoseconds = isNanoseconds
                    let read = try Recordings(contents: writer.pcap(frames))
                    #expect(read.format == .pcap)
                    #expect(read.issues.isEmpty)
                    #expect(read.sessions.map(\.recording.chunks) == [expected(recording)])
                    #expect(read.sessions.flatMap(\.issues) == [])
                }
                let read = try Recordings(contents: writer.pcapng(frames))
                #expect(read.format == .pcapng)
                #expect(read.sessions.map(\.recording.chunks) == [expected(recording)])
                #expect(read.sessions.first?.client == (isIPv6 ? "[2001:db8:0:0:0:0:0:1]:50000" : "192.0.2.1:50000"))
                #expect(read.sessions.first?.server == (isIPv6 ? "[2001:db8:0:0:0:0:0:2]:5038" : "192.0.2.2:5038"))
            }
        }
    }

    @Test("VLAN tags are passed over", arguments: [1, 2])
    func tags(count: Int) throws {
        let recording = try Fixture.recording("login_ping_logoff.amirec")
        let read = try Recordings(contents: CaptureWriter(vlans: count).pcap(recording.frames()))
        #expect(read.sessions.map(\.recording.chunks) == [expected(recording)])
    }

    @Test("Each interface of a pcapng file has a unit of time of its own", arguments: [9, 6, 3, 0x80 | 20])
    func resolution(byte: UInt8) throws {
        let recording = try Fixture.recording("login_ping_logoff.amirec")
        let writer = CaptureWriter(resolution: byte)
        let session = try #require(Recordings(contents: writer.pcapng(recording.frames())).sessions.first)
        #expect(session.recording.start?.seconds.rounded() == 1_795_240_741)
        for (chunk, expected) in zip(session.recording.chunks, expected(recording)) {
            let difference = chunk.time - expected.time
            #expect(difference < .milliseconds(2) && difference > .milliseconds(-2))
        }
    }

    @Test("Simple packets of a pcapng file have no time")
    func simplePackets() throws {
        let recording = try Fixture.recording("login_ping_logoff.amirec")
        let read = try Recordings(contents: CaptureWriter().pcapng(recording.frames(), simple: true))
        #expect(read.sessions.first?.recording.chunks.map(\.bytes) == recording.chunks.map(\.bytes))
        #expect(read.sessions.first?.recording.chunks.allSatisfy { $0.time == .zero } == true)
    }

    @Test("A file of two sections may change its byte order")
    func sections() throws {
        let first = try Fixture.recording("login_ping_logoff.amirec").frames()
        let second = try Fixture.recording("login_challenge_md5.amirec").frames(clientPort: 50_001)
        let file = CaptureWriter().pcapng(first) + CaptureWriter(isBigEndian: true).pcapng(second)
        #expect(try Recordings(contents: file).sessions.count == 2)
    }

    @Test("The server's port can be chosen")
    func port() throws {
        let frames = try Fixture.recording("login_ping_logoff.amirec").frames()
        let file = CaptureWriter(port: 5039).pcap(frames)
        #expect(try Recordings(contents: file).sessions.isEmpty)
        #expect(try Recordings(contents: file, port: 5039).sessions.count == 1)
    }

    @Test("One reader for all formats: the contents decide")
    func contents() throws {
        let amirec = try Recordings(contentsOfFile: Fixture.path("call_answer_hangup.amirec"))
        #expect(amirec.format == .amirec)
        let raw = try Recordings(contentsOfFile: Fixture.path("call_answer_hangup.ami"))
        #expect(raw.format == .raw)
        #expect(
            raw.sessions.first?.recording.bytes(from: .server) == amirec.sessions.first?.recording.bytes(from: .server))
        #expect(raw.sessions.first?.client == nil)
    }

    @Test("What is no recording is refused, with the place and a word of help")
    func errors() throws {
        func problem(_ contents: [UInt8]) -> String? {
            do {
                _ = try Recordings(contents: contents)
                return nil
            } catch {
                #expect((error as? ManagerError)?.code == .invalidRecording)
                return "\(error)"
            }
        }
        let whole = CaptureWriter().pcap([])
        #expect(problem(Array(whole.prefix(20))) == "byte 20: the file ends inside its header")
        #expect(
            problem([UInt8]([0x1F, 0x8B, 8])) == "the file is compressed; decompress it first, with gunzip or unzstd")
        #expect(problem(whole + Array(repeating: 0xFF, count: 16)) == "byte 32: a packet of 4294967295 bytes cannot be")
        #expect(problem(Array("{\"format\":\"x\"}\n".utf8))?.hasPrefix("line 1: ") == true)
        #expect(throws: ManagerError.self) { _ = try Recordings(contentsOfFile: "/no/such\u{1B}file") }
    }
}
