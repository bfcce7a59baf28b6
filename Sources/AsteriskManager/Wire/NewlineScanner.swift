/// Finds line feeds in blocks of 64 bytes, so that the parser looks at each byte once.
enum NewlineScanner {
    static let blockSize = 64

    /// One bit for each of the 64 bytes at `bytes`: set where it is a line feed.
    @inline(__always)
    static func mask(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawPointer(bytes)
        return mask16(bytes) | mask16(bytes + 16) << 16 | mask16(bytes + 32) << 32 | mask16(bytes + 48) << 48
    }

    /// Each hit leaves the one bit of its place in its byte; a multiplication gathers the eight bytes of a word into
    /// its highest one, without carries because all bits differ.
    @inline(__always)
    private static func mask16(_ bytes: UnsafeRawPointer) -> UInt64 {
        let block = bytes.loadUnaligned(as: SIMD16<UInt8>.self)
        let places = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
        let hits = SIMD16<UInt8>(repeating: 0).replacing(with: places, where: block .== Byte.lineFeed)
        let words = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
        let gather: UInt64 = 0x0101_0101_0101_0101
        return (words[0] &* gather) >> 56 | ((words[1] &* gather) >> 56) << 8
    }
}
