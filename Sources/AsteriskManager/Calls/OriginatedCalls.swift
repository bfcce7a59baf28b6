/// The calls of a manager that were originated and that somebody still holds. They share one registration, which exists
/// as long as there are any.
final class OriginatedCalls: Sendable {
    private struct Entry {
        let call: CallTracker
        var keys: [String] = []
        var actionID: String?
    }

    private struct State {
        var entries: [ObjectIdentifier: Entry] = [:]
        /// By the ids and names of their channels.
        var byKey: [String: CallTracker] = [:]
        var byAction: [String: CallTracker] = [:]
        /// Those whose action was not answered yet: its id is not known.
        var asking: Set<ObjectIdentifier> = []
        /// Those whose channel is not known yet.
        var unknown: [ObjectIdentifier: CallTracker] = [:]
        /// Answers that came before it was known whose they are.
        var strays: [Event.OriginateResponse] = []
        var registration: Registration?
        /// The number of the registration.
        var generation = 0

        /// Makes the call be found by what is known of it now.
        mutating func index(_ call: CallTracker, _ progress: CallProgress) {
            let id = ObjectIdentifier(call)
            guard entries[id] != nil else { return }
            for key in progress.keys where byKey[key] == nil {
                byKey[key] = call
                entries[id]?.keys.append(key)
            }
            unknown[id] = progress.isUnknown ? call : nil
        }
    }

    private static let mostStrays = 1024
    private let state = Lock(State())

    init() {}

    /// A call is about to be asked for. From now on its events are heard.
    func begin(_ call: CallTracker, on manager: Manager) {
        state.withLock { state in
            let id = ObjectIdentifier(call)
            state.entries[id] = Entry(call: call)
            state.asking.insert(id)
            state.index(call, call.progress)
            guard state.registration == nil else { return }
            state.generation += 1
            let options = RegistrationOptions(id: "originated calls")
            state.registration = manager.attach(handlers(state.generation), options: options)
        }
    }

    /// The server has taken the action, which had this id.
    func accepted(_ call: CallTracker, actionID: String?) {
        let response = state.withLock { state -> Event.OriginateResponse? in
            let id = ObjectIdentifier(call)
            state.asking.remove(id)
            defer { if state.asking.isEmpty { state.strays = [] } }
            guard let actionID, state.entries[id] != nil else { return nil }
            state.entries[id]?.actionID = actionID
            state.byAction[actionID] = call
            return state.strays.first { $0.event["ActionID"] == actionID }
        }
        if let response { note(call) { $0.responded(response) } }
    }

    /// Nobody waits for the call any more, or there is nothing more to wait for.
    func remove(_ call: CallTracker) {
        let registration = state.withLock { state -> Registration? in
            let id = ObjectIdentifier(call)
            guard let entry = state.entries.removeValue(forKey: id) else { return nil }
            for key in entry.keys { state.byKey[key] = nil }
            if let actionID = entry.actionID { state.byAction[actionID] = nil }
            state.asking.remove(id)
            state.unknown[id] = nil
            return state.entries.isEmpty ? state.registration.take() : nil
        }
        registration?.detach()
    }

    /// Nothing more is heard of the call.
    func lose(_ call: CallTracker, _ error: ManagerError) { note(call) { $0.lose(error) } }

    private func note(_ call: CallTracker, _ body: (inout CallProgress) -> Void) {
        let progress = call.note(body)
        state.withLock { $0.index(call, progress) }
        if progress.isSettled { remove(call) }
        // Last: who goes on then finds nothing left behind.
        call.tell(progress)
    }

    // MARK: Events

    private func handlers(_ generation: Int) -> HandlerList {
        HandlerList {
            On(.newchannel) { [weak self] in self?.began($0.channel) }
            On(.hangup) { [weak self] in self?.hungUp($0) }
            On(.originateResponse) { [weak self] in self?.responded($0) }
            On(.state) { [weak self] in self?.changed($0) }
            On(.gap) { [weak self] in self?.lost($0) }
        }
        // The tasks of a run that is cancelled deliver nothing more, not even the state.
        .onStop { [weak self] in self?.stopped(generation) }
    }

    private func began(_ channel: ChannelSnapshot) {
        let id = channel.uniqueID.rawValue
        if let call = state.withLock({ $0.byKey[id] }) { note(call) { $0.began(channel) } }
    }

    private func hungUp(_ hangup: Event.Hangup) {
        let (id, name) = (hangup.channel.uniqueID.rawValue, hangup.channel.name)
        let calls = state.withLock { state in
            (state.byKey[id] ?? state.byKey[name]).map { [$0] } ?? Array(state.unknown.values)
        }
        for call in calls { note(call) { $0.hungUp(hangup) } }
    }

    private func responded(_ response: Event.OriginateResponse) {
        guard let actionID = response.event["ActionID"] else { return }
        let call = state.withLock { state -> CallTracker? in
            if let call = state.byAction[actionID] { return call }
            // Its action's answer may still be on the way to who has asked.
            guard !state.asking.isEmpty else { return nil }
            if state.strays.count == Self.mostStrays { state.strays.removeFirst() }
            state.strays.append(response)
            return nil
        }
        if let call { note(call) { $0.responded(response) } }
    }

    func changed(_ change: StateChange) {
        switch change.state {
        case .waiting, .connecting, .closed:
            loseAll(begunBefore: change.time, "the connection ended\(change.reason.map { ": \($0)" } ?? "")")
        default: break
        }
    }

    private func lost(_ gap: Gap) {
        // The end of the connection was told by the state.
        guard !gap.isOutage else { return }
        loseAll("events were lost: \(gap)")
    }

    private func stopped(_ generation: Int) {
        loseAll(of: generation, "the manager was stopped")
    }

    /// - Parameters:
    ///   - generation: the registration that ended; another one may have been made since.
    ///   - time: what waited in the queue may be older than a call that was begun since.
    private func loseAll(of generation: Int? = nil, begunBefore time: Timestamp = .now, _ why: String) {
        let calls = state.withLock { state in
            generation ?? state.generation == state.generation ? state.entries.values.map(\.call) : []
        }
        for call in calls where call.begun <= time {
            let message = "what became of the call of \(call.progress.target.visible) is not known: \(why)"
            lose(call, ManagerError(.outcomeUnknown, message))
        }
    }
}
