import AsteriskManager

/// Writes captures as `tcpdump -w` does, from packets that need no network.
struct CaptureWriter {
    enum Link: UInt16, CaseIterable {
        case null = 0
        case ethernet = 1
        case raw = 101
        case cooked = 113
        case cooked2 = 276
        case ipv4 = 228
    }

    var link = Link.ethernet
    var isIPv6 = false
    var vlans = 0
    var isBigEndian = false
    var isNanoseconds = false
    /// Bytes of each packet that are kept.
    var limit = 65_535
    var port: UInt16 = 5038
    var start = Duration.seconds(1_795_240_741)
    /// In a pcapng file, what the unit of time is: the option's byte.
    var resolution: UInt8?

    // MARK: Files

    func pcap(_ frames: [Frame]) -> [UInt8] {
        var file = number(isNanoseconds ? 0xA1B2_3C4D : 0xA1B2_C3D4, 4) + number(2, 2) + number(4, 2) + number(0, 8)
        file += number(65_535, 4) + number(UInt64(link.rawValue), 4)
        for frame in frames {
            let packet = packet(frame)
            let (seconds, attoseconds) = (start + frame.time).components
            let fraction = attoseconds / (isNanoseconds ? 1_000_000_000 : 1_000_000_000_000)
            file += number(UInt64(seconds), 4) + number(UInt64(fraction), 4)
            file += number(UInt64(min(limit, packet.count)), 4) + number(UInt64(packet.count), 4)
            file += packet.prefix(limit)
        }
        return file
    }

    func pcapng(_ frames: [Frame], simple: Bool = false) -> [UInt8] {
        var file = block(0x0A0D_0D0A, number(0x1A2B_3C4D, 4) + number(1, 2) + number(0, 2) + number(.max, 8))
        let options = resolution.map { number(9, 2) + number(1, 2) + [$0, 0, 0, 0] + number(0, 4) } ?? []
        file += block(1, number(UInt64(link.rawValue), 2) + number(0, 2) + number(UInt64(limit), 4) + options)
        // A block that readers pass over.
        file += block(5, number(0, 12))
        for frame in frames {
            let packet = packet(frame)
            let kept = Array(packet.prefix(limit))
            guard !simple else {
                file += block(3, number(UInt64(packet.count), 4) + kept)
                continue
            }
            let time = units(start + frame.time)
            let lengths = number(UInt64(kept.count), 4) + number(UInt64(packet.count), 4)
            file += block(6, number(0, 4) + number(time >> 32, 4) + number(time & 0xFFFF_FFFF, 4) + lengths + kept)
        }
        return file
    }

    private func units(_ time: Duration) -> UInt64 {
        let (seconds, attoseconds) = time.components
        let nanoseconds = UInt64(attoseconds) / 1_000_000_000
        switch resolution ?? 6 {
        case 9: return UInt64(seconds) * 1_000_000_000 + nanoseconds
        case 3: return UInt64(seconds) * 1000 + nanoseconds / 1_000_000
        case 0x80 | 20: return UInt64(seconds) << 20 + (nanoseconds << 20 + 999_999_999) / 1_000_000_000
        default: return UInt64(seconds) * 1_000_000 + nanoseconds / 1000
        }
    }

    private func block(_ type: UInt64, _ body: [UInt8]) -> [UInt8] {
        let padded = body + Array(repeating: 0, count: (4 - body.count % 4) % 4)
        let length = number(UInt64(padded.count + 12), 4)
        return number(type, 4) + length + padded + length
    }

    private func number(_ value: UInt64, _ count: Int) -> [UInt8] {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
        return isBigEndian ? bytes.reversed() : bytes
    }

    // MARK: Packets

    func packet(_ frame: Frame) -> [UInt8] {
        let client: [UInt8] = isIPv6 ? [0x20, 1, 0x0D, 0xB8] + Array(repeating: 0, count: 11) + [1] : [192, 0, 2, 1]
        let server: [UInt8] = isIPv6 ? [0x20, 1, 0x0D, 0xB8] + Array(repeating: 0, count: 11) + [2] : [192, 0, 2, 2]
        let ends = [(client, frame.clientPort), (server, port)]
        let (source, destination) = frame.sender == .client ? (ends[0], ends[1]) : (ends[1], ends[0])
        // Twelve bytes of options, as data have on Linux; what has neither is filled up on an Ethernet.
        let options = frame.hasData ? [1, 1, 8, 10] + big(UInt64(7)) : []
        let tcp =
            big(source.1) + big(destination.1) + big(frame.sequence) + big(frame.acknowledgement)
            + [frame.hasData ? 0x80 : 0x50, frame.flags] + big(UInt16(512)) + big(UInt32(0)) + options + frame.payload
        let ip: [UInt8]
        if isIPv6 {
            // A destination header in front of the segment.
            ip =
                [0x60, 0, 0, 0] + big(UInt16(tcp.count + 8)) + [60, 64] + source.0 + destination.0
                + [6, 0, 1, 4, 0, 0, 0, 0]
        } else {
            ip = [0x45, 0] + big(UInt16(tcp.count + 20)) + [0, 0, 0x40, 0, 64, 6, 0, 0] + source.0 + destination.0
        }
        let type: [UInt8] = isIPv6 ? [0x86, 0xDD] : [8, 0]
        let tags = (0..<vlans).flatMap { [$0 == 0 ? 0x88 : 0x81, $0 == 0 ? 0xA8 : 0, 0, 7] as [UInt8] }
        switch link {
        case .null: return number(isIPv6 ? 30 : 2, 4) + ip + tcp
        case .ethernet:
            let frame = Array(repeating: UInt8(2), count: 12) + tags + type + ip + tcp
            // Short frames are filled up on the wire.
            return frame + Array(repeating: 0, count: max(0, 60 - frame.count))
        case .raw, .ipv4: return ip + tcp
        case .cooked: return [0, 0, 3, 4] + Array(repeating: 0, count: 10) + type + ip + tcp
        case .cooked2: return type + Array(repeating: 0, count: 18) + ip + tcp
        }
    }

    private func big(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}
