extension EventStream {
    /// The first payload for which `predicate` is true, if it comes in time.
    ///
    /// ```swift
    /// let hangups = manager.events(.hangup)            // before what causes it
    /// try await manager.send(.named("Hangup", ["Channel": channel]))
    /// let hangup = try await hangups.first(where: { $0.channel.name == channel }, timeout: .seconds(5))
    /// ```
    ///
    /// It takes an iterator of its own: the first use of a stream sees what has come since the stream was made, a later
    /// one begins with what comes after it.
    ///
    /// - Returns: the payload; `nil` when the manager ended before it came.
    /// - Throws: ``ManagerError`` with code `timedOut`; `CancellationError` when the task was cancelled; what `predicate`
    ///   throws.
    public func first(
        where predicate: (Payload) throws -> Bool = { _ in true },
        timeout: Duration
    ) async throws -> Payload? {
        var iterator = makeAsyncIterator()
        let subscription = iterator.subscription
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                try await Task.sleep(for: timeout)
                subscription.expire()
            }
            defer { tasks.cancelAll() }
            while let payload = try await iterator.next() {
                if try predicate(payload) { return payload }
            }
            guard subscription.hasExpired else { return nil }
            throw ManagerError(.timedOut, "no such event came within \(timeout)")
        }
    }
}
