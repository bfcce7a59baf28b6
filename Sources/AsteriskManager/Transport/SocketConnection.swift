/// A connection and the socket that its bytes pass through. Confined to the thread of its ``PollLoop``.
final class SocketConnection<Stream: SocketStream>: PolledConnection {
    private enum Phase {
        /// The server has until then to agree on how bytes pass.
        case opening(until: Duration)
        case open
        /// It never came to that.
        case failed(ManagerError)
    }

    private let context: ConnectionContext
    private let way: Dialer.Attempt
    /// Who the server is, for messages.
    private let place: String
    private let end: @Sendable (ManagerError?) -> Void
    private var phase: Phase
    private var stream: Stream
    private var connection: Connection

    private var mercy = Mercy()
    /// Whether the last read brought so much that more is probably at hand.
    private var isMoreToCome = false
    /// Whether handlers may have been left asleep.
    private var mustWake = false

    /// - Parameter end: is told why it ended; `nil` when it ended as asked.
    init(
        _ context: ConnectionContext,
        _ way: Dialer.Attempt,
        _ stream: Stream,
        to place: String,
        then end: @escaping @Sendable (ManagerError?) -> Void
    ) {
        self.context = context
        self.way = way
        self.stream = stream
        self.place = place
        self.end = end
        phase = .opening(until: monotonicTime() + context.configuration.connectTimeout)
        connection = Connection(context)
    }

    // MARK: The loop's questions

    var socket: Descriptor { _read { yield way.socket } }

    var interest: SocketInterest {
        var interest: SocketInterest = mercy.isPausing ? [] : .reading
        if !connection.output.isEmpty || stream.hasUnsent { interest.insert(.writing) }
        return interest
    }

    var deadline: Duration? {
        if case .opening(let end) = phase { return end }
        return earliest(connection.nextDeadline(), mercy.pauseEnd)
    }

    var isBusy: Bool { isOpen && !mercy.isPausing && (isMoreToCome || stream.hasUnread) }

    var isOver: Bool {
        if case .failed = phase { return true }
        return connection.isOver
    }

    private var isOpen: Bool {
        if case .open = phase { return true }
        return false
    }

    // MARK: Opening

    func begin(_ call: @escaping @Sendable () -> Void) { context.mailbox.onPost(call) }

    private func open(until end: Duration) {
        do throws(ManagerError) {
            if try stream.open(way.socket) { return opened() }
            guard !context.mailbox.isStopping else {
                throw ManagerError(.stopped, "stopped while connecting to \(place)")
            }
            guard monotonicTime() < end else {
                let time = context.configuration.connectTimeout.inWords
                throw ManagerError(.timedOut, "\(place) did not agree on TLS within \(time)")
            }
        } catch {
            phase = .failed(error)
        }
    }

    private func opened() {
        let isPrivate = way.isPrivate || stream.isPrivate
        if let warning = stream.warning ?? context.login?.exposure(isPrivate: isPrivate) { context.warn(warning) }
        connection.connected(at: monotonicTime(), isPrivate: isPrivate)
        phase = .open
    }

    // MARK: Serving

    func serve(_ occasion: PollOccasion) {
        if case .opening(let end) = phase { open(until: end) }
        guard isOpen else { return }
        if mercy.isPausing {
            mercy.look(at: monotonicTime()) { connection.currentFullest() }
        } else if occasion.isReadable || isBusy {
            read(inCompany: occasion.hasCompany)
        }
        if occasion.isCalled { connection.takeCommands(at: monotonicTime()) }
        connection.tick(at: monotonicTime())
        write()
    }

    func endTurn() {
        guard mustWake, !isBusy else { return }
        connection.wake()
        mustWake = false
    }

    func fail(_ error: SystemError) {
        if isOpen { connection.ended(.broken(error)) } else { phase = .failed(.broken(error)) }
    }

    func finish() {
        stream.close(way.socket)
        switch (phase, connection.ending) {
        case (.failed(let error), _), (_, .failed(let error)?): end(error)
        default: end(nil)
        }
    }

    // MARK: Bytes

    /// As long as a read brings this much, the next one probably does too.
    private static var muchAtOnce: Int { 16 * 1024 }
    /// After so many bytes others have their turn.
    private static var mostAtOnce: Int { 64 * 1024 }

    private enum Ending { case closed, broken(ManagerError) }

    /// Reads what there is. Handlers are woken once for all that is at hand, here and at other sockets of the same turn:
    /// that costs more than the handling of a hundred events.
    private func read(inCompany hasCompany: Bool) {
        var ending: Ending?
        var total = 0
        repeat {
            let count = connection.receive(at: monotonicTime(), received: .now) { room in
                do throws(ManagerError) {
                    guard let count = try stream.receive(into: room, from: way.socket) else { return 0 }
                    if count == 0 { ending = .closed }
                    return count
                } catch {
                    ending = .broken(error)
                    return 0
                }
            }
            total += count
            isMoreToCome = count >= Self.muchAtOnce
        } while isMoreToCome && total < Self.mostAtOnce && !connection.isOver
        mustWake = isMoreToCome || hasCompany
        connection.endBatch(moreToCome: mustWake)
        switch ending {
        case .closed: connection.ended()
        case .broken(let error): connection.ended(error)
        case nil: mercy.give(fullest: connection.fullest, at: monotonicTime())
        }
    }

    private func write() {
        while !connection.output.isEmpty || stream.hasUnsent {
            do throws(ManagerError) {
                guard let count = try send() else { return }
                connection.wrote(count)
            } catch {
                // What the server said before it went is still to be read; the end of the stream comes then.
                connection.discardOutput()
                return
            }
        }
    }

    private func send() throws(ManagerError) -> Int? {
        var result: Result<Int?, ManagerError> = .success(nil)
        connection.output.withUnsafeBytes { bytes in
            do throws(ManagerError) {
                result = .success(try stream.send(bytes, through: way.socket))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }
}

extension ConnectionContext {
    /// Warns the user of what others on the way can do, once in the manager's life.
    fileprivate func warn(_ message: String) {
        guard life.isFirstWarning() else { return }
        configuration.report(ManagerReport(.exposed, manager: name, message))
    }
}

/// A moment for handlers that are nearly quick enough, so that a burst is not lost while they catch up.
///
/// A server drops a client that does not read for 100 ms, so the socket is left alone for 20 ms at most, which may be
/// done again once the queues have been nearly empty.
private struct Mercy {
    private static let budget = Duration.milliseconds(20)
    private static let step = Duration.milliseconds(1)
    private var left = budget
    private var pauseStart = Duration.zero
    /// When the queues are looked at next; `nil` when the socket is read.
    private(set) var pauseEnd: Duration?

    var isPausing: Bool { pauseEnd != nil }

    /// - Parameter fullest: how full the fullest queue is, from 0 to 1.
    mutating func give(fullest: Double, at now: Duration) {
        if fullest < 0.25 { left = Self.budget }
        if fullest > 0.5 { pause(now) }
    }

    mutating func look(at now: Duration, fullest: () -> Double) {
        guard let pauseEnd, now >= pauseEnd else { return }
        self.pauseEnd = nil
        left -= now - pauseStart
        if fullest() < 0.25 { left = Self.budget } else { pause(now) }
    }

    private mutating func pause(_ now: Duration) {
        guard left > .zero else { return }
        (pauseStart, pauseEnd) = (now, now + Self.step)
    }
}
