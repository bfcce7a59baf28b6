package import AsteriskManager

/// A server over TCP for many connections, one after the other or at once, that sends numbered events and can go wrong in
/// all the ways that a server and a network do.
///
/// Every client that logs in is sent `Event: Tick` at a given rate. The `Number` of a tick goes on over all connections,
/// `Session` is that of the client's connection, `Sent` the time in microseconds. What was written completely is kept in
/// ``log``, so that it can be compared exactly with what a client delivered; ``TickWitness`` does so.
///
/// It answers as Asterisk does to Challenge, Login, Ping, Logoff and Originate, and to anything else with Success.
package final class TickingServer: Sendable {
    /// How clients are received.
    package enum Door: Sendable {
        /// They are greeted and let in.
        case open
        /// They are disconnected at once, as by a server at its `authlimit`.
        case full
        /// They are not greeted.
        case silent
        /// They are greeted, and their login is not answered.
        case stuck
        /// Their login is refused.
        case refusing
    }

    /// How connections end.
    package enum Cut: CaseIterable, Sendable {
        /// With the end of the stream, between two packets.
        case close
        /// With a reset.
        case reset
        /// With the end of the stream, anywhere inside a packet.
        case inPacket
        /// With nothing: it stays open, and whatever is sent to it vanishes.
        case blackHole
    }

    /// What becomes of an Originate.
    package enum OriginateFate: CaseIterable, Sendable { case answered, unanswered, cutBeforeAnswer, cutAfterAnswer }

    /// What can be changed while it runs.
    package struct Settings: Sendable {
        /// How many ticks a second each client is sent.
        package var rate = 1000
        package var door = Door.open
        /// For how long the server has been up, as `FullyBooted` tells; `nil` for a server that does not tell.
        package var upSince: Timestamp? = Timestamp.now.advanced(by: .seconds(-1_000_000))
        /// Whether clients are told `FullyBooted` after their login.
        package var tellsFullyBooted = true
        /// So many ticks are sent between the answer to Challenge and that to Login.
        package var ticksBeforeLogin = 0
        package var answersLogoff = true
        package var originate = OriginateFate.answered
    }

    /// The port that the server listens at.
    package let port: Int
    private let shared = TickingState()

    /// Starts a server.
    ///
    /// - Parameter seed: of the offsets at which packets are cut.
    package init(seed: UInt64 = 1, _ configure: (inout Settings) -> Void = { _ in }) throws {
        guard let address = try SocketAddress.resolve("127.0.0.1", port: 0).first else {
            throw ManagerError(.cannotConnect, "this machine has no loopback address")
        }
        let loop = try TickingLoop(try address.listen(), shared, seed: seed)
        port = loop.port
        change(configure)
        let box = TickingLoopBox(loop)
        try startThread("ticking-server") { box.take()?.run() }
    }

    deinit { stop() }

    /// Closes all connections and the port.
    package func stop() { shared.order { $0.isStopped = true } }

    /// What was written and read so far.
    package var log: TickingLog { shared.content.withLock { $0.log } }

    /// How many connections were accepted so far.
    package var connections: Int { shared.content.withLock { $0.log.connections } }

    /// Changes how the server behaves from now on.
    package func change(_ body: (inout Settings) -> Void) {
        shared.order { body(&$0.settings) }
    }

    /// Cuts all connections of clients that have been greeted.
    package func cut(_ how: Cut) { shared.order { $0.cuts.append(how) } }

    /// Shuts down and is there again at once, up for less long by a minute: all connections end.
    ///
    /// - Parameter isAnnounced: whether the clients are told by the event `Shutdown`.
    package func restart(isAnnounced: Bool = true) {
        shared.order { orders in
            orders.settings.upSince = orders.settings.upSince?.advanced(by: .seconds(60))
            orders.announcesShutdown = isAnnounced
            orders.cuts.append(.close)
        }
    }
}

/// What the server's thread shares with those who tell it what to do.
final class TickingState: Sendable {
    struct Orders {
        var settings = TickingServer.Settings()
        var cuts: [TickingServer.Cut] = []
        var announcesShutdown = false
        var isStopped = false
    }

    struct Content {
        var orders = Orders()
        var log = TickingLog()
        var wake: (@Sendable () -> Void)?
    }

    let content = Lock(Content())

    /// Changes something and wakes the thread.
    func order(_ body: (inout Orders) -> Void) {
        let wake = content.withLock { content in
            body(&content.orders)
            return content.wake
        }
        wake?()
    }

    /// What there is to do; what is done once is taken out.
    func takeOrders() -> Orders {
        content.withLock { content in
            defer { (content.orders.cuts, content.orders.announcesShutdown) = ([], false) }
            return content.orders
        }
    }
}
