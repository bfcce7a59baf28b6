import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    @Suite("Connection: keep-alive", .timeLimit(.minutes(1)))
    struct ConnectionKeepAliveTests {
        private func pings(_ driver: SessionDriver) -> Int { driver.written.count { $0.hasPrefix("Action: Ping") } }

        @Test("20, 92: silence is answered with Ping after 15 s, and the server given up 20 s later")
        func silence() throws {
            let driver = SessionDriver.loggedIn()
            driver.advance(by: .seconds(14))
            #expect(pings(driver) == 0)
            driver.advance(by: .seconds(1))
            #expect(pings(driver) == 1)
            driver.advance(by: .seconds(10))
            #expect(pings(driver) == 2)
            driver.advance(by: .seconds(9))
            #expect(driver.ending == nil)
            driver.advance(by: .seconds(1))
            #expect(driver.endingCode == .connectionLost)
            #expect(driver.ending.flatMap { $0 }?.message.contains("silent for 35") == true)
        }

        @Test("An answered Ping is nobody's answer, and the next is due 15 s later")
        func answered() throws {
            let driver = SessionDriver.loggedIn()
            for round in 1...1000 {
                driver.advance(by: .seconds(15))
                #expect(pings(driver) == round)
                driver.receive("Response: Success\r\nActionID: \(driver.lastID)\r\nPing: Pong\r\n\r\n")
            }
            #expect(driver.ending == nil)
            #expect(driver.unexpected.isEmpty)
            #expect(driver.session.pendingCount == 0)
        }

        @Test("93: a server that sends events but never answers Ping lives; the Ping of a user times out")
        func eventsOnly() throws {
            let driver = SessionDriver.loggedIn()
            let ping = try driver.send("Ping")
            for _ in 0..<1000 {
                driver.advance(by: .seconds(17))
                driver.receive("Event: X\r\n\r\n")
            }
            #expect(driver.ending == nil)
            #expect(driver.outcomes[ping] == [.failed(.timedOut)])
            #expect(driver.events.count == 1000)
            #expect(driver.session.pendingCount <= 2)
        }

        @Test("127: one byte every 14 s is life, however long the packet takes; every 40 s is none")
        func slowLoris() throws {
            let driver = SessionDriver.loggedIn()
            for byte in "Event: Slow\r\nKey: value\r\n\r\n".utf8 {
                driver.advance(by: .seconds(14))
                driver.receive([byte])
            }
            #expect(driver.events.map(\.name) == ["Slow"])
            #expect(pings(driver) == 0)
            driver.receive("Ev")
            for _ in 0..<4 { driver.advance(by: .seconds(10)) }
            #expect(driver.endingCode == .connectionLost)
        }

        @Test(
            "A synchronous Originate keeps the server busy: no Ping, and no action behind it times out before its turn")
        func busyServer() throws {
            let driver = SessionDriver.loggedIn()
            let originate = try driver.send("Originate", [("Channel", "Local/1"), ("Timeout", "60000")])
            driver.advance(by: .seconds(1))
            let behind = try driver.send("CoreStatus")
            for _ in 0..<6 { driver.advance(by: .seconds(10)) }
            #expect(pings(driver) == 0)
            #expect(driver.ending == nil && driver.outcomes.isEmpty)
            driver.receive("Response: Error\r\nActionID: \(driver.id(originate))\r\nMessage: Originate failed\r\n\r\n")
            #expect(driver.outcomes[originate] == [.answered("Error")])
            // Now it reads on: the action behind has the time that every action has.
            driver.advance(by: .seconds(14))
            driver.receive("Event: X\r\n\r\n")
            driver.advance(by: .seconds(15))
            #expect(driver.outcomes[behind] == nil)
            driver.advance(by: .seconds(2))
            #expect(driver.outcomes[behind] == [.failed(.timedOut)])
        }

        @Test("A synchronous Originate without an answer: the dead-clock starts at its deadline, cancelled or not")
        func deadWhileBusy() throws {
            for isCancelled in [false, true] {
                let driver = SessionDriver.loggedIn()
                let originate = try driver.send("Originate", [("Timeout", "60000")])
                if isCancelled { driver.session.abandon(originate) }
                driver.advance(by: .seconds(69))
                #expect(pings(driver) == 0)
                driver.advance(by: .seconds(1))
                #expect(driver.outcomes[originate] == (isCancelled ? nil : [.failed(.timedOut)]))
                #expect(driver.ending == nil)
                for _ in 0..<4 { driver.advance(by: .seconds(10)) }
                #expect(driver.endingCode == .connectionLost)
            }
        }

        @Test("Originate with Async is an action like any other")
        func asynchronous() throws {
            let driver = SessionDriver.loggedIn()
            let originate = try driver.send("Originate", [("Timeout", "60000"), ("async", "TRUE")])
            driver.advance(by: .seconds(15))
            #expect(pings(driver) == 1)
            driver.advance(by: .seconds(9))
            driver.receive("Event: X\r\n\r\n")
            driver.advance(by: .seconds(6))
            #expect(driver.outcomes[originate] == [.failed(.timedOut)])
        }
    }
}
