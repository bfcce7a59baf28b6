extension Manager {
    /// Connects, logs in, and delivers events until ``stop()`` is called or the task is cancelled. When the connection
    /// ends, or cannot be made, it is tried again as ``ManagerConfiguration/reconnect`` says.
    ///
    /// The handlers run in tasks of this call. When the manager has been stopped they finish what waits in their queues,
    /// and then it returns; it also returns when the session was ended by `.logoff`.
    ///
    /// - Throws: ``ManagerError``: what ended the last connection, or kept it from being made, when the policy gives up:
    ///   `cannotConnect`, `timedOut`, `notManager`, `authenticationFailed`, `noCredentials`, `connectionLost`,
    ///   `protocolViolation`, and over TLS `tlsFailed` and the codes that begin with `certificate`; at once `insecureLogin`,
    ///   `invalidAction` (a user name that cannot be sent), `invalidPin`, and `protocolViolation` with
    ///   ``ManagerConfiguration/isStrict``; `alreadyRunning` when the manager has been run before. `CancellationError` when
    ///   the task was cancelled.
    public func run() async throws {
        guard life.begin() else { throw ManagerError(.alreadyRunning, "\(self): a manager runs once") }
        let outcome = await withTaskCancellationHandler {
            await untilShutdown {
                await serve()
            } stop: {
                self.askToStop()
            }?.told(by: name)
        } onCancel: {
            askToStop()
            deliveries.cancel()
        }
        life.end(outcome)
        if Task.isCancelled { throw CancellationError() }
        if let outcome { throw outcome }
    }

    private func serve() async -> ManagerError? {
        deliveries.begin(ManagerList([self]))
        let outcome = await stayConnected()
        enter(.closed, because: outcome)
        transport.runEnded()
        for entry in registry.snapshot { entry.registration.endLink(entry.link) }
        // Beside each other: a disk and a handler that hang take no longer than one of them.
        async let recording: Void = finishRecording()
        await deliveries.finish { [life, configuration] in
            await life.stopping.wait()
            try? await Task.sleep(for: configuration.drainTimeout)
        }
        await recording
        return outcome
    }

    /// Whoever reads the recordings after the run finds them complete, unless the disk hangs.
    private func finishRecording() async {
        guard let recorder = configuration.recorder else { return }
        _ = await hasEnded {
            await recorder.flush()
        } before: { [configuration] in
            try? await Task.sleep(for: configuration.drainTimeout)
        }
    }

    /// Connects again and again, until that is no longer wanted. Returns why, if it did not end as asked.
    private func stayConnected() async -> ManagerError? {
        var schedule = ReconnectSchedule(configuration.reconnect)
        while !life.stopping.isOpen {
            guard let error = await dial() else { return nil }
            let connected = life.takeConnectedTime()
            let random = Double.random(in: 0..<1)
            let isFinal = transport.isReplay || configuration.isStrict && error.code == .protocolViolation
            guard !isFinal,
                let delay = schedule.delay(after: error, connected: connected, random: random)
            else { return error }
            if life.stopping.isOpen { return nil }
            enter(.waiting(until: .now.advanced(by: delay)), because: error)
            report(.disconnected, "\(error.message); the next attempt is made in \(delay.inWords)")
            await life.stopping.wait(atMost: delay)
        }
        return nil
    }

    /// Makes a connection in its turn, if it is one of a group's. Returns as ``connect()`` does.
    private func dial() async -> ManagerError? {
        // A recording takes nothing from anybody, and those of one time line wait for each other.
        guard let gate = dialGate.withLock({ $0 }), !transport.isReplay else { return await connect() }
        enter(.connecting)
        guard await gate.enter(unless: life.stopping) else { return nil }
        let settled = life.beginAttempt()
        gate.leave(when: settled)
        defer { settled.open() }
        return await connect()
    }

    /// Makes one connection. Returns why it ended, if it did not end as asked.
    private func connect() async -> ManagerError? {
        guard !life.stopping.isOpen else { return nil }
        enter(.connecting)
        do {
            try await transport.run(
                ConnectionContext(
                    configuration: configuration,
                    login: try await login(),
                    registry: registry,
                    source: source,
                    mailbox: mailbox,
                    life: life
                )
            )
            return nil
        } catch let error as ManagerError where error.code == .stopped {
            return nil
        } catch let error as ManagerError {
            return error
        } catch {
            return ManagerError(.connectionLost, "\(error)".visible)
        }
    }

    private func login() async throws -> LoginRequest? {
        guard let credentials else { return nil }
        let question = Task { try await credentials() }
        // Whoever is asked may never answer, and the end does not wait for that.
        guard await hasEnded({ _ = await question.result }, before: { [life] in await life.stopping.wait() }) else {
            question.cancel()
            throw ManagerError(.stopped, "stopped while waiting for the credentials")
        }
        do {
            let credentials = try await question.value
            life.loggingIn(as: credentials.username)
            return LoginRequest(
                username: credentials.username,
                secret: credentials.secret,
                method: configuration.login.method,
                events: configuration.events.header
            )
        } catch {
            throw ManagerError(.noCredentials, "there are no credentials to log in with: \("\(error)".visible)")
        }
    }

    /// Tells the registrations of a state in which there is no connection.
    private func enter(_ state: ManagerState, because reason: ManagerError? = nil) {
        var router = EventRouter(registry)
        router.beginBatch()
        guard let change = life.change(to: state, because: reason) else { return }
        router.add(Notice(change))
        _ = router.endBatch()
    }

    /// Runs the manager for as long as `body` runs: connects and logs in, calls `body`, logs off. The first attempt to
    /// connect has to succeed; a connection that ends later is made anew.
    ///
    /// - Returns: what `body` returns.
    /// - Throws: what ``run()`` throws, or what `body` throws.
    public func withConnection<Value>(_ body: (Manager) async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await self.run() }
            do {
                try await life.waitUntilConnected(isPatient: false)
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
        guard life.hasBegun else { return }
        askToStop()
        await life.ended.wait()
    }

    func askToStop() {
        life.stopping.open()
        mailbox.stop()
    }

    /// Waits until the manager is logged in, however many attempts that takes.
    ///
    /// - Throws: what ended the run when it ended before.
    public func waitUntilConnected() async throws {
        try await life.waitUntilConnected()
    }
}
