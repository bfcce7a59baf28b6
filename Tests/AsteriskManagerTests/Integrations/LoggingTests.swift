#if Logging
import AsteriskManager
import AsteriskManagerTesting
import InMemoryLogging
import Logging
import Testing

@Suite("Integrations: Logging", .timeLimit(.minutes(1)))
struct IntegrationsLoggingTests {
    private let memory = InMemoryLogHandler()

    private func configuration(_ level: Logger.Level) -> ManagerConfiguration {
        var logger = Logger(label: "test") { _ in memory }
        logger.logLevel = level
        var configuration = ManagerConfiguration()
        configuration.logger = logger
        return configuration
    }

    private func text(_ entry: InMemoryLogHandler.Entry) -> String { "\(entry.message) \(entry.metadata)" }

    @Test("States and reports are logged under the manager's name, as notes and warnings")
    func levels() async throws {
        let server = ScriptedServer()
        let manager = Manager(server, name: "lon\u{1B}don", configuration: configuration(.info))
        let run = Task { try await manager.run() }
        try await manager.waitUntilConnected()
        await server.send("Response: Success\r\nActionID: nobody\r\n\r\n")
        await server.cut()
        await #expect(throws: ManagerError.self) { try await run.value }
        let entries = memory.entries
        #expect(entries.map(\.message) == ["connected", entries[1].message, "closed"])
        #expect(entries.map(\.level) == [.info, .info, .info])
        #expect(entries.allSatisfy { $0.metadata["manager"] == "lon\\u{1b}don" })
        #expect(entries[1].metadata["kind"] == "unexpectedAnswer")
        #expect("\(entries[2].metadata["reason"] ?? "")".contains("the server closed the connection"))
    }

    @Test("What somebody should look into is a warning")
    func warnings() async throws {
        struct Broken: Error {}
        let server = ScriptedServer()
        let manager = Manager(server, configuration: configuration(.warning))
        manager.on(.named("Alarm")) { _ in throw Broken() }
        try await manager.withConnection { _ in await server.send("Event: Alarm\r\n\r\n") }
        #expect(memory.entries.map(\.level) == [.warning])
        #expect(memory.entries.first?.metadata["kind"] == "handlerFailed")
    }

