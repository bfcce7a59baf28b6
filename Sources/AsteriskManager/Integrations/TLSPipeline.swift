#if TLS
import NIOCore
import NIOEmbedded
import NIOSSL
import NIOTLS

/// The handler of swift-nio-ssl at work, without an event loop: ciphertext goes in and comes out.
///
/// SwiftNIO wants it to be made, used and ended by one and the same thread.
final class TLSPipeline {
    private let channel: EmbeddedChannel
    private let inside = Inside()
    /// What the socket has not taken yet.
    private(set) var unsent = ByteBuffer()

    /// Begins to agree with the server on TLS.
    init(_ handler: NIOSSLClientHandler, to serverName: String) {
        channel = EmbeddedChannel(handlers: [handler, inside])
        do {
            // Addresses in the certificate are compared with this one, even if the server is known by a name. None is
            // equal to that of a file.
            let address =
                serverName.isAddress
                ? try NIOCore.SocketAddress(ipAddress: serverName, port: 0)
                : try NIOCore.SocketAddress(unixDomainSocketPath: "/")
            channel.remoteAddress = address
            channel.connect(to: address, promise: nil)
        } catch {
            inside.error = error
        }
        collect()
    }

    /// Whether TLS was agreed on.
    var isOpen: Bool { inside.isOpen }
    /// Whether nothing more can come from the server.
    var isOver: Bool { inside.isOver }
    /// Whether it was over without TLS's own farewell. Anybody on the way can end a connection so, and servers do.
    private(set) var isTruncated = false
    /// What went wrong.
    var error: (any Error)? { inside.error }
    /// The server's certificate when that happened.
    var certificate: NIOSSLCertificate? { inside.certificate }
    /// Whether there is something to be had from ``takeUnread(into:)``.
    var hasUnread: Bool { inside.unread.readableBytes > 0 }

    // MARK: From the server

    func buffer(_ capacity: Int) -> ByteBuffer { channel.allocator.buffer(capacity: capacity) }

    /// Ciphertext that came while TLS is agreed on.
    func receive(_ bytes: ByteBuffer) {
        channel.pipeline.syncOperations.fireChannelRead(NIOAny(bytes))
        channel.pipeline.syncOperations.fireChannelReadComplete()
        // The comparison of keys hands its result over as a task.
        if !isOpen { channel.embeddedEventLoop.run() }
        collect()
    }

    /// Ciphertext that came. Returns how many bytes of text were put into `room`; what finds no room there is unread.
    func receive(_ bytes: ByteBuffer, into room: UnsafeMutableRawBufferPointer) -> Int {
        inside.room = room
        inside.count = 0
        receive(bytes)
        inside.room = nil
        return inside.count
    }

    func takeUnread(into room: UnsafeMutableRawBufferPointer) -> Int { inside.takeUnread(into: room) }

    /// The server's end of the connection was closed.
    func receivedEnd() {
        isTruncated = !inside.isOver
        inside.isOver = true
    }

    // MARK: To the server

    /// Encrypts the bytes, as one record.
    func write(_ bytes: UnsafeRawBufferPointer) {
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
        collect()
    }

    /// The socket has taken so many of the unsent bytes.
    func sent(_ count: Int) { unsent.moveReaderIndex(forwardBy: count) }

    /// Takes over what the handler wants to have written.
    private func collect() {
        while var bytes = try? channel.readOutbound(as: ByteBuffer.self) {
            if unsent.readableBytes > 0 { unsent.writeBuffer(&bytes) } else { unsent = bytes }
        }
    }

    // MARK: The end

    /// Says farewell: what is unsent then is all that there will be.
    func close() {
        channel.close(mode: .all, promise: nil)
        collect()
    }

    /// Lets go of everything. Not left to `deinit`, which any thread may run.
    func end() {
        // The handler waits for the server's farewell, by a clock that only this moves.
        channel.embeddedEventLoop.advanceTime(by: .hours(1))
        _ = try? channel.finish(acceptAlreadyClosed: true)
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
    var error: (any Error)?
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
