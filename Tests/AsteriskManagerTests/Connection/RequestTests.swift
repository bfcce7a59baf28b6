import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    /// Actions whose connection is cut. The waits between connections are milliseconds: ``ManagerConfiguration/quick``.
    @Suite("Connection: actions under way", .timeLimit(.minutes(1)))
    struct ConnectionRequestTests {
        @Test(
            "46: an Originate whose answer is cut off is never sent twice, and its caller knows that he does not know")
        func originate() async throws {
            let server = try TickingServer { $0.rate = 0 }
            defer { server.stop() }
            let manager = Manager(server)
            var generator = SeededGenerator(46)
            var unknown = 0
            try await manager.running {
                for round in 0..<200 {
                    // The connection of the round before may be about to end.
                    while (try? await manager.send(.ping)) == nil { try await Task.sleep(for: .milliseconds(1)) }
                    let fate = TickingServer.OriginateFate.allCases.randomElement(using: &generator) ?? .answered
                    // What is not answered is cut off at any time.
                    let isRaced = fate == .unanswered || Bool.random(using: &generator)
                    let pause = Duration.microseconds(Int.random(in: 0...500, using: &generator))
                    server.change { $0.originate = fate }
                    let code = Lock<ManagerError.Code?>(nil)
                    async let sent: Void = {
                        do {
                            try await manager.send(
                                .named("Originate", ["Async": "true", "Variable": "round=\(round)"]))
                        } catch let error as ManagerError { code.withLock { $0 = error.code } }
                    }()
                    if isRaced {
                        try await Task.sleep(for: pause)
                        // Until it hits: the connection may not be the server's yet.
                        let before = server.log.cuts
                        server.cut(.close)
                        if fate == .unanswered {
                            while server.log.cuts == before, code.withLock({ $0 }) == nil {
                                try await Task.sleep(for: .milliseconds(1))
                                server.cut(.close)
                            }
                        }
                    }
                    try await sent
                    let (seen, outcome) = (server.log.originates["round=\(round)"] ?? 0, code.withLock { $0 })
                    switch outcome {
                    case nil: #expect(seen == 1 && fate != .unanswered && fate != .cutBeforeAnswer)
                    case .outcomeUnknown?: #expect(seen <= 1)
                    case .notSent?: #expect(seen == 0)
                    default: Issue.record("\(String(describing: outcome))")
                    }
                    if fate == .cutBeforeAnswer { #expect(outcome != nil) }
                    if outcome == .outcomeUnknown, seen == 1 { unknown += 1 }
                }
            }
            #expect(server.log.originates.values.allSatisfy { $0 == 1 })
            #expect(server.log.originates.count > 100)
            #expect(unknown > 20)
        }

        @Test(
            "47: 256 actions in flight, answered in any order and a tenth not at all: each gets its own answer, or none in time"
        )
        func shuffled() async throws {
            var generator = SeededGenerator(47)
            let server = ScriptedServer()
            server.answer("Echo", with: "")
            let manager = Manager(server)
            let outcomes = Lock<[Int: String]>([:])
            try await manager.running {
                try await manager.waitUntilConnected()
                try await withThrowingDiscardingTaskGroup { tasks in
                    for number in 0..<256 {
                        tasks.addTask {
                            let outcome: String
                            do {
                                let answer = try await manager.send(.named("Echo", ["Value": "\(number)"]))
                                outcome = answer["Value"] ?? ""
                            } catch let error as ManagerError { outcome = error.code.description }
                            outcomes.withLock { $0[number] = outcome }
                        }
                    }
                    var actions: [ReceivedAction] = []
                    while actions.count < 256, let action = try await server.next("Echo") { actions.append(action) }
                    actions.shuffle(using: &generator)
                    for action in actions.dropLast(26) {
                        let (id, value) = (action.actionID ?? "", action["Value"] ?? "")
                        await server.send("Response: Success\r\nActionID: \(id)\r\nValue: \(value)\r\n\r\n")
                    }
                    let lost = Set(actions.suffix(26).compactMap { $0["Value"].flatMap { Int($0) } })
                    #expect(await eventually { outcomes.withLock { $0.count } == 230 })
                    await server.advance(by: .milliseconds(29_999))
                    #expect(outcomes.withLock { $0.count } == 230)
                    await server.advance(by: .milliseconds(1))
                    #expect(await eventually { outcomes.withLock { $0.count } == 256 })
                    for (number, outcome) in outcomes.withLock({ $0 }) {
                        #expect(outcome == (lost.contains(number) ? "timedOut" : "\(number)"))
                    }
                }
            }
        }

        @Test("47: nothing is left in the table of what is under way")
        func table() throws {
            var generator = SeededGenerator(47)
            let driver = SessionDriver.loggedIn()
            let numbers = try (0..<256).map { _ in try driver.send("Echo") }.shuffled(using: &generator)
            for number in numbers.dropLast(26) {
                driver.receive("Response: Success\r\nActionID: \(driver.id(number))\r\n\r\n")
            }
            #expect(driver.session.pendingCount == 26)
            for _ in 0..<3 {
                driver.advance(by: .seconds(10))
                driver.receive("Event: X\r\n\r\n")
            }
            #expect(driver.session.pendingCount == 0)
            #expect(driver.ending == nil)
            for number in numbers.suffix(26) { #expect(driver.outcomes[number] == [.failed(.timedOut)]) }
        }
    }
}
