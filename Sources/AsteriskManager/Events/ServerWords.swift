/// A word of the server's, such as a state, that is one of a few. A word that this library does not know is kept as it
/// is: compare with the static members or with the text, `status == .busy` or `status == "BUSY"`.
public protocol ServerWord: RawRepresentable<String>, Sendable, Hashable, CustomStringConvertible {
    /// The value for a word, known or not.
    init(rawValue: String)
}

extension ServerWord {
    /// Whether the word is this text.
    public static func == (word: Self, text: String) -> Bool { word.rawValue == text }
    /// Whether both are the same word.
    public static func == (first: Self, second: Self) -> Bool { first.rawValue == second.rawValue }
    /// Hashes the word.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
    /// The word, with control characters made visible.
    public var description: String { rawValue.visible }
}

/// A number of the server's that stands for one of a few things. A number that this library does not know is kept.
public protocol ServerNumber: RawRepresentable<Int>, Sendable, Hashable, CustomStringConvertible {
    /// The value for a number, known or not.
    init(rawValue: Int)
}

extension ServerNumber {
    /// Whether both are the same number.
    public static func == (first: Self, second: Self) -> Bool { first.rawValue == second.rawValue }
    /// Hashes the number.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// An id that the server gives to something.
public protocol ServerID: RawRepresentable<String>, Sendable, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// An id.
    init(rawValue: String)
}

extension ServerID {
    /// An id.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    /// The id, with control characters made visible.
    public var description: String { rawValue.visible }
}

/// The id that Asterisk gives a channel for all its life, such as `1700000000.42`, with the system's name before it
/// where one is set.
public struct ChannelID: ServerID {
    /// The id as sent.
    public let rawValue: String
    /// An id.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id that Asterisk gives a bridge for all its life: a UUID, for most of them.
public struct BridgeID: ServerID {
    /// The id as sent; empty for none.
    public let rawValue: String
    /// An id.
    public init(rawValue: String) { self.rawValue = rawValue }
}
