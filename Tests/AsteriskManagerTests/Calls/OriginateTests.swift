import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

@Suite("Calls: originate", .timeLimit(.minutes(1)))
struct CallsOriginateTests {
    private let server = SimulatedServer(phones: ["1001": "Alice", "1002": "Bob", "1003": ""])

    @Test("Answered and ended can be waited for by many, in any order, and afterwards")
    func waiting() async throws {
        server.phone("1001", behavior: .rings)
        try await Manager(server).withConnection { manager in
            let call = try await manager.originate("PJSIP/1001", to: .exten("1002", context: "internal"))
            async let ends = withThrowingTaskGroup(of: HangupCause?.self) { tasks in
                for _ in 0..<10 { tasks.addTask { try await call.ended.cause } }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            async let answers: Void = withThrowingTaskGroup(of: Void.self) { tasks in
                for _ in 0..<10 { tasks.addTask { try await call.answered } }
                try await tasks.waitForAll()
            }
            server.calls.first?.answer()
            try await answers
            #expect(call.response?.reason == .answer)
            #expect(call.channel.uniqueID == call.response?.uniqueID)
            #expect(call.otherChannel == nil)
            server.calls.first?.answer().hangup()
            #expect(try await ends == Array(repeating: .normalClearing, count: 10))
            try await call.answered
            #expect(try await call.ended.hangups.map(\.channel.uniqueID) == [call.channel.uniqueID])
            #expect(manager.registry.snapshot.isEmpty)
        }
    }

    @Test("The server is asked with Async, and for an id that nobody can guess")
    func wire() async throws {
        let asked = Lock<[ReceivedAction]>([])
        server.on("Originate") { action in
            asked.withLock { $0.append(action) }
            return .success()
        }
        try await Manager(server).withConnection { manager in
            let calls = [
                try await manager.originate(
                    "PJSIP/1001", to: .exten("600", context: "internal"), timeout: .seconds(20), callerID: "A <1>",
                    variable: ["A=1", "B=2"], account: "shop", earlyMedia: true, codecs: "ulaw",
                    preDialGoSub: "sub,s,1"),
                try await manager.originate("local/1@internal/n", to: .application("Queue", data: "support")),
            ]
            #expect(calls.map(\.description) == ["PJSIP/1001", "local/1@internal/n"])
            let actions = asked.withLock { $0 }
            #expect(
                ["Channel", "Exten", "Context", "Priority", "Async", "Timeout", "CallerID", "Account", "EarlyMedia"]
                    .map { actions[0][$0] }
                    == ["PJSIP/1001", "600", "internal", "1", "yes", "20000", "A <1>", "shop", "yes"])
            #expect(["Codecs", "PreDialGoSub", "Application"].map { actions[0][$0] } == ["ulaw", "sub,s,1", nil])
            #expect(actions[0].fields.filter { $0.key == "Variable" }.map(\.value) == ["A=1", "B=2"])
            #expect(["Application", "Data", "Exten"].map { actions[1][$0] } == ["Queue", "support", nil])
            let ids = actions.compactMap { $0["ChannelId"] }
            #expect(Set(ids).count == 2 && ids.allSatisfy { $0.count == 32 })
            #expect(actions.map { $0["OtherChannelId"] } == [nil, ids[1] + ";2"])
        }
    }

    @Test(
        "A call that is not answered says why",
        arguments: [
            (PhoneBehavior.isBusy, "1001", HangupCause?.some(.userBusy)), (.declines, "1001", .callRejected),
            (.answers, "7777", nil),
        ])
    func notAnswered(_ behavior: PhoneBehavior, _ number: String, _ cause: HangupCause?) async throws {
        server.phone("1001", behavior: behavior)
        try await Manager(server).withConnection { manager in
            let call = try await manager.originate("PJSIP/\(number)", to: .application("Wait"))
            let error = await #expect(throws: ManagerError.self) { try await call.answered }
            #expect(error?.code == .notAnswered)
            #expect(error?.message == "PJSIP/\(number) was not answered: \(cause?.description ?? "failed")")
            let end = try await call.ended
            #expect(end.cause == cause && end.hangups.count == (cause == nil ? 0 : 1))
            #expect(manager.registry.snapshot.isEmpty)
        }
    }

