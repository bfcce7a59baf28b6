import AsteriskManager

/// A socket that is closed when nobody holds it any more.
final class SocketBox: Sendable {
    let socket: Descriptor
    init(_ socket: consuming Descriptor) { self.socket = socket }
}

/// A pipe that is closed when nobody holds it any more.
final class PipeBox: Sendable {
    let pipe: WakePipe
    init(_ pipe: consuming WakePipe) { self.pipe = pipe }
}
