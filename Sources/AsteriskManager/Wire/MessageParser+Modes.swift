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
            let byteCount = buffer.end - packetStart
            if byteCount > unsuspicious || lineEnds.count > limits.headers,
                let reason = brokenLimitSoFar(byteCount)
            {
                beginSkipping(reason)
            }
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

    /// The limit that a whole packet breaks, if it breaks one.
    mutating func brokenLimit(_ byteCount: Int) -> ParseIssue.Reason? {
        var start: UInt32 = 0
        for end in UnsafeBufferPointer(start: lineEnds.values, count: lineEnds.count) {
            if end - start > limits.lineBytes { return .lineTooLong(limits.lineBytes) }
            start = end
        }
        return brokenLimitSoFar(byteCount)
    }

    /// The limit that a packet breaks which is still without its end.
    ///
    /// Lines of a Command's output count by their bytes, not as headers, and the index of the lines is memory too.
    private mutating func brokenLimitSoFar(_ byteCount: Int) -> ParseIssue.Reason? {
        if buffer.end - lineStart > limits.lineBytes { return .lineTooLong(limits.lineBytes) }
        if lineEnds.count > limits.headers {
            if kind == .response { countOutputLines() }
            if lineEnds.count - outputLines > limits.headers { return .tooManyHeaders(limits.headers) }
        }
        let size = byteCount + lineEnds.count * MemoryLayout<UInt32>.stride
        let limit = kind == .response ? limits.responseBytes : limits.packetBytes
        return size > limit ? .packetTooLarge(limit) : nil
    }

    /// Looks at each line once, however often it is called.
    private mutating func countOutputLines() {
        while countedLines < lineEnds.count {
            let start = countedLines == 0 ? 0 : Int(lineEnds.values[countedLines - 1])
            let line = (packetStart + start)..<(packetStart + Int(lineEnds.values[countedLines]))
            if ASCII.hasPrefix(buffer.bytes, line, "output:") { outputLines += 1 }
            countedLines += 1
        }
    }

    private mutating func beginSkipping(_ reason: ParseIssue.Reason) {
        skipped = skip(reason)
        mode = mode == .commandText || mode == .commandHeaders ? .skippingCommand : .skipping
        lineEnds.count = 0
        lineEnds.shrink()
    }

    /// What is to be remembered of the packet so far.
    func skip(_ reason: ParseIssue.Reason) -> SkippedPacket {
        var skipped = SkippedPacket(reason: reason)
        if lineEnds.count > 0 {
            let beginning = makeMessage(byteCount: Int(lineEnds.last))
            skipped.actionID = beginning["ActionID"]
            skipped.name = kind == .event ? beginning.name : nil
        }
        return skipped
    }

    func skippedPacket(endingAt lineFeed: Int) -> ParseIssue {
        ParseIssue(
            reason: skipped.reason,
            byteCount: lineFeed + 1 - packetStart,
            kind: kind,
            eventName: skipped.name,
            actionID: skipped.actionID
        )
    }

    private mutating func endSkipping(at lineFeed: Int) -> Element? {
        let issue = skippedPacket(endingAt: lineFeed)
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
