// Everything that is not an ordinary packet: the greeting, the old form of a Command's answer, a beginning in the
// middle of a stream, and packets that the limits forbid.

extension MessageParser {
    /// Goes on at a line feed in any mode but `.packet`.
    mutating func element(atLineFeed lineFeed: Int) throws(GreetingError) -> Element? {
        switch mode {
        case .greeting:
            return try greeting(endingAt: lineFeed)
        case .beginning:
            return try begin(atLineFeed: lineFeed)
        case .midPacket, .skipping:
            defer { lineStart = isData(lineFeed) ? lineStart : lineFeed + 1 }
            return isEmptyLine(lineFeed) ? endSkipping(at: lineFeed) : nil
        case .commandHeaders:
            return commandHeader(endingAt: lineFeed)
        case .commandText:
            return commandText(endingAt: lineFeed)
        case .skippingCommand:
            return isEndOfCommand(lineFeed) ? endSkipping(at: lineFeed) : nil
        case .packet:
            return nil
        }
    }

    /// Looks at a line that is still without its end, for the limits hold there too.
    mutating func elementAtEndOfBytes() throws(GreetingError) -> Element? {
        switch mode {
        case .greeting:
            guard buffer.end > lineStart else { return nil }
            // The first byte of a TLS alert or handshake.
            if 0x15...0x16 ~= buffer.bytes[lineStart] { throw .speaksTLS }
            if buffer.end - lineStart > limits.greetingBytes { throw .tooLong(limits.greetingBytes) }
        case .packet:
            if buffer.end - lineStart > limits.lineBytes { beginSkipping(.lineTooLong(limits.lineBytes)) }
        case .commandHeaders, .commandText:
            if buffer.end - packetStart > limits.responseBytes { beginSkipping(.packetTooLarge(limits.responseBytes)) }
        case .beginning, .midPacket, .skipping, .skippingCommand:
            break
        }
        return nil
    }

    /// What is left when the connection has ended: a packet cut off in its middle is an issue, never a message.
    public mutating func finish() -> ParseIssue? {
        let left = buffer.end - packetStart
        guard left > 0, mode != .greeting, mode != .beginning else { return nil }
        defer { beginPacket(at: buffer.end) }
        return ParseIssue(reason: .truncated, byteCount: left, kind: kind)
    }

    /// Whether the line feed is part of a value.
    private func isData(_ lineFeed: Int) -> Bool {
        lineFeed > lineStart && buffer.bytes[lineFeed - 1] != Byte.carriageReturn
    }

    private func isEmptyLine(_ lineFeed: Int) -> Bool {
        lineFeed == lineStart || (lineFeed == lineStart + 1 && buffer.bytes[lineStart] == Byte.carriageReturn)
    }

    // MARK: Beginnings

    private mutating func greeting(endingAt lineFeed: Int) throws(GreetingError) -> Element? {
        var end = lineFeed
        if end > lineStart, buffer.bytes[end - 1] == Byte.carriageReturn { end -= 1 }
        let line = lineStart..<end
        if line.isEmpty, lineEnds.count < limits.blankLinesBeforeGreeting {
            lineEnds.count += 1
            lineStart = lineFeed + 1
            return nil
        }
        guard line.count <= limits.greetingBytes else { throw .tooLong(limits.greetingBytes) }
        if 0x15...0x16 ~= buffer.bytes[lineStart] { throw .speaksTLS }
        guard ASCII.hasPrefix(buffer.bytes, line, "asterisk call manager/") else {
            throw .notManager(text(line.prefix(80)).visible)
        }
        let greeting = text(line)
        beginPacket(at: lineFeed + 1)
        return .greeting(greeting)
    }

