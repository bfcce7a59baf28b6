import AsteriskManager
import AsteriskRecordings
import Foundation
import Testing

@Suite("Recordings: ladders of calls", .serialized, .timeLimit(.minutes(1)))
struct RecordingLadderTests {
    @Test("A blind transfer as text")
    func blindTransfer() throws {
        let recording = try Fixture.recording("transfer_blind.amirec")
        let ladder = try #require(recording.ladder(linkedID: "pbx-a-1795240741.10879"))
        #expect(
            ladder.text() == """
                Call pbx-a-1795240741.10879
                2026-11-21T05:59:01.869Z, 6.603 s, 3 channels

                           1001 Alice Example           1002 Bob Example             1003 Carol Exämple
                           PJSIP/1001-000000cd          PJSIP/1002-000000ce          PJSIP/1003-000000cf
                   0.000   │ calls 1002
                   0.002   ├──────── dials 1002 ───────▶│
                   0.003   │◀──────── ringing ──────────┤
                      ⋮    │                            │
                   1.007   │◀──────── answers ──────────┤
                           │ Up                         │
                   1.008   │                            │ enters bridge d037afff
                           ╠═════ bridge d037afff ══════╣
                      ⋮    ║                            ║
                   2.511   ║                            ║ holds no longer
                           ║                            ║ leaves bridge d037afff
                           ║◀─── transfers to 1003 ─────┤
                           ║ leaves bridge d037afff     │
                   2.512   │                            ╳ 16 Normal Clearing
                           ├────────────────────── dials 1003 ──────────────────────▶│
                           │◀─────────────────────── ringing ────────────────────────┤
                      ⋮    │                                                         │
                   3.514   │◀─────────────────────── answers ────────────────────────┤
                           │                                                         │ enters bridge a74d1aa7
                           ╠════════════════════ bridge a74d1aa7 ════════════════════╣
                      ⋮    ║                                                         ║
                   6.603   ║ leaves bridge a74d1aa7                                  ║
                           │                                                         ║ leaves bridge a74d1aa7
                           │                                                         ╳ 16 Normal Clearing
                           ╳ 16 Normal Clearing
                """)
    }

    @Test("An attended transfer shows both calls and who joined them")
    func attendedTransfer() throws {
        let ladder = try #require(CallScript.attendedTransfer().ladder(linkedID: "1.12"))
        #expect(ladder.participants.map(\.number) == ["1001", "1002", "1002", "1003"])
        let transfer = try #require(ladder.steps.first { $0.kind == .transfer })
        #expect(transfer.label == "attended transfer by 1002")
        #expect((transfer.participant, transfer.target) == (0, 3))
        let bridge = try #require(ladder.steps.last { $0.kind == .bridge && $0.target != nil })
        #expect((bridge.participant, bridge.target) == (0, 3))
        #expect(ladder.participants.allSatisfy { $0.lastStep != nil })
        #expect(ladder.steps.last?.label == "31 Normal, unspecified")
    }

    @Test("A call of a queue names the queue, the place and the wait")
    func queue() throws {
        let recording = try Fixture.recording("queue_calls.amirec")
        let ladder = try #require(recording.ladder(linkedID: "pbx-a-1795240626.10798"))
        let labels = ladder.steps.map(\.label)
        for label in ["joins queue support, position 1", "takes the call after 1 s", "leaves queue support"] {
            #expect(labels.contains(label))
        }
    }

    @Test("Digits are dots")
    func digits() throws {
        let recording = try Fixture.recording("call_dtmf.amirec")
        for call in recording.calls {
            for step in call.ladder.steps where step.kind == .digits && step.label != "flash" {
                #expect(step.label.drop { "DTMF ".contains($0) }.allSatisfy { $0 == "•" })
            }
        }
        #expect(try #require(recording.calls.first).ladder.steps.contains { $0.label == "DTMF ••••" })
    }

    @Test("Every call of every recording: at most 100 columns, and XML that a parser takes")
    func all() async throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Fixture.folder.path(percentEncoded: false))
        var count = 0
        for name in names.sorted() where name.hasSuffix(".amirec") || name.hasSuffix(".ami") {
            let recording = try Fixture.recording(name)
            for call in recording.calls {
                await Task.yield()
                count += 1
                let ladder = call.ladder
                for line in ladder.text().split(separator: "\n") { #expect(width(line) <= 100, "\(name): \(line)") }
                #expect(XMLCheck.problem(ladder.svg()) == nil, "\(name)")
            }
        }
        #expect(count > 40)
    }

    /// Two columns for the letters of the one name beyond Latin.
    private func width(_ line: Substring) -> Int { line.reduce(0) { $0 + ("例え".contains($1) ? 2 : 1) } }

    @Test("Many channels: letters in place of names, still within 100 columns")
    func manyChannels() throws {
        var script = CallScript()
        let caller = CallScript.Channel(name: "SIP/0-0", number: "100", person: "Caller", id: "0", linkedID: "0")
        script.event("Newchannel", ["ChannelState": "4", "Exten": "200"], ("", caller))
        for index in 1...15 {
            let phone = CallScript.Channel(
                name: "SIP/\(index)-0", number: "\(100 + index)", person: "Phone \(index)", id: "\(index)",
                linkedID: "0")
            script.event("DialBegin", ["DialString": "\(100 + index)"], ("", caller), ("Dest", phone))
        }
        let text = try #require(script.recording.ladder(linkedID: "0")).text()
        #expect(text.contains("           P  115  Phone 15  SIP/15-0\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(script.recording.ladder(linkedID: "77") == nil)
    }

    @Test("Names written by strangers cannot leave their place")
    func hostileNames() throws {
        var script = CallScript()
        let evil =
            "</text><script>alert('1')</script>&\u{1B}[2J\u{202E}\"\u{FFFF}" + String(repeating: "\u{301}", count: 5000)
        let caller = CallScript.Channel(name: "SIP/\(evil)", number: evil, person: evil, id: "x\(evil)", linkedID: "1")
        let other = CallScript.Channel(name: "SIP/\(evil)", number: evil, person: evil, id: "2", linkedID: "1")
        script.event("DialBegin", ["DialString": evil], ("", caller), ("Dest", other))
        script.event("Hangup", ["Cause": evil, "Cause-txt": evil], ("", other))
        let ladder = try #require(script.recording.ladder(linkedID: "2"))
        let (text, svg) = (ladder.text(), ladder.svg())
        for shown in [text, svg, script.recording.calls.map(\.description).joined()] {
            #expect(!shown.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
            #expect(shown.unicodeScalars.count < 20_000)
        }
        #expect(!svg.contains("<script"))
        #expect(XMLCheck.problem(svg) == nil)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
}
