import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

/// Section A: connecting and the banner.
@Suite("Wire: the greeting")
struct WireGreetingTests {
    @Test("1: the end before any byte is a lost connection, before the greeting")
    func endAtOnce() {
        let driver = SessionDriver()
        driver.end()
        #expect(driver.endingCode == .connectionLost)
        #expect(driver.ending??.message.contains("before its greeting") == true)
    }

    @Test(
        "2, 3: silence, or a greeting without its line end, times out", arguments: ["", "Asterisk Call Manager/9.0.0"])
    func silence(text: String) {
        let driver = SessionDriver()
        driver.receive(text)
        driver.advance(by: .seconds(4))
        #expect(driver.ending == nil)
        driver.advance(by: .seconds(1))
        #expect(driver.endingCode == .timedOut)
        #expect(driver.written == [])
    }

    @Test("4: a greeting that ends in a bare LF is accepted")
    func lineFeedOnly() {
        #expect(greetings("Asterisk Call Manager/9.0.0\n") == ["Asterisk Call Manager/9.0.0"])
    }

    @Test("5: a greeting one byte at a time is accepted")
    func byteByByte() {
        let pieces = Array("Asterisk Call Manager/9.0.0\r\nEvent: A\r\n\r\n".utf8).pieces(of: 1)
        let parsed = parse(pieces: pieces, beginning: .greeting)
        #expect(parsed.greetings == ["Asterisk Call Manager/9.0.0"])
        #expect(parsed.names == ["A"])
    }

    @Test("6: an event in the greeting's segment is kept")
    func eventBehindGreeting() {
        let driver = SessionDriver()
        driver.receive("Asterisk Call Manager/9.0.0\r\nEvent: FullyBooted\r\nStatus: Fully Booted\r\n\r\n")
        driver.receive("Response: Success\r\nActionID: \(driver.lastID)\r\n\r\n")
        #expect(driver.isLoggedIn)
        #expect(driver.events.map(\.name) == ["FullyBooted"])
    }

    @Test(
        "7, 8: another protocol is refused, and the error shows its first line",
        arguments: ["HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n", "SSH-2.0-OpenSSH_9.0\r\n"]
    )
    func otherProtocol(text: String) {
        let driver = SessionDriver()
        driver.receive(text)
        #expect(driver.endingCode == .notManager)
        #expect(driver.ending??.message.contains(text.prefix(8)) == true)
        #expect(driver.written == [])
    }

    @Test("7: the line in the error is cut at 80 bytes and safe to show")
    func visibleLine() {
        let driver = SessionDriver()
        driver.receive("\u{1B}[31m" + String(repeating: "x", count: 200) + "\r\n")
        let message = driver.ending??.message ?? ""
        #expect(message.contains("\\u{1b}[31m"))
        #expect(message.count(where: { $0 == "x" }) == 75)
    }

    @Test("9: a TLS record names the mistake, with its first byte", arguments: [0x15, 0x16] as [UInt8], [1, 7])
    func speaksTLS(first: UInt8, count: Int) {
        let driver = SessionDriver()
        driver.receive(Array([first, 0x03, 0x01, 0x00, 0x02, 0x02, 0x28].prefix(count)))
        #expect(driver.endingCode == .notManager)
        #expect(driver.ending??.message.contains("TLS") == true)
    }

    @Test("11: a greeting without end is refused at its limit, with little memory", arguments: [1, 1000, 1_000_000])
    func endlessGreeting(size: Int) throws {
        var parser = MessageParser()
        let error = #expect(throws: GreetingError.self) {
            for _ in 0..<1_000_000 / size {
                parser.receive(repeatElement(UInt8(ascii: "A"), count: size))
                _ = try parser.next()
            }
        }
        #expect(error == .tooLong(1024))
        #expect(parser.buffer.capacity < 2 << 20)
    }

    @Test("11: the limit is the same in every cut", arguments: 1020...1030)
    func greetingLimit(length: Int) {
        let line = "Asterisk Call Manager/" + String(repeating: "9", count: length - 22) + "\r\n"
        let whole = parse(pieces: [Array(line.utf8)], beginning: .greeting)
        #expect((whole.error == nil) == (length <= 1024))
        #expect(parse(pieces: Array(line.utf8).pieces(of: 1), beginning: .greeting) == whole)
    }

    @Test(
        "12: any text behind the slash is accepted",
        arguments: ["", "banana", "99999999999999999999.1", "-1.x", "1.1.1.1"])
    func oddVersion(version: String) {
        let driver = SessionDriver()
        driver.receive("Asterisk Call Manager/\(version)\r\n")
        #expect(driver.ending == nil)
        #expect(driver.written.count == 1)
    }

    @Test("13: AMI 1.0: Pong is an answer, and Follows")
    func version1() throws {
        let driver = SessionDriver.loggedIn(greeting: "Asterisk Call Manager/1.0\r\n")
        let ping = try driver.send("Ping")
        let command = try driver.send("Command", [("Command", "core show uptime")])
        driver.receive("Response: Pong\r\nActionID: \(driver.id(ping))\r\n\r\n")
        driver.receive(
            "Response: Follows\r\nPrivilege: Command\r\nActionID: \(driver.id(command))\r\nup 1 hour\n--END COMMAND--\r\n\r\n"
        )
        #expect(driver.answers[ping].map { Response($0).isSuccess } == true)
        #expect(driver.answers[command]?.output == ["up 1 hour"])
    }

    @Test("14: up to four blank lines before the greeting are skipped", arguments: 0...5)
    func blankLines(count: Int) {
        let parsed = parse(
            pieces: [Array((String(repeating: "\r\n", count: count) + SessionDriver.greeting).utf8)],
            beginning: .greeting
        )
        #expect(parsed.greetings.count == (count <= 4 ? 1 : 0))
        #expect((parsed.error == nil) == (count <= 4))
    }

    @Test(
        "15, 16: a byte order mark and a missing greeting are refused",
        arguments: ["\u{FEFF}Asterisk Call Manager/9.0.0\r\n", "Event: X\r\n\r\n"]
    )
    func refused(text: String) {
        let driver = SessionDriver()
        driver.receive(text)
        #expect(driver.endingCode == .notManager)
    }

    private func greetings(_ text: String) -> [String] {
        parse(pieces: [Array(text.utf8)], beginning: .greeting).greetings
    }
}
