import AsteriskManager
import AsteriskRecordings
import ExampleServers
import Foundation

/// Draws a call of the recording, or lists the calls. An image is of the first call unless another is named.
func drawLadder(of recording: Recording, _ arguments: Arguments) throws {
    if let linkedID = arguments.linkedID {
        guard let ladder = recording.ladder(linkedID: linkedID) else {
            throw ExampleError(
                "no event tells of \(linkedID); --ladder alone lists the calls", status: ExitStatus.wrongData)
        }
        guard let path = arguments.svg else { return Console.writeLine(ladder.text()) }
        return try write(ladder, to: path)
    }
    let calls = recording.calls
    guard let path = arguments.svg else {
        for call in calls { Console.writeLine(call.description) }
        return Console.writeLine("\(calls.count) calls; --ladder and the first word of a line draws one")
    }
    guard let first = calls.first else { throw ExampleError("no event tells of a call", status: ExitStatus.wrongData) }
    try write(first.ladder, to: path)
    Console.writeLine("\(path.visible) shows \(first.linkedID), the first of \(calls.count) calls")
    if calls.count > 1 { Console.writeLine("--ladder LINKEDID draws another, --ladder alone lists them") }
}

private func write(_ ladder: CallLadder, to path: String) throws {
    do {
        try Data(ladder.svg().utf8).write(to: URL(filePath: path))
    } catch {
        throw ExampleError("\(path.visible) cannot be written", status: ExitStatus.cannotCreate)
    }
}
