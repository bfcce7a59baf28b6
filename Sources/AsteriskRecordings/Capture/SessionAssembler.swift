import AsteriskManager

/// One connection in a capture, from its packets to its recording.
struct SessionAssembler {
    let client: Endpoint
    let server: Endpoint
    private var fromClient = TCPStream()
    private var fromServer = TCPStream()
    private var hasEnded = false
    private var firstPacket: Int?

    init(client: Endpoint, server: Endpoint) {
        self.client = client
        self.server = server
    }

    /// Whether the packet begins another connection between the same ends.
    func isOver(before segment: TCPSegment) -> Bool {
        guard segment.isSynchronizing, segment.acknowledgement == nil else { return false }
        return !fromClient.began(with: segment.sequence) && (hasEnded || fromClient.hasBeginning || !fromClient.isEmpty)
    }

    mutating func take(_ segment: TCPSegment, packet: Int) {
        if firstPacket == nil { firstPacket = packet }
        if segment.source == client {
            fromClient.send(segment, packet: packet)
            if let number = segment.acknowledgement { fromServer.acknowledge(number) }
        } else {
            fromServer.send(segment, packet: packet)
            if let number = segment.acknowledgement { fromClient.acknowledge(number) }
        }
        hasEnded = hasEnded || segment.isFinal || segment.isReset
    }

    /// Puts the bytes in order. `times` are those of the packets.
    func session(_ file: CaptureBytes, times: [Int64]) -> Recordings.Session? {
        var pieces: [(sender: Recording.Sender, packet: Int, bytes: [UInt8])] = []
        var issues: [(packet: Int?, kind: CaptureIssue.Kind)] = []
        if !fromClient.hasBeginning, !fromServer.hasBeginning { issues.append((nil, .beganInside)) }
        for (sender, stream) in [(Recording.Sender.server, fromServer), (.client, fromClient)] {
            var reader = StreamReader(sender: sender, atBeginning: stream.hasBeginning)
            reader.read(stream, file)
            pieces += reader.pieces.map { (sender, $0.packet, $0.bytes) }
            issues += reader.issues
        }
        // A connection that nothing was sent over says nothing.
        guard let firstPacket, !pieces.isEmpty || issues.contains(where: { $0.kind != .beganInside }) else {
            return nil
        }
        pieces.sort { $0.packet < $1.packet }
        let start = times[firstPacket]
        var chunks: [Recording.Chunk] = []
        for piece in pieces {
            // Files joined from several may step back in time; a recording does not.
            let time = max(chunks.last?.time ?? .zero, .nanoseconds(times[piece.packet] - start))
            chunks.append(Recording.Chunk(time: time, from: piece.sender, bytes: piece.bytes))
        }
        var recording = Recording(start: Timestamp(microseconds: start / 1000), chunks: chunks)
        recording.redactSecrets()
        return Recordings.Session(
            recording: recording,
            client: client.text,
            server: server.text,
            issues: issues.map { issue in
                let time = issue.packet.map { Duration.nanoseconds(times[$0] - start) }
                return CaptureIssue(kind: issue.kind, time: time.map { max(.zero, $0) })
            }
        )
    }
}

/// Takes the bytes of one direction, without the messages that a hole has torn.
private struct StreamReader {
    let sender: Recording.Sender
    private(set) var pieces: [(packet: Int, bytes: [UInt8])] = []
    private(set) var issues: [(packet: Int?, kind: CaptureIssue.Kind)] = []
    private var borders: PacketBorders
    /// Bytes at the end of `pieces` whose packet has no end yet.
    private var unfinished = 0
    private var isTorn = false
    /// The last packet so far: what stands behind it in the stream is not received before it.
    private var packet: Int?

    init(sender: Recording.Sender, atBeginning: Bool) {
        self.sender = sender
        borders = PacketBorders(sender: sender, atBeginning: atBeginning)
    }

    mutating func read(_ stream: TCPStream, _ file: CaptureBytes) {
        let ordered = stream.pieces()
        let extent = stream.extent(ordered)
        var position = extent.lowerBound
        // Nearly always nothing is missing, and no byte has to be looked at.
        let isWhole = ordered.reduce(position) { $1.offset <= $0 ? max($0, $1.end) : .max } == extent.upperBound
        var hole: (byteCount: Int, leftOut: Int)?
        for piece in ordered where piece.end > position {
            packet = max(packet ?? 0, piece.packet)
            guard !isWhole else {
                pieces.append((packet ?? 0, Array(file.bytes[piece.range])))
                continue
            }
            if piece.offset > position {
                if let hole { tell(hole) }
                hole = (piece.offset - position, tear())
            }
            position = piece.end
            let leftOut = append(file.bytes[piece.range])
            hole?.leftOut += leftOut
            if !isTorn, let told = hole {
                tell(told)
                hole = nil
            }
        }
        if let hole { tell(hole) }
        if !isWhole, position < extent.upperBound { tell((extent.upperBound - position, tear())) }
        let differing = stream.differingBytes(ordered, in: file)
        if differing > 0 { issues.append((nil, .differing(from: sender, byteCount: differing))) }
    }

    private mutating func tell(_ hole: (byteCount: Int, leftOut: Int)) {
        issues.append((packet, .missing(from: sender, byteCount: hole.byteCount, leftOut: hole.leftOut)))
    }

    /// Takes back what has no end, and leaves out what follows up to the next end.
    private mutating func tear() -> Int {
        let leftOut = isTorn ? 0 : unfinished
        while unfinished > 0, let last = pieces.popLast() {
            let kept = max(0, last.bytes.count - unfinished)
            unfinished -= last.bytes.count - kept
            if kept > 0 { pieces.append((last.packet, Array(last.bytes.prefix(kept)))) }
        }
        unfinished = 0
        isTorn = true
        borders.skip()
        return leftOut
    }

    /// Returns how many bytes were left out.
    private mutating func append(_ bytes: ArraySlice<UInt8>) -> Int {
        var start = bytes.startIndex
        for (index, byte) in zip(bytes.indices, bytes) {
            unfinished += 1
            guard borders.endsPacket(byte) else { continue }
            if isTorn { start = index + 1 }
            isTorn = false
            unfinished = 0
        }
        if isTorn { start = bytes.endIndex }
        if start < bytes.endIndex { pieces.append((packet ?? 0, Array(bytes[start...]))) }
        return start - bytes.startIndex
    }
}
