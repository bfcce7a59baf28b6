package import AsteriskManager

/// A registrar that receives the ticks of a ``TickingServer`` and knows what is missing, what came twice, and whether its
/// handlers were called one at a time.
package final class TickWitness: EventRegistrar, Sendable {
    /// What it saw.
    package struct Account: Sendable {
        /// How many ticks came.
        package var ticks = 0
        /// The numbers that came, by session.
        package var received: [Int: Range<Int>] = [:]
        /// Ticks that came a second time, or after a later one.
        package var doubled = 0
        /// Ticks that are missing in front of others, without a gap that tells so.
        package var lostUnseen = 0
        /// Sessions that followed another without a gap that tells of the time between.
        package var outagesUnseen = 0
        /// How many events the gaps count.
        package var toldLost = 0
        /// The times without connection.
        package var outages: [Gap] = []
        /// How many calls began before the one before had ended.
        package var overlaps = 0
        /// For how long at most a tick waited to be read from the socket.
        package var longestUnread = Duration.zero
        /// How many ticks waited for more than 50 ms. A server gives a client that does not read 100 ms.
        package var longUnread = 0

        fileprivate var session = 0
        fileprivate var toldSinceLast = 0
        fileprivate var hadOutage = true
        fileprivate var isInside = false
    }

    private let content = Lock(Account())
    /// How long each tick takes.
    private let pause: Duration

    /// - Parameter pause: how long each tick takes to be handled.
    package init(pause: Duration = .zero) { self.pause = pause }

    /// What it has seen so far.
    package var account: Account { content.withLock { $0 } }

    /// How many ticks came so far.
    package var ticks: Int { content.withLock { $0.ticks } }

    package var handlers: HandlerList {
        On(.gap) { [self] gap in
            begin { $0.receive(gap) }
            end()
        }
        if pause > .zero {
            On(.named("Tick")) { [self] (event: Event) async in
                begin { $0.receive(event) }
                try? await Task.sleep(for: pause)
                end()
            }
        } else {
            On(.named("Tick")) { [self] event in
                begin { $0.receive(event) }
                end()
            }
        }
    }

    private func begin(_ body: (inout Account) -> Void) {
        content.withLock { account in
            if account.isInside { account.overlaps += 1 }
            account.isInside = true
            body(&account)
        }
    }

    private func end() { content.withLock { $0.isInside = false } }
}

extension TickWitness.Account {
    fileprivate mutating func receive(_ event: Event) {
        guard let number = event.integer("Number"), let session = event.integer("Session"),
            let sent = event.integer("Sent")
        else {
            lostUnseen += 1
            return
        }
        ticks += 1
        let unread = Duration.microseconds(event.received.microseconds - Int64(sent))
        longestUnread = max(longestUnread, unread)
        if unread > .milliseconds(50) { longUnread += 1 }
        if session > self.session {
            if !hadOutage { outagesUnseen += 1 }
            self.session = session
        } else if session == self.session, let earlier = received[session], number >= earlier.upperBound {
            lostUnseen += max(0, number - earlier.upperBound - toldSinceLast)
        } else {
            doubled += 1
            return
        }
        received[session] = (received[session]?.lowerBound ?? number)..<(number + 1)
        (toldSinceLast, hadOutage) = (0, false)
    }

    fileprivate mutating func receive(_ gap: Gap) {
        if case .disconnected = gap.reason {
            outages.append(gap)
            hadOutage = true
        }
        toldLost += gap.count
        toldSinceLast += gap.count
    }

    /// How many ticks of the sessions are missing though nothing kept them from being told: in front of the first one
    /// that came. What was written last before a connection was cut may be gone with it.
    ///
    /// - Parameter log: of the server.
    package func lostAtBeginnings(_ log: TickingLog) -> Int {
        received.reduce(0) { lost, session in
            lost + max(0, session.value.lowerBound - (log.sessions[session.key]?.sent?.lowerBound ?? 0))
        }
    }

    /// How many ticks came that the server did not write completely.
    package func invented(_ log: TickingLog) -> Int {
        received.reduce(0) { count, session in
            count + max(0, session.value.upperBound - (log.sessions[session.key]?.sent?.upperBound ?? 0))
        }
    }
}
