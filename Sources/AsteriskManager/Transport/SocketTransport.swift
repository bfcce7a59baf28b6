/// Connects over TCP. Each connection has a thread of its own that waits for bytes, reads them into the parser's buffer
/// and handles them: no other way costs less, and nothing that a task does can keep the socket unread.
package struct SocketTransport: Transport {
    let dialer: Dialer
    package var isReplay: Bool { false }

    package init(host: String, port: Int, resolve: @escaping Dialer.Resolver = SocketAddress.resolve) {
        dialer = Dialer(host: host, port: port, resolve: resolve)
    }

    package func run(_ context: ConnectionContext) async throws {
        let pipe = SharedWakePipe(try WakePipe(for: context))
        context.mailbox.onPost { pipe.value.wake() }
        defer { context.mailbox.close() }
        try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Void, any Error>) in
            do {
                try startThread { [dialer] in
                    do throws(ManagerError) {
                        let mailbox = context.mailbox
                        let addresses = try dialer.addresses(context.configuration, pipe) { mailbox.isStopping }
                        let way = try dialer.connect(to: addresses, context.configuration, pipe) { mailbox.isStopping }
                        try Self.serve(way.socket, isPrivate: way.isPrivate, context, pipe.value)
                        continuation.resume()
                    } catch {
                        continuation.resume(throwing: error)
                    }
                }
            } catch {
                let text = "no thread for the connection: \(error)"
                continuation.resume(throwing: ManagerError(.cannotConnect, text))
            }
        }
    }

    // MARK: Serving

    private static func serve(
        _ socket: borrowing Descriptor,
        isPrivate: Bool,
        _ context: ConnectionContext,
        _ pipe: borrowing WakePipe
    ) throws(ManagerError) {
        var connection = Connection(context)
        var mercy = Mercy()
        connection.connected(at: monotonicTime(), isPrivate: isPrivate)
        var isFirst = true
        var isMoreToCome = false
        while !connection.isOver {
            var entries = [PollEntry(socket, writing: !connection.output.isEmpty), PollEntry(pipe.reading)]
            if isFirst || isMoreToCome {
                poll(&entries, timeout: .zero)
                if isMoreToCome, !entries[0].isReadable { connection.wake() }
            } else {
                poll(&entries, timeout: connection.nextDeadline.map { $0 - monotonicTime() })
            }
            isMoreToCome = false
            if entries[0].isReadable { isMoreToCome = read(socket, &connection, &mercy) }
            if isFirst || entries[1].isReadable {
                pipe.drain()
                connection.takeCommands(at: monotonicTime())
            }
            connection.tick(at: monotonicTime())
            write(socket, &connection)
            isFirst = false
        }
        if case .failed(let error) = connection.ending { throw error }
    }

    /// Reads what there is. As long as a read brings much, the next one probably does too: handlers are woken once for
    /// all, which costs more than the handling of a hundred events.
    ///
    /// - Returns: whether more is probably at hand, so that handlers may not have been woken.
    private static func read(
        _ socket: borrowing Descriptor,
        _ connection: inout Connection,
        _ mercy: inout Mercy
    ) -> Bool {
        var ending: Ending?
        var total = 0
        var isMuch = false
        repeat {
            let count = connection.receive(at: monotonicTime(), received: .now) { room in
                do throws(SystemError) {
                    guard let count = try socket.receive(into: room) else { return 0 }
                    if count == 0 { ending = .closed }
                    return count
                } catch {
                    ending = .broken(error)
                    return 0
                }
            }
            total += count
            isMuch = count >= muchAtOnce
        } while isMuch && total < mostAtOnce && !connection.isOver
        connection.endBatch(moreToCome: isMuch)
        switch ending {
        case .closed: connection.ended()
        case .broken(let error): connection.ended(ManagerError(.connectionLost, "the connection broke: \(error)"))
        case nil: mercy.give(connection)
        }
        return isMuch
    }

    private static let muchAtOnce = 16 * 1024
    private static let mostAtOnce = 64 * 1024

    private enum Ending { case closed, broken(SystemError) }

    private static func write(_ socket: borrowing Descriptor, _ connection: inout Connection) {
        while !connection.output.isEmpty {
            do throws(SystemError) {
                guard let count = try connection.send(through: socket) else { return }
                connection.wrote(count)
            } catch {
                // What the server said before it went is still to be read; the end of the stream comes then.
                connection.discardOutput()
                return
            }
        }
    }
}

extension Connection {
    fileprivate func send(through socket: borrowing Descriptor) throws(SystemError) -> Int? {
        var result: Result<Int?, SystemError> = .success(nil)
        output.withUnsafeBytes { bytes in
            do throws(SystemError) {
                result = .success(try socket.send(bytes))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }
}

extension WakePipe {
    fileprivate init(for context: ConnectionContext) throws(ManagerError) {
        do {
            try self.init()
        } catch {
            throw ManagerError(.cannotConnect, "no pipe for the connection: \(error)")
        }
    }
}

/// The pipe, shared by the thread that waits at it and by those who wake it.
final class SharedWakePipe: Sendable {
    let value: WakePipe
    init(_ value: consuming WakePipe) { self.value = value }
}

/// A moment for handlers that are nearly quick enough, so that a burst is not lost while they catch up.
///
/// A server drops a client that does not read for 100 ms, so the reader pauses for 20 ms at most. It may do so again
/// once the queues have been nearly empty.
private struct Mercy {
    private static let budget: Duration = .milliseconds(20)
    private static let step: Duration = .microseconds(500)
    private var left = budget

    mutating func give(_ connection: borrowing Connection) {
        if connection.fullest < 0.25 { left = Self.budget }
        guard connection.fullest > 0.5 else { return }
        while left > .zero {
            let start = monotonicTime()
            sleepThread(for: Self.step)
            left -= monotonicTime() - start
            if connection.currentFullest() < 0.25 {
                left = Self.budget
                return
            }
        }
    }
}
