import AsteriskManager

extension PBX {
    /// What an Originate wants.
    struct Origination {
        let request: Request
        let isAsync: Bool
        /// As the client wrote it: `PJSIP/1001`.
        let channel: String
        /// Where the phone is sent once it is picked up; `nil` when an application is to run.
        let exten: String?
        let application: String
        let data: String
        /// The id that the channel shall have; `nil` for one of the server's.
        let channelID: String?
    }

    mutating func originate(_ action: ReceivedAction, for request: Request) {
        guard let channel = action["Channel"] else { return reply(.error("Channel not specified"), to: request) }
        let parts = channel.split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return reply(.error("Invalid channel"), to: request) }
        let application = action["Application"] ?? ""
        if application.isEmpty {
            guard let exten = action["Exten"], action["Context"] != nil, action["Priority"] != nil else {
                return reply(.error("Originate with 'Exten' requires 'Context' and 'Priority'"), to: request)
            }
            guard exists(exten, in: action["Context"]) else {
                return reply(.error("Extension does not exist."), to: request)
            }
        }
        let isAsync = ["true", "yes", "1", "on"].contains(action["Async"]?.lowercased() ?? "")
        let origin = Origination(
            request: request,
            isAsync: isAsync,
            channel: channel,
            exten: application.isEmpty ? action["Exten"] : nil,
            application: application,
            data: action["Data"] ?? "",
            channelID: action["ChannelId"]
        )
        if isAsync { reply(.success(["Message": "Originate successfully queued"]), to: request) }
        let number = String(parts[1])
        guard let behavior = phones[number]?.behavior, parts[0].lowercased() == "pjsip" else {
            return finish(origin, channel: nil, reason: 0)
        }
        let id = ring(number, for: origin, callerID: action["CallerID"])
        switch behavior {
        case .rings: break
        case .answers: answer(id)
        case .isBusy: refuse(id, .busy)
        case .declines: refuse(id, .declined)
        }
    }

    /// Whether the dialplan has the extension: a queue's, or a phone's.
    func exists(_ exten: String, in context: String?) -> Bool {
        context == self.context && (phones[exten] != nil || queues.contains { $0.exten == exten })
    }

    private mutating func ring(_ number: String, for origin: Origination, callerID: String?) -> Int {
        let channel = makeChannel(number, state: .down, exten: "s", uniqueID: origin.channelID)
        execute(channel, "AppDial2", "(Outgoing Line)")
        if let callerID {
            let (name, callerNumber) = Self.parts(ofCallerID: callerID)
            change(channel) { ($0.callerName, $0.callerNumber) = (name, callerNumber) }
            emit("NewCallerid", of: channel, [ActionField("CID-CallingPres", "0 (Presentation Allowed, Not Screened)")])
            change(channel) { ($0.connectedName, $0.connectedNumber) = (name, callerNumber) }
            emit("NewConnectedLine", of: channel)
        }
        let id = nextID()
        calls[id] = Call(id: id, phase: .originating, caller: channel, origin: origin)
        emitDial("DialBegin", channel, ["DialString": number])
        setState(channel, .ringing)
        updateDevice(number)
        emitDial("DialState", channel, ["DialStatus": "RINGING"])
        return id
    }

    /// Nobody calls but the server itself: these events have the called channel alone.
    private mutating func emitDial(_ name: String, _ channel: Int, _ fields: KeyValuePairs<String, String>) {
        emit(name, "call", self.fields(of: channel, prefix: "Dest") + fields.map { ActionField($0.key, $0.value) })
    }

    mutating func answerOrigination(_ id: Int) {
        guard let call = calls[id], let origin = call.origin else { return }
        setState(call.caller, .up)
        updateDevice(channels[call.caller]?.phone ?? "")
        emitDial("DialEnd", call.caller, ["DialStatus": "ANSWER"])
        calls[id]?.phase = .running
        finish(origin, channel: call.caller, reason: 4)
        if let exten = origin.exten {
            follow(id, to: exten)
        } else {
            execute(call.caller, origin.application, origin.data, exten: "")
        }
    }

    mutating func failOrigination(_ id: Int, _ refusal: Refusal) {
        guard let call = calls[id], let origin = call.origin else { return }
        change(call.caller) { ($0.cause, $0.techCause) = (refusal.cause, refusal.techCause) }
        emitRecord(of: call.caller, to: nil, disposition: refusal.disposition)
        if refusal.isByPhone {
            emitHangupRequest(call.caller)
            emitDial("DialEnd", call.caller, ["DialStatus": refusal.dialStatus])
        }
        endChannel(call.caller)
        calls[id]?.phase = .ended
        finish(origin, channel: nil, reason: refusal.isByPhone ? 0 : 3)
    }

    private mutating func finish(_ origin: Origination, channel id: Int?, reason: Int) {
        guard origin.isAsync else {
            let isDone = id != nil
            let answer: ServerReply =
                isDone
                ? .success(["Message": "Originate successfully queued"]) : .error("Originate failed")
            return reply(answer, to: origin.request)
        }
        let channel = id.flatMap { channels[$0] }
        var fields: [ActionField] = []
        if let actionID = origin.request.actionID { fields.append(ActionField("ActionID", actionID)) }
        fields.append(ActionField("Response", channel == nil ? "Failure" : "Success"))
        fields.append(ActionField("Channel", channel?.name ?? origin.channel))
        if let exten = origin.exten {
            fields += [ActionField("Context", context), ActionField("Exten", exten)]
        } else {
            fields += [ActionField("Application", origin.application), ActionField("Data", origin.data)]
        }
        fields.append(ActionField("Reason", "\(reason)"))
        fields.append(ActionField("Uniqueid", channel?.uniqueID ?? "<unknown>"))
        fields.append(ActionField("CallerIDNum", (channel?.callerNumber ?? "").orUnknown))
        fields.append(ActionField("CallerIDName", (channel?.callerName ?? "").orUnknown))
        emit("OriginateResponse", "call", fields)
    }

    /// Reads `"Name" <number>`, `Name <number>` and `number`.
    private static func parts(ofCallerID text: String) -> (name: String, number: String) {
        guard let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close else {
            return ("", text)
        }
        let unwanted: (Character) -> Bool = { $0 == " " || $0 == "\"" }
        var name = text[..<open].drop(while: unwanted)
        while let last = name.last, unwanted(last) { name.removeLast() }
        return (String(name), String(text[text.index(after: open)..<close]))
    }
}
