import AsteriskManager
import BenchmarkC
import MallocCount

/// The parser alone: bytes in portions as a socket gives them, every message taken, the same work
/// in the handlers as in `BenchmarkC`.
func parseInSwift(_ bytes: UnsafeRawBufferPointer, laps: Int, countingMallocs: Bool) throws -> Outcome {
    var parser = MessageParser(beginning: .message)
    var tally = Tally()
    if countingMallocs { malloc_count_begin() }
    let mallocs = malloc_count()
    let stopwatch = Stopwatch()
    for _ in 0..<laps {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = parser.receive { room in
                let piece = rest.prefix(room.count)
                room.copyMemory(from: UnsafeRawBufferPointer(rebasing: piece))
                return piece.count
            }
            rest = rest.dropFirst(count)
            while let element = try parser.next() {
                if case .message(let message) = element { handle(message, &tally) }
            }
        }
    }
    return stopwatch.outcome(tally, mallocs: countingMallocs && mallocs >= 0 ? malloc_count() - mallocs : nil)
}

private func handle(_ message: Message, _ tally: inout Tally) {
    guard message.kind == .event else { return }
    tally.count += 1
    guard message.isNamed("Newstate") else { return }
    for _ in 0..<3 {
        tally.specific += 1
        tally.sum += message["Channel"]?.utf8.count ?? 0
        tally.sum += message["ChannelStateDesc"]?.utf8.count ?? 0
        tally.sum += message["Uniqueid"]?.utf8.count ?? 0
    }
}
