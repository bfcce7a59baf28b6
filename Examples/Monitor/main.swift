// swift run monitor                              three servers that play recordings; ends by itself
// swift run monitor servers.json [--log FILE]    real servers, until Ctrl-C

import ExampleServers
import Foundation

do {
    let arguments = try Arguments(CommandLine.arguments.dropFirst())
    if let path = arguments.servers {
        let servers = try ServerList(contentsOfFile: path).servers
        let journal = try Journal(file: arguments.log)
        let outcome = await Monitor(servers, journal: journal, endsByItself: false).run()
        Console.writeLine(outcome.summary)
        exit(outcome.status)
    } else {
        let demo = try Demo()
        let journal = try Journal(file: arguments.log)
        let outcome = await Monitor(demo.entries, journal: journal, endsByItself: true).run()
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
