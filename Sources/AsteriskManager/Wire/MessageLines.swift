/// The lines of one packet, read in place.
///
/// A line's key is what stands before its first colon and its value what stands after it, less one space. Nothing is
/// decided ahead: a look-up compares bytes, and only a value that somebody reads becomes a String.
struct MessageLines: ~Copyable {
    let lineEnds: UnsafePointer<UInt32>
    let lineCount: Int
    let bytes: UnsafePointer<UInt8>

    /// Where the line stands, without its line end.
    @inline(__always)
    func line(_ index: Int) -> Range<Int> {
        let start = index == 0 ? 0 : Int(lineEnds[index - 1])
        let end = Int(lineEnds[index])
        // CR LF, but for the one line of an `Agents` event that ends in a bare LF.
        let terminator = end - start >= 2 && bytes[end - 2] == Byte.carriageReturn ? 2 : 1
        return start..<(end - terminator)
    }

    /// The value of the first line with this key, at or after `index`; `index` becomes the line behind it.
    @inline(__always)
    func value(of key: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Range<Int>? {
        var start = index == 0 ? 0 : Int(lineEnds[index &- 1])
        while index < lineCount {
            let end = Int(lineEnds[index])
            let colon = colon(of: key, at: start, before: end)
            start = end
            index &+= 1
            guard let colon else { continue }
            let line = line(index &- 1)
            // The beginning of `ChanVariable(SIP/10.0.0.1:5060-1)` is no key. Few keys are as long.
            if key.count > 12, key.contains(Byte.openParenthesis), separator(in: line) != colon { continue }
            return value(behind: colon, in: line, key: key)
        }
        return nil
    }

    /// The value of the first line with this key.
    func firstValue(of key: StaticString) -> Range<Int>? {
        key.withUTF8Buffer { key in
            var index = 0
            return value(of: key, from: &index)
        }
    }

    /// The position of the colon, if the line that begins at `start` has the key.
    ///
    /// The byte where the colon must stand is looked at first: it tells nearly all other lines apart.
    @inline(__always)
    private func colon(of key: UnsafeBufferPointer<UInt8>, at lineStart: Int, before end: Int) -> Int? {
        var start = lineStart
        if bytes[start] == Byte.space {
            while start < end, bytes[start] == Byte.space { start &+= 1 }
        }
        var colon = start &+ key.count
        guard colon < end else { return nil }
        if bytes[colon] != Byte.colon {
            // Some old modules put a space before the colon.
            guard bytes[colon] == Byte.space else { return nil }
            while colon < end, bytes[colon] == Byte.space { colon &+= 1 }
            guard colon < end, bytes[colon] == Byte.colon else { return nil }
        }
        var offset = 0
        while offset < key.count {
            guard ASCII.matches(bytes[start &+ offset], key[offset]) else { return nil }
            offset &+= 1
        }
        return colon
    }

    @inline(__always)
    private func value(behind colon: Int, in line: Range<Int>, key: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = colon + 1
        var end = line.upperBound
        if start < end, bytes[start] == Byte.space { start += 1 }
        // About seventy texts of the server end in a line feed before the line end; all of them are `Message`s.
        if end > start, bytes[end - 1] == Byte.lineFeed, ASCII.matches(key, "message".utf8) { end -= 1 }
        return start..<end
    }

    /// Key and value of any line; `nil` for a line without a colon.
    func field(_ index: Int) -> (key: Range<Int>, value: Range<Int>)? {
        let line = line(index)
        guard let colon = separator(in: line) else { return nil }
        var key = line.lowerBound..<colon
        while let last = key.last, bytes[last] == Byte.space { key.removeLast() }
        while let first = key.first, bytes[first] == Byte.space { key.removeFirst() }
        let name = UnsafeBufferPointer(start: bytes + key.lowerBound, count: key.count)
        return (key, value(behind: colon, in: line, key: name))
    }

    /// The colon that ends the key. The old form `ChanVariable(SIP/10.0.0.1:5060-1): a=b` has one inside its key.
    private func separator(in line: Range<Int>) -> Int? {
        guard let first = line.first(where: { bytes[$0] == Byte.colon }) else { return nil }
        guard let open = (line.lowerBound..<first).first(where: { bytes[$0] == Byte.openParenthesis }),
            ASCII.hasSuffix(bytes, line.lowerBound..<open, "chanvariable")
        else { return first }
        return (open..<max(open, line.upperBound - 1))
            .first { bytes[$0] == Byte.closeParenthesis && bytes[$0 + 1] == Byte.colon }
            .map { $0 + 1 } ?? first
    }

    /// Text for people and for Strings: UTF-8, with U+FFFD in place of what is none.
    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count), as: UTF8.self)
    }
}

extension Range<Int> {
    fileprivate mutating func removeLast() { self = lowerBound..<(upperBound - 1) }
    fileprivate mutating func removeFirst() { self = (lowerBound + 1)..<upperBound }
}
