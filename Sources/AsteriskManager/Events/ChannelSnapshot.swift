/// The state of a channel at the moment of an event: the headers that Asterisk writes for each channel it speaks of.
///
/// Its description is the channel's name, such as `PJSIP/1001-00000007`. What an old release does not write is empty,
/// or `nil` where the property says so.
public struct ChannelSnapshot: Sendable {
    let event: Event
    /// What stands before the headers of this channel: `Dest` for the far end of a dial, nothing for most.
    let prefix: String

    init(_ event: Event, prefix: String = "") {
        self.event = event
        self.prefix = prefix
    }

    private func value(_ key: String) -> String? {
        event[prefix.isEmpty ? key : prefix + key]
    }

    private func text(_ key: String) -> String { value(key) ?? "" }

    /// The channel's name: technology, peer and number, such as `PJSIP/1001-00000007`. Names change when channels are
    /// transferred; ``uniqueID`` stays.
    public var name: String { text("Channel") }
    /// The id that the channel keeps all its life.
    public var uniqueID: ChannelID { ChannelID(rawValue: text("Uniqueid")) }
    /// The id of the oldest channel that this one is linked with: the same for all channels of a call. `nil` before
    /// Asterisk 12 in most events.
    public var linkedID: ChannelID? { value("Linkedid").map { ChannelID(rawValue: $0) } }
    /// What the channel does; `nil` when the server does not say.
    public var state: ChannelState? {
        event.integer(prefix.isEmpty ? "ChannelState" : prefix + "ChannelState").map { ChannelState(rawValue: $0) }
    }
    /// ``state`` in the server's words: `Up`, `Ringing`, …
    public var stateDesc: String { text("ChannelStateDesc") }
    /// The caller's number; `<unknown>` when there is none.
    public var callerIDNum: String { text("CallerIDNum") }
    /// The caller's name as sent: since Asterisk 13.5 quotes and control characters in it are escaped with a backslash.
    public var callerIDName: String { text("CallerIDName") }
    /// The number of the connected party; `<unknown>` when there is none.
    public var connectedLineNum: String { text("ConnectedLineNum") }
    /// The name of the connected party as sent, escaped like ``callerIDName``.
    public var connectedLineName: String { text("ConnectedLineName") }
    /// The language of the channel's prompts.
    public var language: String { text("Language") }
    /// The account that the call is billed to; empty when there is none.
    public var accountCode: String { text("AccountCode") }
    /// The context of the dialplan that the channel is in.
    public var context: String { text("Context") }
    /// The extension that the channel is at.
    public var exten: String { text("Exten") }
    /// The priority of the extension; `nil` when it is no number.
    public var priority: Int? { event.integer(prefix.isEmpty ? "Priority" : prefix + "Priority") }
}

extension ChannelSnapshot: CustomStringConvertible {
    /// The channel's name, with control characters made visible.
    public var description: String { name.visible }
}

/// The id that Asterisk gives a channel for all its life, such as `1700000000.42`, with the system's name before it
/// where one is set.
public struct ChannelID: RawRepresentable, Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The id as sent.
    public let rawValue: String
    /// An id.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// An id.
    public init(stringLiteral value: String) { rawValue = value }
    /// The id, with control characters made visible.
    public var description: String { rawValue.visible }
}

/// What a channel does, as a number that is the same in all releases.
public struct ChannelState: RawRepresentable, Sendable, Hashable {
    /// The number.
    public let rawValue: Int
    /// A state.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The channel is down and available.
    public static let down = Self(rawValue: 0)
    /// The channel is down, but reserved.
    public static let reserved = Self(rawValue: 1)
    /// The channel is off hook.
    public static let offHook = Self(rawValue: 2)
    /// Digits have been dialled.
    public static let dialing = Self(rawValue: 3)
    /// The line is ringing: the far end is being called.
    public static let ring = Self(rawValue: 4)
    /// The remote end is ringing.
    public static let ringing = Self(rawValue: 5)
    /// The line is up: the call is answered.
    public static let up = Self(rawValue: 6)
    /// The line is busy.
    public static let busy = Self(rawValue: 7)
}

/// The state of a bridge, which joins channels, at the moment of an event.
public struct BridgeSnapshot: Sendable {
    let event: Event

    /// The bridge's id.
    public var uniqueID: String { event["BridgeUniqueid"] ?? "" }
    /// What the bridge is for: `basic`, `parking`, `holding`, …
    public var type: String { event["BridgeType"] ?? "" }
    /// How it mixes: `simple_bridge`, `native_rtp`, …
    public var technology: String { event["BridgeTechnology"] ?? "" }
    /// What made it, such as `ConfBridge`; `<unknown>` when it does not say.
    public var creator: String { event["BridgeCreator"] ?? "" }
    /// Its name; `<unknown>` when it has none.
    public var name: String { event["BridgeName"] ?? "" }
    /// How many channels are in it; `nil` when the server does not say.
    public var numChannels: Int? { event.integer("BridgeNumChannels") }
}

extension BridgeSnapshot: CustomStringConvertible {
    /// The bridge's id, with control characters made visible.
    public var description: String { uniqueID.visible }
}

/// Why a channel was hung up: the cause numbers of Q.850, and a few of Asterisk's own.
public struct HangupCause: RawRepresentable, Sendable, Hashable {
    /// The number; 0 when no cause is known.
    public let rawValue: Int
    /// A cause.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// No cause is known.
    public static let notDefined = Self(rawValue: 0)
    /// The number is not allocated.
    public static let unallocated = Self(rawValue: 1)
    /// The call ended as calls do.
    public static let normalClearing = Self(rawValue: 16)
    /// The called party is busy.
    public static let userBusy = Self(rawValue: 17)
    /// The called device did not respond.
    public static let noUserResponse = Self(rawValue: 18)
    /// The called device rang, and nobody answered.
    public static let noAnswer = Self(rawValue: 19)
    /// The called party declined.
    public static let callRejected = Self(rawValue: 21)
    /// No circuit or channel is free.
    public static let congestion = Self(rawValue: 34)
}

extension HangupCause: CustomStringConvertible {
    /// The number.
    public var description: String { String(rawValue) }
}
