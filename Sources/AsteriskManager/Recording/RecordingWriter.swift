/// What is known of a connection when it begins.
struct RecordingSession: Sendable {
    let name: String
    let start: Timestamp
    let report: @Sendable (String) -> Void
}

/// Where files are made: a folder, or what a test puts in its place.
protocol RecordingPlace: Sendable {
    /// A file that was not there before; `nil` when there is one of this name.
    func makeFile(_ name: String) throws(SystemError) -> (any RecordingOutput)?
}

/// A file at work.
protocol RecordingOutput {
    /// Writes all of the bytes, or nothing.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError)
}

struct RecordingFolder: RecordingPlace {
    private final class File: RecordingOutput {
        let descriptor: Descriptor
        init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
        func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError) {
            try descriptor.write(bytes, at: offset)
        }
    }

    private final class Shared: Sendable {
        let folder: Folder
        init(_ folder: consuming Folder) { self.folder = folder }
    }

    private let shared: Shared

    init(_ folder: consuming Folder) {
        shared = Shared(folder)
    }

    func makeFile(_ name: String) throws(SystemError) -> (any RecordingOutput)? {
        do throws(SystemError) {
            return File(try shared.folder.makeFile(name))
        } catch {
            if error.meansExists { return nil }
            throw error
        }
    }
}

/// Takes what connections did, in order, and writes it. Confined to the recorder's thread.
struct RecordingWriter {
    private let place: any RecordingPlace
    private let configuration: Recorder.Configuration
    private let leftOut: Lock<Int>
    private let rules: [Recording.Sender: RedactionRules]
    private var files: [Int: RecordingFiles] = [:]

    init(_ place: any RecordingPlace, _ configuration: Recorder.Configuration, _ leftOut: Lock<Int>) {
        self.leftOut = leftOut
        self.place = place
        self.configuration = configuration
        rules = [Recording.Sender.server, .client].reduce(into: [:]) { rules, sender in
            rules[sender] = RedactionRules(configuration.redaction, sender: sender)
        }
    }

    /// Takes the entries. Returns the memory of large chunks, emptied.
    mutating func write(_ entries: inout [RecordingQueue.Entry]) -> [[UInt8]] {
        var flushes: [ThreadSignal<Bool>] = []
        var spares: [[UInt8]] = []
        // Taken out one by one, and the array is nobody else's: a chunk that somebody else holds would be copied to be
        // redacted.
        entries.reverse()
        while let entry = entries.popLast() {
            switch consume entry {
            case .begin(let number, let session):
                files[number] = RecordingFiles(session, in: place, configuration, rules, total: self.leftOut)
            case .chunk(let number, var chunk):
                files[number]?.add(&chunk)
                guard chunk.bytes.count >= RecordingQueue.worthKeeping else { continue }
                chunk.bytes.removeAll(keepingCapacity: true)
                spares.append(chunk.bytes)
            case .end(let number):
                files.removeValue(forKey: number)?.finish()
            case .flush(let flushed):
                flushes.append(flushed)
            }
        }
        for file in files.values { file.write() }
        for flushed in flushes { flushed.change { $0 = true } }
        return spares
    }
}
