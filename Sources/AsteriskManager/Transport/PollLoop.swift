import Synchronization

/// A thread that serves connections: it waits until something can be read or written at one of their sockets, somebody
/// wants something of them, or their time has come.
///
/// There are at most as many as processors: the first connections have a thread each, more share them. A loop ends with
/// its last connection.
final class PollLoop: Sendable {
    /// What other threads want of the loop.
    private struct Inbox {
        var arrivals: [PollSeat] = []
        var calls: [PollSeat] = []

        var isEmpty: Bool { arrivals.isEmpty && calls.isEmpty }
    }

    private static let all = Lock<[PollLoop]>([])

    private let inbox = Lock(Inbox())
    private let pipe: WakePipe
    private let seats: PollSeats
    /// How many connections it has, those on their way to it among them. Changed with the lock of `all` held.
    private let load = Atomic<Int>(0)

    private init() throws(SystemError) {
        pipe = try WakePipe()
        seats = try PollSeats(wokenBy: pipe)
    }

    /// Serves a connection from now on, until it is over. The caller must not touch it any more.
    static func serve(_ connection: any PolledConnection) throws(SystemError) {
        let loop = try all.withLock { loops throws(SystemError) in
            let loop = try idlest(of: &loops)
            loop.load.wrappingAdd(1, ordering: .relaxed)
            return loop
        }
        loop.post { $0.arrivals.append(PollSeat(connection)) }
    }

    private static func idlest(of loops: inout [PollLoop]) throws(SystemError) -> PollLoop {
        if loops.count >= processorCount,
            let idlest = loops.min(by: { $0.load.load(ordering: .relaxed) < $1.load.load(ordering: .relaxed) })
        {
            return idlest
        }
        let loop = try PollLoop()
        try startThread { loop.run() }
        loops.append(loop)
        return loop
    }

    /// So many connections have left. Returns whether that was all of them.
    private func isOver(without left: Int) -> Bool {
        guard left > 0 else { return false }
        return Self.all.withLock { loops in
            guard load.wrappingSubtract(left, ordering: .relaxed).newValue == 0 else { return false }
            loops.removeAll { $0 === self }
            return true
        }
    }

    private func post(_ change: (inout Inbox) -> Void) {
        let wasEmpty = inbox.withLock { inbox in
            defer { change(&inbox) }
            return inbox.isEmpty
        }
        if wasEmpty { pipe.wake() }
    }

    private func takeInbox() -> Inbox {
        inbox.withLock { inbox in
            defer { inbox = Inbox() }
            return inbox
        }
    }

    private func run() {
        repeat {
            if seats.wait() {
                pipe.drain()
                let inbox = takeInbox()
                for seat in inbox.arrivals {
                    seats.add(seat)
                    seat.connection.begin { self.post { $0.calls.append(seat) } }
                }
                for seat in inbox.calls { seats.call(seat) }
            }
        } while !isOver(without: seats.serve())
    }
}
