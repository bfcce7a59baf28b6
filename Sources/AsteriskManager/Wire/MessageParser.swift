/// Turns the bytes of a connection into messages. Pure: it knows no socket, clock or task.
///
/// A line ends at CR LF. A bare LF ends a line only when the line is empty so far; anywhere else it is data, and so
/// is every bare CR. An empty line ends the packet; empty lines between packets are skipped. A reader that ended
/// lines at every LF would let a caller forge headers and packets through any value that the server does not escape.
///
/// ```swift
/// var parser = MessageParser()
/// parser.receive("Event: Hangup\r\nCause: 16\r\n\r\n".utf8)
/// while let element = try parser.next() { … }
/// ```
public struct MessageParser: ~Copyable {
    /// What the parser found in the bytes.
    public enum Element: Sendable {
        /// The line with which a server greets, without its line end: `Asterisk Call Manager/11.0.0`.
        indirect case greeting(String)
        /// A packet.
        case message(Message)
        /// Bytes that are no message, or a message that the limits forbid. The bytes behind it are still read.
        indirect case issue(ParseIssue)
    }

    /// What the first byte belongs to.
    public enum Beginning: Sendable {
        /// The server's greeting, which must come: anything else is an error.
        case greeting
        /// A greeting, or messages, or the middle of a message, as in a recording that somebody cut out.
        case anywhere
        /// A message.
        case message
    }

    enum Mode {
        case greeting, beginning, packet
        /// In the old form of a Command's answer: still in its headers, or in its text.
        case commandHeaders, commandText
        /// Behind a limit: everything up to the packet's end is left out.
        case skipping, skippingCommand
        case midPacket
    }

    let limits: ParserLimits
    /// Up to this size a packet breaks no limit but the one for headers.
    private let unsuspicious: Int
    var buffer: ReceiveBuffer
    var mode: Mode
    /// Offsets into the buffer: where the packet and the line began, and up to where newlines were looked for.
    var packetStart = 0
    var lineStart = 0
    private var scanned = 0
    /// Line feeds found and not yet used, as bits from `maskBase`.
    private var mask: UInt64 = 0
    private var maskBase = 0
    /// The packet so far.
    var lineEnds = LineEnds()
    var kind = Message.Kind.other
    var word = 0..<0
    var outputLines = 0
    var checkedLines = 0
    var hasBareLineFeed = false
    var skipped = SkippedPacket()
    private var spares = SpareBlocks()

    /// A parser that has seen no byte yet.
    public init(beginning: Beginning = .greeting, limits: ParserLimits = ParserLimits()) {
        let limits = limits.clamped
        self.limits = limits
        // The index of the lines, which counts too, is at most four bytes for each three.
        unsuspicious = min(limits.lineBytes, limits.packetBytes / 3, limits.responseBytes / 3)
        // What the largest event takes, and the largest response; a line more may have been read by then.
        buffer = ReceiveBuffer(steps: [limits.packetBytes, limits.responseBytes].map { $0 + limits.lineBytes })
        mode =
            switch beginning {
            case .greeting: .greeting
            case .anywhere: .beginning
            case .message: .packet
            }
    }

