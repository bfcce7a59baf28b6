/// The bytes that mean something on the wire.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let openParenthesis = UInt8(ascii: "(")
    static let closeParenthesis = UInt8(ascii: ")")
    static let hyphen = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
}

/// Comparison without case, of ASCII letters only: the server's keys and words know no other, and no locale.
enum ASCII {
    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }

    @inline(__always)
    static func matches(_ first: UInt8, _ second: UInt8) -> Bool {
        let difference = first ^ second
        guard difference != 0 else { return true }
        return difference == 0x20 && (first | 0x20) &- UInt8(ascii: "a") < 26
    }

    static func matches(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> Bool {
        first.count == second.count && zip(first, second).allSatisfy { matches($0, $1) }
    }

    static func matches(_ first: some StringProtocol, _ second: some StringProtocol) -> Bool {
        matches(first.utf8, second.utf8)
    }

    /// Whether the bytes begin with `word`, which is given in lower case.
    @inline(__always)
    static func hasPrefix(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count >= word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount
        where lowercased(bytes[range.lowerBound + offset]) != word.utf8Start[offset] {
            return false
        }
        return true
    }

    static func hasSuffix(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        let start = range.upperBound - word.utf8CodeUnitCount
        return start >= range.lowerBound && hasPrefix(bytes, start..<range.upperBound, word)
    }

    static func equals(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        range.count == word.utf8CodeUnitCount && hasPrefix(bytes, range, word)
    }

    /// A decimal number with an optional sign and nothing else; `nil` when it does not fit.
    static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var digits = bytes[...]
        var sign = 1
        if let first = digits.first, first == Byte.hyphen || first == UInt8(ascii: "+") {
            sign = first == Byte.hyphen ? -1 : 1
            digits.removeFirst()
        }
        guard !digits.isEmpty else { return nil }
        var number = 0
        for byte in digits {
            let digit = Int(byte) - 48
            guard 0...9 ~= digit else { return nil }
            let (product, tooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, stillTooLarge) = product.addingReportingOverflow(sign * digit)
            guard !tooLarge, !stillTooLarge else { return nil }
            number = sum
        }
        return number
    }
}

extension String {
    /// Calls `body` with the text's UTF-8. Unlike `withUTF8` it needs no copy of the text, which would be counted.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }
}
