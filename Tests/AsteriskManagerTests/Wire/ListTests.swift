import Testing

@testable import AsteriskManager

/// Section F: lists.
@Suite("Wire: lists")
struct WireListTests {
    typealias Outcome = SessionDriver.Outcome

    /// A session with one list under way, whose answer has come.
    private func listing(
        _ action: String = "CoreShowChannels",
        start: String? = "EventList: start\r\n",
        greeting: String = SessionDriver.greeting,
        longestList: Int = 1_000_000
    ) throws -> (SessionDriver, RequestNumber) {
        let driver = SessionDriver.loggedIn(greeting: greeting, longestList: longestList)
        let list = try driver.send(action, asList: true)
        if let start { driver.receive("Response: Success\r\nActionID: \(driver.id(list))\r\n\(start)\r\n") }
        return (driver, list)
    }

    private func item(_ name: String, _ id: String, _ more: String = "") -> String {
        "Event: \(name)\r\nActionID: \(id)\r\n\(more)\r\n"
    }

    private let complete = "EventList: Complete\r\n"

    @Test("95: the end in the middle of a list fails it")
    func cut() throws {
        let (driver, list) = try listing()
        driver.receive(item("CoreShowChannel", driver.id(list)) + item("CoreShowChannel", driver.id(list)))
        driver.end()
        #expect(driver.outcomes[list]?.last == .failed(.outcomeUnknown))
    }

    @Test("96: items without end fail the list at its limit; later ones are no events")
    func endless() throws {
        let (driver, list) = try listing(longestList: 100)
        for _ in 0..<5000 { driver.receive(item("CoreShowChannel", driver.id(list))) }
        #expect(driver.outcomes[list]?.count == 102)
        #expect(driver.outcomes[list]?.last == .failed(.protocolViolation))
        #expect(driver.events.isEmpty)
        #expect(driver.unexpected == [.extra])
    }

    @Test("96: a list that stalls fails after the idle time, counted from its last item")
    func stalled() throws {
        let (driver, list) = try listing()
        driver.advance(by: .seconds(59))
        driver.receive(item("CoreShowChannel", driver.id(list)))
        // The server lives, but the list does not go on.
        for _ in 1...5 {
            driver.advance(by: .seconds(10))
            driver.receive("Event: X\r\n\r\n")
        }
        driver.advance(by: .seconds(9))
        #expect(driver.outcomes[list]?.count == 2)
        driver.advance(by: .seconds(1))
        #expect(driver.outcomes[list]?.last == .failed(.timedOut))
        driver.receive(item("CoreShowChannel", driver.id(list)) + item("CoreShowChannel", driver.id(list)))
        driver.receive(item("CoreShowChannelsComplete", driver.id(list), complete))
        #expect(driver.events.map(\.name) == Array(repeating: "X", count: 5))
        #expect(driver.unexpected == [.late, .late])
    }

    @Test("98: Complete without start ends the list; a second one is extra")
    func completeAlone() throws {
        let (driver, list) = try listing(start: nil)
        driver.receive(item("CoreShowChannelsComplete", driver.id(list), complete))
        #expect(driver.outcomes[list] == [.listEnded("CoreShowChannelsComplete")])
        driver.receive(item("CoreShowChannelsComplete", driver.id(list), complete))
        #expect(driver.unexpected == [.extra])
        #expect(driver.events.isEmpty)
    }

    @Test("99: items before the answer are collected")
    func itemsFirst() throws {
        let (driver, list) = try listing(start: nil)
        driver.receive(item("CoreShowChannel", driver.id(list)))
        driver.receive("Response: Success\r\nActionID: \(driver.id(list))\r\nEventList: start\r\n\r\n")
        driver.receive(item("CoreShowChannelsComplete", driver.id(list), complete))
        let expected: [Outcome] = [
            .item("CoreShowChannel"), .answered("Success"), .listEnded("CoreShowChannelsComplete"),
        ]
        #expect(driver.outcomes[list] == expected)
    }

    @Test("100: two lists and ordinary events are sorted by ActionID")
    func interleaved() throws {
        let (driver, first) = try listing()
        let second = try driver.send("Status", asList: true)
        driver.receive("Response: Success\r\nActionID: \(driver.id(second))\r\nEventList: start\r\n\r\n")
        driver.receive(item("A", driver.id(first)) + "Event: Hangup\r\n\r\n" + item("B", driver.id(second)))
        driver.receive(item("A", driver.id(first)) + item("Foreign", "x-1"))
        driver.receive(item("Over", driver.id(second), complete) + item("Over", driver.id(first), complete))
        #expect(driver.outcomes[first] == [.answered("Success"), .item("A"), .item("A"), .listEnded("Over")])
        #expect(driver.outcomes[second] == [.answered("Success"), .item("B"), .listEnded("Over")])
        #expect(driver.events.map(\.name) == ["Hangup", "Foreign"])
    }

