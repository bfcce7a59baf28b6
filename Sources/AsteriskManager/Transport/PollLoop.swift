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

    /// The loops that run, and how many connections each has, those on their way to it among them.
    private static let all = Lock<[(loop: PollLoop, load: Int)]>([])

    private let inbox = Lock(Inbox())
    private let pipe: WakePipe
    private let seats: PollSeats

    private init() throws(SystemError) {
        pipe = try WakePipe()
        seats = try PollSeats(wokenBy: pipe)
    }

    /// Serves a connection from now on, until it is over. The caller must not touch it any more.
    static func serve(_ connection: any PolledConnection) throws(SystemError) {
        let loop = try all.withLock { loops throws(SystemError) in
            if loops.count < processorCount {
                let loop = try PollLoop()
                try startThread("ami-reader") { loop.run() }
                loops.append((loop, 1))
                return loop
            }
            let idlest = loops.indices.min { loops[$0].load < loops[$1].load } ?? 0
            loops[idlest].load += 1
            return loops[idlest].loop
        }
        loop.post { $0.arrivals.append(PollSeat(connection)) }
    }

    /// So many connections have left. Returns whether that was all of them.
    private func isOver(without left: Int) -> Bool {
        guard left > 0 else { return false }
        return Self.all.withLock { loops in
            guard let place = loops.firstIndex(where: { $0.loop === self }) else { return true }
            loops[place].load -= left
            guard loops[place].load == 0 else { return false }
            loops.remove(at: place)
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
