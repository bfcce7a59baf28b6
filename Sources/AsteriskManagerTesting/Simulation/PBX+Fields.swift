import AsteriskManager

extension PBX {
    /// The headers with which Asterisk tells of a channel, in its order.
    func fields(of id: Int, prefix: String = "") -> [ActionField] {
        guard let channel = channels[id] else { return [] }
        let fields: KeyValuePairs = [
            "Channel": channel.name,
            "ChannelState": "\(channel.state.rawValue)",
            "ChannelStateDesc": channel.state.text,
            "CallerIDNum": channel.callerNumber.orUnknown,
            "CallerIDName": channel.callerName.orUnknown,
            "ConnectedLineNum": channel.connectedNumber.orUnknown,
            "ConnectedLineName": channel.connectedName.orUnknown,
            "Language": "en",
            "AccountCode": "",
            "Context": context,
            "Exten": channel.exten,
            "Priority": "1",
            "Uniqueid": channel.uniqueID,
            "Linkedid": channel.linkedID,
        ]
        return fields.map { ActionField(prefix + $0.key, $0.value) }
    }

    func fields(of bridge: Bridge) -> [ActionField] {
        let fields: KeyValuePairs = [
            "BridgeUniqueid": bridge.uniqueID,
            "BridgeType": "basic",
            "BridgeTechnology": "simple_bridge",
            "BridgeCreator": "<unknown>",
            "BridgeName": "<unknown>",
            "BridgeNumChannels": "\(bridge.members.count)",
            "BridgeVideoSourceMode": "none",
        ]
        return fields.map { ActionField($0.key, $0.value) }
    }

    /// Tells the record of a call, when it is over.
    mutating func emitRecord(of id: Int, to callee: Channel?, disposition: String) {
        guard let channel = channels[id] else { return }
        let answered = disposition == "ANSWERED" ? channel.answered : nil
        let seconds = { [now] (start: Timestamp) in "\(start.duration(to: now).components.seconds)" }
        let fields: KeyValuePairs = [
            "AccountCode": "",
            "Source": channel.callerNumber,
            "Destination": channel.exten,
            "DestinationContext": context,
            "CallerID": "\"\(channel.callerName)\" <\(channel.callerNumber)>",
            "Channel": channel.name,
            "DestinationChannel": callee?.name ?? "",
            "LastApplication": channel.application,
            "LastData": channel.data,
            "StartTime": channel.began.text,
            "AnswerTime": answered?.text ?? "",
            "EndTime": now.text,
            "Duration": seconds(channel.began),
            "BillableSeconds": answered.map(seconds) ?? "0",
            "Disposition": disposition,
            "AMAFlags": "DOCUMENTATION",
            "UniqueID": channel.uniqueID,
            "UserField": "",
        ]
        emit("Cdr", "cdr", fields.map { ActionField($0.key, $0.value) })
    }
}

extension String {
    /// What Asterisk writes in place of a number or a name that it does not know.
    var orUnknown: String { isEmpty ? "<unknown>" : self }
}

extension Timestamp {
    /// As in records of calls: `2026-11-21 05:51:26`.
    var text: String {
        String(description.prefix(19).map { $0 == "T" ? " " : $0 })
    }

    /// As in the answer to Ping: `1795240286.232855`.
    var secondsText: String {
        let digits = "\(microseconds % 1_000_000)"
        return "\(microseconds / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension ChannelState {
    /// The state in Asterisk's words.
    var text: String {
        let words = ["Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up", "Busy"]
        return words.indices.contains(rawValue) ? words[rawValue] : "Unknown"
    }
}

extension HangupCause {
    /// The cause in Asterisk's words.
    var text: String {
        switch self {
        case .unallocated: "Unallocated (unassigned) number"
        case .normalClearing: "Normal Clearing"
        case .userBusy: "User busy"
        case .noUserResponse: "No user responding"
        case .noAnswer: "User alerting, no answer"
        case .callRejected: "Call Rejected"
        case .congestion: "Circuit/channel congestion"
        case HangupCause(rawValue: 31): "Normal, unspecified"
        default: "Unknown"
        }
    }
}
