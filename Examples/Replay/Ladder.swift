import AsteriskManager
import AsteriskRecordings
import ExampleServers
import Foundation

/// Draws a call of the recording, or lists the calls.
func drawLadder(of recording: Recording, _ arguments: Arguments) throws {
    guard let linkedID = arguments.linkedID else {
        let calls = recording.calls
        for call in calls { Console.writeLine(call.description) }
        Console.writeLine("\(calls.count) calls; --ladder and the first word of a line draws one")
        return
    }
    guard let ladder = recording.ladder(linkedID: linkedID) else {
        throw ExampleError(
            "no event tells of \(linkedID); --ladder alone lists the calls", status: ExitStatus.wrongData)
    }
    guard let path = arguments.svg else {
        Console.writeLine(ladder.text())
        return
    }
    do {
        try Data(ladder.svg().utf8).write(to: URL(filePath: path))
    } catch {
        throw ExampleError("\(path.visible) cannot be written", status: ExitStatus.cannotCreate)
    }
}
