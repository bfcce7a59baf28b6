import Synchronization

/// The events of a key as an asynchronous sequence.
///
/// The subscription begins when ``Manager/events(_:)`` or ``ManagerGroup/events(_:)`` is called, not when the first element
/// is asked for, so nothing is missed in between. The first iterator takes what has come since; each later one begins with
/// what comes after it. The sequence ends when the manager's `run()` ends, that of a group when all of its managers' have.
/// It is bounded like every registration: a consumer that is too slow loses the oldest events, and ``withGaps()`` tells it.
public struct EventStream<Payload: Sendable>: AsyncSequence, Sendable {
    /// A payload.
    public typealias Element = Payload

    let key: EventKey<Payload>
    let subscribe: @Sendable () -> Subscription
    let first: FirstSubscription

    /// An iterator of its own subscription.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(key: key, subscription: first.take() ?? subscribe())
    }

    /// Takes events out of its subscription's queue.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let key: EventKey<Payload>
        var subscription: Subscription

        /// The next payload; `nil` when the manager has ended.
        public mutating func next(isolation: isolated (any Actor)? = #isolation) async throws -> Payload? {
            while let item = try await subscription.next() {
                switch (item, key.decoding) {
                case (.event(let event), .event(let payload)) where key.condition?(event) ?? true:
                    return payload(event)
                case (.notice(.gap(let gap)), .gap(let payload)): return payload(gap)
                case (.notice(.state(let change)), .state(let payload)): return payload(change)
                default: continue
                }
            }
            return nil
        }
    }
}

extension EventStream {
    /// The sequence with what was lost in its place.
    public func withGaps() -> WithGaps { WithGaps(stream: self) }

    /// Payloads and gaps, in order.
    public struct WithGaps: AsyncSequence, Sendable {
        /// A payload, or a gap where payloads may be missing.
        public enum Element: Sendable {
            /// An event of the key.
            case event(Payload)
            /// Events were lost here; whether they were of the key is not known.
            case gap(Gap)
        }

        let stream: EventStream

        /// An iterator of its own subscription.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: stream.makeAsyncIterator()) }

        /// Takes events and gaps out of its subscription's queue.
        public struct AsyncIterator: AsyncIteratorProtocol {
            var base: EventStream.AsyncIterator

            /// The next payload or gap; `nil` when the manager has ended.
            public mutating func next(isolation: isolated (any Actor)? = #isolation) async throws -> Element? {
                while let item = try await base.subscription.next() {
                    switch (item, base.key.decoding) {
                    case (.event(let event), .event(let payload)) where base.key.condition?(event) ?? true:
                        return .event(payload(event))
                    case (.notice(.state(let change)), .state(let payload)): return .event(payload(change))
                    case (.notice(.gap(let gap)), _): return .gap(gap)
                    default: continue
                    }
                }
                return nil
            }
        }
    }
}

/// The queue of one iterator. It is detached when the iterator goes.
final class Subscription: @unchecked Sendable {
    enum Item { case event(Event), notice(Notice.Content) }

    private let registration: Registration
    private let expired = Atomic(false)
    /// Touched by the one iterator that this belongs to.
    private var chunk = ItemBuffer<QueuedItem>()

    init(_ registration: Registration) {
        self.registration = registration
    }

    deinit {
        registration.detach()
    }

    /// Whether ``expire()`` was called.
    var hasExpired: Bool { expired.load(ordering: .acquiring) }

    /// Ends the waiting for what comes next. May be called from any thread.
    func expire() {
        expired.store(true, ordering: .releasing)
        registration.detach()
    }

    func next() async throws -> Item? {
        while true {
            if let item = chunk.popFirst() {
                let link = item.link
                switch consume item.content {
                case .event(let event): return .event(event)
                case .notice(let notice):
                    if case .left = notice.content {
                        registration.removeLink(link)
                        continue
                    }
                    return .notice(notice.told(by: registration.manager(ofLink: link)))
                }
            }
            let registration = registration
            var spent = ItemBuffer<Message>()
            let isOpen = await withTaskCancellationHandler {
                await registration.queue.next(&chunk, spent: &spent)
            } onCancel: {
                registration.detach()
            }
            try Task.checkCancellation()
            if !isOpen { return nil }
        }
    }
}

extension Subscription: CustomReflectable {
    /// Without children: `dump` cannot read what is not copyable.
    var customMirror: Mirror { Mirror(self, children: []) }
}

/// The subscription that was made together with the stream, until the first iterator takes it.
final class FirstSubscription: Sendable {
    private let subscription: Lock<Subscription?>

    init(_ subscription: Subscription) {
        self.subscription = Lock(subscription)
    }

    func take() -> Subscription? {
        subscription.withLock { $0.take() }
    }
}
