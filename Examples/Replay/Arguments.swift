import AsteriskManager
import ExampleServers

/// What the command line asks for.
struct Arguments {
    private static let usage = "usage: replay FILE [--speed 1|N|max] [--chunk BYTES]"

    let file: String
    private(set) var speed = ReplaySpeed.max
    /// How many bytes are handed over at once; `nil` for the pieces that were recorded.
    private(set) var chunkSize: Int?

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        var file: String?
        while let argument = rest.popFirst() {
            switch argument {
            case "--speed":
                speed = try Self.speed(rest.popFirst())
            case "--chunk":
                guard let size = rest.popFirst().flatMap({ Int($0) }), size > 0 else {
                    throw Self.error("--chunk needs a number of bytes, at least 1")
                }
                chunkSize = size
            case _ where argument.hasPrefix("-"):
                throw Self.error("the option \(argument.visible) is not known")
            case _ where file != nil:
                throw Self.error("one recording at a time: \(argument.visible)")
            default:
                file = argument
            }
        }
        guard let file else { throw Self.error("which recording?") }
        self.file = file
    }

    private static func speed(_ text: String?) throws -> ReplaySpeed {
        if text == "max" { return .max }
        guard let factor = text.flatMap({ Double($0) }), factor > 0, factor.isFinite else {
            throw error("--speed needs 1 (as recorded), another factor, or max")
        }
        return .times(factor)
    }

    private static func error(_ problem: String) -> ExampleError {
        ExampleError("\(problem)\n\(usage)", status: ExitStatus.usage)
    }
}
