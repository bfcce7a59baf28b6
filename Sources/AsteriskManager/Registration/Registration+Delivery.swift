import Synchronization

/// One handler as the delivering task calls it.
struct HandlerCall: Sendable {
    let index: Int
    let perform: Handler.Call
    let condition: (@Sendable (Event) -> Bool)?
    /// For calls that run at the same time: how many may.
    let gate: ConcurrencyGate?

    init(index: Int, handler: Handler) {
        self.index = index
        perform = handler.call
        condition = handler.condition
        gate = handler.gate
    }

    var mustWait: Bool {
        if gate != nil { return true }
        return if case .event = perform { false } else { true }
    }
}

/// What one event passes through: the calls that are to be made, and how far it is.
private struct Delivery {
    var manager: Manager
    var source: EventSource
    var link = Int32(0)
    var calls: [[HandlerCall]] = []
    /// The number of calls so far.
    var count: UInt64 = 0
    /// The next one of the event's handlers.
    var next = 0

    init(_ manager: Manager) {
        self.manager = manager
        source = manager.source
    }

    /// When a call begins, if it is one of those that are measured.
    @inline(__always)
    var sampleStart: Duration? { count & 63 == 1 ? monotonicTime() : nil }
}

extension Registration {
    /// Calls the handlers until the queue is closed and empty. Runs as a task of the managers' `run()`.
    ///
    /// - Parameter managers: the managers by their numbers as links.
    @concurrent
    func deliver(from managers: [Manager]) async {
        Watchdog.shared.watch(self, managers)
        let interceptors = managers.map { $0.interceptors.all }
        let isIntercepted = interceptors.contains { !$0.isEmpty }
        await withDiscardingTaskGroup { concurrentCalls in
            var chunk = ItemBuffer<QueuedItem>()
            var spent = ItemBuffer<Message>()
            var delivery = Delivery(managers[0])
            var known = -1
            while await queue.next(&chunk, spent: &spent), !Task.isCancelled {
                while let item = chunk.popFirst() {
                    let now = status.load(ordering: .acquiring)
                    if now != known {
                        if now & 1 != 0 { break }
                        known = now
                        delivery.calls.removeAll()
                    }
                    if item.link != delivery.link {
                        delivery.link = item.link
                        delivery.manager = managers[Int(item.link)]
                        delivery.source = delivery.manager.source
                    }
                    let (received, sequence, selection) = (item.received, item.sequence, Int(item.selection))
                    switch consume item.content {
                    case .event(let message):
                        var event = Event(message, received: received, sequence: sequence, source: delivery.source)
                        var start: Duration?
                        if isIntercepted {
                            let interceptors = interceptors[Int(delivery.link)]
                            guard let changed = interceptors.before(event, delivery.manager) else { continue }
                            (event, start) = (changed, monotonicTime())
                        }
                        if selection >= delivery.calls.count { delivery.calls = callsOfSelections() }
                        delivery.next = 0
                        while let call = call(delivery.calls[selection], event, &delivery) {
                            if let gate = call.gate {
                                monitor.idle()
                                await gate.enter()
                                let (event, manager, link) = (event, delivery.manager, delivery.link)
                                concurrentCalls.addTask {
                                    await self.callConcurrently(call, event, manager, link)
                                    gate.leave()
                                }
                            } else if await !wait(for: call, event, &delivery) {
                                break
                            }
                        }
                        if let start {
                            interceptors[Int(delivery.link)].after(event, delivery.manager, since: start)
                        }
                        spent.append(event.message)
                    case .gap(let box):
                        await deliver(box.gap.told(by: delivery.manager.name), &delivery)
                    case .replaced:
                        break
                    }
                }
                monitor.idle()
            }
        }
        monitor.idle()
        Watchdog.shared.forget(self)
        reportSuppressed(managers[0])
        if isLeftBehind { detach() }
    }

    /// Calls the handlers one after the other, up to one that waits, which is returned.
    ///
    /// Not part of the loop, because everything in an asynchronous function is slower.
    private func call(_ calls: [HandlerCall], _ event: Event, _ delivery: inout Delivery) -> HandlerCall? {
        while delivery.next < calls.count {
            defer { delivery.next &+= 1 }
            let index = calls[delivery.next].index
            if let condition = calls[delivery.next].condition, !condition(event) { continue }
            begin(index, &delivery)
            guard case .event(let perform) = calls[delivery.next].perform, calls[delivery.next].gate == nil else {
                return calls[delivery.next]
            }
            let start = delivery.sampleStart
            do {
                try perform(event, delivery.manager)
                monitor.countHandled(index)
            } catch {
                if decide(error, index, .event(event), delivery.manager) == .stop { delivery.next = calls.count &- 1 }
            }
            if let start { measure(index, since: start) }
        }
        return nil
    }

    /// Returns whether later handlers are to be called.
    private func wait(for call: HandlerCall, _ event: Event, _ delivery: inout Delivery) async -> Bool {
        guard case .waitingForEvent(let perform) = call.perform else { return true }
        let start = delivery.sampleStart
        defer { if let start { measure(call.index, since: start) } }
        do {
            try await perform(event, delivery.manager)
            monitor.countHandled(call.index)
            return true
        } catch {
            return decide(error, call.index, .event(event), delivery.manager) == .goOn
        }
    }

    private func callConcurrently(_ call: HandlerCall, _ event: Event, _ manager: Manager, _ link: Int32) async {
        let start = monotonicTime()
        let number = monitor.beginConcurrent(call.index, link, at: start)
        defer {
            monitor.endConcurrent(number)
            measure(call.index, since: start)
        }
        do {
            switch call.perform {
            case .event(let perform): try perform(event, manager)
            case .waitingForEvent(let perform): try await perform(event, manager)
            case .gap: return
            }
            monitor.cells[call.index].handled.wrappingAdd(1, ordering: .relaxed)
        } catch {
            _ = decide(error, call.index, .event(event), manager)
        }
    }

    private func deliver(_ gap: Gap, _ delivery: inout Delivery) async {
        for (index, handler) in handlers.enumerated() {
            guard case .gap(let perform) = handler.call, handler.wants(delivery.manager.name), !isOff(index) else {
                continue
            }
            begin(index, &delivery)
            do {
                try await perform(gap, delivery.manager)
                monitor.countHandled(index)
            } catch {
                if decide(error, index, .gap(gap), delivery.manager) == .stop { return }
            }
        }
    }

    @inline(__always)
    private func begin(_ index: Int, _ delivery: inout Delivery) {
        delivery.count &+= 1
        let place = CallPlace.word(handler: index, link: delivery.link, call: delivery.count)
        monitor.running.store(place, ordering: .relaxed)
    }

    private func measure(_ index: Int, since start: Duration) {
        let duration = monotonicTime() - start
        monitor.cells[index].durations.withLock { $0.add(duration) }
    }
}
