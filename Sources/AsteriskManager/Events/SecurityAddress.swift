/// An address in an event of the class `security`: `IPV4/TCP/192.0.2.7/5060`.
public struct SecurityAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address as sent.
    public let text: String
    /// `IPV4` or `IPV6`.
    public let family: String
    /// `TCP`, `UDP`, `TLS`, `WS`, …
    public let transport: String
    /// The host's address.
    public let host: String
    /// The port.
    public let port: Int

    /// Reads an address; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, let port = Int(parts[3]) else { return nil }
        self.text = text
        (family, transport, host) = (String(parts[0]), String(parts[1]), String(parts[2]))
        self.port = port
    }

    /// The address as sent, with control characters made visible.
    public var description: String { text.visible }
}
