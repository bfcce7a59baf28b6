/// Numbers of a byte order in the bytes of a capture. Reading beyond the end gives `nil`, never a trap.
struct CaptureBytes {
    let bytes: [UInt8]
    var isBigEndian = false

    var count: Int { bytes.count }

    func byte(_ offset: Int) -> UInt8? {
        bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    func number16(_ offset: Int) -> UInt16? {
        number(offset, byteCount: 2).map { UInt16(truncatingIfNeeded: $0) }
    }

    func number32(_ offset: Int) -> UInt32? {
        number(offset, byteCount: 4).map { UInt32(truncatingIfNeeded: $0) }
    }

    func number64(_ offset: Int) -> UInt64? { number(offset, byteCount: 8) }

    /// Headers of networks are big-endian whatever the file is.
    var inNetworkOrder: CaptureBytes { CaptureBytes(bytes: bytes, isBigEndian: true) }

    private func number(_ offset: Int, byteCount: Int) -> UInt64? {
        guard offset >= 0, offset <= bytes.count - byteCount else { return nil }
        var number: UInt64 = 0
        for index in 0..<byteCount {
            number = number << 8 | UInt64(bytes[offset + (isBigEndian ? index : byteCount - 1 - index)])
        }
        return number
    }
}

/// A packet as it was captured: where its bytes stand in the file.
struct CapturedPacket {
    /// What the first header is, as a number of the list of link types that all capture tools share.
    var linkType: UInt32
    /// Nanoseconds since 1970; `nil` when the file does not say.
    var nanoseconds: Int64?
    var range: Range<Int>
}

/// What is wrong in a capture, and where.
struct CaptureError: Error, CustomStringConvertible {
    let offset: Int
    let problem: String

    var description: String { "byte \(offset): \(problem)" }
}
