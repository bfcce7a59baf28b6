import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Registration: streams and the first of them", .timeLimit(.minutes(1)))
struct RegistrationFirstTests {
    @Test("The first that matches, typed and untyped")
    func matches() async throws {
        let manager = Manager(playing: "Event: Hangup\nCause: 16", "Event: Hangup\nCause: 17", "Event: X\nCause: 17")
        let hangups = manager.events(.hangup)
        let any = manager.events(.any)
        try await manager.run()
        let busy = try await hangups.first(where: { $0.cause == .userBusy }, timeout: .seconds(10))
        #expect(busy?.event["Cause"] == "17")
        #expect(try await any.first(timeout: .seconds(10))?["Cause"] == "16")
    }

    @Test("It is waited for")
    func waits() async throws {
        let server = ScriptedServer()
        let manager = Manager(server)
        try await manager.withConnection { manager in
            let events = manager.events(.named("Wanted"))
            async let wanted = events.first(where: { $0["N"] == "2" }, timeout: .seconds(30))
            await server.send("Event: Wanted\r\nN: 1\r\n\r\n")
            await server.send("Event: Wanted\r\nN: 2\r\n\r\n")
            let found = try await wanted
            #expect(found?.sequence == 2)
        }
    }

    @Test("When none comes in time it throws, however many others come")
    func timedOut() async throws {
        let server = ScriptedServer()
        try await Manager(server).withConnection { manager in
            let events = manager.events(.any)
            await server.send("Event: Other\r\n\r\n")
            let error = await #expect(throws: ManagerError.self) {
                try await events.first(where: { $0.isNamed("Wanted") }, timeout: .milliseconds(20))
            }
            #expect(error?.code == .timedOut)
        }
    }

    @Test("When the manager ends first there is none; cancelling ends the waiting")
    func ends() async throws {
        let server = ScriptedServer()
        let manager = Manager(server)
        let events = (manager.events(.hangup), manager.events(.hangup))
        try await manager.withConnection { _ in
            let waiting = Task { try await events.1.first(timeout: .seconds(60)) }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
        }
        #expect(try await events.0.first(timeout: .seconds(60)) == nil)
    }

    @Test("Each iterator has its own events; the first has what came before it was made")
    func iterators() async throws {
        let server = ScriptedServer()
        try await Manager(server).withConnection { manager in
            let stream = manager.events(.any)
            await server.send("Event: A\r\n\r\n")
            var first = stream.makeAsyncIterator()
            var second = stream.makeAsyncIterator()
            await server.send("Event: B\r\n\r\n")
            let names = try await [first.next()?.name, second.next()?.name, first.next()?.name]
            #expect(names == ["A", "B", "B"])
        }
    }
}
