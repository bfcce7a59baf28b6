/// A message is encoded as its fields, `{"fields":[["Event","Hangup"],["Cause","16"]]}`, whenever these say all of it.
/// Otherwise its bytes are: `{"text":"…"}` when they are UTF-8, `{"base64":"…"}` when not. Decoding gives the same bytes.
extension Message: Codable {
    private enum CodingKeys: String, CodingKey {
        case fields, text, base64
    }

    /// Encodes the message so that no byte is lost.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let fields = fields
        if Self.bytes(of: fields.map { [$0.key, $0.value] }) == bytes {
            try container.encode(fields.map { [$0.key, $0.value] }, forKey: .fields)
        } else if let text = String(validating: bytes, as: UTF8.self) {
            try container.encode(text, forKey: .text)
        } else {
            try container.encode(Base64.encode(bytes), forKey: .base64)
        }
    }

    /// Decodes what ``encode(to:)`` wrote.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let bytes: [UInt8]?
        if let fields = try container.decodeIfPresent([[String]].self, forKey: .fields) {
            bytes = Self.bytes(of: fields)
        } else if let text = try container.decodeIfPresent(String.self, forKey: .text) {
            bytes = Array(text.utf8)
        } else {
            bytes = Base64.decode(try container.decode(String.self, forKey: .base64))
        }
        guard let bytes, let message = Self(bytes: bytes) else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not one message")
            )
        }
        self = message
    }

    private static func bytes(of fields: [[String]]) -> [UInt8]? {
        guard fields.allSatisfy({ $0.count == 2 }) else { return nil }
        return fields.flatMap { Array("\($0[0]): \($0[1])\r\n".utf8) }
    }

    /// The message whose ``bytes`` these are; `nil` when they are not exactly one.
    init?(bytes: [UInt8]) {
        guard !bytes.isEmpty else {
            self.init(fields: [])
            return
        }
        var limits = ParserLimits()
        limits.lineBytes = .max
        limits.headers = .max
        limits.packetBytes = .max
        limits.responseBytes = .max
        var parser = MessageParser(beginning: .message, limits: limits)
        parser.receive(bytes)
        parser.receive([Byte.carriageReturn, Byte.lineFeed])
        guard case .message(let message)? = try? parser.next(), message.bytes == bytes else { return nil }
        self = message
    }
}
