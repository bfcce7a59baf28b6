import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Testing: expectations and strictness")
struct TestingExpectationTests {
    private let server = ScriptedServer()

    private func connected(
        strict isStrict: Bool = false,
        _ body: (Manager) async throws -> Void
    ) async throws {
        var configuration = ManagerConfiguration()
        configuration.isStrict = isStrict
        configuration.report = { _ in }
        try await Manager(server, configuration: configuration).withConnection(body)
    }

    private func sendHangup(_ channel: String, cause: Int) async {
        await server.send(event: "Hangup", ["Channel": channel, "Cause": "\(cause)"])
    }

    @Test("What comes before the waiting counts, and is returned in order")
    func early() async throws {
        try await connected { manager in
            let expectation = manager.expectation(.hangup, count: 2)
            await sendHangup("SIP/1", cause: 16)
            await sendHangup("SIP/2", cause: 17)
            #expect(try await expectation.wait().map(\.cause) == [.normalClearing, .userBusy])
            let causes = try await manager.expect(.hangup, where: { $0.cause == .userBusy }) {
                await sendHangup("SIP/3", cause: 16)
                await sendHangup("SIP/4", cause: 17)
            }
            #expect(causes.map(\.channel.name.description) == ["SIP/4"])
        }
    }

    @Test("An error says what was expected and what came instead")
    func missing() async throws {
        try await connected { manager in
            let error = await #expect(throws: ExpectationError.self) {
                try await manager.expect(
                    .hangup,
                    where: { $0.cause == .userBusy },
                    count: 2,
                    within: .milliseconds(50)
                ) {
                    await server.send(event: "Newchannel", ["Channel": "SIP/1\u{1B}"])
                    await sendHangup("SIP/1", cause: 17)
                    await sendHangup("SIP/2", cause: 16)
                }
            }
            #expect(
                error?.description
                    == "expected 2 × Hangup (came: 1, and 1 that the condition refuses), within 50 ms; "
                    + "last came: Newchannel(SIP/1\("\u{1B}".visible)), Hangup(SIP/1), Hangup(SIP/2)"
            )
            #expect(error?.lastEvents.count == 3)
        }
    }

    @Test("What must not come fails as soon as it does, and is waited for all the time")
    func none() async throws {
        try await connected { manager in
            try await manager.expect(.hangup, count: 0, within: .milliseconds(20)) {
                await server.send(event: "Newstate", ["Channel": "SIP/1"])
            }
            let error = await #expect(throws: ExpectationError.self) {
                try await manager.expect(.hangup, count: 0, within: .seconds(600)) {
                    await sendHangup("SIP/1", cause: 16)
                }
            }
            #expect(error?.message == "expected no Hangup (came: 1), though it must not come")
        }
    }

    @Test("Several events, in order or not; one event fulfils one expectation")
    func several() async throws {
        try await connected { manager in
            let call = [ExpectedEvent(.newchannel), ExpectedEvent(.hangup), ExpectedEvent(.hangup)]
            let events = try await manager.expect(call, ordered: true) {
                await server.send(event: "Newchannel", ["Channel": "SIP/1"])
                await sendHangup("SIP/1", cause: 16)
                await server.send(event: "Newstate")
                await sendHangup("SIP/2", cause: 16)
            }
            #expect(events.map { $0["Channel"] } == ["SIP/1", "SIP/1", "SIP/2"])
            let one = await #expect(throws: ExpectationError.self) {
                try await manager.expect(call, ordered: false, within: .milliseconds(20)) {
                    await sendHangup("SIP/1", cause: 16)
                    await server.send(event: "Newchannel", ["Channel": "SIP/1"])
                }
            }
            #expect(one?.message.contains("1 × Hangup (came: 1), 1 × Hangup (came: 0)") == true)
            let order = await #expect(throws: ExpectationError.self) {
                try await manager.expect(Array(call.prefix(2)), ordered: true, within: .milliseconds(20)) {
                    await sendHangup("SIP/1", cause: 16)
                    await server.send(event: "Newchannel", ["Channel": "SIP/1"])
                }
            }
            #expect(order?.message.contains("in this order 1 × Newchannel (came: 1), 1 × Hangup (came: 0)") == true)
        }
    }

    @Test("The end of the run and of the task end the waiting")
    func ends() async throws {
        let messages = Lock<[String]>([])
        let broken = await #expect(throws: ManagerError.self) {
            try await connected { manager in
                do {
                    try await manager.expect(.hangup, within: .seconds(600)) { await server.cut() }
                } catch let error as ExpectationError {
                    messages.withLock { $0.append(error.message) }
                }
                do {
                    try await manager.expect(.hangup, within: .seconds(600)) {}
                } catch let error as ExpectationError {
                    messages.withLock { $0.append(error.message) }
                }
            }
        }
        let texts = messages.withLock { $0 }
        #expect(texts.count == 2)
        #expect(texts.first?.contains("and the manager's run ended: ") == true)
        #expect(broken?.code == .connectionLost)
        let task = Task { try await Manager(ScriptedServer()).expect(.hangup, within: .seconds(600)) {} }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    private static let oddities = [
        "unsolicited": "Response: Success\r\nActionID: none-of-ours\r\n\r\n",
        "unclassified": "Greetings: from nobody\r\n\r\n",
        "too long": "Event: X\r\nKey: " + String(repeating: "x", count: 2000) + "\r\n\r\n",
    ]

    @Test("A strict manager ends over every oddity", arguments: oddities.keys.sorted())
    func strict(name: String) async throws {
        let oddity = try #require(Self.oddities[name])
        for isStrict in [false, true] {
            let server = ScriptedServer()
            let reports = Lock(0)
            var configuration = ManagerConfiguration()
            configuration.isStrict = isStrict
            configuration.limits.lineBytes = 1000
            configuration.report = { _ in reports.withLock { $0 += 1 } }
            let manager = Manager(server, configuration: configuration)
            let run = Task {
                try await manager.withConnection { manager in
                    try await manager.expect(.named("Y"), within: .seconds(30)) {
                        await server.send(oddity)
                        await server.send("Event: Y\r\n\r\n")
                    }
                }
            }
            let result = await run.result
            #expect(reports.withLock { $0 } == 1)
            if isStrict {
                let error = #expect(throws: ManagerError.self) { try result.get() }
                #expect(error?.code == .protocolViolation)
            } else {
                #expect(throws: Never.self) { try result.get() }
            }
        }
    }
}
