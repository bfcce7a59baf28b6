import AsteriskManager

/// A recording taken apart into what a server says by itself and what it says when it is asked.
struct ReplayScript: Sendable {
    /// A packet that the server sent by itself, and when, counted from the login.
    struct Announcement: Sendable {
        let time: Duration
        let bytes: [UInt8]
    }

    /// What the server answered to one action: the response, and the items if it was a list.
    struct Reply: Sendable {
        let actionName: String
        let parameters: [ActionField]
        let actionID: String?
        var messages: [Message] = []
    }

    private(set) var greeting = "Asterisk Call Manager/11.0.0"
    private(set) var announcements: [Announcement] = []
    private(set) var replies: [Reply] = []
    /// When the recording ends, counted from the login.
    private(set) var end = Duration.zero

    init(_ recording: Recording) {
        var parser = MessageParser(beginning: .anywhere)
        var reader = ActionReader()
        var loginTime: Duration?
        for chunk in recording.chunks {
            guard chunk.sender == .server else {
                for action in reader.receive(chunk.bytes) {
                    let (name, id) = (action.name.lowercased(), action.actionID)
                    replies.append(Reply(actionName: name, parameters: action.parameters, actionID: id))
                }
                continue
            }
            parser.receive(chunk.bytes)
            while let element = try? parser.next() {
                switch element {
                case .greeting(let text): greeting = text
                case .message(let message):
                    guard let index = replyIndex(of: message) else {
                        let time = max(.zero, chunk.time - (loginTime ?? chunk.time))
                        if message.kind == .event { announce(message, at: time) }
                        continue
                    }
                    replies[index].messages.append(message)
                    if replies[index].actionName == "login", loginTime == nil { loginTime = chunk.time }
                case .issue: break
                }
            }
        }
        end = max(.zero, (recording.chunks.last?.time ?? .zero) - (loginTime ?? .zero))
        // What a client is answered to these it is answered by every server, whatever was recorded.
        replies.removeAll { ["login", "challenge", "logoff", ""].contains($0.actionName) }
    }

    private mutating func announce(_ event: Message, at time: Duration) {
        announcements.append(Announcement(time: time, bytes: event.bytes + Array("\r\n".utf8)))
    }

    /// The action that a packet answers: a response to it, or an item of its list. `nil` for events that the server
    /// sent by itself.
    private func replyIndex(of message: Message) -> Int? {
        guard let id = message["ActionID"] else {
            guard message.kind == .response else { return nil }
            return replies.firstIndex { $0.actionID == nil && $0.messages.isEmpty }
        }
        let candidates = replies.indices.filter { replies[$0].actionID == id }
        switch message.kind {
        case .response:
            return candidates.first { replies[$0].messages.isEmpty } ?? candidates.last
        case .event:
            // Events that an action caused carry its id too; only those of a list are its answer.
            return candidates.last { index in
                replies[index].messages.first?.value(of: "EventList", is: "start") == true
                    && replies[index].messages.last?.value(of: "EventList", is: "Complete") != true
            }
        case .other:
            return nil
        }
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
