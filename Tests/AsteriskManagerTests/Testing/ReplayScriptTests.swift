import AsteriskManager
import Testing

@testable import AsteriskManagerTesting

@Suite("Testing: what a replay server makes of a recording")
struct TestingReplayScriptTests {
    private func chunk(_ seconds: Int, _ sender: Recording.Sender, _ text: String, leftOut: Int = 0) -> Recording.Chunk
    {
        var chunk = Recording.Chunk(time: .seconds(seconds), from: sender, bytes: Array(text.utf8))
        chunk.leftOut = leftOut
        return chunk
    }

    private func texts(_ script: ReplayScript) -> [String] {
        script.announcements.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private func session(_ script: ReplayScript, speed: ReplaySpeed = .recorded) -> ReplaySession {
        ReplaySession(script, speed: speed, closesAtEnd: true, handlers: ActionHandlers())
    }

    /// What the session says to these bytes of a client, taken off its output.
    private func answer(_ session: inout ReplaySession, to text: String) -> String {
        Array(text.utf8).withUnsafeBytes { session.receive($0, at: .zero) }
        let output = String(decoding: session.output, as: UTF8.self)
        session.sent(session.output.count)
        return output
    }

    @Test("Times count from the login; without one, from the first that the server says")
    func times() {
        let events = [chunk(3600, .server, "Event: A\r\n\r\n"), chunk(3607, .server, "Event: B\r\n\r\n")]
        let part = ReplayScript(Recording(chunks: [chunk(3590, .client, "Action: Ping\r\n\r\n")] + events))
        #expect(part.announcements.map(\.time) == [.zero, .seconds(7)])
        #expect(part.end == .seconds(7))
        let login = [
            chunk(3590, .server, "Event: Early\r\n\r\n"), chunk(3591, .client, "Action: Login\r\nActionID: 1\r\n\r\n"),
            chunk(3592, .server, "Response: Error\r\nActionID: 1\r\n\r\n"),
            chunk(3593, .client, "Action: Login\r\nActionID: 2\r\n\r\n"),
            chunk(3595, .server, "Response: Success\r\nActionID: 2\r\n\r\n"),
        ]
        let whole = ReplayScript(Recording(chunks: login + events))
        #expect(whole.announcements.map(\.time) == [.zero, .seconds(5), .seconds(12)])
        #expect(whole.answers.isEmpty)
        var session = session(part)
        _ = answer(&session, to: "Action: Login\r\n\r\n")
        session.tick(at: .seconds(6))
        #expect(String(decoding: session.output, as: UTF8.self) == "Event: A\r\n\r\n")
    }

    @Test("Bytes that a recording leaves out join no packets, of neither side")
    func holes() {
        let script = ReplayScript(
            Recording(chunks: [
                chunk(0, .client, "Action: DBGet\r\nFamily: "),
                chunk(0, .client, "x\r\n\r\nAction: Ping\r\nActionID: 1\r\n\r\n", leftOut: 5),
                chunk(1, .server, "Event: A\r\nX: 1\r\n\r\nEvent: B\r\n"),
                chunk(2, .server, "Y: 2\r\n\r\nEvent: C\r\n\r\n", leftOut: 30),
                chunk(3, .server, "Response: Success\r\nActionID: 1\r\nPing: Pong\r\n\r\n"),
            ]))
        #expect(texts(script) == ["Event: A\r\nX: 1\r\n\r\n", "Event: C\r\n\r\n"])
        #expect(script.answers.keys.map(\.name) == ["ping"])
    }

    @Test("Lists of old servers, which do not mark them, are held until they are asked for")
    func oldLists() {
        let item = "Event: QueueMember\r\nQueue: support\r\nActionID: 7\r\n\r\n"
        let script = ReplayScript(
            Recording(chunks: [
                chunk(0, .server, "Asterisk Call Manager/1.1\r\n"),
                chunk(1, .client, "Action: QueueStatus\r\nActionID: 7\r\n\r\n"),
                chunk(1, .server, "Response: Success\r\nActionID: 7\r\nMessage: Queue status will follow\r\n\r\n"),
                chunk(1, .server, item + "Event: Newchannel\r\n\r\n" + item),
                chunk(1, .server, "Event: UserEvent\r\nUserEvent: x\r\nActionID: 7\r\n\r\n"),
                chunk(1, .server, "Event: QueueStatusComplete\r\nActionID: 7\r\n\r\nEvent: Z\r\nActionID: 7\r\n\r\n"),
            ]))
        #expect(
            texts(script) == [
                "Event: Newchannel\r\n\r\n", "Event: UserEvent\r\nUserEvent: x\r\nActionID: 7\r\n\r\n",
                "Event: Z\r\nActionID: 7\r\n\r\n",
            ])
        var session = session(script)
        _ = answer(&session, to: "Action: Login\r\n\r\n")
        let list = answer(&session, to: "ACTION: queuestatus\r\nActionID: mine\r\n\r\n")
        #expect(list.split(separator: "\r\n\r\n").count == 4)
        #expect(list.split(separator: "\r\n").count { $0 == "ActionID: mine" } == 4)
        #expect(answer(&session, to: "Action: QueueStatus\r\n\r\n").contains("Not in the recording"))
    }

