import Synchronization

/// A thread that serves connections: it waits until something can be read or written at one of their sockets, somebody
/// wants something of them, or their time has come.
///
/// There are at most as many as processors: the first connections have a thread each, more share them. A loop ends no
/// earlier than the process.
final class PollLoop: Sendable {
    /// What other threads want of the loop.
    private struct Inbox {
        var arrivals: [Seat] = []
        var calls: [Seat] = []

        var isEmpty: Bool { arrivals.isEmpty && calls.isEmpty }
    }

    private static let all = Lock<[PollLoop]>([])

    private let inbox = Lock(Inbox())
    private let pipe: WakePipe
    private let seats: Seats
    /// How many connections it has, those on their way to it among them.
    private let load = Atomic<Int>(0)

    private init() throws(SystemError) {
        pipe = try WakePipe()
        seats = try Seats(wokenBy: pipe)
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
        loop.post { $0.arrivals.append(Seat(connection)) }
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

/// What a ``PollLoop`` serves. Confined to the loop's thread.
protocol PolledConnection: AnyObject {
    var socket: Descriptor { borrowing get }
    /// What is waited for at its socket.
    var interest: SocketInterest { get }
    /// When it wants to be served at the latest.
    var deadline: Duration? { get }
    /// It is to be served again at once.
    var isBusy: Bool { get }
    var isOver: Bool { get }

    /// It is about to be served for the first time.
    ///
    /// - Parameter call: asks the loop to serve it. May be called by any thread.
    func begin(_ call: @escaping @Sendable () -> Void)

    /// Does what there is to do.
    func serve(_ occasion: PollOccasion)

    /// Nothing else is served before the loop looks again: handlers that were not woken are woken now.
    func endTurn()

    /// Its socket cannot be waited at any more.
    func fail(_ error: SystemError)

    /// It is over, and out of the loop.
    func finish()
}

/// Why a connection is served.
struct PollOccasion {
    var isReadable = false
    var isCalled = false
    /// Others are served in the same turn.
    var hasCompany = false
}

/// A connection's place in its loop.
///
/// `@unchecked`: confined to the loop's thread; others hold it only to say which connection they mean.
private final class Seat: @unchecked Sendable {
    let connection: any PolledConnection
    /// Where it sits; `nil` before it came and when it has left.
    var number: Int?
    var interest: SocketInterest = []
    var deadline: Duration?
    var occasion = PollOccasion()
    /// Whether it is to be served in the next turn.
    var isDue = false

    init(_ connection: any PolledConnection) {
        self.connection = connection
    }
}

/// The connections of a loop, and what is waited for at each.
///
/// `@unchecked`: confined to the loop's thread.
private final class Seats: @unchecked Sendable {
    /// With many connections a look is made less often: to fall asleep and to wake up costs more than what one event
    /// needs, and what comes meanwhile is served together. 500 connections are looked at once a millisecond.
    private static let pausePerSeat = Duration.microseconds(2)
    /// A shorter sleep takes longer than that.
    private static let shortestPause = Duration.microseconds(100)

    private var sockets: SocketSet
    /// By their numbers. The first place is the pipe's.
    private var seats: [Seat?] = [nil]
    private var freeNumbers: [Int] = []
    /// To be served in the next turn, and in this one.
    private var due: [Seat] = []
    private var turn: [Seat] = []
    /// No seat has an earlier deadline.
    private var deadline: Duration?
    private var lastLook = Duration.zero

    init(wokenBy pipe: borrowing WakePipe) throws(SystemError) {
        sockets = try SocketSet()
        try sockets.wait(for: .reading, insteadOf: [], at: pipe.reading, number: 0)
    }

    func add(_ seat: Seat) {
        let number = freeNumbers.popLast() ?? seats.count
        if number == seats.count { seats.append(seat) } else { seats[number] = seat }
        seat.number = number
        call(seat)
    }

    /// Somebody wants something of the connection.
    func call(_ seat: Seat) {
        guard seat.number != nil else { return }
        seat.occasion.isCalled = true
        makeDue(seat)
    }

    private func makeDue(_ seat: Seat) {
        guard !seat.isDue else { return }
        seat.isDue = true
        due.append(seat)
    }

    // MARK: Waiting

    /// Waits until there is something to do. Returns whether the pipe was written to.
    func wait() -> Bool {
        let pause = lastLook + Self.pausePerSeat * seats.count - monotonicTime()
        if pause > Self.shortestPause {
            // The busy ones are read meanwhile: they need no look.
            guard due.isEmpty else { return false }
            sleepThread(for: pause)
        }
        sockets.look(timeout: due.isEmpty ? deadline.map { $0 - monotonicTime() } : .zero)
        lastLook = monotonicTime()
        var isPipeReady = false
        for place in 0..<sockets.readyCount {
            let ready = sockets[place]
            guard let seat = seats[ready.number] else {
                isPipeReady = true
                continue
            }
            seat.occasion.isReadable = ready.isReadable
            makeDue(seat)
        }
        if let deadline, lastLook >= deadline { meetDeadlines() }
        return isPipeReady
    }

    private func meetDeadlines() {
        // Those that are served now tell their next one then.
        deadline = nil
        for case let seat? in seats {
            if let deadline = seat.deadline, lastLook >= deadline { makeDue(seat) }
            if !seat.isDue { note(seat.deadline) }
        }
    }

    private func note(_ deadline: Duration?) {
        guard let deadline else { return }
        self.deadline = min(self.deadline ?? deadline, deadline)
    }

    // MARK: Serving

    /// Serves those for whom there is something to do. Returns how many have left.
    func serve() -> Int {
        swap(&turn, &due)
        defer { turn.removeAll(keepingCapacity: true) }
        for seat in turn {
            seat.isDue = false
            seat.occasion.hasCompany = turn.count > 1
            seat.connection.serve(seat.occasion)
            seat.occasion = PollOccasion()
        }
        var left = 0
        for seat in turn {
            seat.connection.endTurn()
            settle(seat)
            if seat.connection.isOver {
                leave(seat)
                left += 1
            } else if seat.connection.isBusy {
                makeDue(seat)
            }
        }
        return left
    }

    /// Looks what the connection waits for now.
    private func settle(_ seat: Seat) {
        guard let number = seat.number else { return }
        let connection = seat.connection
        let interest = connection.isOver ? [] : connection.interest
        if interest != seat.interest {
            do throws(SystemError) {
                try sockets.wait(for: interest, insteadOf: seat.interest, at: connection.socket, number: number)
            } catch {
                connection.fail(error)
            }
            seat.interest = interest
        }
        seat.deadline = connection.deadline
        note(seat.deadline)
    }

    private func leave(_ seat: Seat) {
        guard let number = seat.number else { return }
        seats[number] = nil
        freeNumbers.append(number)
        seat.number = nil
        seat.connection.finish()
    }
}
