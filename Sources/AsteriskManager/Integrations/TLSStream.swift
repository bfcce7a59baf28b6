#if TLS
import NIOCore
import NIOEmbedded
import NIOSSL
import NIOTLS

/// TLS over a connection's socket. The handler of swift-nio-ssl turns bytes into bytes on the connection's own thread;
/// there is no event loop.
package final class TLSStream: SocketStream {
    /// Asterisk reads 1024 bytes at once and does not see what is left of a longer record before more comes. It also
    /// takes a record that arrives in two parts for a broken connection: each gets a write of its own.
    package static let longestRecord = 1000

    private let tls: ManagerTLS
    private let serverName: String
    private let channel: EmbeddedChannel
    private let inside = Inside()
    /// What the server's key was, if it was none of those expected.
    private let pinning: KeyPinning?
    private var unsent = ByteBuffer()

    init(_ tls: ManagerTLS, host: String) throws(ManagerError) {
        self.tls = tls
        serverName = tls.serverName ?? host
        var pinning: KeyPinning?
        if case .keys(let keys) = tls.verification { pinning = try KeyPinning(keys) }
        self.pinning = pinning
        let context = try NIOSSLContext(for: tls)
        do {
            channel = EmbeddedChannel(handlers: [try NIOSSLClientHandler(context, serverName, pinning), inside])
        } catch {
            throw ManagerError(.tlsFailed, "TLS to \(serverName.visible): the name cannot be asked for: \(error)")
        }
    }

    deinit {
        // The handler waits for the server's farewell, by a clock that only this moves.
        channel.close(mode: .all, promise: nil)
        channel.embeddedEventLoop.advanceTime(by: .hours(1))
        _ = try? channel.finish(acceptAlreadyClosed: true)
    }

    package var isPrivate: Bool { warning == nil }

    package var warning: String? {
        guard case .none = tls.verification else { return nil }
        return "the server's certificate is not verified: others on the way can read and change what passes; "
            + "pin the server's key instead"
    }

    package var hasUnsent: Bool { unsent.readableBytes > 0 }
    package var hasUnread: Bool { inside.unread.readableBytes > 0 || inside.isOver }

    // MARK: Opening

    package func open(_ socket: borrowing Descriptor, _ opening: StreamOpening) throws(ManagerError) {
        let deadline = monotonicTime() + opening.timeout
        begin()
        var isFirst = true
        while !inside.isOpen {
            try? flush(socket)
            if let error = inside.error {
                throw TLSFault(error, certificate: inside.certificate, pinning, serverName, opening.place).error
            }
            guard !opening.mailbox.isStopping else {
                throw ManagerError(.stopped, "stopped while connecting to \(opening.place)")
            }
            let left = deadline - monotonicTime()
            guard left > .zero, !inside.isOver else {
                throw inside.isOver
                    ? ManagerError(.tlsFailed, "\(opening.place) closed the connection while TLS was agreed on")
                    : ManagerError(
                        .timedOut,
                        "\(opening.place) did not agree on TLS within \(opening.timeout.inWords)"
                    )
            }
            var entries = [PollEntry(socket, writing: hasUnsent), PollEntry(opening.pipe.value.reading)]
            poll(&entries, timeout: left)
            if entries[1].isReadable { opening.pipe.value.drain() }
            guard entries[0].isReadable, let bytes = try read(4096, socket, opening.place) else { continue }
            if isFirst, let error = ManagerError(firstBytes: bytes.readableBytesView, from: opening.place) {
                throw error
            }
            isFirst = false
            feed(bytes)
            // The comparison of keys hands its result over as a task.
            channel.embeddedEventLoop.run()
            collect()
        }
    }

    private func begin() {
        do {
            // The certificate is compared with it if the server is known by an address; with a name any will do.
            let isAddress = serverName.isAddress
            let address = try NIOCore.SocketAddress(ipAddress: isAddress ? serverName : "0.0.0.0", port: 0)
            channel.remoteAddress = address
            channel.connect(to: address, promise: nil)
        } catch {
            inside.error = error
        }
        collect()
    }

    private func read(_ count: Int, _ socket: borrowing Descriptor, _ place: String) throws(ManagerError)
        -> ByteBuffer?
    {
        do throws(SystemError) {
            return try read(count, socket)
        } catch {
            throw ManagerError(.tlsFailed, "\(place) broke the connection while TLS was agreed on: \(error)")
        }
    }

    // MARK: Reading

    package func receive(
        into room: UnsafeMutableRawBufferPointer,
        from socket: borrowing Descriptor
    ) throws(ManagerError) -> Int? {
        if inside.unread.readableBytes > 0 { return inside.takeUnread(into: room) }
        if inside.isOver { return try end() }
        do throws(SystemError) {
            guard let bytes = try read(room.count, socket) else { return nil }
            inside.room = room
            inside.count = 0
            feed(bytes)
            inside.room = nil
        } catch {
            throw .broken(error)
        }
        if inside.count > 0 { return inside.count }
        return inside.isOver ? try end() : nil
    }

    private func end() throws(ManagerError) -> Int {
        guard let error = inside.error else {
            guard inside.isTruncated else { return 0 }
            let why = "the server closed the connection without TLS's farewell: the end of what it sent may be missing"
            throw ManagerError(.connectionLost, why)
        }
        throw ManagerError(.connectionLost, "the connection broke: TLS: \(TLSFault.words(for: error))")
    }

    /// Reads what the socket has; `nil` when it has nothing now, or nothing any more.
    private func read(_ count: Int, _ socket: borrowing Descriptor) throws(SystemError) -> ByteBuffer? {
        var bytes = channel.allocator.buffer(capacity: count)
        var result: Result<Int?, SystemError> = .success(nil)
        bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { room in
            do throws(SystemError) {
                let count = try socket.receive(into: room)
                result = .success(count)
                return count ?? 0
            } catch {
                result = .failure(error)
                return 0
            }
        }
        guard let read = try result.get() else { return nil }
        guard read > 0 else {
            inside.isTruncated = !inside.isOver
            inside.isOver = true
            return nil
        }
        return bytes
    }

    private func feed(_ bytes: ByteBuffer) {
        channel.pipeline.syncOperations.fireChannelRead(NIOAny(bytes))
        channel.pipeline.syncOperations.fireChannelReadComplete()
        collect()
    }

    // MARK: Writing

    package func send(_ bytes: UnsafeRawBufferPointer, through socket: borrowing Descriptor) throws(ManagerError)
        -> Int?
    {
        var taken = 0
        do throws(SystemError) {
            try flush(socket)
            while !hasUnsent, taken < bytes.count {
                let record = Self.record(UnsafeRawBufferPointer(rebasing: bytes[taken...]))
                channel.writeAndFlush(ByteBuffer(bytes: record), promise: nil)
                collect()
                taken += record.count
                try flush(socket)
            }
        } catch {
            throw .broken(error)
        }
        return taken == 0 && hasUnsent ? nil : taken
    }

    /// What goes into the next record: whole lines, so that the server has no part of a line before it when it reads.
    package static func record(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let most = bytes.prefix(longestRecord)
        let end = most.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? most.endIndex
        return UnsafeRawBufferPointer(rebasing: bytes[..<end])
    }

    /// Takes over what the handler wants to have written.
    private func collect() {
        while var bytes = try? channel.readOutbound(as: ByteBuffer.self) {
            if hasUnsent { unsent.writeBuffer(&bytes) } else { unsent = bytes }
        }
    }

    private func flush(_ socket: borrowing Descriptor) throws(SystemError) {
        while hasUnsent {
            var result: Result<Int?, SystemError> = .success(nil)
            unsent.withUnsafeReadableBytes { bytes in
                do throws(SystemError) {
                    result = .success(try socket.send(bytes))
                } catch {
                    result = .failure(error)
                }
            }
            guard let count = try result.get() else { return }
            unsent.moveReaderIndex(forwardBy: count)
        }
    }

    package func close(_ socket: borrowing Descriptor) {
        channel.close(mode: .all, promise: nil)
        collect()
        try? flush(socket)
    }
}

