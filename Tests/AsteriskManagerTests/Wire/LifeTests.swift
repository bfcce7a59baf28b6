import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

/// Section H and what else needs tasks: connections that break, close and cancel, without a socket.
@Suite("Wire: the life of a connection", .timeLimit(.minutes(1)))
struct WireLifeTests {
    /// Runs a manager of the server while `body` runs; returns the code with which the run ended.
    private func running(
        _ server: ScriptedServer,
        configuration: ManagerConfiguration? = nil,
        _ body: (Manager) async throws -> Void
    ) async throws -> ManagerError.Code? {
        var quiet = configuration ?? ManagerConfiguration()
        if configuration == nil { quiet.report = { _ in } }
        let manager = Manager(server, configuration: quiet)
        return try await withThrowingTaskGroup(of: ManagerError.Code?.self) { tasks in
            tasks.addTask {
                do {
                    try await manager.run()
                    return nil
                } catch let error as ManagerError {
                    return error.code
                }
            }
            try await body(manager)
            return try await tasks.next() ?? nil
        }
    }

    @Test("2: a server that says nothing is given up at the greeting's deadline")
    func silence() async throws {
        let server = ScriptedServer(greeting: "")
        let code = try await running(server) { _ in await server.advance(by: .seconds(5)) }
        #expect(code == .timedOut)
        #expect(server.received.isEmpty)
    }

    @Test("The greeting is kept")
    func greeting() async throws {
        let server = ScriptedServer(greeting: "Asterisk Call Manager/banana\r\n")
        let code = try await running(server) { manager in
            #expect(manager.greeting == nil)
            try await manager.waitUntilConnected()
            #expect(manager.greeting == "Asterisk Call Manager/banana")
            await manager.stop()
        }
        #expect(code == nil)
        #expect(server.received.map(\.name) == ["Challenge", "Login", "Logoff"])
    }

    @Test("54, 55: the end in the middle of a packet, or a reset, is a lost connection", arguments: [false, true])
    func cut(isReset: Bool) async throws {
        let server = ScriptedServer()
        let names = Lock<[String]>([])
        let code = try await running(server) { manager in
            manager.on(.any) { event in names.withLock { $0.append(event.name) } }
            manager.on(.gap) { gap in names.withLock { $0.append("\(gap.reason)".prefix(10) + "") } }
            try await manager.waitUntilConnected()
            async let failure = #expect(throws: ManagerError.self) { try await manager.send(.ping) }
            _ = try await server.next("Ping")
            await server.send("Event: Whole\r\n\r\nEvent: Cut\r\nK: v\r")
            await server.cut(isReset ? ManagerError(.connectionLost, "reset") : nil)
            #expect(await failure?.code == .outcomeUnknown)
        }
        #expect(code == .connectionLost)
        #expect(names.withLock { $0 } == ["Whole", "unreadable"])
    }

    @Test("56, 73: what nobody waits for reaches the report")
    func reports() async throws {
        let server = ScriptedServer()
        let reports = Lock<[ManagerReport.Kind]>([])
        var configuration = ManagerConfiguration()
        configuration.report = { report in reports.withLock { $0.append(report.kind) } }
        _ = try await running(server, configuration: configuration) { manager in
            try await manager.waitUntilConnected()
            await server.send("Foo: bar\r\n\r\nResponse: Success\r\nActionID: 1\r\n\r\nno colon\r\n\r\n")
            await manager.stop()
        }
        #expect(reports.withLock { $0 } == [.unclassified, .unexpectedAnswer, .unclassified])
    }

    @Test("94: cancelling the task that waits ends its request; the answer is dropped")
    func cancelled() async throws {
        let server = ScriptedServer()
        let reports = Lock(0)
        var configuration = ManagerConfiguration()
        configuration.report = { _ in reports.withLock { $0 += 1 } }
        _ = try await running(server, configuration: configuration) { manager in
            try await manager.waitUntilConnected()
            let waiting = Task { try await manager.send(.ping) }
            let ping = try await server.next("Ping")
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            await server.advance(by: .seconds(1))
            await server.send("Response: Success\r\nActionID: \(ping?.actionID ?? "")\r\n\r\n")
            server.answer("Ping", with: "Response: Success\r\nActionID: {id}\r\nTimestamp: 1.5\r\n\r\n")
            #expect(try await manager.send(.ping) == Timestamp(seconds: "1.5"))
            await manager.stop()
        }
        #expect(reports.withLock { $0 } == 0)
    }

    @Test("97: a list whose count is wrong says so")
    func miscounted() async throws {
        let server = ScriptedServer()
        let item = "Event: CoreShowChannel\r\nActionID: {id}\r\n\r\n"
        let head = "Response: Success\r\nActionID: {id}\r\nEventList: start\r\n\r\n"
        let end = "Event: CoreShowChannelsComplete\r\nActionID: {id}\r\nEventList: Complete\r\n"
        _ = try await running(server) { manager in
            try await manager.waitUntilConnected()
            for (line, count, isWrong) in [
                ("ListItems: 5\r\n", 5, true), ("ListItems: 3\r\n", 3, false), ("", nil, false),
            ] {
                let text = head + item + item + item + end + line + "\r\n"
                server.answer("CoreShowChannels", with: text)
                let list = try await manager.list(.coreShowChannels)
                #expect(try await list.collect().count == 3)
                #expect(list.announcedCount == count)
                #expect(list.isMiscounted == isWrong)
            }
            await manager.stop()
        }
    }

