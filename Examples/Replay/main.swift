// swift run replay FILE [--speed 1|N|max] [--chunk BYTES]
//
// Plays a recording to handlers, through the parser that reads a socket. --chunk cuts the bytes into pieces, to see
// that the cuts make no difference.

import AsteriskManager
import ExampleServers
import Foundation

do {
    let arguments = try Arguments(CommandLine.arguments.dropFirst())
    let file = try RecordingFile(arguments.file)
    let manager = Manager(replaying: file.recording, speed: arguments.speed, chunkSize: arguments.chunkSize)
    let counter = EventCounter()
    manager.attach(counter)
    try await manager.run()

    for line in await counter.table(names: 15) { Console.writeLine(line) }
    let (events, gaps) = await (counter.events, counter.gaps)
    Console.writeLine("replayed \(events) events, \(file.responses) responses, \(gaps) gaps")
} catch let error as ExampleError {
    Console.complain(error.description)
    exit(error.status)
} catch {
    Console.complain("\(error)")
    exit(ExitStatus.failure)
}
