extension ManagerGroup {
    /// Runs all managers at once, until the last of them has ended and the handlers have finished what waited for them.
    /// A group without managers waits for some, until it is stopped.
    ///
    /// A manager that fails does not end the others: its error goes to ``failures`` and is told to its configuration's
    /// `report` at once.
    ///
    /// - Throws: ``ManagerError``: when every manager has failed, with the code of the first failure and the messages of
    ///   all; `alreadyRunning` when the group has been run before. `CancellationError` when the task was cancelled.
    public func run() async throws {
        guard life.begin() else { throw ManagerError(.alreadyRunning, "a group of managers runs once") }
        await withTaskCancellationHandler {
            await untilShutdown {
                await serve()
            } stop: {
                self.askToStop()
            }
        } onCancel: {
            askToStop()
            deliveries.cancel()
        }
        life.end(nil)
        if Task.isCancelled { throw CancellationError() }
        let (managers, failures) = state.withLock { ($0.managers, $0.failures) }
        let haveAllFailed = managers.allSatisfy { manager in failures.contains { $0.manager === manager } }
        guard let first = failures.first, haveAllFailed else { return }
        let code = (first.error as? ManagerError)?.code ?? .connectionLost
        throw ManagerError(code, failures.map { "\($0.error)" }.joined(separator: "; "))
    }

    private func serve() async {
        deliveries.begin(list)
        state.withLock { state in
            state.phase = .running
            state.live = state.managers.count
            state.newcomers = state.managers
            for registration in state.registrations { registration.stayOpen() }
        }
        // Whoever stopped it before this has found nothing to end.
        if life.stopping.isOpen { askToStop() }
        await withDiscardingTaskGroup { runs in
            while let manager = await nextNewcomer() { runs.addTask { await self.run(manager) } }
        }
        endRegistrations()
        await deliveries.finish { [life, list] in
            await life.stopping.wait()
            try? await Task.sleep(for: list.all.map(\.configuration.drainTimeout).max() ?? .zero)
        }
    }

    /// The next manager that is to be run, which may have to be added first; `nil` when none can be any more.
    ///
    /// Cancelling does not end it, but asks all managers to stop: each of them that was added is also run.
    private func nextNewcomer() async -> Manager? {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Manager?, Never>) in
            let next = state.withLock { state -> Manager?? in
                if !state.newcomers.isEmpty { return state.newcomers.removeFirst() }
                if state.phase == .over { return .some(nil) }
                state.waiting = continuation
                return nil
            }
            if let next { continuation.resume(returning: next) }
        }
    }

    private func run(_ manager: Manager) async {
        do {
            try await manager.run()
        } catch is CancellationError {
            // The whole group was cancelled, which `run()` tells.
        } catch {
            state.withLock { state in
                guard state.managers.contains(where: { $0 === manager }) else { return }
                state.failures.append(Failure(manager: manager, error: error))
            }
            manager.report(.runFailed, "the run has ended: \(error)")
        }
        state.withLock { $0.live -= 1 }
        endIfOver()
    }

    /// Nothing comes any more when all have ended; though a group without managers waits for some.
    private func endIfOver() {
        let run = state.withLock { state -> UnsafeContinuation<Manager?, Never>? in
            guard state.phase == .running, state.live == 0, !state.managers.isEmpty || life.stopping.isOpen else {
                return nil
            }
            state.phase = .over
            return state.waiting.take()
        }
        run?.resume(returning: nil)
    }

    /// As long as managers may be added, the end of all that there are is not theirs.
    private func endRegistrations() {
        for registration in state.withLock({ $0.registrations }) { registration.queue.close() }
    }

    private func askToStop() {
        // First: who is added after this is refused, and who was added before is in the list.
        life.stopping.open()
        for manager in managers { manager.askToStop() }
        endIfOver()
    }

    /// Logs off from all servers and ends ``run()``. Returns when all connections have ended and the handlers have
    /// finished what waited for them. Does nothing when the group does not run, and may be called more than once. Not
    /// from a handler: that would wait for itself.
    public func stop() async {
        guard life.hasBegun else { return }
        askToStop()
        await life.ended.wait()
    }
}
