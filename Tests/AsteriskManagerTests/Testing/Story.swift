import AsteriskManager

/// What a client saw of one call, in a form in which a recording and a simulation of the same call are equal: for each
/// channel, and for what belongs to none, the events in order, with all headers in order, ids replaced by counted names.
struct Story {
    private(set) var lines: [String: [String]] = [:]
    private var names: [String: String] = [:]

    /// What is not simulated.
    static let unsimulated: Set = ["VarSet", "CEL", "NewAccountCode", "RTCPReceived", "RTCPSent"]
    /// Steps of the dialplan of the recordings that the simulation does not have.
    private static let steps: Set = ["NoOp", "Set", "Goto", "Hangup", "Playback"]
    /// Headers that depend on the laboratory: its accounts, its dialplan, its options, its times.
    private static let local = [
        "ChanVariable", "AccountCode", "Priority", "AppData", "RingTime", "ActionID", "TechCause",
    ]

    /// - Parameters:
    ///   - events: all that the client saw.
    ///   - linkedID: the call; `nil` for the first.
    ///   - ignored: names of events that do not count.
    init(_ events: [Message], linkedID: String? = nil, without ignored: Set<String> = []) {
        let ignored = ignored.union(Self.unsimulated).union(["Cdr"])
        let linkedID = linkedID ?? events.first { $0.name == "Newchannel" }?["Linkedid"]
        var bridges: Set<String> = []
        for event in events where !ignored.contains(event.name) {
            let links = ["Linkedid", "DestLinkedid", "TransfererLinkedid"].compactMap { event[$0] }
            let isOfCall = links.contains { $0 == linkedID } || event.name == "OriginateResponse"
            if isOfCall, let bridge = event["BridgeUniqueid"] { bridges.insert(bridge) }
            if event.name == "Newexten", Self.steps.contains(event["Application"] ?? "") { continue }
            // A bridge is made before anybody is in it.
            let isBridge = event.name == "BridgeCreate" || event.name == "BridgeDestroy"
            guard isOfCall || isBridge else { continue }
            if isBridge, event.name == "BridgeDestroy", !bridges.contains(event["BridgeUniqueid"] ?? "") { continue }
            let subject = event["Channel"] ?? event["DestChannel"] ?? (isBridge ? event.name : "nobody")
            let line = describe(event)
            lines[name(of: subject), default: []].append(line)
        }
        // Bridges of other calls are made too.
        lines["BridgeCreate"] = lines["BridgeCreate"].map { Array($0.prefix(bridges.count)) }
    }

    /// The lines, event by event, that only one of the two has.
    func differences(from other: Story) -> [String] {
        Set(lines.keys).union(other.lines.keys).sorted().flatMap { key in
            let (own, others) = (lines[key] ?? [], other.lines[key] ?? [])
            return own.difference(from: others).map { change in
                switch change {
                case .insert(let offset, let line, _): "more \(key) \(offset): \(line)"
                case .remove(let offset, let line, _): "less \(key) \(offset): \(line)"
                }
            }
        }
    }

    private mutating func describe(_ event: Message) -> String {
        var parts: [String] = []
        for field in event.fields where !Self.local.contains(where: { field.key.contains($0) }) {
            var value = field.value
            let isID = ["Uniqueid", "Linkedid", "Channel"].contains { field.key.hasSuffix($0) }
            if isID { value = field.key == "BridgeUniqueid" ? "bridge" : name(of: value) }
            parts.append("\(field.key)=\(value)")
        }
        return parts.joined(separator: " ")
    }

    private mutating func name(of id: String) -> String {
        // Not an id but what an Originate asked for.
        guard id.contains("-") else { return id }
        let known = names[id] ?? "\(id.hasPrefix("PJSIP") ? "channel" : "id") \(names.count)"
        names[id] = known
        return known
    }
}

extension Fixture {
    private static let parsed = Lock<[String: [Message]]>([:])

    /// The events of a recording.
    static func events(_ name: String) throws -> [Message] {
        if let events = parsed.withLock({ $0[name] }) { return events }
        var parser = MessageParser(beginning: .anywhere)
        parser.receive(try serverBytes(name))
        var events: [Message] = []
        while let element = try parser.next() {
            if case .message(let message) = element, message.kind == .event { events.append(message) }
        }
        parsed.withLock { $0[name] = events }
        return events
    }
}
