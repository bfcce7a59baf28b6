import AsteriskManager

/// What the monitor knows at one moment.
struct Snapshot: Sendable {
    var rows: [Row]
    var elapsed: Duration

    var events: Int { rows.reduce(0) { $0 + $1.events } }
    var active: Int { rows.reduce(0) { $0 + $1.active } }
    var ended: Int { rows.reduce(0) { $0 + $1.ended } }
    var lost: Int { rows.reduce(0) { $0 + $1.lost } }
    var rate: Int { rows.reduce(0) { $0 + $1.rate } }
    var connected: Int { rows.count { $0.state == .connected } }
}

/// One server in it.
struct Row: Sendable {
    enum State: String, Sendable {
        case waiting
        case connecting
        case loggingIn = "logging in"
        case retrying
        case connected
        case ended
        case failed
    }

    let name: String
    let state: State
    let events: Int
    /// How many events came in a second, lately.
    var rate = 0
    let active: Int
    let ended: Int
    let lost: Int
    /// The last event, or what went wrong.
    let last: String

    init(name: String, state: State, tally: CallLog.Tally, last: String) {
        self.name = name.visible
        self.state = state
        events = tally.events
        active = tally.activeCalls
        ended = tally.endedCalls
        lost = tally.lost
        self.last = last
    }
}

extension Row.State {
    init(_ state: ManagerState) {
        self =
            switch state {
            case .idle: .waiting
            case .connecting: .connecting
            case .greeting, .authenticating: .loggingIn
            case .waiting: .retrying
            case .connected: .connected
            case .closing, .closed: .ended
            }
    }
}

/// A number with its noun: `1 event`, `2 events`.
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