    @Test("The wire is logged as trace, without what is secret in it")
    func wire() async throws {
        let server = ScriptedServer()
        let secrets = ["mysecret", "72ee2809cbf69e9bdb27bdd924cda8e3", "840415273", "hunter2"]
        server.answer(
            "GetConfig",
            with:
                "Response: Success\r\nActionID: {id}\r\nLine-000000-000000: secret=hunter2\r\nLine-000000-000001: type=friend\r\n\r\n"
        )
        server.answer(
            "Command", with: "Response: Follows\r\nActionID: {id}\r\nhunter2 printed\n--END COMMAND--\r\n\r\n")
        server.answer("UpdateConfig", with: "Response: Success\r\nActionID: {id}\r\n\r\n")
        let manager = Manager(server, configuration: configuration(.trace))
        try await manager.withConnection { manager in
            try await manager.send(.named("GetConfig", ["Filename": "sip.conf"]))
            try await manager.send(.command("hunter1 is no secret"))
            try await manager.send(.named("UpdateConfig", ["Value-000000": "hunter2", "NewPassword": "hunter2"]))
        }
        let texts = memory.entries.filter { $0.level == .trace }.map(text)
        for secret in secrets { #expect(!texts.contains { $0.contains(secret) }, "\(secret)") }
        #expect(texts.contains { $0.hasPrefix("sent Action=Login") && $0.contains("Username=monitor") })
        #expect(texts.contains { $0.hasPrefix("received Response=Success") && $0.contains("type=friend") })
    }

    @Test("Below trace no packet is looked at")
    func quiet() async throws {
        let server = ScriptedServer()
        let manager = Manager(server, configuration: configuration(.debug))
        try await manager.withConnection { manager in
            #expect(manager.state == .connected)
        }
        #expect(!memory.entries.contains { $0.level == .trace })
    }

    private static let secretsReceived = [
        "Event: ChallengeResponseFailed\r\nChallenge: hunter2\r\nResponse: hunter2\r\nExpectedResponse: hunter2",
        "Event: InvalidPassword\r\nReceivedHash: hunter2\r\nReceivedChallenge: hunter2\r\nExpectedHash: hunter2",
        "Event: AuthDetail\r\nPassword: hunter2\r\nMd5Cred: hunter2\r\nOauthSecret: hunter2\r\nRefreshToken: hunter2",
        "Event: AuthDetail\r\nPasswordDigest: hunter2\r\nVMPassword: hunter2",
        "Event: VoicemailPasswordChange\r\nNewPassword: hunter2",
        "Event: DTMFEnd\r\nDigit: hunter2",
        "Response: Success\r\nJSON: {\"secret\": \"hunter2\"}",
        "Response: Success\r\nLine-000001-000002: md5_cred=hunter2",
        "Response: Success\r\nOutput: secret=hunter2\r\nOutput:   Password : hunter2",
        "Event: VarSet\r\nVariable: DB_PASS\r\nValue: hunter2",
        "Event: Newexten\r\nApplication: Set\r\nAppData: password=hunter2",
        "Event: Newexten\r\nData: password=hunter2\r\nExtra: password=hunter2",
        "Event: Hangup\r\nChanVariable: password=hunter2\r\nChanVariable(SIP/10.0.0.1:5060-1): password=hunter2",
        "Event: Custom\r\nPasswd: hunter2\r\nPin: hunter2\r\nAdminPin: hunter2\r\nUserPin: hunter2",
    ]

    private static let secretsSent = [
        "Action: Login\r\nUsername: u\r\nSecret: hunter2", "Action: Login\r\nKey: hunter2",
        "Action: Setvar\r\nVariable: DB_PASS\r\nValue: hunter2",
        "Action: Setvar\r\nValue: hunter2\r\nVariable: DB_PASS",
        "Action: Originate\r\nVariable: SIP_SECRET=hunter2\r\nData: password=hunter2",
        "Action: Command\r\nCommand: dialplan set global DB_PASSWORD hunter2",
        "Action: UpdateConfig\r\nVar-000000: secret\r\nValue-000000: hunter2\r\nMatch-000000: hunter2",
        "Action: MailboxPassword\r\nPasswd: hunter2", "Action: PlayDTMF\r\nDigit: hunter2",
    ]

    @Test("What a recorder hides of the server's packets is not in the log either", arguments: secretsReceived)
    func received(packet: String) throws {
        let message = try #require(parse(packet + "\r\n\r\n").messages.first)
        let line = WireText.line(for: message)
        #expect(!line.contains("hunter2"), "\(line)")
        #expect(line.contains("*******"))
    }

    @Test("Nor is what it hides of the client's actions", arguments: secretsSent)
    func sent(action: String) {
        let line = WireText.line(forAction: Array((action + "\r\n\r\n").utf8))
        #expect(!line.contains("hunter2"), "\(line)")
        #expect(line.contains("*******"))
    }

    @Test("What is no secret is shown; the text of an old command is counted, not shown")
    func shown() throws {
        let action = "Action: DBGet\r\nActionID: 1\r\nFamily: a\r\nKey: b\r\n\r\n"
        #expect(WireText.line(forAction: Array(action.utf8)) == "Action=DBGet ActionID=1 Family=a Key=b")
        let texts = [
            "Event: DBGetResponse\r\nKey: b\r\nVal: \r\n\r\n": "Event=DBGetResponse Key=b Val=\"\"",
            "Response: Success\r\nNo categories found\r\n\r\n": "Response=Success (1 lines of text)",
            "Response: Follows\r\nPrivilege: Command\r\nhunter2\nhunter2\n--END COMMAND--\r\n\r\n":
                "Response=Follows Privilege=Command (2 lines of text)",
        ]
        for (packet, line) in texts {
            #expect(WireText.line(for: try #require(parse(packet).messages.first)) == line)
        }
    }

    @Test("Lines can be shown: no control character reaches the log")
    func visible() {
        let message = Message(fields: [("Event", "Newchannel"), ("CallerIDName", "\u{1B}[2J \"x\"")])
        #expect(WireText.line(for: message) == "Event=Newchannel CallerIDName=\"\\u{1b}[2J \\\"x\\\"\"")
    }

    @Test("Without a logger reports go where they went before, even if it was another one meanwhile")
    func none() async throws {
        struct Broken: Error {}
        let reports = Lock<[ManagerReport.Kind]>([])
        var configuration = ManagerConfiguration()
        configuration.report = { report in reports.withLock { $0.append(report.kind) } }
        configuration.logger = nil
        configuration.logger = self.configuration(.info).logger
        configuration.logger = self.configuration(.debug).logger
        #expect(configuration.logger?.logLevel == .debug)
        configuration.logger = nil
        #expect(configuration.logger == nil)
        #expect(configuration.observers.isEmpty)

        let server = ScriptedServer()
        let manager = Manager(server, configuration: configuration)
        manager.on(.named("Alarm")) { _ in throw Broken() }
        try await manager.withConnection { _ in await server.send("Event: Alarm\r\n\r\n") }
        #expect(reports.withLock { $0 } == [.handlerFailed])
        #expect(memory.entries.isEmpty)
    }
}
#endif
