import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Testing: what a client sends to a scripted server", .timeLimit(.minutes(1)))
struct TestingScriptedServerTests {
    private let server = ScriptedServer()

    @Test("Actions are waited for by name without case, also those that came before, each once")
    func names() async throws {
        server.on("Ping") { _ in .success(["Ping": "Pong"]) }
        server.on("Echo") { _ in .success() }
        try await Manager(server).withConnection { manager in
            _ = try await manager.send(.ping)
            #expect(try await server.next("PING")?.name == "Ping")
            async let next = server.next("echo")
            _ = try await manager.send(.named("Echo", ["Value": "1"]))
            #expect(try await next?["Value"] == "1")
            await #expect(throws: ExpectationError.self) { try await server.next("Ping", within: .zero) }
            // Who gave up takes nothing.
            _ = try await manager.send(.named("Echo", ["Value": "2"]))
            await #expect(throws: ExpectationError.self) { try await server.next("Nothing", within: .milliseconds(1)) }
            #expect(try await server.next("Echo")?["Value"] == "2")
        }
        #expect(try await server.next("Ping") == nil)
    }

    @Test("An error says what was expected and what came instead")
    func missing() async throws {
        try await Manager(server).withConnection { _ in
            let error = await #expect(throws: ExpectationError.self) {
                try await server.next("Originate", within: .milliseconds(20))
            }
            #expect(
                error?.description
                    == "expected the client to send the action Originate, within 20 ms; last came: Challenge, Login")
        }
    }

    @Test("The end of the task and of the connection end the waiting")
    func ends() async throws {
        let waiting = Task { try await server.next("Ping", within: .seconds(600)) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        let last = Task { try await server.next("Ping", within: .seconds(600)) }
        try await Manager(server).withConnection { _ in }
        #expect(try await last.value == nil)
    }
}
