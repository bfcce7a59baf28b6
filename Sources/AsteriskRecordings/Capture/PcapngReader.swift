/// Reads the packets of a `.pcapng` file: blocks that each say their length at both ends.
struct PcapngReader {
    private struct Interface {
        var linkType: UInt32
        var longestPacket: Int
        var clock = CaptureClock()
    }

    static let sectionHeader: UInt32 = 0x0A0D_0D0A

    private(set) var packets: [CapturedPacket] = []
    /// Where the last block begins, when the file ends inside it.
    private(set) var cutOff: Int?
    private var interfaces: [Interface] = []

    init(_ contents: [UInt8]) throws(CaptureError) {
        var file = CaptureBytes(bytes: contents)
        guard file.number32(0) == Self.sectionHeader else { throw CaptureError(offset: 0, problem: "no pcapng file") }
        var offset = 0
        while offset < file.count {
            guard let type = file.number32(offset) else {
                cutOff = offset
                return
            }
            // Each section has a byte order of its own, and the type of its first block reads the same in both.
            if type == Self.sectionHeader {
                guard let magic = file.number32(offset + 8) else {
                    if offset == 0 { throw CaptureError(offset: file.count, problem: "the file ends in its header") }
                    cutOff = offset
                    return
                }
                switch magic {
                case 0x1A2B_3C4D: break
                case 0x4D3C_2B1A: file.isBigEndian.toggle()
                default: throw CaptureError(offset: offset + 8, problem: "the section's byte order is damaged")
                }
                interfaces = []
            }
            guard let length = file.number32(offset + 4).map(Int.init) else {
                cutOff = offset
                return
            }
            guard length >= 12, length % 4 == 0, length <= PcapReader.longestPacket * 16 else {
                throw CaptureError(offset: offset + 4, problem: "a block of \(length) bytes cannot be")
            }
            guard length <= file.count - offset else {
                cutOff = offset
                return
            }
            guard file.number32(offset + length - 4) == UInt32(length) else {
                throw CaptureError(offset: offset + length - 4, problem: "the block's two lengths differ")
            }
            try readBlock(type, file, offset..<(offset + length - 4))
            offset += length
        }
    }

    private mutating func readBlock(_ type: UInt32, _ file: CaptureBytes, _ block: Range<Int>) throws(CaptureError) {
        let start = block.lowerBound
        switch type {
        case Self.sectionHeader:
            guard block.count >= 24 else { throw CaptureError(offset: start, problem: "the section's header is short") }
            guard file.number16(start + 12) == 1 else {
                throw CaptureError(offset: start + 12, problem: "only version 1 of pcapng is known")
            }
        case 1:
            guard block.count >= 16, let link = file.number16(start + 8), let limit = file.number32(start + 12) else {
                throw CaptureError(offset: start, problem: "the description of an interface is short")
            }
            let clock = try CaptureClock(file, options: (start + 16)..<block.upperBound)
            // A limit of 0 is none.
            interfaces.append(
                Interface(linkType: UInt32(link), longestPacket: limit == 0 ? .max : Int(limit), clock: clock))
        case 2, 6:
            // The old form, 2, has a number of 16 bits and a count of lost packets in the same place.
            let number = type == 6 ? file.number32(start + 8).map(Int.init) : file.number16(start + 8).map(Int.init)
            guard block.count >= 28, let number, let high = file.number32(start + 12),
                let low = file.number32(start + 16), let length = file.number32(start + 20).map(Int.init)
            else { throw CaptureError(offset: start, problem: "a packet's block is short") }
            let interface = try interface(number, at: start + 8)
            let time = interface.clock.nanoseconds(UInt64(high) << 32 | UInt64(low))
            try append(interface, time, start: start + 28, length: length, in: block)
        case 3:
            // A simple packet: no time, the first interface, and its length is that of the packet on the wire.
            guard block.count >= 12, let length = file.number32(start + 8).map(Int.init) else {
                throw CaptureError(offset: start, problem: "a packet's block is short")
            }
            let interface = try interface(0, at: start)
            let captured = min(length, interface.longestPacket, block.upperBound - start - 12)
            try append(interface, nil, start: start + 12, length: captured, in: block)
        default:
            break
        }
    }

    private func interface(_ number: Int, at offset: Int) throws(CaptureError) -> Interface {
        guard number < interfaces.count else {
            throw CaptureError(offset: offset, problem: "interface \(number) was not described before its packet")
        }
        return interfaces[number]
    }

    private mutating func append(
        _ interface: Interface,
        _ time: Int64?,
        start: Int,
        length: Int,
        in block: Range<Int>
    ) throws(CaptureError) {
        guard length <= block.upperBound - start else {
            throw CaptureError(offset: block.lowerBound, problem: "a packet is longer than its block")
        }
        let range = start..<(start + length)
        packets.append(CapturedPacket(linkType: interface.linkType, nanoseconds: time, range: range))
    }
}
