// Managers at a server that goes wrong all the time: `soak seconds cycles`. See .ci/soak.

import Glibc

@main
struct Soak {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        guard arguments.count == 2 else { fail("usage: soak seconds cycles") }
        let soak = try Soak()
        exit(try await soak.run(seconds: arguments[0], cycles: arguments[1]) ? 0 : 1)
    }

    static func fail(_ text: String) -> Never {
        LineOutput.standardError.add("soak: \(text)")
        exit(2)
    }

    private let server: TickingServer
    private let managers: [Manager]
    /// One for each manager; they lose nothing but what is cut off.
    private let quick = [TickWitness(), TickWitness()]
    /// At the first manager: too slow for what comes.
    private let slow = TickWitness(pause: .milliseconds(3))
    private let blocked = Lock(0)
    private let hiccups: Hiccups
    private let start = monotonicTime()

    private init() throws {
        hiccups = try Hiccups()
        let server = try TickingServer(seed: 38)
        self.server = server
        managers = ["london", "paris"].map { name in
            Manager(
                "127.0.0.1",
                port: server.port,
                name: name,
                username: "monitor",
                secret: "mysecret",
                configuration: Self.configuration
            )
        }
        for (manager, witness) in zip(managers, quick) { manager.attach(witness) }
        managers[0].attach(slow, options: RegistrationOptions(id: "slow", queueEvents: 500))
        managers[1].attach(CountingRegistrar())
        let sleep = Blocking<Event> { [blocked] _ in
            sleepThread(for: .milliseconds(20))
            blocked.withLock { $0 += 1 }
        }
        let options = RegistrationOptions(id: "blocked", policy: .dropNewest, queueEvents: 500)
        managers[1].attach(HandlerList { On(.named("Tick"), perform: sleep) }, options: options)
    }

    /// Waits for milliseconds where a real one waits for seconds.
    private static var configuration: ManagerConfiguration {
        var configuration = ManagerConfiguration()
        let (first, longest, healthy) = (Duration.milliseconds(5), Duration.milliseconds(50), Duration.milliseconds(1))
        configuration.reconnect = .backoff(first: first, longest: longest, healthyAfter: healthy)
        configuration.pingInterval = .milliseconds(300)
        configuration.pingTimeout = .milliseconds(200)
        configuration.report = { _ in }
        return configuration
    }

    // MARK: The run

    private func run(seconds: Int, cycles: Int) async throws -> Bool {
        let runs = managers.map { manager in Task { try await manager.run() } }
        for manager in managers { try await manager.waitUntilConnected() }
        let sampler = Sampler()
        let sampling = Task { await sampler.run(self) }
        var generator = SeededGenerator(38)
        await soak(for: .seconds(seconds), &generator)
        try await cycle(cycles, &generator)
        sampling.cancel()
        await sampling.value
        let last = await settle(to: sampler.samples)
        let isStopped = await stop()
        for run in runs { try await run.value }
        server.stop()
        return report(sampler.samples, last) && isStopped
    }

    /// Handlers that are far behind may take until the deadline, and no more.
    private func stop() async -> Bool {
        var longest = Duration.zero
        for manager in managers {
            let start = monotonicTime()
            await manager.stop()
            longest = max(longest, monotonicTime() - start)
        }
        let deadline = Self.configuration.drainTimeout
        print("stopped within \(milliseconds(longest)) ms; the deadline is \(milliseconds(deadline)) ms")
        return longest <= deadline + .milliseconds(100) + hiccups.longest
    }

    private func soak(for time: Duration, _ generator: inout SeededGenerator) async {
        while monotonicTime() - start < time {
            let pause = Duration.milliseconds(Int.random(in: 500...4000, using: &generator))
            try? await Task.sleep(for: min(pause, time - (monotonicTime() - start)))
            await cut(&generator)
        }
    }

    /// Cuts and restores, as fast as connections come back.
    private func cycle(_ cycles: Int, _ generator: inout SeededGenerator) async throws {
        let start = monotonicTime()
        for number in 0..<cycles {
            let wanted = zip(quick, (0..<2).map { _ in Int.random(in: 0...20, using: &generator) }).map {
                $0.ticks + $1
            }
            await wait("for ticks in cycle \(number)") { zip(quick, wanted).allSatisfy { $0.ticks >= $1 } }
            await cut(&generator, isQuick: number % 50 != 0)
        }
        let time = monotonicTime() - start
        print("\(cycles) kill-and-restore cycles in \(time.inWords)")
        if time > .seconds(300) { Self.fail("the cycles took longer than five minutes") }
    }

    private func cut(_ generator: inout SeededGenerator, isQuick: Bool = false) async {
        await wait("for the connections") { managers.allSatisfy { $0.state == .connected } }
        let before = server.connections
        switch Int.random(in: 0...(isQuick ? 4 : 5), using: &generator) {
        case 0: server.cut(.close)
        case 1: server.cut(.reset)
        case 2: server.cut(.inPacket)
        case 3: server.restart()
        case 4: server.restart(isAnnounced: false)
        default: server.cut(.blackHole)
        }
        await wait("for the managers to come back") { server.connections >= before + managers.count }
    }

    private func wait(_ what: String, _ condition: () -> Bool) async {
        let end = monotonicTime() + .seconds(20)
        while !condition() {
            if monotonicTime() > end { Self.fail("waited 20 seconds \(what): \(managers.map(\.state))") }
            try? await Task.sleep(for: .milliseconds(1))
        }
    }

    /// Connections that just ended may still be about to let go.
    private func settle(to samples: Samples) async -> ProcessSample {
        await wait("for the connections") { managers.allSatisfy { $0.state == .connected } }
        var last = ProcessSample.now
        for _ in 0..<30 where samples.isExceeded(by: last) {
            try? await Task.sleep(for: .milliseconds(100))
            last = ProcessSample.now
        }
        return last
    }

    // MARK: What is told

    func progress(_ sample: ProcessSample) {
        let seconds = Int((monotonicTime() - start) / .seconds(1))
        let cuts = server.log.cuts
        let memory = "\(tenths(sample.residentMegabytes)) MB, \(sample.descriptors) fds, threads: \(sample.threads)"
        let events = quick.map(\.ticks).reduce(0, +)
        LineOutput.standardError.add("soak: \(seconds) s, \(events) events, \(cuts) cuts, \(memory)")
    }

    private func report(_ samples: Samples, _ last: ProcessSample) -> Bool {
        let (log, accounts, slow) = (server.log, quick.map(\.account), self.slow.account)
        let all = accounts + [slow]
        var lost = all.reduce(0) { $0 + $1.lostUnseen + $1.outagesUnseen }
        lost += accounts.reduce(0) { $0 + $1.lostAtBeginnings(log) + $1.invented(log) }
        // What the slow one did not receive it was told, exactly.
        lost += abs(accounts[0].ticks + accounts[0].toldLost - slow.ticks - slow.toldLost)
        let doubled = all.reduce(0) { $0 + $1.doubled }
        let overlaps = all.reduce(0) { $0 + $1.overlaps }
        let events = accounts.reduce(0) { $0 + $1.ticks }
        let long = accounts.reduce(0) { $0 + $1.longUnread }
        let outages = accounts.map(\.outages.count)
        let longest = milliseconds(accounts.map(\.longestUnread).max() ?? .zero)
        print("sent \(log.ticks) to \(log.sessions.count) sessions, cut off \(log.ticks - events), gaps \(outages)")
        print("slow: \(slow.ticks) handled, \(slow.toldLost) told lost; blocking: \(blocked.withLock { $0 }) handled")
        print(
            "unread: \(longest) ms at most, \(long) events > 50 ms; send blocked: \(milliseconds(log.longestBlocked)) ms;",
            "threads of this machine wait up to \(milliseconds(hiccups.longest)) ms"
        )
        print("overlapping calls: \(overlaps); RSS swing: \(tenths(samples.swing)) MB")
        print(
            "soak: \(events) events, \(log.cuts) cuts, \(lost) lost unseen, \(doubled) doubled,",
            "RSS slope \(tenths(samples.slope)) MB/min, fds \(samples.descriptors)->\(last.descriptors),",
            "threads \(samples.ownThreads)->\(last.threads.own) and \(samples.poolThreads)->\(last.threads.ofPool)",
            "of the runtime (\(last.threads))"
        )
        // What the machine makes every thread wait for is no fault of the library.
        let most = .milliseconds(50) + hiccups.longest
        let isRead = log.longestBlocked <= most && accounts.allSatisfy { $0.longestUnread <= most }
        let grows = samples.isExceeded(by: last) || samples.swing > 5
        return lost == 0 && doubled == 0 && overlaps == 0 && isRead && !grows
    }

    private func milliseconds(_ duration: Duration) -> String { tenths(duration / .milliseconds(1)) }

    private func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}

/// Looks at the process each second.
private final class Sampler: Sendable {
    private let content = Lock(Samples())
    var samples: Samples { content.withLock { $0 } }

    func run(_ soak: Soak) async {
        let start = monotonicTime()
        var count = 0
        while !Task.isCancelled {
            let sample = ProcessSample.now
            content.withLock { $0.append(sample, at: monotonicTime() - start) }
            if count % 10 == 9 { soak.progress(sample) }
            count += 1
            try? await Task.sleep(for: .seconds(1))
        }
    }
}
