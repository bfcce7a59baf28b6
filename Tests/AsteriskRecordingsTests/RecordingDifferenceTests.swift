import AsteriskManager
import AsteriskRecordings
import Testing

@Suite("Recordings: differences", .serialized, .timeLimit(.minutes(1)))
struct RecordingDifferenceTests {
    private func recording(_ messages: [String]) -> Recording {
        Recording(
            chunks: messages.enumerated().map { index, text in
                let lines = text.split(separator: "|").joined(separator: "\r\n")
                return Recording.Chunk(time: .seconds(index), from: .server, bytes: Array((lines + "\r\n\r\n").utf8))
            }
        )
    }

    @Test("A recording does not differ from itself, nor from itself in other pieces")
    func same() throws {
        let recording = try Fixture.recording("call_dtmf.amirec")
        let difference = recording.difference(from: Recording(serverBytes: recording.bytes(from: .server)))
        #expect(difference.changes.allSatisfy { if case .added(let new) = $0 { new.sender == .client } else { false } })
        #expect(recording.difference(from: recording).isEmpty)
        #expect(recording.difference(from: recording).sameCount == recording.messages.count)
    }

    @Test("Added, removed and changed messages in their places")
    func changes() {
        let old = recording(["Event: A|X: 1", "Event: B|X: 1", "Event: C|X: 1|Y: 1", "Event: D|X: 1"])
        let new = recording(["Event: A|X: 1", "Event: C|X: 2|Z: 3", "Event: N|X: 1", "Event: D|X: 1"])
        let difference = new.difference(from: old)
        #expect(
            difference.changes.map(\.description) == [
                "- 1.000 Event B", "~ 1.000 Event C: X 1 → 2, Y 1 → (none), Z (none) → 3", "+ 2.000 Event N",
            ])
        #expect(difference.sameCount == 2)
    }

    @Test("Repeated messages are aligned with the most in common")
    func repeated() {
        let old = recording(["Event: V|X: 1", "Event: V|X: 2", "Event: V|X: 1", "Event: V|X: 3"])
        let new = recording(["Event: V|X: 2", "Event: V|X: 1", "Event: V|X: 4"])
        let difference = new.difference(from: old)
        #expect(difference.changes.map(\.description) == ["- 0.000 Event V", "~ 2.000 Event V: X 3 → 4"])
    }

    @Test("Keys of several values are compared one by one")
    func values() {
        let old = recording(["Event: V|ChanVariable: a=1|ChanVariable: b=1"])
        let new = recording(["Event: V|ChanVariable: a=1|ChanVariable: b=2|ChanVariable: c=3"])
        #expect(
            new.difference(from: old).changes.map(\.description) == [
                "~ 0.000 Event V: ChanVariable b=1 → b=2, ChanVariable (none) → c=3"
            ])
    }

    @Test("What is ignored: keys and those that end in them, events, the numbers of channels")
    func ignoring() {
        let old = recording(["Event: A|Channel: SIP/1-0000000a|DestUniqueid: 1.1", "Event: VarSet|X: 1"])
        let new = recording(["Event: A|Channel: SIP/1-0000000b|DestUniqueid: 2.1"])
        #expect(new.difference(from: old).changes.count == 2)
        var ignored = RecordingDifference.Ignored.identities
        #expect(new.difference(from: old, ignoring: ignored).changes.map(\.description) == ["- 1.000 Event VarSet"])
        ignored.events = ["varset"]
        #expect(new.difference(from: old, ignoring: ignored).isEmpty)
        #expect(new.difference(from: old, ignoring: .init(keys: ["uniqueID", "CHANNEL"], events: ["VarSet"])).isEmpty)
    }

    @Test("Two runs of the same call differ less when their ids are ignored")
    func runs() throws {
        let recording = try Fixture.recording("transfer_blind.amirec")
        let calls = recording.calls.map { recording.slice(linkedID: $0.linkedID) }
        let plain = calls[1].difference(from: calls[0])
        let difference = calls[1].difference(from: calls[0], ignoring: .identities)
        #expect(difference.sameCount > plain.sameCount + 10)
        #expect(difference.changes.count < plain.changes.count)
    }

    @Test("Large recordings without anything in common take no quadratic time")
    func large() {
        let old = recording((0..<1500).map { "Event: A|X: \($0 % 7)" })
        let new = recording((0..<1500).map { "Event: B|X: \($0 % 5)" })
        let clock = ContinuousClock()
        var difference: RecordingDifference?
        let time = clock.measure { difference = new.difference(from: old) }
        #expect(difference?.changes.count == 3000)
        #expect(time < .seconds(40))
    }
}
