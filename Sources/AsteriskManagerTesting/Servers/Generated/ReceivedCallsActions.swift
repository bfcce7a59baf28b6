// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

public import AsteriskManager

extension Action.Originate: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Originate" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Hangup: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Hangup" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Redirect: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Redirect" }
    /// The action as received; `nil` without `Channel` or `Exten` or `Context` or `Priority`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Exten", "Context", "Priority") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Atxfer: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Atxfer" }
    /// The action as received; `nil` without `Channel` or `Exten`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Exten") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.CancelAtxfer: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "CancelAtxfer" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.BlindTransfer: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "BlindTransfer" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Bridge: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Bridge" }
    /// The action as received; `nil` without `Channel1` or `Channel2`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel1", "Channel2") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.AbsoluteTimeout: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "AbsoluteTimeout" }
    /// The action as received; `nil` without `Channel` or `Timeout`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Timeout") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.LocalOptimizeAway: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "LocalOptimizeAway" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Getvar: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Getvar" }
    /// The action as received; `nil` without `Variable`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Variable") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Setvar: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Setvar" }
    /// The action as received; `nil` without `Variable` or `Value`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Variable", "Value") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SendText: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SendText" }
    /// The action as received; `nil` without `Channel` or `Message`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Message") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MessageSend: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MessageSend" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.PlayDTMF: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PlayDTMF" }
    /// The action as received; `nil` without `Channel` or `Digit`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Digit") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.PlayMF: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "PlayMF" }
    /// The action as received; `nil` without `Channel` or `Digit`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Digit") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.SendFlash: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "SendFlash" }
    /// The action as received; `nil` without `Channel`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.MuteAudio: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "MuteAudio" }
    /// The action as received; `nil` without `Channel` or `Direction` or `State`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Direction", "State") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.ControlPlayback: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "ControlPlayback" }
    /// The action as received; `nil` without `Channel` or `Control`.
    public init?(_ received: ReceivedAction) {
        guard received.has("Channel", "Control") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.AOCMessage: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "AOCMessage" }
    /// The action as received; `nil` without `MsgType`.
    public init?(_ received: ReceivedAction) {
        guard received.has("MsgType") else { return nil }
        self.init(fields: received.ownFields)
    }
}

extension Action.Status: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "Status" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}

extension Action.CoreShowChannels: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "CoreShowChannels" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init() }
}

extension Action.CoreShowChannelMap: ReceivableAction {
    /// The action's name.
    public static var actionName: String { "CoreShowChannelMap" }
    /// The action as received.
    public init?(_ received: ReceivedAction) { self.init(fields: received.ownFields) }
}
