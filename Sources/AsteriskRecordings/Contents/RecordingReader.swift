import AsteriskManager

/// Reads the messages of both directions in the order in which they were complete.
struct RecordingReader {
    private(set) var messages: [RecordedMessage] = []
    private(set) var actions: [RecordedAction] = []
    private(set) var issues: [ParseIssue] = []
    private(set) var greeting: String?
    private var replies = RecordedReplies()
    /// Whether the client's next message may lack its beginning.
    private var isClientTorn = false

    init(_ recording: Recording) {
        var server = MessageParser(beginning: .anywhere)
        var client = MessageParser(beginning: .message)
        var lines = ClientLines()
        for chunk in recording.chunks {
            switch chunk.sender {
            case .server:
                if chunk.leftOut > 0 {
                    if let issue = server.finish() { issues.append(issue) }
                    issues.append(ParseIssue(reason: .notRecorded, byteCount: chunk.leftOut, kind: .other))
                    server = MessageParser(beginning: .anywhere)
                    replies.lose()
                }
                server.receive(chunk.bytes)
                // A greeting of another protocol: what follows cannot be read.
                while let element = try? server.next() { take(element, chunk) }
            case .client:
                if chunk.leftOut > 0 {
                    client = MessageParser(beginning: .message)
                    lines = ClientLines()
                    isClientTorn = true
                }
                client.receive(lines.complete(chunk.bytes))
                while let element = try? client.next() { take(element, chunk) }
            }
        }
        if let issue = server.finish() { issues.append(issue) }
    }

    private mutating func take(_ element: MessageParser.Element, _ chunk: Recording.Chunk) {
        switch element {
        case .greeting(let text): greeting = text
        case .message(let message): take(RecordedMessage(time: chunk.time, sender: chunk.sender, message: message))
        case .issue(let issue): issues.append(issue)
        }
    }

    private mutating func take(_ message: RecordedMessage) {
        if message.sender == .client {
            let isRest = isClientTorn && message.name.isEmpty
            isClientTorn = false
            guard !isRest else { return }
            replies.ask(message.name, actionID: message["ActionID"])
            actions.append(RecordedAction(request: message))
        } else if let number = replies.number(answeredBy: message.message) {
            actions[number].answer.append(message)
        }
        messages.append(message)
    }
}

/// Servers take lines of a client that end in LF alone; the parser does not.
private struct ClientLines {
    private var last: UInt8 = 0

    mutating func complete(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == UInt8(ascii: "\n"), last != UInt8(ascii: "\r") { result.append(UInt8(ascii: "\r")) }
            result.append(byte)
            last = byte
        }
        return result
    }
}
