/// What went over one connection, byte for byte: read from a file, played to handlers or to a client.
///
/// Two kinds of files are read. An `.amirec` file holds both directions with the time and the borders of every chunk; a
/// raw `.ami` file holds the server's bytes alone, as a user of `nc` saves them.
public struct Recording: Sendable {
    /// Who sent a chunk.
    public enum Sender: String, Sendable, Hashable {
        /// The server.
        case server
        /// The client.
        case client
    }

    /// Bytes that arrived together.
    public struct Chunk: Sendable, Hashable {
        /// When, counted from the beginning of the recording.
        public var time: Duration
        /// Who sent it.
        public var sender: Sender
        /// The bytes.
        public var bytes: [UInt8]
        /// How many bytes are missing in front of these, because they could not be recorded; 0 as a rule.
        public var leftOut = 0

        /// A chunk.
        public init(time: Duration, from sender: Sender, bytes: [UInt8]) {
            self.time = time
            self.sender = sender
            self.bytes = bytes
        }
    }

    /// The name of the manager that was recorded; `nil` when the recording does not say.
    public var name: String?
    /// What the server is, in words: `Asterisk 22.10.1`; `nil` when the recording does not say.
    public var server: String?
    /// When the recording began; `nil` when the recording does not say, as raw bytes never do.
    public var start: Timestamp?
    /// The headers whose values were made unreadable when it was recorded.
    public var redacted: [String]
    /// Which of a connection's files this is, if there are several: those after the first begin in the middle of the
    /// connection.
    public var part = 1
    /// Whether the file ends in the middle of a line, as after a recorder that was killed. What stands before is whole.
    public var isTruncated = false
    /// The chunks, in order of time.
    public var chunks: [Chunk]

    /// A recording.
    public init(
        name: String? = nil,
        server: String? = nil,
        start: Timestamp? = nil,
        redacted: [String] = [],
        chunks: [Chunk]
    ) {
        self.name = name
        self.server = server
        self.start = start
        self.redacted = redacted
        self.chunks = chunks
    }

    /// Reads a file, raw or `.amirec`: the first line tells which it is.
    ///
    /// - Throws: ``ManagerError`` with code `invalidRecording` that names the file and the line.
    public init(contentsOfFile path: String) throws {
        let contents: [UInt8]
        do {
            contents = try AsteriskManager.contentsOfFile(path)
        } catch {
            throw ManagerError(.invalidRecording, "\(path.visible): \(error)")
        }
        do throws(RecordingFormatError) {
            try self.init(contents: contents)
        } catch {
            throw ManagerError(.invalidRecording, "\(path.visible): \(error)")
        }
    }

    /// A recording of a server's bytes alone, as one chunk at the beginning.
    public init(serverBytes: [UInt8]) {
        self.init(chunks: serverBytes.isEmpty ? [] : [Chunk(time: .zero, from: .server, bytes: serverBytes)])
    }
}
