import AsteriskManager

extension PBX {
    /// Which end of a call does something.
    enum Party { case caller, callee }

    /// A phone calls a number: another phone, or a queue.
    mutating func call(from number: String, to exten: String) -> Int {
        declare(number)
        let caller = makeChannel(number, state: .ring, exten: exten)
        let id = nextID()
        calls[id] = Call(id: id, phase: .running, caller: caller)
        if queues.contains(where: { $0.exten == exten }) {
            execute(caller, "Answer")
            setState(caller, .up)
            updateDevice(number)
        } else {
            declare(exten)
        }
        follow(id, to: exten)
        updateDevice(number)
        return id
    }

    /// Makes sure that there is a phone of this number.
    mutating func declare(_ number: String) {
        if phones[number] == nil { phones[number] = Phone(name: "", behavior: .rings) }
    }

    /// The call's first channel comes to an extension. One that is neither a queue's nor a phone's ends the call.
    mutating func follow(_ id: Int, to exten: String) {
        guard let call = calls[id] else { return }
        change(call.caller) { $0.exten = exten }
        if let queue = queues.firstIndex(where: { $0.exten == exten }) {
            enter(id, queueAt: queue)
        } else if phones[exten] != nil {
            dial(id, exten)
        } else {
            endCall(id)
        }
    }

    private mutating func dial(_ id: Int, _ number: String) {
        guard let caller = calls[id]?.caller else { return }
        execute(caller, "Dial", "PJSIP/\(number)")
        let callee = ring(number, for: caller, application: "AppDial")
        emit("DialBegin", of: caller, to: callee, ["DialString": number])
        connectLine(of: caller, to: callee)
        emit("NewConnectedLine", of: caller)
        setState(callee, .ringing)
        updateDevice(number)
        emit("DialState", of: caller, to: callee, ["DialStatus": "RINGING"])
        calls[id]?.callee = callee
        calls[id]?.phase = .ringing
    }

    /// Makes the channel of a phone that is called.
    mutating func ring(_ number: String, for caller: Int, application: String) -> Int {
        let callee = makeChannel(number, state: .down, exten: "s", linkedTo: caller)
        connectLine(of: callee, to: caller)
        execute(callee, application, "(Outgoing Line)", exten: channels[caller]?.exten)
        emit("NewConnectedLine", of: callee)
        return callee
    }

    mutating func connectLine(of channel: Int, to other: Int) {
        guard let other = channels[other] else { return }
        change(channel) { ($0.connectedNumber, $0.connectedName) = (other.callerNumber, other.callerName) }
    }

    // MARK: The called party

    /// The phone that rings is picked up.
    mutating func answer(_ id: Int) {
        guard let call = calls[id] else { return }
        switch call.phase {
        case .originating: answerOrigination(id)
        case .ringing where call.queue != nil: connectMember(id)
        case .ringing: connect(id)
        default: break
        }
    }

    private mutating func connect(_ id: Int) {
        guard let call = calls[id], let callee = call.callee else { return }
        setState(callee, .up)
        updateDevice(channels[callee]?.phone ?? "")
        change(callee) { $0.exten = "" }
        emit("DialEnd", of: call.caller, to: callee, ["DialStatus": "ANSWER"])
        if channels[call.caller]?.state != .up { setState(call.caller, .up) }
        join(callee, call.caller, calleeExten: "")
        calls[id]?.phase = .talking
    }

    /// The phone that rings is not picked up.
    mutating func refuse(_ id: Int, _ refusal: Refusal) {
        guard let call = calls[id] else { return }
        if call.phase == .originating { return failOrigination(id, refusal) }
        guard call.phase == .ringing, call.queue == nil, let callee = call.callee else { return }
        for channel in [callee, call.caller] {
            change(channel) { ($0.cause, $0.techCause) = (refusal.cause, refusal.techCause) }
        }
        if refusal.isByPhone { emitHangupRequest(callee) }
        emit("DialEnd", of: call.caller, to: callee, ["DialStatus": refusal.dialStatus])
        let peer = channels[callee]
        if !refusal.isByPhone { change(callee) { $0.cause = .notDefined } }
        endChannel(callee)
        emitSoftHangup(call.caller)
        emitRecord(of: call.caller, to: peer, disposition: refusal.disposition)
        endChannel(call.caller)
        calls[id]?.phase = .ended
    }

    // MARK: Both

    /// A party hangs up.
    mutating func hangUp(_ id: Int, by party: Party, cause: HangupCause = .normalClearing) {
        guard let call = calls[id] else { return }
        switch call.phase {
        case .ended: return
        case .originating: return failOrigination(id, .busy)
        case .ringing where call.queue == nil && party == .caller: return cancel(id)
        case .ringing where call.queue == nil: return refuse(id, .declined)
        case .waiting where party == .callee, .running where party == .callee: return
        // A member that does not want to talk is not simulated.
        case .ringing where party == .callee: return
        default: break
        }
        let channel = party == .caller ? call.caller : call.callee ?? call.caller
        change(call.caller) { $0.cause = cause }
        if let callee = call.callee { change(callee) { $0.cause = cause } }
        emitHangupRequest(channel)
        endCall(id, by: party)
    }

    /// The caller gives up while the phone rings.
    private mutating func cancel(_ id: Int) {
        guard let call = calls[id], let callee = call.callee else { return }
        change(call.caller) { ($0.cause, $0.techCause) = (.noAnswer, "487") }
        change(callee) { ($0.cause, $0.techCause) = (.noAnswer, "480") }
        emitHangupRequest(call.caller)
        emit("DialEnd", of: call.caller, to: callee, ["DialStatus": "CANCEL"])
        emitRecord(of: call.caller, to: channels[callee], disposition: "NO ANSWER")
        emitSoftHangup(call.caller)
        endChannel(call.caller)
        endChannel(callee)
        calls[id]?.phase = .ended
    }

