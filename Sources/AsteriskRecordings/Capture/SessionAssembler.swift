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
        var pieces: [(sender: Recording.Sender, piece: StreamReader.Piece)] = []
        var issues: [(packet: Int?, kind: CaptureIssue.Kind)] = []
        var redacted: Set<String> = []
        if !fromClient.hasBeginning, !fromServer.hasBeginning { issues.append((nil, .beganInside)) }
        for (sender, stream) in [(Recording.Sender.server, fromServer), (.client, fromClient)] {
            var reader = StreamReader(sender: sender, atBeginning: stream.hasBeginning)
            reader.read(stream, file)
            pieces += reader.pieces.map { (sender, $0) }
            issues += reader.issues
            redacted.formUnion(reader.redacted)
        }
        // A connection that nothing was sent over says nothing.
        guard let firstPacket, !pieces.isEmpty || issues.contains(where: { $0.kind != .beganInside }) else {
            return nil
        }
        pieces.sort { $0.piece.packet < $1.piece.packet }
        let start = times[firstPacket]
        var chunks: [Recording.Chunk] = []
        for (sender, piece) in pieces {
            // Files joined from several may step back in time; a recording does not.
            let time = max(chunks.last?.time ?? .zero, .nanoseconds(times[piece.packet] - start))
            var chunk = Recording.Chunk(time: time, from: sender, bytes: piece.bytes)
            chunk.leftOut = piece.leftOut
            chunks.append(chunk)
        }
        let recording = Recording(
            start: Timestamp(microseconds: start / 1000),
            redacted: redacted.sorted(),
            chunks: chunks
        )
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
