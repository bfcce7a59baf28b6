import AsteriskManager
import ExampleServers
import Synchronization

/// Runs a manager for each server and shows what they receive.
actor Monitor {
    /// How it ended.
    struct Outcome: Sendable {
        let last: Snapshot
        /// How many servers were connected, at least for a while.
        let connected: Int
        let failed: Int
        let wasInterrupted: Bool
    }

    private let servers: [(entry: ServerEntry, manager: Manager)]
    private let callLog = CallLog()
    private let journal: Journal
    private let notices: Notices
    /// Whether a server that closes the connection has done what it should.
    private let endsByItself: Bool
    private let start = ContinuousClock.now
    private var display = Terminal.display
    private var connected: Set<String> = []
    private var failures: [String: any Error] = [:]
    private var wasInterrupted = false

    init(_ entries: [ServerEntry], journal: Journal, recorder: Recorder?, endsByItself: Bool) {
        let notices = Notices()
        self.notices = notices
        self.journal = journal
        self.endsByItself = endsByItself
        servers = entries.map { entry in
            // A replay server whose recording is over begins it anew for the next that connects.
            let reconnect: ReconnectPolicy = endsByItself ? .never : .standard
            let manager = entry.makeManager(reconnect: reconnect, recorder: recorder) { notices.add($0) }
            return (entry: entry, manager: manager)
        }
    }

    /// Runs until all servers have gone or somebody asks to end.
    func run() async -> Outcome {
        for (_, manager) in servers {
            manager.attach(callLog)
            manager.attach(journal.registrar)
        }
        let interruption = Interruption()
        await withTaskGroup { helpers in
            helpers.addTask { for await _ in interruption.requests { await self.stop() } }
            helpers.addTask { await self.showUntilCancelled() }
            await withDiscardingTaskGroup { runs in
                for (entry, manager) in servers {
                    runs.addTask { await self.follow(entry, manager) }
                }
            }
            helpers.cancelAll()
        }
        let last = await snapshot()
        display.finish(last, notices: notices.take())
        return Outcome(
            last: last,
            connected: connected.count,
            failed: failures.count,
            wasInterrupted: wasInterrupted
        )
    }

    private func follow(_ entry: ServerEntry, _ manager: Manager) async {
        async let run: Void = manager.run()
        if (try? await manager.waitUntilConnected()) != nil { connected.insert(entry.name) }
        do {
            try await run
        } catch let error as ManagerError
            where error.code == .connectionLost && endsByItself && connected.contains(entry.name)
        {
            // The recording is over.
        } catch {
            failures[entry.name] = error
            notices.add(entry.explanation(of: error))
        }
    }

    private func stop() async {
        wasInterrupted = true
        await withDiscardingTaskGroup { stops in
            for (_, manager) in servers { stops.addTask { await manager.stop() } }
        }
    }

    private func showUntilCancelled() async {
        while !Task.isCancelled {
            let snapshot = await snapshot()
            display.show(snapshot, notices: notices.take())
            try? await Task.sleep(for: display.interval)
        }
    }

    private func snapshot() async -> Snapshot {
        var rows: [Row] = []
        for (entry, manager) in servers {
            let failure = failures[entry.name]
            rows.append(
                Row(
                    name: entry.name,
                    state: failure == nil ? Row.State(manager.state) : .failed,
                    tally: await callLog.tally(of: entry.name),
                    last: failure.map { "\($0)" } ?? journal.lastLine(of: entry.name) ?? ""
                )
            )
        }
        return Snapshot(rows: rows, elapsed: ContinuousClock.now - start)
    }
}

extension Monitor.Outcome {
    /// The program's last line.
    var summary: String {
        let all = last.rows.count
        let servers = connected == all ? counted(all, "server") : "\(connected) of \(counted(all, "server"))"
        let calls = last.active + last.ended
        return "monitored \(servers): \(counted(last.events, "event")), \(counted(calls, "call")), \(last.lost) lost"
    }

    /// What the monitor of real servers exits with: it has done its work when somebody told it to end.
    var status: Int32 {
        connected > 0 && wasInterrupted ? 0 : ExitStatus.unavailable
    }

    /// What the demo exits with: in its recordings every call that begins also ends, and nothing may be missing.
    var demoStatus: Int32 {
        let isComplete = failed == 0 && last.lost == 0 && (wasInterrupted || last.active == 0 && last.ended > 0)
        return isComplete ? 0 : ExitStatus.failure
    }
}

/// Lines for standard error, from any thread, until the display has room for them.
private final class Notices: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    func take() -> [String] {
        lines.withLock { lines in
            defer { lines = [] }
            return lines
        }
    }
}
