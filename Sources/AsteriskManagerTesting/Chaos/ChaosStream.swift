import AsteriskManager

/// The socket to a client or to a server.
final class ChaosEnd {
    let socket: Descriptor
    /// Whether nothing more can be read.
    var isAtEnd = false
    /// Whether nothing can be written for now.
    var isFull = false

    init(_ socket: consuming Descriptor) {
        self.socket = socket
    }

    func pollEntry(reading: Bool, writing: Bool) -> PollEntry {
        PollEntry(socket, reading: reading && !isAtEnd, writing: writing)
    }
}

/// A ``ChaosPipe`` between two sockets: reads the one, writes the other. Without a source nothing comes, without a sink
/// everything vanishes.
final class ChaosStream {
    private let source: ChaosEnd?
    private let sink: ChaosEnd?
    private var pipe: ChaosPipe

    init(from source: ChaosEnd?, to sink: ChaosEnd?, seed: UInt64) {
        self.source = source
        self.sink = sink
        pipe = ChaosPipe(seed: seed)
    }

    var sent: Int { pipe.sent }
    var isFinished: Bool { pipe.isFinished }
    /// Whether bytes are wanted; also once they vanish, because a sender that waits would notice.
    var wantsToRead: Bool { pipe.room > 0 }
    var wantsToWrite: Bool { sink?.isFull == true && !pipe.isFinished }
    var nextTime: Duration? { sink?.isFull == true ? nil : pipe.nextTime }

    func vanish() { pipe.vanish() }

    /// Reads what there is and lets `rules` say what happens to it.
    func read(_ canRead: Bool, rules: () -> (Chaos.Flow, Chaos.Cut?)) {
        guard canRead, let source, !source.isAtEnd, pipe.room > 0 else {
            let (flow, cut) = rules()
            pipe.use(flow, cut, at: monotonicTime())
            return
        }
        withUnsafeTemporaryAllocation(byteCount: min(pipe.room, 1 << 16), alignment: 1) { room in
            var ending: Chaos.Cut.Kind?
            var count: Int?
            do throws(SystemError) {
                count = try source.socket.receive(into: room)
                if count == 0 { ending = .halfClose }
            } catch {
                ending = .reset
            }
            let (flow, cut) = rules()
            let now = monotonicTime()
            pipe.use(flow, cut, at: now)
            pipe.receive(UnsafeRawBufferPointer(rebasing: room[..<(count ?? 0)]), at: now)
            if let ending {
                source.isAtEnd = true
                pipe.end(ending, at: now)
            }
        }
    }

    /// What ``write(at:)`` did.
    enum Outcome {
        case sent(Int)
        case ended(Chaos.Cut.Kind)
        case cut(Chaos.Cut.Kind)
    }

    /// Writes what has come due, one slice for each call, or says that the end has come.
    func write(at now: Duration) -> Outcome? {
        guard let sink, !sink.isFull, let step = pipe.next(at: now) else { return nil }
        switch step {
        case .ended(let kind): return .ended(kind)
        case .cut(let kind): return .cut(kind)
        case .bytes(let bytes):
            var isBroken = false
            var count: Int?
            bytes.withUnsafeBytes { bytes in
                do throws(SystemError) {
                    count = try sink.socket.send(bytes)
                } catch {
                    isBroken = true
                }
            }
            // What the receiver said before it went still comes the other way, and the end of its stream then.
            if isBroken { pipe.vanish() }
            sink.isFull = count == nil
            guard let count else { return nil }
            pipe.sent(count)
            return .sent(count)
        }
    }
}
