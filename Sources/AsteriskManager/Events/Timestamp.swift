/// A point in time, in microseconds since 1 January 1970 UTC. The library does not import Foundation, whose `Date`
/// this would otherwise be: `Date(timeIntervalSince1970: timestamp.seconds)`.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Microseconds since 1 January 1970 UTC.
    public let microseconds: Int64

    /// A point in time.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Reads `1795240286.232855`, as servers write it; `nil` for anything else.
    public init?(seconds text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int64($0) }) else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            let digits = parts[1].prefix(6)
            guard !digits.isEmpty, digits.utf8.allSatisfy({ 48...57 ~= $0 }), let value = Int64(digits) else {
                return nil
            }
            fraction = (digits.count..<6).reduce(value) { value, _ in value * 10 }
        }
        let (product, overflow) = whole.multipliedReportingOverflow(by: 1_000_000)
        guard !overflow else { return nil }
        let (sum, stillOverflow) = product.addingReportingOverflow(whole < 0 ? -fraction : fraction)
        guard !stillOverflow else { return nil }
        microseconds = sum
    }

    /// Seconds since 1 January 1970 UTC.
    public var seconds: Double { Double(microseconds) / 1_000_000 }

    /// Compares two points in time.
    public static func < (first: Timestamp, second: Timestamp) -> Bool { first.microseconds < second.microseconds }

    /// The time that passes from this point to the later one.
    public func duration(to later: Timestamp) -> Duration {
        .microseconds(later.microseconds.subtractingReportingOverflow(microseconds).partialValue)
    }

    /// The point that lies this much later.
    public func advanced(by duration: Duration) -> Timestamp {
        let (seconds, attoseconds) = duration.components
        let distance =
            seconds.multipliedReportingOverflow(by: 1_000_000).partialValue &+ attoseconds / 1_000_000_000_000
        return Timestamp(microseconds: microseconds &+ distance)
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC with milliseconds: `2026-11-21T05:51:26.232Z`.
    public var description: String {
        let (days, time) = microseconds.flooredDivision(by: 86_400_000_000)
        let (year, month, day) = Self.civilDate(daysSince1970: days)
        let milliseconds = time / 1000
        func padded(_ value: Int64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
            + "\(padded(milliseconds / 3_600_000, 2)):\(padded(milliseconds / 60_000 % 60, 2)):"
            + "\(padded(milliseconds / 1000 % 60, 2)).\(padded(milliseconds % 1000, 3))Z"
    }

    /// The same with microseconds, unless they are whole milliseconds.
    var preciseDescription: String {
        let microseconds = microseconds.flooredDivision(by: 1000).remainder
        guard microseconds > 0 else { return description }
        let digits = String(microseconds)
        return "\(description.dropLast())\(String(repeating: "0", count: 3 - digits.count))\(digits)Z"
    }

    /// Reads what ``description`` writes; `nil` for anything else.
    public init?(iso8601 text: String) {
        let bytes = Array(text.utf8)
        let shape = Array("dddd-dd-ddTdd:dd:dd".utf8)
        guard bytes.count > shape.count, bytes.last == UInt8(ascii: "Z") else { return nil }
        func number(_ range: Range<Int>) -> Int64? { Int64(String(decoding: bytes[range], as: UTF8.self)) }
        for (byte, expected) in zip(bytes, shape) {
            guard expected == UInt8(ascii: "d") ? 48...57 ~= byte : byte == expected else { return nil }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), 1...12 ~= month, 1...31 ~= day
        else { return nil }
        guard bytes.count == shape.count + 1 || bytes[shape.count] == UInt8(ascii: ".") else { return nil }
        let secondsText = String(decoding: bytes[17..<(bytes.count - 1)], as: UTF8.self)
        // There are leap seconds.
        guard let seconds = Timestamp(seconds: secondsText), seconds.microseconds < 61_000_000, hour < 24, minute < 60
        else { return nil }
        let days = Self.daysSince1970(year: year, month: month, day: day)
        microseconds = ((days * 24 + hour) * 60 + minute) * 60_000_000 + seconds.microseconds
    }

    // Both after the calendar's period of 400 years, which has 146,097 days; years begin in March here.

    private static func civilDate(daysSince1970: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = (daysSince1970 + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).flooredDivision(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
