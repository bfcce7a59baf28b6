import AsteriskManager

/// One client of a ``ChaosProxy`` and its way to the server. Touched by the proxy's thread alone.
final class ChaosConnection {
    private let number: Int
    private let shared: ChaosShared
    private let client: ChaosEnd
    private let server: ChaosEnd?
    private let toClient: ChaosStream
    private let toServer: ChaosStream
    private var isConnecting: Bool
    private var isBlackHole = false
    /// Whether the connection is to be closed.
    private(set) var isOver = false

    /// Without a server, what the client sends vanishes.
    init(_ number: Int, client: consuming Descriptor, server: ChaosEnd?, seed: UInt64, _ shared: ChaosShared) {
        self.number = number
        self.shared = shared
        let client = ChaosEnd(client)
        // Neighbouring seeds must not give neighbouring connections the same numbers.
        var base = SeededGenerator(seed)
        var seeds = SeededGenerator(base.next() &+ UInt64(number))
        self.client = client
        self.server = server
        toClient = ChaosStream(from: server, to: client, seed: seeds.next())
        toServer = ChaosStream(from: client, to: server, seed: seeds.next())
        isConnecting = server != nil
        if server == nil { enterBlackHole() }
    }

    /// What is waited for at the client's socket and at the server's.
    var pollEntries: (client: PollEntry, server: PollEntry) {
        guard let server else {
            return (client.pollEntry(reading: true, writing: false), client.pollEntry(reading: false, writing: false))
        }
        if isConnecting {
            return (client.pollEntry(reading: false, writing: false), server.pollEntry(reading: false, writing: true))
        }
        return (
            client.pollEntry(reading: toServer.wantsToRead, writing: toClient.wantsToWrite),
            server.pollEntry(reading: toClient.wantsToRead, writing: toServer.wantsToWrite)
        )
    }

    /// When there is something to do even if nothing comes.
    var nextTime: Duration? {
        guard !isConnecting, !isOver else { return nil }
        return [toClient.nextTime, toServer.nextTime].compactMap(\.self).min()
    }

    /// Reads and writes what can be.
    func serve(_ entries: (client: PollEntry, server: PollEntry)) {
        guard !isOver, !isConnecting || connects(entries.server) else { return }
        client.isFull = client.isFull && !entries.client.isWritable
        if let server { server.isFull = server.isFull && !entries.server.isWritable }
        // Chaos is asked for after reading, so that it is never older than the bytes.
        toClient.read(entries.server.isReadable) {
            let chaos = shared.chaos
            return (chaos.toClient, chaos.cut)
        }
        toServer.read(entries.client.isReadable) { (shared.chaos.toServer, nil) }
        switch toClient.write(at: monotonicTime()) {
        case .sent(let count): shared.count { $0.bytesToClients += count }
        case .cut(let kind): cut(kind)
        case .ended(let kind): finish(kind)
        case nil: break
        }
        guard !isOver else { return }
        switch toServer.write(at: monotonicTime()) {
        case .sent(let count): shared.count { $0.bytesToServer += count }
        case .ended(.reset): finish(.reset)
        case .ended: server?.socket.endWriting()
        case .cut, nil: break
        }
        if isBlackHole ? client.isAtEnd : toClient.isFinished && toServer.isFinished { isOver = true }
    }

    /// Whether the server's socket has become connected. A server that cannot be reached is one that closes.
    private func connects(_ entry: PollEntry) -> Bool {
        guard let server, entry.isReadable || entry.isWritable else { return false }
        isConnecting = false
        isOver = server.socket.connectError != nil
        return !isOver
    }

    /// Ends the connection in a way that chaos wants.
    func cut(_ kind: Chaos.Cut.Kind) {
        // Told first, so that who sees the end finds it recorded.
        shared.count { $0.cuts.append(.init(connection: number, kind: kind, position: toClient.sent)) }
        finish(kind)
    }

    private func finish(_ kind: Chaos.Cut.Kind) {
        switch kind {
        case .close: isOver = true
        case .reset:
            client.socket.resetWhenClosed()
            server?.socket.resetWhenClosed()
            isOver = true
        case .halfClose:
            toClient.vanish()
            client.socket.endWriting()
        case .blackHole: enterBlackHole()
        }
    }

    private func enterBlackHole() {
        isBlackHole = true
        toClient.vanish()
        toServer.vanish()
    }
}
