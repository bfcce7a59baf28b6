@testable import AsteriskManager
import Foundation

/// A folder for recordings that goes with the test.
final class RecordingsFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "recordings-\(UUID().uuidString)")
        path = url.path(percentEncoded: false)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The names of the files, in the order in which they were made.
    var names: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted { ($0.count, $0) < ($1.count, $1) }
    }

    func contents(_ name: String) throws -> [UInt8] { try contentsOfFile("\(path)/\(name)") }

    func recording(_ name: String) throws -> Recording { try Recording(contentsOfFile: "\(path)/\(name)") }

    var recordings: [Recording] { get throws { try names.map { try recording($0) } } }
}

/// Files in memory, on a disk that a test fills, empties and stops.
final class TestDisk: RecordingPlace {
    private struct State {
        var files: [[UInt8]] = []
        var error: SystemError?
        var isStopped = false
        var work = Duration.zero
    }

    private struct File: RecordingOutput {
        let disk: TestDisk
        let index: Int
        func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError) {
            try disk.write(bytes, at: offset, index)
        }
    }

    private let state = Lock(State())

    /// What the files hold.
    var files: [[UInt8]] { state.withLock { $0.files } }

    /// From now on every write fails so; `nil` for a disk that works.
    func fail(_ error: SystemError?) { state.withLock { $0.error = error } }

    /// From now on no write returns, until this is set back.
    func stop(_ isStopped: Bool = true) { state.withLock { $0.isStopped = isStopped } }

    /// From now on each write keeps a processor busy for so long.
    func work(for time: Duration) { state.withLock { $0.work = time } }

    func makeFile(_ name: String) throws(SystemError) -> (any RecordingOutput)? {
        let (index, error) = state.withLock { state in
            if state.error == nil { state.files.append([]) }
            return (state.files.count - 1, state.error)
        }
        if let error { throw error }
        return File(disk: self, index: index)
    }

    private func write(_ bytes: UnsafeRawBufferPointer, at offset: Int, _ index: Int) throws(SystemError) {
        while state.withLock({ $0.isStopped }) { sleepThread(for: .milliseconds(1)) }
        let end = threadTime() + state.withLock { $0.work }
        while threadTime() < end {}
        let error = state.withLock { state in
            guard state.error == nil else { return state.error }
            // As files do, with a hole where nothing was written.
            let hole = Array(repeating: UInt8(0), count: max(0, offset - state.files[index].count))
            state.files[index] = state.files[index].prefix(offset) + hole + Array(bytes)
            return nil
        }
        if let error { throw error }
    }
}

extension Recording {
    func bytes(of sender: Sender) -> [UInt8] { chunks.filter { $0.sender == sender }.flatMap(\.bytes) }
    func leftOut(of sender: Sender) -> Int { chunks.filter { $0.sender == sender }.reduce(0) { $0 + $1.leftOut } }
}
