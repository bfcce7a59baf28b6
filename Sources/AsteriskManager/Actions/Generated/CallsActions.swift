// Written by `swift run generate-catalogue` from the tables in Sources/generate-catalogue/Catalogue.

extension Action {
    /// Makes a call and connects it with an extension or an application. Without `async` it blocks the session until
    /// the call is answered or `timeout` has passed, so give `configuration.actionTimeout` more. Needs the class
    /// `originate`. A read-only manager does not send it.
    public struct Originate: ManagerAction {
        /// The action's name.
        public var name: String { "Originate" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Originate {
    /// Makes a call and connects it with an extension or an application. Without `async` it blocks the session until
    /// the call is answered or `timeout` has passed, so give `configuration.actionTimeout` more.
    ///
    /// - Parameters:
    ///   - channel: What to call: technology and resource, such as `PJSIP/1001` or `Local/200@internal`.
    ///   - exten: The extension that the answered call enters; with `context` and `priority`.
    ///   - context: The context that the answered call enters.
    ///   - priority: The priority that the answered call enters at, as a number or a label.
    ///   - application: The application that the answered call runs; in place of an extension.
    ///   - data: The application's arguments.
    ///   - timeout: How long to ring; 30 seconds when left out. A call that is not `async` blocks the session so long.
    ///   - callerID: The caller that the called phone shows: `"Alice" <1001>`.
    ///   - variable: Variables of the call, each `name=value`. A comma in a value needs a backslash before it.
    ///   - account: The account that the call is billed to.
    ///   - earlyMedia: Whether the called channel is connected before it answers.
    ///   - async: Whether to answer at once; ``Event/OriginateResponse`` tells later what became of the call.
    ///   - codecs: The codecs to offer, separated by commas; `slin` when left out.
    ///   - channelID: The id that the channel shall have.
    ///   - otherChannelID: The id that the second half of a local channel shall have.
    ///   - preDialGoSub: A subroutine of the dialplan that the channel runs before it dials:
    ///     `context,extension,priority`.
    public static func originate(
        _ channel: String,
        exten: String? = nil,
        context: String? = nil,
        priority: String? = nil,
        application: String? = nil,
        data: String? = nil,
        timeout: Duration? = nil,
        callerID: String? = nil,
        variable: [String] = [],
        account: String? = nil,
        earlyMedia: Bool? = nil,
        async: Bool? = nil,
        codecs: String? = nil,
        channelID: String? = nil,
        otherChannelID: String? = nil,
        preDialGoSub: String? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Exten", exten)
        fields.add("Context", context)
        fields.add("Priority", priority)
        fields.add("Application", application)
        fields.add("Data", data)
        fields.add("Timeout", milliseconds: timeout)
        fields.add("CallerID", callerID)
        fields.add("Variable", variable)
        fields.add("Account", account)
        fields.add("EarlyMedia", earlyMedia)
        fields.add("Async", async)
        fields.add("Codecs", codecs)
        fields.add("ChannelId", channelID)
        fields.add("OtherChannelId", otherChannelID)
        fields.add("PreDialGoSub", preDialGoSub)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Hangs up a channel. With a regular expression it is a list of all channels that are hung up.
    /// ``Event/ChannelsHungupListComplete`` ends the list. Needs the class `system` or `call`. A read-only manager does
    /// not send it.
    public struct Hangup: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.ChannelHungup

        /// The action's name.
        public var name: String { "Hangup" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Hangup {
    /// Hangs up a channel. With a regular expression it is a list of all channels that are hung up.
    ///
    /// - Parameters:
    ///   - channel: The channel's name, or a regular expression between slashes, `/^PJSIP\/1001-/`, for all that match.
    ///   - cause: The cause to hang up with; normal clearing when left out.
    public static func hangup(_ channel: String, cause: HangupCause? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Cause", cause)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sends a channel, or two at a time, to another place in the dialplan. Needs the class `call`. A read-only manager
    /// does not send it.
    public struct Redirect: ManagerAction {
        /// The action's name.
        public var name: String { "Redirect" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Redirect {
    /// Sends a channel, or two at a time, to another place in the dialplan.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - extraChannel: The name of a second channel that is moved at the same time.
    ///   - exten: The extension that the channel goes to.
    ///   - extraExten: The extension that the second channel goes to; that of the first when left out.
    ///   - context: The context of the dialplan.
    ///   - extraContext: The context that the second channel goes to; that of the first when left out.
    ///   - priority: The priority that the channel goes to, as a number or a label.
    ///   - extraPriority: The priority that the second channel goes to; that of the first when left out.
    public static func redirect(
        _ channel: String,
        extraChannel: String? = nil,
        exten: String,
        extraExten: String? = nil,
        context: String,
        extraContext: String? = nil,
        priority: String,
        extraPriority: String? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("ExtraChannel", extraChannel)
        fields.add("Exten", exten)
        fields.add("ExtraExten", extraExten)
        fields.add("Context", context)
        fields.add("ExtraContext", extraContext)
        fields.add("Priority", priority)
        fields.add("ExtraPriority", extraPriority)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Transfers a channel's call after asking, as the feature code does. Needs the class `call`. A read-only manager
    /// does not send it.
    public struct Atxfer: ManagerAction {
        /// The action's name.
        public var name: String { "Atxfer" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Atxfer {
    /// Transfers a channel's call after asking, as the feature code does.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - exten: The extension to transfer to.
    ///   - context: The context of the dialplan.
    public static func atxfer(_ channel: String, exten: String, context: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Exten", exten)
        fields.add("Context", context)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Gives up a transfer that is asked for. Needs the class `call`. A read-only manager does not send it.
    public struct CancelAtxfer: ManagerAction {
        /// The action's name.
        public var name: String { "CancelAtxfer" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.CancelAtxfer {
    /// Gives up a transfer that is asked for.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    public static func cancelAtxfer(_ channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Transfers a channel's call without asking. Needs the class `call`. A read-only manager does not send it.
    public struct BlindTransfer: ManagerAction {
        /// The action's name.
        public var name: String { "BlindTransfer" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.BlindTransfer {
    /// Transfers a channel's call without asking.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - context: The context of the dialplan.
    ///   - exten: The extension to transfer to.
    public static func blindTransfer(_ channel: String, context: String? = nil, exten: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Context", context)
        fields.add("Exten", exten)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Joins two channels. Needs the class `call`. A read-only manager does not send it.
    public struct Bridge: ManagerAction {
        /// The action's name.
        public var name: String { "Bridge" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Bridge {
    /// Joins two channels.
    ///
    /// - Parameters:
    ///   - channel1: The name of the one channel.
    ///   - channel2: The name of the channel that joins it.
    ///   - tone: Who hears a tone: `no`, `Channel1`, `Channel2` or `Both`.
    public static func bridge(channel1: String, channel2: String, tone: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel1", channel1)
        fields.add("Channel2", channel2)
        fields.add("Tone", tone)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Hangs a channel up after a time. Needs the class `system` or `call`. A read-only manager does not send it.
    public struct AbsoluteTimeout: ManagerAction {
        /// The action's name.
        public var name: String { "AbsoluteTimeout" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.AbsoluteTimeout {
    /// Hangs a channel up after a time.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - timeout: When to hang up, from now, in whole seconds; zero to lift the limit.
    public static func absoluteTimeout(_ channel: String, timeout: Duration) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Timeout", timeout)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lets a local channel be optimized away. Needs the class `system` or `call`. A read-only manager does not send
    /// it.
    public struct LocalOptimizeAway: ManagerAction {
        /// The action's name.
        public var name: String { "LocalOptimizeAway" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.LocalOptimizeAway {
    /// Lets a local channel be optimized away.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    public static func localOptimizeAway(_ channel: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Reads a variable of a channel or of the server. Needs the class `call` or `reporting`.
    public struct Getvar: ManagerAction {
        /// The action's name.
        public var name: String { "Getvar" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads, unless it calls a function of the dialplan, which may do anything.
        public var changesServer: Bool { ReadOnly.callsFunction(fields) }

        package init(fields: [ActionField]) { self.fields = fields }

        /// The answer.
        public struct Answer: ActionAnswer {
            /// The server's answer.
            public let response: AsteriskManager.Response
            /// A view over the answer.
            public init(_ response: AsteriskManager.Response) { self.response = response }
            /// The variable's name, or the call of a function such as `CDR(src)`. A function may do more than read.
            public var variable: String { response.text("Variable") }
            /// The value; empty when the variable is not set.
            public var value: String { response.text("Value") }
        }

        /// What the action's answer is read as.
        public typealias Response = Answer
    }
}

extension ManagerAction where Self == Action.Getvar {
    /// Reads a variable of a channel or of the server.
    ///
    /// - Parameters:
    ///   - variable: The variable's name, or the call of a function such as `CDR(src)`. A function may do more than
    ///     read.
    ///   - channel: The channel whose variable is read; a global variable when left out.
    public static func getvar(_ variable: String, channel: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Variable", variable)
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sets a variable of a channel or of the server. Needs the class `call`. A read-only manager does not send it.
    public struct Setvar: ManagerAction {
        /// The action's name.
        public var name: String { "Setvar" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Setvar {
    /// Sets a variable of a channel or of the server.
    ///
    /// - Parameters:
    ///   - channel: The channel whose variable is set; a global variable when left out.
    ///   - variable: The variable's name, or the call of a function such as `CDR(userfield)`.
    ///   - value: The new value.
    public static func setvar(channel: String? = nil, variable: String, value: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Variable", variable)
        fields.add("Value", value)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sends a text to a channel. Needs the class `call`. A read-only manager does not send it.
    public struct SendText: ManagerAction {
        /// The action's name.
        public var name: String { "SendText" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SendText {
    /// Sends a text to a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - message: The text to send.
    ///   - contentType: The type of the text, such as `text/plain`.
    public static func sendText(_ channel: String, message: String, contentType: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Message", message)
        fields.add("Content-Type", contentType)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sends a text message outside of a call. Needs the class `message`. A read-only manager does not send it.
    public struct MessageSend: ManagerAction {
        /// The action's name.
        public var name: String { "MessageSend" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MessageSend {
    /// Sends a text message outside of a call.
    ///
    /// - Parameters:
    ///   - destination: Where the message goes, such as `pjsip:1001`; see `to` for the header.
    ///   - to: Where the message goes, such as `pjsip:1001`. Since Asterisk 20 it may differ from the To header.
    ///   - from: The sender.
    ///   - body: The text of the message.
    ///   - base64Body: The text of the message in Base64, for more than one line; in place of `body`.
    ///   - variable: Variables of the message, each `name=value`.
    public static func messageSend(
        destination: String? = nil,
        to: String? = nil,
        from: String? = nil,
        body: String? = nil,
        base64Body: String? = nil,
        variable: [String] = []
    ) -> Self {
        var fields = ActionFields()
        fields.add("Destination", destination)
        fields.add("To", to)
        fields.add("From", from)
        fields.add("Body", body)
        fields.add("Base64Body", base64Body)
        fields.add("Variable", variable)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Plays a digit to a channel. Needs the class `call`. A read-only manager does not send it.
    public struct PlayDTMF: ManagerAction {
        /// The action's name.
        public var name: String { "PlayDTMF" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PlayDTMF {
    /// Plays a digit to a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - digit: The digit to play: `0` to `9`, `*`, `#` or `A` to `D`.
    ///   - duration: How long each digit lasts.
    ///   - receive: Whether to play it as if it came from the channel, not to it.
    public static func playDTMF(
        _ channel: String,
        digit: String,
        duration: Duration? = nil,
        receive: Bool? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Digit", digit)
        fields.add("Duration", milliseconds: duration)
        fields.add("Receive", receive)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Plays an MF digit to a channel. Needs the class `call`. A read-only manager does not send it.
    public struct PlayMF: ManagerAction {
        /// The action's name.
        public var name: String { "PlayMF" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.PlayMF {
    /// Plays an MF digit to a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - digit: The digit to play.
    ///   - duration: How long each digit lasts.
    public static func playMF(_ channel: String, digit: String, duration: Duration? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Digit", digit)
        fields.add("Duration", milliseconds: duration)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sends a hook flash to a channel. Needs the class `call`. A read-only manager does not send it.
    public struct SendFlash: ManagerAction {
        /// The action's name.
        public var name: String { "SendFlash" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.SendFlash {
    /// Sends a hook flash to a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - receive: Whether to play it as if it came from the channel, not to it.
    public static func sendFlash(_ channel: String, receive: Bool? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Receive", receive)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Mutes or unmutes a channel. Needs the class `system`. A read-only manager does not send it.
    public struct MuteAudio: ManagerAction {
        /// The action's name.
        public var name: String { "MuteAudio" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.MuteAudio {
    /// Mutes or unmutes a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - direction: Which direction: `in` (from the channel), `out` (to it) or `all`.
    ///   - state: Whether to mute, or to unmute.
    public static func muteAudio(_ channel: String, direction: String, state: Bool) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Direction", direction)
        fields.add("State", state)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Controls the file that is played to a channel. Needs the class `call`. A read-only manager does not send it.
    public struct ControlPlayback: ManagerAction {
        /// The action's name.
        public var name: String { "ControlPlayback" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.ControlPlayback {
    /// Controls the file that is played to a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - control: What to do: `stop`, `forward`, `reverse`, `pause` or `restart`.
    public static func controlPlayback(_ channel: String, control: String) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Control", control)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Sends advice of charge to a channel. Needs the class `aoc`. A read-only manager does not send it.
    public struct AOCMessage: ManagerAction {
        /// The action's name.
        public var name: String { "AOCMessage" }
        /// The headers.
        public let fields: [ActionField]

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.AOCMessage {
    /// Sends advice of charge to a channel.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - channelPrefix: The beginning of the channel's name, in place of `channel`.
    ///   - msgType: The kind of message: `S` (before the call), `D` (during) or `E` (at its end).
    ///   - chargeType: What is charged: `NA`, `FREE`, `Currency` or `Unit`. Required for messages of the types `D` and
    ///     `E`.
    ///   - unitAmount: How many units; only with the charge type `Unit`.
    ///   - unitType: The type of the units, from 1 to 16; only with the charge type `Unit`.
    ///   - currencyName: The currency, up to ten characters; only with the charge type `Currency`.
    ///   - currencyAmount: The amount; only with the charge type `Currency`.
    ///   - currencyMultiplier: What the amount is multiplied with: `OneThousandth`, `OneHundredth`, `OneTenth`, `One`,
    ///     `Ten`, `Hundred` or `Thousand`.
    ///   - totalType: Whether the charge is a total (`Total`, the default) or a part (`SubTotal`).
    ///   - aocBillingID: Which service is charged: `Normal`, `ReverseCharge`, `CreditCard`, `CallFwdUnconditional`,
    ///     `CallFwdBusy`, `CallFwdNoReply`, `CallDeflection` or `CallTransfer`.
    ///   - chargingAssociationID: The id of whom the charge belongs to.
    ///   - chargingAssociationNumber: The number that the charge belongs to.
    ///   - chargingAssociationPlan: The plan of that number.
    ///   - chargedItem: What the rate is for: `NA`, `SpecialArrangement`, `BasicCommunication`, `CallAttempt`,
    ///     `CallSetup`, `UserUserInfo` or `SupplementaryService`. Required for messages of the type `S`.
    ///   - rateType: How the charge is computed: `NA`, `Free`, `FreeFromBeginning`, `Duration`, `Flat`, `Volume` or
    ///     `SpecialCode`.
    ///   - time: The length of the time that a rate is for, in units of `timeScale`.
    ///   - timeScale: The unit of that time: `OneHundredthSecond`, `OneTenthSecond`, `Second`, `TenSeconds`, `Minute`,
    ///     `Hour` or `Day`.
    ///   - granularity: The smallest time that is charged, in units of `granularityTimeScale`.
    ///   - granularityTimeScale: The unit of the granularity, with the same words.
    ///   - chargingType: Whether the charge grows: `ContinuousCharging` or in steps: `StepFunction`.
    ///   - volumeUnit: What volume is counted in: `Octet`, `Segment` or `Message`.
    ///   - code: The special code of the charge.
    public static func aocMessage(
        channel: String? = nil,
        channelPrefix: String? = nil,
        msgType: String,
        chargeType: String? = nil,
        unitAmount: Int? = nil,
        unitType: Int? = nil,
        currencyName: String? = nil,
        currencyAmount: Int? = nil,
        currencyMultiplier: String? = nil,
        totalType: String? = nil,
        aocBillingID: String? = nil,
        chargingAssociationID: Int? = nil,
        chargingAssociationNumber: String? = nil,
        chargingAssociationPlan: String? = nil,
        chargedItem: String? = nil,
        rateType: String? = nil,
        time: Int? = nil,
        timeScale: String? = nil,
        granularity: String? = nil,
        granularityTimeScale: String? = nil,
        chargingType: String? = nil,
        volumeUnit: String? = nil,
        code: Int? = nil
    ) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("ChannelPrefix", channelPrefix)
        fields.add("MsgType", msgType)
        fields.add("ChargeType", chargeType)
        fields.add("UnitAmount(0)", unitAmount)
        fields.add("UnitType(0)", unitType)
        fields.add("CurrencyName", currencyName)
        fields.add("CurrencyAmount", currencyAmount)
        fields.add("CurrencyMultiplier", currencyMultiplier)
        fields.add("TotalType", totalType)
        fields.add("AOCBillingId", aocBillingID)
        fields.add("ChargingAssociationId", chargingAssociationID)
        fields.add("ChargingAssociationNumber", chargingAssociationNumber)
        fields.add("ChargingAssociationPlan", chargingAssociationPlan)
        fields.add("ChargedItem", chargedItem)
        fields.add("RateType", rateType)
        fields.add("Time", time)
        fields.add("TimeScale", timeScale)
        fields.add("Granularity", granularity)
        fields.add("GranularityTimeScale", granularityTimeScale)
        fields.add("ChargingType", chargingType)
        fields.add("VolumeUnit", volumeUnit)
        fields.add("Code", code)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Tells of one channel or of all. ``Event/StatusComplete`` ends the list. Needs the class `system`, `call` or
    /// `reporting`.
    public struct Status: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.Status

        /// The action's name.
        public var name: String { "Status" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads, unless it calls a function of the dialplan, which may do anything.
        public var changesServer: Bool { ReadOnly.callsFunction(fields) }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.Status {
    /// Tells of one channel or of all.
    ///
    /// - Parameters:
    ///   - channel: The name of the one channel to tell of; all when left out.
    ///   - variables: Variables to tell of each channel, separated by commas.
    ///   - allVariables: Whether to tell of all variables of each channel.
    public static func status(_ channel: String? = nil, variables: String? = nil, allVariables: Bool? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        fields.add("Variables", variables)
        fields.add("AllVariables", allVariables)
        return Self(fields: fields.list)
    }
}

extension Action {
    /// Lists the channels that exist. ``Event/CoreShowChannelsComplete`` ends the list. Needs the class `system` or
    /// `reporting`.
    public struct CoreShowChannels: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.CoreShowChannel

        /// The action's name.
        public var name: String { "CoreShowChannels" }
        /// It only reads.
        public var changesServer: Bool { false }

        /// Creates the action.
        public init() {}
    }
}

extension ManagerAction where Self == Action.CoreShowChannels {
    /// Lists the channels that exist.
    public static var coreShowChannels: Self { Self() }
}

extension Action {
    /// Lists the channels that are connected with a channel. May break off with an error.
    /// ``Event/CoreShowChannelMapComplete`` ends the list. Needs the class `system` or `reporting`.
    public struct CoreShowChannelMap: ManagerListAction {
        /// One item of the list.
        public typealias Item = Event.CoreShowChannelMap

        /// The action's name.
        public var name: String { "CoreShowChannelMap" }
        /// The headers.
        public let fields: [ActionField]
        /// It only reads.
        public var changesServer: Bool { false }

        package init(fields: [ActionField]) { self.fields = fields }
    }
}

extension ManagerAction where Self == Action.CoreShowChannelMap {
    /// Lists the channels that are connected with a channel. May break off with an error.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    public static func coreShowChannelMap(channel: String? = nil) -> Self {
        var fields = ActionFields()
        fields.add("Channel", channel)
        return Self(fields: fields.list)
    }
}
