/// Writes what goes over the connections of managers to files, byte for byte and with times, to be read as
/// ``Recording``s.
///
/// ```swift
/// var configuration = ManagerConfiguration()
/// configuration.recorder = try Recorder(to: "recordings")
/// let london = Manager("pbx.example.com", name: "london", username: "monitor", secret: secret, configuration: configuration)
/// ```
///
/// Each connection becomes a file of its own, from the greeting on: `london-20261121T055125.930Z.amirec`. Long ones are
/// continued in further files, which are recordings by themselves. One recorder may serve any number of managers.
///
/// Secrets never reach a file, see ``Redaction``. Files can be read and written by their owner alone; none is ever
/// overwritten.
///
/// The manager does not wait for the disk. A thread of the recorder's own writes, every few milliseconds, and when it
/// falls behind, or the disk is full, chunks are left out: a line of the recording says how many bytes, and so does a
/// report. For some seconds it then takes little of a processor, so that the managers lose none of their speed. A
/// process that is killed loses what was not written yet; what its files hold is whole up to the last line.
public final class Recorder: Sendable {
    /// How a recorder divides its files, and what it keeps out of them.
    public struct Configuration: Sendable {
        /// What is made unreadable.
        public var redaction = Redaction()
        /// At about this size, at the end of a packet, a file is continued in the next.
        public var fileBytes = 64 << 20
        /// After this time, at the end of a packet, a file is continued in the next.
        public var fileTime: Duration = .seconds(3600)
        /// How many bytes may wait for the disk. What does not fit is left out of the recording.
        public var queueBytes = 32 << 20

        /// The default configuration.
        public init() {}
    }

    let queue: RecordingQueue

    /// A recorder that writes to the folder. It is made if it is not there.
    ///
    /// - Throws: ``ManagerError`` with code `cannotRecord` when the folder cannot be made or opened.
    public convenience init(to folder: String, configuration: Configuration = Configuration()) throws {
        do {
            let folder = try Folder(folder)
            self.init(RecordingFolder(folder), configuration)
        } catch {
            throw ManagerError(.cannotRecord, "\(folder.visible): recordings cannot be written there: \(error)")
        }
    }

    init(_ folder: any RecordingPlace, _ configuration: Configuration) {
        queue = RecordingQueue(folder, configuration)
    }

    /// Returns when everything that was recorded so far is in the files. ``Manager/run()`` does the same at its end, though
    /// not for longer than its `drainTimeout`.
    public func flush() async {
        let flushed = ThreadSignal(false)
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            queue.add(.flush(flushed))
            do {
                // Not resumed by the recorder's thread: one that tasks get for that would be as modest, and stay so.
                try startThread("ami-flush") {
                    while flushed.wait(atMost: .seconds(60), { $0 ? true : nil }) == nil {}
                    continuation.resume()
                }
            } catch {
                continuation.resume()
            }
        }
    }

    /// How many bytes were left out of the recordings so far.
    public var leftOut: Int { queue.leftOut.withLock { $0 } }

    /// The beginning of a connection's recording; `nil` when there can be none, which has been reported.
    func begin(
        _ name: String,
        at time: Duration,
        start: Timestamp,
        report: @escaping @Sendable (String) -> Void
    ) -> RecordingTap? {
        RecordingTap(queue, name: name, at: time, start: start, report: report)
    }
}

/// What a connection tells of its bytes. Its recording ends with it.
final class RecordingTap: Sendable {
    private let queue: RecordingQueue
    private let session: Int
    /// The connection's time at which the recording began.
    private let beginning: Duration

    fileprivate init?(
        _ queue: RecordingQueue,
        name: String,
        at time: Duration,
        start: Timestamp,
        report: @escaping @Sendable (String) -> Void
    ) {
        guard let session = queue.begin(RecordingSession(name: name, start: start, report: report)) else { return nil }
        self.queue = queue
        self.session = session
        beginning = time
    }

    deinit { queue.end(session) }

    /// Bytes that were read, or written. They are copied.
    func add(_ bytes: UnsafeRawBufferPointer, from sender: Recording.Sender, at time: Duration) {
        queue.add(bytes, of: session, from: sender, at: max(.zero, time - beginning))
    }
}
