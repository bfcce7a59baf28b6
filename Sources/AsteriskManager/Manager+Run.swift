extension Manager {
    /// Connects, logs in, and delivers events until the connection ends, ``stop()`` is called, or the task is cancelled.
    ///
    /// The handlers run in tasks of this call. When the connection has ended they finish what waits in their queues, and
    /// then it returns.
    ///
    /// - Throws: ``ManagerError``: `cannotConnect`, `timedOut`, `notManager`, `authenticationFailed`, or
    ///   `connectionLost` when the server went away by itself; `alreadyRunning` when the manager has been run before.
    ///   `CancellationError` when the task was cancelled.
    public func run() async throws {
        guard life.begin() else { throw ManagerError(.alreadyRunning, "\(self): a manager runs once") }
        let outcome = await withTaskCancellationHandler {
            await serve()
        } onCancel: {
            askToStop()
            deliveries.cancel()
        }
        life.end(outcome)
        if Task.isCancelled { throw CancellationError() }
        if let outcome { throw outcome }
    }

    private func serve() async -> ManagerError? {
        deliveries.begin([self])
        let outcome = await connect()
        life.change(to: .closed)
        for entry in registry.snapshot { entry.registration.endLink(entry.link) }
        await deliveries.finish { [life, configuration] in
            await life.stopping.wait()
            try? await Task.sleep(for: configuration.drainTimeout)
        }
        return outcome
    }

    private func connect() async -> ManagerError? {
        let context = ConnectionContext(
            configuration: configuration,
            login: login,
            registry: registry,
            source: source,
            mailbox: mailbox,
            onState: { [life] in life.change(to: $0) },
            onGreeting: { [life] in life.greet($0) }
        )
        do {
            try await transport.run(context)
            return nil
        } catch let error as ManagerError where error.code == .stopped {
            return nil
        } catch let error as ManagerError {
            return ManagerError(error.code, "\(self): \(error.message)", response: error.response)
        } catch {
            return ManagerError(.connectionLost, "\(self): \(error)")
        }
    }

    /// Runs the manager for as long as `body` runs: connects and logs in, calls `body`, logs off.
    ///
    /// - Returns: what `body` returns.
    /// - Throws: what ``run()`` throws, or what `body` throws.
    public func withConnection<Value>(_ body: (Manager) async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await self.run() }
            do {
                try await waitUntilConnected()
                let value = try await body(self)
                await stop()
                try await tasks.waitForAll()
                return value
            } catch {
                askToStop()
                // The run's own error says more than that of somebody who waited for it.
                while let result = await tasks.nextResult() {
                    if case .failure(let cause as ManagerError) = result, cause.code != .alreadyRunning { throw cause }
                }
                throw error
            }
        }
    }

    /// Logs off and ends ``run()``. Returns when the connection has ended and the handlers have finished what waited for
    /// them, at the latest after ``ManagerConfiguration/drainTimeout``: a handler that has not returned then is named in
    /// a report and left behind. Does nothing when the manager does not run, and may be called more than once. Not from
    /// a handler: that would wait for itself; a handler sends `.logoff`.
    public func stop() async {
        guard state != .idle else { return }
        askToStop()
        await life.ended.wait()
    }

    func askToStop() {
        life.stopping.open()
        mailbox.post(.stop)
    }

    /// Waits until the manager is logged in.
    ///
    /// - Throws: what ended the run when it ended before.
    public func waitUntilConnected() async throws {
        try await life.waitUntilConnected()
    }
}
