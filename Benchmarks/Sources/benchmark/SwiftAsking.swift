import AsteriskManager
import Dispatch

/// A handler that asks the server something with each event and waits for the answer, while events go on to come and
/// so many wait behind it.
func askWhileEventsWait(_ arguments: Arguments) throws -> Outcome {
    let backlog = arguments.int("backlog", 10_000)
    // Room for all of them: none may be lost.
    let manager = Manager.measured(arguments, ManagerConfiguration())
    let (come, handled, asked, isOver) = (Counter(), Counter(), Counter(), Counter())
    let latencies = Latencies()
    let end = DispatchSemaphore(value: 0)
    manager.attach(
        HandlerList {
            On(.any) { event in
                _ = come.add(0)
                if event.isNamed("BenchDone") { _ = isOver.add(0) }
            }
        }
    )
    manager.attach(
        HandlerList {
            On(.any) { event, manager async throws in
                let number = handled.add(0)
                while come.calls - number < backlog, isOver.calls == 0 { try await Task.sleep(for: .milliseconds(1)) }
                if event.isNamed("BenchDone") { end.signal() }
                guard isOver.calls == 0 else { return }
                _ = asked.add(0)
                let start = Timestamp.now
                _ = try await manager.send(.ping)
                latencies.add(since: start)
            }
        }
    )
    let stopwatch = Stopwatch()
    try manager.running {
        guard end.wait(timeout: .now() + 60) == .success else { throw Failure("the handler waits for ever") }
    }
    var outcome = stopwatch.outcome(Tally(count: handled.calls, specific: asked.calls, sum: latencies.count))
    outcome.latency = latencies.percentile99
    return outcome
}
