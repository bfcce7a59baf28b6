/// How fast a recording is played.
public enum ReplaySpeed: Sendable, Hashable {
    /// Without waiting.
    case max
    /// So many times as fast as it was recorded.
    case times(Double)

    /// As fast as it was recorded.
    public static let recorded = ReplaySpeed.times(1)

    /// When, counted from the beginning, that is played which was recorded at `time`.
    package func time(_ time: Duration) -> Duration {
        switch self {
        case .max: .zero
        // A factor that is no speed at all counts as one that is very slow.
        case .times(let factor): time / (factor > 1e-6 ? factor : 1e-6)
        }
    }
}