    private mutating func begin(atLineFeed lineFeed: Int) throws(GreetingError) -> Element? {
        guard !isEmptyLine(lineFeed) else {
            beginPacket(at: lineFeed + 1)
            mode = .beginning
            return nil
        }
        let line = lineStart..<lineFeed
        if ASCII.hasPrefix(buffer.bytes, line, "asterisk call manager/") { return try greeting(endingAt: lineFeed) }
        guard value(of: "event", in: line) != nil || value(of: "response", in: line) != nil else {
            mode = .midPacket
            skipped = SkippedPacket(reason: .beganInPacket)
            defer { lineStart = isData(lineFeed) ? lineStart : lineFeed + 1 }
            return nil
        }
        reread(from: lineStart)
        mode = .packet
        return nil
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(start: buffer.bytes + range.lowerBound, count: range.count), as: UTF8.self)
    }

    // MARK: The old form of a Command's answer

    /// Only `Privilege`, `ActionID` and `Message` directly behind `Response: Follows` are headers; the text may look
    /// like any other.
    private mutating func commandHeader(endingAt lineFeed: Int) -> Element? {
        if lineFeed > lineStart, buffer.bytes[lineFeed - 1] == Byte.carriageReturn {
            let line = lineStart..<(lineFeed - 1)
            let isOutput = value(of: "output", in: line) != nil
            if isOutput || value(of: "privilege", in: line) != nil || value(of: "actionid", in: line) != nil
                || value(of: "message", in: line) != nil
            {
                lineEnds.append(lineFeed + 1 - packetStart)
                lineStart = lineFeed + 1
                // No Asterisk mixes the two forms, but other servers do: then an empty line is the end.
                if isOutput { mode = .packet }
                return nil
            }
        }
        mode = .commandText
        return commandText(endingAt: lineFeed)
    }

    private mutating func commandText(endingAt lineFeed: Int) -> Element? {
        guard isEndOfCommand(lineFeed) else {
            if lineFeed - packetStart > limits.responseBytes { beginSkipping(.packetTooLarge(limits.responseBytes)) }
            return nil
        }
        let body = (lineStart - packetStart)..<(lineFeed + 1 - endOfCommand.utf8CodeUnitCount - packetStart)
        let message = makeMessage(byteCount: lineFeed - 1 - packetStart, body: body)
        beginPacket(at: lineFeed + 1)
        return .message(message)
    }

    /// Text may hold the words themselves; only the whole mark, line ends included, is the end.
    private func isEndOfCommand(_ lineFeed: Int) -> Bool {
        let textStart = mode == .skippingCommand ? buffer.start : lineStart
        return ASCII.hasSuffix(buffer.bytes, textStart..<(lineFeed + 1), endOfCommand)
    }

    // MARK: Limits

    /// Called for each line of a packet. Lines of a Command's output count by their bytes, not as headers.
    @inline(__always)
    mutating func exceedsLimits(lineEnd: Int) -> Bool {
        if kind == .response { return responseExceedsLimits(lineEnd: lineEnd) }
        return lineEnds.count > limits.headers || lineEnd - packetStart > limits.packetBytes
            || lineEnd - lineStart > limits.lineBytes
    }

    private mutating func responseExceedsLimits(lineEnd: Int) -> Bool {
        if ASCII.hasPrefix(buffer.bytes, lineStart..<lineEnd, "output:") { outputLines += 1 }
        // The index of the lines is memory too.
        let size = lineEnd - packetStart + lineEnds.count * MemoryLayout<UInt32>.stride
        return lineEnds.count - outputLines > limits.headers || size > limits.responseBytes
            || lineEnd - lineStart > limits.lineBytes
    }

    mutating func beginSkipping() {
        if lineEnds.count - outputLines > limits.headers {
            beginSkipping(.tooManyHeaders(limits.headers))
        } else if kind == .response {
            beginSkipping(.packetTooLarge(limits.responseBytes))
        } else {
            beginSkipping(.packetTooLarge(limits.packetBytes))
        }
    }

    private mutating func beginSkipping(_ reason: ParseIssue.Reason) {
        skipped = SkippedPacket(reason: reason)
        if lineEnds.count > 0 {
            let beginning = makeMessage(byteCount: min(lineStart - packetStart, Int(lineEnds.last)))
            skipped.actionID = beginning["ActionID"]
            skipped.name = kind == .event ? beginning.name : nil
        }
        mode = mode == .commandText || mode == .commandHeaders ? .skippingCommand : .skipping
        lineEnds.count = 0
        lineEnds.shrink()
    }

    private mutating func endSkipping(at lineFeed: Int) -> Element? {
        let issue = ParseIssue(
            reason: skipped.reason,
            byteCount: lineFeed + 1 - packetStart,
            kind: kind,
            eventName: skipped.name,
            actionID: skipped.actionID
        )
        beginPacket(at: lineFeed + 1)
        return .issue(issue)
    }
}

private let endOfCommand: StaticString = "--end command--\r\n\r\n"

/// What is remembered of a packet whose bytes are thrown away.
struct SkippedPacket {
    var reason = ParseIssue.Reason.truncated
    var actionID: String?
    var name: String?
}
