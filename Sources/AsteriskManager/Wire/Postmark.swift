/// When an event came, as which one of its connection, and from where.
///
/// It stands in the message's own block. So an event is one reference, however many queues it waits in, and all typed
/// views of events, which are hundreds, are copied by the same few instructions.
struct Postmark {
    /// Microseconds since 1970.
    var received: Int64 = 0
    var sequence: UInt64 = 0
    /// `nil` before the message is an event.
    var origin: EventOrigin?
}

/// Where events come from: one object for each manager, shared by all of its events.
final class EventOrigin: Sendable {
    let manager: String
    let isReplay: Bool

    init(manager: String, isReplay: Bool) {
        self.manager = manager
        self.isReplay = isReplay
    }
}

extension MessageStorage {
    /// Read through pointers, as ``layout`` is.
    @inline(__always)
    var received: Int64 { withUnsafeMutablePointerToHeader { $0.pointee.postmark.received } }
    @inline(__always)
    var sequence: UInt64 { withUnsafeMutablePointerToHeader { $0.pointee.postmark.sequence } }
    var origin: EventOrigin? { withUnsafeMutablePointerToHeader { $0.pointee.postmark.origin } }

    /// To be called while nobody else looks at the block.
    @inline(__always)
    func stamp(received: Int64, sequence: UInt64, origin: EventOrigin?) {
        withUnsafeMutablePointerToHeader { header in
            header.pointee.postmark.received = received
            header.pointee.postmark.sequence = sequence
            // A block that is used again mostly has it: then no reference is counted.
            if header.pointee.postmark.origin !== origin { header.pointee.postmark.origin = origin }
        }
    }
}
