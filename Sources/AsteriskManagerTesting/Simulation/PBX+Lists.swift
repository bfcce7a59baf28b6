import AsteriskManager

// The lists that a client may ask for, made of what there is at the moment.
extension PBX {
    private var channelsInOrder: [Channel] { channels.values.sorted { $0.id < $1.id } }

    func channelList() -> ServerReply {
        let items = channelsInOrder.map { channel in
            [ActionField("Event", "CoreShowChannel"), Self.actionID] + fields(of: channel.id) + [
                ActionField("Application", channel.application),
                ActionField("ApplicationData", channel.data),
                ActionField("Duration", Self.clock(channel.began.duration(to: now))),
                ActionField("BridgeId", bridgeID(of: channel)),
            ]
        }
        return list("CoreShowChannelsComplete", "Channels will follow", items)
    }

    func statusList(_ action: ReceivedAction) -> ServerReply {
        let wanted = action["Channel"].map { channel($0) }
        if case .some(nil) = wanted { return .error("No such channel") }
        let channels = channelsInOrder.filter { wanted == nil || $0.id == wanted }
        let items = channels.map { channel in
            let fields: KeyValuePairs = [
                "Type": "PJSIP",
                "DNID": channel.exten,
                "EffectiveConnectedLineNum": channel.connectedNumber.orUnknown,
                "EffectiveConnectedLineName": channel.connectedName.orUnknown,
                "TimeToHangup": "0",
                "BridgeID": bridgeID(of: channel),
                "Application": channel.application,
                "Data": channel.data,
                "Nativeformats": "(ulaw)",
                "Readformat": "ulaw",
                "Readtrans": "",
                "Writeformat": "ulaw",
                "Writetrans": "",
                "Callgroup": "0",
                "Pickupgroup": "0",
                "Seconds": "\(channel.began.duration(to: now).components.seconds)",
            ]
            return [ActionField("Event", "Status"), ActionField("Privilege", "Call")] + self.fields(of: channel.id)
                + fields.map { ActionField($0.key, $0.value) } + [Self.actionID]
        }
        let count = ActionField("Items", "\(items.count)")
        return list("StatusComplete", "Channel status will follow", items, [count])
    }

    func bridgeList() -> ServerReply {
        let items = bridges.values.sorted { $0.id < $1.id }.map { bridge in
            [ActionField("Event", "BridgeListItem"), Self.actionID] + fields(of: bridge)
        }
        return list("BridgeListComplete", "Bridge listing will follow", items)
    }

    func queueList(_ action: ReceivedAction) -> ServerReply {
        var items: [[ActionField]] = []
        for queue in selected(action) {
            let params: KeyValuePairs = [
                "Event": "QueueParams",
                "Queue": queue.name,
                "Max": "0",
                "Strategy": "linear",
                "Calls": "\(queue.callers.count)",
                "Holdtime": "\(queue.holdTime.components.seconds)",
                "TalkTime": "\(queue.talkTime.components.seconds)",
                "Completed": "\(queue.completed)",
                "Abandoned": "\(queue.abandoned)",
                "ServiceLevel": "0",
                "ServicelevelPerf": "0.0",
                "ServicelevelPerf2": "0.0",
                "Weight": "0",
            ]
            items.append(params.map { ActionField($0.key, $0.value) } + [Self.actionID])
            let wanted = action["Member"]
            for member in queue.members where wanted == nil || wanted == "PJSIP/\(member.phone)" {
                items.append(
                    [
                        ActionField("Event", "QueueMember"), ActionField("Queue", queue.name),
                        ActionField("Name", memberName(member.phone)),
                        ActionField("Location", "PJSIP/\(member.phone)"),
                    ] + fields(of: member) + [Self.actionID]
                )
            }
            for (index, id) in queue.callers.enumerated() { items.append(entry(index, id, queue.name)) }
        }
        return list("QueueStatusComplete", "Queue status will follow", items)
    }

    private func entry(_ index: Int, _ id: Int, _ queue: String) -> [ActionField] {
        guard let call = calls[id], let channel = channels[call.caller] else { return [] }
        let fields: KeyValuePairs = [
            "Event": "QueueEntry",
            "Queue": queue,
            "Position": "\(index + 1)",
            "Channel": channel.name,
            "Uniqueid": channel.uniqueID,
            "CallerIDNum": channel.callerNumber.orUnknown,
            "CallerIDName": channel.callerName.orUnknown,
            "ConnectedLineNum": channel.connectedNumber.orUnknown,
            "ConnectedLineName": channel.connectedName.orUnknown,
            "Wait": "\((call.queue?.joined ?? now).duration(to: now).components.seconds)",
            "Priority": "0",
        ]
        return fields.map { ActionField($0.key, $0.value) } + [Self.actionID]
    }

    func queueSummary(_ action: ReceivedAction) -> ServerReply {
        let items = selected(action).map { queue in
            let waits = queue.callers.compactMap { calls[$0]?.queue?.joined.duration(to: now) }
            let fields: KeyValuePairs = [
                "Event": "QueueSummary",
                "Queue": queue.name,
                "LoggedIn": "\(queue.members.count)",
                "Available": "\(queue.members.count { phones[$0.phone]?.state == "NOT_INUSE" })",
                "Callers": "\(queue.callers.count)",
                "HoldTime": "\(queue.holdTime.components.seconds)",
                "TalkTime": "\(queue.talkTime.components.seconds)",
                "LongestHoldTime": "\((waits.max() ?? .zero).components.seconds)",
            ]
            return fields.map { ActionField($0.key, $0.value) } + [Self.actionID]
        }
        return list("QueueSummaryComplete", "Queue summary will follow", items)
    }

    private func selected(_ action: ReceivedAction) -> [Queue] {
        let name = action["Queue"] ?? ""
        return queues.filter { name.isEmpty || $0.name == name }
    }

    /// Where the ActionID stands in the packets of a list differs from list to list; its value is set when it is sent.
    private static let actionID = ActionField("ActionID", "")

    private func list(
        _ closing: String,
        _ message: String,
        _ items: [[ActionField]],
        _ totals: [ActionField] = []
    ) -> ServerReply {
        let first = [ActionField("Response", "Success"), ActionField("EventList", "start")]
        let last = [
            ActionField("Event", closing), ActionField("EventList", "Complete"),
            ActionField("ListItems", "\(items.count)"),
        ]
        return ServerReply(packets: [first + [ActionField("Message", message)]] + items + [last + totals])
    }

    private func bridgeID(of channel: Channel) -> String {
        channel.bridge.flatMap { bridges[$0]?.uniqueID } ?? ""
    }

    /// `00:00:04`.
    private static func clock(_ duration: Duration) -> String {
        let seconds = duration.components.seconds
        return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }
}
