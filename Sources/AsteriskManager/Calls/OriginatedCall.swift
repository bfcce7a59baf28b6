/// A call that ``Manager/originate(_:to:timeout:callerID:variable:account:earlyMedia:codecs:preDialGoSub:)`` has begun.
///
/// ```swift
/// let call = try await manager.originate("PJSIP/1001", to: .exten("600", context: "internal"))
/// try await call.answered
/// let end = try await call.ended
/// print(end.cause ?? .notDefined)
/// ```
///
/// What becomes of it can be asked for by many tasks, in any order and afterwards too. It is found out as long as
/// somebody holds this value; letting go of it does not end the call.
///
/// Everything that the call leads to has the id of ``channel`` as its ``ChannelSnapshot/linkedID``.
public final class OriginatedCall: Sendable {
    /// How a call ended.
    public struct End: Sendable {
        /// The ends of its channels: of two for a local channel; of none when the server could make no channel.
        public let hangups: [Event.Hangup]

        /// Why the called channel ended; `nil` when there was none.
        public var cause: HangupCause? { hangups.first?.cause }
    }

    /// The manager that has begun it.
    public let manager: Manager
    let tracker: CallTracker

    init(_ tracker: CallTracker, manager: Manager) {
        self.tracker = tracker
        self.manager = manager
        manager.originatedCalls.begin(tracker, on: manager)
    }

    deinit {
        manager.originatedCalls.remove(tracker)
    }

    func accepted(_ response: Response) {
        manager.originatedCalls.accepted(tracker, actionID: response["ActionID"])
    }

    /// The called channel; of a local channel the half that enters the extension or runs the application.
    public var channel: ChannelHandle { ChannelHandle(manager, tracker.progress.called) }

    /// The half of a local channel that goes through the dialplan; `nil` for all other calls.
    public var otherChannel: ChannelHandle? { tracker.progress.other.map { ChannelHandle(manager, $0) } }

    /// What the server said became of the call; `nil` until it has.
    public var response: Event.OriginateResponse? { tracker.progress.response }

    /// Waits until the call is answered.
    ///
    /// - Throws: ``ManagerError``: `notAnswered`, with the cause in words; `outcomeUnknown` when the connection ended
    ///   before that was known, or events were lost; `timedOut` when the server has said nothing within the call's
    ///   timeout and ``ManagerConfiguration/actionTimeout``, as for a user who may not read the class `call`.
    ///   `CancellationError` when the task was cancelled.
    public var answered: Void {
        get async throws {
            let answered = try await outcome(tracker.isAnswered, \.answered)
            try answered.get()
        }
    }

    /// Waits until the call is over: for a call that was not answered at once, for a local channel when both of its
    /// halves have ended. One that Asterisk optimizes away has ended with that; `/n` behind its name forbids it.
    ///
    /// - Throws: ``ManagerError``: `outcomeUnknown` when the connection ended before the call did, or events were lost:
    ///   the call may go on; `timedOut` as for ``answered``. `CancellationError` when the task was cancelled.
    public var ended: End {
        get async throws {
            _ = try await outcome(tracker.isHeardOf) { _ in () }
            await tracker.isOver.wait()
            return try await outcome(tracker.isOver, \.ended).get()
        }
    }

    /// Waits until the latch is open, but not longer than the server may take to tell of the call at all.
    private func outcome<Outcome>(_ latch: Latch, _ known: (CallProgress) -> Outcome?) async throws -> Outcome {
        if !latch.isOpen { await latch.wait(atMost: tracker.timeLeft) }
        if !latch.isOpen {
            try Task.checkCancellation()
            let message = "the server has not said what became of the call of \(tracker.progress.target.visible)"
            manager.originatedCalls.lose(tracker, ManagerError(.timedOut, message))
        }
        guard let outcome = known(tracker.progress) else { throw CancellationError() }
        return outcome
    }

    /// Hangs the call up.
    ///
    /// - Throws: what ``Manager/send(_:)`` throws; `actionFailed` when there is no such channel any more.
    public func hangUp(cause: HangupCause? = nil) async throws {
        try await channel.hangUp(cause: cause)
    }
}

extension OriginatedCall: CustomStringConvertible, CustomReflectable {
    /// What was called, with control characters made visible.
    public var description: String { tracker.progress.target.visible }
    /// What was called.
    public var customMirror: Mirror { Mirror(self, children: ["target": tracker.progress.target]) }
}
