import AsteriskManager
import ExampleServers

/// Logs the events of the servers until Ctrl-C. What goes wrong with one of them is told, and the others go on.
///
/// - Returns: what the program exits with.
func follow(_ list: ServerList, _ log: LoggingRegistrar) async -> Int32 {
    let servers = list.servers.map { entry in
        (entry: entry, manager: entry.makeManager { Console.complain($0) })
    }
    let interruption = Interruption()
    let wasStopped = await withTaskGroup { helpers in
        helpers.addTask {
            for await _ in interruption.requests {
                await withDiscardingTaskGroup { stops in
                    for (_, manager) in servers { stops.addTask { await manager.stop() } }
                }
            }
        }
        let endings = await withTaskGroup { runs in
            for (entry, manager) in servers {
                manager.attach(log)
                runs.addTask { await run(entry, manager) }
            }
            return await runs.reduce(into: []) { $0.append($1) }
        }
        helpers.cancelAll()
        return endings.contains(true)
    }
    return wasStopped ? 0 : ExitStatus.unavailable
}

/// Returns whether the server was connected until the end that was asked for.
private func run(_ entry: ServerEntry, _ manager: Manager) async -> Bool {
    do {
        try await manager.run()
        return true
    } catch {
        Console.complain(entry.explanation(of: error))
        return false
    }
}
