/// Reads the packets of a `.pcap` file: 24 bytes about the file, then 16 bytes before each packet.
struct PcapReader {
    /// No tool writes packets longer than 256 KiB; beyond this the length is damaged.
    static let longestPacket = 1 << 20

    private(set) var packets: [CapturedPacket] = []
    /// Where the last packet begins, when the file ends inside it.
    private(set) var cutOff: Int?

    /// How the first four bytes say the byte order and the unit of time; `nil` when they are no capture's.
    static func kind(_ bytes: [UInt8]) -> (isBigEndian: Bool, nanosecondsPerUnit: Int64)? {
        switch CaptureBytes(bytes: bytes).number32(0) {
        case 0xA1B2_C3D4: (false, 1000)
        case 0xD4C3_B2A1: (true, 1000)
        case 0xA1B2_3C4D: (false, 1)
        case 0x4D3C_B2A1: (true, 1)
        default: nil
        }
    }

    init(_ contents: [UInt8]) throws(CaptureError) {
        guard let kind = Self.kind(contents) else { throw CaptureError(offset: 0, problem: "no pcap file") }
        let file = CaptureBytes(bytes: contents, isBigEndian: kind.isBigEndian)
        guard let version = file.number16(4), let link = file.number32(20) else {
            throw CaptureError(offset: contents.count, problem: "the file ends inside its header")
        }
        guard version == 2 else {
            throw CaptureError(offset: 4, problem: "version \(version) of pcap is not known; this library reads 2")
        }
        var offset = 24
        while offset < file.count {
            guard let seconds = file.number32(offset), let fraction = file.number32(offset + 4),
                let length = file.number32(offset + 8).map(Int.init), file.number32(offset + 12) != nil
            else {
                cutOff = offset
                return
            }
            guard length <= Self.longestPacket else {
                throw CaptureError(offset: offset + 8, problem: "a packet of \(length) bytes cannot be")
            }
            guard file.count - (offset + 16) >= length else {
                cutOff = offset
                return
            }
            let time = Int64(seconds) * 1_000_000_000 + Int64(fraction) * kind.nanosecondsPerUnit
            let range = (offset + 16)..<(offset + 16 + length)
            // The upper half holds other things than the link type.
            packets.append(CapturedPacket(linkType: link & 0xFFFF, nanoseconds: time, range: range))
            offset = range.upperBound
        }
    }
}
