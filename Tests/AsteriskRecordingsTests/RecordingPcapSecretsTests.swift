import AsteriskManager
import AsteriskRecordings
import Testing

@Suite("Recordings: secrets in captures", .serialized, .timeLimit(.minutes(1)))
struct RecordingPcapSecretsTests {
    private func read(_ frames: [Frame]) throws -> Recording {
        try #require(Recordings(contents: CaptureWriter().pcap(frames)).sessions.first).recording
    }

    private func text(_ recording: Recording, _ sender: Recording.Sender) -> String {
        String(decoding: recording.bytes(from: sender), as: UTF8.self)
    }

    /// Cut into chunks of this size.
    private func chunks(_ text: String, _ sender: Recording.Sender, size: Int = .max) -> [Recording.Chunk] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: min(size, bytes.count)).map { start in
            Recording.Chunk(
                time: .milliseconds(start), from: sender,
                bytes: Array(bytes[start..<min(bytes.count, start + min(size, bytes.count))]))
        }
    }

    @Test("What a login must not show is unreadable, wherever it is cut", arguments: [1, 2, 7, .max])
    func login(size: Int) throws {
        let sent =
            "Action: Login\r\nUsername: u\r\nSecret: opensesame\r\n\r\nAction: Challenge\r\nAuthType: MD5\r\n\r\n"
            + "Action: Login\r\nKey: 0123abcd\r\n\r\nAction: DBGet\r\nFamily: f\r\nKey: open\r\n\r\n"
        let answer = chunks("Response: Success\r\nChallenge: 12345\r\n\r\n", .server)
        let recording = try read(Recording(chunks: chunks(sent, .client, size: size) + answer).frames())
        let told = text(recording, .client)
        #expect(told.utf8.count == sent.utf8.count)
        #expect(told.contains("Secret: **********\r\n") && told.contains("Key: ********\r\n"))
        #expect(told.contains("Key: open\r\n") && told.contains("Username: u\r\n"))
        #expect(text(recording, .server).contains("Challenge: *****\r\n"))
        #expect(recording.redacted == ["Challenge", "Key", "Secret"])
    }

    private static let server: [(lines: String, header: String)] = [
        ("Event: AuthDetail\r\nPassword: hidden", "Password"),
        ("Event: InvalidPassword\r\nReceivedHash: hidden", "ReceivedHash"),
        ("Event: ChallengeResponseFailed\r\nResponse: hidden\r\nExpectedResponse: hidden", "ExpectedResponse"),
        ("Response: Success\r\nLine-000001-000002: secret=hidden", "Line"),
        ("Event: X\r\nMd5Cred: hidden", "Md5Cred"),
        ("Event: VarSet\r\nVariable: DB_PASSWORD\r\nValue: hidden", "Value"),
        ("Response: Success\r\nOutput: dbpass = hidden", "Output"),
        ("Response: Follows\r\nPrivilege: Command\r\nfoo\nsecret: hidden\n--END COMMAND--", "secret"),
    ]
    private static let client: [(lines: String, header: String)] = [
        ("Action: MailboxX\r\nNewPassword: hidden", "NewPassword"),
        ("Action: Setvar\r\nVariable: TOKEN_X\r\nValue: hidden", "Value"),
        ("Action: UpdateConfig\r\nVar-000000: secret\r\nValue-000000: hidden", "Value"),
    ]

    @Test("Secrets of every kind, in both directions", arguments: [1, 5, .max])
    func everywhere(size: Int) throws {
        for (sender, cases) in [(Recording.Sender.server, Self.server), (.client, Self.client)] {
            for (lines, header) in cases {
                let original = lines + "\r\n\r\n"
                let recording = try read(Recording(chunks: chunks(original, sender, size: size)).frames())
                let told = text(recording, sender)
                #expect(told.utf8.count == original.utf8.count)
                #expect(!told.contains("hidden"), "\(told)")
                #expect(recording.redacted.contains(header), "\(lines): \(recording.redacted)")
            }
        }
    }

    @Test("Where there is no secret, nothing is named and nothing is changed")
    func none() throws {
        let original = "Event: VarSet\r\nVariable: COLOUR\r\nValue: red\r\n\r\nResponse: Success\r\nOutput: a=b\r\n\r\n"
        let recording = try read(Recording(chunks: chunks(original, .server, size: 9)).frames())
        #expect(text(recording, .server) == original)
        #expect(recording.redacted.isEmpty)
    }

    @Test("A value whose header is missing from the capture is unreadable, and the next packet is not")
    func torn() throws {
        let pieces = ["Action: Login\r\n", "Username: u\r\nSecret: op", "ensesame\r\nEvents: on\r\n\r\n"]
        let next = "Action: DBGet\r\nFamily: f\r\nKey: open\r\n\r\n"
        let recording = Recording(chunks: (pieces + [next]).flatMap { chunks($0, .client) })
        let hole = try read(recording.frames().filter { $0.payload != Array(pieces[1].utf8) })
        #expect(text(hole, .client) == next)
        // The rest of a packet that had begun before the capture did is kept.
        let frames = recording.frames()
        let first = try #require(frames.firstIndex { $0.payload == Array(pieces[2].utf8) })
        let inside = try read(Array(frames[first...]))
        #expect(text(inside, .client) == "********\r\n**********\r\n\r\n" + next)
        #expect(inside.redacted.isEmpty)
    }

    @Test("The end of a text may be missing: what comes behind it is no part of the text")
    func tornText() throws {
        let lost = "bar\n--END COMMAND--\r\n\r\n"
        let texts = [
            "Asterisk Call Manager/1.1\r\n", "Response: Follows\r\nPrivilege: Command\r\nfoo\n", lost,
            "Event: X\r\n\r\n",
            "Response: Success\r\nChallenge: 12345\r\n\r\n",
        ]
        let frames = Recording(chunks: texts.flatMap { chunks($0, .server) }).frames()
        let recording = try read(frames.filter { $0.payload != Array(lost.utf8) })
        #expect(text(recording, .server) == texts[0] + "Response: Success\r\nChallenge: *****\r\n\r\n")
    }
}
