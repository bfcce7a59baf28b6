import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

/// Section C, where it is about size: what is beyond a limit is skipped and reported, and the session lives.
@Suite("Wire: limits")
struct WireLimitTests {
    private func small(
        line: Int = 1 << 20,
        headers: Int = 20_000,
        packet: Int = 16 << 20,
        response: Int = 64 << 20
    ) -> ParserLimits {
        var limits = ParserLimits()
        limits.lineBytes = line
        limits.headers = headers
        limits.packetBytes = packet
        limits.responseBytes = response
        return limits
    }

    @Test("41: a key without end is skipped at the line limit, with little memory")
    func endlessKey() throws {
        var parser = MessageParser(beginning: .message)
        parser.receive("Event: A\r\n".utf8)
        for _ in 0..<200 {
            parser.receive(repeatElement(UInt8(ascii: "K"), count: 10_000))
            #expect(try parser.next() == nil)
            #expect(parser.buffer.capacity <= 5 << 20)
        }
        parser.receive(": v\r\n\r\nEvent: B\r\n\r\n".utf8)
        let elements = try elements(of: &parser)
        #expect(elements.issues.map(\.reason) == [.lineTooLong(1 << 20)])
        #expect(elements.issues.first?.eventName == "A")
        #expect(elements.issues.first?.byteCount == 2_000_017)
        #expect(elements.names == ["B"])
    }

    @Test("42: headers without end are skipped at their limit, and the lines' index is given back")
    func endlessHeaders() throws {
        var parser = MessageParser(beginning: .message)
        parser.receive("Event: A\r\nActionID: 7\r\n".utf8)
        let lines = Array(String(repeating: "K: v\r\n", count: 1000).utf8)
        for _ in 0..<100 {
            parser.receive(lines)
            #expect(try parser.next() == nil)
            #expect(parser.buffer.capacity <= 1 << 20)
        }
        #expect(parser.lineEnds.capacity <= 4096)
        parser.receive("\r\nEvent: B\r\n\r\n".utf8)
        let elements = try elements(of: &parser)
        #expect(elements.issues.map(\.reason) == [.tooManyHeaders(20_000)])
        #expect(elements.issues.first?.actionID == "7")
        #expect(elements.names == ["B"])
    }

    @Test("43: thousands of headers are delivered, a hundred thousand are skipped")
    func manyHeaders() {
        let lines = (0..<100_000).map { "K\($0): v\r\n" }
        let below = parse("Event: A\r\n" + lines.prefix(19_999).joined() + "\r\n")
        #expect(below.messages.first?.fields.count == 20_000)
        #expect(below.messages.first?["K19998"] == "v")
        let above = parse("Event: A\r\n" + lines.joined() + "\r\nEvent: B\r\n\r\n")
        #expect(above.issues.map(\.reason) == [.tooManyHeaders(20_000)])
        #expect(above.names == ["B"])
    }

    @Test("44: a line of 900,000 bytes is delivered")
    func longLine() {
        let value = String(repeating: "x", count: 900_000)
        #expect(parse("Event: A\r\nValue: \(value)\r\n\r\n").messages.first?["Value"] == value)
    }

    @Test("60: a key of 100 KB, and 10,000 different keys")
    func largeKeys() {
        let key = String(repeating: "k", count: 100_000)
        #expect(parse("Event: A\r\n\(key): v\r\n\r\n").messages.first?[key] == "v")
        let keys = (0..<10_000).map { "Key\($0): \($0)\r\n" }.joined()
        let message = parse("Event: A\r\n\(keys)\r\n").messages.first
        #expect(message?["key9999"] == "9999")
        #expect(message?.fields.count == 10_001)
    }

    @Test("114: a Command's text without end is skipped at its limit, with memory of about the limit")
    func endlessCommand() throws {
        // A tenth of the default: a debug build takes long for 64 MB. .ci/fuzz does them.
        let limit = 6 << 20
        var parser = MessageParser(beginning: .message, limits: small(response: limit))
        parser.receive("Response: Follows\r\nActionID: 8\r\nPrivilege: Command\r\n".utf8)
        let text = Array(repeating: UInt8(ascii: "t"), count: 1 << 20)
        for _ in 0..<20 {
            parser.receive(text)
            #expect(try parser.next() == nil)
            #expect(parser.buffer.capacity <= limit + 20_000_000)
        }
        #expect(parser.buffer.capacity <= 5 << 20)
        parser.receive("\n\r\n\r\nEvent: X\r\n\r\n--END COMMAND--\r\n\r\nEvent: B\r\n\r\n".utf8)
        let elements = try elements(of: &parser)
        #expect(elements.issues.map(\.reason) == [.packetTooLarge(limit)])
        #expect(elements.issues.first?.actionID == "8")
        #expect(elements.names == ["B"])
    }

