import AsteriskManager

/// One connection of a ``TickingServer``. Touched by the server's thread alone.
final class TickingClient {
    let socket: Descriptor
    private let session: Int
    private let shared: TickingState
    private var reader = ActionReader()
    private var output: [UInt8] = []
    private var written = 0
    /// Where in the output ticks end.
    private var ticks: [(number: Int, end: Int)] = []
    /// What the log does not know yet.
    private var sent: [Int] = []
    private var blockedSince: Duration?
    private var longestBlocked = Duration.zero
    private(set) var isGreeted = false
    /// Whether it is sent ticks.
    private(set) var isJoined = false
    private(set) var isBlackHole = false
    private(set) var isGone = false
    /// The Login that is answered when so many ticks have been sent.
    private var login: (action: ReceivedAction, after: Int)?

    init(_ socket: consuming Descriptor, session: Int, _ shared: TickingState, _ settings: TickingServer.Settings) {
        self.socket = socket
        self.session = session
        self.shared = shared
        guard settings.door != .silent else { return }
        isGreeted = true
        put("Asterisk Call Manager/11.0.0\r\n")
    }

    var isWritten: Bool { written == output.count || isBlackHole }

    // MARK: Sending

    private func put(_ text: String) { output += Array(text.utf8) }

    private static func text(_ number: Int, _ session: Int) -> String {
        "Event: Tick\r\nPrivilege: system,all\r\nNumber: \(number)\r\nSession: \(session)\r\n"
            + "Sent: \(Timestamp.now.microseconds)\r\n\r\n"
    }

    func tick(_ number: Int, _ settings: TickingServer.Settings) {
        guard isJoined, !isBlackHole else { return }
        put(Self.text(number, session))
        ticks.append((number, output.count))
        guard let login else { return }
        self.login = login.after > 1 ? (login.action, login.after - 1) : nil
        if self.login == nil { accept(login.action, settings) }
    }

    func write() {
        while !isWritten, !isGone {
            var count: Int?
            output[written...].withUnsafeBytes { bytes in
                do throws(SystemError) { count = try socket.send(bytes) } catch { isGone = true }
            }
            let now = monotonicTime()
            guard let count else {
                blockedSince = blockedSince ?? now
                return
            }
            if let since = blockedSince.take() { longestBlocked = max(longestBlocked, now - since) }
            written += count
        }
        let complete = ticks.prefix { $0.end <= written }
        sent += complete.map(\.number)
        ticks.removeFirst(complete.count)
        guard isWritten else { return }
        (output, written) = ([], 0)
    }

    func announceShutdown() { put("Event: Shutdown\r\nShutdown: Cleanly\r\nRestart: True\r\n\r\n") }

    func cut(_ how: TickingServer.Cut, number: Int, _ generator: inout SeededGenerator) {
        switch how {
        case .close: break
        case .reset: socket.resetWhenClosed()
        case .inPacket:
            let packet = Array(Self.text(number, session).utf8)
            output += packet.prefix(.random(in: 1..<packet.count, using: &generator))
        case .blackHole:
            isBlackHole = true
            return
        }
        write()
        isGone = true
    }

    func note(in log: inout TickingLog) {
        for number in sent { log.sent(number, in: session) }
        log.longestBlocked = max(log.longestBlocked, longestBlocked)
        sent = []
    }

    // MARK: Receiving

    func read(_ settings: TickingServer.Settings) {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { room in
            do throws(SystemError) {
                guard let count = try socket.receive(into: room) else { return }
                isGone = isGone || count == 0
                guard !isBlackHole, isGreeted else { return }
                for action in reader.receive(room[..<count]) where !isGone { answer(action, settings) }
            } catch {
                isGone = true
            }
        }
    }

    private func answer(_ action: ReceivedAction, _ settings: TickingServer.Settings) {
        switch action.name {
        case "Challenge", "Login": logIn(action, settings)
        case "Ping": succeed(action, "Ping: Pong\r\nTimestamp: 1700000000.000000\r\n")
        case "Originate": originate(action, settings)
        case "Logoff":
            guard settings.answersLogoff else { return }
            put("Response: Goodbye\r\nActionID: \(action.actionID ?? "")\r\n\r\n")
            write()
            isGone = true
        default: succeed(action)
        }
    }

    private func succeed(_ action: ReceivedAction, _ more: String = "") {
        put("Response: Success\r\nActionID: \(action.actionID ?? "")\r\n\(more)\r\n")
    }

    private func logIn(_ action: ReceivedAction, _ settings: TickingServer.Settings) {
        if settings.door == .stuck { return }
        if action.name == "Challenge" {
            succeed(action, "Challenge: 840415273\r\n")
            isJoined = settings.ticksBeforeLogin > 0
        } else if settings.door == .refusing {
            put("Response: Error\r\nActionID: \(action.actionID ?? "")\r\nMessage: Authentication failed\r\n\r\n")
        } else if settings.ticksBeforeLogin > 0 {
            login = (action, settings.ticksBeforeLogin)
        } else {
            accept(action, settings)
        }
    }

    private func accept(_ action: ReceivedAction, _ settings: TickingServer.Settings) {
        succeed(action, "Message: Authentication accepted\r\n")
        isJoined = true
        guard settings.tellsFullyBooted else { return }
        let uptime = settings.upSince.map { (Timestamp.now.microseconds - $0.microseconds) / 1_000_000 }
        put("Event: FullyBooted\r\n" + (uptime.map { "Uptime: \($0)\r\n" } ?? "") + "Status: Fully Booted\r\n\r\n")
    }

    private func originate(_ action: ReceivedAction, _ settings: TickingServer.Settings) {
        // Known before the client can be.
        shared.content.withLock { $0.log.originates[action["Variable"] ?? "", default: 0] += 1 }
        switch settings.originate {
        case .answered: succeed(action)
        case .unanswered: break
        case .cutBeforeAnswer: isGone = true
        case .cutAfterAnswer:
            succeed(action)
            write()
            isGone = true
        }
    }
}
