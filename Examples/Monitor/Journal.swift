import AsteriskManager
import ExampleServers
import Foundation
import Synchronization

/// Takes the lines of the logging registrar: keeps the last one of each server, and writes all to a file if there is
/// one.
final class Journal: Sendable {
    private let last = Mutex<[String: String]>([:])
    private let file: FileHandle?
    private static let common = ["Privilege=", "SystemName="]

    /// - Parameter path: the file that lines are added to.
    init(file path: String?) throws {
        file = try path.map(Self.appending)
    }

    /// The registrar whose lines are taken.
    var registrar: LoggingRegistrar {
        LoggingRegistrar { line, manager in self.add(line, of: manager) }
    }

    /// The last line of the server, without what is the same in most of its lines.
    func lastLine(of server: String) -> String? {
        let words = last.withLock { $0[server] }?.split(separator: " ", omittingEmptySubsequences: false)
        return words?.filter { word in !Self.common.contains { word.hasPrefix($0) } }.joined(separator: " ")
    }

    private func add(_ line: String, of manager: Manager) {
        // The table has its own columns for time and server.
        let text = line.split(separator: " ", maxSplits: 1).last?.dropFirst(manager.name.visible.count + 1)
        last.withLock { $0[manager.name] = text.map(String.init) }
        try? file?.write(contentsOf: Data((line + "\n").utf8))
    }

    private static func appending(to path: String) throws -> FileHandle {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ExampleError(
                "\(path.visible): cannot be written: \(String(cString: strerror(errno))); give another file to --log",
                status: ExitStatus.cannotCreate
            )
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
