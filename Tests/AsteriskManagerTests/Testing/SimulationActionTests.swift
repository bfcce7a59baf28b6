import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Testing: the simulated server answers")
struct TestingSimulationActionTests {
    private let server = SimulatedServer(phones: ["1001": "Alice", "1002": "Bob", "1003": ""])

    private func message(_ manager: Manager, _ name: String, _ fields: KeyValuePairs<String, String> = [:]) async
        -> String?
    {
        do {
            return try await manager.send(.named(name, fields))["Message"]
        } catch {
            return (error as? ManagerError)?.response?["Message"]
        }
    }

    @Test("Lists come out of its state, complete and counted")
    func lists() async throws {
        let support = server.queue("support", members: ["1002", "1003"], exten: "600")
        try await Manager(server).withConnection { manager in
            #expect(try await manager.list(.coreShowChannels).collect().isEmpty)
            let call = server.call(from: "1001", to: "1002").answer()
            for number in ["2001", "2002", "2003"] { support.join(from: number) }
            server.advance(by: .seconds(61))

            let list = try await manager.list(.coreShowChannels)
            let channels = try await list.collect()
            #expect(
                channels.map(\.channel.name.description) == [
                    "PJSIP/1001-00000000", "PJSIP/1002-00000001", "PJSIP/2001-00000002", "PJSIP/1003-00000003",
                    "PJSIP/2002-00000004", "PJSIP/2003-00000005",
                ])
            #expect(!list.isMiscounted)
            #expect(channels[0].event["Duration"] == "00:01:01")
            #expect(channels[0].event["BridgeId"] == channels[1].event["BridgeId"])
            #expect(channels[0].channel.name.description == call.callerChannel)

            let status = try await manager.list(.named("Status", ["Channel": call.calleeChannel ?? ""])).collect()
            #expect(status.map { $0["Application"] } == ["AppDial"])
            #expect(status.map { $0["Seconds"] } == ["61"])
            let bridges = try await manager.list(.named("BridgeList"))
            #expect(try await bridges.collect().map { $0["BridgeNumChannels"] } == ["2"])
            #expect(bridges.announcedCount == 1)

            let queues = try await manager.list(.named("QueueStatus"))
            let items = try await queues.collect()
            #expect(
                items.map(\.name) == ["QueueParams", "QueueMember", "QueueMember"]
                    + Array(repeating: "QueueEntry", count: 3))
            #expect(items.map { $0["Status"] } == [nil, "2", "6", nil, nil, nil])
            #expect(items.map { $0["Position"] } == [nil, nil, nil, "1", "2", "3"])
            #expect(items.map { $0["Wait"] }.last == "61")
            #expect(queues.announcedCount == 6)
            let summary = try await manager.list(.named("QueueSummary", ["Queue": "support"])).collect()
            #expect(summary.map { $0["LongestHoldTime"] } == ["61"])
            #expect(try await manager.list(.named("QueueStatus", ["Queue": "nope"])).collect().isEmpty)
        }
    }

    @Test("The headers of lists stand in the order of the recordings")
    func headers() async throws {
        var recorded: [String: [String]] = [:]
        let fixtures = ["queue_calls.amirec", "lists_idle.amirec", "vars_and_headers.amirec"]
        let names: Set = [
            "QueueParams", "QueueMember", "QueueEntry", "QueueSummary", "QueueStatusComplete", "Status",
            "StatusComplete", "BridgeListItem", "BridgeListComplete", "CoreShowChannelsComplete",
        ]
        let keys = { (event: Message) in
            event.fields.map(\.key).filter { $0 != "ChanVariable" && $0 != "Variable" }
        }
        for event in try fixtures.flatMap(Fixture.events) where names.contains(event.name) {
            recorded[event.name] = keys(event)
        }
        let seen = Lock<[String: [String]]>([:])
        server.queue("support", members: ["1003"], exten: "600").join(from: "2001")
        server.call(from: "1001", to: "1002").answer()
        try await Manager(server).withConnection { manager in
            for action in ["QueueStatus", "QueueSummary", "Status", "BridgeList", "CoreShowChannels"] {
                let list = try await manager.list(.named(action))
                let items = try await list.collect() + [try #require(list.completion)]
                for item in items where names.contains(item.name) {
                    seen.withLock { $0[item.name] = keys(item.message) }
                }
            }
        }
        #expect(seen.withLock { $0 } == recorded)
    }

    @Test("Hangup, Redirect, BlindTransfer, Ping, and what is not known")
    func actions() async throws {
        try await Manager(server).withConnection { manager in
            let call = server.call(from: "1001", to: "1002").answer()
            let (caller, callee) = (call.callerChannel ?? "", call.calleeChannel ?? "")
            #expect(
                await message(manager, "Redirect", ["Channel": "nope", "Context": "internal", "Exten": "1003"])
                    == "Channel does not exist: nope")
            #expect(await message(manager, "Redirect", ["Channel": caller]) == "Context not specified")
            let redirect: KeyValuePairs = ["Channel": caller, "Context": "internal", "Exten": "1003", "Priority": "1"]
            try await manager.expect(
                [
                    ExpectedEvent(.bridgeLeave, count: 2),
                    ExpectedEvent(.hangup) { $0.channel.name.description == callee },
                    ExpectedEvent(.dialBegin) { $0.dialString == "1003" },
                ],
                ordered: true
            ) {
                #expect(await message(manager, "Redirect", redirect) == "Redirect successful")
            }
            call.answer()
            #expect(call.phase == .talking)
            #expect(
                await message(manager, "BlindTransfer", ["Channel": call.calleeChannel ?? "", "Exten": "1002"])
                    == "Transfer succeeded")
            #expect(call.phase == .ringing)
            call.answer()
            try await manager.expect(.hangup, where: { $0.cause.rawValue == 31 }, count: 2) {
                #expect(await message(manager, "Hangup", ["Channel": caller, "Cause": "31"]) == "Channel Hungup")
            }
            #expect(call.phase == .ended)
            #expect(server.calls.isEmpty)
            #expect(await message(manager, "Hangup", ["Channel": caller]) == "No such channel")
            #expect(try await manager.send(.ping) == server.clock.timestamp)
            #expect(await message(manager, "NoSuchAction") == "Invalid/unknown command")

            server.on("DBGet") { action in .success(["Message": "asked for \(action["Key"] ?? "-")"]) }
            #expect(await message(manager, "DBGet", ["Family": "shop", "Key": "open"]) == "asked for open")
            // What makes no sense does nothing.
            try await manager.expect(.any, count: 0, within: .milliseconds(50)) {
                call.answer().hold().busy().hangup().transfer(to: "1003")
            }
        }
    }

    @Test("Over TCP and in memory all see the same, and a connection that breaks is made anew")
    func clients() async throws {
        let port = try server.listen()
        defer { server.stop() }
        let remote = Manager("127.0.0.1", port: port, username: "anyone", secret: "anything")
        let counts = Lock<[String: Int]>([:])
        let count: @Sendable (String) -> Void = { name in counts.withLock { $0[name, default: 0] += 1 } }
        var configuration = ManagerConfiguration()
        configuration.reconnect = ReconnectPolicy { _ in .zero }
        let local = Manager(server, configuration: configuration)
        remote.on(.any) { _ in count("remote") }
        local.on(.any) { _ in count("local") }
        try await remote.withConnection { remote in
            try await local.withConnection { local in
                try await remote.expect(.hangup, count: 2) {
                    server.call(from: "1001", to: "1002").answer().hangup()
                }
                #expect(try await remote.list(.coreShowChannels).collect().isEmpty)
                _ = try await remote.send(.named("Events", ["EventMask": "off"]))
                server.send(event: "Alarm", "system", ["Channel": "1"])
            }
            #expect(counts.withLock { $0 } == ["remote": 30, "local": 31])
        }
        let again = Manager(server, configuration: configuration)
        try await again.withConnection { again in
            try await again.expect(.state, where: { $0.state == .connected }) { server.cut() }
            _ = try await again.send(.ping)
        }
    }
}
