/// One flat JSON object on one line: strings, numbers and lists of strings, which is all that recordings need.
struct JSONLine {
    struct Problem: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    private enum Value {
        case string(String)
        case number(Double)
        case strings([String])
        case other
    }

    private var values: [String: Value] = [:]

    init(_ line: ArraySlice<UInt8>) throws(Problem) {
        var reader = Reader(rest: line)
        try reader.expect("{")
        if reader.peek() == UInt8(ascii: "}") {
            reader.skip()
        } else {
            repeat {
                let key = try reader.string()
                try reader.expect(":")
                values[key] = try Self.value(&reader)
            } while try reader.isSeparator(before: "}")
        }
        guard reader.peek() == nil else { throw Problem("something stands behind the object") }
    }

    private static func value(_ reader: inout Reader) throws(Problem) -> Value {
        switch reader.peek() {
        case UInt8(ascii: "\""): return .string(try reader.string())
        case UInt8(ascii: "["):
            reader.skip()
            var strings: [String] = []
            if reader.peek() == UInt8(ascii: "]") {
                reader.skip()
                return .strings([])
            }
            repeat { strings.append(try reader.string()) } while try reader.isSeparator(before: "]")
            return .strings(strings)
        default:
            let word = reader.word()
            if let number = Double(word), number.isFinite { return .number(number) }
            guard ["true", "false", "null"].contains(word) else { throw Problem("'\(word.visible)' is no value") }
            return .other
        }
    }

    /// The string of this key; `nil` when there is no such key.
    func string(_ key: String) throws(Problem) -> String? {
        guard let value = values[key] else { return nil }
        guard case .string(let string) = value else { throw Problem("\"\(key)\" is no string") }
        return string
    }

    func number(_ key: String) throws(Problem) -> Double? {
        guard let value = values[key] else { return nil }
        guard case .number(let number) = value else { throw Problem("\"\(key)\" is no number") }
        return number
    }

    func strings(_ key: String) throws(Problem) -> [String]? {
        guard let value = values[key] else { return nil }
        guard case .strings(let strings) = value else { throw Problem("\"\(key)\" is no list of strings") }
        return strings
    }

    /// The text as a JSON string, with everything escaped that could steer a terminal or be taken for the end of a line.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.isUnsafeToShow:
                // None of these lies beyond what four digits can write.
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

/// Walks over the bytes of the line.
private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func peek() -> UInt8? {
        rest = rest.drop { [Byte.space, Byte.tab, Byte.carriageReturn].contains($0) }
        return rest.first
    }

    mutating func skip() { rest.removeFirst() }

    mutating func expect(_ character: Character) throws(JSONLine.Problem) {
        guard let next = peek(), next == character.asciiValue else {
            throw JSONLine.Problem("no JSON object: '\(character)' is missing")
        }
        skip()
    }

    /// Whether a comma follows; otherwise the closing bracket must, and is passed over too.
    mutating func isSeparator(before closing: Character) throws(JSONLine.Problem) -> Bool {
        if peek() == UInt8(ascii: ",") {
            skip()
            return true
        }
        try expect(closing)
        return false
    }

    mutating func word() -> String {
        let word = rest.prefix { ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), Byte.space].contains($0) }
        rest = rest[word.endIndex...]
        return String(decoding: word, as: UTF8.self)
    }

    mutating func string() throws(JSONLine.Problem) -> String {
        try expect("\"")
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    throw JSONLine.Problem("a string is not UTF-8")
                }
                return text
            case UInt8(ascii: "\\"):
                bytes += try escape()
            default:
                bytes.append(byte)
            }
        }
        throw JSONLine.Problem("a string has no end")
    }

    private mutating func escape() throws(JSONLine.Problem) -> [UInt8] {
        switch rest.popFirst() {
        case UInt8(ascii: "n"): return [Byte.lineFeed]
        case UInt8(ascii: "r"): return [Byte.carriageReturn]
        case UInt8(ascii: "t"): return [Byte.tab]
        case UInt8(ascii: "b"): return [8]
        case UInt8(ascii: "f"): return [12]
        case let byte? where [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(byte): return [byte]
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            // Characters beyond the first 65,536 are written as two halves.
            if 0xD800..<0xDC00 ~= value, rest.starts(with: Array("\\u".utf8)) {
                rest = rest.dropFirst(2)
                value = 0x10000 + (value - 0xD800) << 10 + (try hexadecimal() &- 0xDC00) & 0x3FF
            }
            guard let scalar = Unicode.Scalar(value) else { throw JSONLine.Problem("a \\u escape is half a character") }
            return Array(String(Character(scalar)).utf8)
        default:
            throw JSONLine.Problem("a string has an unknown escape")
        }
    }

    private mutating func hexadecimal() throws(JSONLine.Problem) -> UInt32 {
        let digits = rest.prefix(4)
        rest = rest.dropFirst(digits.count)
        guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw JSONLine.Problem("a \\u escape has no four hexadecimal digits")
        }
        return value
    }
}
