/// Plays a recording step by step.
///
/// ```swift
/// let control = ReplayControl()
/// let manager = Manager(replaying: recording, control: control)
/// manager.attach(log)
/// async let run: Void = manager.run()
/// while await control.step() { … }  // a packet has reached the queues of the registrations
/// try await run
/// ```
public final class ReplayControl: Sendable {
    /// How far a step goes.
    public enum Step: Sendable, Hashable {
        /// To the end of the next packet: of an event, an answer, or the greeting.
        case packet
        /// To the end of what arrived together.
        case chunk
    }

    private struct State {
        var steps: [(step: Step, continuation: UnsafeContinuation<Bool, Never>)] = []
        /// The step that is being made.
        var current: UnsafeContinuation<Bool, Never>?
        var player: UnsafeContinuation<Step?, Never>?
        var isPlaying = false
        var isOver = false
    }

    private let state = Lock(State())

    /// For one manager.
    public init() {}

    /// Plays the next packet or chunk, and returns when its events wait for their handlers. The manager has to run.
    ///
    /// - Returns: whether there was one: `false` at the recording's end, or when the manager has been stopped.
    @discardableResult
    public func step(_ step: Step = .packet) async -> Bool {
        await withUnsafeContinuation { continuation in
            let (isOver, player) = state.withLock { state in
                guard !state.isOver else { return (true, UnsafeContinuation<Step?, Never>?.none) }
                guard let player = state.player.take() else {
                    state.steps.append((step, continuation))
                    return (false, nil)
                }
                state.current = continuation
                return (false, player)
            }
            if isOver { continuation.resume(returning: false) }
            player?.resume(returning: step)
        }
    }

    /// Plays the rest, at the manager's speed.
    public func play() {
        let player = state.withLock { state in
            state.isPlaying = true
            return state.player.take()
        }
        player?.resume(returning: nil)
    }

    // MARK: The player

    /// What to play next; `nil` for everything, or when there is nothing more to do. Whatever was played before is over.
    func next() async -> Step? {
        await withUnsafeContinuation { (player: UnsafeContinuation<Step?, Never>) in
            let (made, step) = state.withLock { state in
                let made = state.current.take()
                guard !state.isPlaying, !state.isOver else { return (made, Step??.some(nil)) }
                guard !state.steps.isEmpty else {
                    state.player = player
                    return (made, Step??.none)
                }
                let next = state.steps.removeFirst()
                state.current = next.continuation
                return (made, .some(next.step))
            }
            made?.resume(returning: true)
            if let step { player.resume(returning: step) }
        }
    }

    /// Nothing more is played.
    ///
    /// - Parameter isComplete: whether the last step has been made.
    func finish(isComplete: Bool) {
        let (current, steps, player) = state.withLock { state in
            state.isOver = true
            defer { state.steps = [] }
            return (state.current.take(), state.steps, state.player.take())
        }
        current?.resume(returning: isComplete)
        for step in steps { step.continuation.resume(returning: false) }
        player?.resume(returning: nil)
    }
}
