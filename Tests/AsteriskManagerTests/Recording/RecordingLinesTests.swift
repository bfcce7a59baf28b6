@testable import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Recording: lines")
struct RecordingLinesTests {
    private func line(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let lines = RecordingLines()
        lines.add(.microseconds(1_002_003), .server, Array(bytes))
        return Array(lines.bytes)
    }

    /// The same, written in the plainest way.
    private func plainLine(_ bytes: some Sequence<UInt8>) -> String {
        let content =
            String(validating: bytes, as: UTF8.self).map { "\"text\":\(JSONLine.quoted($0))" }
            ?? "\"base64\":\"\(Base64.encode(Array(bytes)))\""
        return "{\"t\":1.002003,\"from\":\"server\",\(content)}\n"
    }

    @Test("54: lines hold no control characters, and read back as the same bytes")
    func escapes() throws {
        var generator = SeededGenerator(54)
        let odd = [0...0x2FF, 0x2000...0x206F, 0xFFF0...0xFFFF, 0x1F600...0x1F610].joined()
            .compactMap { Unicode.Scalar($0) }
        var texts = odd.map { "a\($0)b" }
        for _ in 0..<200 {
            texts.append(
                String(String.UnicodeScalarView((0..<40).compactMap { _ in odd.randomElement(using: &generator) })))
        }
        for text in texts {
            #expect(String(decoding: line(text.utf8), as: UTF8.self) == plainLine(text.utf8))
        }
        let bytes = texts.flatMap { Array($0.utf8) }
        let noText: [[UInt8]] = [
            [0xFF], [0xC3], [0x41, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        ]
        let chunks = (noText + [bytes]).map { Recording.Chunk(time: .zero, from: .client, bytes: $0) }
        let read = try Recording(contents: Recording(chunks: chunks).encoded())
        #expect(read.chunks == chunks)
    }

    @Test("54: a fixture's lines are the same bytes in JSON, wherever it is cut and damaged", arguments: Fixture.names)
    func fixtures(name: String) throws {
        let bytes = try Fixture.serverBytes(name)
        var generator = SeededGenerator(54)
        for piece in bytes.pieces(cutBy: &generator) {
            #expect(String(decoding: line(piece), as: UTF8.self) == plainLine(piece))
        }
        for _ in 0..<50 {
            let piece = Mutation.piece(of: bytes, longest: 4096, using: &generator)
            #expect(String(decoding: line(piece), as: UTF8.self) == plainLine(piece))
        }
    }

    @Test("54: what needs an escape gets it, and the rest is copied, at any place and distance")
    func places() throws {
        for special in ["\r\n", "\r", "\n", "\"", "\\", "\u{7F}", "\u{1B}", "\u{85}", "\u{2028}", "ü", "😀"] {
            for distance in 0..<200 {
                let run = String(repeating: "abcdefghijklmnop", count: 13).prefix(distance)
                for text in ["\(run)\(special)", "\(special)\(run)\(special)\(special)\(run)x\(special)yz"] {
                    #expect(String(decoding: line(text.utf8), as: UTF8.self) == plainLine(text.utf8))
                }
            }
        }
    }
}
