#if TLS
import AsteriskManager
import BenchmarkC
import NIOCore
import NIOPosix
import NIOSSL

/// The flood server's events, over TLS or in clear, to one client: what TLS costs shows when nothing else differs.
func serveOverTLS(_ arguments: Arguments) throws {
    var stream = bench_stream()
    guard bench_stream_open(try arguments.string("stream"), 0, &stream) == 0 else { throw Failure("no events") }
    defer { bench_stream_close(&stream) }
    let events = ByteBuffer(bytes: UnsafeRawBufferPointer(start: stream.bytes, count: stream.length))
    let laps = arguments.int("repeat", 1)
    let context = try arguments["certificate"].map(TLSCertificate.init).map { try $0.serverContext() }

    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    defer { try? group.syncShutdownGracefully() }
    let over = group.next().makePromise(of: Void.self)
    let server = try ServerBootstrap(group: group)
        .childChannelInitializer { channel in
            channel.closeFuture.cascade(to: over)
            return channel.eventLoop.makeCompletedFuture {
                if let context { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context)) }
                try channel.pipeline.syncOperations.addHandler(Flood(events, laps: laps))
            }
        }
        .childChannelOption(.writeBufferWaterMark, value: .init(low: 256 * 1024, high: 1024 * 1024))
        .bind(host: "127.0.0.1", port: 0).wait()
    print("LISTEN \(server.localAddress?.port ?? 0)")
    fflush(nil)
    try over.futureResult.wait()
    print("{}")
}

/// Lets anybody in, and then writes events as fast as they are read.
private final class Flood: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let portion = 64 * 1024
    private let events: ByteBuffer
    private var rest: ByteBuffer
    private var laps: Int
    private var isFlooding = false
    private var input = ""

    init(_ events: ByteBuffer, laps: Int) {
        self.events = events
        self.laps = laps
        rest = ByteBuffer()
    }

    func channelActive(context: ChannelHandlerContext) { write("Asterisk Call Manager/11.0.0\r\n", context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        input += String(buffer: Self.unwrapInboundIn(data))
        while let end = input.firstRange(of: "\r\n\r\n") {
            answer(input[..<end.lowerBound].split(separator: "\r\n"), context)
            input = String(input[end.upperBound...])
        }
    }

    private func answer(_ lines: [Substring], _ context: ChannelHandlerContext) {
        let id = lines.first { $0.hasPrefix("ActionID: ") } ?? ""
        switch lines.first {
        case "Action: Challenge": write("Response: Success\r\n\(id)\r\nChallenge: 1\r\n\r\n", context)
        case "Action: Login":
            write("Response: Success\r\n\(id)\r\nMessage: Authentication accepted\r\n\r\n", context)
            isFlooding = true
            flood(context)
        case "Action: Logoff":
            write("Response: Goodbye\r\n\(id)\r\n\r\n", context)
            context.close(promise: nil)
        default: write("Response: Success\r\n\(id)\r\n\r\n", context)
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) { flood(context) }

    private func flood(_ context: ChannelHandlerContext) {
        while isFlooding, context.channel.isWritable {
            if rest.readableBytes == 0 {
                guard laps > 0 else {
                    isFlooding = false
                    return write("Event: BenchDone\r\n\r\n", context)
                }
                (rest, laps) = (events, laps - 1)
            }
            guard let portion = rest.readSlice(length: min(Self.portion, rest.readableBytes)) else { return }
            context.writeAndFlush(Self.wrapOutboundOut(portion), promise: nil)
        }
    }

    private func write(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }
}

extension TLSCertificate {
    fileprivate func serverContext() throws -> NIOSSLContext {
        let chain = try NIOSSLCertificate.fromPEMFile(path).map { NIOSSLCertificateSource.certificate($0) }
        let key = try NIOSSLPrivateKey(file: keyPath, format: .pem)
        return try NIOSSLContext(
            configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
        )
    }
}

extension Manager {
    /// The client of a server with this certificate.
    static func measured(port: Int, _ certificate: TLSCertificate, _ configuration: ManagerConfiguration) -> Manager {
        Manager(
            "127.0.0.1",
            port: port,
            tls: .verified(authorities: [certificate.path]),
            username: "bench",
            secret: "bench",
            configuration: configuration
        )
    }
}
#endif
