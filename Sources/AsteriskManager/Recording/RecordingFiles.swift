/// The files of one connection. Confined to the recorder's thread.
final class RecordingFiles {
    private let session: RecordingSession
    private let place: any RecordingPlace
    private let configuration: Recorder.Configuration
    private let hidden: [String]
    private var server: Redactor
    private var client: Redactor
    private var output: (any RecordingOutput)?
    /// How many bytes of the file are whole lines.
    private var length = 0
    private var part = 0
    /// When the file began, counted from the beginning of the connection.
    private var fileStart = Duration.zero
    private var time = Duration.zero
    private let lines = RecordingLines()
    /// What the lines hold or tell of, what of it is bytes, and what was left out and is not told yet.
    private var waiting = Amounts()
    private var written = Amounts()
    private var leftOut = Amounts()
    /// Of all connections.
    private let totalLeftOut: Lock<Int>
    private var isFailing = false
    /// Whether something came since it was tried to write.
    private var hasNews = true
    private var lastLeftOut: Duration?

    private struct Amounts {
        var server = 0
        var client = 0

        subscript(sender: Recording.Sender) -> Int {
            get { sender == .server ? server : client }
            set { if sender == .server { server = newValue } else { client = newValue } }
        }
    }

    /// So much is written at once.
    private static let portion = 256 << 10

    init(
        _ session: RecordingSession,
        in place: any RecordingPlace,
        _ configuration: Recorder.Configuration,
        _ rules: [Recording.Sender: RedactionRules],
        total: Lock<Int>
    ) {
        totalLeftOut = total
        self.session = session
        self.place = place
        self.configuration = configuration
        let redaction = configuration.redaction
        let (server, client) = (
            rules[.server] ?? RedactionRules(redaction, sender: .server),
            rules[.client] ?? RedactionRules(redaction, sender: .client)
        )
        hidden = server.hidden + (redaction.numberKey == nil ? [] : ["CallerIDNum"])
        self.server = Redactor(server, redaction, sender: .server)
        self.client = Redactor(client, redaction, sender: .client)
        beginFile()
    }

    /// What came. It is redacted in its place.
    func add(_ chunk: inout Recording.Chunk) {
        time = max(time, chunk.time)
        if isDue { nextFile() }
        if chunk.leftOut > 0 {
            leftOut[chunk.sender] += chunk.leftOut
            if chunk.sender == .server { server.lose() } else { client.lose() }
            reportLeftOut(chunk.leftOut)
        }
        hasNews = true
        guard !chunk.bytes.isEmpty else { return }
        if chunk.sender == .server { server.redact(&chunk.bytes) } else { client.redact(&chunk.bytes) }
        tellLeftOut()
        lines.add(time - fileStart, chunk.sender, chunk.bytes)
        waiting[chunk.sender] += chunk.bytes.count
        written[chunk.sender] += chunk.bytes.count
        if lines.count > Self.portion { write() }
    }

    /// The connection is over.
    func finish() {
        // Once more, if it failed: nothing else will come.
        hasNews = hasNews || isFailing
        write()
    }

    /// Puts what waits into the file.
    func write() {
        guard hasNews else { return }
        hasNews = false
        tellLeftOut()
        do throws(SystemError) {
            if output == nil { try makeFile() }
            try output?.write(lines.bytes, at: length)
            length += lines.count
            isFailing = false
        } catch {
            // The next file, or the next lines of this one, say what is missing.
            for sender in [Recording.Sender.server, .client] { leftOut[sender] += waiting[sender] }
            totalLeftOut.withLock { $0 += written.server + written.client }
            if !isFailing { session.report("the recording cannot be written, and goes on when it can: \(error)") }
            isFailing = true
        }
        (waiting, written) = (Amounts(), Amounts())
        lines.removeAll()
        if length == 0 { addHeader() }
    }

    // MARK: What is missing

    private func reportLeftOut(_ count: Int) {
        defer { lastLeftOut = time }
        // Once for as long as it goes on, with interruptions.
        if let lastLeftOut, time - lastLeftOut < .seconds(10) { return }
        session.report("the recorder does not keep up: \(count) bytes were left out, and maybe more will be")
    }

    private func tellLeftOut() {
        for sender in [Recording.Sender.server, .client] where leftOut[sender] > 0 {
            lines.add(time - fileStart, sender, leftOut: leftOut[sender])
            // Told again when the line cannot be written.
            waiting[sender] += leftOut[sender]
            leftOut[sender] = 0
        }
    }

    // MARK: Files

    /// Whether the file is long enough. It goes on for as long as a packet does, if that is not too long.
    private var isDue: Bool {
        let size = length + lines.count
        guard size >= configuration.fileBytes || time - fileStart >= configuration.fileTime else { return false }
        return server.isBetweenPackets && client.isBetweenPackets || size / 2 >= configuration.fileBytes
    }

    private func nextFile() {
        write()
        // What could not be written belongs to the next.
        output = nil
        length = 0
        lines.removeAll()
        beginFile()
    }

    private func beginFile() {
        part += 1
        hasNews = true
        fileStart = time
        addHeader()
    }

    private func addHeader() {
        lines.addHeader(
            name: session.name,
            start: session.start.advanced(by: fileStart),
            part: part,
            redacted: hidden
        )
    }

    private func makeFile() throws(SystemError) {
        let name = Self.fileName(session.name, session.start.advanced(by: fileStart), part)
        for attempt in 1...1000 {
            output = try place.makeFile(name + (attempt == 1 ? "" : "-\(attempt)") + ".amirec")
            if output != nil { return }
        }
        throw SystemError("there are too many files named \(name)")
    }

    /// Made of letters, digits and a few signs whatever the manager's name is, and never hidden.
    static func fileName(_ name: String, _ start: Timestamp, _ part: Int) -> String {
        let safe = name.utf8.prefix(80).map { byte -> Character in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), Byte.hyphen, UInt8(ascii: "_"), UInt8(ascii: "."):
                Character(Unicode.Scalar(byte))
            default: "_"
            }
        }
        let time = start.description.filter { $0 != "-" && $0 != ":" }
        let words = String(safe.drop { $0 == "." || $0 == "-" })
        return "\(words.isEmpty ? "server" : words)-\(time)" + (part == 1 ? "" : "-part\(part)")
    }
}
