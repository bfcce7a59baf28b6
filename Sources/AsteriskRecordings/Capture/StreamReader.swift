import AsteriskManager

/// Takes the bytes of one direction, without secrets and without the messages that a hole has torn.
struct StreamReader {
    /// Bytes that one packet brought.
    struct Piece {
        let packet: Int
        var bytes: [UInt8]
        /// How many bytes are missing in front of these.
        var leftOut = 0
    }

    let sender: Recording.Sender
    private(set) var pieces: [Piece] = []
    private(set) var issues: [(packet: Int?, kind: CaptureIssue.Kind)] = []
    private var redactor: StreamRedactor
    private var borders: PacketBorders
    /// How many bytes at the end of `pieces` are of a packet that has no end yet.
    private var unfinished = 0
    private var isTorn = false
    /// How many bytes are missing in front of the next piece.
    private var missing = 0
    /// The last packet so far: what stands behind it in the stream is not received before it.
    private var packet: Int?

    init(sender: Recording.Sender, atBeginning: Bool) {
        self.sender = sender
        redactor = StreamRedactor(sender: sender, atBeginning: atBeginning)
        borders = PacketBorders(sender: sender, atBeginning: atBeginning)
    }

    /// The headers whose values were made unreadable.
    var redacted: [String] { redactor.redacted }

    mutating func read(_ stream: TCPStream, _ file: CaptureBytes) {
        let ordered = stream.pieces()
        let extent = stream.extent(ordered)
        var position = extent.lowerBound
        // Nearly always nothing is missing, and no border has to be looked for.
        let isWhole = ordered.reduce(position) { $1.offset <= $0 ? max($0, $1.end) : .max } == extent.upperBound
        var hole: (byteCount: Int, leftOut: Int)?
        for piece in ordered where piece.end > position {
            packet = max(packet ?? 0, piece.packet)
            guard !isWhole else {
                keep(redactor.redact(file.bytes[piece.range]))
                continue
            }
            if piece.offset > position {
                if let hole { tell(hole) }
                hole = (piece.offset - position, tear(piece.offset - position))
            }
            position = piece.end
            let leftOut = append(redactor.redact(file.bytes[piece.range]))
            hole?.leftOut += leftOut
            if !isTorn, let told = hole {
                tell(told)
                hole = nil
            }
        }
        if let hole { tell(hole) }
        if !isWhole, position < extent.upperBound {
            let byteCount = extent.upperBound - position
            tell((byteCount, tear(byteCount)))
        }
        // Nothing stands behind the last hole.
        if missing > 0 { keep([]) }
        let differing = stream.differingBytes(ordered, in: file)
        if differing > 0 { issues.append((nil, .differing(from: sender, byteCount: differing))) }
    }

    private mutating func tell(_ hole: (byteCount: Int, leftOut: Int)) {
        issues.append((packet, .missing(from: sender, byteCount: hole.byteCount, leftOut: hole.leftOut)))
    }

    private mutating func keep(_ bytes: [UInt8]) {
        pieces.append(Piece(packet: packet ?? 0, bytes: bytes, leftOut: missing))
        missing = 0
    }

    /// A hole: takes back what has no end, and leaves out what follows up to the next end.
    private mutating func tear(_ byteCount: Int) -> Int {
        let leftOut = isTorn ? 0 : unfinished
        missing += byteCount + leftOut
        while unfinished > 0, var last = pieces.popLast() {
            let kept = max(0, last.bytes.count - unfinished)
            unfinished -= last.bytes.count - kept
            if kept > 0 {
                last.bytes.removeLast(last.bytes.count - kept)
                pieces.append(last)
            } else {
                // What is missing in front of it is missing in front of the next now.
                missing += last.leftOut
            }
        }
        unfinished = 0
        isTorn = true
        borders.skip()
        redactor.lose()
        return leftOut
    }

    /// Returns how many bytes were left out.
    private mutating func append(_ bytes: [UInt8]) -> Int {
        var start = 0
        for (index, byte) in bytes.enumerated() {
            unfinished += 1
            guard borders.endsPacket(byte) else { continue }
            if isTorn { start = index + 1 }
            isTorn = false
            unfinished = 0
        }
        if isTorn { (start, unfinished) = (bytes.count, 0) }
        missing += start
        if start < bytes.count { keep(Array(bytes[start...])) }
        return start
    }
}
