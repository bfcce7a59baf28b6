import AsteriskManager

extension PBX {
    /// Answers an action of a client that is logged in. The answer is part of the output, before or behind the events
    /// that the action causes.
    mutating func act(_ action: ReceivedAction, for request: Request) {
        switch action.name.lowercased() {
        case "": reply(.error("Missing action in request"), to: request)
        case "ping": reply(.success(["Ping": "Pong", "Timestamp": now.secondsText]), to: request)
        case "originate": originate(action, for: request)
        case "hangup": hangUp(action, request)
        case "redirect": redirect(action, request)
        case "blindtransfer": transfer(action, request)
        case "coreshowchannels": reply(channelList(), to: request)
        case "status": reply(statusList(action), to: request)
        case "bridgelist": reply(bridgeList(), to: request)
        case "queuestatus": reply(queueList(action), to: request)
        case "queuesummary": reply(queueSummary(action), to: request)
        default: reply(.error("Invalid/unknown command"), to: request)
        }
    }

    /// The channel of this name, or with this id.
    func channel(_ name: String) -> Int? {
        channels.values.first { $0.name.lowercased() == name.lowercased() || $0.uniqueID == name }?.id
    }

    private mutating func hangUp(_ action: ReceivedAction, _ request: Request) {
        guard let name = action["Channel"] else { return reply(.error("No channel specified"), to: request) }
        guard let channel = channel(name), let call = call(of: channel) else {
            return reply(.error("No such channel"), to: request)
        }
        reply(.success(["Message": "Channel Hungup"]), to: request)
        let cause = action["Cause"].flatMap { Int($0) }.map { HangupCause(rawValue: $0) }
        for channel in [call.caller, call.callee] {
            if let channel { change(channel) { $0.cause = cause ?? .normalClearing } }
        }
        switch call.phase {
        case .originating: failOrigination(call.id, .declined)
        case .ringing where call.queue == nil && call.callee == channel: refuse(call.id, .declined)
        default: endCall(call.id, by: call.caller == channel ? .caller : .callee)
        }
    }

    private func call(of channel: Int) -> Call? {
        calls.values.first { $0.phase != .ended && ($0.caller == channel || $0.callee == channel) }
    }

    private mutating func redirect(_ action: ReceivedAction, _ request: Request) {
        guard let name = action["Channel"] else { return reply(.error("Channel not specified"), to: request) }
        guard action["Context"] != nil else { return reply(.error("Context not specified"), to: request) }
        guard let exten = action["Exten"] else { return reply(.error("Exten not specified"), to: request) }
        guard let channel = channel(name) else {
            return reply(.error("Channel does not exist: \(name)"), to: request)
        }
        reply(.success(["Message": "Redirect successful"]), to: request)
        redirect(channel, to: exten)
    }

    private mutating func transfer(_ action: ReceivedAction, _ request: Request) {
        guard let name = action["Channel"] else { return reply(.error("No channel specified"), to: request) }
        guard let exten = action["Exten"] else { return reply(.error("No extension specified"), to: request) }
        guard let channel = channel(name), let call = call(of: channel) else {
            return reply(.error("Channel specified does not exist"), to: request)
        }
        guard call.phase == .talking else { return reply(.error("Transfer failed"), to: request) }
        reply(.success(["Message": "Transfer succeeded"]), to: request)
        transfer(call.id, by: call.caller == channel ? .caller : .callee, to: exten)
    }
}
