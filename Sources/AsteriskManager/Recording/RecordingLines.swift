/// Lines of an `.amirec` file, in one block of memory that is used again and again.
final class RecordingLines {
    private var block: UnsafeMutablePointer<UInt8>
    private var capacity = 4096
    private(set) var count = 0

    init() {
        block = .allocate(capacity: capacity)
    }

    deinit { block.deallocate() }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: block, count: count) }

    func removeAll() {
        count = 0
    }

    func addHeader(name: String?, server: String? = nil, start: Timestamp?, part: Int, redacted: [String]) {
        var text = #"{"format":"amirec","version":1"#
        if let name { text += ",\"name\":" + JSONLine.quoted(name) }
        if let server { text += ",\"server\":" + JSONLine.quoted(server) }
        if let start { text += ",\"start\":" + JSONLine.quoted(start.preciseDescription) }
        if part > 1 { text += ",\"part\":\(part)" }
        if !redacted.isEmpty { text += ",\"redacted\":[" + redacted.map(JSONLine.quoted).joined(separator: ",") + "]" }
        add(text + "}\n")
    }

    func add(_ time: Duration, _ sender: Recording.Sender, leftOut: Int) {
        addBeginning(time, sender)
        add("\"leftOut\":\(leftOut)}\n")
    }

    func add(_ time: Duration, _ sender: Recording.Sender, _ bytes: [UInt8]) {
        addBeginning(time, sender)
        let beginning = count
        add("\"text\":\"")
        let isText = bytes.withUnsafeBufferPointer { addEscaped($0) }
        if isText {
            add("\"}\n")
        } else {
            count = beginning
            add("\"base64\":\"" + Base64.encode(bytes) + "\"}\n")
        }
    }

    private func addBeginning(_ time: Duration, _ sender: Recording.Sender) {
        let (seconds, attoseconds) = time.components
        add("{\"t\":\(seconds).")
        let microseconds = Int(attoseconds / 1_000_000_000_000)
        makeRoom(6)
        var (rest, place) = (microseconds, 5)
        while place >= 0 {
            block[count + place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            (rest, place) = (rest / 10, place - 1)
        }
        count += 6
        add(sender == .server ? ",\"from\":\"server\"," : ",\"from\":\"client\",")
    }

    private func add(_ text: String) {
        text.withBytes { text in
            makeRoom(text.count)
            guard let source = text.baseAddress else { return }
            (block + count).update(from: source, count: text.count)
            count += text.count
        }
    }

    private func makeRoom(_ needed: Int) {
        guard capacity - count < needed else { return }
        capacity = max(capacity * 2, count + needed)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: block, count: count)
        block.deallocate()
        block = larger
    }

    // MARK: Escapes

    /// Adds the text as ``JSONLine/quoted(_:)`` would. Returns `false`, having added some of it, when it is not UTF-8.
    private func addEscaped(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = text.baseAddress else { return true }
        // The longest escape is six bytes long; whole words are stored.
        makeRoom(6 * text.count + 8)
        var source = start
        let end = start + text.count
        var target = UnsafeMutableRawPointer(block + count)
        defer { count = target - UnsafeMutableRawPointer(block) }
        while source < end {
            if end - source >= 8 {
                let word = UInt64(littleEndian: UnsafeRawPointer(source).loadUnaligned(as: UInt64.self))
                target.storeBytes(of: word.littleEndian, as: UInt64.self)
                let plain = Self.special(word).trailingZeroBitCount / 8
                source += plain
                target += plain
                if plain == 8 { continue }
            }
            let byte = source[0]
            if byte == Byte.carriageReturn, end - source > 1, source[1] == Byte.lineFeed {
                target.storeBytes(of: Self.lineEnd, as: UInt32.self)
                source += 2
                target += 4
            } else if byte < 0x80 {
                Self.escape(byte, &target)
                source += 1
            } else {
                guard let (scalar, length) = UTF8Reader.scalar(source, end) else { return false }
                if scalar.isUnsafeToShow {
                    Self.escape(scalar.value, &target)
                } else {
                    target.copyMemory(from: source, byteCount: length)
                    target += length
                }
                source += length
            }
        }
        return true
    }

    /// `\r\n`, with its backslashes.
    private static let lineEnd = UInt32(littleEndian: 0x6E5C_725C)

    /// Where the word has a byte that is no plain text: control characters, quotes, backslashes, DEL, and what is beyond
    /// ASCII. Right up to the first one.
    @inline(__always)
    private static func special(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones &* 0x80
        @inline(__always) func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
        let control = (word &- ones &* 0x20) & ~word
        return (control | zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C) | zeros(word ^ ones &* 0x7F) | word)
            & highs
    }

    private static func escape(_ byte: UInt8, _ target: inout UnsafeMutableRawPointer) {
        func put(_ byte: UInt8) {
            target.storeBytes(of: byte, as: UInt8.self)
            target += 1
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            put(UInt8(ascii: "\\"))
            put(byte)
        case Byte.lineFeed, Byte.carriageReturn, Byte.tab:
            put(UInt8(ascii: "\\"))
            put(UInt8(ascii: byte == Byte.tab ? "t" : byte == Byte.lineFeed ? "n" : "r"))
        case 0..<0x20, 0x7F: escape(UInt32(byte), &target)
        default: put(byte)
        }
    }

    /// As four hexadecimal digits: none of what is escaped lies beyond them.
    private static func escape(_ value: UInt32, _ target: inout UnsafeMutableRawPointer) {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = [UInt8(ascii: "\\"), UInt8(ascii: "u")] + [12, 8, 4, 0].map { digits[Int(value >> $0 & 15)] }
        target.copyMemory(from: bytes, byteCount: 6)
        target += 6
    }
}

/// Reads UTF-8, strictly.
private enum UTF8Reader {
    /// The character at `source`, which is beyond ASCII, and its length; `nil` when it is none.
    static func scalar(
        _ source: UnsafePointer<UInt8>,
        _ end: UnsafePointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        let first = UInt32(source[0])
        let (length, least): (Int, UInt32)
        switch first {
        case 0xC2...0xDF: (length, least) = (2, 0x80)
        case 0xE0...0xEF: (length, least) = (3, 0x800)
        case 0xF0...0xF4: (length, least) = (4, 0x10000)
        default: return nil
        }
        guard end - source >= length else { return nil }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = UInt32(source[offset])
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | byte & 0x3F
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }
}
