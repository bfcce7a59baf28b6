import AsteriskManager

/// Finds the ends of packets of the manager interface in a stream, where a hole in it makes that necessary.
struct PacketBorders {
    let sender: Recording.Sender
    /// The first line of a connection is the server's greeting, and no empty line follows it.
    private var expectsGreeting: Bool
    private var last: (UInt8, UInt8, UInt8) = (0, 0, 0)

    init(sender: Recording.Sender, atBeginning: Bool) {
        self.sender = sender
        expectsGreeting = atBeginning && sender == .server
    }

    /// The stream goes on somewhere else.
    mutating func skip() {
        expectsGreeting = false
        last = (0, 0, 0)
    }

    /// Returns whether a packet, or the greeting, ends with this byte.
    mutating func endsPacket(_ byte: UInt8) -> Bool {
        defer { last = (last.1, last.2, byte) }
        guard byte == UInt8(ascii: "\n") else { return false }
        if expectsGreeting {
            expectsGreeting = false
            return true
        }
        // Clients may end lines with LF alone; a server never does.
        let isBare = sender == .client && last.2 == UInt8(ascii: "\n")
        return isBare
            || last.1 == UInt8(ascii: "\n") && last.2 == UInt8(ascii: "\r")
                && (sender == .client || last.0 == UInt8(ascii: "\r"))
    }
}
