/// Handlers that are called together: all of them at once, and the event is handled when the last one has returned.
///
/// ```swift
/// let set = HandlerSet<Event.Hangup>()
/// let archive = set.insert { hangup, manager in try await store(hangup) }
/// set.insert { hangup, manager in try await tell(hangup) }
/// manager.attach(HandlerList { On(.hangup, set) })
/// set.remove(archive)
/// ```
///
/// A set is itself a handler and so may be a member of another one. Members may come and go at any time. One that
/// throws does not keep the others from being called.
public final class HandlerSet<Payload: Sendable>: EventHandler, Sendable {
    /// What a member is removed by.
    public struct ID: Hashable, Sendable {
        fileprivate let number: Int
    }

    /// What every member of the set made of one event; thrown when one of them failed.
    public struct Failure: Error, CustomStringConvertible {
        /// The results by the members' ids.
        public let results: [ID: Result<Void, any Error>]

        /// The errors.
        public var description: String {
            let errors = results.sorted { $0.key.number < $1.key.number }.compactMap { _, result in
                if case .failure(let error) = result { "\(error)" } else { nil }
            }
            return "\(errors.count) of \(results.count) handlers failed: " + errors.joined(separator: "; ")
        }
    }

    private typealias Member = @Sendable @concurrent (Payload, Manager) async throws -> Void
    private let state = Lock((members: [(id: ID, perform: Member)](), next: 0))

    /// An empty set.
    public init() {}

    /// The members, in the order in which they came.
    public var ids: [ID] { state.withLock { $0.members.map(\.id) } }

    /// Adds a callable.
    @discardableResult
    public func insert(_ perform: @escaping @Sendable @concurrent (Payload, Manager) async throws -> Void) -> ID {
        state.withLock { state in
            let id = ID(number: state.next)
            state.next += 1
            state.members.append((id, perform))
            return id
        }
    }

    /// Adds a handler, such as another set.
    @discardableResult
    public func insert(_ handler: some EventHandler<Payload> & Sendable) -> ID {
        insert { try await handler.handle($0, from: $1) }
    }

    /// Removes a member, if it is there.
    public func remove(_ id: ID) {
        state.withLock { $0.members.removeAll { $0.id == id } }
    }

    /// Calls all members at once and returns what became of each.
    public func invoke(_ payload: Payload, from manager: Manager) async -> [ID: Result<Void, any Error>] {
        await withTaskGroup(of: (ID, Result<Void, any Error>).self) { calls in
            for (id, perform) in state.withLock({ $0.members }) {
                calls.addTask {
                    do { return (id, .success(try await perform(payload, manager))) } catch {
                        return (id, .failure(error))
                    }
                }
            }
            return await calls.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// Calls all members at once; throws a ``Failure`` with all results when one of them failed.
    public func handle(_ payload: Payload, from manager: Manager) async throws {
        let results = await invoke(payload, from: manager)
        for case .failure in results.values { throw Failure(results: results) }
    }
}
