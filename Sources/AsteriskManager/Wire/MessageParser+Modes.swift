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
            // The last byte may be half of the line's end.
            if buffer.end - lineStart > limits.greetingBytes + 1 { throw .tooLong(limits.greetingBytes) }
        case .packet:
            guard isSuspicious(buffer.end - packetStart) else { break }
            if let reason = brokenLimit() {
                beginSkipping(reason)
            } else if buffer.end - lineStart > limits.lineBytes {
                beginSkipping(.lineTooLong(limits.lineBytes))
            }
        case .commandHeaders, .commandText:
            if buffer.end - packetStart > limits.responseBytes { beginSkipping(.packetTooLarge(limits.responseBytes)) }
        case .beginning:
            if buffer.end - lineStart > limits.lineBytes { beginMidPacket() }
        case .midPacket, .skipping, .skippingCommand:
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
            lineEnds.append(0)
            lineStart = lineFeed + 1
            return nil
        }
        if 0x15...0x16 ~= buffer.bytes[lineStart] { throw .speaksTLS }
        guard line.count <= limits.greetingBytes else { throw .tooLong(limits.greetingBytes) }
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
        let isTooLong = line.count > limits.lineBytes
        if !isTooLong, ASCII.hasPrefix(buffer.bytes, line, "asterisk call manager/") {
            return try greeting(endingAt: lineFeed)
        }
        guard !isTooLong, value(of: "event", in: line) != nil || value(of: "response", in: line) != nil else {
            beginMidPacket()
            defer { lineStart = isData(lineFeed) ? lineStart : lineFeed + 1 }
            return nil
        }
        reread(from: lineStart)
        mode = .packet
        return nil
    }

    private mutating func beginMidPacket() {
        mode = .midPacket
        skipped = SkippedPacket(reason: .beganInPacket)
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
        guard lineFeed - packetStart <= limits.responseBytes else {
            beginSkipping(.packetTooLarge(limits.responseBytes))
            return endSkipping(at: lineFeed)
        }
        let body = (lineStart - packetStart)..<(lineFeed + 1 - endOfCommand.utf8CodeUnitCount - packetStart)
        let message = makeMessage(byteCount: lineFeed - 1 - packetStart, body: body)
        beginPacket(at: lineFeed + 1)
        return .message(message)
    }

    /// Text may hold the words themselves; only the whole mark, line ends included, is the end.
    private func isEndOfCommand(_ lineFeed: Int) -> Bool {
        let textStart = mode == .skippingCommand ? buffer.start : lineStart
        let start = lineFeed + 1 - endOfCommand.utf8CodeUnitCount
        guard start >= textStart else { return false }
        return endOfCommand.withUTF8Buffer { mark in
            mark.elementsEqual(UnsafeBufferPointer(start: buffer.bytes + start, count: mark.count))
        }
    }

    // MARK: Limits

    /// The limit that the lines so far break, if they break one. The line that breaks it is forgotten and what stands
    /// behind it too: the same is told of a packet whichever way its bytes were cut.
    ///
    /// Called when a packet is suspicious. Looks at each line once, however often it is called.
    mutating func brokenLimit() -> ParseIssue.Reason? {
        while checkedLines < lineEnds.count {
            let start = checkedLines == 0 ? 0 : Int(lineEnds.values[checkedLines - 1])
            if let reason = brokenLimit(start..<Int(lineEnds.values[checkedLines])) {
                lineEnds.count = checkedLines
                if word.upperBound > start {
                    kind = .other
                    word = 0..<0
                }
                return reason
            }
            checkedLines += 1
        }
        return nil
    }

    /// Lines of a Command's output count by their bytes, not as headers, and the index of the lines is memory too.
    private mutating func brokenLimit(_ line: Range<Int>) -> ParseIssue.Reason? {
        if line.count > limits.lineBytes { return .lineTooLong(limits.lineBytes) }
        // A line is measured by what the packet is known to be before it.
        let isResponse = kind == .response && word.upperBound <= line.lowerBound
        if isResponse, ASCII.hasPrefix(buffer.bytes + packetStart, line, "output:") { outputLines += 1 }
        if checkedLines - outputLines >= limits.headers { return .tooManyHeaders(limits.headers) }
        let size = line.upperBound + checkedLines * MemoryLayout<UInt32>.stride
        let limit = isResponse ? limits.responseBytes : limits.packetBytes
        return size > limit ? .packetTooLarge(limit) : nil
    }

    mutating func beginSkipping(_ reason: ParseIssue.Reason) {
        skipped = skip(reason)
        mode = mode != .packet && kind == .response ? .skippingCommand : .skipping
        lineEnds.removeAll()
    }

    /// What is to be remembered of the packet so far. Read in place: a copy of so large a packet would double its memory.
    func skip(_ reason: ParseIssue.Reason) -> SkippedPacket {
        let bytes = buffer.bytes + packetStart
        let lines = MessageLines(lineEnds: lineEnds.values, lineCount: lineEnds.count, bytes: bytes)
        return SkippedPacket(
            reason: reason,
            actionID: lines.firstValue(of: "ActionID").map { lines.text($0) },
            name: kind == .event ? lines.text(word) : nil
        )
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

private let endOfCommand: StaticString = "--END COMMAND--\r\n\r\n"

/// What is remembered of a packet whose bytes are thrown away.
struct SkippedPacket {
    var reason = ParseIssue.Reason.truncated
    var actionID: String?
    var name: String?
}
