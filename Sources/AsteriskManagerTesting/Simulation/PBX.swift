import AsteriskManager

/// A telephone server without its connections: commands and actions go in, events come out. Confined to whoever holds
/// it; it has no clock.
struct PBX {
    /// A telephone. Its device is named `PJSIP/` and its number.
    struct Phone {
        var name: String
        var behavior: PhoneBehavior
        var state = "NOT_INUSE"
        /// Whether the other side has put it on hold.
        var isHeld = false
    }

    struct Channel {
        let id: Int
        let name: String
        let uniqueID: String
        let linkedID: String
        /// The number of the phone at its end.
        let phone: String
        let began: Timestamp
        var state: ChannelState
        var callerNumber: String
        var callerName: String
        var connectedNumber = ""
        var connectedName = ""
        var exten: String
        var application = ""
        var data = ""
        var answered: Timestamp?
        var bridge: Int?
        /// Why it will have ended.
        var cause = HangupCause.normalClearing
        /// The answer of SIP that goes with the cause.
        var techCause: String?
        var isOnHold = false
    }

    struct Bridge {
        let id: Int
        var members: [Int] = []

        var uniqueID: String {
            let digits = String(id, radix: 16)
            return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - min(12, digits.count)) + digits
        }
    }

    /// What happens to the one or two channels that belong together.
    struct Call {
        enum Phase {
            /// The phone of an Originate rings.
            case originating
            /// Waits in a queue, and no member rings.
            case waiting
            /// The called phone rings, a member's if it is a queue's.
            case ringing
            /// An application of the dialplan runs; nobody else is there.
            case running
            case talking
            case ended
        }

        let id: Int
        var phase: Phase
        var caller: Int
        var callee: Int?
        var queue: QueuePlace?
        var origin: Origination?
    }

    /// Who asked for something: the number of the client, and the ActionID.
    struct Request {
        let client: Int
        let actionID: String?
    }

    enum Output {
        /// For everybody who wants events of the class.
        case event([ActionField], EventClass)
        case reply(ServerReply, Request)
    }

    let systemName: String?
    let context = "internal"
    var now = Timestamp.now
    let started: Timestamp
    var phones: [String: Phone] = [:]
    var channels: [Int: Channel] = [:]
    var bridges: [Int: Bridge] = [:]
    var queues: [Queue] = []
    var calls: [Int: Call] = [:]
    private var lastID = 0
    private var lastChannel = 0
    /// What was said since it was last taken out.
    private var output: [Output] = []

    init(systemName: String?, now: Timestamp) {
        self.systemName = systemName
        self.now = now
        started = now
    }

    mutating func takeOutput() -> [Output] {
        defer { output = [] }
        return output
    }

    mutating func reply(_ reply: ServerReply, to request: Request) {
        output.append(.reply(reply, request))
    }

    mutating func nextID() -> Int {
        lastID += 1
        return lastID
    }

    mutating func emit(_ name: String, _ eventClass: EventClass = "call", _ fields: [ActionField]) {
        var all = [ActionField("Event", name), ActionField("Privilege", "\(eventClass.rawValue),all")]
        if let systemName { all.append(ActionField("SystemName", systemName)) }
        output.append(.event(all + fields, eventClass))
    }

    mutating func emit(
        _ name: String,
        _ eventClass: EventClass = "call",
        of channel: Int,
        to other: Int? = nil,
        _ fields: KeyValuePairs<String, String> = [:]
    ) {
        let own = self.fields(of: channel) + (other.map { self.fields(of: $0, prefix: "Dest") } ?? [])
        emit(name, eventClass, own + fields.map { ActionField($0.key, $0.value) })
    }

    // MARK: Channels

    mutating func makeChannel(
        _ phone: String,
        state: ChannelState,
        exten: String,
        linkedTo other: Int? = nil,
        uniqueID wanted: String? = nil
    ) -> Int {
        let id = nextID()
        let digits = String(lastChannel, radix: 16)
        lastChannel += 1
        let uniqueID = wanted ?? (systemName.map { "\($0)-" } ?? "") + "\(now.microseconds / 1_000_000).\(id)"
        let channel = Channel(
            id: id,
            name: "PJSIP/\(phone)-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits,
            uniqueID: uniqueID,
            linkedID: other.flatMap { channels[$0]?.linkedID } ?? uniqueID,
            phone: phone,
            began: now,
            state: state,
            callerNumber: phone,
            callerName: phones[phone]?.name ?? "",
            exten: exten
        )
        channels[id] = channel
        emit("Newchannel", of: id)
        return id
    }

    mutating func change(_ channel: Int, _ body: (inout Channel) -> Void) {
        guard var value = channels[channel] else { return }
        body(&value)
        channels[channel] = value
    }

    mutating func setState(_ channel: Int, _ state: ChannelState) {
        change(channel) { [now] channel in
            channel.state = state
            if state == .up, channel.answered == nil { channel.answered = now }
        }
        emit("Newstate", of: channel)
    }

    /// The dialplan comes to an application.
    mutating func execute(_ channel: Int, _ application: String, _ data: String = "", exten: String? = nil) {
        change(channel) { channel in
            (channel.application, channel.data) = (application, data)
            if let exten { channel.exten = exten }
        }
        let exten = channels[channel]?.exten ?? ""
        emit(
            "Newexten",
            "dialplan",
            of: channel,
            ["Extension": exten, "Application": application, "AppData": data]
        )
    }

    mutating func endChannel(_ id: Int) {
        guard let channel = channels[id] else { return }
        var fields = hangupFields(channel)
        fields.insert(ActionField("Cause-txt", channel.cause.text), at: 1)
        emit("Hangup", of: id, fields)
        channels[id] = nil
        phones[channel.phone]?.isHeld = false
        updateDevice(channel.phone)
    }

    mutating func emit(_ name: String, of channel: Int, _ fields: [ActionField]) {
        emit(name, "call", self.fields(of: channel) + fields)
    }

    private func hangupFields(_ channel: Channel) -> [ActionField] {
        let techCause = channel.techCause.map { ActionField("TechCause", $0) }
        return [ActionField("Cause", "\(channel.cause.rawValue)")] + [techCause].compactMap(\.self)
    }

    /// The party hangs up, which the server is told by the phone.
    mutating func emitHangupRequest(_ id: Int) {
        guard let channel = channels[id] else { return }
        emit("HangupRequest", of: id, hangupFields(channel))
    }

    /// The server ends the channel.
    mutating func emitSoftHangup(_ id: Int) {
        guard let channel = channels[id] else { return }
        let fields = [ActionField("Cause", "16")] + hangupFields(channel).dropFirst()
        emit("SoftHangupRequest", of: id, fields)
    }

    // MARK: Devices

    /// The state of a phone follows from its channels.
    mutating func updateDevice(_ number: String) {
        let states = channels.values.filter { $0.phone == number }.map(\.state)
        let state: String
        if states.contains(.up), phones[number]?.isHeld == true {
            state = "ONHOLD"
        } else if states.contains(.up) || states.contains(.ring) {
            state = "INUSE"
        } else {
            state = states.contains(.ringing) ? "RINGING" : "NOT_INUSE"
        }
        guard let known = phones[number]?.state, known != state else { return }
        phones[number]?.state = state
        emit("DeviceStateChange", "call", [ActionField("Device", "PJSIP/\(number)"), ActionField("State", state)])
        updateMembers(number)
    }

    // MARK: Bridges

    /// Joins two channels, the called one first.
    mutating func join(_ callee: Int, _ caller: Int, calleeExten: String?) {
        let bridge = Bridge(id: nextID())
        bridges[bridge.id] = bridge
        emit("BridgeCreate", "call", fields(of: bridge))
        // What Dial calls stands nowhere in the dialplan; what Queue calls does.
        if let calleeExten { execute(callee, "AppDial", "(Outgoing Line)", exten: calleeExten) }
        for channel in [callee, caller] {
            bridges[bridge.id]?.members.append(channel)
            change(channel) { $0.bridge = bridge.id }
            if let bridge = bridges[bridge.id] {
                emit("BridgeEnter", "call", fields(of: bridge) + fields(of: channel))
            }
        }
    }

    mutating func leaveBridge(_ channel: Int) {
        guard let id = channels[channel]?.bridge else { return }
        bridges[id]?.members.removeAll { $0 == channel }
        change(channel) { $0.bridge = nil }
        if let bridge = bridges[id] { emit("BridgeLeave", "call", fields(of: bridge) + fields(of: channel)) }
    }

    mutating func destroyBridge(_ id: Int?) {
        guard let id, let bridge = bridges.removeValue(forKey: id) else { return }
        emit("BridgeDestroy", "call", fields(of: bridge))
    }
}
