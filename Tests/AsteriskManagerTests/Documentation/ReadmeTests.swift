// The Swift code of README.md stands here too, between the marks, so that it compiles and does what is said of it.
// `.ci/run` compares the two.

// README: begin
import AsteriskManager
// README: end
import AsteriskManagerTesting
import Foundation
import Testing

@Suite("Documentation: README", .timeLimit(.minutes(1)))
struct DocumentationReadmeTests {
    // README: begin
    actor CallLog: EventRegistrar {
        private(set) var active: Set<ChannelID> = []

        nonisolated var handlers: HandlerList {
            On(.newchannel, perform: began)
            On(.hangup, perform: ended)
            On(.hangup) { hangup, manager in print(manager, hangup.channel, hangup.cause) }  // the same event again
            On(.named("UserEvent")) { event, manager in print(manager, event["UserEvent"]?.visible ?? "-") }
        }

        private func began(_ call: Event.Newchannel) async { active.insert(call.channel.uniqueID) }
        private func ended(_ call: Event.Hangup) async { active.remove(call.channel.uniqueID) }
    }
    // README: end

    /// Compiled alone: there are no such servers.
    func twoServers(secret: String) async throws {
        // README: begin
        let london = Manager("london.example.com", username: "monitor", secret: secret)
        let paris = Manager("paris.example.com", username: "monitor", secret: secret)

        let log = CallLog()
        london.attach(log)
        let registration = paris.attach(log)  // registration.detach() leaves london's untouched

        async let other: Void = paris.run()
        try await london.run()  // until it is stopped; a connection that ends is made anew
        // README: end
        registration.detach()
        try await other
    }

    @Test("A closure and a sequence hear what a registrar hears")
    func listening() async throws {
        let manager = Manager(replaying: try Fixture.recording("call_dtmf.amirec"))
        let log = CallLog()
        manager.attach(log)
        var causes: [HangupCause] = []

        // README: begin
        manager.on(.newchannel) { print($0.channel) }  // a closure

        let hangups = manager.events(.hangup)  // a sequence: it begins here, not with the loop
        // README: end
        try await manager.run()
        // README: begin
        for try await hangup in hangups {
            print(hangup.channel, hangup.cause)
            // README: end
            causes.append(hangup.cause)
            // README: begin
        }
        // README: end
        #expect(causes == [.normalClearing])
        // The recording ends in the middle of its second call.
        #expect(await log.active == ["pbx-a-1795240536.10729"])
    }

    @Test("A connection that ends is made anew, and the time between is a gap")
    func reconnecting() async throws {
        let server = try ReplayServer(try Fixture.recording("call_dtmf.amirec"), speed: .max)
        var configuration = ManagerConfiguration()
        configuration.reconnect = .backoff(first: .milliseconds(5))
        configuration.report = { _ in }
        let manager = Manager(
            "127.0.0.1",
            port: server.port,
            username: "any",
            secret: "any",
            configuration: configuration
        )
        let states = manager.events(.state)
        let gaps = manager.events(.gap)
        // README: begin
        manager.on(.state) { change in print(change) }
        manager.on(.gap) { gap in
            if case .disconnected(_, let serverRestarted) = gap.reason { print(gap, serverRestarted ?? false) }
        }
        // README: end
        async let run: Void = manager.run()
        #expect(try await states.filter { $0.state == .connected }.prefix(3).reduce(0) { count, _ in count + 1 } == 3)
        await manager.stop()
        try await run
        var reasons: [Gap.Reason] = []
        for try await gap in gaps { reasons.append(gap.reason) }
        // The recording tells the same uptime each time: the server is the same.
        let same = Gap.Reason.disconnected("the server closed the connection", serverRestarted: false)
        #expect(reasons.contains(same))
    }

    /// Compiled alone: the recordings hold no answer to all of these.
    func actions(manager: Manager) async throws {
        // README: begin
        try await manager.withConnection { manager in
            for line in try await manager.send(.command("core show uptime")) { print(line.visible) }

            let answer = try await manager.send(.named("DBGet", ["Family": "shop", "Key": "open"]))
            print(answer["Message"]?.visible ?? "-")

            for try await item in try await manager.list(.coreShowChannels) {
                print(item.channel, item.application.visible)
            }
        }
        // README: end
    }

    @Test("A call is made, answered and ended")
    func originating() async throws {
        let server = SimulatedServer(phones: ["1001": "Alice", "1002": "Bob"])
        let testee = Manager(server)
        testee.on(.dialBegin.where { $0.dialString == "1002" }) { _ in server.calls.first?.answer().hangup() }
        try await testee.withConnection { manager in
            // README: begin
            let call = try await manager.originate("PJSIP/1001", to: .exten("1002", context: "internal"))
            try await call.answered  // an error says why it was not
            print(try await call.ended.cause ?? .notDefined)
            // README: end
            #expect(try await call.ended.cause == .normalClearing)
        }
    }

    @Test("A simulated call ends twice, once for each channel")
    func testing() async throws {
        let log = CallLog()
        // README: begin
        let server = SimulatedServer(phones: ["1001": "Alice", "1002": "Bob"])
        let testee = Manager(server)
        testee.attach(log)
        let hangups = try await testee.withConnection { testee in
            try await testee.expect(.hangup, where: { $0.cause == .normalClearing }, count: 2, within: .seconds(5)) {
                server.call(from: "1001", to: "1002").answer().hangup()
            }
        }
        print(hangups.map(\.channel))
        // README: end
        #expect(await log.active.isEmpty)
    }

    /// Compiled alone: it would make a folder here.
    func recording() throws {
        // README: begin
        var configuration = ManagerConfiguration()
        configuration.recorder = try Recorder(to: "recordings")
        // README: end
        _ = configuration
    }

    @Test("A recording is replayed with a socket and without one")
    func replaying() async throws {
        let path = Fixture.folder.appending(path: "call_answer_hangup.amirec").path(percentEncoded: false)
        let log = CallLog()

        // README: begin
        let recording = try Recording(contentsOfFile: path)
        let replay = Manager(replaying: recording)
        replay.attach(log)
        // README: end
        let ended = replay.events(.hangup)
        // README: begin
        try await replay.run()  // returns when the recording is over and every handler has finished

        let server = try ReplayServer(recording, speed: .times(10))  // from AsteriskManagerTesting
        let manager = Manager("127.0.0.1", port: server.port, username: "anyone", secret: "anything")
        // README: end
        #expect(try await ended.reduce(0) { count, _ in count + 1 } == 2)
        #expect(await log.active.isEmpty)

        let overTCP = manager.events(.hangup)
        async let run: Void = manager.run()
        #expect(try await overTCP.prefix(2).reduce(0) { count, _ in count + 1 } == 2)
        await manager.stop()
        try await run
    }
}
