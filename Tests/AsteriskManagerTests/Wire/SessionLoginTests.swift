import Testing

@testable import AsteriskManager

/// Section B: the login.
@Suite("Wire: the login")
struct WireLoginTests {
    /// A session whose greeting has come.
    private func greeted(_ method: LoginRequest.Method = .plain) -> SessionDriver {
        let driver = SessionDriver(method, secret: "mysecret")
        driver.receive(SessionDriver.greeting)
        return driver
    }

    @Test("The challenge is answered with the digest that a real server accepted, and never with the secret")
    func challenge() {
        let driver = greeted(.challenge)
        #expect(driver.written.last?.contains("Action: Challenge\r\n") == true)
        driver.receive("Response: Success\r\nActionID: \(driver.lastID)\r\nChallenge: 840415273\r\n\r\n")
        #expect(driver.written.last?.contains("\r\nKey: 72ee2809cbf69e9bdb27bdd924cda8e3\r\n") == true)
        driver.receive("Response: Success\r\nActionID: \(driver.lastID)\r\n\r\n")
        #expect(driver.isLoggedIn)
        #expect(!driver.written.joined().contains("mysecret"))
    }

    @Test(
        "19: the end instead of an answer is a lost connection, also in the middle of the answer",
        arguments: ["", "Response: Er"])
    func endDuringLogin(text: String) {
        let driver = greeted()
        driver.receive(text)
        driver.end()
        #expect(driver.endingCode == .connectionLost)
    }

    @Test("20: no answer is a timeout that does not tell the secret")
    func noAnswer() {
        let driver = greeted()
        driver.advance(by: .seconds(10))
        #expect(driver.endingCode == .timedOut)
        #expect(driver.ending??.message.contains("mysecret") == false)
    }

    @Test("21, 22: 'Already authenticated' and an answer without ActionID are successes", arguments: [true, false])
    func odd(hasID: Bool) {
        let driver = greeted()
        let id = hasID ? "ActionID: \(driver.lastID)\r\n" : ""
        driver.receive("Response: Success\r\n\(id)Message: Already authenticated\r\n\r\n")
        #expect(driver.isLoggedIn)
    }

    @Test(
        "23, 24: a challenge that is none is not answered",
        arguments: ["", "Challenge: \r\n", "Challenge: \(String(repeating: "9", count: 1_000_000))\r\n"]
    )
    func noChallenge(line: String) {
        let driver = greeted(.challenge)
        driver.receive("Response: Success\r\nActionID: \(driver.lastID)\r\n\(line)\r\n")
        #expect(driver.endingCode == .protocolViolation)
        #expect(driver.written.count == 1)
    }

    @Test("25: a refused challenge does not lead to the secret in clear")
    func downgrade() {
        let driver = greeted(.challenge)
        driver.receive("Response: Error\r\nActionID: \(driver.lastID)\r\nMessage: Must specify AuthType\r\n\r\n")
        #expect(driver.endingCode == .authenticationFailed)
        #expect(driver.written.count == 1)
        #expect(!driver.written.joined().contains("mysecret"))
    }

    @Test("26: events before the answer are delivered after it, in order")
    func earlyEvents() {
        let driver = greeted()
        driver.receive("Event: Newchannel\r\n\r\nEvent: Newexten\r\n\r\n")
        #expect(driver.events.isEmpty)
        driver.receive("Response: Success\r\nActionID: \(driver.lastID)\r\n\r\nEvent: Hangup\r\n\r\n")
        #expect(driver.events.map(\.name) == ["Newchannel", "Newexten", "Hangup"])
    }

    @Test("26: events without end before the answer are fatal, not memory")
    func endlessEarlyEvents() {
        let driver = greeted()
        let event = "Event: X\r\nValue: \(String(repeating: "x", count: 900_000))\r\n\r\n"
        for _ in 0..<20 where driver.ending == nil { driver.receive(event) }
        #expect(driver.endingCode == .protocolViolation)
        #expect(driver.session.early.isEmpty)
    }

    @Test("27, 28: FullyBooted may never come, or twice")
    func fullyBooted() {
        let driver = SessionDriver.loggedIn()
        #expect(driver.isLoggedIn)
        driver.receive("Event: FullyBooted\r\n\r\nEvent: FullyBooted\r\n\r\n")
        #expect(driver.events.count == 2)
        #expect(driver.ending == nil)
    }

    @Test("29: a user name or secret with a line end is refused before a byte is written", arguments: [true, false])
    func lineEnd(inSecret: Bool) {
        let bad = "pw\r\nAction: Originate"
        for method in [LoginRequest.Method.challenge, .plain] {
            let driver = SessionDriver(method, username: inSecret ? "user" : bad, secret: inSecret ? bad : "pw")
            driver.receive(SessionDriver.greeting)
            #expect(driver.endingCode == .invalidAction)
            #expect(driver.written == [])
            #expect(driver.ending??.message.contains("Originate") == false)
        }
    }

    @Test("A packet beyond the limits before the login is fatal")
    func limitBeforeLogin() {
        let driver = greeted()
        driver.receive("Event: X\r\n" + String(repeating: "K: v\r\n", count: 20_001) + "\r\n")
        #expect(driver.endingCode == .protocolViolation)
    }

    @Test("An answer that is another's does not log in, whatever it says")
    func foreignAnswer() {
        let driver = greeted()
        driver.receive("Response: Success\r\nActionID: 1\r\n\r\nResponse: Error\r\nActionID: x-1\r\n\r\n")
        #expect(!driver.isLoggedIn)
        #expect(driver.ending == nil)
        #expect(driver.unexpected == [.unsolicited, .unsolicited])
    }
}
