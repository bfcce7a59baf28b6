extension ManagerGroup {
    /// One of the servers.
    public enum Server: Sendable, Hashable {
        /// The server of this name.
        case name(String)
        /// One that is connected: the next in turn.
        case any
    }

    /// All servers.
    public enum Servers: Sendable, Hashable {
        /// Every server of the group.
        case all
    }

    /// Sends an action to one server and waits for its answer.
    ///
    /// - Throws: what ``Manager/send(_:)`` throws; ``ManagerError`` with code `notSent` when there is no such server, or
    ///   none that is connected.
    @discardableResult
    public func send<Action: ManagerAction>(_ action: Action, to server: Server) async throws -> Action.Response {
        switch server {
        case .name(let name):
            guard let manager = self[name] else {
                throw ManagerError(.notSent, "\(action.name.visible) was not sent: no server is named \(name.visible)")
            }
            return try await manager.send(action)
        case .any:
            guard let manager = nextConnected() else {
                throw ManagerError(.notSent, "\(action.name.visible) was not sent: no server is connected")
            }
            return try await manager.send(action)
        }
    }

    /// Sends an action to all servers at once and waits for their answers. One that fails does not keep the others from
    /// answering.
    ///
    /// - Returns: what came of it, by the names of the servers.
    @discardableResult
    public func send<Action: ManagerAction>(
        _ action: Action,
        to servers: Servers
    ) async -> [String: Result<Action.Response, any Error>] {
        await withTaskGroup(of: (String, Result<Action.Response, any Error>).self) { answers in
            for manager in managers {
                answers.addTask {
                    do { return (manager.name, .success(try await manager.send(action))) } catch {
                        return (manager.name, .failure(error))
                    }
                }
            }
            return await answers.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private func nextConnected() -> Manager? {
        state.withLock { state in
            let connected = state.managers.filter { $0.state == .connected }
            guard !connected.isEmpty else { return nil }
            state.turn &+= 1
            return connected[state.turn % connected.count]
        }
    }
}
