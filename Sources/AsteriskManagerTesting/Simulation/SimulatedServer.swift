public import AsteriskManager

/// A telephone server that a test drives: what happens to calls and queues is told to clients as Asterisk 22 tells it.
///
/// ```swift
/// let server = SimulatedServer(phones: ["1001": "Alice", "1002": "Bob"])
/// let hangups = try await Manager(server).withConnection { manager in
///     try await manager.expect(.hangup, where: { $0.cause == .normalClearing }, count: 2) {
///         server.call(from: "1001", to: "1002").answer().hangup()
///     }
/// }
/// ```
///
/// It serves managers in memory, and any client over TCP once it listens; all see the same calls.
///
/// ## What is simulated
///
/// Phones of the channel technology PJSIP that call each other and queues in one context, `internal`: their channels,
/// bridges, states, records, transfers, hold and digits. Events have the names, headers, header order and values of
/// recordings of Asterisk 22.10; for each channel they come in its order. Ids are counted, and the time is that of
/// ``clock``, which only ``advance(by:)`` moves.
///
/// The actions `Originate` (with `Async` and without, and with `ChannelId`), `Hangup`, `Redirect`, `BlindTransfer`,
/// `CoreShowChannels`, `Status`, `BridgeList`, `QueueStatus`, `QueueSummary`, `Events`, `Ping`, `Challenge`, `Login` and
/// `Logoff`. A handler set with `on` goes before them; every other action is answered as an unknown one. A handler's error
/// for `Login` refuses the login and closes the connection, its success lets the client in.
///
/// ## What is not
///
/// The dialplan: a number is a phone's or a queue's, and a call that is not picked up ends there. With it go the events
/// `VarSet`, `CEL`, `ExtensionStatus`, `NewAccountCode`, those of RTCP and security, and all `Newexten` but those of Dial,
/// Queue, Answer, an Originate's application and the called channel. `Redirect` takes every context for the one that
/// there is. A queue calls one member at a time, the first that is free. No time limit ends anything. Every login is
/// right and may do everything. Of the order among channels and devices, which in Asterisk is that of its threads, one
/// possibility is shown.
public final class SimulatedServer: TestServer, Transport {
    /// What is answered in place of the simulation.
    public let handlers = ActionHandlers()
    /// The server's time.
    public let clock = ManualClock()
    package let isReplay = false

    private struct Client {
        var session: SimulatedSession
        let wake: @Sendable () -> Void
    }

    private struct State {
        var pbx: PBX
        var clients: [Int: Client] = [:]
        var lastClient = 0
        var listener: LoopbackServer?

        /// Gives everybody what the server has said.
        mutating func distribute() -> [@Sendable () -> Void] {
            for output in pbx.takeOutput() {
                switch output {
                case .event(let fields, let eventClass):
                    for id in clients.keys { clients[id]?.session.announce(fields, eventClass) }
                case .reply(let reply, let request):
                    clients[request.client]?.session.send(reply, request.actionID)
                }
            }
            return clients.values.map(\.wake)
        }
    }

    private let state: Lock<State>

    /// A server without calls.
    ///
    /// - Parameters:
    ///   - phones: numbers and the names of those who have them. A number that a test uses needs no mention; an
    ///     Originate reaches only phones that are known.
    ///   - systemName: the name in the header `SystemName` and in channels' ids, as set in `asterisk.conf`; `nil` for
    ///     neither.
    public init(phones: KeyValuePairs<String, String> = [:], systemName: String? = nil) {
        state = Lock(State(pbx: PBX(systemName: systemName, now: clock.timestamp)))
        for (number, name) in phones { phone(number, name: name) }
    }

    // MARK: What a test does

    /// Says who has a number, and what the phone does when an Originate calls it.
    public func phone(_ number: String, name: String = "", behavior: PhoneBehavior = .answers) {
        change { $0.phones[number] = PBX.Phone(name: name, behavior: behavior) }
    }

    /// A phone calls a number, which rings; a queue's number puts the caller into the queue.
    @discardableResult
    public func call(from number: String, to exten: String) -> SimulatedCall {
        SimulatedCall(server: self, id: change { $0.call(from: number, to: exten) })
    }

