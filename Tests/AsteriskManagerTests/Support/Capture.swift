import Foundation

/// Recordings that are not part of the repository: raw `.ami` files in the folder that `AMI_CAPTURES` names, each with a
/// `.meta.json` that says what was counted when it was taken.
enum Capture {
    static let folder = ProcessInfo.processInfo.environment["AMI_CAPTURES"].map { URL(filePath: $0) }

    static let names: [String] = {
        guard let folder else { return [] }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return files.filter { $0.hasSuffix(".ami") && !$0.hasSuffix(".client.ami") }.sorted()
    }()

    struct Counts: Decodable {
        var banner: String
        var events: Int
        var messages: Int
        var responses: [String: Int]
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        guard let folder else { return [] }
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static func counts(_ name: String) throws -> Counts? {
        guard let folder else { return nil }
        let file = folder.appending(path: name.dropLast(4) + ".meta.json")
        return try JSONDecoder().decode(Counts.self, from: Data(contentsOf: file))
    }
}
