import AsteriskManager

/// The thread of a ``TickingServer``: waits for clients, and for the time of the next tick.
struct TickingLoop: ~Copyable {
    private let listener: Descriptor
    private let pipe: TickingPipe
    private let shared: TickingState
    private var generator: SeededGenerator
    private var clients: [TickingClient] = []
    private var nextNumber = 0
    private var nextSession = 0
    private var nextTick: Duration?

    init(_ listener: consuming Descriptor, _ shared: TickingState, seed: UInt64) throws(SystemError) {
        self.listener = listener
        self.shared = shared
        let pipe = TickingPipe(try WakePipe())
        self.pipe = pipe
        generator = SeededGenerator(seed)
        shared.content.withLock { $0.wake = { pipe.value.wake() } }
    }

    var port: Int { listener.localPort }

    consuming func run() {
        while true {
            var entries = [PollEntry(listener), PollEntry(pipe.value.reading)]
            entries += clients.map { PollEntry($0.socket, writing: !$0.isWritten) }
            poll(&entries, timeout: nextTick.map { $0 - monotonicTime() })
            pipe.value.drain()
            let orders = shared.takeOrders()
            if orders.isStopped { return }
            for (client, entry) in zip(clients, entries.dropFirst(2)) where entry.isReadable {
                client.read(orders.settings)
            }
            if entries[0].isReadable { accept(orders.settings) }
            tick(orders.settings)
            for client in clients { client.write() }
            for how in orders.cuts { cut(how, orders) }
            note()
        }
    }

    private mutating func accept(_ settings: TickingServer.Settings) {
        while let socket = listener.acceptConnection() {
            shared.content.withLock { $0.log.connections += 1 }
            guard settings.door != .full else { continue }
            nextSession += 1
            clients.append(TickingClient(socket, session: nextSession, shared, settings))
        }
    }

    private mutating func tick(_ settings: TickingServer.Settings) {
        guard settings.rate > 0, clients.contains(where: \.isJoined) else {
            nextTick = nil
            return
        }
        let now = monotonicTime()
        let interval = Duration.seconds(1) / settings.rate
        var due = nextTick ?? now
        // What a busy machine has held up for long is not made up for.
        if now - due > .milliseconds(100) { due = now }
        while due <= now {
            for client in clients { client.tick(nextNumber, settings) }
            nextNumber += 1
            due += interval
        }
        nextTick = due
    }

    private mutating func cut(_ how: TickingServer.Cut, _ orders: TickingState.Orders) {
        for client in clients where client.isGreeted && !client.isGone && !client.isBlackHole {
            if orders.announcesShutdown { client.announceShutdown() }
            client.cut(how, number: nextNumber, &generator)
            shared.content.withLock { $0.log.cuts += 1 }
        }
        // The number of the tick that was cut.
        nextNumber += 1
    }

    /// Puts down what was written, before clients that are gone can see it.
    private mutating func note() {
        shared.content.withLock { content in
            for client in clients { client.note(in: &content.log) }
        }
        clients.removeAll { $0.isGone }
        shared.content.withLock { $0.log.open = clients.count }
    }
}

final class TickingPipe: Sendable {
    let value: WakePipe
    init(_ value: consuming WakePipe) { self.value = value }
}

/// Hands a value to the thread that it is for.
final class TickingLoopBox: Sendable {
    private let loop: Lock<TickingLoop?>
    init(_ loop: consuming sending TickingLoop) { self.loop = Lock(loop) }
    func take() -> sending TickingLoop? { loop.withLock { $0.take() } }
}
