/// The ends of the lines of the packet being read. A plain block: an Array's checks cost a tenth of the parser's time.
struct LineEnds: ~Copyable {
    private(set) var values: UnsafeMutablePointer<UInt32> = .allocate(capacity: 64)
    private(set) var capacity = 64
    var count = 0

    var last: UInt32 { count > 0 ? values[count - 1] : 0 }

    deinit {
        values.deallocate()
    }

    mutating func append(_ end: Int) {
        if count == capacity { grow(keeping: count) }
        values[count] = UInt32(truncatingIfNeeded: end)
        count += 1
    }

    /// Doubles the room.
    mutating func grow(keeping count: Int) {
        let fresh = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity * 2)
        fresh.update(from: values, count: count)
        values.deallocate()
        values = fresh
        capacity *= 2
    }

    /// Forgets all, and gives back what one large packet needed.
    @inline(__always)
    mutating func removeAll() {
        count = 0
        if capacity > 4096 { shrink() }
    }

    private mutating func shrink() {
        values.deallocate()
        capacity = 64
        values = .allocate(capacity: capacity)
    }
}
