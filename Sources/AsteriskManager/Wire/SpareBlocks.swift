/// The blocks of messages that everybody is done with, for the next messages of the connection. In a flood, taking
/// memory from the allocator and giving it back costs as much as the parsing.
struct SpareBlocks: ~Copyable {
    /// Sizes go in steps of so many words.
    private static let step = 64
    private static let sizes = 4
    private static let mostOfSize = 512

    private var blocks: [[MessageStorage]] = Array(repeating: [], count: sizes)
    /// How many there are of all sizes.
    private var count = 0

    /// How much room a block for so many words gets.
    static func room(for words: Int) -> Int {
        words > step * sizes ? words : (words + step - 1) / step * step
    }

    /// A block with room for so many words; `nil` when there is none.
    @inline(__always)
    mutating func take(_ words: Int) -> MessageStorage? {
        let size = (words &- 1) / Self.step
        guard count > 0, words > 0, size < Self.sizes, let block = blocks[size].popLast() else { return nil }
        count &-= 1
        return block
    }

    /// Takes a block back.
    mutating func give(_ message: consuming Message) {
        var block = message.takeStorage()
        // A handler may have kept the message, and another registration may not have come to it yet.
        guard isKnownUniquelyReferenced(&block) else { return }
        let room = Int(block.layout.room)
        let size = room / Self.step &- 1
        guard room > 0, room.isMultiple(of: Self.step), size < Self.sizes, blocks[size].count < Self.mostOfSize
        else { return }
        blocks[size].append(block)
        count &+= 1
    }

    /// Lets go of what a flood has left.
    mutating func trim() {
        for size in blocks.indices where blocks[size].count > 8 {
            blocks[size].removeLast(blocks[size].count - 8)
            if blocks[size].capacity > 64 { blocks[size] = Array(blocks[size]) }
        }
        count = blocks.reduce(0) { $0 + $1.count }
    }
}
