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

    private let group: ManagerGroup
    private let callLog = CallLog()
    private let journal: Journal
    private let notices = Notices()
    /// Whether a server that closes the connection has done what it should.
    private let endsByItself: Bool
    private let start = ContinuousClock.now
    private var display = Terminal.display
    private var ranking = Ranking()
    private var wasInterrupted = false

    init(_ entries: [ServerEntry], journal: Journal, recorder: Recorder?, endsByItself: Bool) {
        self.journal = journal
        self.endsByItself = endsByItself
        group = ManagerGroup(
            entries.map { [notices] entry in
                entry.makeManager(endsByItself: endsByItself, recorder: recorder) { notices.add($0) }
            }
        )
    }

    /// Runs until all servers have gone or somebody asks to end.
    func run() async -> Outcome {
        group.attach(callLog)
        group.attach(journal.registrar)
        let interruption = Interruption()
        await withTaskGroup { helpers in
            helpers.addTask { for await _ in interruption.requests { await self.stop() } }
            helpers.addTask { await self.showUntilCancelled() }
            // What a server failed of is told as it happens, and the others go on.
            try? await group.run()
            helpers.cancelAll()
        }
        let last = await snapshot()
        display.finish(last, notices: notices.take())
        return Outcome(
            last: last,
            connected: group.health.count { $0.connections > 0 },
            failed: last.rows.count { $0.state == .failed },
            wasInterrupted: wasInterrupted
        )
    }

    private func stop() async {
        wasInterrupted = true
        await group.stop()
    }

    private func showUntilCancelled() async {
        while !Task.isCancelled {
            let snapshot = await snapshot()
            display.show(snapshot, notices: notices.take())
            try? await Task.sleep(for: display.interval)
        }
    }

    private func snapshot() async -> Snapshot {
        let elapsed = ContinuousClock.now - start
        let failures = Dictionary(
            group.failures.map { ($0.manager.name, $0.error) },
            uniquingKeysWith: { first, _ in first }
        )
        var rows: [Row] = []
        for health in group.health {
            let failure = failures[health.manager].flatMap { isEnd($0, of: health) ? nil : $0 }
            rows.append(
                Row(
                    name: health.manager,
                    state: failure == nil ? Row.State(health.state) : .failed,
                    tally: await callLog.tally(of: health.manager),
                    last: failure.map { "\($0)" } ?? journal.lastLine(of: health.manager) ?? ""
                )
            )
        }
        return Snapshot(rows: ranking.sorted(rows, at: elapsed), elapsed: elapsed)
    }

    /// Whether the run ended because the server has done what it should.
    private func isEnd(_ error: any Error, of health: ManagerHealth) -> Bool {
        endsByItself && health.connections > 0 && (error as? ManagerError)?.code == .connectionLost
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
