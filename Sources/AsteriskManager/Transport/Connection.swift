/// One connection at work: the bytes go through the parser and the session to the registrations and to those who wait
/// for answers. Confined to the thread or task that reads; it has no lock and never waits for a handler.
package struct Connection: ~Copyable {
    private let context: ConnectionContext
    private var parser: MessageParser
    private var session: SessionState
    private var router: EventRouter
    private var observers: ConnectionObservers
    /// Which events are asked for, if that follows what is attached.
    private var needs: NeededEvents?
    private var waiters: [RequestNumber: any RequestWaiter] = [:]
    private var sequence: UInt64 = 0
    private var sequenceAtLastBatch: UInt64 = 0
    /// When the last byte was read.
    private var lastReceived = Timestamp.now
    private var server = ServerLife()
    /// The time without connection that this one has ended, as long as it is not told: the first event after the login
    /// mostly says whether the server was restarted.
    private var outage: Outage?
    private var outageDeadline: Duration?
    private static let outagePatience = Duration.seconds(1)
    private var limiter = ReportLimiter()
    /// What is against a strict configuration: it ends the connection.
    private var violation: ManagerError?
    /// As many events at once are worth keeping their memory for the next.
    private static let flood: UInt64 = 16

    /// What is to be written, in order. The transport takes it off the front as the socket takes it.
    package private(set) var output: [UInt8] = []
    /// A server that reads so little is sent nothing more: what waits is memory.
    private static let mostUnwritten = 4 << 20
    /// Told of every byte that comes and goes.
    private var tap: RecordingTap?
    /// When the connection was called last.
    private var now = Duration.zero
    /// How full the fullest queue was after the last batch, from 0 to 1.
    package private(set) var fullest = 0.0
    /// Why the connection ended, once it has.
    package private(set) var ending: Ending?

    package enum Ending: Sendable {
        case asAsked
        case failed(ManagerError)
    }

    package init(_ context: ConnectionContext, beginning: MessageParser.Beginning = .greeting) {
        self.context = context
        parser = MessageParser(beginning: beginning, limits: context.configuration.limits)
        needs = context.configuration.events == .needed ? NeededEvents(of: context) : nil
        var login = context.login
        if let needs { login?.events = needs.mask }
        session = SessionState(
            login: login,
            deadlines: context.configuration.deadlines,
            longestList: context.configuration.listItems,
            seed: .random(in: .min ... .max)
        )
        router = EventRouter(context.registry)
        observers = ConnectionObservers(context)
    }

    package var isOver: Bool { ending != nil }

    /// How full the fullest queue is now, from 0 to 1.
    package func currentFullest() -> Double { router.fullest() }

    /// When ``tick(at:)`` has something to do next. Changes nothing, but is compiled a hundred times as fast as a
    /// property of a borrowed connection is.
    package mutating func nextDeadline() -> Duration? {
        let needsDeadline = session.isReady ? needs?.deadline : nil
        return earliest(session.nextDeadline, earliest(outageDeadline, needsDeadline))
    }

    /// The way to the server is open.
    ///
    /// - Parameters:
    ///   - isPrivate: whether nobody between here and the server can read what is sent.
    ///   - start: when that is, for those who look at it later.
    package mutating func connected(at now: Duration, isPrivate: Bool = true, start: Timestamp = .now) {
        self.now = now
        let (report, name) = (context.configuration.report, context.name)
        tap = context.configuration.recorder?.begin(name, at: now, start: start) { problem in
            report(ManagerReport(.notRecorded, manager: name, problem))
        }
        // Without a login there is nothing more to wait for.
        if context.login == nil { context.mailbox.open() }
        enter(context.login == nil ? .connected : .greeting)
        session.connected(at: now, isPrivate: isPrivate)
        perform(received: .now, at: now)
    }

    /// Lets `fill` write what was received into the parser's buffer, and handles it. Events are handed over by
    /// ``endBatch()``.
    ///
    /// - Returns: what `fill` returned: the number of bytes.
    package mutating func receive(
        at now: Duration,
        received: Timestamp,
        _ fill: (UnsafeMutableRawBufferPointer) -> Int
    ) -> Int {
        let count = tap == nil ? parser.receive(fill) : receiveRecorded(at: now, fill)
        guard count > 0 else { return count }
        observers.received(count)
        takeElements(at: now, received: received)
        return count
    }

    /// Handles what was received. Apart from the above, of which there is a copy for each `fill`.
    private mutating func takeElements(at now: Duration, received: Timestamp) {
        self.now = now
        lastReceived = received
        session.heard(at: now)
        router.beginBatch()
        do throws(GreetingError) {
            while ending == nil, let element = try parser.next() {
                switch consume element {
                case .message(let message):
                    if observers.wantPackets { observers.received(message) }
                    if session.receive(message, at: now) { deliver(consume message, received: received) }
                    if session.hasEffects { perform(received: received, at: now) }
                case .greeting(let greeting):
                    context.life.greet(greeting)
                    if context.login != nil { enter(.authenticating) }
                    session.receive(greeting: greeting, at: now)
                    perform(received: received, at: now)
                case .issue(let issue):
                    leaveOut(issue, received: received, at: now)
                }
            }
        } catch {
            session.receive(error)
            perform(received: received, at: now)
        }
        if let violation, ending == nil { ended(violation, received: received) }
    }

    private mutating func receiveRecorded(at now: Duration, _ fill: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
        let tap = tap
        return parser.receive { room in
            let count = fill(room)
            if count > 0 {
                tap?.add(UnsafeRawBufferPointer(rebasing: room.prefix(count)), from: .server, at: now)
            }
            return count
        }
    }

    /// Bytes are missing here, which were not recorded. What follows is read from the next packet on.
    package mutating func lose(_ byteCount: Int, received: Timestamp) {
        router.beginBatch()
        parser = MessageParser(beginning: .anywhere, limits: context.configuration.limits)
        let issue = ParseIssue(reason: .notRecorded, byteCount: byteCount, kind: .other)
        report(.unreadable, issue.description)
        let gap = Gap(count: 0, from: received, to: received, reason: .unreadable(issue), manager: context.name)
        router.add(Notice(gap, at: received))
        fullest = router.endBatch()
    }

    /// Hands over what the last calls of ``receive(at:received:_:)`` brought. To be called before waiting for more.
    ///
    /// - Parameter moreToCome: whether the next bytes are at hand. When they are not, after all, ``wake()`` must be
    ///   called before waiting.
    package mutating func endBatch(moreToCome: Bool = false) {
        fullest = router.endBatch(moreToCome: moreToCome)
        observers.endBatch()
        for route in 0..<router.routeCount {
            while let message = router.popSpent(of: route) { parser.recycle(message) }
        }
        context.life.traffic.count(events: Int(sequence &- sequenceAtLastBatch), lastReceived: lastReceived)
        if sequence &- sequenceAtLastBatch < Self.flood { parser.trim() }
        sequenceAtLastBatch = sequence
    }

    /// Wakes the handlers for what came while more was to come.
    package func wake() { router.wake() }

    /// Does what users asked for.
    package mutating func takeCommands(at now: Duration) {
        self.now = now
        let commands = context.mailbox.takeCommands()
        // Before the actions: what they cause is then asked for already.
        askForEvents(at: now)
        for command in commands {
            switch command {
            case .send(let action, let closingEvents, let waiter):
                do throws(ManagerError) {
                    guard output.count < Self.mostUnwritten else {
                        throw ManagerError(.notSent, "\(action.name.visible) was not sent: the server does not read")
                    }
                    let number = try session.send(
                        action,
                        asList: waiter.isList,
                        closingEvents: closingEvents,
                        at: now
                    )
                    waiters[number] = waiter
                    observers.asked(action.name, number, at: now)
                    perform(received: .now, at: now)
                } catch {
                    waiter.failed(error)
                }
            case .abandon(let waiter):
                guard let number = waiters.first(where: { $0.value === waiter })?.key else { continue }
                waiters[number] = nil
                observers.forget(number)
                session.abandon(number)
            }
        }
        if context.mailbox.isStopping { session.stop(at: now) }
        perform(received: .now, at: now)
    }

    /// Time has passed.
    package mutating func tick(at now: Duration) {
        self.now = now
        guard let deadline = nextDeadline(), now >= deadline else { return }
        session.tick(at: now)
        askForEvents(at: now)
        perform(received: .now, at: now)
        if let outageDeadline, now >= outageDeadline {
            router.beginBatch()
            tellOutage(at: .now)
            fullest = router.endBatch()
        }
    }

    private mutating func askForEvents(at now: Duration) {
        guard session.isReady, let mask = needs?.change(at: now) else { return }
        session.sendOwn(ActionRequest("Events", [("EventMask", mask)]), at: now)
        perform(received: .now, at: now)
    }

    /// Takes written bytes off the front of ``output``.
    package mutating func wrote(_ count: Int) {
        if let tap { output.withUnsafeBytes { tap.add(.init(rebasing: $0[..<count]), from: .client, at: now) } }
        output.removeFirst(count)
    }

    /// Gives up what is to be written: it cannot be any more.
    package mutating func discardOutput() {
        output.removeAll()
    }

    /// The stream has ended, or broke with an error.
    package mutating func ended(_ error: ManagerError? = nil, received: Timestamp = .now) {
        router.beginBatch()
        tellOutage(at: received)
        if let issue = parser.finish() { leaveOut(issue, received: received, at: .zero) }
        session.ended(error ?? violation)
        perform(received: received, at: .zero)
        fullest = router.endBatch()
    }

    // MARK: Effects

    @inline(__always)
    private mutating func deliver(_ event: consuming Message, received: Timestamp) {
        if outage != nil { tellOutage(at: received, before: event) }
        router.add(self.event(event, received: received))
        if router.noted != nil { note() }
    }

    @inline(__always)
    private mutating func event(_ message: consuming Message, received: Timestamp) -> Event {
        sequence += 1
        return Event(message, received: received, sequence: sequence, source: context.source)
    }

    private mutating func enter(_ state: ManagerState) {
        // Before others learn of the state: what they attach then is not told of it any more.
        router.beginBatch()
        guard let change = context.life.change(to: state) else { return }
        router.add(Notice(change))
        fullest = router.endBatch()
    }

    private mutating func note() {
        guard let event = router.noted.take() else { return }
        server.note(event.message, received: event.received)
        context.life.note(server)
    }

    /// Tells the registrations of the time without connection that is over.
    ///
    /// - Parameter event: what comes behind it.
    private mutating func tellOutage(at time: Timestamp, before event: Message? = nil) {
        guard let outage = outage.take() else { return }
        outageDeadline = nil
        if let event, event.isNamed("FullyBooted") { server.note(event, received: time) }
        let gap = outage.gap(to: time, server: server, manager: context.name)
        router.add(Notice(gap, at: time))
        observers.told(gap)
    }

    private mutating func perform(received: Timestamp, at now: Duration) {
        for effect in session.takeEffects() {
            switch effect {
            case .write(let bytes):
                output += bytes
                observers.wrote(bytes)
            case .loggedIn:
                context.mailbox.open()
                outage = context.life.takeOutage()
                outageDeadline = outage.map { _ in now + Self.outagePatience }
                enter(.connected)
                if context.life.connections > 1 { report(.reconnected, "connected again") }
                for event in session.takeEarlyEvents() { deliver(event, received: received) }
                // Something may have been attached since the login was written.
                askForEvents(at: now)
            case .leaving:
                enter(.closing)
            case .answered(let number, let answer):
                observers.answered(number, at: now)
                let waiter = waiters[number]
                if waiter?.isList != true { waiters[number] = nil }
                waiter?.answered(answer)
            case .item(let number, let item):
                waiters[number]?.item(event(item, received: received))
            case .listEnded(let number, let closing):
                let closing = closing.map { event($0, received: received) }
                waiters.removeValue(forKey: number)?.listEnded(closing)
            case .failed(let number, let error):
                observers.forget(number)
                waiters.removeValue(forKey: number)?.failed(error)
            case .unexpected(let message, let why):
                report(unexpected: message, why)
            case .close(let error):
                if outage != nil {
                    router.beginBatch()
                    tellOutage(at: received)
                    fullest = router.endBatch()
                }
                for (kind, count) in limiter.takeHeld() { tell(kind, "\(count) more of these were not told") }
                ending = error.map { .failed($0) } ?? .asAsked
                context.mailbox.close()
                if let error, context.life.state == .connected {
                    context.life.disconnected(error, lastReceived: lastReceived, server: server)
                }
            }
        }
    }

    private mutating func leaveOut(_ issue: ParseIssue, received: Timestamp, at now: Duration) {
        session.receive(issue)
        perform(received: received, at: now)
        // What stands before the first whole packet of a recording was never part of it.
        guard issue.reason != .beganInPacket else { return }
        report(.unreadable, issue.description)
        // An answer that was left out fails its request; everything else may have been an event.
        guard issue.kind != .response else { return }
        let gap = Gap(count: 1, from: received, to: received, reason: .unreadable(issue), manager: context.name)
        sequence += 1
        router.add(Notice(gap, at: received))
        observers.told(gap)
    }

    private mutating func report(unexpected message: Message, _ why: UnexpectedMessage) {
        var name: String { String(message.name.prefix(80)).visible }
        switch why {
        case .unsolicited: report(.unexpectedAnswer, "an answer that nobody waits for: \(name)")
        case .extra: report(.unexpectedAnswer, "more of an action that was answered already: \(name)")
        case .late: report(.unexpectedAnswer, "an answer after its action had timed out: \(name)")
        case .unclassified:
            var beginning: String {
                let text = message.fields.first.map { "\($0.key): \($0.value)" } ?? message.textLines.first ?? ""
                return String(text.prefix(80)).visible
            }
            report(.unclassified, "neither an event nor a response: \(beginning)")
        }
    }

    private mutating func report(_ kind: ManagerReport.Kind, _ message: @autoclosure () -> String) {
        if let held = limiter.admit(kind, at: now) {
            tell(kind, held == 0 ? message() : "\(message()) (\(held) more before were not told)")
        }
        guard context.configuration.isStrict, violation == nil else { return }
        violation = ManagerError(.protocolViolation, message())
    }

    private func tell(_ kind: ManagerReport.Kind, _ message: String) {
        context.configuration.report(ManagerReport(kind, manager: context.name, message))
    }
}
