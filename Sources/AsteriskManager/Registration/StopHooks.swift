/// What is to be done when a registration has handled its last event: once, and not longer than a limit.
final class StopHooks: Sendable {
    typealias Hook = @Sendable @concurrent () async -> Void

    private let hooks: Lock<[Hook]>

    init(_ hooks: [Hook]) {
        self.hooks = Lock(hooks)
    }

    /// Calls the hooks that were not called yet, the last first, and awaits them together for `limit` at most.
    ///
    /// - Returns: `false` when they took longer. They are left behind then: nothing can end a task that does not want to.
    func run(within limit: Duration) async -> Bool {
        let hooks = hooks.withLock { hooks in
            defer { hooks = [] }
            return hooks
        }
        guard !hooks.isEmpty else { return true }
        return await hasEnded {
            for hook in hooks.reversed() { await hook() }
        } before: {
            try? await Task.sleep(for: limit)
        }
    }
}

extension Registration {
    /// Tells the registrar that it has got its last event. Later calls do nothing.
    func stop() async {
        guard await !stopHooks.run(within: stopTimeout) else { return }
        let name = id.map { "the registrar \($0.visible)" } ?? "a registrar"
        report(.handlerSlow, "\(name) has not stopped within \(stopTimeout.inWords) and is left behind")
    }
}
