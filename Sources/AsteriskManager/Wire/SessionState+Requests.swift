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
        let isSecret = action.fields.contains { ASCII.matches($0.key, "Secret") }
        guard isPrivate || !isSecret || login?.method == .insecurePlain else {
            throw ManagerError(.insecureLogin, "\(action.name.visible) was not sent: its secret would be readable")
        }
        let number = nextNumber
        let bytes = try bytes(of: action, number: number)
        nextNumber += 1
        let rule = asList ? ListRule(closingEvents: closingEvents) : nil
        let work = Self.longestWork(of: action)
        // What is sent to a server that is busy waits until it is not.
        let deadline = work.map { now + $0 + .seconds(10) } ?? max(now, busyUntil ?? now) + deadlines.action
        pending.append(Pending(number: number, name: action.name, list: rule, sent: now, deadline: deadline))
        if work != nil { self.work.append((number, deadline)) }
        effects.append(.write(bytes))
        if ASCII.matches(action.name, "Logoff") { leave(at: now) }
        return number
    }

    /// Writes an action of the session's own, for whose answer nobody waits.
    package mutating func sendOwn(_ action: ActionRequest, at now: Duration) {
        if (try? send(action, at: now)) != nil { pending[pending.count - 1].isOwn = true }
    }

    /// Nobody waits for the request any more. Its answer is dropped when it comes.
    package mutating func abandon(_ number: RequestNumber) {
        if let index = pending.firstIndex(where: { $0.number == number }) { finish(index, .abandoned) }
    }

    func bytes(of action: ActionRequest, number: RequestNumber) throws(ManagerError) -> [UInt8] {
        try MessageWriter.bytes(of: action, actionID: prefix + String(number))
    }

    /// The request that an ActionID belongs to; `nil` for none and for ids that are not this connection's.
    func number(ofActionID id: String?) -> RequestNumber? {
        guard let id = id?.utf8.drop(while: { $0 == Byte.space }), id.starts(with: prefix.utf8) else { return nil }
        var digits = id.dropFirst(prefix.utf8.count)
        while digits.last == Byte.space { digits.removeLast() }
        guard digits.allSatisfy({ 48...57 ~= $0 }), let number = RequestNumber(Substring(digits)) else { return nil }
        return number < nextNumber ? number : nil
    }

    private func pendingIndex(_ number: RequestNumber?) -> Int? {
        number.flatMap { number in pending.firstIndex { $0.number == number } }
    }

    mutating func fail(_ number: RequestNumber, _ error: ManagerError, _ way: Finished.Way = .answered) {
        guard let index = pendingIndex(number) else { return }
        finish(index, way)
        effects.append(.failed(number, error))
    }

    /// Nobody waits for the request any more.
    private mutating func finish(_ index: Int, _ way: Finished.Way) {
        let request = pending.remove(at: index)
        guard request.list != nil || way != .answered else { return }
        if finished.count == 64 { finished.removeFirst() }
        finished.append(Finished(number: request.number, list: request.list, way: way))
        if request.list != nil { lookClosely() }
    }

    private mutating func lookClosely() {
        closeLooks = 1000
    }

    // MARK: Events

    /// An event while requests wait, behind a list, or before the login is answered.
    mutating func receiveEvent(_ event: Message, at now: Duration) -> Bool {
        switch phase {
        case .greeting, .challenged, .loggingIn:
            early.append(event)
            earlyBytes += event.byteCount
            if earlyBytes > Self.mostEarlyBytes {
                early = []
                close(ManagerError(.protocolViolation, "the server sent events without end before the login"))
            }
            return false
        default:
            if closeLooks > 0 { closeLooks -= 1 }
            // An event that another user's UserEvent action raised may carry any ActionID.
            guard let number = number(ofActionID: event["ActionID"]), !ASCII.matches(event.name, "UserEvent") else {
                return true
            }
            if let index = pendingIndex(number) {
                guard let rule = pending[index].list else { return true }
                receiveItem(event, ofRequestAt: index, rule: rule, at: now)
                return false
            }
            return !isLeftover(event, of: number)
        }
    }

    private mutating func receiveItem(_ event: Message, ofRequestAt index: Int, rule: ListRule, at now: Duration) {
        let request = pending[index]
        if rule.isClosed(by: event, isMarked: request.isMarked) {
            finish(index, .answered)
            // The answer to DBGet of Asterisk 1.4: its one item is its end.
            if event.name == "DBGetResponse" { effects.append(.item(request.number, event)) }
            effects.append(.listEnded(request.number, event))
            return
        }
        guard request.itemCount < longestList else {
            let why = "the list of \(request.name.visible) has more than \(longestList) items"
            fail(request.number, ManagerError(.protocolViolation, why))
            return
        }
        pending[index].itemCount += 1
        pending[index].deadline = now + deadlines.listIdle
        effects.append(.item(request.number, event))
    }

    /// Whether the event belongs to a list that is over. The first of them and the closing one are told.
    private mutating func isLeftover(_ event: Message, of number: RequestNumber) -> Bool {
        guard let index = finished.firstIndex(where: { $0.number == number }), let rule = finished[index].list else {
            return false
        }
        lookClosely()
        let request = finished[index]
        let isClosing = rule.isClosed(by: event, isMarked: false)
        finished[index].hasLeftovers = true
        if request.way != .abandoned, isClosing || !request.hasLeftovers {
            effects.append(.unexpected(event, request.way == .timedOut ? .late : .extra))
        }
        return true
    }

    // MARK: Answers

    mutating func receiveAnswer(_ answer: Message, at now: Duration) {
        switch phase {
        case .passive:
            // A recording's answers are nobody's business; packets of no kind are everybody's.
            if answer.kind == .other { effects.append(.unexpected(answer, .unclassified)) }
        case .challenged, .loggingIn:
            if answer.kind == .response { receiveLoginAnswer(answer, at: now) }
        default:
            let number = number(ofActionID: answer["ActionID"])
            if let number, !work.isEmpty { workIsDone(number, at: now) }
            guard let index = pendingIndex(number) ?? pendingIndex(withoutID: answer) else {
                receiveUnexpected(answer, of: number)
                return
            }
            receive(answer, toRequestAt: index, at: now)
        }
    }

    private mutating func receiveUnexpected(_ answer: Message, of number: RequestNumber?) {
        // The answer to the Logoff of `stop(at:)`, for which nobody waits.
        if phase == .leaving, answer.name == "Goodbye" { return }
        guard let number else {
            effects.append(.unexpected(answer, answer.kind == .other ? .unclassified : .unsolicited))
            return
        }
        switch finished.first(where: { $0.number == number })?.way {
        case .abandoned: break
        case .timedOut: effects.append(.unexpected(answer, .late))
        case .answered, nil: effects.append(.unexpected(answer, .extra))
        }
    }

    /// Some actions are answered without their ActionID by some releases. Such an answer is taken only for the oldest
    /// request, and only when that is such an action.
    private func pendingIndex(withoutID answer: Message) -> Int? {
        guard let oldest = pending.first, answer["ActionID"] == nil, !ASCII.matches(answer.name, "Goodbye") else {
            return nil
        }
        let isTextOnly = ["Queues", "IAXnetstats"].contains { ASCII.matches($0, oldest.name) }
        let mayForget = ["Events", "Ping"].contains { ASCII.matches($0, oldest.name) }
        return isTextOnly || (mayForget && answer.kind == .response) ? 0 : nil
    }

    private mutating func receive(_ answer: Message, toRequestAt index: Int, at now: Duration) {
        let request = pending[index]
        guard let rule = request.list else {
            finish(index, .answered)
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
            effects.append(.unexpected(answer, .extra))
            return
        }
        effects.append(.answered(request.number, answer))
        let isMarked = answer.value(of: "EventList", is: "start")
        if isMarked || (isBeforeEventLists && !rule.closingEvents.isEmpty) {
            pending[index].isListing = true
            pending[index].isMarked = isMarked
            pending[index].deadline = now + deadlines.listIdle
        } else {
            // A plain Success is an empty list.
            finish(index, .answered)
            effects.append(.listEnded(request.number, nil))
        }
    }

    /// Up to Asterisk 12 most lists have no EventList headers.
    private var isBeforeEventLists: Bool {
        version.map { $0 < ManagerVersion(major: 2, minor: 5) } ?? false
    }
}

extension SessionState.ListRule {
    /// Whether the event ends the list. A server that marks its lists names no other end.
    func isClosed(by event: Message, isMarked: Bool) -> Bool {
        event.value(of: "EventList", is: "Complete") || event.value(of: "EventList", is: "cancelled")
            || (!isMarked && closingEvents.contains { ASCII.matches($0, event.name) })
    }
}
