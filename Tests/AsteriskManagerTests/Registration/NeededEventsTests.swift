import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

@Suite("Registration: only the events that are needed", .timeLimit(.minutes(1)))
struct RegistrationNeededTests {
    private let server = ScriptedServer()
    private let manager: Manager

    init() {
        for name in ["Ping", "Events"] { server.on(name) { _ in .success() } }
        var configuration = ManagerConfiguration()
        configuration.events = .needed
        manager = Manager(server, configuration: configuration)
    }

    private var masks: [String] {
        server.received.compactMap { $0.name == "Login" ? $0["Events"] : $0.name == "Events" ? $0["EventMask"] : nil }
    }

    private func mask(attaching attach: (Manager) -> Void) async throws -> [String] {
        attach(manager)
        try await manager.withConnection { _ in }
        return masks
    }

    @Test("The login asks for the classes of what is attached, and always for system")
    func login() async throws {
        let masks = try await mask { manager in
            manager.on(.hangup) { _ in }
            manager.on(.named("queuecallerjoin", "UserEvent")) { _ in }
            manager.on(.hangup.where { $0.cause == .userBusy }) { _ in }
            manager.on(.gap) { _ in }
            manager.on(.state) { _ in }
            manager.attach(HandlerList { On(.dtmfEnd, from: ["another"]) { _ in } })
        }
        #expect(masks == ["agent,call,system,user"])
    }

    @Test("Nothing attached needs only what the manager itself does")
    func nothing() async throws {
        #expect(try await mask { _ in } == ["system"])
    }

    @Test("What nobody can tell the class of needs everything", arguments: 0..<5)
    func everything(number: Int) async throws {
        let keys: [EventKey<Event>] = [
            .any, .where { $0["A"] != nil }, .matching("Queue*"), .unhandled, .named("Hangup", "NobodyKnows"),
        ]
        #expect(try await mask { $0.on(keys[number]) { _ in } } == ["on"])
    }

    @Test("Newexten was of another class before Asterisk 16")
    func newexten() async throws {
        #expect(try await mask { $0.on(.newexten) { _ in } } == ["call,dialplan,system"])
    }

    @Test("What is attached and detached while it runs is followed: for more at once, for less after a second")
    func following() async throws {
        manager.on(.hangup) { _ in }
        try await manager.withConnection { manager in
            let pauses = manager.on(.queueMemberPause) { _ in }
            #expect(try await server.next("Events")?["EventMask"] == "agent,call,system")
            let second = manager.on(.queueCallerJoin) { _ in }
            pauses.detach()
            second.detach()
            try await manager.send(.ping)
            await server.advance(by: .milliseconds(900))
            let third = manager.on(.queueCallerJoin) { _ in }
            try await manager.send(.ping)
            await server.advance(by: .seconds(5))
            #expect(masks == ["call,system", "agent,call,system"])
            third.detach()
            try await manager.send(.ping)
            #expect(masks.count == 2)
            await server.advance(by: .seconds(1))
            #expect(masks.last == "call,system" && masks.count == 3)
        }
    }

    @Test("Of a list, a handler that is taken off is not needed any more")
    func handlers() async throws {
        let registration = manager.attach(
            HandlerList {
                On(.hangup, id: "ends") { _ in }
                On(.dtmfEnd, id: "keys") { _ in }
            })
        try await manager.withConnection { manager in
            registration.detach("keys")
            try await manager.send(.ping)
            await server.advance(by: .seconds(1))
            #expect(masks == ["call,dtmf,system", "call,system"])
        }
    }

    @Test("Sequences and groups count, and end")
    func sequences() async throws {
        let group = ManagerGroup([manager])
        let first = group.on(.dtmfEnd) { _ in }
        try await manager.withConnection { manager in
            do {
                let events = manager.events(.userEvent)
                #expect(try await server.next("Events")?["EventMask"] == "dtmf,system,user")
                _ = events
            }
            first.detach()
            try await manager.send(.ping)
            await server.advance(by: .seconds(1))
            #expect(masks.last == "system")
        }
    }

    @Test("The server is asked before an action that is sent after attaching")
    func order() async throws {
        try await manager.withConnection { manager in
            manager.on(.hangup) { _ in }
            try await manager.send(.ping)
            let names = server.received.map(\.name)
            #expect(Array(names.suffix(2)) == ["Events", "Ping"])
        }
    }
}

@Suite("Registration: only the events that are needed, over sockets", .timeLimit(.minutes(1)))
struct RegistrationNeededSocketTests {
    @Test("It holds over connections that are made anew")
    func reconnecting() async throws {
        let server = SimulatedServer()
        let port = try server.listen()
        defer { server.stop() }
        var configuration = ManagerConfiguration.quick
        configuration.events = .needed
        let manager = Manager("127.0.0.1", port: port, username: "a", secret: "b", configuration: configuration)
        let hangups = Lock(0)
        manager.on(.hangup) { _ in hangups.withLock { $0 += 1 } }
        manager.on(.fullyBooted) { _ in }
        try await manager.running {
            for round in 1...3 {
                try await manager.waitUntilConnected()
                let unhandled = manager.unhandledEvents
                server.send(event: "QueueMemberPause", "agent")
                server.send(event: "Hangup", "call", ["Uniqueid": "1"])
                #expect(await eventually { hangups.withLock { $0 } == round })
                #expect(manager.unhandledEvents == unhandled)
                // The thread sleeps, and is woken by what is attached.
                let pauses = Lock(0)
                let registration = manager.on(.queueMemberPause) { _ in pauses.withLock { $0 += 1 } }
                #expect(
                    await eventually {
                        server.send(event: "QueueMemberPause", "agent")
                        return pauses.withLock { $0 } > 0
                    })
                registration.detach()
                let connections = manager.life.connections
                server.cut()
                #expect(await eventually { manager.life.connections > connections })
            }
        }
    }
}
