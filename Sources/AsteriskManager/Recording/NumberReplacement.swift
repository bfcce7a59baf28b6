/// Replaces the digits of numbers, one by one as they come: each by another that follows from the key and the digits
/// before it. So no two numbers become the same, the same always becomes the same, and nothing has to be waited for.
struct NumberReplacement {
    private let key: (UInt64, UInt64)
    /// Of the digits so far.
    private var digest: UInt64 = 0

    init(key: Secret?) {
        let bytes = key.map { $0.withBytes { MD5.digest($0) } } ?? []
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        self.key = (word(bytes.prefix(8)), word(bytes.dropFirst(8)))
    }

    /// A value begins.
    mutating func begin() { digest = 0 }

    mutating func replace(_ byte: inout UInt8) {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10 else { return begin() }
        let before = hash(digest)
        digest = hash(before ^ UInt64(digit &+ 1))
        byte = UInt8(ascii: "0") + Self.permuted(digit, by: before)
    }

    /// One of the orders of the ten digits, which `choice` decides.
    private static func permuted(_ digit: UInt8, by choice: UInt64) -> UInt8 {
        var digits: [UInt8] = Array(0..<10)
        var choice = choice
        for last in stride(from: 9, to: 0, by: -1) {
            digits.swapAt(last, Int(choice % UInt64(last + 1)))
            choice /= UInt64(last + 1)
        }
        return digits[Int(digit)]
    }

    /// SipHash-2-4 of one word.
    private func hash(_ word: UInt64) -> UInt64 {
        var v0 = key.0 ^ 0x736F_6D65_7073_6575
        var v1 = key.1 ^ 0x646F_7261_6E64_6F6D
        var v2 = key.0 ^ 0x6C79_6765_6E65_7261
        var v3 = key.1 ^ 0x7465_6462_7974_6573
        func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 { value << count | value >> (64 - count) }
        func rounds(_ count: Int) {
            for _ in 0..<count {
                v0 &+= v1
                v1 = rotated(v1, 13) ^ v0
                v0 = rotated(v0, 32)
                v2 &+= v3
                v3 = rotated(v3, 16) ^ v2
                v0 &+= v3
                v3 = rotated(v3, 21) ^ v0
                v2 &+= v1
                v1 = rotated(v1, 17) ^ v2
                v2 = rotated(v2, 32)
            }
        }
        for block in [word, 8 << 56] {
            v3 ^= block
            rounds(2)
            v0 ^= block
        }
        v2 ^= 0xFF
        rounds(4)
        return v0 ^ v1 ^ v2 ^ v3
    }
}
