import AsteriskManager
import ExampleServers

/// What the command line asks for.
struct Arguments {
    private static let usage = "usage: monitor [servers.json | --servers N] [--log FILE] [--record FOLDER]"

    /// The list of servers; `nil` for the demo.
    private(set) var servers: String?
    /// How many servers the demo has.
    private(set) var demoServers = 3
    /// The file that the events are added to.
    private(set) var log: String?
    /// The folder that the connections are recorded in.
    private(set) var recordings: String?

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        var hasDemo = false
        while let argument = rest.popFirst() {
            switch argument {
            case "--log":
                guard let path = rest.popFirst() else { throw Self.error("--log needs a file") }
                log = path
            case "--record":
                guard let path = rest.popFirst() else { throw Self.error("--record needs a folder") }
                recordings = path
            case "--servers":
                guard let text = rest.popFirst(), let count = Int(text), 1...Demo.most ~= count else {
                    throw Self.error("--servers needs a number from 1 to \(Demo.most)")
                }
                demoServers = count
                hasDemo = true
            case _ where argument.hasPrefix("-"):
                throw Self.error("the option \(argument.visible) is not known")
            case _ where servers != nil:
                throw Self.error("one list of servers is enough: \(argument.visible)")
            default:
                servers = argument
            }
        }
        if hasDemo, servers != nil { throw Self.error("--servers is for the demo, which needs no list of servers") }
    }

    private static func error(_ problem: String) -> ExampleError {
        ExampleError("\(problem)\n\(usage)", status: ExitStatus.usage)
    }
}
