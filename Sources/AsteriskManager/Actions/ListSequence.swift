/// The items of a list action, as they arrive.
///
/// Iterating throws ``ManagerError`` when the server refuses, when the list is cut off, or when its next item does not
/// come in time: the items so far are never passed off as the whole. A list can be iterated once.
public struct ListSequence<Item: Sendable>: AsyncSequence, Sendable {
    /// An item.
    public typealias Element = Item

    let waiter: ListWaiter
    let read: @Sendable (Event) throws -> Item
    let abandon: @Sendable () -> Void

    /// The server's answer, which came before the items; `nil` until it has come.
    public var response: Response? { waiter.response }

    /// The event that closed the list, with its `ListItems` and whatever totals the action has; `nil` until it has come
    /// and when there was nothing to list.
    public var completion: Event? { waiter.closing }

    /// How many items have come so far.
    public var count: Int { waiter.count }

    /// How many items the server says it sent: the `ListItems` of ``completion``; `nil` when it did not say. A hint: some
    /// of Asterisk's lists count wrongly.
    public var announcedCount: Int? { completion?.integer("ListItems") }

    /// Whether the server's count is known and differs from the number of items that came.
    public var isMiscounted: Bool { announcedCount.map { $0 != count } ?? false }

    /// All items, once the list is complete.
    public func collect() async throws -> [Item] {
        var items: [Item] = []
        for try await item in self { items.append(item) }
        return items
    }

    /// The iterator.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(list: self) }

    /// Hands out the items in the order of the list.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let list: ListSequence

        /// The next item; `nil` when the list is complete.
        public mutating func next(isolation: isolated (any Actor)? = #isolation) async throws -> Item? {
            let list = list
            return try await withTaskCancellationHandler {
                try await list.waiter.next().map(list.read)
            } onCancel: {
                list.waiter.finish(.failure(CancellationError()))
                list.abandon()
            }
        }
    }
}