    @Test("What was recorded without an answer is no answer")
    func unanswered() {
        let script = ReplayScript(Recording(chunks: [chunk(0, .client, "Action: DBGet\r\nActionID: 1\r\n\r\n")]))
        var session = session(script)
        _ = answer(&session, to: "Action: Login\r\n\r\n")
        #expect(answer(&session, to: "Action: DBGet\r\n\r\n").contains("Not in the recording"))
    }

    @Test("A client that does not read has little wait for it, and gets all of it in the end")
    func bounded() {
        let event = "Event: Newexten\r\nAppData: \(String(repeating: "x", count: 200))\r\n\r\n"
        let chunks = (0..<10_000).map { _ in chunk(1, .server, event) }
        let script = ReplayScript(Recording(chunks: chunks))
        var session = session(script, speed: .max)
        _ = answer(&session, to: "Action: Login\r\n\r\n")
        var count = 0
        while !session.isOver {
            session.tick(at: .seconds(1))
            #expect(session.output.count < 300_000)
            // Nothing is due as long as the client takes nothing.
            if session.output.count > 262_144 { #expect(session.nextTime == nil) }
            let taken = min(session.output.count, 100_000)
            count += taken
            session.sent(taken)
        }
        count += session.output.count
        #expect(count == 10_000 * event.utf8.count)
    }

    @Test("Many actions and many answers take no quadratic time")
    func many() {
        let count = 20_000
        var chunks: [Recording.Chunk] = []
        for number in 0..<count {
            chunks.append(chunk(0, .client, "Action: Ping\r\nActionID: \(number)\r\n\r\n"))
            chunks.append(chunk(0, .server, "Response: Success\r\nActionID: \(number)\r\nPing: \(number)\r\n\r\n"))
            // All of one id, and answered at the end.
            chunks.append(chunk(0, .client, "Action: Echo\r\nActionID: x\r\n\r\n"))
        }
        for _ in 0..<count { chunks.append(chunk(0, .server, "Response: Success\r\nActionID: x\r\n\r\n")) }
        let clock = ContinuousClock()
        var last = ""
        let time = clock.measure {
            let script = ReplayScript(Recording(chunks: chunks))
            #expect(script.answers.values.map(\.count) == [count, count])
            var session = session(script)
            _ = answer(&session, to: "Action: Login\r\n\r\n")
            for _ in 0..<count { last = answer(&session, to: "Action: Ping\r\n\r\n") }
        }
        #expect(last.contains("Ping: \(count - 1)\r\n"))
        #expect(time < .seconds(20))
    }
}
