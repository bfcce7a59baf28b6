/// A queue at the moment when the server was asked, with its members and callers.
public struct QueueSnapshot: Sendable {
    /// The queue itself: how it works, and its numbers.
    public let params: Event.QueueParams
    /// Its members, in the server's order.
    public internal(set) var members: [Event.QueueMember] = []
    /// Its callers, the first in the queue first.
    public internal(set) var callers: [Event.QueueEntry] = []

    /// Its name.
    public var name: String { params.queue }
}

extension QueueSnapshot: CustomStringConvertible {
    /// The name, with control characters made visible.
    public var description: String { name.visible }
}

extension Manager {
    /// The queues with their members and callers, in the server's order. Sends `QueueStatus`.
    ///
    /// ```swift
    /// for queue in try await manager.queues() {
    ///     print(queue, queue.members.count { $0.paused == true }, queue.callers.first?.wait ?? .zero)
    /// }
    /// ```
    ///
    /// - Parameter name: the one queue to ask for; all when left out. Of one that does not exist there is nothing.
    /// - Throws: what ``list(_:)`` and its sequence throw.
    public func queues(named name: String? = nil) async throws -> [QueueSnapshot] {
        var queues: [QueueSnapshot] = []
        var indices: [String: Int] = [:]
        for try await item in try await list(.queueStatus(name)) {
            switch item {
            case .queueParams(let params):
                indices[params.queue] = queues.count
                queues.append(QueueSnapshot(params: params))
            case .queueMember(let member):
                if let index = indices[member.queue] { queues[index].members.append(member) }
            case .queueEntry(let entry):
                if let index = indices[entry.queue] { queues[index].callers.append(entry) }
            case .other: continue
            }
        }
        return queues
    }
}
