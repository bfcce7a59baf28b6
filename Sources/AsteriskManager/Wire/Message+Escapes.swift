extension Message {
    /// The first value of the key with C escapes undone, if it is one that the server escapes; any other value as it is.
    ///
    /// Since 13.5 Asterisk writes `O\'Brien` for `O'Brien` in the caller's and the connected line's name of channels, in
    /// channel variables, in the `Value` of `VarSet` and in the `Subtype` and `Message` of `PresenceStateChange`. The
    /// same keys are not escaped in events that tell of no channel, such as `QueueEntry`, nor by earlier releases, which
    /// nothing in a message tells apart: for those, read the value itself.
    ///
    /// Never parse the result as lines: callers choose what is in it.
    public func unescaped(_ key: String) -> String? {
        isEscaped(key) ? self[key]?.undoingCEscapes : self[key]
    }

    private func isEscaped(_ key: String) -> Bool {
        if ASCII.matches(name, "VarSet") { if ASCII.matches(key, "Value") { return true } }
        if ASCII.matches(name, "PresenceStateChange") {
            return ASCII.matches(key, "Subtype") || ASCII.matches(key, "Message")
        }
        if key.prefix(before: "ChanVariable") != nil || ASCII.matches(key, "CID-CallingPres") { return true }
        guard let role = key.prefix(before: "CallerIDName") ?? key.prefix(before: "ConnectedLineName") else {
            return false
        }
        // The details of a channel have its state; the items of Status have it too, but are written another way.
        return !ASCII.matches(name, "Status") && withBytes(of: role + "ChannelStateDesc", { _ in true }) == true
    }

    /// The first value of the key with percent escapes undone, as in the `Env` and the `Result` of asynchronous AGI.
    ///
    /// Asterisk cuts long values, also inside an escape: what is no escape stays as it is, and so does `%00`, which no
    /// server can mean.
    public func percentDecoded(_ key: String) -> String? {
        withBytes(of: key) { bytes in
            var decoded: [UInt8] = []
            decoded.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                    let high = hexadecimalDigit(bytes[index + 1]), let low = hexadecimalDigit(bytes[index + 2]),
                    high | low != 0
                {
                    decoded.append(high << 4 | low)
                    index += 3
                } else {
                    decoded.append(bytes[index])
                    index += 1
                }
            }
            return String(decoding: decoded, as: UTF8.self)
        }
    }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch ASCII.lowercased(byte) {
    case 48...57: byte - 48
    case let letter where 97...102 ~= letter: letter - 87
    default: nil
    }
}

extension String {
    /// The text without C escapes. A backslash before anything else stays.
    var undoingCEscapes: String {
        guard utf8.contains(UInt8(ascii: "\\")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let next = rest.first, let meant = meaning(ofEscape: next) {
                bytes.append(meant)
                rest.removeFirst()
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands before `word` when the text ends in it, compared without ASCII case.
    fileprivate func prefix(before word: String) -> String? {
        guard utf8.count >= word.utf8.count, ASCII.matches(utf8.suffix(word.utf8.count), word.utf8) else { return nil }
        return String(decoding: utf8.dropLast(word.utf8.count), as: UTF8.self)
    }
}

private func meaning(ofEscape byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "t"): Byte.tab
    case UInt8(ascii: "n"): Byte.lineFeed
    case UInt8(ascii: "v"): 11
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "r"): Byte.carriageReturn
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "?"): byte
    default: nil
    }
}
