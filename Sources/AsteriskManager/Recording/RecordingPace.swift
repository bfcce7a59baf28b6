/// For how long a recorder's thread rests between what it writes. Pure: it is told the time.
struct RecordingPace {
    /// When it wrote, and for how much of that it had a processor.
    struct Work {
        let from: Duration
        let to: Duration
        let processorTime: Duration
    }

    /// What comes meanwhile is written together: each time that the writer is woken costs a reader more than what it
    /// hands over.
    static let pause = Duration.milliseconds(10)
    /// A recorder that has fallen behind leaves something out whatever it does. It then takes this part of a processor
    /// and no more: a thread that is always busy slows those that read down, on other processors too.
    static let modestShare = 0.05
    /// For so long. Then it tries again to keep up.
    static let modestTime = Duration.seconds(3)

    /// However much there was to write: somebody may wait for the end of it.
    static let longestRest = Duration.seconds(2)

    private var modestUntil: Duration?

    /// - Parameter isBehind: Whether something had found no room before this was written.
    mutating func rest(after work: Work, isBehind: Bool) -> Duration {
        if let end = modestUntil {
            // What found no room in that time says nothing about the next.
            if work.to >= end { modestUntil = nil }
        } else if isBehind {
            modestUntil = work.to + Self.modestTime
        }
        guard modestUntil != nil else { return Self.pause }
        // Time that was spent on waiting for the disk was rest too.
        let rest = work.from + work.processorTime / Self.modestShare - work.to
        return min(max(Self.pause, rest), Self.longestRest)
    }
}
