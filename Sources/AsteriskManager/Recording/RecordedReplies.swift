/// Finds for each packet of a recorded server the action that it answers. Pure: it is told of both sides in the order of
/// the recording.
///
/// Servers answer actions of one ActionID in their order, and send the items of a list behind its response. Up to
/// Asterisk 12 most lists are not marked as such: then the action's name tells which event closes them.
package struct RecordedReplies {
    private struct Action {
        /// In lower case.
        let name: String
        var isAnswered = false
    }

    /// The actions of one ActionID.
    private struct Line {
        var numbers: [Int] = []
        /// How many are answered.
        var answered = 0
    }

    /// A list that is not closed yet.
    private struct List {
        let number: Int
        let isMarked: Bool
        let closingEvents: [String]
    }

    private var actions: [Action] = []
    /// Before this one, all are answered.
    private var oldest = 0
    /// By ActionID, an empty one for actions without.
    private var lines: [String: Line] = [:]
    private var lists: [String: List] = [:]

    package init() {}

    /// The client sent an action. Actions are numbered from 0.
    package mutating func ask(_ name: String, actionID: String?) {
        lines[actionID ?? "", default: Line()].numbers.append(actions.count)
        actions.append(Action(name: name.lowercased()))
    }

    /// The number of the action that a packet of the server answers: its response, or an item of its list. `nil` for
    /// events that the server sent by itself, and for answers to no action of the recording.
    package mutating func number(answeredBy message: Message) -> Int? {
        let id = message["ActionID"] ?? ""
        switch message.kind {
        case .response: return number(respondedBy: message, id)
        // An event that another user's UserEvent action raised may carry any ActionID.
        case .event: return message.isNamed("UserEvent") ? nil : number(ofListWith: message, id)
        case .other: return nil
        }
    }

    /// Bytes of the server are missing here: the ends of lists among them, and answers that only their order tells apart.
    package mutating func lose() {
        lists = [:]
        lines[""] = nil
        oldest = actions.count
    }

    private mutating func number(respondedBy response: Message, _ id: String) -> Int? {
        let isSuccess = response.value(of: "Response", is: "Success")
        guard let number = nextNumber(of: id) ?? (id.isEmpty ? forgotten() : nil) else {
            // Some lists give up after their first items.
            return isSuccess ? nil : lists.removeValue(forKey: id)?.number
        }
        actions[number].isAnswered = true
        let isMarked = response.value(of: "EventList", is: "start")
        let closingEvents = AsteriskManager.Action.closingEvents[actions[number].name] ?? []
        // Without a mark and without an ActionID nothing tells items from other events.
        if isMarked || isSuccess && !closingEvents.isEmpty && !id.isEmpty {
            lists[id] = List(number: number, isMarked: isMarked, closingEvents: closingEvents)
        } else if lists[id]?.isMarked != true {
            lists[id] = nil
        }
        return number
    }

    private mutating func number(ofListWith event: Message, _ id: String) -> Int? {
        guard let list = lists[id] else { return nil }
        let isClosing =
            event.value(of: "EventList", is: "Complete") || event.value(of: "EventList", is: "Cancelled")
            || !list.isMarked && list.closingEvents.contains { event.isNamed($0) }
        if isClosing { lists[id] = nil }
        return list.number
    }

    /// The oldest action of this ActionID that has no answer.
    private mutating func nextNumber(of id: String) -> Int? {
        while let line = lines[id], line.answered < line.numbers.count {
            lines[id]?.answered += 1
            let number = line.numbers[line.answered]
            if !actions[number].isAnswered { return number }
        }
        return nil
    }

    /// Some releases answer these without their ActionID. Such an answer is taken only for the oldest action.
    private mutating func forgotten() -> Int? {
        while oldest < actions.count, actions[oldest].isAnswered { oldest += 1 }
        guard oldest < actions.count else { return nil }
        return ["events", "ping"].contains(actions[oldest].name) ? oldest : nil
    }
}
