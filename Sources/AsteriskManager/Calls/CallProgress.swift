/// What is known of a call that an `Originate` began. Pure: events go in, in any order among those of its two channels
/// and the answer.
///
/// The channels are known by the ids that they were to have. A server before Asterisk 12 gives them others: then the
/// answer, which carries the action's id, says which channel it is.
struct CallProgress: Sendable {
    /// One channel of the call.
    struct Leg: Sendable {
        var id: ChannelID
        var name: String?
        /// Whether it was told of.
        var isSeen = false
        var hangup: Event.Hangup?

        func isSame(as channel: ChannelSnapshot) -> Bool {
            channel.uniqueID == id || name.map { $0 == channel.name } ?? false
        }

        mutating func see(_ name: String) { (isSeen, self.name) = (true, name) }
    }

    /// What was called, as given: `PJSIP/1001`.
    let target: String
    /// The channel that was called; of a local channel the half that is connected with the extension or application.
    private(set) var called: Leg
    /// The other half of a local channel, which runs through the dialplan.
    private(set) var other: Leg?
    private(set) var response: Event.OriginateResponse?
    private(set) var answered: Result<Void, ManagerError>?
    private(set) var ended: Result<OriginatedCall.End, ManagerError>?
    /// Channels that ended before it was known whether they are the call's.
    private var strays: [Event.Hangup] = []
    private static let mostStrays = 256

    init(target: String, id: ChannelID, otherID: ChannelID? = nil) {
        self.target = target
        called = Leg(id: id)
        other = otherID.map { Leg(id: $0) }
    }

    /// Whether it is not known yet which channel it is.
    var isUnknown: Bool { !called.isSeen && response == nil }

    /// Whether nothing more can be learnt.
    var isSettled: Bool { answered != nil && ended != nil }

    /// The ids and names by which its events are found.
    var keys: [String] { legs.flatMap { [$0.id.rawValue, $0.name].compactMap(\.self) } }

    private var hasFailed: Bool { response.map { $0.response != true } ?? false }

    private var legs: [Leg] { [called, other].compactMap(\.self) }

    // MARK: Events

    mutating func began(_ channel: ChannelSnapshot) {
        if channel.uniqueID == called.id {
            called.see(channel.name)
            strays = []
        } else if channel.uniqueID == other?.id {
            other?.see(channel.name)
        }
    }

    mutating func hungUp(_ hangup: Event.Hangup) {
        if called.isSame(as: hangup.channel) {
            called.see(hangup.channel.name)
            called.hangup = hangup
        } else if other?.isSame(as: hangup.channel) == true {
            other?.see(hangup.channel.name)
            other?.hangup = hangup
        } else if isUnknown {
            if strays.count == Self.mostStrays { strays.removeFirst() }
            strays.append(hangup)
        }
        settle()
    }

    /// - Parameter response: one with the id of the call's action. It has to be about the call's channel too, if that is
    ///   known.
    mutating func responded(_ response: Event.OriginateResponse) {
        let id = response.uniqueID
        guard self.response == nil, !called.isSeen || !id.isChannel || id == called.id else { return }
        if response.response == true, !called.isSeen, id.isChannel {
            called.id = id
            called.see(response.channel)
            other?.name = response.channel.otherHalf
        }
        let strays = strays
        self.response = response
        self.strays = []
        for hangup in strays { hungUp(hangup) }
        settle()
    }

    /// Nothing more is heard of it. What is known stays.
    mutating func lose(_ error: ManagerError) {
        if answered == nil { answered = .failure(hasFailed ? notAnswered : error) }
        if ended == nil { ended = hasFailed ? .success(end) : .failure(error) }
    }

    private mutating func settle() {
        // Of a call that was not answered there may be no channel, or only one half.
        let isOver = legs.allSatisfy { $0.hangup != nil || hasFailed && !$0.isSeen }
        if ended == nil, isOver { ended = .success(end) }
        guard answered == nil, response != nil else { return }
        if !hasFailed {
            answered = .success(())
        } else if isOver {
            // The answer comes before the channel's end, which alone tells a busy phone from one that is not there.
            answered = .failure(notAnswered)
        }
    }

    private var end: OriginatedCall.End { OriginatedCall.End(hangups: legs.compactMap(\.hangup)) }

    private var notAnswered: ManagerError {
        let cause = end.cause.flatMap { $0 == .notDefined ? nil : "\($0)" }
        let why = cause ?? response?.reason.map { "\($0)" } ?? "the server does not say why"
        return ManagerError(.notAnswered, "\(target.visible) was not answered: \(why)")
    }
}

extension ChannelID {
    /// Whether it is an id, and not `<unknown>` or `<null>`.
    fileprivate var isChannel: Bool { !rawValue.isEmpty && !rawValue.hasPrefix("<") }
}

extension String {
    /// The name of the other half of a local channel: `Local/200@internal-00000001;2` of the one with `;1`, with a comma
    /// in Asterisk 1.4. `nil` for other names.
    fileprivate var otherHalf: String? {
        guard let last, last == "1" || last == "2", [";", ","].contains(dropLast().last) else { return nil }
        return dropLast() + (last == "1" ? "2" : "1")
    }
}
