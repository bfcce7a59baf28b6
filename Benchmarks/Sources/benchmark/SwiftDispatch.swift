import AsteriskManager
import Dispatch

/// One handler, which counts.
private struct Counting: EventRegistrar {
    let counter: Counter
    let key: EventKey<Event>

    var handlers: HandlerList {
        On(key) { [counter] _ in _ = counter.add(0) }
    }
}

/// Parsing, and the way to the handlers of so many registrations of a struct. Without a socket, so that what the
/// registrations add can be told from what the rest costs.
func dispatchInSwift(_ bytes: UnsafeRawBufferPointer, laps: Int, _ arguments: Arguments) throws -> Outcome {
    let portion = 64 * 1024
    let chunks = stride(from: 0, to: bytes.count, by: portion).map { start in
        let piece = bytes[start..<min(start + portion, bytes.count)]
        return Recording.Chunk(time: .zero, from: .server, bytes: Array(piece))
    }
    let recording = Recording(chunks: Array(repeatElement(chunks, count: laps).joined()))
    let manager = Manager(replaying: recording, configuration: .measured)
    let key: EventKey<Event> = arguments.has("unwanted") ? .named("NeverSent") : .any
    let counters = (0..<arguments.int("registrations", 1)).map { _ in Counter() }
    for counter in counters { manager.attach(Counting(counter: counter, key: key)) }

    let end = DispatchSemaphore(value: 0)
    let stopwatch = Stopwatch()
    let run = Task {
        do { try await manager.run() } catch { complain("swift-dispatch: \(error)") }
        end.signal()
    }
    defer { run.cancel() }
    guard end.wait(timeout: .now() + 60) == .success else { throw Failure("the replay takes too long") }
    return stopwatch.outcome(Tally(count: counters.reduce(0) { $0 + $1.calls }))
}

/// A handler that takes a millisecond for each event, at ten times what it can take. Counts what is delivered and what
/// is told as lost.
func takeEventsSlowly(_ arguments: Arguments) throws -> Outcome {
    let manager = Manager.measured(arguments)
    let (delivered, lost) = (Counter(), Counter())
    let end = DispatchSemaphore(value: 0)
    manager.attach(
        HandlerList {
            On(.any) { event in
                usleep(1000)
                _ = delivered.add(0)
                if event.isNamed("BenchDone") { end.signal() }
            }
            On(.gap) { gap in _ = lost.add(gap.count) }
        }
    )
    let stopwatch = Stopwatch()
    try manager.running {
        guard end.wait(timeout: .now() + 90) == .success else { throw Failure("the slow handler has not seen the end") }
    }
    return stopwatch.outcome(Tally(count: delivered.calls, specific: lost.length))
}
