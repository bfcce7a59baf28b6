/// Random numbers that are the same in every run (SplitMix64), so that a failure can be repeated.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(_ seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

extension Array {
    /// The elements in pieces of `size`.
    package func pieces(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: Swift.max(1, size)).map { self[$0..<Swift.min($0 + size, count)] }
    }

    /// The elements cut at random places, as many as a network would make.
    package func pieces(cutBy generator: inout SeededGenerator) -> [ArraySlice<Element>] {
        var cuts = (0..<Int.random(in: 1...64, using: &generator)).map { _ in
            Int.random(in: 0...count, using: &generator)
        }
        cuts.append(contentsOf: [0, count])
        cuts.sort()
        return zip(cuts, cuts.dropFirst()).map { self[$0..<$1] }
    }
}