    @Test("120: while the server does not read, requests wait, and time out")
    func fullWindow() async throws {
        let server = ScriptedServer()
        let codes = Lock<[ManagerError.Code: Int]>([:])
        _ = try await running(server) { manager in
            try await manager.waitUntilConnected()
            server.stopReading()
            let text = String(repeating: "x", count: 1000)
            await withDiscardingTaskGroup { tasks in
                for _ in 0..<10_000 {
                    tasks.addTask {
                        do {
                            try await manager.send(.named("UserEvent", ["Text": text]))
                        } catch {
                            codes.withLock { $0[(error as? ManagerError)?.code ?? .stopped, default: 0] += 1 }
                        }
                    }
                }
                for _ in 0..<200 where codes.withLock({ $0.values.reduce(0, +) }) < 10_000 {
                    await server.advance(by: .seconds(30))
                    try? await Task.sleep(for: .milliseconds(5))
                }
            }
            await server.cut()
        }
        let counts = codes.withLock { $0 }
        #expect(counts.values.reduce(0, +) == 10_000)
        // About 4 MB wait to be written; what is beyond is refused at once.
        #expect((counts[.timedOut] ?? 0) > 3000)
        #expect((counts[.notSent] ?? 0) > 3000)
        #expect(counts.count == 2)
    }

    @Test("121: of 1,000 requests in flight each fails once when the connection ends")
    func manyInFlight() async throws {
        let server = ScriptedServer()
        let codes = Lock<[ManagerError.Code]>([])
        let code = try await running(server) { manager in
            try await manager.waitUntilConnected()
            try await withThrowingDiscardingTaskGroup { tasks in
                for _ in 0..<1000 {
                    tasks.addTask {
                        do {
                            try await manager.send(.ping)
                        } catch {
                            codes.withLock { $0.append((error as? ManagerError)?.code ?? .stopped) }
                        }
                    }
                }
                for _ in 0..<1000 { _ = try await server.next("Ping") }
                await server.cut()
            }
        }
        #expect(codes.withLock { $0 } == Array(repeating: .outcomeUnknown, count: 1000))
        #expect(code == .connectionLost)
    }

    @Test(
        "123: stopping twice, from two tasks, before, during and after the login",
        arguments: ["", "Challenge", "Login", "-"])
    func stopTwice(during action: String) async throws {
        let server = ScriptedServer(greeting: action.isEmpty ? "" : SessionDriver.greeting)
        if action != "-" { server.answer(action, with: "") }
        let code = try await running(server) { manager in
            if action == "-" {
                try await manager.waitUntilConnected()
            } else if !action.isEmpty {
                _ = try await server.next(action)
            }
            while manager.state == .idle { await Task.yield() }
            async let first: Void = manager.stop()
            async let second: Void = manager.stop()
            _ = await (first, second)
            await manager.stop()
            #expect(manager.state == .closed)
        }
        #expect(code == nil)
    }

    @Test("124: Shutdown is delivered, then the connection is lost")
    func shutdown() async throws {
        let server = ScriptedServer()
        let names = Lock<[String]>([])
        let code = try await running(server) { manager in
            manager.on(.named("Shutdown")) { event in names.withLock { $0.append(event["Shutdown"] ?? "") } }
            try await manager.waitUntilConnected()
            await server.send("Event: Shutdown\r\nShutdown: Cleanly\r\nRestart: False\r\n\r\n")
            await server.cut()
        }
        #expect(code == .connectionLost)
        #expect(names.withLock { $0 } == ["Cleanly"])
    }

    @Test("126: 10 MB at once are parsed in a time that fits their size")
    func tenMegabytes() {
        let event = "Event: Newexten\r\n" + (0..<20).map { "Key\($0): value\r\n" }.joined() + "\r\n"
        let bytes = Array(String(repeating: event, count: 10_000_000 / event.utf8.count).utf8)
        let clock = ContinuousClock()
        var counts: [Int] = []
        let small = clock.measure { counts.append(parse(bytes.prefix(event.utf8.count * 2_000)).messages.count) }
        let large = clock.measure { counts.append(parse(bytes).messages.count) }
        #expect(counts == [2_000, bytes.count / event.utf8.count])
        // Eighteen times the bytes; a quadratic parser takes 300 times as long.
        #expect(large < small * 100 + .seconds(1))
    }

    @Test("128: one of two sessions is kicked at its login, the other lives")
    func kicked() async throws {
        let (first, second) = (ScriptedServer(), ScriptedServer())
        let refusal = "Response: Error\r\nActionID: {id}\r\nMessage: Login Already In Use\r\n\r\n"
        second.answer("Login", with: refusal, thenCut: true)
        let code = try await running(first) { manager in
            try await manager.waitUntilConnected()
            let other = try await running(second) { _ in }
            #expect(other == .authenticationFailed)
            #expect(manager.state == .connected)
            await manager.stop()
        }
        #expect(code == nil)
    }
}
