#if Metrics
import AsteriskManager
import AsteriskManagerTesting
import Metrics
import MetricsTestKit
import Testing

@Suite("Integrations: Metrics", .timeLimit(.minutes(1)))
struct IntegrationsMetricsTests {
    private let factory = TestMetrics()

    private func configuration(mostNames: Int = 200) -> ManagerConfiguration {
        var configuration = ManagerConfiguration()
        configuration.report = { _ in }
        configuration.metrics = ManagerMetrics(mostNames: mostNames, factory: factory)
        return configuration
    }

    private func total(_ label: String, _ dimension: (String, String)? = nil) -> Int64? {
        let dimensions = [("manager", "pbx")] + (dimension.map { [$0] } ?? [])
        return try? factory.expectCounter("asterisk_manager_\(label)", dimensions).totalValue
    }

    @Test("Events by name, bytes, and the time that actions take")
    func traffic() async throws {
        let server = ScriptedServer()
        server.answer("Ping", with: "Response: Success\r\nActionID: {id}\r\nPing: Pong\r\n\r\n")
        try await Manager(server, configuration: configuration()).withConnection { manager in
            await server.send("Event: Hangup\r\n\r\nEvent: Hangup\r\n\r\nEvent: Newchannel\r\n\r\n")
            try await manager.send(.ping)
        }
        #expect(total("events_total", ("event", "Hangup")) == 2)
        #expect(total("events_total", ("event", "Newchannel")) == 1)
        #expect(try #require(total("received_bytes_total")) > 100)
        #expect(try #require(total("sent_bytes_total")) > 100)
        let dimensions = [("manager", "pbx"), ("action", "Ping")]
        #expect(try factory.expectTimer("asterisk_manager_action_duration", dimensions).values.count == 1)
        let connected = try factory.expectRecorder("asterisk_manager_connected", [("manager", "pbx")])
        #expect(connected.values.contains(1))
        #expect(connected.lastValue == 0)
    }

    @Test("Names that a server makes up are as many as allowed, and one more")
    func names() async throws {
        let server = ScriptedServer()
        try await Manager(server, configuration: configuration(mostNames: 10)).withConnection { _ in
            await server.send((0..<1000).map { "Event: Made\($0)\r\n\r\n" }.joined())
        }
        #expect(factory.counters(label: "asterisk_manager_events_total").count == 11)
        #expect(total("events_total", ("event", "other")) == 990)
    }

    @Test("What waits, and what is lost")
    func queues() async throws {
        let server = ScriptedServer()
        var configuration = configuration()
        configuration.queueEvents = 10
        configuration.drainTimeout = .milliseconds(10)
        let manager = Manager(server, configuration: configuration)
        manager.on(.any) { _ in try await Task.sleep(for: .seconds(60)) }
        try await manager.withConnection { _ in
            await server.send((0..<200).map { "Event: Made\($0)\r\n\r\n" }.joined())
        }
        #expect(try #require(total("lost_events_total")) >= 180)
        let depth = try factory.expectRecorder("asterisk_manager_queue_depth", [("manager", "pbx")])
        #expect(depth.values.contains { $0 >= 10 })
    }

    @Test("A connection that is made anew, and what was missed meanwhile")
    func reconnects() async throws {
        var configuration = configuration()
        configuration.reconnect = .backoff(first: .milliseconds(1))
        let recording = try Fixture.recording("lists_idle.amirec")
        let server = try ReplayServer(recording, speed: .max)
        let manager = Manager(
            "127.0.0.1", port: server.port, name: "pbx", username: "u", secret: "s", configuration: configuration)
        let gaps = manager.events(.any).withGaps()
        let run = Task { try await manager.run() }
        for try await element in gaps { if case .gap = element { break } }
        await manager.stop()
        _ = try? await run.value
        #expect(try #require(total("reconnects_total")) >= 1)
        #expect(try #require(total("gaps_total", ("reason", "disconnected"))) >= 1)
    }
}
#endif