    /// Takes bytes, cut anywhere.
    public mutating func receive(_ bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ receive(UnsafeRawBufferPointer($0)) }) == nil {
            ContiguousArray(bytes).withUnsafeBytes { receive($0) }
        }
    }

    private mutating func receive(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes
        while !rest.isEmpty {
            let count = receive { room in
                let count = min(room.count, rest.count)
                room.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest.prefix(count)))
                return count
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    /// Lets `fill` write bytes right into the parser's buffer and returns what it returned: how many it wrote.
    @discardableResult
    public mutating func receive(_ fill: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
        // What was found and not yet used would stand elsewhere afterwards.
        if mask != 0 { reread(from: maskBase + mask.trailingZeroBitCount) }
        buffer.discard(before: isSkipping ? skipFloor : packetStart)
        let (count, moved) = buffer.receive(fill)
        packetStart -= moved
        lineStart -= moved
        scanned -= moved
        return count
    }

    /// Takes back a message that has been handled. If nobody keeps it, its memory serves for a later one.
    mutating func recycle(_ message: consuming Message) {
        spares.give(message)
    }

    /// Lets go of the memory that was taken back in a flood.
    mutating func trim() {
        spares.trim()
    }

    /// The next element, or `nil` when more bytes are needed.
    ///
    /// - Throws: ``GreetingError`` when the connection does not begin as a manager's does. Nothing can be read
    ///   from it then.
    public mutating func next() throws(GreetingError) -> Element? {
        while true {
            if mode == .packet, let element = nextPacket() { return element }
            // Out of bytes, or at a line that is no part of an ordinary packet.
            guard mode != .packet, let lineFeed = nextLineFeed() else { return try elementAtEndOfBytes() }
            if let element = try element(atLineFeed: lineFeed) { return element }
        }
    }

    /// The next ordinary packet; `nil` when more bytes are needed or the mode has changed.
    ///
    /// All but a few bytes go through this loop, so it keeps its state in local variables, and leaves the limits to the
    /// packet's end and to the moment when more bytes are needed.
    private mutating func nextPacket() -> Element? {
        let bytes = UnsafePointer(buffer.bytes)
        let end = buffer.end
        var (mask, maskBase, scanned) = (mask, maskBase, scanned)
        var (packetStart, lineStart, lineCount) = (packetStart, lineStart, lineEnds.count)
        var ends = lineEnds.values
        // The line before which there is more to do than to note its end: to make room, or to look what the packet is.
        var attention = kind == .other ? lineCount : lineEnds.capacity
        defer {
            (self.mask, self.maskBase, self.scanned, self.lineStart) = (mask, maskBase, scanned, lineStart)
            lineEnds.count = lineCount
        }
        while true {
            while mask == 0 {
                maskBase = scanned
                if end &- scanned >= NewlineScanner.blockSize {
                    mask = NewlineScanner.mask(bytes + scanned)
                    scanned &+= NewlineScanner.blockSize
                } else {
                    guard end > scanned else { return nil }
                    mask = NewlineScanner.mask(bytes + scanned, count: end &- scanned)
                    scanned = end
                }
            }
            let lineFeed = maskBase &+ mask.trailingZeroBitCount
            mask &= mask &- 1
            let length = lineFeed &- lineStart
            if length > 1 {
                guard bytes[lineFeed &- 1] == Byte.carriageReturn else {
                    hasBareLineFeed = true
                    continue
                }
                if lineCount == attention {
                    if lineCount == lineEnds.capacity {
                        lineEnds.grow(keeping: lineCount)
                        ends = lineEnds.values
                    }
                    ends[lineCount] = UInt32(truncatingIfNeeded: lineFeed &+ 1 &- packetStart)
                    lineCount &+= 1
                    let line = Range(uncheckedBounds: (lineStart, lineFeed &- 1))
                    lineStart = lineFeed &+ 1
                    if kind == .other {
                        classify(line)
                        if mode != .packet {
                            lineEnds.count = lineCount
                            if isSuspicious(lineStart &- packetStart), let reason = brokenLimit() {
                                beginSkipping(reason)
                            }
                            lineCount = lineEnds.count
                            return nil
                        }
                    }
                    attention = kind == .other ? lineCount : lineEnds.capacity
                } else {
                    ends[lineCount] = UInt32(truncatingIfNeeded: lineFeed &+ 1 &- packetStart)
                    lineCount &+= 1
                    lineStart = lineFeed &+ 1
                }
            } else if length == 1, bytes[lineStart] != Byte.carriageReturn {
                hasBareLineFeed = true
            } else {
                lineEnds.count = lineCount
                let element = lineCount > 0 ? packet(endingAt: lineFeed, byteCount: lineStart &- packetStart) : nil
                beginPacket(at: lineFeed &+ 1)
                (packetStart, lineStart, lineCount) = (lineFeed &+ 1, lineFeed &+ 1, 0)
                (ends, attention) = (lineEnds.values, 0)
                if let element { return element }
            }
        }
    }

    private mutating func packet(endingAt lineFeed: Int, byteCount: Int) -> Element {
        if isSuspicious(byteCount), let reason = brokenLimit() {
            skipped = skip(reason)
            return .issue(skippedPacket(endingAt: lineFeed))
        }
        return .message(makeMessage(byteCount: byteCount))
    }

    /// Whether a packet of this size, and of the lines so far, may break a limit.
    @inline(__always)
    func isSuspicious(_ byteCount: Int) -> Bool {
        byteCount > unsuspicious || lineEnds.count > limits.headers
    }

    private mutating func nextLineFeed() -> Int? {
        while mask == 0 {
            let count = min(buffer.end - scanned, NewlineScanner.blockSize)
            guard count > 0 else { return nil }
            mask = NewlineScanner.mask(buffer.bytes + scanned, count: count)
            maskBase = scanned
            scanned += count
        }
        defer { mask &= mask &- 1 }
        return maskBase + mask.trailingZeroBitCount
    }

    /// Looks at everything from `offset` on once more, in another mode.
    mutating func reread(from offset: Int) {
        mask = 0
        scanned = offset
    }

    private var isSkipping: Bool { mode == .skipping || mode == .skippingCommand || mode == .midPacket }

    /// While a packet is left out, only its last bytes are kept: they may be the beginning of its end.
    private var skipFloor: Int { max(buffer.start, scanned - 32) }

    mutating func beginPacket(at offset: Int) {
        packetStart = offset
        lineStart = offset
        lineEnds.removeAll()
        kind = .other
        word = 0..<0
        outputLines = 0
        checkedLines = 0
        hasBareLineFeed = false
        mode = .packet
    }

    /// Looks whether the line is the one that decides what the packet is.
    @inline(__always)
    private mutating func classify(_ line: Range<Int>) {
        // Nearly every packet begins with these seven bytes.
        let first = UnsafeRawPointer(buffer.bytes + line.lowerBound).loadUnaligned(as: UInt64.self).littleEndian
        if first << 8 == 0x203A_746E_6576_4500, line.count >= 7 {
            kind = .event
            word = (line.lowerBound &+ 7 &- packetStart)..<(line.upperBound &- packetStart)
        } else {
            classifySlowly(line)
        }
    }

    private mutating func classifySlowly(_ line: Range<Int>) {
        if let value = value(of: "event", in: line) {
            kind = .event
            word = (value.lowerBound - packetStart)..<(value.upperBound - packetStart)
        } else if let value = value(of: "response", in: line) {
            kind = .response
            word = (value.lowerBound - packetStart)..<(value.upperBound - packetStart)
            if ASCII.equals(buffer.bytes, value, "follows") { mode = .commandHeaders }
        }
    }

    func value(of key: StaticString, in line: Range<Int>) -> Range<Int>? {
        let bytes = buffer.bytes
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == Byte.space { start += 1 }
        guard ASCII.hasPrefix(bytes, start..<line.upperBound, key) else { return nil }
        start += key.utf8CodeUnitCount
        while start < line.upperBound, bytes[start] == Byte.space { start += 1 }
        guard start < line.upperBound, bytes[start] == Byte.colon else { return nil }
        start += 1
        if start < line.upperBound, bytes[start] == Byte.space { start += 1 }
        return start..<line.upperBound
    }

    mutating func makeMessage(byteCount: Int, body: Range<Int>? = nil) -> Message {
        let bytes = UnsafePointer(buffer.bytes + packetStart)
        if hasBareLineFeed, kind == .event, ASCII.equals(bytes, word, "agents") {
            return splittingAgents(byteCount: byteCount, bytes)
        }
        let layout = MessageLayout(
            kind: kind,
            lineCount: lineEnds.count,
            byteCount: byteCount,
            word: word,
            body: body
        )
        return Message(
            storage: .make(layout: layout, lineEnds: lineEnds.values, bytes: bytes, reusing: &spares)
        )
    }

    /// An `Agents` event: since Asterisk 12 its `CallStarted` line ends in a bare LF, and `LoggedInTime` follows.
    private func splittingAgents(byteCount: Int, _ bytes: UnsafePointer<UInt8>) -> Message {
        var ends = LineEnds()
        var start = 0
        for end in UnsafeBufferPointer(start: lineEnds.values, count: lineEnds.count).map(Int.init) {
            if ASCII.hasPrefix(bytes, start..<end, "callstarted:"),
                let lineFeed = (start..<(end - 2)).first(where: { bytes[$0] == Byte.lineFeed })
            {
                ends.append(lineFeed + 1)
            }
            ends.append(end)
            start = end
        }
        let layout = MessageLayout(kind: kind, lineCount: ends.count, byteCount: byteCount, word: word)
        return Message(storage: .make(layout: layout, lineEnds: ends.values, bytes: bytes))
    }
}
