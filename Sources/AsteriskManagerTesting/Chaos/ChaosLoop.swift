import AsteriskManager

/// What the thread of a ``ChaosProxy`` does.
final class ChaosLoop {
    private let shared: ChaosShared
    private let port: Int
    private let server: SocketAddress
    private let seed: UInt64
    private var listener: SocketBox?
    private var isListening = true
    private var connections: [ChaosConnection] = []
    private var accepted = 0

    init(_ shared: ChaosShared, port: Int, server: SocketAddress, seed: UInt64) {
        self.shared = shared
        self.port = port
        self.server = server
        self.seed = seed
    }

    /// Returns when the proxy is to be closed.
    func run() {
        var orders: [ChaosShared.Order] = []
        listener = shared.takeListener()
        repeat {
            for order in orders { order.done?.resume() }
            orders = turn()
        } while !orders.contains { $0.command == .close }
        (listener, connections) = (nil, [])
        shared.end()
        for order in orders { order.done?.resume() }
    }

    /// Waits until there is something to do, does it, and returns the orders that were carried out.
    private func turn() -> [ChaosShared.Order] {
        let entries = wait()
        let orders = shared.takeOrders()
        // After taking orders: who connected before one was given is what it is about.
        acceptConnections()
        for order in orders { perform(order.command) }
        for (connection, entry) in zip(connections, entries) { connection.serve(entry) }
        let open = connections.count { !$0.isOver }
        if open < connections.count {
            shared.count { $0.open = open }
            connections.removeAll { $0.isOver }
        }
        return orders
    }

    /// Returns what was found at the connections.
    private func wait() -> [(client: PollEntry, server: PollEntry)] {
        guard let pipe = shared.pipe else { return [] }
        var entries = [PollEntry(pipe.pipe.reading)]
        for connection in connections {
            let (client, server) = connection.pollEntries
            entries += [client, server]
        }
        if isListening, let listener { entries.append(PollEntry(listener.socket)) }
        poll(&entries, timeout: connections.compactMap(\.nextTime).min().map { $0 - monotonicTime() })
        if entries[0].isReadable { pipe.pipe.drain() }
        return connections.indices.map { (entries[1 + 2 * $0], entries[2 + 2 * $0]) }
    }

    private func acceptConnections() {
        guard isListening, let listener else { return }
        while let client = listener.socket.acceptConnection() {
            accepted += 1
            // Asked for after accepting, so that it is never older than the connection.
            let arrival = shared.chaos.arrival
            let cut: Chaos.Cut.Kind? =
                switch arrival {
                case .serve: nil
                case .close: .close
                case .blackHole: .blackHole
                }
            let socket = arrival == .serve ? connectToServer() : nil
            if arrival == .blackHole || socket != nil {
                connections.append(ChaosConnection(accepted, client: client, server: socket, seed: seed, shared))
            }
            let (number, open) = (accepted, connections.count)
            shared.count { statistics in
                (statistics.accepted, statistics.open) = (number, open)
                if let cut { statistics.cuts.append(.init(connection: number, kind: cut, position: 0)) }
            }
        }
    }

    private func perform(_ command: ChaosShared.Command) {
        switch command {
        case .cutAll(let kind):
            for connection in connections where !connection.isOver { connection.cut(kind) }
        case .refuse:
            guard isListening else { return }
            listener = nil
            // Held without listening, or the system may give the port to somebody else.
            listener = reserve()
            setListening(false)
        case .accept:
            guard !isListening else { return }
            listener = listener ?? reserve()
            guard let listener else { return }
            setListening((try? listener.socket.startListening()) != nil)
        case .close:
            break
        }
    }

    private func setListening(_ isListening: Bool) {
        self.isListening = isListening
        shared.setListening(isListening)
    }

    private func connectToServer() -> ChaosEnd? {
        do {
            return ChaosEnd(try server.beginConnecting())
        } catch {
            return nil
        }
    }

    private func reserve() -> SocketBox? {
        do {
            return try SocketAddress.resolve("127.0.0.1", port: port).first.map { SocketBox(try $0.reserve()) }
        } catch {
            return nil
        }
    }
}
