import Foundation

/// What this process has at the moment, other tests' among it.
struct ProcessResources {
    let descriptors: Int
    /// The names of its threads, without those that the runtime starts when it needs them.
    let threads: [String]

    /// `nil` where the system does not show it.
    static var now: ProcessResources? {
        let files = FileManager.default
        guard let descriptors = try? files.contentsOfDirectory(atPath: "/proc/self/fd").count,
            let threads = try? files.contentsOfDirectory(atPath: "/proc/self/task")
        else { return nil }
        let names = threads.compactMap { try? String(contentsOfFile: "/proc/self/task/\($0)/comm", encoding: .utf8) }
        return ProcessResources(
            descriptors: descriptors,
            threads: names.map { String($0.dropLast()) }.filter { !$0.contains("qos") }
        )
    }
}
