/// One end of a connection.
struct Endpoint: Hashable {
    /// Four bytes, or 16.
    var address: ArraySlice<UInt8>
    var port: UInt16

    /// `192.0.2.1:5038`, `[2001:db8:0:0:0:0:0:1]:5038`.
    var text: String {
        if address.count == 4 { return address.map { String($0) }.joined(separator: ".") + ":\(port)" }
        let words = stride(from: address.startIndex, to: address.endIndex - 1, by: 2).map { index in
            String(UInt16(address[index]) << 8 | UInt16(address[index + 1]), radix: 16)
        }
        return "[" + words.joined(separator: ":") + "]:\(port)"
    }
}

/// What a packet carries of a TCP connection.
struct TCPSegment {
    var source: Endpoint
    var destination: Endpoint
    var sequence: UInt32
    var acknowledgement: UInt32?
    var isSynchronizing: Bool
    var isFinal: Bool
    var isReset: Bool
    /// Where the data stand in the file, as far as they were captured.
    var payload: Range<Int>
    /// How many bytes of data the packet had on the wire.
    var payloadLength: Int

    enum Outcome {
        case segment(TCPSegment)
        /// Another protocol than TCP over IP.
        case other
        /// A part of an IP packet, whose TCP header may stand in another part.
        case fragment
        /// A header of a link that is not known.
        case unknownLink
        /// The packet ends inside its headers.
        case short
    }

    /// Looks through the headers of link and network.
    static func read(_ packet: CapturedPacket, in file: CaptureBytes) -> Outcome {
        let file = file.inNetworkOrder
        guard var headers = PacketHeaders(packet, file) else { return .unknownLink }
        switch headers.readNetwork() {
        case .tcp: return headers.segment().map { .segment($0) } ?? .short
        case .other: return .other
        case .fragment: return .fragment
        case .short: return .short
        }
    }
}

/// Walks over the headers of one packet.
private struct PacketHeaders {
    enum Network { case tcp, other, fragment, short }

    private let file: CaptureBytes
    /// Behind what was captured, and behind what belongs to the IP packet on the wire.
    private var end: Int
    private var wireEnd = 0
    private var offset: Int
    private var source: ArraySlice<UInt8> = []
    private var destination: ArraySlice<UInt8> = []
    /// The number of the protocol inside the link's header, where there is one.
    private var protocolNumber: UInt16?

    /// `nil` for links that are not known.
    init?(_ packet: CapturedPacket, _ file: CaptureBytes) {
        self.file = file
        end = packet.range.upperBound
        offset = packet.range.lowerBound
        switch packet.linkType {
        case 0, 108: offset += 4  // loopback: the family's number differs between systems; IP says its version itself
        case 12, 14, 101, 228, 229: break  // IP without any link
        case 1: skipTags(at: offset + 12)
        case 113: skipTags(at: offset + 14)  // Linux cooked
        case 276:  // Linux cooked, version 2: the protocol stands first
            protocolNumber = file.number16(offset)
            offset += 20
        default: return nil
        }
    }

    /// Passes over VLAN tags up to the number of the protocol, and over that.
    private mutating func skipTags(at place: Int) {
        offset = place
        while offset + 2 <= end, let number = file.number16(offset) {
            protocolNumber = number
            offset += 2
            guard [0x8100, 0x88A8, 0x9100].contains(number) else { return }
            offset += 2
        }
    }

    mutating func readNetwork() -> Network {
        if let protocolNumber, protocolNumber != 0x0800, protocolNumber != 0x86DD { return .other }
        guard offset < end, let first = file.byte(offset) else { return .short }
        switch first >> 4 {
        case 4: return readIPv4(headerLength: Int(first & 15) * 4)
        case 6: return readIPv6()
        default: return .other
        }
    }

    private mutating func readIPv4(headerLength: Int) -> Network {
        guard headerLength >= 20, offset + headerLength <= end, let total = file.number16(offset + 2).map(Int.init),
            let fragment = file.number16(offset + 6)
        else { return .short }
        guard file.byte(offset + 9) == 6 else { return .other }
        guard fragment & 0x3FFF == 0 else { return .fragment }
        source = file.bytes[(offset + 12)..<(offset + 16)]
        destination = file.bytes[(offset + 16)..<(offset + 20)]
        // A card that cuts packets itself shows them whole to the capture, without a length.
        wireEnd = total == 0 ? end : offset + total
        offset += headerLength
        return .tcp
    }

    private mutating func readIPv6() -> Network {
        guard offset + 40 <= end, let length = file.number16(offset + 4).map(Int.init),
            var next = file.byte(offset + 6)
        else { return .short }
        source = file.bytes[(offset + 8)..<(offset + 24)]
        destination = file.bytes[(offset + 24)..<(offset + 40)]
        wireEnd = length == 0 ? end : offset + 40 + length
        offset += 40
        while [0, 43, 44, 51, 60].contains(next) {
            guard offset + 8 <= end, let following = file.byte(offset), let words = file.byte(offset + 1) else {
                return .short
            }
            if next == 44, let place = file.number16(offset + 2), place & 0xFFF9 != 0 { return .fragment }
            offset += next == 44 ? 8 : next == 51 ? (Int(words) + 2) * 4 : (Int(words) + 1) * 8
            next = following
        }
        return next == 6 ? .tcp : .other
    }

    func segment() -> TCPSegment? {
        guard offset + 20 <= end, let sourcePort = file.number16(offset), let port = file.number16(offset + 2),
            let sequence = file.number32(offset + 4), let acknowledgement = file.number32(offset + 8),
            let header = file.byte(offset + 12).map({ Int($0 >> 4) * 4 }), let flags = file.byte(offset + 13),
            header >= 20, offset + header <= wireEnd
        else { return nil }
        let start = min(offset + header, end)
        return TCPSegment(
            source: Endpoint(address: source, port: sourcePort),
            destination: Endpoint(address: destination, port: port),
            sequence: sequence,
            acknowledgement: flags & 0x10 != 0 ? acknowledgement : nil,
            isSynchronizing: flags & 0x02 != 0,
            isFinal: flags & 0x01 != 0,
            isReset: flags & 0x04 != 0,
            payload: start..<max(start, min(end, wireEnd)),
            payloadLength: wireEnd - (offset + header)
        )
    }
}