    @Test("117: 500,000 Output lines are delivered; Output without end is skipped")
    func manyOutputLines() throws {
        let head = "Response: Success\r\nActionID: 8\r\n"
        let line = "Output: line\r\n"
        let message = parse(head + String(repeating: line, count: 500_000) + "\r\n").messages.first
        #expect(message?.output.count == 500_000)

        let parsed = parse(
            head + String(repeating: line, count: 1000) + "\r\nEvent: B\r\n\r\n",
            limits: small(response: 10_000)
        )
        #expect(parsed.issues.map(\.reason) == [.packetTooLarge(10_000)])
        #expect(parsed.names == ["B"])
    }

    @Test("A limit is the same, and tells the same, in every cut")
    func everyCut() {
        let packets = [
            "Event: A\r\nK: \(String(repeating: "x", count: 190))\r\nZ: z\r\n\r\n",
            "Event: \(String(repeating: "x", count: 220))\r\nActionID: 5\r\n\r\n",
            "Response: Success\r\nActionID: 5\r\n" + String(repeating: "K: v\r\n", count: 12) + "\r\n",
            "Response: Success\r\nActionID: 5\r\n" + String(repeating: "Output: 12345678901234\r\n", count: 20)
                + "\r\n",
            "Event: B\r\n" + String(repeating: "Kkkkkkkkkkkkkkkk: \(String(repeating: "v", count: 40))\r\n", count: 6)
                + "\r\n",
            "Response: Follows\r\nActionID: 6\r\n\(String(repeating: "text\n", count: 80))--END COMMAND--\r\n\r\n",
            "Response: Follows\r\nActionID: 6\r\n\(String(repeating: "t", count: 400))--END COMMAND--\r\n\r\n",
            "no colon \(String(repeating: "\n", count: 300))\r\n\r\n",
        ]
        var generator = SeededGenerator(7)
        for limit in 180...260 {
            let limits = small(line: limit, headers: limit % 16 + 3, packet: limit + 60, response: limit + 200)
            let bytes = Array(packets.map { $0 + "Event: Next\r\n\r\n" }.joined().utf8)
            let whole = parse(pieces: [bytes], beginning: .message, limits: limits)
            #expect(whole.names.filter { $0 == "Next" }.count == packets.count, "limit \(limit)")
            #expect(parse(pieces: bytes.pieces(of: 1), beginning: .message, limits: limits) == whole, "limit \(limit)")
            let cut = parse(pieces: bytes.pieces(cutBy: &generator), beginning: .message, limits: limits)
            #expect(cut == whole, "limit \(limit)")
        }
    }

    @Test("A long first line of a recording is the same in every cut", arguments: 50...70)
    func longBeginning(length: Int) {
        for head in ["Asterisk Call Manager/", "Event: ", "no header "] {
            for ending in ["\r\n", "\n"] {
                let line = head + String(repeating: "x", count: length - head.utf8.count)
                let bytes = Array((line + ending + "\r\nEvent: B\r\n\r\n").utf8)
                var limits = small(line: 60)
                limits.greetingBytes = 40
                let whole = parse(pieces: [bytes], limits: limits)
                #expect(parse(pieces: bytes.pieces(of: 1), limits: limits) == whole, "\(head)")
            }
        }
    }

    @Test("Without limits there is still one, and no overflow")
    func noLimits() {
        let limits = small(line: .max, headers: .max, packet: .max, response: .max)
        #expect(parse("Event: A\r\nK: v\r\n\r\n", limits: limits).names == ["A"])
    }

    @Test("A recording that begins with an endless line takes little memory")
    func endlessBeginning() throws {
        var parser = MessageParser(beginning: .anywhere)
        for _ in 0..<15 {
            parser.receive(repeatElement(UInt8(ascii: "x"), count: 100_000))
            #expect(try parser.next() == nil)
            #expect(parser.buffer.capacity <= 5 << 20)
        }
        parser.receive("\r\n\r\nEvent: A\r\n\r\n".utf8)
        let elements = try elements(of: &parser)
        #expect(elements.issues.map(\.reason) == [.beganInPacket])
        #expect(elements.names == ["A"])
    }

    private func elements(of parser: inout MessageParser) throws -> Parsed {
        var parsed = Parsed()
        while let element = try parser.next() {
            switch element {
            case .message(let message): parsed.messages.append(message)
            case .issue(let issue): parsed.issues.append(issue)
            case .greeting: break
            }
        }
        return parsed
    }
}
