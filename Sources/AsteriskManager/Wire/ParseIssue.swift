/// Bytes of a connection that did not become a message.
public struct ParseIssue: Sendable, Hashable {
    /// Why the bytes were left out.
    public enum Reason: Sendable, Hashable {
        /// A line longer than the limit, which is given in bytes.
        case lineTooLong(Int)
        /// More headers in one packet than the limit.
        case tooManyHeaders(Int)
        /// A packet larger than the limit, which is given in bytes.
        case packetTooLarge(Int)
        /// The connection ended inside the packet.
        case truncated
        /// The recording begins inside a packet.
        case beganInPacket
        /// The recording leaves bytes out: its disk was too slow, or full.
        case notRecorded
    }

    /// Why the bytes were left out.
    public let reason: Reason
    /// How many bytes were left out.
    public let byteCount: Int
    /// What the packet was, as far as it was read.
    public let kind: Message.Kind
    /// The name of the event that was left out, if it was one and its name had been read.
    public var eventName: String?
    /// The ActionID of the packet, if it had been read.
    public var actionID: String?

    package init(
        reason: Reason,
        byteCount: Int,
        kind: Message.Kind,
        eventName: String? = nil,
        actionID: String? = nil
    ) {
        self.reason = reason
        self.byteCount = byteCount
        self.kind = kind
        self.eventName = eventName
        self.actionID = actionID
    }
}

/// How large what a server sends may be. Passed before the login, a limit ends the connection; after it, the packet is
/// left out and reported, and the connection goes on. Beyond 1 GiB there is always a limit.
public struct ParserLimits: Sendable, Hashable {
    /// Bytes of one line.
    public var lineBytes = 1 << 20
    /// Headers of one packet, the lines of a Command's output not counted.
    public var headers = 20_000
    /// Bytes of one event.
    public var packetBytes = 16 << 20
    /// Bytes of one response, which may carry a Command's output.
    public var responseBytes = 64 << 20
    /// Bytes of the greeting.
    public var greetingBytes = 1024
    /// Empty lines that may stand before the greeting.
    public var blankLinesBeforeGreeting = 4

    /// The default limits.
    public init() {}

    /// Offsets inside a packet have 32 bits.
    var clamped: ParserLimits {
        let most = 1 << 30
        var limits = self
        limits.lineBytes = min(lineBytes, most)
        limits.packetBytes = min(packetBytes, most)
        limits.responseBytes = min(responseBytes, most)
        limits.greetingBytes = min(greetingBytes, most)
        return limits
    }
}

/// A connection that does not begin as a manager's does.
public enum GreetingError: Error, Sendable, Hashable {
    /// The first line is another protocol's; its first 80 bytes, safe to show.
    case notManager(String)
    /// The first byte is one of TLS: the port expects an encrypted connection.
    case speaksTLS
    /// No line end within the limit, which is given in bytes.
    case tooLong(Int)
}
