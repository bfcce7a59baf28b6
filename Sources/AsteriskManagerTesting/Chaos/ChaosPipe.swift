/// One direction of a connection through a ``ChaosProxy``. Pure: bytes and times go in; bytes and the end of the stream
/// come out when their time has come.
struct ChaosPipe {
    /// What comes out.
    enum Step: Equatable {
        /// Bytes that go to the receiver together.
        case bytes(ArraySlice<UInt8>)
        /// The sender's stream ended by itself: with its end, or with a reset.
        case ended(Chaos.Cut.Kind)
        /// Chaos ends it.
        case cut(Chaos.Cut.Kind)
    }

    private struct Slice {
        /// How many bytes of the stream are sent when this slice is.
        let end: Int
        let due: Duration
    }

    /// How many bytes wait at most; a sender with more is not read.
    static let capacity = 256 * 1024

    private var draw: SeededGenerator
    private var drawOfCuts: SeededGenerator
    private var flow = Chaos.Flow()
    private var cut: Chaos.Cut?
    private var cutPosition = Int.max

    private var bytes: [UInt8] = []
    private var firstByte = 0
    private var slices: [Slice] = []
    private var firstSlice = 0
    /// How many bytes were taken in, and how many of them came out.
    private var received = 0
    private(set) var sent = 0

    /// Where in the stream the slice ends that is being taken in, and how long it is held back.
    private var sliceEnd = 0
    private var delay = Duration.zero
    private var lastDue = Duration.zero
    private var ending: (step: Step, due: Duration)?
    /// Whether nothing comes out any more. What is taken in then vanishes.
    private(set) var isFinished = false

    init(seed: UInt64) {
        var seeds = SeededGenerator(seed)
        draw = SeededGenerator(seeds.next())
        drawOfCuts = SeededGenerator(seeds.next())
    }

    /// How many bytes should be read at most.
    var room: Int { ending == nil ? max(0, Self.capacity - (bytes.count - firstByte)) : Self.capacity }

    /// When ``next(at:)`` has something; `nil` when only bytes or an end that come in can change that.
    var nextTime: Duration? {
        guard !isFinished else { return nil }
        return firstSlice < slices.count ? slices[firstSlice].due : ending?.due
    }

    /// Says what happens to the bytes that come in from now on.
    mutating func use(_ flow: Chaos.Flow, _ cut: Chaos.Cut?, at now: Duration) {
        self.flow = flow
        if self.cut != cut {
            self.cut = cut
            cutPosition = cut.map { Int.random(in: $0.position, using: &drawOfCuts) } ?? .max
        }
        endIfCut(at: now)
    }

    /// Takes bytes in.
    mutating func receive(_ input: some Collection<UInt8>, at now: Duration) {
        guard ending == nil else { return }
        collectGarbage()
        var rest = input.prefix(max(0, cutPosition - received))
        while !rest.isEmpty {
            if received >= sliceEnd { beginSlice(ofAtMost: rest.count) }
            // A slow line carries no large piece at once: a hundredth of a second is enough.
            let carried = flow.bytesPerSecond.map { max(1, $0 / 100) } ?? .max
            let piece = rest.prefix(min(sliceEnd - received, carried))
            bytes += piece
            received += piece.count
            rest = rest.dropFirst(piece.count)
            let time = flow.bytesPerSecond.map { Duration.seconds(piece.count) / max(1, $0) } ?? .zero
            lastDue = max(lastDue, now + delay) + time
            slices.append(Slice(end: received, due: lastDue))
        }
        endIfCut(at: now)
    }

    /// The sender's stream ended, by itself or with a reset; the receiver learns it after the bytes.
    mutating func end(_ kind: Chaos.Cut.Kind, at now: Duration) {
        guard ending == nil else { return }
        ending = (.ended(kind), max(lastDue, now + max(.zero, flow.latency)))
    }

    /// Forgets everything and finishes.
    mutating func vanish() {
        if ending == nil { ending = (.cut(.blackHole), .zero) }
        (bytes, firstByte, slices, firstSlice) = ([], 0, [], 0)
        isFinished = true
    }

    /// What has come due. Bytes come until they are ``sent(_:)``; the end comes once.
    mutating func next(at now: Duration) -> Step? {
        guard let time = nextTime, time <= now else { return nil }
        guard firstSlice < slices.count else {
            isFinished = true
            return ending?.step
        }
        return .bytes(bytes[firstByte..<(firstByte + slices[firstSlice].end - sent)])
    }

    /// So many of the bytes that came out were taken by the receiver.
    mutating func sent(_ count: Int) {
        firstByte += count
        sent += count
        while firstSlice < slices.count, slices[firstSlice].end <= sent { firstSlice += 1 }
    }

    private mutating func beginSlice(ofAtMost count: Int) {
        let size = flow.slices.map { max(1, Int.random(in: $0, using: &draw)) } ?? count
        sliceEnd = received + size
        delay = max(.zero, flow.latency)
        if flow.jitter > .zero { delay += flow.jitter * Double.random(in: 0...1, using: &draw) }
    }

    private mutating func endIfCut(at now: Duration) {
        guard let cut, ending == nil, received >= cutPosition else { return }
        ending = (.cut(cut.kind), max(lastDue, now))
    }

    /// Moves what waits to the front, so rarely that it costs nothing.
    private mutating func collectGarbage() {
        guard firstSlice == slices.count || firstByte > Self.capacity else { return }
        bytes.removeFirst(firstByte)
        slices.removeFirst(firstSlice)
        (firstByte, firstSlice) = (0, 0)
    }
}
