/// The bytes received and not yet part of a message, in one block that a socket reads into.
///
/// Behind the last byte there is always room for one more block of the scanner, which may so read past the end.
struct ReceiveBuffer: ~Copyable {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    /// The first byte still wanted; what stands before it may be overwritten.
    private(set) var start = 0
    private(set) var end = 0

    /// The sizes for messages beyond ``doubling``, each with room for one more read. Growing copies, so at most one
    /// step's bytes exist twice, and pages that nothing was read into take no memory.
    private let steps: [Int]

    private static let cheapToMove = 2048
    private static let smallest = 8 * 1024
    /// Beyond this size only a message that needs it makes the buffer grow.
    private static let comfortable = 256 * 1024
    /// Up to this size the buffer doubles.
    private static let doubling = 4 << 20
    /// With less room than this a read is not worth its call.
    private static let worthReading = 64 * 1024

    /// - Parameter steps: the sizes of the largest messages, in ascending order.
    init(steps: [Int]) {
        self.steps = steps.map { $0 + Self.doubling }
        capacity = Self.smallest
        bytes = Self.allocate(capacity)
    }

    deinit {
        bytes.deallocate()
    }

    private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
        .allocate(capacity: capacity + NewlineScanner.blockSize)
    }

    /// Lets `fill` write behind the last byte and takes the number of bytes that it wrote.
    ///
    /// Moves what is still wanted to the front first, so every offset counts from ``start`` afterwards: returns by
    /// how much the offsets fell.
    mutating func receive(_ fill: (UnsafeMutableRawBufferPointer) -> Int) -> (count: Int, moved: Int) {
        let moved = makeRoom()
        let room = UnsafeMutableRawBufferPointer(start: bytes + end, count: capacity - end)
        let count = min(fill(room), room.count)
        if count > 0 { end += count }
        return (count, moved)
    }

    /// Marks everything before `offset` as no longer wanted.
    mutating func discard(before offset: Int) {
        start = offset
    }

    /// Room for a read worth its call, by moving what is left to the front or by a larger block.
    private mutating func makeRoom() -> Int {
        let moved = start
        let wanted = end - start
        // The beginning of a packet is moved whenever it is small: the more a read can bring, the fewer there are.
        guard capacity - end < capacity / 4 || wanted < Self.cheapToMove else { return 0 }
        if capacity > Self.comfortable, wanted < Self.comfortable / 4 {
            resize(to: Self.comfortable)
        } else if needsGrowth(wanted) {
            resize(to: nextCapacity)
        } else if moved > 0 {
            bytes.update(from: bytes + start, count: wanted)
        }
        start = 0
        end = wanted
        return moved
    }

    private func needsGrowth(_ wanted: Int) -> Bool {
        guard capacity <= Self.doubling else { return capacity - wanted < Self.worthReading }
        return capacity - wanted < capacity / 2 || (end == capacity && capacity < Self.comfortable)
    }

    private var nextCapacity: Int {
        if capacity < Self.doubling { return capacity * 2 }
        // Beyond the last step there is only what was handed over faster than it was parsed.
        return steps.first { $0 > capacity } ?? capacity + capacity / 4
    }

    private mutating func resize(to newCapacity: Int) {
        let fresh = Self.allocate(newCapacity)
        fresh.update(from: bytes + start, count: end - start)
        bytes.deallocate()
        bytes = fresh
        capacity = newCapacity
    }
}
