import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Catalogue: actions and answers", .timeLimit(.minutes(1)))
struct CatalogueActionTests {
    private func text(_ action: some ManagerAction) -> [String] { action.fields.map { "\($0.key)=\($0.value)" } }

    @Test("Headers are those of the parameters that are given, in order")
    func headers() {
        #expect(
            text(
                .originate(
                    "PJSIP/1001",
                    exten: "600",
                    context: "internal",
                    priority: "1",
                    timeout: .seconds(15),
                    variable: ["A=1", "B=2"],
                    async: true
                )
            ) == [
                "Channel=PJSIP/1001", "Exten=600", "Context=internal", "Priority=1", "Timeout=15000", "Variable=A=1",
                "Variable=B=2", "Async=yes",
            ]
        )
        #expect(
            text(.queueAdd(queue: "support", interface: "PJSIP/1001", penalty: 2, paused: false))
                == ["Queue=support", "Interface=PJSIP/1001", "Penalty=2", "Paused=no"]
        )
        #expect(text(.hangup("PJSIP/1001-00000001", cause: .userBusy)) == ["Channel=PJSIP/1001-00000001", "Cause=17"])
        #expect(
            text(.muteAudio("SIP/1", direction: "in", state: true))
                == ["Channel=SIP/1", "Direction=in", "State=yes"]
        )
        #expect(text(.userEvent("Door", ["Open": "yes"])) == ["UserEvent=Door", "Open=yes"])
        let change = ConfigurationChange("Append", category: "general", variable: "a", value: ">b")
        #expect(
            text(.updateConfig(source: "a.conf", destination: "b.conf", changes: [change, change])).suffix(2)
                == ["Var-000001=a", "Value-000001=>b"]
        )
    }

    @Test("Answers are typed")
    func answers() async throws {
        let server = ScriptedServer()
        func answer(_ name: String, _ headers: String) {
            let lines = headers.replacing("\n", with: "\r\n")
            server.answer(name, with: "Response: Success\r\nActionID: {id}\r\n\(lines)\r\n\r\n")
        }
        answer("Getvar", "Variable: A\nValue: 42")
        answer("CoreStatus", "CoreCurrentCalls: 3\nCoreStartupDate: 2026-11-21")
        answer("ExtensionState", "Exten: 600\nContext: internal\nHint: PJSIP/1\nStatus: 9\nStatusText: InUse&Ringing")
        answer("QueueRule", "RuleList: a\nRule: 1,2,3\nRule: 4,5,6")
        answer("ListCategories", "Category-000000: general\nCategory-000001: a")
        answer(
            "GetConfig",
            "Category-000000: general\nIsTemplate-000000: 1\nLine-000000-000000: a=b=c\nCategory-000001: x\n"
                + "Templates-000001: general,b"
        )
        try await Manager(server).withConnection { manager in
            #expect(try await manager.send(.getvar("A")).value == "42")
            #expect(try await manager.send(.coreStatus).coreCurrentCalls == 3)
            let state = try await manager.send(.extensionState(exten: "600", context: "internal"))
            #expect(state.status == .inUseAndRinging)
            #expect(state.status?.description == "in use and ringing")
            #expect(try await manager.send(.queueRule()).rule == ["1,2,3", "4,5,6"])
            #expect(try await manager.send(.listCategories("a.conf")) == ["general", "a"])
            let file = try await manager.send(.getConfig("a.conf"))
            #expect(file.categories.map(\.name) == ["general", "x"])
            #expect(file.categories.first?["a"] == "b=c")
            #expect(file.categories.map(\.isTemplate) == [true, false])
            #expect(file.categories.last?.templates == ["general", "b"])
        }
    }

    @Test("Values of old and new spellings are read alike")
    func values() async throws {
        let all = try await events(
            """
            Event: SuccessfulAuth
            EventTV: 2026-11-21T05:51:25.931+0100
            RemoteAddress: IPV4/TCP/192.0.2.7/5060

            Event: QueueMemberStatus
            Status: 8
            Paused: 0

            Event: RTCPSent
            SSRC: 0x07e04819
            Report0SourceSSRC: 0x00000001
            Report0IAJitter: 5
            Report1SourceSSRC: 0x00000002

            Event: DialEnd
            DialStatus: NEWWORD


            """
        )
        let auth = Event.SuccessfulAuth(all[0])
        #expect(auth.eventTV?.description == "2026-11-21T04:51:25.931Z")
        #expect(auth.remoteAddress?.host == "192.0.2.7")
        #expect(auth.severity == "")
        let member = Event.QueueMemberStatus(all[1])
        #expect(member.status == .onHold)
        #expect(member.paused == false)
        let sent = Event.RTCPSent(all[2])
        #expect(sent.ssrc == 0x07e0_4819)
        #expect(sent.reports.map(\.sourceSSRC) == [1, 2])
        #expect(sent.reports.first?.iaJitter == 5)
        #expect(Event.DialEnd(all[3]).dialStatus == "NEWWORD")
        #expect(HangupCause.userBusy.description == "user busy")
        #expect(HangupCause(rawValue: 99).description == "unknown element")
        #expect(HangupCause(rawValue: 300).description == "300")
    }
}
