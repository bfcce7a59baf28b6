/// How a task ended that ran to its end.
public enum TaskStatus: Sendable, Hashable {
    /// It did what it was to do.
    case success
    /// It did not.
    case failed
}

/// A task ended without success, and without an error that would say why.
public struct TaskFailure: Error, Hashable, CustomStringConvertible {
    /// What ``TaskHandler/execute(_:from:)`` returned.
    public let status: TaskStatus?

    /// The failure in words.
    public var description: String { status == nil ? "the task ended without a status" : "the task failed" }
}

/// A handler as a template: what is done before the task, the task, and what is done after it.
///
/// ```swift
/// final class HangupTask: TaskHandler {
///     func execute(_ hangup: Event.Hangup, from manager: Manager) async throws -> TaskStatus? {
///         try await store(hangup) ? .success : .failed
///     }
///     func onFailure(_ error: any Error, of hangup: Event.Hangup, from manager: Manager) async throws {
///         try await retryLater(hangup)
///     }
/// }
///
/// On(.hangup, make: { HangupTask() })
/// ```
///
/// A task has failed when ``execute(_:from:)`` returns `.failed` or `nil`, or when it or ``onStart(_:from:)`` throws.
/// Then ``onFailure(_:of:from:)`` is called, once, and the failure is dealt with unless that throws. A ``HandlerControl`` is
/// no failure and does what it does everywhere.
public protocol TaskHandler<Payload>: EventHandler {
    /// What the task is about. Told again, so that it is found by ``execute(_:from:)``.
    associatedtype Payload

    /// Called first. By default does nothing.
    func onStart(_ payload: Payload, from manager: Manager) async throws

    /// Does the work and says how it ended; `nil` counts as failure.
    func execute(_ payload: Payload, from manager: Manager) async throws -> TaskStatus?

    /// Called when the task has succeeded. By default does nothing. An error from here is reported, and does not make
    /// the task one that failed.
    func onSuccess(_ payload: Payload, from manager: Manager) async throws

    /// Called when the task has failed, with what was thrown, or with a ``TaskFailure`` when nothing was. What this
    /// throws is reported as what any handler throws; by default it throws the error on.
    func onFailure(_ error: any Error, of payload: Payload, from manager: Manager) async throws
}

extension TaskHandler {
    /// Does nothing.
    public func onStart(_ payload: Payload, from manager: Manager) async throws {}

    /// Does nothing.
    public func onSuccess(_ payload: Payload, from manager: Manager) async throws {}

    /// Throws the error on.
    public func onFailure(_ error: any Error, of payload: Payload, from manager: Manager) async throws { throw error }

    /// Runs the task through its steps.
    public func handle(_ payload: Payload, from manager: Manager) async throws {
        do {
            try await onStart(payload, from: manager)
            let status = try await execute(payload, from: manager)
            guard status == .success else { throw TaskFailure(status: status) }
        } catch let control as HandlerControl {
            throw control
        } catch {
            return try await onFailure(error, of: payload, from: manager)
        }
        try await onSuccess(payload, from: manager)
    }
}
