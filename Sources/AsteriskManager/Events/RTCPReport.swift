/// One report of an RTCP packet: how well the other side receives a source.
public struct RTCPReport: Sendable {
    let event: Event
    let prefix: String

    init(_ event: Event, number: Int) {
        self.event = event
        prefix = "Report\(number)"
    }

    /// The number of the source (SSRC) that the report is about.
    public var sourceSSRC: UInt32? { event.hexadecimal(prefix + "SourceSSRC") }
    /// Which part of the packets was lost since the last report, in 256ths.
    public var fractionLost: Int? { event.integer(prefix + "FractionLost") }
    /// How many packets were lost since the beginning.
    public var cumulativeLost: Int? { event.integer(prefix + "CumulativeLost") }
    /// The highest sequence number that came.
    public var highestSequence: Int? { event.integer(prefix + "HighestSequence") }
    /// How often the sequence numbers began anew.
    public var sequenceNumberCycles: Int? { event.integer(prefix + "SequenceNumberCycles") }
    /// The jitter, in units of the medium's clock.
    public var iaJitter: Int? { event.integer(prefix + "IAJitter") }
    /// The time stamp of the last sender's report that came; 0 for none.
    public var lsr: Int? { event.integer(prefix + "LSR") }
    /// How long ago that report came, in seconds.
    public var dlsr: Double? { event.decimal(prefix + "DLSR") }

    static func all(of event: Event) -> [RTCPReport] {
        // A packet has 31 reports at most.
        (0..<31).map { RTCPReport(event, number: $0) }.prefix { event[$0.prefix + "SourceSSRC"] != nil }.map { $0 }
    }
}

extension Event.RTCPSent {
    /// The reports of the packet.
    public var reports: [RTCPReport] { RTCPReport.all(of: event) }
}

extension Event.RTCPReceived {
    /// The reports of the packet.
    public var reports: [RTCPReport] { RTCPReport.all(of: event) }
}
