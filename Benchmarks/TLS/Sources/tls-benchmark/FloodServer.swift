import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// A manager interface that lets anybody in and then writes events as fast as they are read.
enum FloodServer {
    /// As many headers and bytes as the events of the other benchmarks have.
    static let event: String = {
        var event = "Event: Newstate\r\nPrivilege: call,all\r\nChannel: PJSIP/1001-00000007\r\n"
        for number in 1...17 { event += "Header\(number): value \(number * 1_234_567)\r\n" }
        return event + "\r\n"
    }()

    static let eventsAtOnce = 128

    /// Serves until the process ends. Prints the port.
    static func run(_ context: NIOSSLContext?, events: Int) async throws {
        let chunk = ByteBuffer(string: String(repeating: event, count: eventsAtOnce))
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    }
                    try channel.pipeline.syncOperations.addHandler(Flood(chunk: chunk, count: events / eventsAtOnce))
                }
            }
            .childChannelOption(.writeBufferWaterMark, value: .init(low: 256 * 1024, high: 1024 * 1024))
            .bind(host: "127.0.0.1", port: 0).get()
        FileHandle.standardOutput.write(Data("\(channel.localAddress?.port ?? 0)\n".utf8))
        try await channel.closeFuture.get()
    }
}

private final class Flood: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let chunk: ByteBuffer
    private var left: Int
    private var isFlooding = false
    private var input = ""

    init(chunk: ByteBuffer, count: Int) {
        self.chunk = chunk
        left = count
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

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if isFlooding { flood(context) }
    }

    private func flood(_ context: ChannelHandlerContext) {
        while left > 0, context.channel.isWritable {
            left -= 1
            context.writeAndFlush(Self.wrapOutboundOut(chunk), promise: nil)
        }
    }

    private func write(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }
}
