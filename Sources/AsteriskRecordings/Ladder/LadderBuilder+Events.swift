import AsteriskManager

extension LadderBuilder {
    /// Adds what the event says. Events that say nothing about the way of a call, such as `VarSet`, add nothing.
    mutating func read(_ message: Message) {
        func value(_ key: String) -> String { Self.text(message[key] ?? "") }
        switch message.name.lowercased() {
        case "newchannel": newchannel(message)
        case "newstate": newstate(message)
        case "dialbegin": dialBegin(message)
        case "dialstate": dialState(message)
        case "dialend": dialEnd(message)
        case "bridgeenter": enter(column(message), bridge: message["BridgeUniqueid"] ?? "")
        case "bridgeleave": leave(column(message), bridge: message["BridgeUniqueid"] ?? "")
        case "hold": note(column(message), .hold, "holds")
        case "unhold": note(column(message), .hold, "holds no longer")
        case "musiconholdstart": note(column(message), .hold, "hears music on hold")
        case "musiconholdstop": note(column(message), .hold, "music on hold stops")
        case "dtmfend": if !message.value(of: "Direction", is: "Sent") { digit(column(message)) }
        case "flash": note(column(message), .digits, "flash")
        case "hanguprequest": note(column(message), .hangup, "hangs up")
        case "hangup":
            let words = [message["Cause"], message["Cause-txt"]].compactMap(\.self).map { Self.text($0) }
            end(column(message), words.joined(separator: " "))
        case "rename": note(column(message), .state, "is now \(value("Newname"))")
        case "localbridge":
            arrow(column(message, "LocalOne"), column(message, "LocalTwo"), .dial, "Local")
        case "pickup": arrow(column(message), column(message, "Target"), .transfer, "picks up")
        case "chanspystart": arrow(column(message, "Spyer"), column(message, "Spyee"), .transfer, "listens")
        case "blindtransfer", "attendedtransfer": transfer(message)
        case "userevent": note(column(message), .state, "UserEvent \(value("UserEvent"))")
        case "originateresponse": note(column(message), .state, "Originate: \(value("Response"))")
        default: place(message)
        }
    }

    private mutating func newchannel(_ message: Message) {
        let exten = Self.text(message["Exten"] ?? "")
        // A channel that is down is about to be dialled, which is told when it begins.
        switch message.integer("ChannelState") {
        case 0?: break
        case 4? where !exten.isEmpty: note(column(message), .state, "calls \(exten)")
        default: note(column(message), .state, Self.text(message["ChannelStateDesc"] ?? "new"))
        }
    }

    private mutating func newstate(_ message: Message) {
        guard let column = column(message) else { return }
        let state = Self.text(message["ChannelStateDesc"] ?? message["State"] ?? "")
        guard let dialer = dialers[column] else {
            note(column, .state, state)
            return
        }
        switch state {
        case "Ringing": progress(column, dialer, "ringing", .dial)
        case "Up": progress(column, dialer, "answers", .answer)
        default: note(column, .state, state)
        }
    }

    private mutating func dialBegin(_ message: Message) {
        let (source, target) = (column(message), column(message, "Dest"))
        if let target { dialers[target] = .some(source) }
        let dialled = Self.text(message["DialString"] ?? "")
        arrow(source, target, .dial, source == nil ? "is dialled" : "dials \(dialled)")
    }

    private mutating func dialState(_ message: Message) {
        let status = Self.text(message["DialStatus"] ?? "").lowercased()
        guard let target = column(message, "Dest") else { return }
        progress(target, column(message), status, .dial)
    }

    /// What the dialled end does. Several events say the same.
    private mutating func progress(_ target: Int, _ source: Int?, _ label: String, _ kind: CallLadder.Kind) {
        guard told[target] != label else { return }
        told[target] = label
        arrow(target, source, kind, label)
    }

    private mutating func dialEnd(_ message: Message) {
        guard let target = column(message, "Dest") else { return }
        let source = column(message)
        dialers.removeValue(forKey: target)
        switch (message["DialStatus"] ?? "").uppercased() {
        case "ANSWER": progress(target, source, "answers", .answer)
        case "BUSY": arrow(target, source, .failure, "busy")
        case "CONGESTION": arrow(target, source, .failure, "congestion")
        case "CHANUNAVAIL": arrow(target, source, .failure, "unavailable")
        case "NOANSWER": arrow(source, target, .failure, "no answer")
        case "CANCEL": arrow(source, target, .failure, "cancels")
        default:
            let forward = message["Forward"].map { " to \(Self.text($0))" } ?? ""
            arrow(target, source, .failure, Self.text(message["DialStatus"] ?? "").lowercased() + forward)
        }
    }

    private mutating func transfer(_ message: Message) {
        let result = Self.text(message["Result"] ?? "Success")
        let outcome = result == "Success" ? "" : " (\(result))"
        if message.isNamed("BlindTransfer") {
            let exten = Self.text(message["Extension"] ?? "")
            let (source, target) = (column(message, "Transferer"), column(message, "Transferee"))
            arrow(source, target, .transfer, "transfers to \(exten)\(outcome)")
            return
        }
        let first = column(message, "OrigTransferer")
        _ = column(message, "SecondTransferer")
        let (transferee, target) = (column(message, "Transferee"), column(message, "TransferTarget"))
        let by = first.map { " by \(title($0))" } ?? ""
        if transferee != nil, target != nil {
            arrow(transferee, target, .transfer, "attended transfer\(by)\(outcome)")
        } else {
            let app = message["DestApp"].map { " to \(Self.text($0))" } ?? ""
            note(first ?? transferee ?? target, .transfer, "attended transfer\(app)\(outcome)")
        }
    }

    /// Queues, parking lots and conferences.
    private mutating func place(_ message: Message) {
        func value(_ key: String) -> String { Self.text(message[key] ?? "") }
        let queue = value("Queue")
        switch message.name.lowercased() {
        case "queuecallerjoin", "join":
            note(column(message), .place, "joins queue \(queue), position \(value("Position"))")
        case "queuecallerleave", "leave": note(column(message), .place, "leaves queue \(queue)")
        case "queuecallerabandon": note(column(message), .place, "gives up after \(value("HoldTime")) s")
        case "agentconnect":
            arrow(column(message, "Dest"), column(message), .place, "takes the call after \(value("HoldTime")) s")
        case "agentcomplete":
            note(column(message, "Dest"), .place, "\(value("TalkTime")) s of talk, ended by \(value("Reason"))")
        case "agentringnoanswer": note(column(message, "Dest"), .failure, "no answer")
        case "parkedcall": note(column(message, "Parkee"), .place, "parked at \(value("ParkingSpace"))")
        case "parkedcalltimeout": note(column(message, "Parkee"), .place, "was parked too long")
        case "parkedcallgiveup": note(column(message, "Parkee"), .place, "gives up being parked")
        case "unparkedcall":
            let space = value("ParkingSpace")
            arrow(column(message, "Retriever"), column(message, "Parkee"), .place, "fetches \(space)")
        case "confbridgejoin": note(column(message), .place, "joins conference \(value("Conference"))")
        case "confbridgeleave": note(column(message), .place, "leaves conference \(value("Conference"))")
        case "confbridgemute": note(column(message), .hold, "muted")
        case "confbridgeunmute": note(column(message), .hold, "no longer muted")
        default: break
        }
    }
}
