import AsteriskManager
import ExampleServers

/// What the command line asks for.
struct Arguments {
    private static let usage = "usage: monitor [servers.json] [--log FILE] [--record FOLDER]"

    /// The list of servers; `nil` for the demo.
    private(set) var servers: String?
    /// The file that the events are added to.
    private(set) var log: String?
    /// The folder that the connections are recorded in.
    private(set) var recordings: String?

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--log":
                guard let path = rest.popFirst() else { throw Self.error("--log needs a file") }
                log = path
            case "--record":
                guard let path = rest.popFirst() else { throw Self.error("--record needs a folder") }
                recordings = path
            case _ where argument.hasPrefix("-"):
                throw Self.error("the option \(argument.visible) is not known")
            case _ where servers != nil:
                throw Self.error("one list of servers is enough: \(argument.visible)")
            default:
                servers = argument
            }
        }
    }

    private static func error(_ problem: String) -> ExampleError {
        ExampleError("\(problem)\n\(usage)", status: ExitStatus.usage)
    }
}
