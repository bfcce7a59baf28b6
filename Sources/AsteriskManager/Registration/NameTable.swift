/// What belongs to an event's name, found by the bytes of the name without making a String.
///
/// Names come from the network, so the table is bounded: when it is full it begins anew, which costs time and loses
/// nothing.
struct NameTable<Value> {
    private struct Entry {
        let hash: UInt64
        let name: [UInt8]
        let value: Value
    }

    private static var capacity: Int { 1024 }
    private var slots = [Int32](repeating: -1, count: 2 * Self.capacity)
    private var entries: [Entry] = []

    /// The value that belongs to the event's name; `make` is asked at the first event of each name.
    @inline(__always)
    mutating func value(for event: Message, make: (String) -> Value) -> Value {
        event.storage.withLines { lines in
            let word = event.storage.layout.word
            let name = UnsafeBufferPointer(start: lines.bytes + word.lowerBound, count: word.count)
            let hash = Self.hash(name)
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 {
                let index = Int(slots[slot])
                if entries[index].hash == hash, Self.equal(entries[index].name, name) { return entries[index].value }
                slot = (slot + 1) & (slots.count - 1)
            }
            return insert(name, hash: hash, slot: slot, make(event.name))
        }
    }

    private mutating func insert(_ name: UnsafeBufferPointer<UInt8>, hash: UInt64, slot: Int, _ value: Value) -> Value {
        if entries.count == Self.capacity {
            self = NameTable()
            return insert(name, hash: hash, slot: Int(truncatingIfNeeded: hash) & (slots.count - 1), value)
        }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(hash: hash, name: Array(name), value: value))
        return value
    }

    private static func equal(_ first: [UInt8], _ second: UnsafeBufferPointer<UInt8>) -> Bool {
        guard first.count == second.count else { return false }
        for index in 0..<first.count where first[index] != second[index] { return false }
        return true
    }

    /// Eight bytes at a time. Collisions cost a comparison, and the table is too small for an attack on them.
    @inline(__always)
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: name.count)
        let bytes = UnsafeRawBufferPointer(name)
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash >> 32
            offset += 8
        }
        var tail: UInt64 = 0
        while offset < bytes.count {
            tail = tail << 8 | UInt64(bytes[offset])
            offset += 1
        }
        hash = (hash ^ tail) &* 0x9FB2_1C65_1E98_DF25
        return hash ^ hash >> 29
    }
}
