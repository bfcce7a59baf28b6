/// What is to be written, between the threads that read connections and the one that writes files. Bounded: who adds
/// never waits.
final class RecordingQueue: Sendable {
    enum Entry {
        case begin(Int, RecordingSession)
        case chunk(Int, Recording.Chunk)
        case end(Int)
        case flush(ThreadSignal<Bool>)
    }

    /// Who has left out how much since the last chunk that found room.
    private struct Direction: Hashable {
        let session: Int
        let sender: Recording.Sender
    }

    private struct State {
        var entries: [Entry] = []
        /// Of the entries, of what is being copied to become one, and of what is being written.
        var bytes = 0
        var entryBytes = 0
        var leftOut: [Direction: Int] = [:]
        var isBehind = false
        /// Memory of the large chunks that were written last: asking the system for more costs more than copying.
        var spares: [[UInt8]] = []
        var sessions = 0
        var lastSession = 0
        var hasThread = false
    }

    /// Smaller chunks' memory is not kept.
    static let worthKeeping = 4096
    private static let mostSpares = 128
    /// What a chunk takes besides its bytes, about.
    private static let overhead = 96

    /// How many bytes have reached no file.
    let leftOut = Lock(0)
    private let state = ThreadSignal(State())
    private let place: any RecordingPlace
    private let configuration: Recorder.Configuration

    init(_ place: any RecordingPlace, _ configuration: Recorder.Configuration) {
        self.place = place
        self.configuration = configuration
    }

    // MARK: Readers

    /// A connection begins. Returns its number; `nil` when there is no thread to write it.
    func begin(_ session: RecordingSession) -> Int? {
        let (number, mustStart) = state.change { state in
            state.lastSession += 1
            state.sessions += 1
            state.entries.append(.begin(state.lastSession, session))
            defer { state.hasThread = true }
            return (state.lastSession, !state.hasThread)
        }
        guard mustStart else { return number }
        do {
            try startThread("ami-recorder") { self.run() }
            return number
        } catch {
            let waiting = state.change { state in
                defer { state = State(lastSession: state.lastSession) }
                return state.entries
            }
            for case .flush(let flushed) in waiting { flushed.change { $0 = true } }
            session.report("nothing is recorded: no thread: \(error)")
            return nil
        }
    }

    func add(_ bytes: UnsafeRawBufferPointer, of session: Int, from sender: Recording.Sender, at time: Duration) {
        // Nothing is copied that has no room.
        let room = state.withLock { state -> [UInt8]? in
            guard state.bytes + bytes.count <= configuration.queueBytes else {
                state.leftOut[Direction(session: session, sender: sender), default: 0] += bytes.count
                state.isBehind = true
                return nil
            }
            state.bytes += bytes.count + Self.overhead
            return bytes.count < Self.worthKeeping ? [] : state.spares.popLast() ?? []
        }
        guard var copy = room else {
            leftOut.withLock { $0 += bytes.count }
            return
        }
        // Copied without the lock: others may want it meanwhile.
        copy.append(contentsOf: bytes)
        state.change { state in
            var chunk = Recording.Chunk(time: time, from: sender, bytes: [])
            swap(&chunk.bytes, &copy)
            if !state.leftOut.isEmpty {
                chunk.leftOut = state.leftOut.removeValue(forKey: Direction(session: session, sender: sender)) ?? 0
            }
            state.entries.append(.chunk(session, chunk))
            state.entryBytes += bytes.count + Self.overhead
        }
    }

    func add(_ entry: Entry) {
        let isTaken = state.change { state in
            guard state.hasThread else { return false }
            state.entries.append(entry)
            return true
        }
        if !isTaken, case .flush(let flushed) = entry { flushed.change { $0 = true } }
    }

    func end(_ session: Int) {
        state.change { state in
            // What nothing came behind is told too.
            for sender in [Recording.Sender.server, .client] {
                guard let count = state.leftOut.removeValue(forKey: Direction(session: session, sender: sender))
                else { continue }
                var chunk = Recording.Chunk(time: .zero, from: sender, bytes: [])
                chunk.leftOut = count
                state.entries.append(.chunk(session, chunk))
            }
            state.entries.append(.end(session))
            state.sessions -= 1
        }
    }

    // MARK: The writer

    private func run() {
        yieldToOtherThreads()
        var writer = RecordingWriter(place, configuration, leftOut)
        var pace = RecordingPace()
        while var batch = next() {
            let (beginning, worked) = (monotonicTime(), threadTime())
            var spares = writer.write(&batch.entries)
            spares.removeLast(max(0, spares.count - Self.mostSpares))
            state.change { state in
                state.bytes -= batch.bytes
                // What was not taken since is not needed, and is let go without the lock.
                swap(&state.spares, &spares)
            }
            let work = RecordingPace.Work(from: beginning, to: monotonicTime(), processorTime: threadTime() - worked)
            sleepThread(for: pace.rest(after: work, isBehind: batch.isBehind))
        }
    }

    private struct Batch {
        var entries: [Entry]
        /// They take room until they are written.
        let bytes: Int
        /// Whether something has found no room since the last time.
        let isBehind: Bool
    }

    /// What there is to write, once there is something; `nil` when there is no connection any more.
    private func next() -> Batch? {
        while true {
            let batch = state.wait(atMost: .seconds(60)) { state -> Batch?? in
                if state.entries.isEmpty {
                    guard state.sessions == 0 else { return nil }
                    state.hasThread = false
                    return .some(nil)
                }
                defer {
                    state.entries = []
                    state.entryBytes = 0
                    state.isBehind = false
                }
                return Batch(entries: state.entries, bytes: state.entryBytes, isBehind: state.isBehind)
            }
            if let batch { return batch }
        }
    }
}
