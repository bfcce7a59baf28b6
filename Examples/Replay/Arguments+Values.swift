import AsteriskManager
import ExampleServers

extension Arguments {
    private static let usage = """
        usage: replay FILE [--port N] [--session N] [--speed 1|N|max] [--chunk BYTES] [--step]
               replay FILE --serve PORT [--speed 1|N|max]
               replay FILE [--port N] [--session N] --ladder [LINKEDID] [--svg OUT]
        """

    static func number<Number: FixedWidthInteger>(_ text: String?, _ option: String) throws -> Number {
        guard let number = text.flatMap({ Number($0) }), number > 0 else {
            throw error("\(option) needs a number, at least 1")
        }
        return number
    }

    static func speed(_ text: String?) throws -> ReplaySpeed {
        if text == "max" { return .max }
        guard let factor = text.flatMap({ Double($0) }), factor > 0, factor.isFinite else {
            throw error("--speed needs 1 (as recorded), another factor, or max")
        }
        return .times(factor)
    }

    static func servingPort(_ text: String?) throws -> Int {
        guard let port = text.flatMap({ Int($0) }), 0...65_535 ~= port else {
            throw error("--serve needs a port, or 0 for a free one")
        }
        return port
    }

    static func error(_ problem: String) -> ExampleError {
        ExampleError("\(problem)\n\(usage)", status: ExitStatus.usage)
    }
}
