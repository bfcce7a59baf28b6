/// When a manager whose connection is gone tries again.
///
/// The standard waits a quarter of a second, then twice as long after each failure, up to 30 seconds, each time by a
/// random factor from 0.5 to 1.5, so that a thousand managers do not come back at once. A server that refuses the login,
/// is no manager interface, or whose certificate is refused, is asked less and less often, from a minute up to 15
/// minutes. It begins anew after 30 seconds of a good connection, and never gives up.
///
/// ```swift
/// var configuration = ManagerConfiguration()
/// configuration.reconnect = .never                                        // one connection, and its end is an error
/// configuration.reconnect = .backoff(first: .seconds(1), refusals: 5)     // five wrong passwords are enough
/// configuration.reconnect = ReconnectPolicy { $0.count < 10 ? .seconds(3) : nil }
/// ```
public struct ReconnectPolicy: Sendable {
    /// What a policy decides about.
    public struct Failure: Sendable {
        /// What ended the connection, or kept it from being made.
        public let error: ManagerError
        /// How many connections in a row have failed, this one included; refusals are counted by themselves: see
        /// ``ReconnectPolicy/backoff(first:longest:firstRefused:longestRefused:refusals:healthyAfter:)``.
        public let count: Int
        /// A random number from 0 up to 1.
        public let random: Double
    }

    /// How long to wait before the next attempt; `nil` to give up. Then ``Manager/run()`` throws the error.
    public let delay: @Sendable (Failure) -> Duration?
    /// After so long a connection the count begins anew.
    public let healthyAfter: Duration

    /// A policy of one's own.
    public init(
        healthyAfter: Duration = .seconds(30),
        _ delay: @escaping @Sendable (Failure) -> Duration?
    ) {
        self.delay = delay
        self.healthyAfter = healthyAfter
    }

    /// See ``ReconnectPolicy``.
    public static let standard = backoff()

    /// No second attempt: the end of the connection is the end of the run.
    public static let never = ReconnectPolicy { _ in nil }

    /// Waits that double, with a random factor from 0.5 to 1.5. After refusals it is 1 to 1.25: a server that
    /// counts them is not to be hurried.
    ///
    /// - Parameters:
    ///   - first: the first wait.
    ///   - longest: the longest.
    ///   - firstRefused: the first wait after a refusal: a login that was refused (`authenticationFailed`), a certificate
    ///     that was (the codes that begin with `certificate`), or a greeting that is not a manager's (`notManager`).
    ///   - longestRefused: the longest of those.
    ///   - refusals: give up after so many refusals without a login between them; `nil` for never.
    ///   - healthyAfter: after so long a connection the first wait is the next.
    public static func backoff(
        first: Duration = .milliseconds(250),
        longest: Duration = .seconds(30),
        firstRefused: Duration = .seconds(60),
        longestRefused: Duration = .seconds(15 * 60),
        refusals: Int? = nil,
        healthyAfter: Duration = .seconds(30)
    ) -> ReconnectPolicy {
        ReconnectPolicy(healthyAfter: healthyAfter) { failure in
            if failure.error.isRefusal {
                if let refusals, failure.count >= refusals { return nil }
                return doubled(firstRefused, failure.count, longestRefused) * (1 + failure.random / 4)
            }
            return doubled(first, failure.count, longest) * (0.5 + failure.random)
        }
    }

    private static func doubled(_ first: Duration, _ count: Int, _ longest: Duration) -> Duration {
        var wait = first
        for _ in 1..<min(max(count, 1), 64) where wait < longest { wait *= 2 }
        return min(wait, longest)
    }
}

extension ManagerError {
    /// Whether the server is there and does not want this client, or is not wanted, which asking again does not mend.
    var isRefusal: Bool { code == .authenticationFailed || code == .notManager || code.isCertificateFault }
    /// Whether only the configuration can mend it.
    var isFinal: Bool { code == .insecureLogin || code == .invalidAction || code == .invalidPin }
}

/// Counts a manager's failures and asks its policy. Pure: it is told how long connections lasted.
package struct ReconnectSchedule {
    private let policy: ReconnectPolicy
    private var failures = 0
    private var refusals = 0

    package init(_ policy: ReconnectPolicy) {
        self.policy = policy
    }

    /// How long to wait after a connection that ended with `error`; `nil` to give up.
    ///
    /// - Parameter connected: for how long it was logged in; `nil` when it was not.
    package mutating func delay(after error: ManagerError, connected: Duration?, random: Double) -> Duration? {
        if error.isFinal { return nil }
        if let connected {
            refusals = 0
            if connected >= policy.healthyAfter { failures = 0 }
        }
        if error.isRefusal { refusals += 1 } else { failures += 1 }
        let count = error.isRefusal ? refusals : failures
        return policy.delay(ReconnectPolicy.Failure(error: error, count: count, random: random))
    }
}
