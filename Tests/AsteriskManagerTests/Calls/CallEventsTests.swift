import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

@Suite("Calls: whose events count", .timeLimit(.minutes(1)))
struct CallsEventsTests {
    private let server = ScriptedServer()

    @Test("A forged answer counts neither with another action's id nor for another channel")
    func forged() async throws {
        try await Manager(server).withConnection { manager in
            let script = try await CallScript.originate("PJSIP/1001", on: manager, server)
            await script.response("Success", "PJSIP/1001-1", actionID: "0000000000000000-3")
            await script.newchannel("PJSIP/1001-1")
            await script.response("Success", "PJSIP/6666-6", id: "6666.6")
            await script.hangup("PJSIP/6666-6", id: "6666.6")
            await script.response("Failure", "PJSIP/1001", id: "<unknown>", reason: 5)
            await script.hangup("PJSIP/1001-1", cause: 0)
            let error = await #expect(throws: ManagerError.self) { try await script.call.answered }
            #expect(error?.message == "PJSIP/1001 was not answered: busy")
            #expect(try await script.call.ended.hangups.map(\.channel.name) == ["PJSIP/1001-1"])
        }
    }

    @Test("A server before Asterisk 12 gives the channel an id of its own", arguments: [true, false])
    func oldServer(isEndFirst: Bool) async throws {
        let server = ScriptedServer(greeting: "Asterisk Call Manager/1.3\r\n")
        try await Manager(server).withConnection { manager in
            let script = try await CallScript.originate("PJSIP/1001", on: manager, server)
            await script.newchannel("SIP/1001-1", id: "1700000000.1")
            await script.newchannel("SIP/1002-2", id: "1700000000.2")
            await script.hangup("SIP/1002-2", id: "1700000000.2", cause: 17)
            if isEndFirst { await script.hangup("SIP/1001-1", id: "1700000000.1") }
            await script.response("Success", "SIP/1001-1", id: "1700000000.1")
            try await script.call.answered
            #expect(script.call.channel.uniqueID == "1700000000.1")
            #expect(script.call.channel.name == "SIP/1001-1")
            if !isEndFirst { await script.hangup("SIP/1001-1", id: "1700000000.1") }
            #expect(try await script.call.ended.hangups.map(\.channel.name) == ["SIP/1001-1"])
        }
    }

    @Test("Both halves of a local channel belong to the call, whatever comes first", arguments: 0..<8)
    func local(order: Int) async throws {
        try await Manager(server).withConnection { manager in
            let script = try await CallScript.originate("Local/900@internal/n", on: manager, server)
            let halves = [("Local/900@internal-1;1", script.id), ("Local/900@internal-1;2", script.otherID)]
            // The events of a channel come in its order; the answer comes in anywhere, and either half may end first.
            var steps: [() async -> Void] = halves.map { name, id in { await script.newchannel(name, id: id) } }
            steps += (order % 2 == 0 ? halves : halves.reversed()).map { name, id in
                { await script.hangup(name, id: id, cause: id == script.id ? 16 : 31) }
            }
            let last = steps.removeLast()
            steps.insert({ await script.response("Success", halves[0].0) }, at: order / 2)
            for step in steps { await step() }
            try await CallScript.passBy(manager, server)
            #expect(script.call.tracker.progress.ended == nil, "it ended with one half")
            await last()
            #expect(try await script.call.ended.hangups.map(\.channel.name) == halves.map(\.0))
            #expect(try await script.call.ended.cause == .normalClearing)
            try await script.call.answered
            #expect(script.call.channel.name == halves[0].0 && script.call.otherChannel?.name == halves[1].0)
        }
    }

    @Test("The end of the channel, which comes behind the answer, says why it was not answered")
    func cause() async throws {
        try await Manager(server).withConnection { manager in
            let script = try await CallScript.originate("PJSIP/1001", on: manager, server)
            await script.newchannel("PJSIP/1001-1")
            await script.response("Failure", "PJSIP/1001", id: "<unknown>", reason: 0)
            try await CallScript.passBy(manager, server)
            await script.hangup("PJSIP/1001-1", cause: 17)
            let error = await #expect(throws: ManagerError.self) { try await script.call.answered }
            #expect(error?.message == "PJSIP/1001 was not answered: \(HangupCause.userBusy)")
        }
    }

    @Test("A call may be over before its answer comes")
    func quick() async throws {
        try await Manager(server).withConnection { manager in
            let script = try await CallScript.originate("PJSIP/1001", on: manager, server)
            await script.newchannel("PJSIP/1001-1")
            await script.hangup("PJSIP/1001-1")
            #expect(try await script.call.ended.cause == .normalClearing)
            await script.response("Success", "PJSIP/1001-1")
            try await script.call.answered
            #expect(manager.registry.snapshot.isEmpty)
        }
    }

    @Test("Both halves are found by their names before Asterisk 12", arguments: [";", ","])
    func oldLocal(mark: String) async throws {
        try await Manager(server).withConnection { manager in
            let script = try await CallScript.originate("Local/900@internal/n", on: manager, server)
            let names = ["Local/900@internal-ab\(mark)1", "Local/900@internal-ab\(mark)2"]
            await script.newchannel(names[0], id: "1.1")
            await script.newchannel(names[1], id: "1.2")
            await script.response("Success", names[0], id: "1.1")
            await script.hangup(names[0], id: "1.1")
            await script.hangup(names[1], id: "1.2")
            #expect(try await script.call.ended.hangups.map(\.channel.name) == names)
        }
    }

    @Test("A local channel that leads nowhere has ended when the halves have that there were")
    func localFails() async throws {
        try await Manager(server).withConnection { manager in
            let script = try await CallScript.originate("Local/no-such@internal", on: manager, server)
            await script.newchannel("Local/no-such@internal-1;1")
            await script.newchannel("Local/no-such@internal-1;2", id: script.otherID)
            await script.hangup("Local/no-such@internal-1;2", id: script.otherID, cause: 0)
            await script.response("Failure", "Local/no-such@internal", id: "<unknown>", reason: 0)
            await script.hangup("Local/no-such@internal-1;1", cause: 0)
            #expect(await script.call.answerCode == .notAnswered)
            #expect(try await script.call.ended.hangups.count == 2)
            let none = try await CallScript.originate("Local/no-such@internal", on: manager, server)
            await none.response("Failure", "Local/no-such@internal", id: "<unknown>", reason: 0)
            #expect(try await none.call.ended.hangups.isEmpty)
        }
    }
}
