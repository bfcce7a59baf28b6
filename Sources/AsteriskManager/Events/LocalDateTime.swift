/// A date and time by the server's clock, without its zone, which the server does not tell: `2026-11-21 05:51:26`.
public struct LocalDateTime: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int
    /// The hour, from 0 to 23.
    public let hour: Int
    /// The minute.
    public let minute: Int
    /// The second.
    public let second: Int

    /// Reads `YYYY-MM-DD HH:MM:SS`; `nil` for anything else, the empty text of a call that was not answered included.
    public init?(_ text: String) {
        let parts = text.utf8.split(maxSplits: 5, omittingEmptySubsequences: false) { byte in
            byte == Byte.hyphen || byte == Byte.colon || byte == Byte.space
        }
        let numbers = parts.compactMap { part in Array(part).withUnsafeBufferPointer(ASCII.integer) }
        guard parts.count == 6, numbers.count == 6, 1...12 ~= numbers[1], 1...31 ~= numbers[2], 0...23 ~= numbers[3],
            0...59 ~= numbers[4], 0...60 ~= numbers[5]
        else { return nil }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
        (hour, minute, second) = (numbers[3], numbers[4], numbers[5])
    }
}

extension LocalDateTime: Comparable, CustomStringConvertible {
    /// Compares two times of the same server.
    public static func < (first: LocalDateTime, second: LocalDateTime) -> Bool {
        (first.year, first.month, first.day, first.hour * 3600 + first.minute * 60 + first.second)
            < (second.year, second.month, second.day, second.hour * 3600 + second.minute * 60 + second.second)
    }

    /// `YYYY-MM-DD HH:MM:SS`.
    public var description: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)-\(two(month))-\(two(day)) \(two(hour)):\(two(minute)):\(two(second))"
    }
}
