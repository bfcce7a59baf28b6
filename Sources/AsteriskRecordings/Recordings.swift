public import AsteriskManager

/// All recordings in a file: of an `.amirec` file and of a server's raw bytes there is one, of a capture one for each
/// connection.
///
/// Captures are the `.pcap` and `.pcapng` files of `tcpdump -w` and Wireshark. Of these the connections to the manager's
/// port are read, both directions, with the time and the borders of each packet:
///
/// ```swift
/// for session in try Recordings(contentsOfFile: "ami.pcap").sessions {
///     print(session.client ?? "-", session.recording.chunks.count, session.issues)
/// }
/// ```
///
/// A capture has secrets in clear. They are replaced by asterisks, the same as a recorder replaces (see
/// ``AsteriskManager/Redaction``), and ``AsteriskManager/Recording/redacted`` names the headers that had any. Where packets
/// are missing, the next chunk says in ``AsteriskManager/Recording/Chunk/leftOut`` how many bytes, so that playing it tells
/// of a gap.
public struct Recordings: Sendable {
    /// What kind of file it is, which its first bytes say.
    public enum Format: Sendable, Hashable {
        /// Both directions, as JSON Lines.
        case amirec
        /// The bytes of a server.
        case raw
        /// A capture of packets in the old form, in any byte order, with microseconds or nanoseconds.
        case pcap
        /// A capture of packets in the new form.
        case pcapng
    }

    /// One connection.
    public struct Session: Sendable {
        /// What went over it.
        public let recording: Recording
        /// Address and port of the client; `nil` when the file is no capture.
        public let client: String?
        /// Address and port of the server; `nil` when the file is no capture.
        public let server: String?
        /// What the capture lacks of this connection. Empty when every byte is there.
        public let issues: [CaptureIssue]
    }

    /// What kind of file it is.
    public let format: Format
    /// The connections, in the order of their first packets.
    public let sessions: [Session]
    /// What is wrong with the file itself, such as packets that could not be looked into.
    public let issues: [CaptureIssue]

    /// Reads a file of any of the formats.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - port: the port of the servers, in a capture.
    /// - Throws: ``ManagerError`` with code `invalidRecording` that names the file, and the line or the byte.
    public init(contentsOfFile path: String, port: UInt16 = 5038) throws {
        let contents: [UInt8]
        do {
            contents = try AsteriskManager.contentsOfFile(path)
        } catch {
            throw ManagerError(.invalidRecording, "\(path.visible): \(error)")
        }
        do throws(ManagerError) {
            try self.init(reading: contents, port: port)
        } catch {
            throw ManagerError(.invalidRecording, "\(path.visible): \(error)")
        }
    }

    /// Reads the contents of a file of any of the formats.
    ///
    /// - Throws: ``ManagerError`` with code `invalidRecording` that names the line or the byte.
    public init(contents: [UInt8], port: UInt16 = 5038) throws {
        try self.init(reading: contents, port: port)
    }

    private init(reading contents: [UInt8], port: UInt16) throws(ManagerError) {
        do throws(CaptureError) {
            if let capture = try Self.capture(contents, port: port) {
                self = capture
                return
            }
        } catch {
            throw ManagerError(.invalidRecording, error.description)
        }
        if contents.starts(with: [0x1F, 0x8B]) || contents.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
            throw ManagerError(.invalidRecording, "the file is compressed; decompress it first, with gunzip or unzstd")
        }
        do throws(RecordingFormatError) {
            let recording = try Recording(contents: contents)
            let session = Session(recording: recording, client: nil, server: nil, issues: [])
            let format = contents.first == UInt8(ascii: "{") ? Format.amirec : .raw
            self.init(format: format, sessions: [session], issues: [])
        } catch {
            throw ManagerError(.invalidRecording, error.description)
        }
    }

    /// `nil` when the file is no capture.
    private static func capture(_ contents: [UInt8], port: UInt16) throws(CaptureError) -> Recordings? {
        let format: Format
        let reader: CaptureReader
        if PcapReader.kind(contents) != nil {
            let file = try PcapReader(contents)
            format = .pcap
            reader = CaptureReader(packets: file.packets, cutOff: file.cutOff, contents: contents, port: port)
        } else if CaptureBytes(bytes: contents).number32(0) == PcapngReader.sectionHeader {
            let file = try PcapngReader(contents)
            format = .pcapng
            reader = CaptureReader(packets: file.packets, cutOff: file.cutOff, contents: contents, port: port)
        } else {
            return nil
        }
        return Recordings(format: format, sessions: reader.sessions, issues: reader.issues)
    }

    private init(format: Format, sessions: [Session], issues: [CaptureIssue]) {
        self.format = format
        self.sessions = sessions
        self.issues = issues
    }
}
