// swift run eventlog FILE            every event of a recording, a line each
// swift run eventlog servers.json    every event of the servers of the list, until Ctrl-C

import AsteriskManager
import ExampleServers
import Foundation

do {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 1, let path = arguments.first, !path.hasPrefix("-") else {
        throw ExampleError(
            "usage: eventlog FILE|servers.json (a recording, or a list of servers whose name ends in .json)",
            status: ExitStatus.usage
        )
    }
    // One write a line: whoever reads the other end of a pipe sees an event when it comes.
    let log = LoggingRegistrar { line, _ in Console.writeLine(line) }
    if path.hasSuffix(".json") {
        exit(await follow(try ServerList(contentsOfFile: path), log))
    } else {
        let name = URL(filePath: path).deletingPathExtension().lastPathComponent
        let manager = Manager(replaying: try RecordingFile(path).recording, name: name)
        manager.attach(log)
        try await manager.run()
    }
} catch let error as ExampleError {
    Console.complain(error.description)
    exit(error.status)
} catch {
    Console.complain("\(error)")
    exit(ExitStatus.failure)
}
