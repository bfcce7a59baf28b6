// The Swift code of the article "Testing registrars" stands here too, between the marks, so that it compiles and does what
// is said of it. `.ci/run` compares the two.

import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Documentation: Testing registrars", .timeLimit(.minutes(1)))
struct DocumentationTestingRegistrarsTests {
    // TestingRegistrars: begin
    actor MissedCalls: EventRegistrar {
        private(set) var numbers: [String] = []

        nonisolated var handlers: HandlerList {
            On(.dialEnd.where { $0.dialStatus != .answer }, perform: missed)
            On(.named("QueueCallerAbandon"), perform: gaveUp)
        }

        private func missed(_ dial: Event.DialEnd) async { numbers.append(dial.channel?.callerIDNum ?? "unknown") }
        private func gaveUp(_ event: Event) async { numbers.append(event["CallerIDNum"] ?? "unknown") }
    }
    // TestingRegistrars: end

    // TestingRegistrars: begin
    @Test("A busy phone makes a missed call, an answered one does not")
    func busy() async throws {
        let server = SimulatedServer(phones: ["1001": "Alice", "1002": "Bob", "1003": "Carol"])
        let missed = MissedCalls()
        let manager = Manager(server)
        manager.attach(missed)
        try await manager.withConnection { _ in
            server.call(from: "1001", to: "1002").answer().hangup()
            server.call(from: "1003", to: "1002").busy()
        }
        #expect(await missed.numbers == ["1003"])
    }
    // TestingRegistrars: end

    // TestingRegistrars: begin
    @Test("Whoever gives up waiting in a queue is a missed call")
    func queue() async throws {
        let server = SimulatedServer()
        let support = server.queue("support", members: ["1001"], exten: "600")
        let missed = MissedCalls()
        let manager = Manager(server)
        manager.attach(missed)
        try await manager.withConnection { manager in
            support.join(from: "2001").answer()
            let waiting = support.join(from: "2002")
            server.advance(by: .seconds(60))
            let entries = try await manager.list(.named("QueueStatus")).collect().filter { $0.name == "QueueEntry" }
            #expect(entries.map { $0["Wait"] } == ["60"])
            waiting.hangup()
        }
        #expect(await missed.numbers == ["2002"])
    }
    // TestingRegistrars: end

    // TestingRegistrars: begin
    @Test("Hanging up one channel ends both")
    func hangup() async throws {
        let server = SimulatedServer()
        try await Manager(server).withConnection { manager in
            let call = server.call(from: "1001", to: "1002").answer()
            let hangups = try await manager.expect(.hangup, where: { $0.cause == .normalClearing }, count: 2) {
                try await manager.send(.named("Hangup", ["Channel": call.callerChannel ?? ""]))
            }
            #expect(hangups.map(\.channel.callerIDNum) == ["1001", "1002"])
        }
    }
    // TestingRegistrars: end

    @Test("Events in their order")
    func order() async throws {
        let server = SimulatedServer()
        try await Manager(server).withConnection { manager in
            // TestingRegistrars: begin
            let call = [
                ExpectedEvent(.newchannel, count: 2), ExpectedEvent(.dialEnd), ExpectedEvent(.bridgeEnter, count: 2),
            ]
            let expectation = manager.expectation(call, ordered: true)
            server.call(from: "1001", to: "1002").answer()
            try await expectation.wait(within: .seconds(5))
            // TestingRegistrars: end
        }
    }

    @Test("Answers by name and by type")
    func answers() async throws {
        let server = SimulatedServer()
        // TestingRegistrars: begin
        server.on("DBGet") { action in
            action["Key"] == "open" ? .list("DBGetResponse", [["Val": "yes"]]) : .error("Database entry not found")
        }
        server.on(Action.Command.self) { .success(["Output": "You said: \($0.command)"]) }
        // TestingRegistrars: end
        try await Manager(server).withConnection { manager in
            let items = try await manager.list(.named("DBGet", ["Key": "open"])).collect()
            #expect(items.map { $0["Val"] } == ["yes"])
            let error = await #expect(throws: ManagerError.self) { try await manager.send(.named("DBGet")) }
            #expect(error?.code == .actionFailed)
            #expect(try await manager.send(.command("hello")) == ["You said: hello"])
        }
    }

    @Test("Byte for byte")
    func script() async throws {
        // TestingRegistrars: begin
        let server = ScriptedServer()
        await #expect(throws: ManagerError.self) {
            try await Manager(server).withConnection { manager in
                try await manager.expect(.named("Alarm")) {
                    await server.send(event: "Alarm", ["Channel": "1"])
                }
                await server.send("Event: Hang")  // half a packet
                await server.cut()
            }
        }
        // TestingRegistrars: end
    }

    @Test("Strictness")
    func strict() async throws {
        let server = ScriptedServer()
        // TestingRegistrars: begin
        var configuration = ManagerConfiguration()
        configuration.isStrict = true
        let manager = Manager(server, configuration: configuration)
        // TestingRegistrars: end
        let error = await #expect(throws: ManagerError.self) {
            try await manager.withConnection { _ in await server.send("Greetings: from nobody\r\n\r\n") }
        }
        #expect(error?.code == .protocolViolation)
    }

    @Test("Recordings")
    func replay() async throws {
        let recording = try Fixture.recording("call_answer_hangup.amirec")
        // TestingRegistrars: begin
        let replay = try ReplayServer(recording, speed: .max, closesAtEnd: false)
        replay.on("Getvar") { action in .success(["Variable": action["Variable"] ?? "", "Value": ""]) }
        let client = Manager("127.0.0.1", port: replay.port, username: "anyone", secret: "anything")
        // TestingRegistrars: end
        try await client.withConnection { client in
            let answer = try await client.send(.named("Getvar", ["Variable": "X"]))
            #expect(answer["Variable"] == "X")
        }
        replay.stop()
    }
}
