import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Registration: commands by type", .timeLimit(.minutes(1)))
struct RegistrationCommandTests {
    private struct Add: Sendable { var number: Int }
    private struct Negate: Sendable { var number: Int }

    /// Depends on something that its factory knows.
    private final class Adder: CommandHandler {
        let base: Int
        init(base: Int) { self.base = base }
        func handle(_ command: Add) throws -> Int { base + command.number }
    }

    @Test("The type decides which handler is called")
    func byType() throws {
        let router = CommandRouter<Int>()
        try router.on(Add.self, make: { Adder(base: 40) })
        try router.on(Negate.self) { -$0.number }
        #expect(try router.dispatch(Add(number: 2)) == 42)
        #expect(try router.dispatch(Negate(number: 2)) == -2)
    }

    @Test("A command without a handler is an error, and so is a second handler")
    func errors() throws {
        let router = CommandRouter<Int>()
        #expect(throws: CommandError.unknown("Add")) { try router.dispatch(Add(number: 1)) }
        try router.on(Add.self) { $0.number }
        #expect(throws: CommandError.duplicate("Add")) { try router.on(Add.self) { _ in 0 } }
        #expect(throws: CommandError.duplicate("Add")) { try router.on(Add.self, make: { Adder(base: 0) }) }
        #expect(try router.dispatch(Add(number: 1)) == 1)
    }

    @Test("What the handler throws is thrown on")
    func throwing() throws {
        struct Refused: Error {}
        let router = CommandRouter<Int>()
        try router.on(Add.self) { _ in throw Refused() }
        #expect(throws: Refused.self) { try router.dispatch(Add(number: 1)) }
    }

    @Test("The scripted server answers actions that a handler gets as values")
    func server() async throws {
        let server = ScriptedServer()
        let router = CommandRouter<ServerReply>()
        try router.on(Action.Ping.self) { _ in .success(["Ping": "Pong", "Timestamp": "12.5"]) }
        try router.on(Action.Command.self) { .success(["Output": "You said:", "Output": "  \($0.command)"]) }
        try router.on(Action.CoreShowChannels.self) { _ in
            .list("CoreShowChannel", [["Channel": "SIP/1"], ["Channel": "SIP/2"]])
        }
        server.on(Action.Ping.self, router)
        server.on(Action.Command.self, router)
        server.on(Action.CoreShowChannels.self, router)
        try await Manager(server).withConnection { manager in
            #expect(try await manager.send(.ping) == Timestamp(microseconds: 12_500_000))
            #expect(try await manager.send(.command("help")) == ["You said:", "  help"])
            let list = try await manager.list(.coreShowChannels)
            #expect(try await list.collect().map(\.channel.name) == ["SIP/1", "SIP/2"])
            #expect(list.announcedCount == 2)
        }
    }

    @Test("What the server cannot answer fails the action, with the reason")
    func serverErrors() async throws {
        let server = ScriptedServer()
        let router = CommandRouter<ServerReply>()
        server.on(Action.Ping.self, router)
        server.on(Action.Command.self, router)
        try router.on(Action.Command.self) { _ in .error("No such command") }
        try await Manager(server).withConnection { manager in
            let unknown = await #expect(throws: ManagerError.self) { try await manager.send(.ping) }
            #expect(unknown?.response?["Message"] == #"unknown("Ping")"#)
            let refused = await #expect(throws: ManagerError.self) { try await manager.send(.command("x")) }
            #expect(refused?.response?["Message"] == "No such command")
            let missing = await #expect(throws: ManagerError.self) { try await manager.send(.named("Command")) }
            #expect(missing?.response?["Message"] == "Missing header")
        }
    }
}
