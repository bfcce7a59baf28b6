import Synchronization

/// A thread that serves connections: it waits until something can be read or written at one of their sockets, somebody
/// wants something of them, or their time has come.
///
/// There are at most as many as processors: the first connections have a thread each, more share them. A loop ends no
/// earlier than the process.
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
    /// How many connections it has, those on their way to it among them.
    private let load = Atomic<Int>(0)

    private init() throws(SystemError) {
        pipe = try WakePipe()
        seats = try PollSeats(wokenBy: pipe)
    }

    /// Serves a connection from now on, until it is over. The caller must not touch it any more.
    static func serve(_ connection: any PolledConnection) throws(SystemError) {
        let loop = try all.withLock { loops throws(SystemError) in
            let idlest = loops.min { $0.load.load(ordering: .relaxed) < $1.load.load(ordering: .relaxed) }
            if let idlest, loops.count >= processorCount || idlest.load.load(ordering: .relaxed) == 0 { return idlest }
            let loop = try PollLoop()
            try startThread { loop.run() }
            loops.append(loop)
            return loop
        }
        loop.load.wrappingAdd(1, ordering: .relaxed)
        loop.post { $0.arrivals.append(PollSeat(connection)) }
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
        while true {
            if seats.wait() {
                pipe.drain()
                let inbox = takeInbox()
                for seat in inbox.arrivals {
                    seats.add(seat)
                    seat.connection.begin { self.post { $0.calls.append(seat) } }
                }
                for seat in inbox.calls { seats.call(seat) }
            }
            load.wrappingSubtract(seats.serve(), ordering: .relaxed)
        }
    }
}
