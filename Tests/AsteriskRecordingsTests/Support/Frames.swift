import AsteriskManager

/// A packet of a connection, before it is given headers.
struct Frame {
    var time: Duration
    var sender: Recording.Sender
    var sequence: UInt32
    var acknowledgement: UInt32
    var flags: UInt8
    var payload: [UInt8] = []
    /// The port of the client, which tells connections apart.
    var clientPort: UInt16 = 50_000

    static let final: UInt8 = 0x11
    static let synchronize: UInt8 = 0x02
    static let acknowledge: UInt8 = 0x10

    var hasData: Bool { !payload.isEmpty }

    /// The frame cut in two.
    func cut(at place: Int) -> [Frame] {
        var (first, second) = (self, self)
        first.payload = Array(payload.prefix(place))
        second.payload = Array(payload.dropFirst(place))
        second.sequence &+= UInt32(first.payload.count)
        return [first, second]
    }
}

extension Recording {
    /// The packets that would have carried the recording: a handshake, one for each chunk, and an end.
    func frames(
        clientPort: UInt16 = 50_000,
        numbers: (client: UInt32, server: UInt32) = (1_000_000, 4_000_000_000),
        handshake: Bool = true,
        ending: Bool = true
    ) -> [Frame] {
        var next: [Sender: UInt32] = [.client: numbers.client, .server: numbers.server]
        var frames: [Frame] = []
        func add(_ time: Duration, _ sender: Sender, _ flags: UInt8, _ payload: [UInt8] = []) {
            let number = next[sender] ?? 0
            let other = next[sender == .client ? .server : .client] ?? 0
            frames.append(
                Frame(
                    time: time, sender: sender, sequence: number, acknowledgement: other, flags: flags,
                    payload: payload, clientPort: clientPort))
            next[sender] = number &+ UInt32(payload.count) &+ (flags & 0x03 != 0 ? 1 : 0)
        }
        let begin = chunks.first?.time ?? .zero
        if handshake {
            add(begin, .client, Frame.synchronize)
            add(begin, .server, Frame.synchronize | Frame.acknowledge)
            add(begin, .client, Frame.acknowledge)
        }
        for chunk in chunks { add(chunk.time, chunk.sender, Frame.acknowledge | 0x08, chunk.bytes) }
        if ending {
            let end = chunks.last?.time ?? .zero
            add(end, .client, Frame.final)
            add(end, .server, Frame.final)
            add(end, .client, Frame.acknowledge)
        }
        return frames
    }
}
