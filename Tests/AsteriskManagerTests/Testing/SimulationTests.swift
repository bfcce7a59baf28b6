import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Testing: the simulated server tells what Asterisk tells")
struct TestingSimulationTests {
    private static let phones: KeyValuePairs = [
        "1001": "Alice Example", "1002": "Bob Example", "1003": "Carol Exämple", "1004": "Dave \"Q\" Example",
        "1005": "Erin Example", "1006": "Frank Example", "1007": "Grace 例え", "1008": "Heidi Example",
    ]

    private let server = SimulatedServer(phones: phones, systemName: "pbx-a")

    /// All events that a client sees while `body` drives the server.
    private func events(of body: (Manager) async throws -> Void) async throws -> [Message] {
        let seen = Lock<[Message]>([])
        var configuration = ManagerConfiguration()
        configuration.isStrict = true
        let manager = Manager(server, configuration: configuration)
        manager.on(.any) { event in seen.withLock { $0.append(event.message) } }
        try await manager.withConnection(body)
        return seen.withLock { $0 }
    }

    /// The recording's calls, in order, by their ids.
    private func calls(_ events: [Message]) -> [String] {
        var ids: [String] = []
        for event in events where event.name == "Newchannel" {
            if let id = event["Linkedid"], !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    @Test("A call that is answered and ended by the caller")
    func answered() async throws {
        let recorded = try Fixture.events("call_answer_hangup.amirec")
        let simulated = try await events { _ in
            let call = server.call(from: "1001", to: "1002")
            server.advance(by: .seconds(1))
            call.answer()
            server.advance(by: .seconds(5))
            call.hangup()
        }
        #expect(Story(simulated).differences(from: Story(recorded)) == [])
        #expect(Story(simulated).lines.values.reduce(0) { $0 + $1.count } == 23)
        let devices = { (events: [Message], device: String) in
            events.filter { $0["Device"] == device }.compactMap { $0["State"] }
        }
        for device in ["PJSIP/1001", "PJSIP/1002"] { #expect(devices(simulated, device) == devices(recorded, device)) }
        let records = [simulated, recorded].map { $0.filter { $0.name == "Cdr" } }
        #expect(records.map(\.count) == [1, 1])
        let own: Set = [
            "AccountCode", "StartTime", "AnswerTime", "EndTime", "LastData", "Channel", "DestinationChannel",
            "UniqueID",
            "AccountTag", "CallFlavour", "LinkedID", "Sequence",
        ]
        let fields = records.map { $0.first?.fields.filter { !own.contains($0.key) } ?? [] }
        #expect(fields[0] == fields[1])
        #expect(records[0].first?.integer("BillableSeconds") == 5)
    }

    @Test("A call that the called party ends")
    func endedByCallee() async throws {
        let recorded = try Fixture.events("call_callee_hangs_up.amirec")
        let name = try #require(recorded.first { $0["CallerIDNum"] == "1004" }?["CallerIDName"])
        server.phone("1004", name: name)
        let simulated = try await events { _ in
            server.call(from: "1003", to: "1004").answer().hangup(by: .callee)
        }
        #expect(Story(simulated).differences(from: Story(recorded)) == [])
    }

    @Test("Calls that nobody answers", arguments: [(0, "busy"), (1, "declined"), (5, "no answer"), (6, "cancelled")])
    func unanswered(index: Int, why: String) async throws {
        let recorded = try Fixture.events("call_not_answered.amirec")
        let id = calls(recorded)[index]
        let simulated = try await events { _ in
            let call = server.call(from: "1001", to: why == "declined" ? "1003" : "1002")
            switch why {
            case "busy": call.busy()
            case "declined": call.decline()
            case "no answer": call.noAnswer()
            default: call.hangup()
            }
        }
        // The recordings' dialplan goes on behind Dial: it jumps to another extension and hangs up with a cause of its
        // own.
        let ends: Set = why == "cancelled" ? [] : ["SoftHangupRequest", "Hangup"]
        #expect(Story(simulated, without: ends).differences(from: Story(recorded, linkedID: id, without: ends)) == [])
        let names = { (events: [Message]) in events.filter { $0["Linkedid"] == id || id.isEmpty }.map(\.name) }
        let ended = names(recorded).filter(ends.contains)
        #expect(simulated.map(\.name).filter(ends.contains).sorted() == ended.sorted())
    }

    @Test("A queue: a caller who is connected and one who gives up")
    func queue() async throws {
        let recorded = try Fixture.events("queue_calls.amirec")
        let ids = calls(recorded)
        let simulated = try await events { _ in
            let support = server.queue("support", members: ["1001"], exten: "600")
            let first = support.join(from: "1003")
            for number in ["1005", "1004", "1006"] { support.join(from: number) }
            server.advance(by: .seconds(1))
            first.answer()
            server.advance(by: .seconds(5))
            first.hangup(by: .callee)
        }
        #expect(Story(simulated).differences(from: Story(recorded, linkedID: ids[0])) == [])
        let member = { (events: [Message]) in
            events.filter { $0.name == "QueueMemberStatus" && $0["Interface"] == "PJSIP/1001" }
        }
        #expect(member(simulated).prefix(3).map { $0["Status"] } == ["6", "2", "1"])
        #expect(member(recorded).prefix(3).map { $0["Status"] } == ["6", "2", "1"])
        #expect(member(simulated).first?.fields.map(\.key) == member(recorded).first?.fields.map(\.key))
        let gone = try await events { _ in
            let support = server.queue("sales", members: ["1002"], exten: "601")
            let first = support.join(from: "1005")
            for number in ["1004", "1006"] { support.join(from: number) }
            let last = support.join(from: "1007")
            support.join(from: "1008")
            first.answer()
            server.advance(by: .seconds(1))
            last.hangup()
        }
        let abandoned = try #require(gone.first { $0.name == "QueueCallerAbandon" })
        let original = try #require(recorded.first { $0.name == "QueueCallerAbandon" })
        for key in ["Position", "OriginalPosition", "HoldTime"] { #expect(abandoned[key] == original[key]) }
        let names = { (events: [Message], abandoned: Message) in
            events.filter { $0["Linkedid"] == abandoned["Linkedid"] && !Story.unsimulated.contains($0.name) }
                .filter { $0.name != "Newexten" && $0.name != "Cdr" }.map(\.name)
        }
        #expect(names(gone, abandoned) == names(recorded, original))
    }

    @Test("A transfer, hold and digits")
    func transfer() async throws {
        let recorded = try Fixture.events("transfer_blind.amirec")
        let ids = calls(recorded)
        // All calls of that recording are ended by a command.
        let end = recorded.firstIndex { $0.name == "SoftHangupRequest" } ?? 0
        let simulated = try await events { _ in
            server.call(from: "1001", to: "1002").answer().transfer(to: "1003").answer()
        }
        let told = Story(Array(recorded[..<end]), linkedID: ids[0], without: ["Unhold"])
        #expect(Story(simulated).differences(from: told) == [])
        let interesting: Set = ["Hold", "Unhold", "MusicOnHoldStart", "MusicOnHoldStop", "DTMFBegin", "DTMFEnd"]
        let keys = { (events: [Message]) in
            var keys: [String: [String]] = [:]
            for event in events where interesting.contains(event.name) {
                keys[event.name] = event.fields.map(\.key).filter { $0 != "ChanVariable" }
            }
            return keys
        }
        let held = try await events { _ in
            server.call(from: "1005", to: "1006").answer().press("#", by: .callee).hold().unhold()
        }
        #expect(keys(held) == keys(recorded))
        let order = held.filter { interesting.contains($0.name) || $0["State"] == "ONHOLD" }.map(\.name)
        #expect(
            order == [
                "DTMFBegin", "DTMFEnd", "Hold", "MusicOnHoldStart", "DeviceStateChange", "Unhold", "MusicOnHoldStop",
            ]
        )
    }

    @Test("Originate: answered, busy, and of an unknown phone")
    func originate() async throws {
        let recorded = try Fixture.events("originate.amirec")
        let ids = calls(recorded)
        server.phone("901")
        server.phone("1002", name: "Bob Example", behavior: .isBusy)
        let request: KeyValuePairs = [
            "Channel": "PJSIP/1001", "Context": "internal", "Exten": "901", "Priority": "1",
            "CallerID": "\"Dialer\" <0301234>", "Async": "true",
        ]
        let answered = try await events { manager in
            try await manager.expect(.named("OriginateResponse"), where: { $0["Response"] == "Success" }) {
                try await manager.send(.named("Originate", request))
            }
        }
        let until = { (events: [Message]) in
            Array(
                events.prefix { $0.name != "OriginateResponse" }
                    + events.filter { $0.name == "OriginateResponse" }.prefix(1))
        }
        let steps: Set = ["Newexten"]
        #expect(
            Story(until(answered), without: steps).differences(
                from: Story(until(recorded), linkedID: ids[0], without: steps)) == [])

        let busy = try await events { manager in
            try await manager.send(
                .named("Originate", ["Channel": "PJSIP/1002", "Application": "Wait", "Async": "true"])
            )
        }
        let ignored: Set = ["OriginateResponse"]
        #expect(
            Story(busy, without: ignored).differences(from: Story(recorded, linkedID: ids[1], without: ignored)) == [])
        let response = try #require(busy.first { $0.name == "OriginateResponse" })
        #expect(["Response", "Reason", "Uniqueid"].map { response[$0] } == ["Failure", "0", "<unknown>"])

        _ = try await events { manager in
            for (fields, message) in [
                ([("Channel", "PJSIP/1002"), ("Application", "Wait")], "Originate failed"),
                ([("Channel", "PJSIP/7777"), ("Application", "Wait")], "Originate failed"),
                ([("Application", "Wait")], "Channel not specified"),
                ([("Channel", "PJSIP1001"), ("Application", "Wait")], "Invalid channel"),
                (
                    [("Channel", "PJSIP/1001"), ("Context", "internal")],
                    "Originate with 'Exten' requires 'Context' and 'Priority'"
                ),
                (
                    [("Channel", "PJSIP/1001"), ("Context", "nope"), ("Exten", "1"), ("Priority", "1")],
                    "Extension does not exist."
                ),
            ] {
                var action = Action.Named("Originate")
                action.fields = fields.map { ActionField($0.0, $0.1) }
                let error = await #expect(throws: ManagerError.self) { try await manager.send(action) }
                #expect(error?.response?["Message"] == message)
            }
            server.phone("1001", behavior: .rings)
            for call in server.calls { call.hangup() }
            async let answer = manager.send(.named("Originate", ["Channel": "PJSIP/1001", "Application": "Wait"]))
            while server.calls.isEmpty { await Task.yield() }
            server.calls.last?.answer()
            let response = try await answer
            #expect(response.isSuccess)
        }
    }
}
