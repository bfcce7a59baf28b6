import AsteriskManager

/// Finds the connections to a port in the packets of a capture.
struct CaptureReader {
    private struct Ends: Hashable {
        let client: Endpoint
        let server: Endpoint
    }

    private(set) var sessions: [Recordings.Session] = []
    private(set) var issues: [CaptureIssue] = []

    init(packets: [CapturedPacket], cutOff: Int?, contents: [UInt8], port: UInt16) {
        let file = CaptureBytes(bytes: contents)
        var assemblers: [SessionAssembler] = []
        var open: [Ends: Int] = [:]
        var unread = 0
        var times: [Int64] = []
        times.reserveCapacity(packets.count)
        for (number, packet) in packets.enumerated() {
            // A packet without a time was captured behind the one before it.
            times.append(packet.nanoseconds ?? times.last ?? 0)
            switch TCPSegment.read(packet, in: file) {
            case .segment(let segment):
                guard let ends = Self.ends(of: segment, port: port, known: open) else { continue }
                if let index = open[ends], !assemblers[index].isOver(before: segment) {
                    assemblers[index].take(segment, packet: number)
                } else {
                    open[ends] = assemblers.count
                    assemblers.append(SessionAssembler(client: ends.client, server: ends.server))
                    assemblers[assemblers.count - 1].take(segment, packet: number)
                }
            case .other: break
            case .fragment, .unknownLink, .short: unread += 1
            }
        }
        sessions = assemblers.compactMap { $0.session(file, times: times) }
        if unread > 0 { issues.append(CaptureIssue(kind: .unreadPackets(unread), time: nil)) }
        if let cutOff { issues.append(CaptureIssue(kind: .truncatedFile(offset: cutOff), time: nil)) }
    }

    /// Which end is the server; `nil` for connections to other ports.
    private static func ends(of segment: TCPSegment, port: UInt16, known: [Ends: Int]) -> Ends? {
        let fromClient = Ends(client: segment.source, server: segment.destination)
        let fromServer = Ends(client: segment.destination, server: segment.source)
        switch (segment.source.port == port, segment.destination.port == port) {
        case (false, false): return nil
        case (false, true): return fromClient
        case (true, false): return fromServer
        case (true, true):
            // Both ends have the port: the one that spoke first is the client.
            if known[fromClient] != nil { return fromClient }
            if known[fromServer] != nil { return fromServer }
            return segment.isSynchronizing && segment.acknowledgement != nil ? fromServer : fromClient
        }
    }
}
