/// Numbers the names of events, found by the bytes of the name without making a String.
///
/// What belongs to a name stands in arrays of the table's owner, under the name's number. Names come from the network,
/// so the table is bounded: when it is full it begins anew, which costs time and loses nothing.
struct NameTable {
    private static let largest = 1024
    private var slots = [Int16](repeating: -1, count: 64)
    private var hashes: [UInt64] = []
    /// The names one behind the other, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// The number of the event's name; `nil` when it has none yet.
    @inline(__always)
    func number(of event: borrowing Message) -> Int? {
        event.withName { name in
            let hash = Self.hash(name)
            var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
            while slots[slot] >= 0 {
                let number = Int(slots[slot])
                if hashes[number] == hash, isEqual(number, name) { return number }
                slot = (slot &+ 1) & (slots.count &- 1)
            }
            return nil
        }
    }

    /// Gives the event's name the next number. With the number 0 the table has begun anew.
    mutating func insert(_ event: borrowing Message) -> Int {
        if hashes.count == Self.largest { self = NameTable() }
        if hashes.count * 2 == slots.count { grow() }
        event.withName { name in
            bytes += name
            ends.append(bytes.count)
            hashes.append(Self.hash(name))
        }
        place(hashes.count - 1)
        return hashes.count - 1
    }

    private mutating func grow() {
        slots = [Int16](repeating: -1, count: slots.count * 2)
        for number in hashes.indices { place(number) }
    }

    private mutating func place(_ number: Int) {
        var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int16(number)
    }

    @inline(__always)
    private func isEqual(_ number: Int, _ name: UnsafeRawBufferPointer) -> Bool {
        let start = number == 0 ? 0 : ends[number &- 1]
        guard ends[number] &- start == name.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            let known = UnsafeRawBufferPointer(rebasing: bytes[start..<ends[number]])
            var offset = 0
            while offset &+ 8 < name.count {
                guard known.word(at: offset) == name.word(at: offset) else { return false }
                offset &+= 8
            }
            return known.lastWord == name.lastWord
        }
    }

    /// Eight bytes at a time. Collisions cost a comparison, and the table is too small for an attack on them.
    @inline(__always)
    private static func hash(_ name: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: name.count)
        var offset = 0
        while offset &+ 8 < name.count {
            hash = (hash ^ name.word(at: offset)) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash &>> 32
            offset &+= 8
        }
        hash = (hash ^ name.lastWord) &* 0x9FB2_1C65_1E98_DF25
        return hash ^ hash &>> 32
    }
}

extension UnsafeRawBufferPointer {
    @inline(__always)
    fileprivate func word(at offset: Int) -> UInt64 { loadUnaligned(fromByteOffset: offset, as: UInt64.self) }

    /// The last eight bytes, which may overlap the word before them; fewer when there are no more.
    @inline(__always)
    fileprivate var lastWord: UInt64 {
        if count >= 8 { return word(at: count &- 8) }
        var word: UInt64 = 0
        for byte in self { word = word &<< 8 | UInt64(byte) }
        return word
    }
}

extension Message {
    /// Calls `body` with the bytes of the event's name.
    @inline(__always)
    fileprivate borrowing func withName<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        storage.withLines { lines in
            let word = storage.layout.word
            return body(UnsafeRawBufferPointer(start: lines.bytes + word.lowerBound, count: word.count))
        }
    }
}
