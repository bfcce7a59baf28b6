import AsteriskManager

/// A recording taken apart into what a server says by itself and what it says when it is asked.
struct ReplayScript: Sendable {
    /// A packet that the server sent by itself, and when, counted from the login.
    struct Announcement: Sendable {
        var time: Duration
        let bytes: [UInt8]
    }

    private(set) var greeting = "Asterisk Call Manager/11.0.0"
    private(set) var announcements: [Announcement] = []
    /// What the server answered to an action, as often as it was asked: the response, and the items if it was a list.
    private(set) var answers: [ReceivedAction.Question: [[Message]]] = [:]
    /// When the recording ends, counted from the login.
    private(set) var end = Duration.zero

    init(_ recording: Recording) {
        var parser = MessageParser(beginning: .anywhere)
        var reader = ActionReader()
        var replies = RecordedReplies()
        var asked: [(question: ReceivedAction.Question, answer: [Message])] = []
        var loginTime: Duration?
        for chunk in recording.chunks {
            guard chunk.sender == .server else {
                if chunk.leftOut > 0 { reader.lose() }
                for action in reader.receive(chunk.bytes) {
                    replies.ask(action.name, actionID: action.actionID)
                    asked.append((action.question, []))
                }
                continue
            }
            if chunk.leftOut > 0 {
                parser = MessageParser(beginning: .anywhere)
                replies.lose()
            }
            parser.receive(chunk.bytes)
            while let element = try? parser.next() {
                switch element {
                case .greeting(let text): greeting = text
                case .message(let message):
                    guard let number = replies.number(answeredBy: message) else {
                        if message.kind == .event { announce(message, at: chunk.time) }
                        continue
                    }
                    asked[number].answer.append(message)
                    let isLogin = asked[number].question.name == "login" && message.name == "Success"
                    if isLogin, loginTime == nil { loginTime = chunk.time }
                case .issue: break
                }
            }
        }
        let first = recording.chunks.first { $0.sender == .server }
        // A part of a recording may have no login: it begins with the first that the server says in it.
        count(from: loginTime ?? first?.time ?? .zero, to: recording.chunks.last?.time ?? .zero)
        for (question, answer) in asked where !answer.isEmpty { answers[question, default: []].append(answer) }
        // What a client is answered to these it is answered by every server, whatever was recorded.
        answers = answers.filter { !["login", "challenge", "logoff", ""].contains($0.key.name) }
    }

    private mutating func announce(_ event: Message, at time: Duration) {
        announcements.append(Announcement(time: time, bytes: event.bytes + Array("\r\n".utf8)))
    }

    private mutating func count(from begin: Duration, to last: Duration) {
        for index in announcements.indices { announcements[index].time = max(.zero, announcements[index].time - begin) }
        end = max(.zero, last - begin)
    }
}

extension Message {
    /// The packet as it is sent to a client that gave `actionID`: the recorded one is replaced.
    func bytes(withActionID actionID: String?) -> [UInt8] {
        var result: [UInt8] = []
        var isReplaced = false
        var start = 0
        let bytes = bytes
        for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
            let line = bytes[start...end]
            start = end + 1
            guard !isReplaced else {
                result += line
                continue
            }
            if line.count > 9, String(decoding: line.prefix(9), as: UTF8.self).lowercased() == "actionid:" {
                isReplaced = true
                if let actionID { result += "ActionID: \(actionID)\r\n".utf8 }
            } else {
                result += line
            }
        }
        result += bytes[start...]
        guard !isReplaced, let actionID, let firstLine = result.firstIndex(of: UInt8(ascii: "\n")) else {
            return result + Array("\r\n".utf8)
        }
        result.insert(contentsOf: Array("ActionID: \(actionID)\r\n".utf8), at: firstLine + 1)
        return result + Array("\r\n".utf8)
    }
}
