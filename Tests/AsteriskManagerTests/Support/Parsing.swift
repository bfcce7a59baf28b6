import AsteriskManager

/// Everything a parser made of some bytes, in a form that can be compared.
struct Parsed: Equatable {
    var greetings: [String] = []
    var messages: [Message] = []
    var issues: [ParseIssue] = []
    var error: GreetingError?

    var events: [Message] { messages.filter { $0.kind == .event } }
    var responses: [Message] { messages.filter { $0.kind == .response } }
    var names: [String] { messages.map(\.name) }

    /// Equality of messages is equality of bytes; here the classification and the lines must be equal too.
    static func == (first: Parsed, second: Parsed) -> Bool {
        first.greetings == second.greetings && first.issues == second.issues && first.error == second.error
            && first.messages == second.messages
            && zip(first.messages, second.messages).allSatisfy { a, b in
                a.kind == b.kind && a.name == b.name && (a.kind != .response || a.output == b.output)
            }
    }

    /// A number that differs when the parsed differs, for streams too large to keep.
    var fingerprint: Int {
        var hasher = Hasher()
        for message in messages {
            hasher.combine(message)
            hasher.combine(message.kind)
            hasher.combine(message.name)
        }
        hasher.combine(issues)
        hasher.combine(greetings)
        hasher.combine(error)
        return hasher.finalize()
    }
}

/// Parses pieces as they come in, looking for elements behind each.
func parse<Pieces: Sequence>(
    pieces: Pieces,
    beginning: MessageParser.Beginning = .anywhere,
    limits: ParserLimits = ParserLimits()
) -> Parsed where Pieces.Element: Collection<UInt8> {
    var parser = MessageParser(beginning: beginning, limits: limits)
    var parsed = Parsed()
    do throws(GreetingError) {
        for piece in pieces {
            parser.receive(piece)
            while let element = try parser.next() {
                switch element {
                case .greeting(let greeting): parsed.greetings.append(greeting)
                case .message(let message): parsed.messages.append(message)
                case .issue(let issue): parsed.issues.append(issue)
                }
            }
        }
        if let issue = parser.finish() { parsed.issues.append(issue) }
    } catch {
        parsed.error = error
    }
    return parsed
}

/// Parses what a server sends behind its greeting.
func parse(_ bytes: some Collection<UInt8>, limits: ParserLimits = ParserLimits()) -> Parsed {
    parse(pieces: [Array(bytes)], beginning: .message, limits: limits)
}

func parse(_ text: String, limits: ParserLimits = ParserLimits()) -> Parsed {
    parse(text.utf8, limits: limits)
}
