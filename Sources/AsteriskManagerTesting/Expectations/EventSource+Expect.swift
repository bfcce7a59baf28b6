public import AsteriskManager

extension EventSource {
    /// Expects events that `body` causes: listens first, calls `body`, and waits.
    ///
    /// ```swift
    /// let hangups = try await manager.expect(.hangup, where: { $0.cause == .normalClearing }, count: 2) {
    ///     try await manager.send(.named("Hangup", ["Channel": channel]))
    /// }
    /// ```
    ///
    /// What comes while `body` runs counts, and nothing from before. Where cause and waiting lie apart, see
    /// ``expectation(_:where:count:)``. It throws, and reports nothing by itself: any test framework shows the error.
    ///
    /// - Parameters:
    ///   - condition: which of the key's events count.
    ///   - count: how many have to come; it returns as soon as they have. 0 for none, which takes all of the time.
    ///   - timeout: how long it may take once `body` has returned, of real time.
    /// - Returns: what came, in order.
    /// - Throws: ``ExpectationError`` that says what was expected and what came instead; what `body` throws.
    @discardableResult
    public func expect<Payload>(
        _ key: EventKey<Payload>,
        where condition: @escaping @Sendable (Payload) -> Bool = { _ in true },
        count: Int = 1,
        within timeout: Duration = .seconds(5),
        _ body: () async throws -> Void
    ) async throws -> [Payload] {
        let expectation = expectation(key, where: condition, count: count)
        try await body()
        return try await expectation.wait(within: timeout)
    }

    /// Expects several events that `body` causes. Others may come between them.
    ///
    /// ```swift
    /// try await manager.expect([ExpectedEvent(.dialBegin), ExpectedEvent(.hangup, count: 2)], ordered: true) {
    ///     server.call(from: "1001", to: "1002").answer().hangup()
    /// }
    /// ```
    ///
    /// Each event is counted once, for the first that it fulfils.
    ///
    /// - Parameters:
    ///   - ordered: whether they have to come in the order of the list.
    ///   - timeout: how long it may take once `body` has returned, of real time.
    /// - Returns: the events that were counted, in order.
    /// - Throws: ``ExpectationError`` that says what was expected and what came instead; what `body` throws.
    @discardableResult
    public func expect(
        _ events: [ExpectedEvent],
        ordered: Bool,
        within timeout: Duration = .seconds(5),
        _ body: () async throws -> Void
    ) async throws -> [Event] {
        let expectation = expectation(events, ordered: ordered)
        try await body()
        return try await expectation.wait(within: timeout)
    }

    /// Begins to expect events of a key.
    ///
    /// - Parameters:
    ///   - condition: which of them count.
    ///   - count: how many have to come; 0 for none.
    public func expectation<Payload>(
        _ key: EventKey<Payload>,
        where condition: @escaping @Sendable (Payload) -> Bool = { _ in true },
        count: Int = 1
    ) -> Expectation<Payload> {
        let expected = ExpectedEvent(key, count: count, where: condition)
        let progress = Expectation<Payload>.Progress(ExpectationState([expected], isOrdered: false))
        let handlers = HandlerList {
            On(key) { payload in
                let isMatch = condition(payload)
                progress.change { if $0.expectation.judge(0, isMatch) { $0.payloads.append(payload) } }
            }
        }
        return Expectation(self, progress, handlers)
    }

    /// Begins to expect several events.
    ///
    /// - Parameter ordered: whether they have to come in the order of the list.
    public func expectation(_ events: [ExpectedEvent], ordered: Bool) -> Expectation<Event> {
        let progress = Expectation<Event>.Progress(ExpectationState(events, isOrdered: ordered))
        let present = Lock<Event?>(nil)
        let handlers = HandlerList {
            On(.any) { event in present.withLock { $0 = event } }
            for (index, expected) in events.enumerated() {
                expected.handler { isMatch in
                    let event = present.withLock { $0 }
                    progress.change { state in
                        if state.expectation.judge(index, isMatch), let event { state.payloads.append(event) }
                    }
                }
            }
            On(.any) { _ in present.withLock { $0 = nil } }
        }
        return Expectation(self, progress, handlers)
    }
}
