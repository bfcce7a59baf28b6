import Testing

@testable import AsteriskManager

/// Section C: where lines and packets end. Case 30 is among the cuts, 41 to 43 among the limits.
@Suite("Wire: framing")
struct WireFramingTests {
    @Test("31: 10,000 packets in one segment come in order")
    func burst() {
        let text = (0..<10_000).map { "Event: X\r\nN: \($0)\r\nPad: \(String(repeating: "p", count: 470))\r\n\r\n" }
            .joined()
        let parsed = parse(text)
        #expect(parsed.messages.count == 10_000)
        #expect(parsed.messages.enumerated().allSatisfy { $1.integer("N") == $0 })
    }

    @Test("32: a cut between CR and LF, twice")
    func cutInLineEnd() {
        let pieces = ["Event: A\r", "\n\r", "\nEvent: B\r\n\r\n"].map { Array($0.utf8) }
        #expect(parse(pieces: pieces, beginning: .message).names == ["A", "B"])
    }

    @Test("33: CoreShowChannelMap ends in CR LF LF, and its list completes")
    func channelMap() throws {
        let driver = SessionDriver.loggedIn()
        let list = try driver.send("CoreShowChannelMap", asList: true)
        let id = driver.id(list)
        driver.receive("Response: Success\r\nActionID: \(id)\r\nEventList: start\r\n\r\n")
        driver.receive("Event: CoreShowChannelMap\r\nActionID: \(id)\r\nConnectedChannel: X\r\n\n")
        driver.receive(
            "Event: CoreShowChannelMapComplete\r\nActionID: \(id)\r\nEventList: Complete\r\nListItems: 1\r\n\r\n")
        #expect(
            driver.outcomes[list]
                == [.answered("Success"), .item("CoreShowChannelMap"), .listEnded("CoreShowChannelMapComplete")]
        )
    }

    @Test("34: the LoggedInTime of Agents is found behind a bare LF, and only there")
    func agents() {
        let lines = "ActionID: 7\r\nCallStarted: 1443613421\nLoggedInTime: 1443608760\r\nChannel: SIP/2\r\n\r\n"
        let agents = parse("Event: Agents\r\n" + lines).messages.first
        #expect(agents?["CallStarted"] == "1443613421")
        #expect(agents?["LoggedInTime"] == "1443608760")
        #expect(agents?["Channel"] == "SIP/2")
        #expect(agents?.fields.count == 5)
        let other = parse("Event: Other\r\n" + lines).messages.first
        #expect(other?["CallStarted"] == "1443613421\nLoggedInTime: 1443608760")
        #expect(other?["LoggedInTime"] == nil)
    }

    @Test("35: a Message that ends in LF is one packet, and loses the LF; no other key does")
    func trailingLineFeed() {
        let parsed = parse("Response: Error\r\nActionID: 7\r\nMessage: No endpoints found\n\r\nMailbox: 1\n\r\n\r\n")
        #expect(parsed.messages.count == 1)
        #expect(parsed.messages.first?["Message"] == "No endpoints found")
        #expect(parsed.messages.first?["mailbox"] == "1\n")
    }

    @Test("36: blank lines between packets are nothing")
    func blankLines() {
        let parsed = parse("\r\n\r\n\r\nEvent: A\r\n\r\n\r\n\r\nEvent: B\r\n\r\n")
        #expect(parsed.names == ["A", "B"])
        #expect(parsed.issues.isEmpty)
    }

    @Test("37: lines that end in LF alone are one value")
    func lineFeedsOnly() {
        let parsed = parse("Event: A\nChannel: x\n\nEvent: B\n\n\r\n\r\n")
        #expect(parsed.names == ["A\nChannel: x\n\nEvent: B\n\n"])
    }

    @Test("38, 39: a CR alone is data, and a line of one CR does not end a packet")
    func carriageReturns() {
        #expect(parse("Event: A\rChannel: x\r\r").messages.isEmpty)
        let parsed = parse("Event: A\r\r\n\r\r\nK: v\r\n\r\n")
        #expect(parsed.names == ["A\r"])
        #expect(parsed.messages.first?.textLines == ["\r"])
        #expect(parsed.messages.first?["K"] == "v")
    }

    @Test("40: NUL is a byte like any other")
    func nul() {
        let parsed = parse("Event: A\0B\r\nK: \0\r\n\r\n\0\0\0\r\n\r\n")
        #expect(parsed.names == ["A\0B", ""])
        #expect(parsed.messages.first?["K"] == "\0")
        #expect(parsed.messages.last?.textLines == ["\0\0\0"])
    }

    @Test("53: only CR LF ends a line", arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}"])
    func otherLineEnds(character: String) {
        let parsed = parse("Event: A\r\nK: a\(character)b\(character)\r\n\r\n")
        #expect(parsed.messages.count == 1)
        #expect(parsed.messages.first?["K"] == "a\(character)b\(character)")
    }

    @Test("57: a missing blank line makes one answer, not two")
    func missingBlankLine() throws {
        let driver = SessionDriver.loggedIn(greeting: "Asterisk Call Manager/1.1\r\n")
        let number = try driver.send("Events", [("EventMask", "on")])
        driver.receive("Response: Success\r\nEvents: On\r\nEvent: Newchannel\r\nChannel: x\r\n\r\nEvent: Next\r\n\r\n")
        #expect(driver.outcomes[number] == [.answered("Success")])
        #expect(driver.events.map(\.name) == ["Next"])
    }

    @Test("58, 59: spliced packets and mistyped line ends make one odd packet; the next is clean")
    func spliced() {
        let texts = [
            "Event: A\r\nUniqueid: 1480410362.1\r\name: CID:x\r\nEvent: VarSet\r\n",
            "Response: Success\r\nStatus: Enabled\r/nMessage: x\r\n",
            "Event: A\r\nAction: SentNotification\rn\nMailbox: 1@d\r\n",
        ]
        for text in texts {
            let parsed = parse(text + "\r\nEvent: Clean\r\nK: v\r\n\r\n")
            #expect(parsed.messages.count == 2)
            #expect(parsed.messages.last?.name == "Clean")
            #expect(parsed.messages.last?["K"] == "v")
        }
        #expect(parse(texts[0] + "\r\n").messages.first?["ame"] == "CID:x")
        #expect(parse(texts[1] + "\r\n").messages.first?["Status"] == "Enabled\r/nMessage: x")
    }

    @Test(
        "54: what the end cuts off is never a message",
        arguments: ["Event: A", "Event: A\r", "Event: A\r\n", "Event: A\r\n\r"])
    func cutOff(text: String) {
        let parsed = parse("Event: Whole\r\n\r\n" + text)
        #expect(parsed.names == ["Whole"])
        #expect(parsed.issues.map(\.reason) == [.truncated])
        #expect(parsed.issues.first?.byteCount == text.utf8.count)
    }
}
