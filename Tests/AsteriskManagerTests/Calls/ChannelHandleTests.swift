import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Calls: channel handles and queues", .timeLimit(.minutes(1)))
struct CallsHandleTests {
    /// What a handle sends, one action a line, without its id.
    private func sent(
        greeting: String = "Asterisk Call Manager/11.0.0\r\n",
        _ body: @Sendable (Manager, ScriptedServer) async throws -> Void
    ) async throws -> [String] {
        let server = ScriptedServer(greeting: greeting)
        for name in ["Hangup", "Redirect", "Setvar", "PlayDTMF", "StopMixMonitor"] {
            server.on(name) { _ in .success() }
        }
        server.on("Getvar") { _ in .success(["Variable": "A", "Value": "1"]) }
        server.on("MixMonitor") { _ in .success(["MixMonitorID": "0x1"]) }
        server.on("Status") { _ in .list("Status", [["Channel": "PJSIP/1001-1", "ChannelStateDesc": "Up"]]) }
        try await Manager(server).withConnection { try await body($0, server) }
        return server.received.filter { !["Challenge", "Login", "Logoff"].contains($0.name) }.map { action in
            ([action.name] + action.fields.filter { !["Action", "ActionID"].contains($0.key) }.map(\.value))
                .joined(separator: " ")
        }
    }

    @Test("Each method is an action")
    func actions() async throws {
        let sent = try await sent { manager, _ in
            let channel = manager.channel("PJSIP/1001-1")
            try await channel.hangUp()
            try await channel.hangUp(cause: .userBusy)
            try await channel.redirect(to: "600", context: "internal")
            #expect(try await channel.variable("A") == "1")
            try await channel.setVariable("A", to: "2")
            try await channel.sendDTMF("5", duration: .milliseconds(200))
            #expect(try await channel.startMonitor(file: "a.wav") == "0x1")
            try await channel.stopMonitor("0x1")
            #expect(try await channel.status(variables: "A")?.channel.stateDesc == "Up")
        }
        #expect(
            sent == [
                "Hangup PJSIP/1001-1", "Hangup PJSIP/1001-1 17", "Redirect PJSIP/1001-1 600 internal 1",
                "Getvar A PJSIP/1001-1", "Setvar PJSIP/1001-1 A 2", "PlayDTMF PJSIP/1001-1 5 200",
                "MixMonitor PJSIP/1001-1 a.wav", "StopMixMonitor PJSIP/1001-1 0x1", "Status PJSIP/1001-1 A",
            ])
    }

    @Test(
        "A channel is called by its id where the server takes ids, and by its name where not",
        arguments: [("11.0.0", "1.1"), ("1.2", "1.1"), ("1.1", "PJSIP/1001-1"), ("x", "PJSIP/1001-1")])
    func target(version: String, expected: String) async throws {
        let sent = try await sent(greeting: "Asterisk Call Manager/\(version)\r\n") { manager, server in
            let events = manager.events(.newstate)
            await server.send(event: "Newstate", ["Channel": "PJSIP/1001-1", "Uniqueid": "1.1"])
            let event = try #require(try await events.first(timeout: .seconds(30)))
            try await manager.channel(event.channel).hangUp()
            try await manager.channel(ChannelID(rawValue: "2.2")).hangUp()
        }
        #expect(sent == ["Hangup \(expected)", "Hangup 2.2"])
    }

    @Test("A channel that is gone is an error")
    func gone() async throws {
        let server = SimulatedServer()
        try await Manager(server).withConnection { manager in
            server.call(from: "1001", to: "1002").answer()
            let id = try #require(try await manager.list(.status()).collect().first?.channel.uniqueID)
            let channel = manager.channel(id)
            #expect(try await channel.status()?.channel.name == "PJSIP/1001-00000000")
            try await channel.hangUp()
            await #expect(throws: ManagerError.self) { try await channel.hangUp() }
            await #expect(throws: ManagerError.self) { try await channel.status() }
        }
    }

    @Test("Queues come with their members and callers")
    func queues() async throws {
        let server = SimulatedServer()
        let support = server.queue("support", members: ["1002", "1003"], exten: "600")
        server.queue("sales", members: ["1003"], exten: "601")
        for number in ["2001", "2002", "2003"] { support.join(from: number) }
        try await Manager(server).withConnection { manager in
            let queues = try await manager.queues()
            #expect(queues.map(\.name) == ["support", "sales"])
            #expect(queues.map { $0.members.map(\.location) } == [["PJSIP/1002", "PJSIP/1003"], ["PJSIP/1003"]])
            #expect(queues[0].callers.map(\.position) == [1, 2, 3])
            #expect(queues[0].params.calls == 3 && queues[1].callers.isEmpty)
            #expect(try await manager.queues(named: "sales").map(\.name) == ["sales"])
            #expect(try await manager.queues(named: "nope").isEmpty)
        }
    }
}
