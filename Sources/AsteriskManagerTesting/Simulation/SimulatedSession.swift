import AsteriskManager

/// A simulated server's side of one connection. Pure: actions go in, bytes come out.
struct SimulatedSession {
    private var reader = ActionReader()
    private var isLoggedIn = false
    /// The classes of events that the client wants; `nil` for all.
    private var classes: Set<EventClass>?
    /// What is to be sent to the client.
    private(set) var output: [UInt8]
    /// Whether the connection is to be closed behind ``output``.
    private(set) var isOver = false

    init(greeting: String) {
        output = Array(greeting.utf8)
    }

    mutating func takeOutput() -> [UInt8] {
        defer { output = [] }
        return output
    }

    /// What the client sent, as actions.
    mutating func read(_ bytes: some Sequence<UInt8>) -> [ReceivedAction] { reader.receive(bytes) }

    /// Answers what belongs to the session itself.
    ///
    /// - Returns: whether it did; otherwise the action is the server's to answer.
    mutating func answer(_ action: ReceivedAction, uptime: Duration) -> Bool {
        let id = action.actionID
        switch action.name.lowercased() {
        case _ where isOver: break
        case "challenge":
            send(.success(["Challenge": "840415273"]), id)
        case "login":
            let wasLoggedIn = isLoggedIn
            isLoggedIn = true
            select(action["Events"])
            send(.success(["Message": "Authentication accepted"]), id)
            if !wasLoggedIn { sendFullyBooted(uptime) }
        case "logoff":
            send(.goodbye, id)
        case _ where !isLoggedIn:
            send(.error("Permission denied"), id)
        case "events":
            select(action["EventMask"])
            send(.success(["Events": classes == [] ? "Off" : "On"]), id)
        default:
            return false
        }
        return true
    }

    mutating func send(_ reply: ServerReply, _ actionID: String?) {
        guard !isOver else { return }
        output += reply.bytes(actionID: actionID)
        isOver = reply.closes
    }

    /// An event for everybody who wants its class.
    mutating func announce(_ fields: [ActionField], _ eventClass: EventClass) {
        guard isLoggedIn, !isOver, classes?.contains(eventClass) ?? true else { return }
        output += Message(fields: fields.map { ($0.key, $0.value) }).bytes + Array("\r\n".utf8)
    }

    /// The server closes the connection, or it breaks.
    mutating func cut() { isOver = true }

    private mutating func select(_ mask: String?) {
        switch mask?.lowercased() {
        case nil, "on", "all", "yes", "true": classes = nil
        case "off", "no", "false": classes = []
        case let mask?:
            let names = mask.split { $0 == "," || $0 == " " }
            classes = Set(names.map { EventClass(rawValue: String($0)) })
        }
    }

    private mutating func sendFullyBooted(_ uptime: Duration) {
        let seconds = "\(uptime.components.seconds)"
        let fields: KeyValuePairs = [
            "Event": "FullyBooted", "Privilege": "system,all", "Uptime": seconds, "LastReload": seconds,
            "Status": "Fully Booted",
        ]
        announce(fields.map { ActionField($0.key, $0.value) }, "system")
    }
}
