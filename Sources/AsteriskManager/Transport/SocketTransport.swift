/// Connects over TCP, in clear or through what a trait brings. A thread of its own finds the way to the server, which may
/// take long; then a ``PollLoop`` serves the connection: nothing that a task does can keep the socket unread.
package struct SocketTransport: Transport {
    let dialer: Dialer
    /// Makes what stands between the socket and the connection, anew for each; `nil` for nothing.
    let makeStream: StreamMaker?
    package var isReplay: Bool { false }

    /// Is told who the server is, for messages.
    package typealias StreamMaker = @Sendable (_ place: String) throws(ManagerError) -> any SocketStream

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
                try startThread("ami-dialer") { [self] in
                    do throws(ManagerError) {
                        try connect(context, pipe) { error in
                            if let error { continuation.resume(throwing: error) } else { continuation.resume() }
                        }
                    } catch {
                        continuation.resume(throwing: error)
                    }
                }
            } catch {
                continuation.resume(throwing: ManagerError.noThread(error))
            }
        }
    }

    /// Finds the way to the server, and has it served. Calls `finish` when that is over, unless it throws.
    private func connect(
        _ context: ConnectionContext,
        _ pipe: SharedWakePipe,
        then finish: @escaping @Sendable (ManagerError?) -> Void
    ) throws(ManagerError) {
        let mailbox = context.mailbox
        let addresses = try dialer.addresses(context.configuration, pipe) { mailbox.isStopping }
        let way = try dialer.connect(to: addresses, context.configuration, pipe) { mailbox.isStopping }
        if let makeStream {
            try serve(way, try makeStream(dialer.place), context, finish)
        } else {
            try serve(way, ClearStream(), context, finish)
        }
    }

    private func serve(
        _ way: Dialer.Attempt,
        _ stream: some SocketStream,
        _ context: ConnectionContext,
        _ finish: @escaping @Sendable (ManagerError?) -> Void
    ) throws(ManagerError) {
        do throws(SystemError) {
            try PollLoop.serve(SocketConnection(context, way, stream, to: dialer.place, then: finish))
        } catch {
            throw .noThread(error)
        }
    }
}

extension ManagerError {
    fileprivate static func noThread(_ error: any Error) -> ManagerError {
        ManagerError(.cannotConnect, "no thread for the connection: \(error)")
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

/// The pipe, shared by the thread that looks for the way and by those who wake it.
final class SharedWakePipe: Sendable {
    let value: WakePipe
    init(_ value: consuming WakePipe) { self.value = value }
}
