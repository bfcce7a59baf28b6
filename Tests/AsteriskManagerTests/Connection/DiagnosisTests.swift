import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    @Suite("Connection: why do I get no events?", .timeLimit(.minutes(1)))
    struct ConnectionDiagnosisTests {
        private func problems(_ change: (inout Symptoms) -> Void) -> [String] {
            var symptoms = Symptoms()
            symptoms.state = .connected
            symptoms.username = "monitor"
            symptoms.wanted = [("billing", ["Hangup"], true)]
            change(&symptoms)
            return symptoms.diagnosis().findings.filter { $0.kind == .problem }.map(\.message)
        }

        @Test("What keeps events away is a problem, and says what to do")
        func cases() {
            #expect(problems { _ in }.isEmpty)
            #expect(problems { $0.state = .idle } == ["the manager does not run: call run() or withConnection(_:)"])
            #expect(
                problems {
                    $0.state = .waiting(until: Timestamp(microseconds: 0))
                    $0.reason = "no such name"
                }.first?.hasSuffix(": no such name") == true
            )
            #expect(problems { $0.answers = false }.count == 1)
            #expect(problems { $0.wanted = [] } == ["nothing is attached to the manager"])
            #expect(problems { $0.requested = "off" }.first?.contains("configuration.events is 'off'") == true)
            #expect(
                problems { $0.requested = "agent,system" }.first?.contains("which configuration.events leaves out")
                    == true)
            #expect(problems { $0.requested = "call" }.isEmpty && problems { $0.requested = "on" }.isEmpty)
            #expect(
                problems { $0.readable = ["agent", "system"] }.first?.contains("add it to read= in manager.conf")
                    == true)
            #expect(problems { $0.readable = ["call"] }.isEmpty)
            #expect(problems { $0.readable = [] }.count == 1)
            #expect(
                problems {
                    $0.wanted = [("all", ["Queuecallerjoin", "X"], false)]; $0.readable = ["call"]
                }.count == 1)
        }

        @Test("A name that Asterisk does not send is told, and nothing from the network reaches a terminal as it is")
        func unknownName() {
            var symptoms = Symptoms()
            symptoms.state = .connected
            symptoms.wanted = [("typo", ["Hangupp\u{1B}[2J"], true)]
            symptoms.greeting = "Asterisk\u{07}"
            let text = symptoms.diagnosis().description
            #expect(text.contains("which Asterisk does not send by itself"))
            #expect(text.allSatisfy { $0 == "\n" || !$0.isASCII || $0 >= " " })
        }

        @Test("Events have their classes, by any spelling")
        func classes() {
            #expect(EventClass.classes(ofEventsNamed: "hangup") == ["call"])
            #expect(EventClass.classes(ofEventsNamed: "VoicemailPasswordChange") == ["user", "system"])
            #expect(EventClass.classes(ofEventsNamed: "Newexten") == ["dialplan"])
            #expect(EventClass.classes(ofEventsNamed: "NoSuchEvent") == nil)
        }

        @Test("A server that answers tells its version, its clock and the rights of the user")
        func live() async throws {
            let server = ScriptedServer()
            let skewed = Timestamp.now.advanced(by: .seconds(90))
            server.answer("Ping", with: "Response: Success\r\nActionID: {id}\r\nTimestamp: \(skewed.seconds)\r\n\r\n")
            server.answer(
                "CoreSettings", with: "Response: Success\r\nActionID: {id}\r\nAsteriskVersion: 22.10.1\r\n\r\n")
            server.answer(
                "Command",
                with: "Response: Success\r\nActionID: {id}\r\nMessage: Command output follows\r\n"
                    + "Output:       username: monitor\r\nOutput:       read perm: agent,system\r\n"
                    + "Output:      write perm: reporting\r\n\r\n"
            )
            let manager = Manager(server)
            manager.on(.hangup) { _ in }
            #expect(await manager.diagnose().state == .idle)
            try await manager.withConnection { manager in
                await server.send("Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 60\r\n\r\n")
                async let diagnosis = manager.diagnose(listening: .milliseconds(300))
                try await Task.sleep(for: .milliseconds(100))
                await server.send("Event: AgentLogin\r\nPrivilege: agent,all\r\n\r\n")
                let found = await diagnosis
                #expect(found.state == .connected && !found.isFine)
                #expect(found.serverVersion == "22.10.1")
                #expect(found.readableClasses == ["agent", "system"])
                #expect(found.seenClasses == ["agent"])
                let skew = try #require(found.clockSkew)
                // The answer was written before it was asked for, which on a busy machine is a while.
                #expect(skew > .seconds(30) && skew < .seconds(92))
                let start = try #require(found.serverStart)
                #expect(abs(start.duration(to: .now) / .seconds(1) - 60) < 50)
                #expect(found.findings.first?.message.contains("wants Hangup, of the class call") == true)
                #expect(found.description.contains("ahead of this machine's"))
            }
        }
    }
}
