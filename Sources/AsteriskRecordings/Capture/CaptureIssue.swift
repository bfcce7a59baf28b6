public import AsteriskManager

/// Something that a capture does not hold, or holds twice. It is told, so that nobody takes a part for the whole.
public struct CaptureIssue: Sendable, Hashable {
    /// What it is.
    public enum Kind: Sendable, Hashable {
        /// Bytes that went over the connection and are in no packet of the capture. The messages around the hole were
        /// torn; `leftOut` is the number of their captured bytes, which the recording does not have.
        case missing(from: Recording.Sender, byteCount: Int, leftOut: Int)
        /// Bytes that were sent twice, and differed. The recording has those that came first.
        case differing(from: Recording.Sender, byteCount: Int)
        /// The capture begins inside the connection.
        case beganInside
        /// The file ends inside a packet; all before it was read.
        case truncatedFile(offset: Int)
        /// Packets that could not be looked into: parts of IP packets, packets cut off inside their headers, or links
        /// of an unknown kind.
        case unreadPackets(Int)
    }

    /// What it is.
    public let kind: Kind
    /// When, counted from the beginning of the recording; `nil` when it is about the whole.
    public let time: Duration?
}

extension CaptureIssue: CustomStringConvertible {
    /// One line for people.
    public var description: String {
        switch kind {
        case .missing(let sender, let count, let leftOut):
            "\(count) bytes of the \(sender.rawValue) are missing"
                + (leftOut > 0 ? "; \(leftOut) bytes of the messages around them were left out" : "")
        case .differing(let sender, let count):
            "\(count) bytes of the \(sender.rawValue) were sent twice and differ; those that came first were taken"
        case .beganInside: "the capture begins inside the connection"
        case .truncatedFile(let offset): "the file ends inside the packet at byte \(offset)"
        case .unreadPackets(let count): "\(count) packets could not be looked into"
        }
    }
}
