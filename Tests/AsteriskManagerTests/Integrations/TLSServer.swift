#if TLS
import AsteriskManager
import NIOCore
import NIOEmbedded
import NIOSSL

/// TLS in front of a server that speaks in clear, on this machine. Serves until the client of the last connection goes.
final class TLSServer: Sendable {
    struct Options: Sendable {
        var newest: TLSVersion?
        /// Ciphertext is written in pieces of this size, so that records arrive in parts.
        var piece = 1 << 20
        /// Whether it leaves without TLS's own farewell.
        var isAbrupt = false
        /// What it sends instead of doing TLS, once the client has spoken.
        var noise: String?
    }

    let port: Int
    /// The sizes of the records in which the client's bytes came, as they are encrypted.
    let records = Lock<[Int]>([])
    private let listener: Listener

    init(_ name: TLSCertificates.Name, before backend: Int, _ options: Options = Options()) throws {
        let certificates = try TLSCertificates.shared.get()
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(certificates.certificate(name)).map {
                .certificate($0)
            },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: certificates.key(name), format: .pem))
        )
        configuration.maximumTLSVersion = options.newest
        let context = try NIOSSLContext(configuration: configuration)
        guard let address = try SocketAddress.resolve("127.0.0.1", port: 0).first else {
            throw SystemError("no address")
        }
        listener = Listener(try address.listen())
        port = listener.socket.localPort
        try startThread("tls-server") { [listener, records] in
            while true {
                var entries = [PollEntry(listener.socket)]
                poll(&entries, timeout: .seconds(20))
                guard let socket = listener.socket.acceptConnection() else { return }
                let outside = Listener(socket)
                try? startThread("tls-server") { Self.serve(outside, backend, context, options, records) }
            }
        }
    }

    private static func serve(
        _ outside: Listener,
        _ backend: Int,
        _ context: NIOSSLContext,
        _ options: Options,
        _ records: Lock<[Int]>
    ) {
        let channel = EmbeddedChannel(handler: NIOSSLServerHandler(context: context))
        defer {
            channel.close(mode: .all, promise: nil)
            channel.embeddedEventLoop.advanceTime(by: .hours(1))
            _ = try? channel.finish(acceptAlreadyClosed: true)
        }
        guard let server = try? SocketAddress.resolve("127.0.0.1", port: backend).first?.beginConnecting() else {
            return
        }
        guard let client = try? NIOCore.SocketAddress(ipAddress: "127.0.0.1", port: 1) else { return }
        channel.connect(to: client, promise: nil)
        var ciphertext: [UInt8] = []
        while true {
            var entries = [PollEntry(outside.socket), PollEntry(server)]
            poll(&entries, timeout: .seconds(20))
            guard entries[0].isReadable || entries[1].isReadable else { return }
            if entries[0].isReadable {
                switch read(outside.socket) {
                case nil: break
                case let bytes? where bytes.isEmpty: return
                case let bytes?:
                    if let noise = options.noise { _ = outside.socket.sendAll(Array(noise.utf8)); return }
                    ciphertext += bytes
                    while let size = takeRecord(&ciphertext) { records.withLock { $0.append(size) } }
                    channel.pipeline.syncOperations.fireChannelRead(NIOAny(ByteBuffer(bytes: bytes)))
                    channel.pipeline.syncOperations.fireChannelReadComplete()
                    while let text = try? channel.readInbound(as: ByteBuffer.self) {
                        _ = server.sendAll(Array(text.readableBytesView))
                    }
                }
            }
            if entries[1].isReadable, let bytes = read(server) {
                if bytes.isEmpty {
                    if !options.isAbrupt { channel.close(mode: .all, promise: nil) }
                    flush(channel, outside.socket, options)
                    return
                }
                channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
            }
            flush(channel, outside.socket, options)
        }
    }

    /// The size of the first record of data, taken off the front; 0 for one of the handshake.
    private static func takeRecord(_ bytes: inout [UInt8]) -> Int? {
        guard bytes.count >= 5 else { return nil }
        let size = Int(bytes[3]) << 8 | Int(bytes[4])
        guard bytes.count >= 5 + size else { return nil }
        defer { bytes.removeFirst(5 + size) }
        return bytes[0] == 0x17 ? size : 0
    }

    private static func flush(_ channel: EmbeddedChannel, _ socket: borrowing Descriptor, _ options: Options) {
        while let bytes = try? channel.readOutbound(as: ByteBuffer.self) {
            var rest = Array(bytes.readableBytesView)[...]
            while !rest.isEmpty {
                guard socket.sendAll(Array(rest.prefix(options.piece))) else { return }
                rest = rest.dropFirst(options.piece)
                if !rest.isEmpty { sleepThread(for: .milliseconds(2)) }
            }
        }
    }

    /// `nil` when there is nothing, empty at the end.
    private static func read(_ socket: borrowing Descriptor) -> [UInt8]? {
        var bytes: [UInt8]? = []
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { room in
            guard let result = try? socket.receive(into: room) else {
                bytes = nil
                return
            }
            bytes = Array(room[..<result])
        }
        return bytes
    }
}
#endif
