import AsteriskManager

/// Reads the messages of both directions in the order in which they were complete.
struct RecordingReader {
    private(set) var messages: [RecordedMessage] = []
    private(set) var issues: [ParseIssue] = []
    private(set) var greeting: String?

    init(_ recording: Recording) {
        var server = MessageParser(beginning: .anywhere)
        var client = MessageParser(beginning: .message)
        var lines = ClientLines()
        for chunk in recording.chunks {
            switch chunk.sender {
            case .server:
                server.receive(chunk.bytes)
                // A greeting of another protocol: what follows cannot be read.
                while let element = try? server.next() { take(element, chunk) }
            case .client:
                client.receive(lines.complete(chunk.bytes))
                while let element = try? client.next() { take(element, chunk) }
            }
        }
        if let issue = server.finish() { issues.append(issue) }
    }

    private mutating func take(_ element: MessageParser.Element, _ chunk: Recording.Chunk) {
        switch element {
        case .greeting(let text): greeting = text
        case .message(let message):
            messages.append(RecordedMessage(time: chunk.time, sender: chunk.sender, message: message))
        case .issue(let issue): issues.append(issue)
        }
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
