/// A connection's place in its loop.
///
/// `@unchecked`: confined to the loop's thread; others hold it only to say which connection they mean.
final class PollSeat: @unchecked Sendable {
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
final class PollSeats: @unchecked Sendable {
    /// With many connections a look is made less often: to fall asleep and to wake up costs more than what one event
    /// needs, and what comes meanwhile is served together. 500 connections are looked at once a millisecond.
    private static let pausePerSeat = Duration.microseconds(2)
    /// A shorter sleep takes longer than that.
    private static let shortestPause = Duration.microseconds(100)

    private var sockets: SocketSet
    /// By their numbers. The first place is the pipe's.
    private var seats: [PollSeat?] = [nil]
    private var freeNumbers: [Int] = []
    /// To be served in the next turn, and in this one.
    private var due: [PollSeat] = []
    private var turn: [PollSeat] = []
    /// No seat has an earlier deadline.
    private var deadline: Duration?
    private var lastLook = Duration.zero

    init(wokenBy pipe: borrowing WakePipe) throws(SystemError) {
        sockets = try SocketSet()
        try sockets.wait(for: .reading, insteadOf: [], at: pipe.reading, number: 0)
    }

    func add(_ seat: PollSeat) {
        let number = freeNumbers.popLast() ?? seats.count
        if number == seats.count { seats.append(seat) } else { seats[number] = seat }
        seat.number = number
        call(seat)
    }

    /// Somebody wants something of the connection.
    func call(_ seat: PollSeat) {
        guard seat.number != nil else { return }
        seat.occasion.isCalled = true
        makeDue(seat)
    }

    private func makeDue(_ seat: PollSeat) {
        guard !seat.isDue else { return }
        seat.isDue = true
        due.append(seat)
    }

    // MARK: Waiting

    /// Waits until there is something to do. Returns whether the pipe was written to.
    func wait() -> Bool {
        let pause = lastLook + Self.pausePerSeat * (seats.count - freeNumbers.count) - monotonicTime()
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
            if !seat.isDue { deadline = earliest(deadline, seat.deadline) }
        }
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
    private func settle(_ seat: PollSeat) {
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
        deadline = earliest(deadline, seat.deadline)
    }

    private func leave(_ seat: PollSeat) {
        guard let number = seat.number else { return }
        seats[number] = nil
        freeNumbers.append(number)
        seat.number = nil
        seat.connection.finish()
    }
}
