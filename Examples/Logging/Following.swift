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
        let failures = group.failures
        let haveAllFailed = group.managers.allSatisfy { manager in failures.contains { $0.manager === manager } }
        return haveAllFailed ? ExitStatus.unavailable : 0
    }
}
