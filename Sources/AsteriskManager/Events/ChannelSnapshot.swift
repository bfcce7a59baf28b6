/// The state of a channel at the moment of an event: the headers that Asterisk writes for each channel it speaks of.
///
/// Its description is the channel's name, such as `PJSIP/1001-00000007`. What an old release does not write is empty,
/// or `nil` where the property says so.
public struct ChannelSnapshot: Sendable {
    let event: Event
    /// What stands before the headers of this channel: `Dest` for the far end of a dial, nothing for most. Like the old
    /// name no String, so that making and dropping a snapshot counts no reference but the event's.
    let prefix: StaticString
    /// The header with the channel's name where an old release calls it by another.
    let oldName: StaticString?

    init(_ event: Event, prefix: StaticString = "", name oldName: StaticString? = nil) {
        self.event = event
        self.prefix = prefix
        self.oldName = oldName
    }

    /// The channel of an event that had another prefix in an old release.
    init(_ event: Event, prefix: StaticString, formerly oldPrefix: StaticString) {
        self.init(event, prefix: event[prefix.before("Channel")] == nil ? oldPrefix : prefix)
    }

    /// `nil` when the event does not tell of the channel.
    init?(ifIn event: Event, prefix: StaticString = "", name oldName: StaticString? = nil) {
        guard event[prefix.before("Channel")] ?? oldName.flatMap({ event[$0.description] }) != nil else { return nil }
        self.init(event, prefix: prefix, name: oldName)
    }

    @inline(never)
    private func value(_ key: String) -> String? { event[prefix.before(key)] }

    @inline(never)
    private func text(_ key: String) -> String { event[prefix.before(key)] ?? "" }

    @inline(never)
    private func integer(_ key: String) -> Int? { event.integer(prefix.before(key)) }

    /// The channel's name: technology, peer and number, such as `PJSIP/1001-00000007`. Names change when channels are
    /// transferred; ``uniqueID`` stays.
    public var name: String {
        guard let oldName else { return text("Channel") }
        return value("Channel") ?? event.text(oldName.description)
    }
    /// The id that the channel keeps all its life.
    public var uniqueID: ChannelID { ChannelID(rawValue: text("Uniqueid")) }
    /// The id of the oldest channel that this one is linked with: the same for all channels of a call. `nil` before
    /// Asterisk 12 in most events.
    public var linkedID: ChannelID? { value("Linkedid").map { ChannelID(rawValue: $0) } }
    /// What the channel does; `nil` when the server does not say.
    public var state: ChannelState? { integer("ChannelState").map { ChannelState(rawValue: $0) } }
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
    /// The id of the tenant that the channel belongs to; `nil` when none is set, and before 18.25, 20.10, 21.5 and 22.
    public var tenantID: String? { value("Tenantid") }
    /// The priority of the extension; `nil` when it is no number.
    public var priority: Int? { integer("Priority") }
}

extension ChannelSnapshot: CustomStringConvertible {
    /// The channel's name, with control characters made visible.
    public var description: String { name.visible }
}

/// The state of a bridge, which joins channels, at the moment of an event.
public struct BridgeSnapshot: Sendable {
    let event: Event
    /// What stands before the headers of this bridge: `To` for the bridge that is left of two, nothing for most.
    let prefix: StaticString

    init(_ event: Event, prefix: StaticString = "") {
        self.event = event
        self.prefix = prefix
    }

    /// `nil` when the event does not tell of the bridge.
    init?(ifIn event: Event, prefix: StaticString = "") {
        guard event[prefix.before("BridgeUniqueid")] != nil else { return nil }
        self.init(event, prefix: prefix)
    }

    @inline(never)
    private func text(_ key: String) -> String { event[prefix.before(key)] ?? "" }

    /// The bridge's id.
    public var uniqueID: BridgeID { BridgeID(rawValue: text("BridgeUniqueid")) }
    /// What the bridge is for: `basic`, `parking`, `holding`, …
    public var type: String { text("BridgeType") }
    /// How it mixes: `simple_bridge`, `native_rtp`, …
    public var technology: String { text("BridgeTechnology") }
    /// What made it, such as `ConfBridge`; `<unknown>` when it does not say.
    public var creator: String { text("BridgeCreator") }
    /// Its name; `<unknown>` when it has none.
    public var name: String { text("BridgeName") }
    /// How many channels are in it; `nil` when the server does not say.
    public var numChannels: Int? { Int(text("BridgeNumChannels")) }
    /// How it chooses whom to show: `none`, `talker` or `single`; empty before Asterisk 15.
    public var videoSourceMode: String { text("BridgeVideoSourceMode") }
    /// The id of the channel that it shows; empty when it shows none.
    public var videoSource: ChannelID { ChannelID(rawValue: text("BridgeVideoSource")) }
}

extension BridgeSnapshot: CustomStringConvertible {
    /// The bridge's id, with control characters made visible.
    public var description: String { uniqueID.description }
}

extension StaticString {
    /// A key with this before it.
    @inline(__always)
    fileprivate func before(_ key: String) -> String { utf8CodeUnitCount == 0 ? key : description + key }
}