/// The end of the pipeline: takes what was decrypted, and notes what becomes of the connection.
private final class Inside: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Where decrypted bytes go, and how many did. What finds no room waits in `unread`.
    var room: UnsafeMutableRawBufferPointer?
    var count = 0
    var unread = ByteBuffer()
    var isOpen = false
    var isOver = false
    /// Whether it was over without TLS's own farewell. Anybody on the way can end a connection so, and servers do.
    var isTruncated = false
    var error: (any Error)?
    /// The server's certificate when the error occurred.
    var certificate: NIOSSLCertificate?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = Self.unwrapInboundIn(data)
        if let room, unread.readableBytes == 0 {
            let part = min(room.count - count, bytes.readableBytes)
            bytes.readWithUnsafeReadableBytes { source in
                UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: source[..<part])
                )
                return part
            }
            count += part
        }
        if bytes.readableBytes > 0 { unread.writeBuffer(&bytes) }
    }

    func takeUnread(into room: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(room.count, unread.readableBytes)
        unread.readWithUnsafeReadableBytes { source in
            room.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[..<count]))
            return count
        }
        if unread.readableBytes == 0 { unread.clear() }
        return count
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted = event as? TLSUserEvent { isOpen = true }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        isOver = true
        if case .uncleanShutdown = error as? NIOSSLError { return }
        guard self.error == nil else { return }
        self.error = error
        certificate = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
    }

    func channelInactive(context: ChannelHandlerContext) { isOver = true }
}
#endif
