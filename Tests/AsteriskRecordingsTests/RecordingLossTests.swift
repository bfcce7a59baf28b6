import AsteriskManager
import AsteriskRecordings
import Testing

@Suite("Recordings: bytes that are left out, and answers", .serialized, .timeLimit(.minutes(1)))
struct RecordingLossTests {
    private func chunk(_ sender: Recording.Sender, _ text: String, leftOut: Int = 0) -> Recording.Chunk {
        var chunk = Recording.Chunk(time: .zero, from: sender, bytes: Array(text.utf8))
        chunk.leftOut = leftOut
        return chunk
    }

    @Test("The packet before a hole and the one behind it are not joined, and the hole is told")
    func server() throws {
        let recording = Recording(chunks: [
            chunk(.server, "Event: A\r\n\r\nEvent: Hangup\r\nChannel: "),
            chunk(.server, "SIP/2\r\n\r\nEvent: C\r\n\r\n", leftOut: 500),
            chunk(.server, "", leftOut: .max),
        ])
        #expect(recording.messages.map(\.name) == ["A", "C"])
        let numbers = recording.statistics
        #expect(numbers.issues.map(\.reason) == [.truncated, .notRecorded, .beganInPacket, .notRecorded])
        #expect(numbers.issues.map(\.byteCount).prefix(2) == [24, 500])
        #expect(numbers.leftOut == [.server: .max])
        // The same when it is read from a file, and nothing of a recording that is whole.
        #expect(
            try Recording(contents: Recording(chunks: Array(recording.chunks.prefix(2))).encoded()).messages.count == 2)
        #expect(try Fixture.recording("queue_calls.amirec").statistics.leftOut.isEmpty)
    }

    @Test("What is left of a client's action behind a hole is none")
    func client() {
        let recording = Recording(chunks: [
            chunk(.client, "Action: DBPut\r\nFamily: "),
            chunk(.client, "f\n\nAction: Ping\r\nActionID: 1\r\n\r\n", leftOut: 7),
            chunk(.server, "Response: Success\r\nActionID: 1\r\n\r\n"),
        ])
        #expect(recording.messages.map(\.name) == ["Ping", "Success"])
        #expect(recording.actions.map(\.response?.name) == ["Success"])
        #expect(recording.statistics.leftOut == [.client: 7])
        #expect(recording.statistics.issues.isEmpty)
    }

    @Test("A hole ends the lists and what is told apart by its order alone")
    func listsBehindHoles() {
        let recording = Recording(chunks: [
            chunk(.client, "Action: Status\r\nActionID: 1\r\n\r\nAction: Ping\r\n\r\n"),
            chunk(.server, "Response: Success\r\nActionID: 1\r\nEventList: start\r\n\r\n"),
            chunk(.server, "Event: X\r\nActionID: 1\r\n\r\nResponse: Success\r\n\r\n", leftOut: 10),
        ])
        #expect(recording.actions.map(\.answer.count) == [1, 0])
    }

    @Test("Lists that are not marked end with the event that closes them")
    func oldLists() {
        let item = "Event: Status\r\nActionID: 1\r\n\r\n"
        let recording = Recording(chunks: [
            chunk(.client, "Action: Status\r\nActionID: 1\r\n\r\nAction: Ping\r\nActionID: 2\r\n\r\n"),
            chunk(.server, "Response: Success\r\nActionID: 1\r\n\r\n" + item + item),
            chunk(.server, "Event: StatusComplete\r\nActionID: 1\r\n\r\n" + item),
            chunk(.server, "Response: Success\r\n\r\n"),
        ])
        #expect(recording.actions.first?.answer.map(\.name) == ["Success", "Status", "Status", "StatusComplete"])
        // The answer to Ping, which some releases give without its id.
        #expect(recording.actions.last?.answer.count == 1)
    }

    @Test("A list that gives up has its error as its last answer")
    func brokenList() {
        let recording = Recording(chunks: [
            chunk(.client, "Action: Status\r\nActionID: 1\r\n\r\n"),
            chunk(
                .server,
                "Response: Success\r\nActionID: 1\r\nEventList: start\r\n\r\nEvent: Status\r\nActionID: 1\r\n\r\n"),
            chunk(.server, "Response: Error\r\nActionID: 1\r\n\r\nEvent: Status\r\nActionID: 1\r\n\r\n"),
        ])
        #expect(recording.actions.first?.answer.map(\.name) == ["Success", "Status", "Error"])
    }

    @Test(
        "Every response of the recordings of Asterisk 13 is the answer of an action", arguments: ["calls", "commands"])
    func legacy(name: String) throws {
        let recording = try Fixture.recording("legacy13_\(name).amirec")
        let responses = recording.messages.filter { $0.sender == .server && $0.message.kind == .response }
        #expect(recording.actions.compactMap(\.response) == responses)
        #expect(recording.actions.allSatisfy { $0.answer.count == 1 || $0.answer.last?["EventList"] == "Complete" })
    }
}
