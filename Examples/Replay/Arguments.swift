import AsteriskManager
import ExampleServers

/// What the command line asks for.
struct Arguments {
    let file: String
    private(set) var speed = ReplaySpeed.max
    /// How many bytes are handed over at once; `nil` for the pieces that were recorded.
    private(set) var chunkSize: Int?
    /// Of a capture: the server's port, and which of its connections.
    private(set) var port: UInt16 = 5038
    private(set) var session = 1
    /// Calls are drawn instead of being played.
    private(set) var isLadder = false
    private(set) var linkedID: ChannelID?
    private(set) var svg: String?

    /// Whether each packet is played when Return is pressed.
    private(set) var isStepping = false
    /// The port at which the recording is played to other programs; `nil` to play it to handlers.
    private(set) var servingPort: Int?

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        var file: String?
        while let argument = rest.popFirst() {
            switch argument {
            case "--speed": speed = try Self.speed(rest.popFirst())
            case "--chunk": chunkSize = try Self.number(rest.popFirst(), argument)
            case "--port": port = try Self.number(rest.popFirst(), argument)
            case "--session": session = try Self.number(rest.popFirst(), argument)
            case "--ladder":
                isLadder = true
                if file != nil, rest.first?.hasPrefix("-") == false {
                    linkedID = rest.popFirst().map { ChannelID(rawValue: $0) }
                }
            case "--serve": servingPort = try Self.servingPort(rest.popFirst())
            case "--step": isStepping = true
            case "--svg":
                guard let path = rest.popFirst() else { throw Self.error("--svg needs a file") }
                svg = path
            case _ where argument.hasPrefix("-"): throw Self.error("the option \(argument.visible) is not known")
            case _ where file != nil: throw Self.error("one recording at a time: \(argument.visible)")
            default: file = argument
            }
        }
        guard let file else { throw Self.error("which recording?") }
        guard svg == nil || isLadder else { throw Self.error("--svg draws a call: give --ladder as well") }
        self.file = file
    }
}
