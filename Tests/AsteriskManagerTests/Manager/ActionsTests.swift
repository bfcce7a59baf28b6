import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Manager: actions", .timeLimit(.minutes(1)))
struct ManagerActionsTests {
    private func manager(_ steps: [CannedServer.Step]) throws -> Manager {
        Manager(try CannedServer(CannedServer.Step.login + steps))
    }

    @Test("Ping reads the server's clock")
    func ping() async throws {
        let manager = try manager([
            .expect("Ping"),
            .send("Response: Success\r\nActionID: {id}\r\nPing: Pong\r\nTimestamp: 1795240286.232855\r\n\r\n"),
        ])
        let time = try await manager.withConnection { try await $0.send(.ping) }
        #expect(time == Timestamp(microseconds: 1_795_240_286_232_855))
    }

    @Test("A refused action throws with the server's answer")
    func refused() async throws {
        let manager = try manager([
            .expect("DBGet"),
            .send("Response: Error\r\nActionID: {id}\r\nMessage: Database entry not found\r\n\r\n"),
        ])
        try await manager.withConnection { manager in
            let error = await #expect(throws: ManagerError.self) {
                try await manager.send(.named("DBGet", ["Family": "shop", "Key": "open"]))
            }
            #expect(error?.code == .actionFailed)
            #expect(error?.response?["message"] == "Database entry not found")
        }
    }

    @Test("A header with a line end is refused before a byte is written")
    func lineEnd() async throws {
        let manager = try manager([])
        try await manager.withConnection { manager in
            let error = await #expect(throws: ManagerError.self) {
                try await manager.send(.named("Setvar", ["Value": "a\r\nAction: Originate"]))
            }
            #expect(error?.code == .invalidAction)
            #expect(error?.message.contains("'Value'") == true)
        }
    }

    @Test("What is sent while not connected fails at once")
    func notConnected() async throws {
        let manager = Manager(replaying: Recording(chunks: []))
        try await manager.run()
        let error = await #expect(throws: ManagerError.self) { try await manager.send(.ping) }
        #expect(error?.code == .notSent)
    }

    @Test("Commands in both forms give every line", arguments: ["Output", "Follows"])
    func command(form: String) async throws {
        let answer =
            form == "Output"
            ? "Response: Success\r\nActionID: {id}\r\nOutput: a\r\nOutput: \r\nOutput:   b: c\r\n\r\n"
            : "Response: Follows\r\nPrivilege: Command\r\nActionID: {id}\r\na\n\n  b: c\n--END COMMAND--\r\n\r\n"
        let manager = try manager([.expect("Command"), .send(answer)])
        let lines = try await manager.withConnection { try await $0.send(.command("core show uptime")) }
        #expect(lines == ["a", "", "  b: c"])
    }

    @Test("A list gives its items, and its end; other events go their own way")
    func list() async throws {
        let manager = try manager([
            .expect("CoreShowChannels"),
            .send("Response: Success\r\nActionID: {id}\r\nEventList: start\r\nMessage: Channels will follow\r\n\r\n"),
            .send("Event: CoreShowChannel\r\nActionID: {id}\r\nChannel: SIP/1\r\nDuration: 01:02:03\r\n\r\n"),
            .send("Event: CoreShowChannel\r\nActionID: {id}\r\nChannel: SIP/2\r\n\r\n"),
            .send("Event: Hangup\r\nChannel: SIP/3\r\n\r\n"),
            .send("Event: CoreShowChannelsComplete\r\nActionID: {id}\r\nEventList: Complete\r\nListItems: 2\r\n\r\n"),
        ])
        let events = manager.events(.any)
        try await manager.withConnection { manager in
            let list = try await manager.list(.coreShowChannels)
            let items = try await list.collect()
            #expect(items.map(\.channel.name) == ["SIP/1", "SIP/2"])
            #expect(items.first?.duration == .seconds(3723))
            #expect(list.completion?.integer("ListItems") == 2)
            var iterator = events.makeAsyncIterator()
            #expect(try await iterator.next()?["Channel"] == "SIP/3")
        }
    }

    @Test("A handler sends an action from inside and awaits its answer")
    func fromHandler() async throws {
        let manager = try manager([
            .send("Event: Newchannel\r\nChannel: SIP/1\r\n\r\n"),
            .expect("Getvar"),
            .send("Response: Success\r\nActionID: {id}\r\nVariable: X\r\nValue: 42\r\n\r\n"),
        ])
        let values = AsyncStream.makeStream(of: String.self)
        manager.on(.newchannel) { call, manager in
            let answer = try await manager.send(.named("Getvar", ["Channel": call.channel.name, "Variable": "X"]))
            values.continuation.yield(answer["Value"] ?? "")
        }
        try await manager.withConnection { _ in
            var iterator = values.stream.makeAsyncIterator()
            #expect(await iterator.next() == "42")
        }
    }

    @Test("Ten thousand events do not hold an answer up, and none is lost")
    func eventsBeforeAnswer() async throws {
        let manager = try manager([
            .expect("Ping"),
            .send(String(repeating: "Event: Newstate\r\nChannel: SIP/1\r\n\r\n", count: 10_000)),
            .send("Response: Success\r\nActionID: {id}\r\nPing: Pong\r\n\r\n"),
        ])
        let count = Lock(0)
        let gaps = Lock(0)
        manager.on(.newstate) { _ in count.withLock { $0 += 1 } }
        manager.on(.gap) { _ in gaps.withLock { $0 += 1 } }
        try await manager.withConnection { _ = try await $0.send(.ping) }
        #expect(count.withLock { $0 } == 10_000)
        #expect(gaps.withLock { $0 } == 0)
    }

    @Test("A link that dies leaves the outcome unknown")
    func outcomeUnknown() async throws {
        let manager = try manager([.expect("Originate"), .close])
        let run = Task { try await manager.run() }
        try await manager.waitUntilConnected()
        let action = await #expect(throws: ManagerError.self) { try await manager.send(.named("Originate")) }
        #expect(action?.code == .outcomeUnknown)
        let connection = await #expect(throws: ManagerError.self) { try await run.value }
        #expect(connection?.code == .connectionLost)
    }

    @Test("Logoff ends the run without an error")
    func logoff() async throws {
        let manager = try manager([.expect("Logoff"), .send("Response: Goodbye\r\nActionID: {id}\r\n\r\n"), .close])
        let run = Task { try await manager.run() }
        try await manager.waitUntilConnected()
        #expect(try await manager.send(.logoff).word == "Goodbye")
        try await run.value
    }

    @Test("The replay server answers actions from its recording, with the client's own ids")
    func replayServer() async throws {
        let server = try ReplayServer(Fixture.recording("queue_calls.amirec"), closesAtEnd: false)
        let manager = Manager("127.0.0.1", port: server.port, username: "any", secret: "any")
        try await manager.withConnection { manager in
            let queues = try await manager.list(.named("QueueStatus")).collect()
            #expect(queues.contains { $0.name == "QueueParams" && $0["Queue"] == "support" })
            let error = await #expect(throws: ManagerError.self) { try await manager.send(.named("NeverSent")) }
            #expect(error?.code == .actionFailed)
            _ = try await manager.send(.ping)
        }
        server.stop()
    }
}
