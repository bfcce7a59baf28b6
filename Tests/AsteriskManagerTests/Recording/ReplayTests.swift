import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Recording: replay to handlers", .timeLimit(.minutes(2)))
struct RecordingReplayTests {
    @Test("Every fixture holds what was counted when it was captured", arguments: Fixture.names)
    func counts(name: String) async throws {
        var parser = MessageParser(beginning: .anywhere)
        parser.receive(try Fixture.serverBytes(name))
        var counts = Fixture.Counts(events: 0, responses: 0, messages: 0)
        while let element = try parser.next() {
            guard case .message(let message) = element else { continue }
            counts.messages += 1
            counts.events += message.kind == .event ? 1 : 0
            counts.responses += message.kind == .response ? 1 : 0
        }
        #expect(counts == Fixture.counts[name])
    }

    // Runs where AMI_CAPTURES names a folder of recordings; elsewhere it shows as skipped.
    @Test(
        "Handlers get as many events of a capture as were counted",
        .enabled(if: Capture.folder != nil, "AMI_CAPTURES names no folder"),
        arguments: Capture.names
    )
    func captures(name: String) async throws {
        let counts = try #require(try Capture.counts(name))
        var configuration = ManagerConfiguration()
        configuration.report = { _ in }
        let manager = Manager(
            replaying: Recording(serverBytes: try Capture.bytes(name)), name: name, configuration: configuration)
        let events = Lock(0)
        manager.on(.any) { _ in events.withLock { $0 += 1 } }
        try await manager.run()
        #expect(events.withLock { $0 } == counts.events)
    }

    @Test(
        "Step by step, each packet comes when it is asked for", arguments: ["queue_calls.amirec", "call_dtmf.amirec"])
    func packets(name: String) async throws {
        let control = ReplayControl()
        let manager = Manager(replaying: try Fixture.recording(name), control: control)
        let events = Lock(0)
        let counts = try #require(Fixture.counts[name])
        manager.on(.any) { _ in events.withLock { $0 += 1 } }
        async let run: Void = manager.run()
        // The greeting is a packet too.
        #expect(await control.step())
        #expect(await control.step())
        #expect(events.withLock { $0 } <= 1)
        var steps = 2
        while await control.step() { steps += 1 }
        try await run
        #expect(steps == counts.messages + 1)
        #expect(events.withLock { $0 } == counts.events)
        #expect(await control.step() == false)
    }

    @Test("Step by step, chunk by chunk, and then the rest")
    func chunks() async throws {
        let recording = try Fixture.recording("call_dtmf.amirec")
        let control = ReplayControl()
        let manager = Manager(replaying: recording, control: control)
        let events = Lock(0)
        manager.on(.any) { _ in events.withLock { $0 += 1 } }
        async let run: Void = manager.run()
        for _ in 0..<5 { #expect(await control.step(.chunk)) }
        let first = recording.chunks.filter { $0.sender == .server }.prefix(5).flatMap(\.bytes)
        let expected = parse(pieces: [first]).events.count
        #expect(await eventually { events.withLock { $0 } == expected })
        control.play()
        try await run
        #expect(events.withLock { $0 } == Fixture.counts["call_dtmf.amirec"]?.events)
    }

    @Test("A manager that is stopped between two steps ends, and so does the step that waits")
    func stopped() async throws {
        let control = ReplayControl()
        let manager = Manager(replaying: try Fixture.recording("call_dtmf.amirec"), control: control)
        async let run: Void = manager.run()
        #expect(await control.step())
        await manager.stop()
        #expect(await control.step() == false)
        try await run
    }

    @Test(
        "Recordings on one time line: the events of all in the order of their times, at any speed",
        arguments: [ReplaySpeed.max, .times(20)])
    func group(speed: ReplaySpeed) async throws {
        let names = ["two_servers_trunk.a.amirec", "two_servers_trunk.b.amirec"]
        let group = ManagerGroup(
            replaying: try names.map { (name: $0, recording: try Fixture.recording($0)) }, speed: speed)
        let seen = Lock<[(manager: String, time: Timestamp)]>([])
        group.on(.any) { event in seen.withLock { $0.append((event.manager, event.received)) } }
        try await group.run()
        let events = seen.withLock { $0 }
        #expect(events.count == names.reduce(0) { $0 + (Fixture.counts[$1]?.events ?? 0) })
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time })
        // Not one after the other.
        #expect(zip(events, events.dropFirst()).count { $0.manager != $1.manager } > 5)
    }

    @Test("A manager of a time line that is stopped does not hold the others up")
    func groupStopped() async throws {
        let recording = try Fixture.recording("call_dtmf.amirec")
        let group = ManagerGroup(replaying: [(name: "a", recording: recording), (name: "b", recording: recording)])
        let events = Lock(0)
        group.on(.any) { event in if event.manager == "b" { events.withLock { $0 += 1 } } }
        async let run: Void = group.run()
        await group["a"]?.stop()
        try await run
        #expect(events.withLock { $0 } == Fixture.counts["call_dtmf.amirec"]?.events)
    }

    @Test("A manager of a time line that never plays does not hold the others up", arguments: ["removed", "refused"])
    func groupWithout(what: String) async throws {
        let recording = try Fixture.recording("call_dtmf.amirec")
        let names = what == "removed" ? ["a", "b"] : ["b", "b"]
        let group = ManagerGroup(replaying: names.map { (name: $0, recording: recording) })
        let events = Lock(0)
        group.on(.any) { _ in events.withLock { $0 += 1 } }
        if what == "removed" { await group.remove(named: "a") }
        try await group.run()
        #expect(events.withLock { $0 } == Fixture.counts["call_dtmf.amirec"]?.events)
    }

    @Test("A step does not wait for a manager that was cancelled before it could play")
    func cancelledBeforePlaying() async throws {
        let control = ReplayControl()
        let manager = Manager(replaying: try Fixture.recording("call_dtmf.amirec"), control: control)
        async let step = control.step()
        let run = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await manager.run()
        }
        await #expect(throws: CancellationError.self) { try await run.value }
        #expect(await step == false)
        #expect(await control.step() == false)
    }

    @Test("After steps the rest is played at the manager's speed, however fast or slow the steps were")
    func playingAfterSteps() async throws {
        let times: [Duration] = [.zero, .seconds(3600), .seconds(3600) + .milliseconds(100)]
        let chunks = times.map { Recording.Chunk(time: $0, from: .server, bytes: Array("Event: X\r\n\r\n".utf8)) }
        let control = ReplayControl()
        let manager = Manager(replaying: Recording(chunks: chunks), speed: .recorded, control: control)
        let events = Lock(0)
        manager.on(.any) { _ in events.withLock { $0 += 1 } }
        async let run: Void = manager.run()
        for _ in 0..<2 { #expect(await control.step()) }
        let begin = monotonicTime()
        control.play()
        // Not in an hour.
        try await run
        #expect(monotonicTime() - begin >= .milliseconds(100))
        #expect(events.withLock { $0 } == 3)
    }

    @Test("61: chunks come at the times at which they were recorded")
    func timing() async throws {
        let recording = try Fixture.recording("login_ping_logoff.amirec")
        let chunks = recording.chunks.filter { $0.sender == .server }
        let length = try #require(chunks.last).time
        let factor = max(1, Double(length.components.seconds))
        let begin = monotonicTime()
        try await Manager(replaying: recording, speed: .times(factor)).run()
        let took = monotonicTime() - begin
        // Not before. How long after, the benchmark shows: here other tests run at the same time.
        #expect(took >= length / factor)
    }
}
