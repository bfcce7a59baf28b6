import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

@Suite("Calls: what is not known is said", .timeLimit(.minutes(1)))
struct CallsLossTests {
    enum Loss: CaseIterable { case closed, broken, stopped, gap }

    private func configuration(_ change: (inout ManagerConfiguration) -> Void = { _ in }) -> ManagerConfiguration {
        var configuration = ManagerConfiguration.quick
        change(&configuration)
        return configuration
    }

    @Test("Nobody waits for ever: not when the connection ends, nor when events are lost", arguments: Loss.allCases)
    func losses(_ loss: Loss) async throws {
        let server = ScriptedServer()
        let manager = Manager(server, configuration: configuration { $0.limits.packetBytes = 4096 })
        let run = Task { try? await manager.run() }
        try await manager.waitUntilConnected()
        let script = try await CallScript.originate("PJSIP/1001", on: manager, server)
        let running = try await CallScript.originate("PJSIP/1002", on: manager, server)
        await running.newchannel("PJSIP/1002-1")
        await running.response("Success", "PJSIP/1002-1")
        try await running.call.answered
        async let answers = [script.call.answerCode, running.call.answerCode]
        async let ends = [script.call.endCode, running.call.endCode]
        switch loss {
        case .closed: await server.cut()
        case .broken: await server.cut(ManagerError(.connectionLost, "reset"))
        case .stopped: await manager.stop()
        case .gap:
            let long = String(repeating: "x", count: 5000)
            await server.send("Event: Newchannel\r\nChannel: \(long)\r\n\r\n")
        }
        #expect(await answers == [.outcomeUnknown, nil])
        #expect(await ends == [.outcomeUnknown, .outcomeUnknown])
        #expect(await script.call.endCode == .outcomeUnknown)
        #expect(manager.registry.snapshot.isEmpty)
        await manager.stop()
        await run.value
    }

    @Test("Nor when the run is cancelled")
    func cancelledRun() async throws {
        let server = SimulatedServer()
        server.phone("1001", behavior: .rings)
        let manager = Manager(server, configuration: configuration())
        let run = Task { try await manager.run() }
        try await manager.waitUntilConnected()
        let call = try await manager.originate("PJSIP/1001", to: .application("Wait"))
        async let end = call.endCode
        run.cancel()
        #expect(await end == .outcomeUnknown)
        #expect(await call.answerCode == .outcomeUnknown)
    }

    @Test("A connection that is made anew has calls of its own")
    func again() async throws {
        let server = SimulatedServer(phones: ["1001": ""])
        server.phone("1002", behavior: .rings)
        let manager = Manager(server, configuration: configuration())
        try await manager.running {
            for _ in 0..<10 {
                try await manager.waitUntilConnected()
                let lost = try await manager.originate("PJSIP/1002", to: .application("Wait"))
                server.cut()
                #expect(await lost.answerCode == .outcomeUnknown)
                try await manager.waitUntilConnected()
                let call = try await manager.originate("PJSIP/1001", to: .application("Wait"))
                try await call.answered
                try await call.hangUp()
                #expect(try await call.ended.cause == .normalClearing)
            }
        }
    }

    @Test("What is told late of an earlier connection does not concern a call that was begun since")
    func late() async throws {
        let server = SimulatedServer()
        server.phone("1001", behavior: .rings)
        try await Manager(server).withConnection { manager in
            let call = try await manager.originate("PJSIP/1001", to: .application("Wait"))
            let earlier = Timestamp.now.advanced(by: .seconds(-5))
            manager.originatedCalls.changed(
                StateChange(state: .connecting, previous: .connected, time: earlier, manager: "pbx", reason: nil))
            #expect(!call.tracker.isAnswered.isOpen)
            server.calls.first?.answer()
            try await call.answered
        }
    }

    @Test("A task that is cancelled stops waiting, and others wait on")
    func cancelledTask() async throws {
        let server = SimulatedServer()
        server.phone("1001", behavior: .rings)
        try await Manager(server).withConnection { manager in
            let call = try await manager.originate("PJSIP/1001", to: .application("Wait"))
            let tasks = [Task { try await call.answered }, Task { _ = try await call.ended }]
            async let answer = call.answerCode
            for task in tasks { task.cancel() }
            for task in tasks { await #expect(throws: CancellationError.self) { try await task.value } }
            server.calls.first?.answer()
            #expect(await answer == nil)
        }
    }

    @Test("A server that says nothing of the call, as to a user who may not read it, is not waited for longer")
    func silence() async throws {
        let server = SimulatedServer()
        server.on("Originate") { _ in .success() }
        let manager = Manager(server, configuration: configuration { $0.actionTimeout = .milliseconds(200) })
        try await manager.withConnection { manager in
            let call = try await manager.originate("PJSIP/1", to: .application("Wait"), timeout: .milliseconds(1))
            async let end = call.endCode
            #expect(await call.answerCode == .timedOut)
            #expect(await end == .timedOut)
            #expect(manager.registry.snapshot.isEmpty)
        }
    }
}
