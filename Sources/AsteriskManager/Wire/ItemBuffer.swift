/// Items in one block of memory that is used round and round and grows as needed. They are moved, never copied: a copy
/// would count references that two processors fight for.
struct ItemBuffer<Element: ~Copyable>: ~Copyable {
    private var slots: UnsafeMutablePointer<Element>
    private var capacity: Int
    private var head = 0
    private(set) var count = 0

    init() {
        capacity = 16
        slots = .allocate(capacity: capacity)
    }

    deinit {
        // A deinit may not call mutating methods.
        for offset in 0..<count { (slots + (head + offset) & (capacity - 1)).deinitialize(count: 1) }
        slots.deallocate()
    }

    var isEmpty: Bool { count == 0 }

    /// Where the first element stands until the buffer is changed; `nil` when there is none.
    @inline(__always)
    var first: UnsafePointer<Element>? { count > 0 ? UnsafePointer(slots + head) : nil }

    @inline(__always)
    mutating func append(_ element: consuming Element) {
        if count == capacity { resize(to: capacity * 2) }
        (slots + (head &+ count) & (capacity &- 1)).initialize(to: element)
        count &+= 1
    }

    /// Moves the first element out; `nil` when there is none.
    @inline(__always)
    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = (slots + head).move()
        head = (head &+ 1) & (capacity &- 1)
        count &-= 1
        return element
    }

    /// Moves the first `limit` elements behind those of the other buffer.
    mutating func move(upTo limit: Int = .max, to other: inout ItemBuffer) {
        var left = min(limit, count)
        while left > 0 {
            // As many as stand in one piece, here and there.
            let piece = min(left, capacity - head)
            other.append(moving: slots + head, piece)
            head = (head + piece) & (capacity - 1)
            count -= piece
            left -= piece
        }
        // The block of a burst is given back when the burst is over.
        if count == 0, capacity > 4096 { resize(to: 16) }
    }

    private mutating func append(moving elements: UnsafeMutablePointer<Element>, _ number: Int) {
        var needed = capacity
        while needed < count + number { needed *= 2 }
        if needed > capacity { resize(to: needed) }
        let start = (head + count) & (capacity - 1)
        let first = min(number, capacity - start)
        (slots + start).moveInitialize(from: elements, count: first)
        slots.moveInitialize(from: elements + first, count: number - first)
        count += number
    }

    /// Puts another element in the place of one, which is returned.
    mutating func replace(at index: Int, with element: consuming Element) -> Element {
        let slot = slots + (head &+ index) & (capacity &- 1)
        let old = slot.move()
        slot.initialize(to: element)
        return old
    }

    /// Combines the elements, in order.
    func reduce<Result>(_ initial: Result, _ combine: (Result, borrowing Element) -> Result) -> Result {
        var result = initial
        for offset in 0..<count { result = combine(result, slots[(head + offset) & (capacity - 1)]) }
        return result
    }

    mutating func removeAll() {
        while popFirst() != nil {}
    }

    /// The size stays a power of two.
    private mutating func resize(to newCapacity: Int) {
        let fresh = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
        let first = min(count, capacity - head)
        fresh.moveInitialize(from: slots + head, count: first)
        (fresh + first).moveInitialize(from: slots, count: count - first)
        slots.deallocate()
        slots = fresh
        capacity = newCapacity
        head = 0
    }
}
