import AsteriskManager
import AsteriskManagerTesting
import Foundation
import Testing

@Suite("Registration: JSON lines", .timeLimit(.minutes(1)))
struct RegistrationJSONLinesTests {
    private func lines(_ manager: Manager) async throws -> [String] {
        let notebook = Notebook()
        manager.attach(JSONLinesRegistrar { line, _ in notebook.write(line) })
        try await manager.run()
        // The steps in its life are a replay's too.
        return notebook.lines.filter { !$0.contains(#""state":"#) }
    }

    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test("One event, to the letter")
    func letters() async throws {
        let packet = "Event: Hangup\r\nCause: 16\r\nV: a\r\nX:\r\nV: \"b\"\\\r\nno colon\r\n\r\n"
        let recording = Recording(
            start: Timestamp(iso8601: "2026-11-21T05:51:26.232Z"),
            chunks: [Recording.Chunk(time: .zero, from: .server, bytes: Array(packet.utf8))]
        )
        let lines = try await lines(Manager(replaying: recording, name: "london"))
        #expect(
            lines == [
                #"{"time":"2026-11-21T05:51:26.232Z","server":"london","sequence":1,"event":"Hangup","#
                    + #""fields":{"Cause":"16","V":["a","\"b\"\\"],"X":""},"text":["no colon"]}"#
            ]
        )
    }

    /// Calls, lists, variables, a caller who injects lines, and what the protocol has in its corners.
    private static let files = [
        "call_answer_hangup.amirec", "injection_crlf.amirec", "lists_idle.amirec", "protocol_corners.amirec",
        "vars_and_headers.amirec",
    ]

    @Test("Every line is one line of JSON with all that the packet says", arguments: files)
    func recordings(name: String) async throws {
        let recording = try Fixture.recording(name)
        let manager = Manager(replaying: recording)
        let events = manager.events(.any)
        let lines = try await lines(manager)
        var iterator = events.makeAsyncIterator()
        for line in lines where !line.contains(#","gap":"#) {
            let event = try #require(try await iterator.next())
            let object = try object(line)
            #expect(object["event"] as? String == event.name)
            #expect(object["sequence"] as? UInt64 == event.sequence)
            let fields = try #require(object["fields"] as? [String: Any])
            var received = event.message.fields
            // Some have a line of that key besides the one with their name.
            received.remove(at: try #require(received.firstIndex { $0.key == "Event" }))
            let expected = Dictionary(grouping: received, by: \.key)
            #expect(fields.count == expected.count)
            for (key, values) in expected {
                let texts = fields[key] as? [String] ?? (fields[key] as? String).map { [$0] }
                #expect(texts == values.map(\.value))
            }
        }
        #expect(try await iterator.next() == nil)
    }

    @Test("Hostile bytes make neither a second line nor broken JSON")
    func hostile() async throws {
        var bytes = Array("Event: X\r\nCallerIDName: ".utf8)
        bytes += (UInt8.min...UInt8.max).filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        bytes += Array("\u{2028}\u{202E}\u{85}\"},{\r\n\r\n".utf8)
        let lines = try await lines(Manager(replaying: Recording(serverBytes: bytes)))
        let line = try #require(lines.first)
        #expect(lines.count == 1)
        #expect(line.visible == line)
        let fields = try #require(try object(line)["fields"] as? [String: String])
        #expect(fields["CallerIDName"]?.hasSuffix("\u{2028}\u{202E}\u{85}\"},{") == true)
        #expect(fields["CallerIDName"]?.contains("\u{FFFD}") == true)
    }

    @Test("A gap is a line of its own")
    func gap() async throws {
        var configuration = ManagerConfiguration()
        configuration.queueEvents = 1
        let server = ScriptedServer()
        let slow = Manager(server, name: "london", configuration: configuration)
        let events = slow.events(.any)
        try await slow.withConnection { _ in
            await server.send("Event: A\r\n\r\nEvent: B\r\n\r\nEvent: C\r\n\r\n")
        }
        var gaps: [Gap] = []
        for try await case .gap(let gap) in events.withGaps() { gaps.append(gap) }
        let gap = try #require(gaps.first)
        let object = try object(JSONLinesRegistrar.line(for: gap))
        #expect(object["gap"] as? Int == 2)
        #expect(object["server"] as? String == "london")
        #expect(object["reason"] as? String == "overflow")
    }

    @Test("A step in the manager's life is a line of its own, with its reason")
    func state() async throws {
        let reason = ManagerError(.connectionLost, "the server closed\nthe connection")
        let until = Timestamp(microseconds: 1)
        let change = StateChange(
            state: .waiting(until: until),
            previous: .connected,
            time: until,
            manager: "london",
            reason: reason
        )
        let object = try object(JSONLinesRegistrar.line(for: change))
        #expect(object["state"] as? String == "waiting")
        #expect(object["reason"] as? String == reason.message)
        #expect(object["server"] as? String == "london")
    }
}
