import Dispatch
import Foundation

/// The requests to end that come from outside: Ctrl-C (SIGINT) and SIGTERM.
///
/// The first asks the program to end in order. One that comes a second later or more ends it at once, for when the order
/// takes too long; some tools send the same signal twice right away.
package final class Interruption: Sendable {
    /// Yields once for the first request.
    package let requests: AsyncStream<Void>
    // Dispatch declares its sources not Sendable, though every one of their methods may be called from any thread.
    private nonisolated(unsafe) let sources: [any DispatchSourceSignal]

    /// Takes over the two signals.
    package init() {
        let (requests, continuation) = AsyncStream.makeStream(of: Void.self)
        self.requests = requests
        let queue = DispatchQueue(label: "interruption")
        let first = FirstRequest()
        sources = [SIGINT, SIGTERM].map { number in
            // Without this the signal would end the process before the source hears of it.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                if first.age() > .seconds(1) { _exit(128 + number) }
                continuation.yield()
                continuation.finish()
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
    }
}

/// Touched on the queue of the sources alone.
private final class FirstRequest: @unchecked Sendable {
    private var time: ContinuousClock.Instant?

    /// How long ago the first call was.
    func age() -> Duration {
        let now = ContinuousClock.now
        let time = time ?? now
        self.time = time
        return now - time
    }
}
