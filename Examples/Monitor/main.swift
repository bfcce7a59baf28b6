// swift run monitor                    three servers that play recordings; ends by itself
// swift run monitor --servers 50       the same with fifty
// swift run monitor servers.json       real servers, until Ctrl-C
//
// --log FILE adds every event to a file; --record FOLDER records the connections, without secrets, in files for replay.

import AsteriskManager
import ExampleServers
import Foundation

do {
    let arguments = try Arguments(CommandLine.arguments.dropFirst())
    let recorder = try arguments.recordings.map { try Recorder(to: $0) }
    if let path = arguments.servers {
        let servers = try ServerList(contentsOfFile: path).servers
        let journal = try Journal(file: arguments.log)
        let outcome = await Monitor(servers, journal: journal, recorder: recorder, endsByItself: false).run()
        Console.writeLine(outcome.summary)
        exit(outcome.status)
    } else {
        let demo = try Demo(servers: arguments.demoServers)
        let journal = try Journal(file: arguments.log)
        let outcome = await Monitor(demo.entries, journal: journal, recorder: recorder, endsByItself: true).run()
        demo.stop()
        Console.writeLine(outcome.summary)
        exit(outcome.demoStatus)
    }
} catch let error as ExampleError {
    Console.complain(error.description)
    exit(error.status)
} catch {
    Console.complain("\(error)")
    exit(ExitStatus.failure)
}
