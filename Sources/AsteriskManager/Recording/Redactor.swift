/// Replaces secrets in one direction of a connection's bytes, as they come: as many bytes go out as came in, at once,
/// wherever the network has cut them. Pure: it knows no file, clock or thread.
///
/// It follows the parser: a line ends at CR LF. Where a bare LF may be taken for a line's end or for part of a value,
/// both are assumed. Line ends are never replaced, so whatever reads the bytes finds the same packets and lines.
package struct Redactor {
    private enum State {
        /// At the beginning of a line, before its colon.
        case key
        /// Nothing on this line matters.
        case passing
        /// In a value that is replaced.
        case hiding
        case numbers
        case text
        /// Behind bytes that were left out: nobody knows where this is, so everything is replaced up to a blank line.
        case lost
    }

    /// What is known of the packet so far.
    struct Packet {
        var lines = 0
        /// Whether its `Event` or `Response` has come.
        var isNamed = false
        var isChallengeResponseFailed = false
        var isCdr = false
        var action: [UInt8]?
        /// Whether the variable that was named last holds a secret; `nil` before one is named.
        var isVariableSecret: Bool?
        /// Its number, if the headers of an action are numbered: `Var-000001`.
        var variableNumber: Int?
    }

    /// What a value is noted for.
    private enum Note { case event, response, action, variable }

    private let rules: RedactionRules
    private let isClient: Bool
    private var state = State.key
    private var packet = Packet()
    /// Whether this is the text of a Command's answer in its old form.
    private var isText = false
    /// Whether that has not begun yet, for all that is known: headers may stand before it.
    private var isBeforeText = false
    /// The line's key so far, or the value that is noted.
    private var collected: [UInt8] = []
    private var note: Note?
    /// How long the line is so far, as the parser sees it.
    private var lineLength = 0
    private var last = Byte.lineFeed
    /// Whether the value's first byte is still to come, which is a space and no part of it.
    private var isBeforeValue = false
    private var text: SecretText
    private var numbers: NumberReplacement

    package init(_ redaction: Redaction, sender: Recording.Sender) {
        self.init(RedactionRules(redaction, sender: sender), redaction, sender: sender)
    }

    init(_ rules: RedactionRules, _ redaction: Redaction, sender: Recording.Sender) {
        self.rules = rules
        isClient = sender == .client
        text = SecretText(rules)
        numbers = NumberReplacement(key: redaction.numberKey)
    }

    /// Whether the last byte ended a packet, or none has come.
    package var isBetweenPackets: Bool { lineLength == 0 && packet.lines == 0 && !isText && state == .key }

    /// Bytes are missing here.
    package mutating func lose() {
        state = .lost
        (isText, isBeforeText) = (false, false)
        isBeforeValue = false
        note = nil
        // As if something stood on this line.
        lineLength = 2
        last = 0
    }

    /// Replaces what is secret in the next bytes.
    package mutating func redact(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBufferPointer { bytes in
            rules.withFilter { redact(bytes, $0) }
        }
    }

    private mutating func redact(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ filter: RedactionRules.Filter) {
        guard let base = bytes.baseAddress else { return }
        let reading = UnsafePointer(base)
        let lastLook = bytes.count - RedactionRules.look
        var start = 0
        var scanned = 0
        var isLineNew = isAtLine
        while scanned < bytes.count {
            let block = scanned
            let count = min(bytes.count &- block, NewlineScanner.blockSize)
            var mask =
                count == NewlineScanner.blockSize
                ? NewlineScanner.mask(reading + block) : Self.newlines(reading + block, count: count)
            scanned &+= count
            while mask != 0 {
                let lineFeed = block &+ mask.trailingZeroBitCount
                mask &= mask &- 1
                let line = start
                start = lineFeed &+ 1
                let isWhole = isLineNew && lineFeed > line && reading[lineFeed &- 1] == Byte.carriageReturn
                if isWhole, lineFeed &- line > 1, line <= lastLook, !filter.mayMatter(reading + line) {
                    // Nearly every line is one of a server that does not matter.
                    packet.lines &+= 1
                } else if isWhole, lineFeed &- line == 1 {
                    packet = Packet()
                } else {
                    take(UnsafeMutableBufferPointer(rebasing: bytes[line...lineFeed]))
                    endLine(start - line, previous: lineFeed > 0 ? reading[lineFeed - 1] : last)
                    isLineNew = isAtLine
                }
            }
        }
        if bytes.count > 0 { last = bytes[bytes.count - 1] }
        guard start < bytes.count else { return }
        take(UnsafeMutableBufferPointer(rebasing: bytes[start...]))
        lineLength += bytes.count - start
    }

    /// Whether a line begins here of which nothing is known yet.
    private var isAtLine: Bool { state == .key && lineLength == 0 }

    private static func newlines(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        var mask: UInt64 = 0
        for offset in 0..<count where bytes[offset] == Byte.lineFeed { mask |= 1 &<< UInt64(offset) }
        return mask
    }

    /// A line, or as much of it as came.
    private mutating func take(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        var rest = bytes[...]
        if state == .key {
            guard let value = readKey(UnsafeBufferPointer(bytes)) else { return }
            rest = bytes[value...]
        }
        if isBeforeValue, let first = rest.first {
            isBeforeValue = false
            if first == Byte.space { rest.removeFirst() }
        }
        if let note {
            let value = UnsafeBufferPointer(rebasing: rest.prefix(RedactionRules.longestKey - collected.count))
            if collected.isEmpty, bytes.last == Byte.lineFeed, bytes.dropLast().last == Byte.carriageReturn {
                // All of it is at hand.
                self.note = nil
                take(note, value)
            } else {
                collected += value
            }
        }
        if isBeforeText, state == .text { collectName(rest) }
        guard state != .passing else { return }
        if state == .text, !isText, rest.last == Byte.lineFeed, text.passes(UnsafeBufferPointer(rebasing: rest)) {
            return
        }
        for index in rest.indices {
            guard bytes[index] != Byte.carriageReturn, bytes[index] != Byte.lineFeed else {
                if isText { text.pass(bytes[index]) }
                continue
            }
            switch state {
            case .hiding, .lost: bytes[index] = UInt8(ascii: "*")
            case .numbers: numbers.replace(&bytes[index])
            case .text: text.redact(&bytes[index])
            case .key, .passing: return
            }
        }
    }

    // MARK: Lines

    /// Reads the line's key, or what came of it. Returns where its value begins, if it does.
    private mutating func readKey(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let room = RedactionRules.longestKey - collected.count
        var colon = 0
        while colon < min(room, bytes.count), bytes[colon] != Byte.colon { colon += 1 }
        guard colon < min(room, bytes.count) else {
            if bytes.count >= room {
                state = .passing
            } else if bytes.last != Byte.lineFeed {
                collected += bytes
            }
            return nil
        }
        isBeforeValue = true
        if collected.isEmpty {
            (state, note) = decide(bytes, colon: colon)
        } else {
            collected += UnsafeBufferPointer(rebasing: bytes[...colon])
            let key = collected
            (state, note) = key.withUnsafeBufferPointer { decide($0, colon: $0.count - 1) }
            collected.removeAll(keepingCapacity: true)
        }
        return colon + 1
    }

    private mutating func decide(_ line: UnsafeBufferPointer<UInt8>, colon: Int) -> (State, Note?) {
        guard let rule = rules.rule(line, colon: colon, in: packet) else { return (.passing, nil) }
        return decide(rule, number: rule == .variable || rule == .value ? Self.number(before: colon, in: line) : nil)
    }

    /// The number at the end of a key such as `Var-000001`.
    private static func number(before colon: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var (number, unit, place) = (0, 1, colon - 1)
        while place >= 0, 48...57 ~= bytes[place], unit < 1_000_000_000 {
            number += Int(bytes[place] - 48) * unit
            (unit, place) = (unit * 10, place - 1)
        }
        return unit > 1 ? number : nil
    }

    private mutating func decide(_ rule: RedactionRule, number: Int?) -> (State, Note?) {
        switch rule {
        case .secret: return (.hiding, nil)
        case .number:
            numbers.begin()
            return (.numbers, nil)
        case .text, .command, .variable:
            text.begin(endsNamesAtSpaces: rule == .command)
            if rule == .variable { packet.variableNumber = number }
            return (.text, rule == .variable ? .variable : nil)
        case .event:
            defer { packet.isNamed = true }
            return (.passing, packet.isNamed ? nil : .event)
        case .action: return (.passing, packet.action == nil ? .action : nil)
        case .response:
            defer { packet.isNamed = true }
            if !packet.isNamed { return (.passing, .response) }
            return (packet.isChallengeResponseFailed ? .hiding : .passing, nil)
        case .loginKey:
            return (packet.action.map { ASCII.matches($0, "login".utf8) } ?? true ? .hiding : .passing, nil)
        case .value:
            // Of a variable that was not named last nothing is known.
            if number != packet.variableNumber { return (.hiding, nil) }
            return (packet.isVariableSecret ?? mayNameVariableLater ? .hiding : .passing, nil)
        }
    }

    /// A client may write the value before the variable's name.
    private var mayNameVariableLater: Bool {
        guard isClient else { return false }
        guard let action = packet.action else { return true }
        return ASCII.matches(action, "setvar".utf8) || ASCII.matches(action, "updateconfig".utf8)
    }

    private mutating func endLine(_ count: Int, previous: UInt8) {
        lineLength += count
        let isBlank = lineLength == 1 || (lineLength == 2 && previous == Byte.carriageReturn)
        let isEnded = isBlank || previous == Byte.carriageReturn || isClient || isText
        guard isEnded else {
            // Part of a value for the parser, though somebody else might see a new line in it.
            if note == nil, state == .passing || state == .key { beginLine() }
            return
        }
        if isText, state == .text { endLineOfText(isHeader: previous == Byte.carriageReturn) }
        if let note {
            let value = collected
            value.withUnsafeBufferPointer { take(note, $0) }
        }
        if isBlank, !isText {
            packet = Packet()
        } else if state == .lost {
            lineLength = 0
            return
        } else {
            packet.lines += 1
        }
        lineLength = 0
        beginLine()
    }

    // MARK: The old form of a Command's answer

    /// Notes what stands before the first colon of a line that may be a header, each run of spaces as one.
    private mutating func collectName(_ bytes: Slice<UnsafeMutableBufferPointer<UInt8>>) {
        // No name that matters is longer.
        for byte in bytes where collected.count < 16 && collected.last != Byte.colon {
            if byte == Byte.space, collected.isEmpty || collected.last == Byte.space { continue }
            collected.append(byte)
        }
    }

    /// As the parser sees it, only `Privilege`, `ActionID` and `Message` directly behind `Response: Follows` are headers
    /// before the text; with `Output` there is none.
    private mutating func endLineOfText(isHeader: Bool) {
        if isBeforeText {
            var name = collected[...]
            let hasColon = name.popLast() == Byte.colon
            if name.last == Byte.space { name.removeLast() }
            func isNamed(_ key: String) -> Bool { isHeader && hasColon && ASCII.matches(name, key.utf8) }
            if isNamed("output") { (isText, isBeforeText) = (false, false) }
            isBeforeText = isBeforeText && ["privilege", "actionid", "message"].contains(where: isNamed)
            if isBeforeText { text.passedHeader() }
        }
        if isText, text.hasEnded { isText = false }
    }

    private mutating func beginLine() {
        collected.removeAll(keepingCapacity: true)
        note = nil
        isBeforeValue = false
        state = isText ? .text : .key
        if isText { text.beginLine() }
    }

    private mutating func take(_ note: Note, _ bytes: UnsafeBufferPointer<UInt8>) {
        var count = bytes.count
        while count > 0, bytes[count - 1] == Byte.lineFeed || bytes[count - 1] == Byte.carriageReturn { count -= 1 }
        let value = UnsafeBufferPointer(rebasing: bytes[..<count])
        switch note {
        case .event:
            packet.isChallengeResponseFailed = ASCII.matches(value, "challengeresponsefailed".utf8)
            packet.isCdr = ASCII.matches(value, "cdr".utf8)
        case .action: packet.action = Array(value)
        case .variable:
            let end = value.firstIndex(of: UInt8(ascii: "=")) ?? value.count
            packet.isVariableSecret = rules.isSecret(UnsafeBufferPointer(rebasing: value[..<end]))
        case .response:
            isText = ASCII.matches(value, "follows".utf8)
            isBeforeText = isText
            if isText { text.begin(isOldCommand: true) }
        }
    }
}
