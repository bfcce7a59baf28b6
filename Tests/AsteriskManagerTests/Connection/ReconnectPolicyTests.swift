import AsteriskManager
import AsteriskManagerTesting
import Testing

extension ConnectionTests {
    @Suite("Connection: when to try again", .timeLimit(.minutes(1)))
    struct ConnectionReconnectPolicyTests {
        private let lost = ManagerError(.connectionLost, "gone")
        private let refused = ManagerError(.authenticationFailed, "no")

        @Test(
            "18: over 100,000 attempts every wait is within half and one and a half of its schedule, the mean within 2 %"
        )
        func histogram() {
            var (sequences, means): ([[Double]], [Double]) = ([], [])
            for seed in [UInt64(1), 2] {
                var generator = SeededGenerator(seed)
                var schedule = ReconnectSchedule(.standard)
                var factors: [Double] = []
                for attempt in 1...50_000 {
                    let random = Double.random(in: 0..<1, using: &generator)
                    let delay = schedule.delay(after: lost, connected: nil, random: random) ?? .zero
                    let doublings = min(attempt - 1, 7)
                    let base = min(0.25 * Double(1 << doublings), 30)
                    factors.append(delay / .seconds(1) / base)
                }
                #expect(factors.allSatisfy { 0.5..<1.5 ~= $0 })
                sequences.append(factors)
                means.append(factors.reduce(0, +) / 50_000)
            }
            for mean in means { #expect(abs(mean - 1) < 0.02) }
            let products = zip(sequences[0], sequences[1]).map { ($0 - means[0]) * ($1 - means[1]) }
            let variances = zip(sequences, means).map { values, mean in
                values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            }
            let correlation = products.reduce(0, +) / (variances[0] * variances[1]).squareRoot()
            #expect(abs(correlation) < 0.05)
        }

        /// How many attempts are made in `time`, when each ends as `outcome` says after it was connected so long.
        private func attempts(
            in time: Duration,
            _ policy: ReconnectPolicy,
            _ error: ManagerError,
            connected: Duration? = nil
        ) -> Int {
            var generator = SeededGenerator(7)
            var schedule = ReconnectSchedule(policy)
            var (now, count) = (Duration.zero, 0)
            while now < time {
                count += 1
                now += connected ?? .zero
                let random = Double.random(in: 0..<1, using: &generator)
                guard let delay = schedule.delay(after: error, connected: connected, random: random) else { break }
                now += delay
            }
            return count
        }

        @Test("12: a wrong password is tried ten times in an hour at most, and five times if that was said")
        func refusals() {
            #expect(2...10 ~= attempts(in: .seconds(3600), .standard, refused))
            #expect(attempts(in: .seconds(86_400), .backoff(refusals: 5), refused) == 5)
        }

        @Test(
            "19, 122: a server that closes after 5 s, or at once, does not make the waits short again; after 30 s it does"
        )
        func flapping() {
            #expect(attempts(in: .seconds(600), .standard, lost, connected: .seconds(5)) <= 7 + 600 / 15)
            #expect(attempts(in: .seconds(600), .standard, lost) <= 8 + 600 / 15)
            #expect(attempts(in: .seconds(600), .standard, lost, connected: .seconds(31)) >= 600 / 32)
        }

        @Test(
            "Refused logins and lost connections are counted by themselves; a login that is accepted forgives refusals")
        func kinds() throws {
            var schedule = ReconnectSchedule(.standard)
            func next(_ error: ManagerError, connected: Duration? = nil) -> Duration? {
                schedule.delay(after: error, connected: connected, random: 0.5)
            }
            #expect(next(lost) == .milliseconds(250))
            #expect(next(refused) == .seconds(67.5))
            #expect(next(lost) == .milliseconds(500))
            #expect(next(refused) == .seconds(135))
            #expect(next(lost, connected: .seconds(10)) == .seconds(1))
            #expect(next(refused) == .seconds(67.5))
            #expect(next(lost, connected: .seconds(30)) == .milliseconds(250))
            #expect(next(ManagerError(.insecureLogin, "")) == nil)
        }

        @Test("A policy of one's own is asked, and may give up")
        func custom() {
            let policy = ReconnectPolicy { $0.count < 3 ? .seconds(3) : nil }
            #expect(attempts(in: .seconds(3600), policy, lost) == 3)
            #expect(attempts(in: .seconds(3600), .never, lost) == 1)
        }
    }
}
