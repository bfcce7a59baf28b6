/// Connects over TCP, in clear or through what a trait brings. Each connection has a thread of its own that waits for
/// bytes, reads them into the parser's buffer and handles them: no other way costs less, and nothing that a task does can
/// keep the socket unread.
package struct SocketTransport: Transport {
    let dialer: Dialer
    /// Makes what stands between the socket and the connection, anew for each; `nil` for nothing.
    let makeStream: StreamMaker?
    package var isReplay: Bool { false }

    package typealias StreamMaker = @Sendable () throws(ManagerError) -> any SocketStream

    package init(
        host: String,
        port: Int,
        resolve: @escaping Dialer.Resolver = SocketAddress.resolve,
        stream: StreamMaker? = nil
    ) {
        dialer = Dialer(host: host, port: port, resolve: resolve)
        makeStream = stream
    }

    package func run(_ context: ConnectionContext) async throws {
        let pipe = SharedWakePipe(try WakePipe(for: context))
        context.mailbox.onPost { pipe.value.wake() }
        defer { context.mailbox.close() }
        try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Void, any Error>) in
            do {
                try startThread { [self] in
                    do throws(ManagerError) {
                        let mailbox = context.mailbox
                        let addresses = try dialer.addresses(context.configuration, pipe) { mailbox.isStopping }
                        let way = try dialer.connect(to: addresses, context.configuration, pipe) { mailbox.isStopping }
                        if let makeStream {
                            try serve(way, through: try makeStream(), context, pipe)
                        } else {
                            try serve(way, through: ClearStream(), context, pipe)
                        }
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

    private func serve(
        _ way: Dialer.Attempt,
        through stream: some SocketStream,
        _ context: ConnectionContext,
        _ pipe: SharedWakePipe
    ) throws(ManagerError) {
        var stream = stream
        let timeout = context.configuration.connectTimeout
        let opening = StreamOpening(place: dialer.place, timeout: timeout, pipe: pipe, mailbox: context.mailbox)
        try stream.open(way.socket, opening)
        let isPrivate = way.isPrivate || stream.isPrivate
        if let warning = stream.warning ?? context.login?.exposure(isPrivate: isPrivate) { context.warn(warning) }
        var connection = Connection(context)
        connection.connected(at: monotonicTime(), isPrivate: isPrivate)
        Self.serve(way.socket, &stream, &connection, pipe.value)
        stream.close(way.socket)
        if case .failed(let error) = connection.ending { throw error }
    }

    private static func serve(
        _ socket: borrowing Descriptor,
        _ stream: inout some SocketStream,
        _ connection: inout Connection,
        _ pipe: borrowing WakePipe
    ) {
        var mercy = Mercy()
        var isFirst = true
        var isMoreToCome = false
        while !connection.isOver {
            let isWriting = !connection.output.isEmpty || stream.hasUnsent
            var entries = [PollEntry(socket, writing: isWriting), PollEntry(pipe.reading)]
            if isFirst || isMoreToCome || stream.hasUnread {
                poll(&entries, timeout: .zero)
                if isMoreToCome, !entries[0].isReadable, !stream.hasUnread { connection.wake() }
            } else {
                poll(&entries, timeout: connection.nextDeadline.map { $0 - monotonicTime() })
            }
            isMoreToCome = false
            if entries[0].isReadable || stream.hasUnread {
                isMoreToCome = read(socket, &stream, &connection, &mercy)
            }
            if isFirst || entries[1].isReadable {
                pipe.drain()
                connection.takeCommands(at: monotonicTime())
            }
            connection.tick(at: monotonicTime())
            write(socket, &stream, &connection)
            isFirst = false
        }
    }

    /// Reads what there is. As long as a read brings much, the next one probably does too: handlers are woken once for
    /// all, which costs more than the handling of a hundred events.
    ///
    /// - Returns: whether more is probably at hand, so that handlers may not have been woken.
    private static func read(
        _ socket: borrowing Descriptor,
        _ stream: inout some SocketStream,
        _ connection: inout Connection,
        _ mercy: inout Mercy
    ) -> Bool {
        var ending: Ending?
        var total = 0
        var isMuch = false
        repeat {
            let count = connection.receive(at: monotonicTime(), received: .now) { room in
                do throws(ManagerError) {
                    guard let count = try stream.receive(into: room, from: socket) else { return 0 }
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
        case .broken(let error): connection.ended(error)
        case nil: mercy.give(connection)
        }
        return isMuch
    }

    private static let muchAtOnce = 16 * 1024
    private static let mostAtOnce = 64 * 1024

    private enum Ending { case closed, broken(ManagerError) }

    private static func write(
        _ socket: borrowing Descriptor,
        _ stream: inout some SocketStream,
        _ connection: inout Connection
    ) {
        while !connection.output.isEmpty || stream.hasUnsent {
            do throws(ManagerError) {
                guard let count = try connection.send(socket, &stream) else { return }
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
    fileprivate func send(_ socket: borrowing Descriptor, _ stream: inout some SocketStream) throws(ManagerError)
        -> Int?
    {
        var result: Result<Int?, ManagerError> = .success(nil)
        output.withUnsafeBytes { bytes in
            do throws(ManagerError) {
                result = .success(try stream.send(bytes, through: socket))
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

extension LoginRequest {
    /// What others on the way can do when nothing keeps them from reading; `nil` when nobody can.
    package func exposure(isPrivate: Bool) -> String? {
        guard !isPrivate else { return nil }
        switch method {
        case .challenge:
            return
                "the connection is not encrypted: others on the way can read and change what passes; use TLS or a tunnel"
        case .plain, .insecurePlain:
            return "the secret is sent unencrypted: others on the way can read it; use TLS or a tunnel"
        }
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