    /// Makes a queue.
    ///
    /// - Parameters:
    ///   - members: the numbers of phones.
    ///   - exten: the number that leads into the queue.
    @discardableResult
    public func queue(_ name: String, members: [String], exten: String) -> SimulatedQueue {
        change { $0.addQueue(name, exten: exten, members: members) }
        return SimulatedQueue(server: self, name: name, exten: exten)
    }

    /// The calls that are not over, oldest first, those begun by actions among them.
    public var calls: [SimulatedCall] {
        change { pbx in pbx.calls.values.filter { $0.phase != .ended }.map(\.id).sorted() }
            .map { SimulatedCall(server: self, id: $0) }
    }

    /// Sends an event of a class, made up by the test.
    public func send(event name: String, _ eventClass: EventClass, _ fields: KeyValuePairs<String, String> = [:]) {
        change { $0.emit(name, eventClass, fields.map { ActionField($0.key, $0.value) }) }
    }

    /// Lets time pass.
    public func advance(by duration: Duration) {
        clock.advance(by: duration)
        change { _ in }
    }

    /// Breaks all connections. Managers may come again.
    public func cut() {
        let wakes = state.withLock { state in
            for id in state.clients.keys { state.clients[id]?.session.cut() }
            return state.clients.values.map(\.wake)
        }
        for wake in wakes { wake() }
    }

    /// Serves clients over TCP too, at a port of the loopback address, until ``stop()``.
    ///
    /// - Parameter port: the port; 0 for a free one.
    /// - Returns: the port.
    /// - Throws: an error in words when the port cannot be listened at.
    @discardableResult
    public func listen(port: Int = 0) throws -> Int {
        let listener = try LoopbackServer(port: port) { [weak self] in
            SimulatedConnection(self)
        }
        state.withLock { $0.listener = listener }
        return listener.port
    }

    /// Closes the port and the connections that came through it.
    public func stop() {
        let listener = state.withLock { $0.listener.take() }
        listener?.stop()
    }

    // MARK: Inside

    /// Changes what there is, and tells everybody.
    @discardableResult
    func change<Result>(_ body: (inout PBX) -> Result) -> Result {
        let (result, wakes) = state.withLock { state in
            state.pbx.now = clock.timestamp
            let result = body(&state.pbx)
            return (result, state.distribute())
        }
        for wake in wakes { wake() }
        return result
    }

    func connect(wake: @escaping @Sendable () -> Void) -> Int {
        state.withLock { state in
            state.lastClient += 1
            let session = SimulatedSession(greeting: "Asterisk Call Manager/11.0.0\r\n")
            state.clients[state.lastClient] = Client(session: session, wake: wake)
            return state.lastClient
        }
    }

    func disconnect(_ client: Int) {
        state.withLock { _ = $0.clients.removeValue(forKey: client) }
    }

    /// The client sent something.
    func receive(_ bytes: some Sequence<UInt8>, from client: Int) {
        let actions = state.withLock { $0.clients[client]?.session.read(bytes) } ?? []
        for action in actions {
            let isOpen = state.withLock { $0.clients[client]?.session.isOpen(for: action) ?? false }
            // A handler of the test may use the server.
            let reply = isOpen ? handlers.reply(to: action) : nil
            let isAnswered = state.withLock { state in
                let uptime = state.pbx.started.duration(to: clock.timestamp)
                return state.clients[client]?.session.answer(action, with: reply, uptime: uptime) ?? true
            }
            if isAnswered { continue }
            let request = PBX.Request(client: client, actionID: action.actionID)
            change { pbx in
                if let reply { pbx.reply(reply, to: request) } else { pbx.act(action, for: request) }
            }
        }
    }

    /// What is to be sent to the client, and whether the connection is to be closed behind it.
    func takeOutput(of client: Int) -> (bytes: [UInt8], isOver: Bool) {
        state.withLock { state in
            guard let bytes = state.clients[client]?.session.takeOutput() else { return ([], true) }
            return (bytes, state.clients[client]?.session.isOver ?? true)
        }
    }

    func wakeListener() { state.withLock { $0.listener }?.wake() }
}

/// What a phone does when an Originate calls it.
public enum PhoneBehavior: Sendable, Hashable {
    /// It is picked up at once.
    case answers
    /// It rings until the test does something to the call, see ``SimulatedServer/calls``.
    case rings
    /// It is busy.
    case isBusy
    /// The call is declined.
    case declines
}
