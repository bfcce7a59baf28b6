extension On {
    /// The same, with a sink of its own for its errors.
    public func onError(_ sink: @escaping HandlerErrorSink) -> On {
        var on = self
        on.handler.onError = sink
        return on
    }

    /// The same, called up to `max` times at once.
    ///
    /// Calls begin in the order of the events and may end in any. The other handlers of the registration are called one
    /// at a time and in order as ever, but do not wait for the calls of this one. When `max` calls run, the
    /// registration waits until one of them ends; events wait in its queue. The registration ends, and
    /// ``StoppableRegistrar/stop()`` is called, when all calls have ended. Handlers of gaps are never called concurrently.
    public func concurrent(max: Int) -> On {
        var on = self
        on.handler.concurrency = Swift.max(1, max)
        return on
    }
}

extension HandlerList {
    /// The handlers of both, those of the first list first.
    public static func + (first: HandlerList, second: HandlerList) -> HandlerList { Builder.buildBlock(first, second) }

    /// The list with the handlers of another behind its own.
    public static func += (list: inout HandlerList, other: HandlerList) { list = list + other }

    /// The list without the handlers of this `id`.
    public func removing(_ id: HandlerID) -> HandlerList {
        var list = self
        list.handlers.removeAll { $0.id == id }
        return list
    }

    /// The list with a sink for the errors of those handlers that have none.
    public func onError(_ sink: @escaping HandlerErrorSink) -> HandlerList {
        var list = self
        for index in list.handlers.indices where list.handlers[index].onError == nil {
            list.handlers[index].onError = sink
        }
        return list
    }

    /// The list limited to the managers of these names. A handler that is limited already gets the events of those
    /// that are in both.
    public func from(_ servers: [String]) -> HandlerList {
        var list = self
        for index in list.handlers.indices {
            list.handlers[index].servers = list.handlers[index].servers?.filter(servers.contains) ?? servers
        }
        return list
    }

    /// The list with something to do when the registration has handled its last event. See ``StoppableRegistrar/stop()``.
    public func onStop(_ hook: @escaping @Sendable @concurrent () async -> Void) -> HandlerList {
        var list = self
        list.stopHooks.append(hook)
        return list
    }
}
