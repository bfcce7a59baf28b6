import AsteriskManager
import ExampleServers

/// Logs the events of the servers until Ctrl-C. What goes wrong with one of them is told, and the others go on.
///
/// - Returns: what the program exits with.
func follow(_ list: ServerList, _ log: LoggingRegistrar) async -> Int32 {
    let group = ManagerGroup(list.servers.map { entry in entry.makeManager { Console.complain($0) } })
    group.attach(log)
    let interruption = Interruption()
    return await withTaskGroup { helpers in
        helpers.addTask { for await _ in interruption.requests { await group.stop() } }
        // Fails when every server has, and of each it is told as it happens.
        try? await group.run()
        helpers.cancelAll()
        return group.failures.count < group.managers.count ? 0 : ExitStatus.unavailable
    }
}
