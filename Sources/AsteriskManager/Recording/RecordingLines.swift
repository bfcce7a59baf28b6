/// Lines of an `.amirec` file, in one block of memory that is used again and again.
final class RecordingLines {
    private var block: UnsafeMutablePointer<UInt8>
    private var capacity = leastCapacity
    private(set) var count = 0
    private static let leastCapacity = 4096
    private static let worthKeeping = 64 << 10

    init() {
        block = .allocate(capacity: capacity)
    }

    deinit { block.deallocate() }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: block, count: count) }

    func removeAll() {
        // A burst leaves more behind than what a connection needs at other times.
        if capacity > Self.worthKeeping, count < Self.worthKeeping / 2 {
            block.deallocate()
            capacity = Self.leastCapacity
            block = .allocate(capacity: capacity)
        }
        count = 0
    }

    func addHeader(name: String?, server: String? = nil, start: Timestamp?, part: Int, redacted: [String]) {
        var text = #"{"format":"amirec","version":1"#
        if let name { text += ",\"name\":" + JSONLine.quoted(name) }
        if let server { text += ",\"server\":" + JSONLine.quoted(server) }
        if let start { text += ",\"start\":" + JSONLine.quoted(start.preciseDescription) }
        if part > 1 { text += ",\"part\":\(part)" }
        if !redacted.isEmpty { text += ",\"redacted\":[" + redacted.map(JSONLine.quoted).joined(separator: ",") + "]" }
        add(text + "}\n")
    }

    func add(_ time: Duration, _ sender: Recording.Sender, leftOut: Int) {
        addBeginning(time, sender)
        add("\"leftOut\":\(leftOut)}\n")
    }

    func add(_ time: Duration, _ sender: Recording.Sender, _ bytes: [UInt8]) {
        addBeginning(time, sender)
        let beginning = count
        add("\"text\":\"")
        makeRoom(TextEscapes.room(for: bytes.count))
        var end = UnsafeMutableRawPointer(block + count)
        if bytes.withUnsafeBufferPointer({ TextEscapes.write($0, to: &end) }) {
            count = end - UnsafeMutableRawPointer(block)
            add("\"}\n")
        } else {
            count = beginning
            add("\"base64\":\"" + Base64.encode(bytes) + "\"}\n")
        }
    }

    private func addBeginning(_ time: Duration, _ sender: Recording.Sender) {
        let (seconds, attoseconds) = time.components
        add("{\"t\":\(seconds).")
        let microseconds = Int(attoseconds / 1_000_000_000_000)
        makeRoom(6)
        var (rest, place) = (microseconds, 5)
        while place >= 0 {
            block[count + place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            (rest, place) = (rest / 10, place - 1)
        }
        count += 6
        add(sender == .server ? ",\"from\":\"server\"," : ",\"from\":\"client\",")
    }

    private func add(_ text: String) {
        text.withBytes { text in
            makeRoom(text.count)
            guard let source = text.baseAddress else { return }
            (block + count).update(from: source, count: text.count)
            count += text.count
        }
    }

    private func makeRoom(_ needed: Int) {
        guard capacity - count < needed else { return }
        capacity = max(capacity * 2, count + needed)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: block, count: count)
        block.deallocate()
        block = larger
    }
}
