/// Where a call goes when it is answered.
public enum CallDestination: Sendable, Hashable {
    /// An extension of the dialplan. The priority is a number or a label.
    case exten(String, context: String, priority: String = "1")
    /// An application with its arguments, such as `Queue` and `support`.
    case application(String, data: String = "")
}

extension Manager {
    /// Calls a channel and, when it answers, connects it with an extension or an application. Returns as soon as the
    /// server has taken the call; what becomes of it is told by what is returned.
    ///
    /// ```swift
    /// let call = try await manager.originate("PJSIP/1001", to: .application("Queue", data: "support"))
    /// try await call.answered
    /// ```
    ///
    /// The server is asked for with `Async`, so that it goes on answering other actions, and for an id of the
    /// channel that nobody can guess, so that no event of another channel is taken for one of the call's. An
    /// `OriginateResponse` counts when it has the id of this action and tells of this channel. The user needs the class
    /// `originate` to write, and `call` to read.
    ///
    /// - Parameters:
    ///   - channel: What to call: technology and resource, such as `PJSIP/1001` or `Local/200@internal`.
    ///   - destination: Where it goes when it is answered.
    ///   - timeout: How long to ring; 30 seconds when left out.
    ///   - callerID: The caller that the called phone shows: `"Alice" <1001>`.
    ///   - variable: Variables of the call, each `name=value`. A comma in a value needs a backslash before it.
    ///   - account: The account that the call is billed to.
    ///   - earlyMedia: Whether the called channel is connected before it answers; it counts as answered then.
    ///   - codecs: The codecs to offer, separated by commas; `slin` when left out.
    ///   - preDialGoSub: A subroutine of the dialplan that the channel runs before it dials:
    ///     `context,extension,priority`.
    /// - Throws: what ``send(_:)`` throws, such as `notPermitted` by a read-only manager before a byte is written, and
    ///   `actionFailed` when the server refuses. With `outcomeUnknown`, `timedOut` and `CancellationError` the call may
    ///   have been made all the same.
    public func originate(
        _ channel: String,
        to destination: CallDestination,
        timeout: Duration? = nil,
        callerID: String? = nil,
        variable: [String] = [],
        account: String? = nil,
        earlyMedia: Bool? = nil,
        codecs: String? = nil,
        preDialGoSub: String? = nil
    ) async throws -> OriginatedCall {
        let id = ChannelID.random()
        let isLocal = ASCII.matches(String(channel.prefix(6)), "Local/")
        let otherID = isLocal ? ChannelID(rawValue: id.rawValue + ";2") : nil
        let (exten, context, priority, application, data) = destination.fields
        let action = Action.Originate.originate(
            channel,
            exten: exten,
            context: context,
            priority: priority,
            application: application,
            data: data,
            timeout: timeout,
            callerID: callerID,
            variable: variable,
            account: account,
            earlyMedia: earlyMedia,
            async: true,
            codecs: codecs,
            channelID: id.rawValue,
            otherChannelID: otherID?.rawValue,
            preDialGoSub: preDialGoSub
        )
        // Before anything is attached, for which a server may have to be asked.
        try ReadOnly.check(action, configuration)
        let progress = CallProgress(target: channel, id: id, otherID: otherID)
        let patience = (timeout ?? .seconds(30)) + configuration.actionTimeout
        let call = OriginatedCall(CallTracker(progress, patience: patience), manager: self)
        call.accepted(try await send(action))
        return call
    }
}

extension CallDestination {
    fileprivate var fields: (exten: String?, context: String?, priority: String?, application: String?, data: String?) {
        switch self {
        case .exten(let exten, let context, let priority): (exten, context, priority, nil, nil)
        case .application(let application, let data): (nil, nil, nil, application, data)
        }
    }
}

extension ChannelID {
    /// 128 bits that nobody can guess.
    fileprivate static func random() -> ChannelID {
        let halves = [UInt64.random(in: .min ... .max), .random(in: .min ... .max)].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        return ChannelID(rawValue: halves.joined())
    }
}
