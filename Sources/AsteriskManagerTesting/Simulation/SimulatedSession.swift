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

    /// Whether a handler of the test is asked for the answer: not before the login, for most actions.
    func isOpen(for action: ReceivedAction) -> Bool {
        !isOver && (isLoggedIn || ["challenge", "login", "logoff"].contains(action.name.lowercased()))
    }

    /// Answers what belongs to the session itself.
    ///
    /// - Parameter reply: what a handler of the test says; `nil` for what Asterisk says.
    /// - Returns: whether it did; otherwise the action is the server's to answer.
    mutating func answer(_ action: ReceivedAction, with reply: ServerReply?, uptime: Duration) -> Bool {
        let id = action.actionID
        switch action.name.lowercased() {
        case _ where isOver: break
        case "challenge":
            send(reply ?? .success(["Challenge": "840415273"]), id)
        case "login":
            logIn(action, reply ?? .success(["Message": "Authentication accepted"]), uptime)
        case "logoff":
            send(reply ?? .goodbye, id)
        case _ where !isLoggedIn:
            send(.error("Permission denied"), id)
        case "events":
            if reply == nil || reply?.word == "Success" { select(action["EventMask"]) }
            send(reply ?? .success(["Events": classes == [] ? "Off" : "On"]), id)
        default:
            return false
        }
        return true
    }

    private mutating func logIn(_ action: ReceivedAction, _ reply: ServerReply, _ uptime: Duration) {
        let word = reply.word
        let isFirst = !isLoggedIn
        if word == "Success" {
            isLoggedIn = true
            select(action["Events"])
        }
        send(reply, action.actionID)
        guard isFirst else { return }
        if isLoggedIn { sendFullyBooted(uptime) }
        // A client that is refused has to connect again. One that is told nothing waits.
        if word == "Error" { isOver = true }
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
