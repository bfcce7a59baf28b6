/// One direction of a connection: its segments as they were captured, and then its bytes in order.
struct TCPStream {
    /// Bytes that stand next to each other in the stream, from one packet.
    struct Piece {
        /// Counted from the first byte of the stream.
        var offset: Int
        /// Where the bytes stand in the file.
        var range: Range<Int>
        /// The number of the packet.
        var packet: Int

        var end: Int { offset + range.count }
    }

    private var segments: [Piece] = []
    /// A sequence number and the place in the stream that it means. They are moved along, so that numbers may wrap.
    private var reference: (sequence: UInt32, offset: Int)?
    /// The handshake was captured, so the first byte is known.
    private(set) var hasBeginning = false
    /// The place behind the last byte, as the sender's last packet tells it.
    private var final: Int?
    /// The place up to which packets had data on the wire.
    private var writtenEnd = 0
    /// The place that packets without data and acknowledgements point at. The end of the stream counts as one byte.
    private var pointedEnd = 0

    var isEmpty: Bool { segments.isEmpty }

    /// Whether this number began the stream.
    func began(with sequence: UInt32) -> Bool {
        guard hasBeginning, let reference else { return false }
        return reference.sequence &- UInt32(truncatingIfNeeded: reference.offset) == sequence &+ 1
    }

    /// Takes a packet that the stream's sender sent.
    mutating func send(_ segment: TCPSegment, packet: Int) {
        let first = segment.isSynchronizing ? segment.sequence &+ 1 : segment.sequence
        if segment.isSynchronizing, segments.isEmpty, !hasBeginning {
            // What an acknowledgement alone said before is confirmed or corrected.
            hasBeginning = true
            reference = (first, 0)
        }
        let offset = place(of: first)
        guard offset >= 0 || !hasBeginning else { return }
        if !segment.payload.isEmpty {
            segments.append(Piece(offset: offset, range: segment.payload, packet: packet))
        }
        if segment.payloadLength > 0 {
            writtenEnd = max(writtenEnd, offset + segment.payloadLength)
        } else {
            pointedEnd = max(pointedEnd, offset)
        }
        if segment.isFinal { final = max(final ?? 0, offset + segment.payloadLength) }
    }

    /// Takes what the receiver says it has.
    mutating func acknowledge(_ sequence: UInt32) {
        pointedEnd = max(pointedEnd, place(of: sequence))
    }

    private mutating func place(of sequence: UInt32) -> Int {
        guard let old = reference else {
            reference = (sequence, 0)
            return 0
        }
        let offset = old.offset + Int(Int32(bitPattern: sequence &- old.sequence))
        if offset > old.offset { reference = (sequence, offset) }
        return offset
    }

    /// Where the stream begins that was captured, and where it ends.
    func extent(_ pieces: [Piece]) -> Range<Int> {
        let first = pieces.first?.offset ?? 0
        // Without a handshake a probe for life may stand first, which is one byte behind.
        let start = hasBeginning ? 0 : first == 1 ? 1 : min(0, first)
        var end = max(writtenEnd, pieces.last?.end ?? start)
        if let final {
            end = max(end, final)
        } else if pointedEnd > end + 1 {
            end = pointedEnd
        }
        return start..<max(start, end)
    }

    /// The bytes in order, each from the packet that brought it first.
    func pieces() -> [Piece] {
        let sorted = segments.sorted { ($0.offset, $0.packet) < ($1.offset, $1.packet) }
        var pieces: [Piece] = []
        var active = PacketHeap()
        var next = 0
        var position = sorted.first?.offset ?? 0
        while true {
            while next < sorted.count, sorted[next].offset <= position {
                active.insert(sorted[next])
                next += 1
            }
            guard let winner = active.first else {
                guard next < sorted.count else { return pieces }
                position = sorted[next].offset
                continue
            }
            guard winner.end > position else {
                active.removeFirst()
                continue
            }
            // Up to here no earlier packet can turn up.
            let end = next < sorted.count ? min(winner.end, sorted[next].offset) : winner.end
            let start = winner.range.lowerBound + position - winner.offset
            let range = start..<(start + end - position)
            if let last = pieces.last, last.packet == winner.packet, last.range.upperBound == start {
                pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
            } else {
                pieces.append(Piece(offset: position, range: range, packet: winner.packet))
            }
            position = end
        }
    }

    /// How many bytes were captured again with another value.
    func differingBytes(_ pieces: [Piece], in file: CaptureBytes) -> Int {
        var differing = 0
        for segment in segments {
            var index = pieces.partitioningIndex { $0.end > segment.offset }
            while index < pieces.count, pieces[index].offset < segment.end {
                let piece = pieces[index]
                index += 1
                guard piece.packet != segment.packet else { continue }
                for place in max(piece.offset, segment.offset)..<min(piece.end, segment.end) {
                    let kept = file.bytes[piece.range.lowerBound + place - piece.offset]
                    if kept != file.bytes[segment.range.lowerBound + place - segment.offset] { differing += 1 }
                }
            }
        }
        return differing
    }
}

/// The segments that reach over one place, the one captured first on top.
private struct PacketHeap {
    private var pieces: [TCPStream.Piece] = []

    var first: TCPStream.Piece? { pieces.first }

    mutating func insert(_ piece: TCPStream.Piece) {
        pieces.append(piece)
        var child = pieces.count - 1
        while child > 0, pieces[child].packet < pieces[(child - 1) / 2].packet {
            pieces.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func removeFirst() {
        guard let last = pieces.popLast(), !pieces.isEmpty else { return }
        pieces[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < pieces.count && pieces[child].packet < pieces[smallest].packet {
                smallest = child
            }
            guard smallest != parent else { return }
            pieces.swapAt(parent, smallest)
            parent = smallest
        }
    }
}

extension Array {
    /// The index of the first element for which the condition holds, when it holds for all behind it too.
    func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
