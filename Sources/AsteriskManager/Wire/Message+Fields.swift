extension Message {
    /// A message as it would be received with these lines.
    package init(fields: [(key: String, value: String)]) {
        var bytes: [UInt8] = []
        var ends = LineEnds()
        var layout = MessageLayout(kind: .other, lineCount: 0, byteCount: 0)
        for (key, value) in fields {
            bytes += "\(key): ".utf8
            let kind: Message.Kind =
                ASCII.matches(key, "Event") ? .event : ASCII.matches(key, "Response") ? .response : .other
            if layout.kind == .other, kind != .other {
                layout.kind = kind
                layout.word = bytes.count..<(bytes.count + value.utf8.count)
            }
            bytes += value.utf8
            bytes += "\r\n".utf8
            ends.append(bytes.count)
        }
        layout.lineCount = ends.count
        layout.byteCount = bytes.count
        self.init(storage: .make(layout: layout, lineEnds: ends.values, bytes: bytes))
    }
}
