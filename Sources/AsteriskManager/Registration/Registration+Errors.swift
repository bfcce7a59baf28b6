import Synchronization

extension Registration {
    /// Whether the event goes on to the later handlers.
    enum Course { case goOn, stop }

    /// Counts what was thrown and does what it, or a sink, asks for.
    func decide(_ error: any Error, _ index: Int, _ payload: HandlerFailure.Payload, _ manager: Manager) -> Course {
        guard let control = error as? HandlerControl else {
            monitor.cells[index].failed.wrappingAdd(1, ordering: .relaxed)
            fail(error, index, payload, manager)
            return .goOn
        }
        switch control {
        case .ignored:
            monitor.cells[index].ignored.wrappingAdd(1, ordering: .relaxed)
            return .goOn
        case .stop:
            monitor.cells[index].handled.wrappingAdd(1, ordering: .relaxed)
            return .stop
        case .detach:
            monitor.cells[index].handled.wrappingAdd(1, ordering: .relaxed)
            detach(handler: index)
            return .goOn
        }
    }

    private func fail(_ error: any Error, _ index: Int, _ payload: HandlerFailure.Payload, _ manager: Manager) {
        let name = handlers[index].name
        let failure = HandlerFailure(error: error, payload: payload, handler: name, manager: manager)
        guard let sink = handlers[index].onError ?? onError ?? manager.configuration.onError else {
            let suppressed = monitor.cells[index].failures.withLock { $0.admit(at: monotonicTime()) }
            guard let suppressed else { return }
            let more = suppressed > 0 ? " (and \(suppressed) more before)" : ""
            manager.report(
                .handlerFailed, "the handler \(name) failed at \(failure.subject): \("\(error)".visible)\(more)")
            return
        }
        switch sink(failure) {
        case .continue: break
        case .detachHandler: detach(handler: index)
        // Not awaited: that would wait for this handler.
        case .closeManager: manager.askToStop()
        }
    }

    /// At the end nothing is held back any more.
    func reportSuppressed(_ manager: Manager) {
        for index in handlers.indices {
            let count = monitor.cells[index].failures.withLock { $0.takeSuppressed() }
            guard count > 0 else { continue }
            manager.report(.handlerFailed, "the handler \(handlers[index].name) failed \(count) more times")
        }
    }
}

extension Manager {
    func report(_ kind: ManagerReport.Kind, _ message: String) {
        configuration.report(ManagerReport(kind, manager: name, message))
    }
}
