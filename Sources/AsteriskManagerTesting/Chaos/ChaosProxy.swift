import AsteriskManager

/// A proxy for TCP connections that does to them what networks do, and does it again in the same way with the same seed.
///
/// ```swift
/// let proxy = try ChaosProxy(to: server.port, seed: 7, chaos: Chaos(.byteByByte))
/// let manager = Manager("127.0.0.1", port: proxy.port, username: "anyone", secret: "anything")
/// async let run: Void = manager.run()
/// try await manager.waitUntilConnected()
/// proxy.chaos.cut = Chaos.Cut(.reset, at: 20_000)     // at this byte of the server's stream
/// await proxy.cutAll()                                // or now
/// ```
///
/// It listens on the loopback address alone. The sizes of slices, their delays and the places of cuts are drawn from the
/// seed and the number of the connection, one after the other: the same for the same place in the stream. Only without
/// ``Chaos/Flow/slices`` is jitter drawn for what was read at once, which no seed decides. Delays are exact to about a
/// millisecond. Each direction of a connection holds 256 KiB; beyond that its sender is not read.
///
/// A proxy has one thread, and may be used from any. ``cutAll(_:)``, ``refuse()``, ``accept()`` and ``close()`` return
/// when that thread has done what they say.
public final class ChaosProxy: Sendable {
    /// The port that the proxy listens at.
    public let port: Int
    private let shared: ChaosShared

    /// Starts a proxy.
    ///
    /// - Parameters:
    ///   - serverPort: the port of the server that clients are connected to.
    ///   - host: the host of that server; its first address is taken.
    ///   - seed: what everything is drawn from.
    ///   - chaos: what is done to connections and bytes.
    /// - Throws: ``ManagerError`` with code `cannotConnect` when there is no such host, no port, or no thread.
    public init(to serverPort: Int, at host: String = "127.0.0.1", seed: UInt64, chaos: Chaos = Chaos()) throws {
        do {
            let own = try SocketAddress.resolve("127.0.0.1", port: 0).first
            let server = try SocketAddress.resolve(host, port: serverPort).first
            guard let own, let server else { throw ManagerError(.cannotConnect, "the name has no address") }
            let listener = try own.listen()
            let port = listener.localPort
            self.port = port
            shared = ChaosShared(try WakePipe(), listener, chaos)
            try startThread("chaos-proxy") { [shared] in
                ChaosLoop(shared, port: port, server: server, seed: seed).run()
            }
        } catch {
            throw ManagerError(.cannotConnect, "no proxy to \(host.visible) port \(serverPort): \(error)")
        }
    }

    deinit {
        shared.post(.close, then: nil)
    }

    /// What is done to connections and bytes. What is set holds for all that is sent from then on, in connections that
    /// are open as well; what was read before keeps its delay.
    public var chaos: Chaos {
        get { shared.chaos }
        set { shared.chaos = newValue }
    }

    /// What went through the proxy so far.
    public var statistics: Statistics { shared.statistics }

    /// Ends all connections that are open, without what was read and not yet passed on.
    public func cutAll(_ kind: Chaos.Cut.Kind = .close) async { await shared.perform(.cutAll(kind)) }

    /// From now on nothing listens at the port, and clients are refused. Open connections stay.
    public func refuse() async { await shared.perform(.refuse) }

    /// Clients are let in again.
    ///
    /// - Throws: ``ManagerError`` with code `cannotConnect` when the port cannot be listened at again.
    public func accept() async throws {
        await shared.perform(.accept)
        guard shared.isListening else { throw ManagerError(.cannotConnect, "port \(port) is not to be had again") }
    }

    /// Closes the port and all connections, and ends the thread. A proxy that nobody holds does so by itself.
    public func close() async { await shared.perform(.close) }
}

extension ChaosProxy {
    /// What went through a proxy.
    public struct Statistics: Sendable, Hashable {
        /// The connections that were accepted, each of which has its number in this order, from 1 on.
        public internal(set) var accepted = 0
        /// Those that are open.
        public internal(set) var open = 0
        /// The bytes that were passed on to clients.
        public internal(set) var bytesToClients = 0
        /// The bytes that were passed on to the server.
        public internal(set) var bytesToServer = 0
        /// What was cut, in order of time.
        public internal(set) var cuts: [CutRecord] = []
    }

    /// A connection that was cut.
    public struct CutRecord: Sendable, Hashable {
        /// The number of the connection, from 1 on.
        public let connection: Int
        /// In what way it was cut.
        public let kind: Chaos.Cut.Kind
        /// How many bytes of the server the client got before.
        public let position: Int
    }
}
