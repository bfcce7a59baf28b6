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

/// Random numbers that are the same in every run (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