    @Test(
        "101: the marks are compared without case, and cancelled is an end",
        arguments: ["COMPLETE", "cancelled", "Cancelled"])
    func marks(mark: String) throws {
        let (driver, list) = try listing("FAXSessions", start: "eventlist: Start\r\n")
        driver.receive(item("X", driver.id(list)) + item("End", driver.id(list), "eventlist: \(mark)\r\n"))
        #expect(driver.outcomes[list] == [.answered("Success"), .item("X"), .listEnded("End")])
    }

    @Test("102: an error in the middle ends the list; its completion is extra")
    func errorInside() throws {
        let (driver, list) = try listing("CoreShowChannelMap")
        let text = "Could not complete channel map\n"
        driver.receive("Response: Error\r\nActionID: \(driver.id(list))\r\nMessage: \(text)\r\n\r\n")
        #expect(driver.outcomes[list] == [.answered("Success"), .failed(.actionFailed)])
        #expect(driver.errors[list]?.response?["Message"] == "Could not complete channel map")
        driver.receive(item("CoreShowChannelMapComplete", driver.id(list), complete))
        #expect(driver.unexpected == [.extra])
    }

    @Test("103: an empty list may be an error, or a plain success")
    func empty() throws {
        let (driver, first) = try listing(start: nil)
        let second = try driver.send("VoicemailUsersList", asList: true)
        driver.receive("Response: Error\r\nActionID: \(driver.id(first))\r\nMessage: No active conferences.\r\n\r\n")
        driver.receive("Response: Success\r\nActionID: \(driver.id(second))\r\nMessage: There are no users.\r\n\r\n")
        #expect(driver.outcomes[first] == [.failed(.actionFailed)])
        #expect(driver.outcomes[second] == [.answered("Success"), .listEnded(nil)])
    }

    @Test("104: lists of AMI 1 end at the event that names the end", arguments: ["1.0", "1.1", "1.3"])
    func legacy(version: String) throws {
        let greeting = "Asterisk Call Manager/\(version)\r\n"
        let (driver, list) = try listing("QueueStatus", start: "Message: will follow\r\n", greeting: greeting)
        driver.receive(item("QueueParams", driver.id(list)) + item("QueueStatusComplete", driver.id(list)))
        #expect(
            driver.outcomes[list] == [.answered("Success"), .item("QueueParams"), .listEnded("QueueStatusComplete")])
    }

    @Test("104: the one item of an old DBGet is its end, that of a new one is not")
    func oldItem() throws {
        let old = try listing(
            "DBGet", start: "Message: Result will follow\r\n", greeting: "Asterisk Call Manager/1.0\r\n")
        old.0.receive(item("DBGetResponse", old.0.id(old.1)))
        #expect(old.0.outcomes[old.1] == [.answered("Success"), .item("DBGetResponse"), .listEnded("DBGetResponse")])
        let (new, list) = try listing("DBGet")
        new.receive(item("DBGetResponse", new.id(list)) + item("DBGetComplete", new.id(list), complete))
        #expect(new.outcomes[list] == [.answered("Success"), .item("DBGetResponse"), .listEnded("DBGetComplete")])
    }

    @Test("105: AgentComplete is no end")
    func agentComplete() throws {
        let (driver, list) = try listing("Agents", start: "", greeting: "Asterisk Call Manager/1.1\r\n")
        driver.receive("Event: AgentComplete\r\n\r\n" + item("AgentComplete", driver.id(list)))
        #expect(driver.outcomes[list] == [.answered("Success"), .item("AgentComplete")])
        #expect(driver.events.map(\.name) == ["AgentComplete"])
    }

    @Test("106: WaitEvent is done with its answer, and its events are events")
    func waitEvent() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("WaitEvent")
        driver.receive("Response: Success\r\nActionID: \(driver.id(number))\r\n\r\n")
        driver.receive(String(repeating: "Event: X\r\n\r\n", count: 50) + item("WaitEventComplete", driver.id(number)))
        #expect(driver.outcomes[number] == [.answered("Success")])
        #expect(driver.events.count == 51)
    }

    @Test("107: an id with a header glued to it is unknown")
    func gluedID() throws {
        let (driver, list) = try listing("MeetmeList")
        driver.receive(item("MeetmeList", driver.id(list) + "Conference: 1"))
        #expect(driver.outcomes[list] == [.answered("Success")])
        #expect(driver.events.count == 1)
    }

    @Test("94: the rest of an abandoned list is dropped, and nobody is told")
    func abandoned() throws {
        let (driver, list) = try listing()
        driver.abandon(list)
        driver.receive(item("CoreShowChannel", driver.id(list)) + "Event: Hangup\r\n\r\n")
        driver.receive(item("CoreShowChannelsComplete", driver.id(list), complete))
        #expect(driver.events.map(\.name) == ["Hangup"])
        #expect(driver.unexpected.isEmpty)
        #expect(driver.outcomes[list] == [.answered("Success")])
    }
}
