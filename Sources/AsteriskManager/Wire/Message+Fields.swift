extension Message {
    /// A message as it would be received with these lines.
    package init(fields: [(key: String, value: String)]) {
        var bytes: [UInt8] = []
        var ends = LineEnds()
        var kind = Kind.other
        var word = 0..<0
        for (key, value) in fields {
            bytes += "\(key): ".utf8
            if kind == .other {
                kind = ASCII.matches(key, "Event") ? .event : ASCII.matches(key, "Response") ? .response : .other
                word = kind == .other ? word : bytes.count..<(bytes.count + value.utf8.count)
            }
            bytes += value.utf8
            bytes += "\r\n".utf8
            ends.append(bytes.count)
        }
        let layout = MessageLayout(kind: kind, lineCount: ends.count, byteCount: bytes.count, word: word)
        self.init(storage: .make(layout: layout, lineEnds: ends.values, bytes: bytes))
    }
}
