import AsteriskManager

/// A recording's server towards one client. Pure: bytes and times go in, bytes come out.
struct ReplaySession: ServerSession {
    private let script: ReplayScript
    private let speed: ReplaySpeed
    private let closesAtEnd: Bool
    private let handlers: ActionHandlers
    private var reader = ActionReader()
    private var loggedInAt: Duration?
    private var nextAnnouncement = 0
    /// How many of the recorded answers have been given.
    private var given: [ReceivedAction.Question: Int] = [:]
    /// What is to be sent to the client.
    private(set) var output: ArraySlice<UInt8>
    /// Whether everything has been said and the connection is to be closed.
    private(set) var isOver = false
    /// A client that reads so little waits for the next events, instead of having all of them wait in memory.
    private static let mostOutput = 256 << 10

    init(_ script: ReplayScript, speed: ReplaySpeed, closesAtEnd: Bool, handlers: ActionHandlers) {
        self.script = script
        self.handlers = handlers
        self.speed = speed
        self.closesAtEnd = closesAtEnd
        output = ArraySlice("\(script.greeting)\r\n".utf8)
    }

    mutating func sent(_ count: Int) {
        output.removeFirst(count)
    }

    mutating func ended() {}

    /// The client sent something.
    mutating func receive(_ bytes: UnsafeRawBufferPointer, at now: Duration) {
        for action in reader.receive(bytes) where !isOver { answer(action, at: now) }
    }

    /// When ``tick(at:)`` has something to do next.
    var nextTime: Duration? {
        guard let loggedInAt, !isOver, output.count < Self.mostOutput else { return nil }
        if nextAnnouncement < script.announcements.count {
            return loggedInAt + speed.time(script.announcements[nextAnnouncement].time)
        }
        return closesAtEnd ? loggedInAt + speed.time(script.end) : nil
    }

    /// Says what the time has come for.
    mutating func tick(at now: Duration) {
        while let time = nextTime, time <= now {
            guard nextAnnouncement < script.announcements.count else {
                isOver = true
                return
            }
            output += script.announcements[nextAnnouncement].bytes
            nextAnnouncement += 1
        }
    }

    private mutating func answer(_ action: ReceivedAction, at now: Duration) {
        let id = action.actionID
        let name = action.name.lowercased()
        switch name {
        case "challenge":
            send([("Response", "Success"), ("Challenge", "840415273")], id)
        case "login":
            send([("Response", "Success"), ("Message", "Authentication accepted")], id)
            loggedInAt = loggedInAt ?? now
        case "logoff":
            send([("Response", "Goodbye"), ("Message", "Thanks for all the fish.")], id)
            isOver = true
        case _ where loggedInAt == nil:
            send([("Response", "Error"), ("Message", "Permission denied")], id)
        default:
            let question = action.question
            let number = given[question, default: 0]
            if let answers = script.answers[question], number < answers.count {
                given[question] = number + 1
                for message in answers[number] { output += message.bytes(withActionID: id) }
            } else if let reply = handlers.reply(to: action) {
                output += reply.bytes(actionID: id)
                isOver = reply.closes
            } else if name == "ping" {
                send([("Response", "Success"), ("Ping", "Pong")], id)
            } else {
                send([("Response", "Error"), ("Message", "Not in the recording: \(action.name)")], id)
            }
        }
    }

    private mutating func send(_ fields: [(key: String, value: String)], _ actionID: String?) {
        output += Message(fields: fields).bytes(withActionID: actionID)
    }
}
