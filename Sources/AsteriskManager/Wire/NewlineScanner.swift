/// Finds line feeds in blocks of 64 bytes, so that the parser looks at each byte once.
enum NewlineScanner {
    static let blockSize = 64

    /// One bit for each of the 64 bytes at `bytes`: set where it is a line feed.
    @inline(__always)
    static func mask(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        // Subtracting one sets the highest bit of a zero, and of what had it before.
        mask(bytes) { bytes in
            let difference = bytes ^ SIMD16(repeating: Byte.lineFeed)
            return (difference &- SIMD16(repeating: 1)) & ~difference
        }
    }

    /// One bit for each of the 64 bytes at `bytes`: the highest of what `look` makes of them.
    ///
    /// That has to be arithmetic: comparing vectors (`.==`) compiles to a loop over their lanes.
    @inline(__always)
    static func mask(_ bytes: UnsafePointer<UInt8>, _ look: (SIMD16<UInt8>) -> SIMD16<UInt8>) -> UInt64 {
        let bytes = UnsafeRawPointer(bytes)
        @inline(__always) func mask16(_ offset: Int) -> UInt64 {
            let found = look(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self))
            let words = unsafeBitCast(found & SIMD16(repeating: 0x80), to: SIMD2<UInt64>.self)
            return gather(words[0]) | gather(words[1]) &<< 8
        }
        return mask16(0) | mask16(16) &<< 16 | mask16(32) &<< 32 | mask16(48) &<< 48
    }

    /// One bit for each of the `count` bytes at `bytes`, at most 64.
    static func mask(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        guard count < 8 else { return count < blockSize ? mask(bytes) & (1 &<< UInt64(count) &- 1) : mask(bytes) }
        // Bytes that come one by one are not worth a block each.
        var mask: UInt64 = 0
        for offset in 0..<count where bytes[offset] == Byte.lineFeed { mask |= 1 &<< UInt64(offset) }
        return mask
    }

    /// The highest bits of the eight bytes, side by side: the factor moves each to its place in the highest byte, and
    /// no two of the products meet.
    @inline(__always)
    private static func gather(_ word: UInt64) -> UInt64 {
        (word &* 0x0002_0408_1020_4081) &>> 56
    }
}
