extension Manager {
    /// Sends an action and waits for its answer.
    ///
    /// May be called from handlers too: answers do not wait behind events.
    ///
    /// - Returns: what the action reads its answer as.
    /// - Throws: ``ManagerError``: `notPermitted` when the manager is read-only, `notSent` when it is not connected and
    ///   `invalidAction` when a header cannot be written, all before a byte is written; `actionFailed` when the server refuses; `timedOut`; `outcomeUnknown`
    ///   when the connection ended first. `CancellationError` when the task was cancelled.
    @discardableResult
    public func send<Action: ManagerAction>(_ action: Action) async throws -> Action.Response {
        try ReadOnly.check(action, configuration)
        let waiter = AnswerWaiter()
        let message = try await withTaskCancellationHandler {
            mailbox.post(.send(action.request, closingEvents: [], waiter))
            return try await waiter.answer()
        } onCancel: {
            waiter.finish(.failure(CancellationError()))
            mailbox.post(.abandon(waiter))
        }
        let response = Response(message)
        guard response.isSuccess else { throw ManagerError(actionFailed: action.name, response) }
        return try action.response(from: response)
    }

    /// Sends an action that is answered with a list, and returns the list as it arrives.
    ///
    /// - Throws: ``ManagerError`` with code `notPermitted` when the manager is read-only and the action may change
    ///   something. The sequence throws what else went wrong.
    public func list<Action: ManagerListAction>(_ action: Action) async throws -> ListSequence<Action.Item> {
        try ReadOnly.check(action, configuration)
        let waiter = ListWaiter()
        mailbox.post(.send(action.request, closingEvents: action.closingEvents, waiter))
        return ListSequence(waiter: waiter, read: action.item) { [mailbox] in mailbox.post(.abandon(waiter)) }
    }
}
