import Synchronization

/// Tells of handlers that run for long. It has a thread of its own, so that it does when all threads of tasks are blocked.
///
/// The thread runs while registrations are served. It looks at each of them a few times in the time that a handler may
/// take; they do nothing for it but to write down which handler they call.
final class Watchdog: Sendable {
    static let shared = Watchdog()

    private struct Watched {
        let registration: Registration
        let managers: ManagerList
        let limit: Duration
        /// What ran when it changed last, and when that was.
        var word: UInt64 = 0
        var since = Duration.zero
        var isTold = false
        var toldConcurrent: Set<UInt64> = []
    }

    private struct State {
        var watched: [ObjectIdentifier: Watched] = [:]
        var isRunning = false
    }

    private let state = Lock(State())

    func watch(_ registration: Registration, _ managers: ManagerList) {
        let limit = managers.first?.configuration.slowHandlerTime ?? .seconds(5)
        let mustStart = state.withLock { state in
            state.watched[ObjectIdentifier(registration)] = Watched(
                registration: registration, managers: managers, limit: limit)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        guard mustStart else { return }
        do {
            try startThread("ami-watchdog") { self.run() }
        } catch {
            // Without a thread nobody watches, until the next registration tries again.
            state.withLock { $0.isRunning = false }
        }
    }

    func forget(_ registration: Registration) {
        // Let go outside of the lock: it may be the last that holds the manager.
        let watched = state.withLock { $0.watched.removeValue(forKey: ObjectIdentifier(registration)) }
        _ = consume watched
    }

    private func run() {
        var pause: Duration? = .milliseconds(5)
        while let time = pause {
            sleepThread(for: time)
            var reports: [() -> Void] = []
            pause = state.withLock { state in
                guard !state.watched.isEmpty else {
                    state.isRunning = false
                    return nil
                }
                let now = monotonicTime()
                var shortest = Duration.milliseconds(500)
                for key in state.watched.keys {
                    guard var watched = state.watched[key] else { continue }
                    let limit = watched.limit
                    shortest = min(shortest, limit / 5)
                    Self.look(at: &watched, limit, now) { reports.append($0) }
                    state.watched[key] = watched
                }
                return max(shortest, .milliseconds(5))
            }
            for report in reports { report() }
        }
    }

    private static func look(
        at watched: inout Watched,
        _ limit: Duration,
        _ now: Duration,
        _ add: (@escaping () -> Void) -> Void
    ) {
        let (registration, managers) = (watched.registration, watched.managers)
        func tell(_ index: Int, _ manager: Manager?) {
            guard registration.handlers.indices.contains(index), let manager else { return }
            let handler = registration.handlers[index].name
            add { manager.report(.handlerSlow, "the handler \(handler) has been running for \(limit)") }
        }

        let word = registration.monitor.running.pointee.load(ordering: .relaxed)
        if word != watched.word {
            (watched.word, watched.since, watched.isTold) = (word, now, false)
        } else if word != 0, !watched.isTold, now - watched.since >= limit {
            watched.isTold = true
            let place = CallPlace(word: word)
            tell(place.handler, managers[placeOf: place.link])
        }
        let calls = registration.monitor.concurrentCalls.withLock { $0.running }
        for (number, call) in calls where now - call.start >= limit && !watched.toldConcurrent.contains(number) {
            watched.toldConcurrent.insert(number)
            tell(call.handler, call.manager)
        }
        if !watched.toldConcurrent.isEmpty { watched.toldConcurrent.formIntersection(calls.keys) }
    }
}
