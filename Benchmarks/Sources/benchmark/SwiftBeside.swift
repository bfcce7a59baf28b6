import AsteriskManager
import BenchmarkC
import Dispatch
import Synchronization

/// When handlers began to hang, and when the watchdog has told of them.
private final class Hangs: Sendable {
    private let times = Mutex((begin: Double?.none, told: [Double]()))

    func begins() {
        times.withLock { $0.begin = $0.begin ?? bench_now().wall_s }
    }

    func isTold() {
        times.withLock { $0.told.append(bench_now().wall_s) }
    }

    /// How long it took until `count` of them were told of; `nil` when they were not.
    func time(toTellOf count: Int) -> Double? {
        times.withLock { times in
            guard let begin = times.begin, times.told.count >= count else { return nil }
            return times.told[count - 1] - begin
        }
    }
}

private struct Refusal: Error {}

/// What may stand beside a handler that does its work.
private enum Neighbours: String {
    case slow, broken

    func attach(to manager: Manager, _ hangs: Hangs) {
        switch self {
        case .slow:
            manager.attach(HandlerList { On(.any) { _ in usleep(10_000) } })
        case .broken:
            manager.attach(HandlerList { On(.any) { _ in throw Refusal() } })
            manager.attach(
                HandlerList {
                    On(.any) { _ async in
                        hangs.begins()
                        await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
                    }
                }
            )
            manager.attach(
                HandlerList {
                    On(
                        .any,
                        perform: Blocking { _ in
                            hangs.begins()
                            sleep(3600)
                        }
                    )
                }
            )
        }
    }
}

/// A handler that only takes the time, while the handlers of other registrations are slow or broken.
func takeEventsBesideOthers(_ arguments: Arguments) throws -> Outcome {
    let seconds = arguments.int("seconds", 10)
    let hangs = Hangs()
    var configuration = ManagerConfiguration.measured
    configuration.slowHandlerTime = min(configuration.slowHandlerTime, .milliseconds(seconds * 500))
    configuration.report = { if $0.kind == .handlerSlow { hangs.isTold() } }
    let manager = Manager.measured(arguments, configuration)
    let name = try arguments.string("neighbours")
    guard let neighbours = Neighbours(rawValue: name) else { throw Failure("there are no neighbours \(name)") }
    neighbours.attach(to: manager, hangs)

    let (latencies, lost) = (Latencies(), Counter())
    let end = DispatchSemaphore(value: 0)
    manager.attach(
        HandlerList {
            On(.any) { event in
                latencies.add(since: event.received)
                if event.isNamed("BenchDone") { end.signal() }
            }
            On(.gap) { gap in _ = lost.add(gap.count) }
        }
    )
    let stopwatch = Stopwatch()
    try manager.running {
        guard end.wait(timeout: .now() + Double(seconds + 30)) == .success else {
            throw Failure("it has not seen the end")
        }
    }
    var outcome = stopwatch.outcome(Tally(count: latencies.count, specific: lost.length))
    outcome.latency = latencies.percentile99
    outcome.pause = latencies.longestPause
    outcome.watchdog = hangs.time(toTellOf: 2)
    return outcome
}
