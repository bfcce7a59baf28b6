extension Message {
    /// A channel variable that the server sends along with a channel's events, as `channelvars` in its `manager.conf`
    /// says.
    public struct Variable: Sendable, Hashable {
        /// Whose variable it is, in an event of several channels: `Dest` of `DestChanVariable`. Empty for the channel
        /// that the event's keys without a prefix tell of.
        public let prefix: String
        /// The channel's name, in the form of Asterisk 1.6 to 11 and of events without channel details, which is
        /// `ChanVariable(SIP/phone-1): name=value`.
        public let channel: String?
        /// The variable's name, or the call of a function such as `CDR(src)`.
        public let name: String
        /// The value as received; empty when the line has no `=`.
        public let value: String

        /// The value with the C escapes undone that Asterisk writes since 13.5 in the form without a channel's name.
        /// Never parse the result as lines: callers choose what is in it.
        public var unescapedValue: String { channel == nil ? value.undoingCEscapes : value }
    }

    /// The channel variables, in the order received.
    public var variables: [Variable] {
        storage.withLines { lines in
            (0..<lines.lineCount).compactMap { index in lines.field(index).flatMap { lines.variable($0) } }
        }
    }
}

extension MessageLines {
    fileprivate func variable(_ field: (key: Range<Int>, value: Range<Int>)) -> Message.Variable? {
        let word: StaticString = "chanvariable"
        var family = field.key
        var channel: String?
        if let last = family.last, bytes[last] == Byte.closeParenthesis,
            let open = family.first(where: { bytes[$0] == Byte.openParenthesis })
        {
            channel = text((open + 1)..<last)
            family = family.lowerBound..<open
        }
        guard ASCII.hasSuffix(bytes, family, word) else { return nil }
        let equals = field.value.first { bytes[$0] == UInt8(ascii: "=") } ?? field.value.upperBound
        return Message.Variable(
            prefix: text(family.lowerBound..<(family.upperBound - word.utf8CodeUnitCount)),
            channel: channel,
            name: text(field.value.lowerBound..<equals),
            value: text(min(equals + 1, field.value.upperBound)..<field.value.upperBound)
        )
    }
}
