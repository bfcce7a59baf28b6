import AsteriskManager
import AsteriskRecordings
import Foundation

/// The recordings of the folder `Fixtures`.
enum Fixture {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    static func recording(_ name: String) throws -> Recording { try Recording(contentsOfFile: path(name)) }
}

extension Recording {
    func bytes(from sender: Sender) -> [UInt8] { chunks.filter { $0.sender == sender }.flatMap(\.bytes) }
}
