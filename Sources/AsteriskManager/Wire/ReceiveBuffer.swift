/// The bytes received and not yet part of a message, in one block that a socket reads into.
///
/// Behind the last byte there is always room for one more block of the scanner, which may so read past the end.
struct ReceiveBuffer: ~Copyable {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    /// The first byte still wanted; what stands before it may be overwritten.
    private(set) var start = 0
    private(set) var end = 0

    /// Beyond this size only a message that needs it makes the buffer grow.
    private static let comfortable = 256 * 1024
    private static let smallest = 8 * 1024

    init() {
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
    mutating func receive<Failure: Error>(
        _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> (count: Int, moved: Int) {
        let moved = makeRoom()
        let room = UnsafeMutableRawBufferPointer(start: bytes + end, count: capacity - end)
        let count = min(try fill(room), room.count)
        end += count
        return (count, moved)
    }

    /// Marks everything before `offset` as no longer wanted.
    mutating func discard(before offset: Int) {
        start = offset
    }

    /// At least a quarter of the buffer free, by moving what is left to the front or by doubling.
    private mutating func makeRoom() -> Int {
        let moved = start
        let wanted = end - start
        if capacity - end < capacity / 4 || wanted == 0 {
            if wanted == 0, capacity > Self.comfortable {
                resize(to: Self.comfortable)
            } else if capacity - wanted < capacity / 2 || (end == capacity && capacity < Self.comfortable) {
                resize(to: capacity * 2)
            } else {
                bytes.update(from: bytes + start, count: wanted)
            }
            start = 0
            end = wanted
            return moved
        }
        return 0
    }

    private mutating func resize(to newCapacity: Int) {
        let fresh = Self.allocate(newCapacity)
        fresh.update(from: bytes + start, count: end - start)
        bytes.deallocate()
        bytes = fresh
        capacity = newCapacity
    }
}
