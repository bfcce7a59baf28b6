import AsteriskManager
import Foundation

/// The recordings of the folder `Fixtures`.
enum Fixture {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// What a recording holds, as counted when it was captured.
    struct Counts: Decodable, Equatable {
        var events: Int
        var responses: Int
        var messages: Int
    }

    static let counts: [String: Counts] = {
        let data = try? Data(contentsOf: folder.appending(path: "counts.json"))
        return data.flatMap { try? JSONDecoder().decode([String: Counts].self, from: $0) } ?? [:]
    }()

    static let names = counts.keys.sorted()

    static func recording(_ name: String) throws -> Recording {
        try Recording(contentsOfFile: folder.appending(path: name).path(percentEncoded: false))
    }

    /// The bytes that the server sent.
    static func serverBytes(_ name: String) throws -> [UInt8] {
        try recording(name).chunks.filter { $0.sender == .server }.flatMap(\.bytes)
    }
}
