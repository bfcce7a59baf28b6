import AsteriskManager
import AsteriskManagerTesting
import Testing

/// The parser against a second one that was written from the protocol alone.
@Suite("Wire: against the reference parser")
struct WireReferenceTests {
    @Test("Both make the same of every fixture", arguments: Fixture.names)
    func fixtures(name: String) throws {
        let bytes = try Fixture.serverBytes(name)
        #expect(disagreement(about: bytes, cutInto: [bytes[...]]) == nil)
    }

    @Test("Both make the same of damaged bytes", arguments: 0..<4)
    func mutants(quarter: UInt64) throws {
        let streams = try Fixture.names.map(Fixture.serverBytes)
        var generator = SeededGenerator(1_000 + quarter)
        for round in 0..<250 {
            let stream = try #require(streams.randomElement(using: &generator))
            let bytes = Mutation.piece(of: stream, using: &generator)
            let pieces = bytes.pieces(cutBy: &generator)
            let difference = disagreement(about: bytes, cutInto: pieces)
            #expect(difference == nil, "seed \(1_000 + quarter), round \(round)")
            if difference != nil { return }
        }
    }

    @Test("The reference itself knows what a packet is")
    func reference() {
        let packets = ReferencePacket.packets(
            in: Array(
                "Event: A\r\nX:  1\r\nno colon\r\n\r\n\nResponse: Follows\r\nx\n--END COMMAND--\r\n\r\nEvent: cut".utf8)
        )
        #expect(packets.map(\.name) == ["A", "Follows"])
        #expect(packets.first?.fields == [["Event", "A"], ["X", " 1"]])
        #expect(packets.first?.textLines == ["no colon"])
        #expect(packets.last?.output == ["x"])
    }
}
