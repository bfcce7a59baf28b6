/// Plays the server's side of a recording to a manager. Nothing is sent, and nobody cuts a reader that waits: where a
/// socket would go on, this waits for slow handlers.
struct ReplayTransport: Transport {
    let recording: Recording
    let speed: ReplaySpeed
    /// The bytes are handed over in pieces of at most this size, to try out every cut.
    var chunkSize: Int?
    var control: ReplayControl?
    /// What it shares with the recordings that are played with it, and its number among them.
    var timeline = ReplayTimeline(count: 1)
    var number = 0
    /// When the recording began, counted from the beginning of the timeline.
    var offset = Duration.zero

    var isReplay: Bool { true }

    func run(_ context: ConnectionContext) async throws {
        let mailbox = context.mailbox
        mailbox.onPost { [timeline, number, control] in
            guard mailbox.isStopping else { return }
            timeline.leave(number)
            control?.finish(isComplete: false)
        }
        defer {
            mailbox.close()
            timeline.leave(number)
        }
        var isComplete = false
        defer { control?.finish(isComplete: isComplete) }
        try await play(to: context)
        isComplete = true
    }

    /// It may have been stopped before it could play.
    func runEnded() {
        timeline.leave(number)
        control?.finish(isComplete: false)
    }

    func leftGroup() { timeline.leave(number) }

    private func play(to context: ConnectionContext) async throws {
        let chunks = recording.chunks.filter { $0.sender == .server }
        let last = chunks.lastIndex { !$0.bytes.isEmpty }
        let player = Player(Connection(context, beginning: .anywhere))
        var begin = timeline.begin()
        let start = recording.start ?? .now
        player.connection.connected(at: .zero, start: start)
        var received = start
        var step = last == nil ? nil : await nextStep(player, from: .zero, &begin)
        for (index, chunk) in chunks.enumerated() {
            let time = offset + chunk.time
            if !timeline.isTurn(of: number, at: time) {
                player.connection.wake()
                await timeline.wait(number)
            }
            let due = begin + (step == nil ? speed.time(time) : .zero)
            if due > monotonicTime() { player.connection.wake() }
            guard try await wait(until: due, context) else { return }
            received = start.advanced(by: chunk.time)
            if chunk.leftOut > 0 {
                player.connection.lose(chunk.leftOut, received: received)
                player.cutter = PacketCutter()
            }
            var rest = chunk.bytes[...]
            while !rest.isEmpty {
                let (piece, isPacket) =
                    step == .packet ? player.cutter.next(of: rest) : (rest.prefix(chunkSize ?? rest.count), false)
                player.feed(piece, at: chunk.time, received: received)
                player.connection.endBatch(moreToCome: true)
                rest = rest.dropFirst(piece.count)
                while player.connection.fullest > 0.5, player.connection.currentFullest() > 0.25 {
                    player.connection.wake()
                    guard try await wait(until: monotonicTime() + .milliseconds(1), context) else { return }
                }
                player.connection.takeCommands(at: chunk.time)
                if case .failed(let error) = player.connection.ending { throw error }
                if player.connection.isOver { return }
                // The end of the recording needs no step of its own.
                let isStep = (isPacket || step == .chunk && rest.isEmpty) && !(rest.isEmpty && index == last)
                if isStep { step = await nextStep(player, from: time, &begin) }
            }
        }
        player.connection.ended(received: received)
        if case .failed(let error) = player.connection.ending { throw error }
    }

    /// What is played without a pause; `nil` for the whole rest, which goes on at `speed` from `time`, however long the
    /// steps until then took.
    ///
    /// - Parameter begin: is set to when that would have begun.
    private func nextStep(
        _ player: Player,
        from time: Duration,
        _ begin: inout Duration
    ) async -> ReplayControl.Step? {
        guard let control else { return nil }
        player.connection.wake()
        let step = await control.next()
        if step == nil { begin = monotonicTime() - speed.time(time) }
        return step
    }

    /// Returns whether to go on; `false` when the manager was stopped.
    private func wait(until time: Duration, _ context: ConnectionContext) async throws -> Bool {
        while !context.mailbox.isStopping {
            let left = time - monotonicTime()
            guard left > .zero else { return true }
            try await Task.sleep(for: min(left, .milliseconds(50)))
        }
        return false
    }
}

/// The connection that is played to. On the heap: in the frame of the task that plays, each of its many parts would be
/// destroyed in a dozen places, which the compiler takes seconds for.
private final class Player {
    var connection: Connection
    var cutter = PacketCutter()

    init(_ connection: consuming Connection) { self.connection = connection }

    func feed(_ bytes: ArraySlice<UInt8>, at time: Duration, received: Timestamp) {
        var rest = bytes
        while !rest.isEmpty {
            let count = connection.receive(at: time, received: received) { room in
                let piece = rest.prefix(room.count)
                room.copyBytes(from: piece)
                return piece.count
            }
            rest = rest.dropFirst(count)
        }
    }
}

/// Finds where packets end, as the connection's parser will.
private struct PacketCutter: ~Copyable {
    private var parser = MessageParser(beginning: .anywhere)

    /// The bytes up to the end of the packet, or as many as there are, and whether they end one.
    mutating func next(of bytes: ArraySlice<UInt8>) -> (piece: ArraySlice<UInt8>, isPacket: Bool) {
        var rest = bytes
        while let lineFeed = rest.firstIndex(of: Byte.lineFeed) {
            parser.receive(rest[...lineFeed])
            rest = rest[(lineFeed + 1)...]
            if let _ = try? parser.next() { return (bytes[..<rest.startIndex], true) }
        }
        parser.receive(rest)
        return (bytes, false)
    }
}
