import AsteriskManager
import Synchronization

/// Plays a recording at its own speed, with a chunk every 5 to 15 ms, and looks how long after its time each one comes.
func playInTime(_ arguments: Arguments) throws -> Outcome {
    let chunks = (0..<(arguments.int("seconds", 10) * 100)).map { number in
        let time = Duration.milliseconds(10 * number + number * 7 % 11 - 5)
        return Recording.Chunk(time: max(.zero, time), from: .server, bytes: Array("Event: Test\r\n\r\n".utf8))
    }
    let manager = Manager(replaying: Recording(start: .now, chunks: chunks), speed: .recorded)
    let latencies = Latencies()
    let delay = Mutex<Duration?>(nil)
    let run = FloodRun(handlers: 1)
    run.begins()
    let stopwatch = Stopwatch()
    manager.on(.any) { event in
        // The first one, which comes at once, says when playing began.
        let delay = delay.withLock { delay in
            delay = delay ?? event.received.duration(to: .now)
            return delay ?? .zero
        }
        latencies.add(since: event.received.advanced(by: delay))
        if latencies.count == chunks.count { run.handlerEnds() }
    }
    manager.running { run.waitForEnd(watching: Counter()) }
    var outcome = stopwatch.outcome(Tally(count: latencies.count))
    outcome.latency = latencies.percentile99
    return outcome
}
