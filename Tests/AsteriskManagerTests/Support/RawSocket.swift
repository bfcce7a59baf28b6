import AsteriskManager
import Testing

/// A client, or a server's socket to one, that reads and writes bytes and knows no protocol.
final class RawSocket: Sendable {
    enum Ending { case ended, broken }

    private let socket: Descriptor
    /// What ``readAll()`` read so far.
    let received = Lock<[UInt8]>([])
    private let ending = Lock<Ending?>(nil)

    init(port: Int) throws {
        socket = try #require(SocketAddress.resolve("127.0.0.1", port: port).first).beginConnecting()
        var entries = [PollEntry(socket, writing: true)]
        poll(&entries, timeout: .seconds(5))
    }

    /// The next client of a listening socket; `nil` when there is none now.
    init?(acceptedBy listener: borrowing Descriptor) {
        guard let socket = listener.acceptConnection() else { return nil }
        self.socket = socket
    }

    /// Reads what there is, and returns how the stream ended if it did.
    func readAll() -> Ending? {
        if let ending = ending.withLock({ $0 }) { return ending }
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { room in
            do {
                while let count = try socket.receive(into: room), ending.withLock({ $0 }) == nil {
                    if count == 0 { ending.withLock { $0 = .ended } }
                    received.withLock { $0 += UnsafeRawBufferPointer(rebasing: room[..<count]) }
                }
            } catch {
                ending.withLock { $0 = .broken }
            }
        }
        return ending.withLock { $0 }
    }

    /// Writes what can be written now, and returns how many bytes that is.
    @discardableResult
    func write(_ bytes: some Collection<UInt8>) -> Int {
        Array(bytes).withUnsafeBytes { (try? socket.send($0)) ?? 0 }
    }
}

/// Waits until something is so, for what no call can be awaited.
func eventually(_ what: Comment, isolation: isolated (any Actor)? = #isolation, _ isSo: () async -> Bool) async throws {
    for _ in 0..<5_000 {
        if await isSo() { return }
        try await Task.sleep(for: .milliseconds(1))
    }
    Issue.record("never: \(what)")
}

extension Descriptor {
    /// Writes all of it, waiting for the other side to read. Returns whether that was possible.
    borrowing func sendAll(_ bytes: [UInt8]) -> Bool {
        let deadline = monotonicTime() + .seconds(100)
        var rest = bytes[...]
        while !rest.isEmpty {
            var count: Int?
            let isBroken = rest.withUnsafeBytes { rest in
                do {
                    count = try send(rest)
                    return false
                } catch {
                    return true
                }
            }
            if isBroken || monotonicTime() > deadline { return false }
            rest = rest.dropFirst(count ?? 0)
            if count == nil { sleepThread(for: .milliseconds(1)) }
        }
        return true
    }
}