    @Test("An answer is its caller's only, among many at once and in two sessions")
    func callers() async throws {
        server.phone("1002", behavior: .isBusy)
        server.phone("1003", behavior: .rings)
        let (first, second) = (Manager(server, name: "first"), Manager(server, name: "second"))
        try await first.withConnection { first in
            try await second.withConnection { second in
                let waits = try await first.originate("PJSIP/1003", to: .application("Wait"))
                try await withThrowingTaskGroup(of: Bool.self) { tasks in
                    for number in 0..<40 {
                        tasks.addTask {
                            let phone = number % 2 == 0 ? "1001" : "1002"
                            let manager = number % 4 < 2 ? first : second
                            let call = try await manager.originate("PJSIP/\(phone)", to: .application("Wait"))
                            let isAnswered = await call.answerCode == nil
                            return isAnswered == (phone == "1001")
                                && call.response?.uniqueID == (isAnswered ? call.channel.uniqueID : "<unknown>")
                        }
                    }
                    for try await isRight in tasks { #expect(isRight) }
                }
                #expect(waits.response == nil)
            }
        }
    }

    @Test("Whatever comes before the caller knows the action's id is not missed")
    func early() async throws {
        // The phone answers at once: all events come in one piece with the answer to the action.
        try await Manager(server).withConnection { manager in
            for _ in 0..<200 {
                let call = try await manager.originate("PJSIP/1001", to: .application("Wait"))
                try await call.answered
                try await call.hangUp()
                #expect(try await call.ended.cause == .normalClearing)
            }
            #expect(manager.registry.snapshot.isEmpty)
        }
    }

    @Test("A refusal is an error, and leaves nothing behind")
    func refused() async throws {
        try await Manager(server).withConnection { manager in
            let error = await #expect(throws: ManagerError.self) {
                try await manager.originate("PJSIP/1001", to: .exten("nope", context: "internal"))
            }
            #expect(error?.code == .actionFailed)
            #expect(error?.response?["Message"] == "Extension does not exist.")
            #expect(manager.registry.snapshot.isEmpty)
        }
    }

    @Test("A read-only manager, and one that is not connected, write nothing and attach nothing")
    func readOnly() async throws {
        let asked = Lock(0)
        server.on("Originate") { _ in
            asked.withLock { $0 += 1 }
            return .success()
        }
        var configuration = ManagerConfiguration()
        configuration.readOnly = true
        let manager = Manager(server, configuration: configuration)
        try await manager.withConnection { manager in
            let version = manager.registry.version
            let error = await #expect(throws: ManagerError.self) {
                try await manager.originate("PJSIP/1001", to: .application("Wait"))
            }
            #expect(error?.code == .notPermitted)
            #expect(manager.registry.version == version)
        }
        let idle = Manager(server)
        let error = await #expect(throws: ManagerError.self) {
            try await idle.originate("PJSIP/1001", to: .application("Wait"))
        }
        #expect(error?.code == .notSent)
        #expect(idle.registry.snapshot.isEmpty)
        #expect(asked.withLock { $0 } == 0)
    }

    @Test("What is dropped is not listened for any more, while others are")
    func dropped() async throws {
        server.phone("1001", behavior: .rings)
        try await Manager(server).withConnection { manager in
            var calls = [
                try await manager.originate("PJSIP/1001", to: .application("Wait")),
                try await manager.originate("PJSIP/1001", to: .application("Wait")),
            ]
            #expect(manager.registry.snapshot.count == 1)
            calls.removeFirst()
            #expect(manager.registry.snapshot.count == 1)
            server.calls.last?.answer()
            try await calls[0].answered
            calls.removeAll()
            #expect(manager.registry.snapshot.isEmpty)
            #expect(server.calls.count == 2)
        }
    }
}
