import AsteriskManager
import AsteriskManagerTesting
import Testing

/// Counts what it is told, for each manager.
private actor Counter: EventRegistrar {
    private(set) var counts: [String: Int] = [:]
    private(set) var order: [UInt64] = []

    nonisolated var handlers: HandlerList {
        On(.any, perform: count)
    }

    private func count(_ event: Event, on manager: Manager) async {
        counts[manager.name, default: 0] += 1
        order.append(event.sequence)
    }
}

@Suite("Manager: events and registrars", .timeLimit(.minutes(1)))
struct ManagerEventsTests {
    private func server(_ name: String) throws -> ReplayServer {
        try ReplayServer(Fixture.recording(name), speed: .max)
    }

    private func manager(_ server: ReplayServer, _ name: String) -> Manager {
        var configuration = ManagerConfiguration()
        configuration.reconnect = .never
        return Manager(
            "127.0.0.1",
            port: server.port,
            name: name,
            username: "any",
            secret: "any",
            configuration: configuration
        )
    }

    /// A recording over TCP ends with the server closing the connection.
    private func runToEnd(_ manager: Manager) async {
        let error = await #expect(throws: ManagerError.self) { try await manager.run() }
        #expect(error?.code == .connectionLost)
    }

    @Test("One registrar on two managers hears both")
    func twoManagers() async throws {
        let servers = try [server("call_answer_hangup.amirec"), server("two_servers_trunk.a.amirec")]
        let london = manager(servers[0], "london")
        let paris = manager(servers[1], "paris")
        let counter = Counter()
        london.attach(counter)
        paris.attach(counter)
        async let first: Void = runToEnd(london)
        async let second: Void = runToEnd(paris)
        _ = await (first, second)
        #expect(await counter.counts == ["london": 115, "paris": 211])
    }

    @Test("Detached from one manager, it still hears the other")
    func detachedFromOne() async throws {
        let servers = try [server("call_answer_hangup.amirec"), server("two_servers_trunk.a.amirec")]
        let london = manager(servers[0], "london")
        let paris = manager(servers[1], "paris")
        let counter = Counter()
        london.attach(counter)
        let registration = paris.attach(counter)
        registration.detach()
        registration.detach()
        #expect(registration.isDetached)
        async let first: Void = runToEnd(london)
        async let second: Void = runToEnd(paris)
        _ = await (first, second)
        #expect(await counter.counts == ["london": 115])
    }

    @Test("A handler that detaches is not called again")
    func detachInside() async throws {
        let manager = Manager(replaying: try Fixture.recording("call_answer_hangup.amirec"))
        let calls = Lock(0)
        let registration = Lock<Registration?>(nil)
        let attached = manager.on(.any) { _ in
            calls.withLock { $0 += 1 }
            registration.withLock { $0 }?.detach()
        }
        registration.withLock { $0 = attached }
        try await manager.run()
        #expect(calls.withLock { $0 } == 1)
    }

    @Test("The events of a connection are numbered and handled in order")
    func order() async throws {
        let manager = Manager(replaying: try Fixture.recording("queue_calls.amirec"), chunkSize: 7)
        let counter = Counter()
        manager.attach(counter)
        try await manager.run()
        #expect(await counter.order == Array(1...901))
    }

    @Test("Several callables for one event run in declared order, one failing or not")
    func severalCallables() async throws {
        struct Failure: Error {}
        let reports = Lock<[ManagerReport]>([])
        var configuration = ManagerConfiguration()
        configuration.report = { report in reports.withLock { $0.append(report) } }
        let manager = Manager(
            replaying: try Fixture.recording("call_answer_hangup.amirec"),
            configuration: configuration
        )
        let calls = Lock<[String]>([])
        manager.attach(
            HandlerList {
                On(.hangup) { _ in calls.withLock { $0.append("first") } }
                On(.hangup) { _ in throw Failure() }
                for name in ["third", "fourth"] {
                    On(.named("hangup")) { event, manager in
                        calls.withLock { $0.append("\(name) \(manager.name)") }
                    }
                }
            }
        )
        try await manager.run()
        let once = ["first", "third replay", "fourth replay"]
        #expect(calls.withLock { $0 } == once + once)
        #expect(reports.withLock { $0.map(\.kind) } == [.handlerFailed, .handlerFailed])
    }

    @Test("Typed views read what the packet says")
    func typedViews() async throws {
        let manager = Manager(replaying: try Fixture.recording("call_answer_hangup.amirec"))
        let begun = manager.events(.dialBegin)
        let hangups = manager.events(.hangup)
        let entered = manager.events(.bridgeEnter)
        let records = manager.events(.cdr)
        try await manager.run()

        var dial = begun.makeAsyncIterator()
        let first = try #require(try await dial.next())
        #expect(first.channel?.callerIDNum == "1001")
        #expect(first.destination.name.hasPrefix("PJSIP/1002-"))
        #expect(first.destination.linkedID?.rawValue == first.channel?.uniqueID.rawValue)
        #expect(first.dialString == "1002")

        var causes: [HangupCause] = []
        for try await hangup in hangups { causes.append(hangup.cause) }
        #expect(causes == [.normalClearing, .normalClearing])

        var joined: [Int?] = []
        for try await enter in entered { joined.append(enter.bridge.numChannels) }
        #expect(joined == [1, 2])

        var record = records.makeAsyncIterator()
        let cdr = try #require(try await record.next())
        #expect(cdr.disposition == "ANSWERED")
        #expect(cdr.answerTime != nil)
        #expect(cdr.duration.map { $0 >= cdr.billableSeconds ?? .zero } == true)
    }

    @Test("However a recording is cut, the same events arrive", arguments: [1, 2, 7, 64, 4096])
    func cuts(chunkSize: Int) async throws {
        let recording = try Fixture.recording("transfer_blind.amirec")
        let whole = Manager(replaying: recording)
        let cut = Manager(replaying: recording, chunkSize: chunkSize)
        let events = (whole.events(.any), cut.events(.any))
        try await whole.run()
        try await cut.run()
        var expected = events.0.makeAsyncIterator()
        var count = 0
        for try await event in events.1 {
            #expect(event.message == (try await expected.next())?.message)
            count += 1
        }
        #expect(count == 610)
    }

    @Test("A full queue drops the oldest events and tells how many")
    func overflow() async throws {
        var configuration = ManagerConfiguration()
        configuration.queueEvents = 100
        let manager = Manager(
            try CannedServer(
                CannedServer.Step.login + [.send(String(repeating: "Event: X\r\n\r\n", count: 1000)), .close]
            ),
            configuration: configuration
        )
        let events = manager.events(.any)
        await runToEnd(manager)
        var delivered = 0
        var lost = 0
        for try await element in events.withGaps() {
            switch element {
            case .event: delivered += 1
            case .gap(let gap): lost += gap.count
            }
        }
        #expect(delivered == 100)
        #expect(lost == 900)
    }
}
