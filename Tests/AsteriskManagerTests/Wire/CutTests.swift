import AsteriskManager
import AsteriskManagerTesting
import Testing

/// A network cuts where it likes: the messages must be the same.
@Suite("Wire: recordings in every cut")
struct WireCutTests {
    @Test("A fixture gives the same messages in pieces of any size", arguments: Fixture.names)
    func fixture(name: String) throws {
        let bytes = try Fixture.serverBytes(name)
        let whole = parse(pieces: [bytes])
        #expect(whole.messages.count == Fixture.counts[name]?.messages)
        #expect(whole.error == nil)
        let fingerprint = whole.fingerprint
        for size in [1, 2, 7, 64, 4096] {
            #expect(parse(pieces: bytes.pieces(of: size)).fingerprint == fingerprint, "pieces of \(size)")
        }
        var generator = SeededGenerator(20)
        for round in 0..<20 {
            let cut = parse(pieces: bytes.pieces(cutBy: &generator))
            #expect(cut.fingerprint == fingerprint, "random cuts, round \(round)")
        }
    }

    // Runs where AMI_CAPTURES names a folder of recordings; elsewhere it shows as skipped.
    @Test(
        "A capture gives the same messages in every cut, and as many as were counted",
        .enabled(if: Capture.folder != nil, "AMI_CAPTURES names no folder"),
        arguments: Capture.names
    )
    func capture(name: String) throws {
        let bytes = try Capture.bytes(name)
        let whole = parse(pieces: [bytes])
        let counts = try #require(try Capture.counts(name))
        #expect(whole.messages.count == counts.messages)
        #expect(whole.events.count == counts.events)
        #expect(whole.responses.count == counts.responses.values.reduce(0, +))
        #expect(whole.greetings == (counts.banner.isEmpty ? [] : [counts.banner]))
        let fingerprint = whole.fingerprint
        // One byte at a time, a big capture takes longer than it is worth here; .ci/fuzz does it in release.
        let isBig = bytes.count > 1 << 20
        #expect(isBig || parse(pieces: bytes.pieces(of: 1)).fingerprint == fingerprint)
        var generator = SeededGenerator(21)
        for round in 0..<(isBig ? 1 : 20) {
            let cut = parse(pieces: bytes.pieces(cutBy: &generator))
            #expect(cut.fingerprint == fingerprint, "random cuts, round \(round)")
        }
    }

    @Test("30: a packet cut at every byte gives the same packets")
    func everyPosition() {
        let bytes = Array(
            """
            Asterisk Call Manager/9.0.0\r\nEvent: A\r\nX: 1\r\n\r\nResponse: Follows\r\nActionID: 8\r\na\n\nb\n\
            --END COMMAND--\r\n\r\nEvent: CoreShowChannelMap\r\nConnectedChannel: X\r\n\nEvent: B\r\n\r\n
            """.utf8
        )
        let whole = parse(pieces: [bytes], beginning: .greeting)
        #expect(whole.names == ["A", "Follows", "CoreShowChannelMap", "B"])
        for position in 0...bytes.count {
            let cut = parse(pieces: [bytes[..<position], bytes[position...]], beginning: .greeting)
            #expect(cut == whole, "cut at \(position)")
        }
    }
}
