import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Testing: handlers by the type of the action", .timeLimit(.minutes(1)))
struct TestingTypedHandlerTests {
    private let server = ScriptedServer()

    @Test("A handler is given the value that a manager sent")
    func values() async throws {
        let sent = Action.Originate.originate(
            "PJSIP/1001", exten: "600", context: "internal", priority: "1", timeout: .seconds(20), callerID: "A <1>",
            variable: ["a=1", "b=2"], async: true)
        let seen = Lock<[Action.Originate]>([])
        server.on(Action.Originate.self) { originate in
            seen.withLock { $0.append(originate) }
            return originate["channel"] == "PJSIP/1001" ? .success(["Message": "queued"]) : .error("no such phone")
        }
        try await Manager(server).withConnection { manager in
            let answer = try await manager.send(sent)
            #expect(answer["Message"] == "queued")
            await #expect(throws: ManagerError.self) { try await manager.send(.originate("PJSIP/1002")) }
        }
        #expect(seen.withLock { $0 }.first?.fields == sent.fields)
        #expect(seen.withLock { $0 }.map { $0["Timeout"] } == ["20000", nil])
    }

    @Test("An action without a header that it needs is answered so, and reaches no handler")
    func missing() async throws {
        server.on(Action.QueueAdd.self) { _ in .success() }
        server.on(Action.Getvar.self) { getvar in .success(["Variable": getvar["Variable"] ?? "", "Value": "1"]) }
        try await Manager(server).withConnection { manager in
            let error = await #expect(throws: ManagerError.self) {
                try await manager.send(.named("QueueAdd", ["Queue": "support"]))
            }
            #expect(error?.response?["Message"] == "Missing header")
            _ = try await manager.send(.named("queueadd", ["interface": "PJSIP/1", "QUEUE": "support"]))
            #expect(try await manager.send(.getvar("x")).value == "1")
        }
    }

    @Test("Each of these comes as it was sent")
    func kinds() async throws {
        try await check(.hangup("PJSIP/1001", cause: .userBusy))
        try await check(.redirect("PJSIP/1", exten: "1", context: "c", priority: "1"))
        try await check(.setvar(channel: "PJSIP/1", variable: "x", value: "y: z"))
        try await check(.queueAdd(queue: "q", interface: "PJSIP/1", penalty: 2, paused: true))
        try await check(.queueRemove(queue: "q", interface: "PJSIP/1"))
        try await check(.queuePause(interface: "PJSIP/1", paused: true, queue: "q"))
        try await check(.dbPut(family: "f", key: "k", val: "v"))
        try await check(.dbDel(family: "f", key: "k"))
        try await check(.events("call"))
        try await check(.userEvent("Mine", ["A": "1", "B": "2"]))
        try await check(.queueStatus("q"))
        try await check(.status())
    }

    private func check<Sent: ReceivableAction>(_ action: Sent) async throws {
        let server = ScriptedServer()
        let seen = Lock<[[ActionField]]>([])
        server.on(Sent.self) { received in
            seen.withLock { $0.append(received.fields) }
            return .success()
        }
        #expect(action.name == Sent.actionName)
        let manager = Manager(server)
        try await manager.withConnection { manager in _ = try await manager.send(action) }
        #expect(seen.withLock { $0 } == [action.fields])
    }
}
