import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

/// Section E, from the server's side: which answer belongs to which request.
@Suite("Wire: answers")
struct WireAnswerTests {
    @Test("73: an answer to nothing is reported and dropped", arguments: ["unknown-1", "8", "", "000000000000abcd-"])
    func unsolicited(id: String) throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Ping")
        driver.receive("Response: Success\r\nActionID: \(id)\r\n\r\n")
        #expect(driver.unexpected == [.unsolicited])
        #expect(driver.outcomes[number] == nil)
    }

    @Test("73: an id of ours that is not given out yet is nobody's")
    func future() throws {
        let driver = SessionDriver.loggedIn()
        driver.receive("Response: Success\r\nActionID: \(driver.id(driver.session.nextNumber))\r\n\r\n")
        let number = try driver.send("Ping")
        #expect(driver.unexpected == [.unsolicited])
        #expect(driver.outcomes[number] == nil)
    }

    @Test("74: the second answer of one request is reported as extra")
    func secondAnswer() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("JabberSend")
        let answer = "Response: Success\r\nActionID: \(driver.id(number))\r\n\r\n"
        driver.receive(answer + answer.replacing("Success", with: "Error"))
        #expect(driver.outcomes[number] == [.answered("Success")])
        #expect(driver.unexpected == [.extra])
    }

    @Test("75: an answer after the timeout is reported as late, and is not the next request's")
    func late() throws {
        let driver = SessionDriver.loggedIn()
        let first = try driver.send("Ping")
        driver.advance(by: .seconds(30))
        #expect(driver.outcomes[first] == [.failed(.timedOut)])
        let second = try driver.send("Ping")
        driver.receive("Response: Success\r\nActionID: \(driver.id(first))\r\n\r\n")
        #expect(driver.unexpected == [.late])
        #expect(driver.outcomes[second] == nil)
        #expect(first != second)
    }

    @Test("76: an answer without ActionID is not given to just anybody")
    func withoutID() throws {
        let driver = SessionDriver.loggedIn()
        let numbers = try ["Status", "Ping", "Events"].map { try driver.send($0) }
        driver.receive("Response: Success\r\n\r\n")
        #expect(numbers.allSatisfy { driver.outcomes[$0] == nil })
        #expect(driver.unexpected == [.unsolicited])
        driver.receive("Response: Success\r\nActionID: \(driver.id(numbers[0]))\r\n\r\nResponse: Pong\r\n\r\n")
        #expect(driver.outcomes[numbers[1]] == [.answered("Pong")])
    }

    @Test("77: blanks around our id do not matter; anything else does")
    func blanks() throws {
        let driver = SessionDriver.loggedIn()
        for text in ["ID ", " ID", "  ID  "] {
            let number = try driver.send("Ping")
            driver.receive("Response: Success\r\nActionID: \(text.replacing("ID", with: driver.id(number)))\r\n\r\n")
            #expect(driver.outcomes[number] == [.answered("Success")], "'\(text)'")
        }
        for text in ["IDx", "ID x", "IDConference: 1", "+ID"] {
            let number = try driver.send("Ping")
            driver.receive("Response: Success\r\nActionID: \(text.replacing("ID", with: driver.id(number)))\r\n\r\n")
            #expect(driver.outcomes[number] == nil, "'\(text)'")
        }
    }

    @Test("78: of two ActionIDs the first counts, once")
    func twoIDs() throws {
        let driver = SessionDriver.loggedIn()
        let (first, second) = (try driver.send("A"), try driver.send("B"))
        driver.receive("Response: Success\r\nActionID: \(driver.id(first))\r\nActionID: \(driver.id(second))\r\n\r\n")
        #expect(driver.outcomes == [first: [.answered("Success")]])
    }

    @Test("79: OriginateResponse is an event and completes nothing")
    func originateResponse() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Originate")
        let id = driver.id(number)
        let event = "Event: OriginateResponse\r\nActionID: \(id)\r\nResponse: Failure\r\n\r\n"
        driver.receive(event + "Response: Success\r\nActionID: \(id)\r\n\r\n" + event)
        #expect(driver.outcomes[number] == [.answered("Success")])
        #expect(driver.events.map(\.name) == ["OriginateResponse", "OriginateResponse"])
    }

    @Test("80, 81: the first of Event and Response decides, wherever the ActionID stands")
    func deciding() throws {
        let driver = SessionDriver.loggedIn()
        let (first, second) = (try driver.send("A"), try driver.send("B"))
        driver.receive("Response: Success\r\nEvent: Foo\r\nActionID: \(driver.id(first))\r\n\r\n")
        driver.receive("Event: Foo\r\nResponse: x\r\n\r\n")
        driver.receive("ActionID: \(driver.id(second))\r\nResponse: Success\r\n\r\n")
        #expect(driver.outcomes == [first: [.answered("Success")], second: [.answered("Success")]])
        #expect(driver.events.map(\.name) == ["Foo"])
    }

    @Test("82: a UserEvent with our ActionID is an event like any other", arguments: ["UserEvent", "userevent"])
    func userEvent(name: String) throws {
        let driver = SessionDriver.loggedIn()
        let list = try driver.send("Status", asList: true)
        let id = driver.id(list)
        driver.receive("Response: Success\r\nActionID: \(id)\r\nEventList: start\r\n\r\n")
        driver.receive("Event: \(name)\r\nUserEvent: x\r\nActionID: \(id)\r\nEventList: Complete\r\n\r\n")
        #expect(driver.events.map(\.name) == [name])
        driver.receive("Event: StatusComplete\r\nActionID: \(id)\r\nEventList: Complete\r\n\r\n")
        #expect(driver.outcomes[list] == [.answered("Success"), .listEnded("StatusComplete")])
    }

    @Test("89: Goodbye without Logoff is nobody's answer; then the connection is lost")
    func goodbye() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Ping")
        driver.receive("Response: Goodbye\r\nMessage: Thanks for all the fish.\r\n\r\n")
        #expect(driver.unexpected == [.unsolicited])
        driver.end()
        #expect(driver.endingCode == .connectionLost)
        #expect(driver.outcomes[number] == [.failed(.outcomeUnknown)])
    }

    @Test("90: the end before the Goodbye ends as asked", arguments: [true, false])
    func endBeforeGoodbye(byAction: Bool) throws {
        let driver = SessionDriver.loggedIn()
        let number = byAction ? try driver.send("Logoff") : 0
        if !byAction { driver.session.stop(at: driver.now) }
        driver.end()
        #expect(driver.ending != nil)
        #expect(driver.endingCode == nil)
        #expect(driver.outcomes[number] == (byAction ? [.answered("Goodbye")] : nil))
    }

    @Test("91: answers in another order find their requests")
    func otherOrder() throws {
        let driver = SessionDriver.loggedIn()
        let numbers = try (0..<100).map { try driver.send("A\($0)") }
        var generator = SeededGenerator(91)
        for number in numbers.shuffled(using: &generator) {
            driver.receive("Response: Success\r\nActionID: \(driver.id(number))\r\nN: \(number)\r\n\r\n")
        }
        #expect(numbers.allSatisfy { driver.answers[$0]?.integer("N") == Int($0) })
        #expect(driver.unexpected.isEmpty)
    }

    @Test("94: the answer to an abandoned request is dropped")
    func abandoned() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Ping")
        driver.abandon(number)
        driver.receive("Response: Success\r\nActionID: \(driver.id(number))\r\n\r\n")
        #expect(driver.outcomes[number] == nil)
        #expect(driver.unexpected.isEmpty)
        driver.advance(by: .seconds(60))
        driver.end()
        #expect(driver.outcomes[number] == nil)
    }

    @Test("An answer beyond the limits fails its request, and the session lives")
    func oversizedAnswer() throws {
        var limits = ParserLimits()
        limits.responseBytes = 1000
        let driver = SessionDriver.loggedIn(limits: limits)
        let number = try driver.send("GetConfig")
        let lines = String(repeating: "Line-000000-000000: a=b\r\n", count: 100)
        driver.receive("Response: Success\r\nActionID: \(driver.id(number))\r\n\(lines)\r\nEvent: B\r\n\r\n")
        #expect(driver.outcomes[number] == [.failed(.protocolViolation)])
        #expect(driver.events.map(\.name) == ["B"])
    }
}
