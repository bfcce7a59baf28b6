import AsteriskManager
import Testing

@Suite("Recording: replay to handlers")
struct RecordingReplayTests {
    @Test("Every fixture holds what was counted when it was captured", arguments: Fixture.names)
    func counts(name: String) async throws {
        var parser = MessageParser(beginning: .anywhere)
        parser.receive(try Fixture.serverBytes(name))
        var counts = Fixture.Counts(events: 0, responses: 0, messages: 0)
        while let element = try parser.next() {
            guard case .message(let message) = element else { continue }
            counts.messages += 1
            counts.events += message.kind == .event ? 1 : 0
            counts.responses += message.kind == .response ? 1 : 0
        }
        #expect(counts == Fixture.counts[name])
    }
}
