public import AsteriskManager

/// One call of a recording: every event that tells of one of its channels, of one of their bridges, or of one of the
/// channels they were linked with.
///
/// Servers give the channels of a call one `Linkedid`, and change it when calls are joined, as an attended transfer
/// does: channels that had one in common at any time belong to the same call here. Members of a conference keep calls of
/// their own.
public struct RecordedCall: Sendable {
    /// The id of the channel that began the call.
    public let linkedID: ChannelID
    /// When its first event came; `nil` when the recording does not say when it began.
    public internal(set) var startTime: Timestamp?
    /// All ids by which the events link channels to this call, ``linkedID`` among them.
    public internal(set) var linkedIDs: Set<ChannelID> = []
    /// The channels, in the order in which they came up.
    public internal(set) var channels: [ChannelID] = []
    /// The names of the channels, as the events have them.
    public internal(set) var channelNames: Set<String> = []
    /// The events that tell of the call, in order.
    public internal(set) var events: [RecordedMessage] = []

    /// The same as ``channels``, to look them up.
    var known: Set<ChannelID> = []
    var ended: Set<ChannelID> = []

    /// When its first event came, counted from the beginning of the recording.
    public var start: Duration { events.first?.time ?? .zero }
    /// From its first event to its last.
    public var duration: Duration { (events.last?.time ?? .zero) - start }
}

extension Recording {
    /// The calls, in the order of their first events.
    public var calls: [RecordedCall] {
        CallSorter(messages).calls.map { call in
            var call = call
            call.startTime = start?.advanced(by: call.start)
            return call
        }
    }

    /// The call that this id belongs to: the `Linkedid` or the `Uniqueid` of any of its channels. `nil` when no event
    /// tells of it.
    public func call(linkedID: ChannelID) -> RecordedCall? {
        calls.first { $0.linkedIDs.contains(linkedID) || $0.known.contains(linkedID) }
    }

    /// The messages of one call: its events, the actions that name one of its channels, and their answers. Each is a chunk
    /// of its own, with its time in this recording, which has as many chunks as messages. Without chunks when no event
    /// tells of the call.
    public func slice(linkedID: ChannelID) -> Recording {
        var slice = self
        slice.chunks = []
        let reader = RecordingReader(self)
        guard let call = call(linkedID: linkedID) else { return slice }
        var kept = Set(call.events)
        for action in reader.actions
        where action.request.message.fields.contains(where: { call.channelNames.contains($0.value) }) {
            kept.insert(action.request)
            kept.formUnion(action.answer)
        }
        slice.chunks = reader.messages.filter(kept.contains).map { message in
            Chunk(time: message.time, from: message.sender, bytes: message.message.bytes + Array("\r\n".utf8))
        }
        return slice
    }
}
