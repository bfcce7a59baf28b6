/// Writes bytes as the inside of a JSON string, as ``JSONLine/quoted(_:)`` would.
enum TextEscapes {
    /// So many bytes are looked at together.
    private static let blockSize = 64
    /// What needs no escape is copied in pieces of this size, and more than is needed: the next bytes go over it.
    private static let pieceSize = 32
    /// `\r\n`, with its backslashes.
    private static let lineEnd = UInt32(littleEndian: 0x6E5C_725C)

    /// The most that is written to for as many bytes: the longest escape is six bytes long.
    static func room(for count: Int) -> Int { 6 * count + pieceSize }

    /// Moves `target`, where there is ``room(for:)`` the text, to behind it. Returns `false`, having written some of the
    /// text, when it is not UTF-8.
    static func write(_ text: UnsafeBufferPointer<UInt8>, to target: inout UnsafeMutableRawPointer) -> Bool {
        guard let start = text.baseAddress else { return true }
        let end = start + text.count
        // What stands from `plain` up to `block` needs no escape and is not copied yet.
        var (plain, block) = (start, start)
        while block < end {
            let isFarFromEnd = end - block >= blockSize + pieceSize
            var mask = isFarFromEnd ? mask(block) : mask(block, count: min(blockSize, end - block))
            while mask != 0 {
                let special = block + mask.trailingZeroBitCount
                if isFarFromEnd {
                    copyPieces(plain, special - plain, to: &target)
                } else {
                    copy(plain, special - plain, to: &target)
                }
                guard let next = escape(special, end, to: &target) else { return false }
                plain = next
                let offset = next - block
                mask = offset < blockSize ? mask & (UInt64.max &<< UInt64(truncatingIfNeeded: offset)) : 0
            }
            block = max(block + blockSize, plain)
        }
        copy(plain, end - plain, to: &target)
        return true
    }

    private static func copy(_ source: UnsafePointer<UInt8>, _ count: Int, to target: inout UnsafeMutableRawPointer) {
        target.copyMemory(from: source, byteCount: count)
        target += count
    }

    @inline(__always)
    private static func copyPieces(
        _ source: UnsafePointer<UInt8>,
        _ count: Int,
        to target: inout UnsafeMutableRawPointer
    ) {
        var copied = 0
        repeat {
            let piece = UnsafeRawPointer(source + copied).loadUnaligned(as: SIMD32<UInt8>.self)
            (target + copied).storeBytes(of: piece, as: SIMD32<UInt8>.self)
            copied &+= pieceSize
        } while copied < count
        target += count
    }

    // MARK: What needs an escape, or a closer look

    /// Control characters, quotes, backslashes, DEL, and what is beyond ASCII.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// One bit for each of the `count` bytes, at most 64.
    private static func mask(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        var mask: UInt64 = 0
        for offset in 0..<count where isSpecial(bytes[offset]) { mask |= 1 &<< UInt64(offset) }
        return mask
    }

    /// One bit for each of 64 bytes.
    @inline(__always)
    private static func mask(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        NewlineScanner.mask(bytes) { bytes in
            // Each sum has the highest bit where its bytes have it, and some with those that are beyond ASCII.
            let control = bytes &- SIMD16(repeating: 0x20)
            let delete = bytes &+ SIMD16(repeating: 1)
            let quote = (bytes ^ SIMD16(repeating: UInt8(ascii: "\""))) &- SIMD16(repeating: 1)
            let backslash = (bytes ^ SIMD16(repeating: UInt8(ascii: "\\"))) &- SIMD16(repeating: 1)
            return bytes | control | delete | quote | backslash
        }
    }

    // MARK: Escapes

    /// Writes what begins at `source`. Returns where it ends; `nil` when it is not UTF-8.
    @inline(__always)
    private static func escape(
        _ source: UnsafePointer<UInt8>,
        _ end: UnsafePointer<UInt8>,
        to target: inout UnsafeMutableRawPointer
    ) -> UnsafePointer<UInt8>? {
        if source[0] == Byte.carriageReturn, end - source > 1, source[1] == Byte.lineFeed {
            target.storeBytes(of: lineEnd, as: UInt32.self)
            target += 4
            return source + 2
        }
        return escapeOther(source, end, to: &target)
    }

    private static func escapeOther(
        _ source: UnsafePointer<UInt8>,
        _ end: UnsafePointer<UInt8>,
        to target: inout UnsafeMutableRawPointer
    ) -> UnsafePointer<UInt8>? {
        switch source[0] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(source[0], behindBackslash: &target)
        case Byte.lineFeed: put(UInt8(ascii: "n"), behindBackslash: &target)
        case Byte.carriageReturn: put(UInt8(ascii: "r"), behindBackslash: &target)
        case Byte.tab: put(UInt8(ascii: "t"), behindBackslash: &target)
        case 0..<0x80: putDigits(UInt32(source[0]), &target)
        default:
            guard let (scalar, length) = UTF8Reader.scalar(source, end) else { return nil }
            if scalar.isUnsafeToShow {
                putDigits(scalar.value, &target)
            } else {
                copy(source, length, to: &target)
            }
            return source + length
        }
        return source + 1
    }

    private static func put(_ letter: UInt8, behindBackslash target: inout UnsafeMutableRawPointer) {
        target.storeBytes(of: UInt8(ascii: "\\"), as: UInt8.self)
        target.storeBytes(of: letter, toByteOffset: 1, as: UInt8.self)
        target += 2
    }

    /// As four hexadecimal digits: none of what is escaped lies beyond them.
    private static func putDigits(_ value: UInt32, _ target: inout UnsafeMutableRawPointer) {
        put(UInt8(ascii: "u"), behindBackslash: &target)
        for place in 0..<4 {
            let digit = UInt8(truncatingIfNeeded: value >> (12 - 4 * UInt32(place)) & 15)
            let byte = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            target.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
        }
        target += 4
    }
}

/// Reads UTF-8, strictly.
private enum UTF8Reader {
    /// The character at `source`, which is beyond ASCII, and its length; `nil` when it is none.
    static func scalar(
        _ source: UnsafePointer<UInt8>,
        _ end: UnsafePointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        let first = UInt32(source[0])
        let (length, least): (Int, UInt32)
        switch first {
        case 0xC2...0xDF: (length, least) = (2, 0x80)
        case 0xE0...0xEF: (length, least) = (3, 0x800)
        case 0xF0...0xF4: (length, least) = (4, 0x10000)
        default: return nil
        }
        guard end - source >= length else { return nil }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = UInt32(source[offset])
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | byte & 0x3F
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }
}
