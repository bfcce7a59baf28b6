/// A call of a ``SimulatedServer``. What a test does to it is told to the clients; what cannot be done, such as answering
/// a call that is over, does nothing.
public struct SimulatedCall: Sendable {
    /// One end of a call.
    public enum Party: Sendable, Hashable {
        /// Who calls.
        case caller
        /// Who is called; in a queue, the member.
        case callee
    }

    /// How far a call is.
    public enum Phase: Sendable, Hashable {
        /// Waits in a queue.
        case waiting
        /// The called phone rings.
        case ringing
        /// An application runs; nobody else is there.
        case running
        /// Both talk.
        case talking
        /// It is over.
        case ended
    }

    let server: SimulatedServer
    let id: Int

    /// How far the call is.
    public var phase: Phase {
        switch server.change({ $0.calls[id]?.phase }) {
        case .waiting: .waiting
        case .originating, .ringing: .ringing
        case .running: .running
        case .talking: .talking
        case .ended, nil: .ended
        }
    }

    /// The name of the caller's channel; `nil` when it is gone.
    public var callerChannel: String? {
        server.change { pbx in pbx.calls[id].flatMap { pbx.channels[$0.caller]?.name } }
    }

    /// The name of the called phone's channel; `nil` when there is none.
    public var calleeChannel: String? {
        server.change { pbx in pbx.calls[id]?.callee.flatMap { pbx.channels[$0]?.name } }
    }

    /// The phone that rings is picked up.
    @discardableResult
    public func answer() -> Self { perform { $0.answer(id) } }

    /// A party hangs up. A caller who does while the phone rings cancels the call, or gives up waiting in the queue.
    @discardableResult
    public func hangup(by party: Party = .caller) -> Self { perform { $0.hangUp(id, by: party.own) } }

    /// The phone that rings is busy: `486 Busy Here`.
    @discardableResult
    public func busy() -> Self { perform { $0.refuse(id, .busy) } }

    /// The called party does not want the call: `403 Forbidden`.
    @discardableResult
    public func decline() -> Self { perform { $0.refuse(id, .declined) } }

    /// Nobody picks up for as long as the server waits.
    @discardableResult
    public func noAnswer() -> Self { perform { $0.refuse(id, .unanswered) } }

    /// A party puts the other on hold.
    @discardableResult
    public func hold(by party: Party = .callee) -> Self { perform { $0.hold(id, by: party.own, true) } }

    /// A party takes the other from hold.
    @discardableResult
    public func unhold(by party: Party = .callee) -> Self { perform { $0.hold(id, by: party.own, false) } }

    /// A party presses a key.
    @discardableResult
    public func press(_ digit: Character, by party: Party = .caller, for duration: Duration = .milliseconds(150))
        -> Self
    {
        perform { $0.press(id, by: party.own, digit, for: duration) }
    }

    /// A party sends the other one to a number, without asking there, and is out of the call. The other party is the
    /// caller then.
    @discardableResult
    public func transfer(to exten: String, by party: Party = .callee) -> Self {
        perform { $0.transfer(id, by: party.own, to: exten) }
    }

    private func perform(_ body: (inout PBX) -> Void) -> Self {
        server.change(body)
        return self
    }
}

extension SimulatedCall.Party {
    fileprivate var own: PBX.Party { self == .caller ? .caller : .callee }
}

/// A queue of a ``SimulatedServer``.
public struct SimulatedQueue: Sendable {
    let server: SimulatedServer
    /// The queue's name.
    public let name: String
    /// The number that leads into the queue.
    public let exten: String

    /// A phone calls the queue. If a member is free, it rings, and ``SimulatedCall/answer()`` picks it up; otherwise the
    /// caller waits until one is.
    @discardableResult
    public func join(from number: String) -> SimulatedCall { server.call(from: number, to: exten) }
}
