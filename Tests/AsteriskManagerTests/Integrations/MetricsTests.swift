#if Metrics
@testable import AsteriskManager
import AsteriskManagerTesting
import Foundation
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

    @Test("A name that is longer than a label should be counts as another one")
    func longNames() async throws {
        let server = ScriptedServer()
        let (long, longest) = (String(repeating: "a", count: 65), String(repeating: "b", count: 64))
        try await Manager(server, configuration: configuration()).withConnection { manager in
            server.answer(long, with: "Response: Success\r\nActionID: {id}\r\n\r\n")
            await server.send("Event: \(long)\r\n\r\nEvent: \(longest)\r\n\r\n")
            try await manager.send(.named(long))
        }
        #expect(total("events_total", ("event", "other")) == 1)
        #expect(total("events_total", ("event", longest)) == 1)
        let dimensions = [("manager", "pbx"), ("action", "other")]
        #expect(try factory.expectTimer("asterisk_manager_action_duration", dimensions).values.count == 1)
    }

    @Test("Metrics are made and called without a lock: others get through meanwhile, of the same manager too")
    func foreignCode() {
        let outcomes = Lock<[Bool]>([])
        let foreign = ForeignMetrics()
        let metrics = ManagerMetrics(factory: foreign)
        let (pbx, other) = (metrics.observer(ofManager: "pbx"), metrics.observer(ofManager: "other"))
        let event = Message(fields: [("Event", "Slow")])
        foreign.whenCalled.withLock { whenCalled in
            whenCalled = { label in
                guard label == "asterisk_manager_events_total" else { return }
                let isThrough = Self.isThrough {
                    pbx.wrote([1], to: "pbx")
                    pbx.handedOver(ReceivedBatch(bytes: 1, waiting: 1, lost: 1), from: "pbx")
                    pbx.received(Message(fields: [("Response", "Success")]), from: "pbx")
                    other.wrote([1], to: "other")
                    metrics.observer(ofManager: "third").wrote([1], to: "third")
                }
                outcomes.withLock { $0.append(isThrough) }
            }
        }
        pbx.received(event, from: "pbx")
        // Once while it was made, once while it counted.
        #expect(outcomes.withLock { $0 } == [true, true])
    }

    /// Whether another thread gets through with this.
    private static func isThrough(_ body: @escaping @Sendable () -> Void) -> Bool {
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            body()
            done.signal()
        }
        return done.wait(timeout: .now() + 5) == .success
    }

    @Test("What a group's registration loses is counted once, by the manager from which it came")
    func lostOfGroup() async throws {
        let servers = [ScriptedServer(), ScriptedServer()]
        var configuration = configuration()
        configuration.queueEvents = 10
        configuration.drainTimeout = .milliseconds(10)
        let managers = zip(servers, ["a", "b"]).map { Manager($0, name: $1, configuration: configuration) }
        let group = ManagerGroup(managers)
        let registration = group.on(.named("Made")) { _ in try await Task.sleep(for: .seconds(60)) }
        let run = Task { try await group.run() }
        for manager in managers { try await manager.waitUntilConnected() }
        for (server, count) in zip(servers, [100, 30]) {
            await server.send((0..<count).map { _ in "Event: Made\r\n\r\n" }.joined())
        }
        // Each counts when something comes.
        for server in servers { await server.send("Event: Other\r\n\r\n") }
        func lost(_ name: String) throws -> Int {
            let dimensions = [("manager", name)]
            return Int(try factory.expectCounter("asterisk_manager_lost_events_total", dimensions).totalValue)
        }
        // At most ten wait, whoever sent them.
        let (first, second) = (try lost("a"), try lost("b"))
        #expect(first + second == registration.statistics.lost)
        #expect(90...100 ~= first)
        #expect(20...30 ~= second)
        await group.stop()
        _ = try? await run.value
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

/// A factory that calls the test whenever it makes a counter, or a counter is called.
private final class ForeignMetrics: MetricsFactory {
    private final class ForeignCounter: CounterHandler {
        private let call: @Sendable () -> Void
        init(_ call: @escaping @Sendable () -> Void) { self.call = call }
        func increment(by amount: Int64) { call() }
        func reset() {}
    }

    let whenCalled = Lock<@Sendable (String) -> Void>({ _ in })
    private let rest = NOOPMetricsHandler.instance

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let call = whenCalled.withLock { $0 }
        call(label)
        return ForeignCounter { call(label) }
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        rest.makeRecorder(label: label, dimensions: dimensions, aggregate: aggregate)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        rest.makeTimer(label: label, dimensions: dimensions)
    }

    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
#endif
