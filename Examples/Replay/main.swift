// swift run replay FILE [--port N] [--session N] [--speed 1|N|max] [--chunk BYTES] [--step]
// swift run replay FILE --serve PORT [--speed 1|N|max]
// swift run replay FILE [--port N] [--session N] --ladder [LINKEDID] [--svg OUT]
//
// Plays a recording to handlers, through the parser that reads a socket. --chunk cuts the bytes into pieces, to see
// that the cuts make no difference; --step plays a packet whenever Return is pressed, and shows its events. --ladder
// lists the calls instead, or draws one; --serve plays it to other programs, in any language, until Ctrl-C. FILE may be a capture of packets.

import AsteriskManager
import AsteriskManagerTesting
import ExampleServers
import Foundation

do {
    let arguments = try Arguments(CommandLine.arguments.dropFirst())
    let file = try RecordingFile(arguments.file, reading: arguments.recording)
    guard !arguments.isLadder else {
        try drawLadder(of: file.recording, arguments)
        exit(0)
    }
    if let port = arguments.servingPort {
        try await serve(file.recording, arguments, at: port)
        exit(0)
    }
    let control = arguments.isStepping ? ReplayControl() : nil
    let manager = Manager(
        replaying: file.recording,
        speed: arguments.speed,
        chunkSize: arguments.chunkSize,
        control: control
    )
    let counter = EventCounter()
    manager.attach(counter)
    async let run: Void = manager.run()
    if let control {
        manager.attach(LoggingRegistrar { line, _ in Console.writeLine(line) })
        while readLine() != nil, await control.step() {}
        control.play()
    }
    try await run

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
