import Foundation

/// The files that the catalogue makes, by their paths in the package.
struct Output {
    let root: URL
    let files: [String: String]

    /// Folders in which nothing else stands.
    static let folders = [
        "Sources/AsteriskManager/Events/Generated", "Sources/AsteriskManager/Actions/Generated",
        "Sources/AsteriskManagerTesting/Servers/Generated", "Tests/AsteriskManagerTests/Catalogue/Generated",
    ]

    /// The paths of files that differ from what stands on disk, are missing there, or should not be there.
    func stale() throws -> [String] {
        let differing = files.filter { path, text in
            (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) != text
        }
        return (differing.keys + (try superfluous())).sorted()
    }

    func write() throws {
        for path in try superfluous() { try FileManager.default.removeItem(at: root.appending(path: path)) }
        for (path, text) in files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    private func superfluous() throws -> [String] {
        Self.folders.flatMap { folder in
            let path = root.appending(path: folder).path(percentEncoded: false)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.map { "\(folder)/\($0)" }.filter { files[$0] == nil }
        }
    }
}
