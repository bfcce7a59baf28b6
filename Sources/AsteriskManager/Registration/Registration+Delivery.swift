import Synchronization

/// One handler as the delivering task calls it.
struct HandlerCall: Sendable {
    let index: Int
    let perform: Handler.Call
    let condition: (@Sendable (Event) -> Bool)?
    /// For calls that run at the same time: how many may.
    let gate: ConcurrencyGate?
    let mustWait: Bool

    init(index: Int, handler: Handler) {
        self.index = index
        perform = handler.call
        condition = handler.condition
        gate = handler.gate
        mustWait = if case .event = handler.call { handler.gate != nil } else { true }
    }

}

/// What is called for the events of one selection.
struct SelectedCalls: Sendable {
    let calls: [HandlerCall]
    /// Whether none of them waits.
    let isDirect: Bool

    init(_ calls: [HandlerCall]) {
        self.calls = calls
        isDirect = !calls.contains(where: \.mustWait)
    }
}

/// How far the delivering task is. Plain words and pointers: nothing in it is counted when it is passed on.
private struct Progress {
    let cells: UnsafeMutableBufferPointer<HandlerMonitor.Cell>
    let running: UnsafeMutablePointer<Atomic<UInt64>>
    /// The number of the manager; that of none at first.
    var link = Int32(-1)
    /// The number of calls so far.
    var count: UInt64 = 0
    /// The next one of the event's handlers.
    var next = 0

    init(_ monitor: HandlerMonitor) {
        (cells, running) = (monitor.cells, monitor.running)
    }

    /// When a call begins, if it is one of those that are measured.
    @inline(__always)
    var sampleStart: Duration? { count & 63 == 1 ? monotonicTime() : nil }

    @inline(__always)
    mutating func begin(_ handler: Int) {
        count &+= 1
        running.pointee.store(CallPlace.word(handler: handler, link: link, call: count), ordering: .relaxed)
    }

    /// The delivering task is the only one that writes, so there is no locked instruction.
    @inline(__always)
    func countHandled(_ handler: Int) {
        let handled = cells[handler].handled.load(ordering: .relaxed)
        cells[handler].handled.store(handled &+ 1, ordering: .relaxed)
    }
}

extension Registration {
    /// Calls the handlers until the queue is closed and empty. Runs as a task of the managers' `run()`.
    ///
    /// - Parameter managers: the managers by their numbers as links.
    @concurrent
    func deliver(from managers: ManagerList) async {
        Watchdog.shared.watch(self, managers)
        defer { Watchdog.shared.forget(self) }
        // A group may have none yet; what comes first has one.
        if managers.first == nil { await queue.waitForItems() }
        guard var manager = managers.first else { return }
        await withDiscardingTaskGroup { concurrentCalls in
            var chunk = ItemBuffer<QueuedItem>()
            var spent = ItemBuffer<Message>()
            var progress = Progress(monitor)
            var calls: [SelectedCalls] = []
            var interceptors = manager.interceptors.all
            var known = -1
            while await queue.next(&chunk, spent: &spent), !Task.isCancelled {
                while true {
                    if interceptors.isEmpty {
                        deliverDirectly(&chunk, &spent, calls, manager, known, &progress)
                    }
                    guard let item = chunk.popFirst() else { break }
                    let now = status.load(ordering: .acquiring)
                    if now != known {
                        if now & 1 != 0 { break }
                        known = now
                        calls.removeAll()
                    }
                    if item.link != progress.link {
                        guard let other = managers[item.link] else { continue }
                        progress.link = item.link
                        manager = other
                        interceptors = manager.interceptors.all
                    }
                    let selection = Int(item.selection)
                    switch consume item.content {
                    case .event(var event):
                        var start: Duration?
                        if !interceptors.isEmpty {
                            guard let changed = interceptors.before(event, manager) else { continue }
                            (event, start) = (changed, monotonicTime())
                        }
                        if selection >= calls.count { calls = callsOfSelections() }
                        progress.next = 0
                        while callUntilWaiting(calls[selection].calls, event, manager, &progress) {
                            let call = calls[selection].calls[progress.next &- 1]
                            if let gate = call.gate {
                                monitor.idle()
                                await gate.enter()
                                let (event, manager) = (event, manager)
                                concurrentCalls.addTask {
                                    await self.callConcurrently(call, event, manager)
                                    gate.leave()
                                }
                            } else if await !wait(for: call, event, manager, &progress) {
                                break
                            }
                        }
                        if let start {
                            interceptors.after(event, manager, since: start)
                        }
                        spent.append(event.takeMessage())
                    case .notice(let notice):
                        await deliver(notice, from: manager, &progress)
                    }
                }
                monitor.idle()
            }
        }
        monitor.idle()
        reportSuppressed(manager)
        if isLeftBehind { detach() }
    }