    /// The call is over, whoever wanted it.
    mutating func endCall(_ id: Int, by party: Party = .caller) {
        guard let call = calls[id], call.phase != .ended else { return }
        let bridge = channels[call.caller]?.bridge
        if call.queue != nil { leaveQueue(id, by: party) }
        let peer = call.callee.flatMap { channels[$0] }
        let isFirst = party == .caller
        for channel in isFirst ? [call.caller, call.callee] : [call.callee, call.caller] {
            if let channel { leaveBridge(channel) }
        }
        emitSoftHangup(call.caller)
        destroyBridge(bridge)
        for channel in call.queue == nil ? [call.caller, call.callee] : [call.callee, call.caller] {
            if channel == call.caller {
                let isAnswered = channels[call.caller]?.answered != nil
                emitRecord(of: call.caller, to: peer, disposition: isAnswered ? "ANSWERED" : "NO ANSWER")
            }
            if let channel { endChannel(channel) }
        }
        calls[id]?.phase = .ended
        callMembers()
    }

    // MARK: While they talk

    mutating func hold(_ id: Int, by party: Party, _ isOn: Bool) {
        guard let (channel, other) = talking(id, party), channels[channel]?.isOnHold != isOn else { return }
        change(channel) { $0.isOnHold = isOn }
        emit(isOn ? "Hold" : "Unhold", of: channel)
        if isOn {
            emit("MusicOnHoldStart", of: other, ["Class": "default"])
        } else {
            emit("MusicOnHoldStop", of: other)
        }
        guard let phone = channels[other]?.phone else { return }
        phones[phone]?.isHeld = isOn
        updateDevice(phone)
    }

    mutating func press(_ id: Int, by party: Party, _ digit: Character, for duration: Duration) {
        guard let call = calls[id], call.phase == .talking || call.phase == .running || call.phase == .waiting,
            let channel = party == .caller ? call.caller : call.callee
        else { return }
        emit("DTMFBegin", "dtmf", of: channel, ["Digit": "\(digit)", "Direction": "Received"])
        let (seconds, attoseconds) = duration.components
        let milliseconds = "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)"
        emit(
            "DTMFEnd",
            "dtmf",
            of: channel,
            ["Digit": "\(digit)", "DurationMs": milliseconds, "Direction": "Received"]
        )
    }

    /// A party sends the other one elsewhere and is out.
    mutating func transfer(_ id: Int, by party: Party, to exten: String) {
        guard let (channel, other) = talking(id, party), let bridge = channels[channel]?.bridge else { return }
        leaveBridge(channel)
        var fields = [ActionField("Result", "Success")]
        fields += self.fields(of: channel, prefix: "Transferer")
        fields += self.fields(of: other, prefix: "Transferee")
        if var value = bridges[bridge] {
            value.members = [channel, other]
            fields += self.fields(of: value)
        }
        fields += [ActionField("IsExternal", "Yes"), ActionField("Context", context), ActionField("Extension", exten)]
        emit("BlindTransfer", "call", fields)
        send(other, of: id, to: exten, leaving: channel, bridge)
    }

    /// An action sends a channel elsewhere; whoever talked to it is out.
    mutating func redirect(_ channel: Int, to exten: String) {
        guard let call = calls.values.first(where: { $0.caller == channel || $0.callee == channel }) else { return }
        let other = call.caller == channel ? call.callee : call.caller
        if call.phase == .ringing, call.caller == channel, let callee = call.callee {
            emit("DialEnd", of: channel, to: callee, ["DialStatus": "CANCEL"])
        }
        if call.queue != nil { leaveQueue(call.id, by: .caller) }
        send(channel, of: call.id, to: exten, leaving: other, channels[channel]?.bridge)
    }

    private mutating func send(_ channel: Int, of id: Int, to exten: String, leaving other: Int?, _ bridge: Int?) {
        let (application, data) = channels[channel].map { ($0.application, $0.data) } ?? ("", "")
        execute(channel, application, data, exten: exten)
        leaveBridge(channel)
        if let other { leaveBridge(other) }
        destroyBridge(bridge)
        if let other { endChannel(other) }
        calls[id]?.caller = channel
        calls[id]?.callee = nil
        calls[id]?.queue = nil
        calls[id]?.phase = .running
        follow(id, to: exten)
        callMembers()
    }

    private func talking(_ id: Int, _ party: Party) -> (own: Int, other: Int)? {
        guard let call = calls[id], call.phase == .talking, let callee = call.callee else { return nil }
        return party == .caller ? (call.caller, callee) : (callee, call.caller)
    }
}

/// Why a phone that rings is not picked up.
enum Refusal {
    case busy, declined, unanswered

    var cause: HangupCause {
        switch self {
        case .busy: .userBusy
        case .declined: .callRejected
        case .unanswered: .noAnswer
        }
    }

    var techCause: String? {
        switch self {
        case .busy: "486"
        case .declined: "403"
        case .unanswered: nil
        }
    }

    var dialStatus: String { self == .busy ? "BUSY" : "NOANSWER" }
    var disposition: String { self == .busy ? "BUSY" : "NO ANSWER" }
    /// Whether the phone says so, and not the server's patience.
    var isByPhone: Bool { self != .unanswered }
}
