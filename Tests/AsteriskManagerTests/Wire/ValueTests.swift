import Testing

@testable import AsteriskManager

/// Section D: values as weapons.
@Suite("Wire: values")
struct WireValueTests {
    private func message(_ lines: String) throws -> Message {
        try #require(parse(lines + "\r\n").messages.first)
    }

    @Test("61: of a forged second header, the first counts and all are visible")
    func forgedHeader() throws {
        let event = try message("Event: A\r\nUniqueid: 1.1\r\nCallerIDName: x\r\nUniqueid: 999.9\r\n")
        #expect(event["Uniqueid"] == "1.1")
        #expect(event.values("Uniqueid") == ["1.1", "999.9"])
    }

    @Test("62, 63: a forged packet is a packet, but a forged answer completes nothing")
    func forgedPacket() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Ping")
        driver.receive(
            "Event: Newexten\r\nAppData: x\r\n\r\nEvent: Hangup\r\nChannel: PJSIP/boss-1\r\nCause: 16\r\n\r\n")
        driver.receive(
            "Event: Newexten\r\nAppData: x\r\n\r\nResponse: Success\r\nActionID: \(number)\r\nMessage: ok\r\n\r\n")
        #expect(driver.events.map(\.name) == ["Newexten", "Hangup", "Newexten"])
        #expect(driver.outcomes[number] == nil)
        #expect(driver.unexpected == [.unsolicited])
    }

    @Test("63: two connections have different ids, of 64 random bits")
    func unguessable() {
        let prefixes = (0..<100).map { _ in SessionState(login: nil, seed: .random(in: .min ... .max)).prefix }
        #expect(Set(prefixes).count == 100)
        #expect(prefixes.allSatisfy { $0.utf8.count == 17 })
    }

    @Test("64: bare LF LF forges nothing")
    func lineFeeds() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Ping")
        driver.receive("Event: A\r\nAppData: x\n\nResponse: Error\nActionID: \(driver.id(number))\n\n\r\n\r\n")
        #expect(driver.outcomes[number] == nil)
        #expect(driver.events.first?["AppData"] == "x\n\nResponse: Error\nActionID: \(driver.id(number))\n\n")
    }

    @Test("65: C escapes stay until they are undone on request, and make no headers")
    func escapes() throws {
        let raw = #"O\'Brien \r\nEvent: x\a\b\t\v\f\\\"\?\q\"#
        let event = try message("Event: A\r\nDestChannelStateDesc: Up\r\nDestCallerIDName: \(raw)\r\nExten: \\n\r\n")
        #expect(event["DestCallerIDName"] == raw)
        #expect(event.unescaped("destcalleridname") == "O'Brien \r\nEvent: x\u{7}\u{8}\t\u{B}\u{C}\\\"?\\q\\")
        #expect(event.unescaped("Exten") == "\\n")
        #expect(event.unescaped("absent") == nil)
        #expect(event.fields.count == 4)
    }

    @Test("65: the same keys are raw where the server writes them raw")
    func rawKeys() throws {
        let queue = try message("Event: QueueEntry\r\nCallerIDName: \\n\r\nValue: \\n\r\nMessage: \\n\r\n")
        #expect(["CallerIDName", "Value", "Message"].map { queue.unescaped($0) } == ["\\n", "\\n", "\\n"])
        let status = try message("Event: Status\r\nChannelStateDesc: Up\r\nCallerIDName: \\n\r\n")
        #expect(status.unescaped("CallerIDName") == "\\n")
        let varSet = try message("Event: VarSet\r\nVariable: \\n\r\nValue: \\n\r\n")
        #expect(varSet.unescaped("Value") == "\n")
        #expect(varSet.unescaped("Variable") == "\\n")
        let presence = try message("Event: PresenceStateChange\r\nSubtype: \\t\r\nMessage: \\'\r\nStatus: \\n\r\n")
        #expect(["Subtype", "Message", "Status"].map { presence.unescaped($0) } == ["\t", "'", "\\n"])
    }

    @Test(
        "66: bad percent escapes stay as text",
        arguments: [
            ("agi_request%3A%20async%0Aagi_channel%3A%20x%0", "agi_request: async\nagi_channel: x%0"),
            ("%ZZ", "%ZZ"), ("%", "%"), ("%4", "%4"), ("%00", "%00"), ("%41%%42", "A%B"), ("%c3%B6", "ö"),
            ("%F6", "\u{FFFD}"),
            ("%+1", "%+1"), ("a+b", "a+b"),
        ])
    func percentEscapes(raw: String, decoded: String) throws {
        #expect(try message("Event: AsyncAGIStart\r\nEnv: \(raw)\r\n").percentDecoded("Env") == decoded)
    }

    @Test("66: the environment of a real asynchronous AGI")
    func realEnvironment() throws {
        let messages = parse(pieces: [try Fixture.serverBytes("async_agi.amirec")]).messages
        let environment = try #require(messages.lazy.compactMap { $0.percentDecoded("Env") }.first)
        #expect(environment.hasPrefix("agi_request: async\nagi_channel: "))
    }

    @Test("67: broken JSON is a string")
    func brokenJSON() throws {
        let event = try message("Event: CEL\r\nJSON: {\"a\":\"\u{1}\"}\r\nExtra: {bad\r\n")
        #expect(event["JSON"] == "{\"a\":\"\u{1}\"}")
        #expect(event["Extra"] == "{bad")
    }

    @Test("68: ListItems is a hint, whatever it says", arguments: ["-1", "99999999999999999999", "abc", "", nil])
    func listItems(value: String?) throws {
        let driver = SessionDriver.loggedIn()
        let list = try driver.send("Status", asList: true)
        driver.receive("Response: Success\r\nActionID: \(driver.id(list))\r\nEventList: start\r\n\r\n")
        let line = value.map { "ListItems: \($0)\r\n" } ?? ""
        driver.receive("Event: StatusComplete\r\nActionID: \(driver.id(list))\r\nEventList: Complete\r\n\(line)\r\n")
        #expect(driver.outcomes[list]?.last == .listEnded("StatusComplete"))
    }

    @Test(
        "69: what is no number is none",
        arguments: ["hint", "", "1e400", "NaN", "9223372036854775808", "0x10", " 1", "-", "+"])
    func noNumbers(value: String) throws {
        #expect(try message("Event: A\r\nN: \(value)\r\n").integer("N") == nil)
    }

    @Test(
        "69: numbers are numbers",
        arguments: [
            ("0", 0), ("-17", -17), ("+5", 5), ("9223372036854775807", .max), ("-9223372036854775808", Int.min),
        ])
    func numbers(value: String, number: Int) throws {
        #expect(try message("Event: A\r\nN: \(value)\r\n").integer("n") == number)
    }

    @Test("70: an event without a name is one; an answer of unknown kind is no success")
    func emptyNames() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Ping")
        driver.receive("Event: \r\n\r\nResponse: \r\nActionID: \(driver.id(number))\r\n\r\n")
        #expect(driver.events.map(\.name) == [""])
        let answer = try #require(driver.answers[number])
        #expect(answer.kind == .response)
        #expect(!Response(answer).isSuccess)
    }

    @Test("71: names and words are compared without case")
    func caseFree() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Ping")
        driver.receive("EVENT: newEXTEN\r\n\r\nresponse: success\r\nactionid: \(driver.id(number))\r\n\r\n")
        #expect(driver.events.map(\.name) == ["newEXTEN"])
        #expect(driver.events.first.map { EventSelector.names(["Newexten"]).selects($0.name) } == true)
        #expect(driver.answers[number].map { Response($0).isSuccess } == true)
    }

    @Test("72: only ASCII letters have a case")
    func asciiOnly() throws {
        let event = try message("Event: A\r\nUN\u{130}QUEID: 1\r\nUn\u{131}queid: 2\r\nUNIQUEID: 3\r\nSTRASSE: 4\r\n")
        #expect(event["uniqueid"] == "3")
        #expect(event["un\u{131}queid"] == "2")
        #expect(event["straße"] == nil)
        #expect(!ASCII.matches("@", "`"))
        #expect(!ASCII.matches("[", "{"))
        #expect(try message("Event: A\r\n[: 1\r\n")["{"] == nil)
    }
}