    /// Calls the handlers one after the other, up to one that waits: the one before the next.
    ///
    /// Returns whether there is one.
    ///
    /// Not part of the loop, because everything in an asynchronous function is slower.
    private func callUntilWaiting(
        _ calls: [HandlerCall],
        _ event: Event,
        _ manager: Manager,
        _ progress: inout Progress
    ) -> Bool {
        while progress.next < calls.count {
            defer { progress.next &+= 1 }
            let index = calls[progress.next].index
            if let condition = calls[progress.next].condition, !condition(event) { continue }
            progress.begin(index)
            guard !calls[progress.next].mustWait, case .event(let perform) = calls[progress.next].perform else {
                return true
            }
            let start = progress.sampleStart
            do {
                try perform(event, manager)
                progress.countHandled(index)
            } catch {
                if decide(error, index, .event(event), manager) == .stop { progress.next = calls.count &- 1 }
            }
            if let start { measure(index, since: start) }
        }
        return false
    }

    /// Takes events out of the chunk and calls their handlers, as long as these do not wait and nothing has changed.
    ///
    /// Nearly all events of nearly all registrations go this way, and none of them through an asynchronous function.
    private func deliverDirectly(
        _ chunk: inout ItemBuffer<QueuedItem>,
        _ spent: inout ItemBuffer<Message>,
        _ calls: [SelectedCalls],
        _ manager: Manager,
        _ known: Int,
        _ progress: inout Progress
    ) {
        while let selection = chunk.first?.pointee.selection(from: progress.link), selection < calls.count,
            calls[selection].isDirect, status.load(ordering: .acquiring) == known, let item = chunk.popFirst()
        {
            guard case .event(let event) = consume item.content else { return }
            progress.next = 0
            _ = callUntilWaiting(calls[selection].calls, event, manager, &progress)
            spent.append(event.takeMessage())
        }
    }

    /// Returns whether later handlers are to be called.
    private func wait(
        for call: HandlerCall,
        _ event: Event,
        _ manager: Manager,
        _ progress: inout Progress
    ) async -> Bool {
        guard case .waitingForEvent(let perform) = call.perform else { return true }
        let start = progress.sampleStart
        defer { if let start { measure(call.index, since: start) } }
        do {
            try await perform(event, manager)
            progress.countHandled(call.index)
            return true
        } catch {
            return decide(error, call.index, .event(event), manager) == .goOn
        }
    }

    private func callConcurrently(_ call: HandlerCall, _ event: Event, _ manager: Manager) async {
        let start = monotonicTime()
        let number = monitor.beginConcurrent(call.index, manager, at: start)
        defer {
            monitor.endConcurrent(number)
            measure(call.index, since: start)
        }
        do {
            switch call.perform {
            case .event(let perform): try perform(event, manager)
            case .waitingForEvent(let perform): try await perform(event, manager)
            case .gap, .state: return
            }
            monitor.cells[call.index].handled.wrappingAdd(1, ordering: .relaxed)
        } catch {
            _ = decide(error, call.index, .event(event), manager)
        }
    }

    private func deliver(_ notice: Notice, from manager: Manager, _ progress: inout Progress) async {
        let payload: HandlerFailure.Payload
        switch notice.told(by: manager.name) {
        case .gap(let gap): payload = .gap(gap)
        case .state(let change): payload = .state(change)
        case .left: return removeLink(progress.link)
        }
        for (index, handler) in handlers.enumerated() where handler.wants(manager.name) && !isOff(index) {
            do {
                switch (handler.call, payload) {
                case (.gap(let perform), .gap(let gap)):
                    progress.begin(index)
                    try await perform(gap, manager)
                case (.state(let perform), .state(let change)):
                    progress.begin(index)
                    try await perform(change, manager)
                default: continue
                }
                progress.countHandled(index)
            } catch {
                if decide(error, index, payload, manager) == .stop { return }
            }
        }
    }

    private func measure(_ index: Int, since start: Duration) {
        let duration = monotonicTime() - start
        monitor.cells[index].durations.withLock { $0.add(duration) }
    }
}
