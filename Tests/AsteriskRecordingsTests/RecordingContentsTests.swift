import AsteriskManager
import AsteriskRecordings
import Testing

@Suite("Recordings: what is in them", .serialized, .timeLimit(.minutes(1)))
struct RecordingContentsTests {
    @Test("Messages of both sides, with time and sender; events by name")
    func messages() throws {
        let recording = try Fixture.recording("call_answer_hangup.amirec")
        #expect(recording.events.count == 115)
        #expect(recording.messages.count { $0.sender == .server && $0.message.kind == .response } == 2)
        #expect(recording.messages.filter { $0.sender == .client }.map(\.name) == ["Login", "Logoff"])
        #expect(recording.greeting?.hasPrefix("Asterisk Call Manager/") == true)
        #expect(
            recording.events(named: "hangup", "NEWCHANNEL").map(\.name).sorted() == [
                "Hangup", "Hangup", "Newchannel", "Newchannel",
            ])
        let times = recording.messages.map(\.time)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test("Lines of a client may end in LF alone")
    func clients() {
        let chunk = Recording.Chunk(
            time: .zero, from: .client, bytes: Array("Action: Ping\nActionID: 1\n\nAction: x\r\n\r\n".utf8))
        #expect(Recording(chunks: [chunk]).messages.map(\.name) == ["Ping", "x"])
    }

    @Test("Every action of every recording with its answer, lists with all their items")
    func actions() throws {
        let lists = try Fixture.recording("lists_idle.amirec").actions
        #expect(lists.allSatisfy { $0.response != nil })
        let dialplans = lists.filter { $0.name == "ShowDialPlan" && $0.response?.name == "Success" }
        #expect(dialplans.flatMap(\.answer).count { $0.name == "ListDialplan" } == 395)
        #expect(dialplans.allSatisfy { $0.answer.last?["EventList"] == "Complete" })
        #expect(lists.allSatisfy { ($0.latency ?? .seconds(-1)) >= .zero })
        // Actions of one id, and of none, are answered in their order.
        let corners = try Fixture.recording("protocol_corners.amirec").actions
        #expect(corners.count { $0.response == nil } < corners.count / 4)
    }

    @Test("Numbers about a recording")
    func statistics() throws {
        let numbers = try Fixture.recording("queue_calls.amirec").statistics
        #expect(numbers.events.values.reduce(0, +) == 901)
        #expect(numbers.events["VarSet"] == 480)
        #expect(numbers.responses.values.reduce(0, +) == 10)
        #expect(numbers.calls == 6)
        #expect(numbers.latencies.count == 10 - numbers.unansweredActions)
        #expect(numbers.mostEventsPerSecond > 50)
        #expect(numbers.issues.isEmpty)
        #expect(numbers.duration > .seconds(10))
        let cut = try Fixture.recording("call_answer_hangup.ami")
        let part = Recording(serverBytes: Array(cut.bytes(from: .server).dropLast(7)))
        #expect(part.statistics.issues.map(\.reason) == [.truncated])
    }

    @Test("The slice of a call can be played, and holds nothing of other calls")
    func slices() async throws {
        let recording = try Fixture.recording("call_not_answered.amirec")
        let calls = recording.calls
        let slices = calls.map { recording.slice(linkedID: $0.linkedID) }
        for (call, slice) in zip(calls, slices) {
            #expect(slice.events.map(\.message) == call.events.map(\.message))
            #expect(slice.events.map(\.time) == call.events.map(\.time))
            #expect(slice.calls.map(\.linkedID) == [call.linkedID])
        }
        let slice = try #require(slices.first)
        let manager = Manager(replaying: slice)
        let hangups = manager.events(.hangup)
        try await manager.run()
        #expect(try await hangups.reduce(0) { count, _ in count + 1 } == 2)
        #expect(recording.slice(linkedID: "no such").chunks.isEmpty)
    }

    @Test("Actions on a channel of the call belong to its slice")
    func slicedActions() throws {
        let recording = try Fixture.recording("transfer_blind.amirec")
        let call = try #require(recording.calls.first)
        #expect(recording.slice(linkedID: call.linkedID).actions.map(\.name) == ["BlindTransfer"])
        #expect(recording.slice(linkedID: call.linkedID).actions.first?.response?.name == "Success")
    }

    @Test("Calls that are joined later are one from their beginning")
    func joined() throws {
        let calls = CallScript.attendedTransfer().calls
        #expect(calls.map(\.linkedID) == ["1.10"])
        #expect(calls.first?.linkedIDs == ["1.10", "1.12"])
        #expect(calls.first?.channels == ["1.10", "1.11", "1.12", "1.13"])
        #expect(try Fixture.recording("parking.amirec").call(linkedID: "pbx-a-1795240706.10855")?.channels.count == 3)
    }

    @Test("Members of a conference keep calls of their own, which begin when they come")
    func conference() throws {
        let recording = try Fixture.recording("confbridge.amirec")
        let call = try #require(recording.call(linkedID: "pbx-a-1795240822.10943"))
        #expect(call.channels == ["pbx-a-1795240822.10943"])
        #expect(call.events.first?.name == "Newchannel")
    }

    @Test("A call of very many channels takes no quadratic time")
    func manyChannels() {
        let count = 15_000
        let text = (0..<count).map { number in
            "Event: Newchannel\r\nChannel: SIP/\(number)-1\r\nUniqueid: the.id.of.a.channel.\(number)\r\nLinkedid: 1\r\n\r\n"
        }.joined()
        let recording = Recording(serverBytes: Array(text.utf8))
        let clock = ContinuousClock()
        var calls: [RecordedCall] = []
        let time = clock.measure { calls = recording.calls }
        #expect(calls.map(\.channels.count) == [count])
        #expect(time < .seconds(10))
    }
}
