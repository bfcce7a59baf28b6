extension SessionState {
    /// Writes an action and waits for its answer, or for its list.
    ///
    /// - Throws: ``ManagerError`` with code `notSent` or `invalidAction`. Nothing was written then.
    package mutating func send(
        _ action: ActionRequest,
        asList: Bool = false,
        closingEvents: [String] = [],
        at now: Duration
    ) throws(ManagerError) -> RequestNumber {
        guard phase == .ready else {
            throw ManagerError(.notSent, "\(action.name.visible) was not sent: the manager is not connected")
        }
        let number = nextNumber
        let bytes = try bytes(of: action, number: number)
        nextNumber += 1
        let rule = asList ? ListRule(closingEvents: closingEvents + LegacyLists.closingEvents(of: action.name)) : nil
        pending.append(Pending(number: number, name: action.name, list: rule, deadline: now + deadlines.action))
        effects.append(.write(bytes))
        if ASCII.matches(action.name, "Logoff") { leave(at: now) }
        return number
    }

    /// Nobody waits for the request any more. Its answer is dropped when it comes.
    package mutating func abandon(_ number: RequestNumber) {
        pending.removeAll { $0.number == number }
    }

    func bytes(of action: ActionRequest, number: RequestNumber) throws(ManagerError) -> [UInt8] {
        try MessageWriter.bytes(of: action, actionID: prefix + String(number))
    }

    /// The request that an ActionID belongs to; `nil` for none and for ids that are not this connection's.
    func number(ofActionID id: String?) -> RequestNumber? {
        guard let id, id.utf8.starts(with: prefix.utf8) else { return nil }
        return RequestNumber(id.dropFirst(prefix.utf8.count).prefix { $0 != " " })
    }

    private func pendingIndex(of message: Message) -> Int? {
        guard let number = number(ofActionID: message["ActionID"]) else { return nil }
        return pending.firstIndex { $0.number == number }
    }

    mutating func fail(_ number: RequestNumber, _ error: ManagerError) {
        guard let index = pending.firstIndex(where: { $0.number == number }) else { return }
        pending.remove(at: index)
        effects.append(.failed(number, error))
    }

    // MARK: Events

    /// An event while requests wait or before the login is answered.
    mutating func receiveEvent(_ event: Message, at now: Duration) -> Bool {
        switch phase {
        case .greeting, .challenged, .loggingIn:
            early.append(event)
            return false
        default:
            // An event that another user's UserEvent action raised may carry any ActionID.
            guard let index = pendingIndex(of: event), let rule = pending[index].list, event.name != "UserEvent" else {
                return true
            }
            receiveItem(event, ofRequestAt: index, rule: rule, at: now)
            return false
        }
    }

    private mutating func receiveItem(_ event: Message, ofRequestAt index: Int, rule: ListRule, at now: Duration) {
        let request = pending[index]
        let isClosing =
            event.value(of: "EventList", is: "Complete") || event.value(of: "EventList", is: "cancelled")
            || rule.closingEvents.contains { ASCII.matches($0, event.name) }
        if isClosing {
            pending.remove(at: index)
            // The answer to DBGet of Asterisk 1.4: its one item is its end.
            if event.name == "DBGetResponse" { effects.append(.item(request.number, event)) }
            effects.append(.listEnded(request.number, event))
            return
        }
        pending[index].itemCount += 1
        pending[index].deadline = now + deadlines.listIdle
        effects.append(.item(request.number, event))
    }

    // MARK: Answers

    mutating func receiveAnswer(_ answer: Message, at now: Duration) {
        switch phase {
        case .passive:
            break
        case .challenged, .loggingIn:
            if answer.kind == .response { receiveLoginAnswer(answer) }
        default:
            guard let index = pendingIndex(of: answer) ?? pendingIndex(withoutID: answer) else {
                // The answer to the Logoff of `stop(at:)`, for which nobody waits.
                if phase == .leaving, answer.name == "Goodbye" { return }
                effects.append(.unexpected(answer))
                return
            }
            receive(answer, toRequestAt: index, at: now)
        }
    }

    /// Some actions are answered without their ActionID by some releases. Such an answer is taken only for the oldest
    /// request, and only when that is such an action.
    private func pendingIndex(withoutID answer: Message) -> Int? {
        guard answer["ActionID"] == nil, let oldest = pending.first else { return nil }
        let isTextOnly = ["Queues", "IAXnetstats"].contains { ASCII.matches($0, oldest.name) }
        let mayForget = ["Events", "Ping"].contains { ASCII.matches($0, oldest.name) }
        return isTextOnly || (mayForget && answer.kind == .response) ? 0 : nil
    }

    private mutating func receive(_ answer: Message, toRequestAt index: Int, at now: Duration) {
        let request = pending[index]
        guard let rule = request.list else {
            pending.remove(at: index)
            effects.append(.answered(request.number, answer))
            return
        }
        let response = Response(answer)
        guard response.isSuccess else {
            // Also in the middle of a list: some lists give up after their first lines.
            fail(request.number, ManagerError(actionFailed: request.name, response))
            return
        }
        guard !request.isListing else {
            effects.append(.unexpected(answer))
            return
        }
        effects.append(.answered(request.number, answer))
        if answer.value(of: "EventList", is: "start") || (isBeforeEventLists && !rule.closingEvents.isEmpty) {
            pending[index].isListing = true
            pending[index].deadline = now + deadlines.listIdle
        } else {
            // A plain Success is an empty list.
            pending.remove(at: index)
            effects.append(.listEnded(request.number, nil))
        }
    }

    /// Up to Asterisk 12 most lists have no EventList headers.
    private var isBeforeEventLists: Bool {
        version.map { $0 < ManagerVersion(major: 2, minor: 5) } ?? false
    }
}

/// The events that close the lists of servers that write no EventList headers.
enum LegacyLists {
    static func closingEvents(of action: String) -> [String] {
        closingEvent.first { ASCII.matches($0.key, action) }.map { [$0.value] } ?? []
    }

    private static let closingEvent: KeyValuePairs = [
        "Agents": "AgentsComplete",
        "ConfbridgeList": "ConfbridgeListComplete",
        "ConfbridgeListRooms": "ConfbridgeListRoomsComplete",
        "CoreShowChannels": "CoreShowChannelsComplete",
        "DAHDIShowChannels": "DAHDIShowChannelsComplete",
        "DBGet": "DBGetResponse",
        "IAXpeerlist": "PeerlistComplete",
        "IAXpeers": "PeerlistComplete",
        "IAXregistry": "RegistrationsComplete",
        "MeetmeList": "MeetmeListComplete",
        "ParkedCalls": "ParkedCallsComplete",
        "PRIShowSpans": "PRIShowSpansComplete",
        "QueueStatus": "QueueStatusComplete",
        "QueueSummary": "QueueSummaryComplete",
        "ShowDialPlan": "ShowDialPlanComplete",
        "SIPpeers": "PeerlistComplete",
        "SIPshowregistry": "RegistrationsComplete",
        "SKINNYdevices": "DevicelistComplete",
        "SKINNYlines": "LinelistComplete",
        "Status": "StatusComplete",
        "VoicemailUsersList": "VoicemailUserEntryComplete",
        "ZapShowChannels": "ZapShowChannelsComplete",
    ]
}
