import Testing

@testable import AsteriskManager

@Suite("How long a recorder rests")
struct RecordingPaceTests {
    private var pace = RecordingPace()

    private func work(from beginning: Int, for time: Int, processor: Int? = nil) -> RecordingPace.Work {
        RecordingPace.Work(
            from: .milliseconds(beginning),
            to: .milliseconds(beginning + time),
            processorTime: .milliseconds(processor ?? time)
        )
    }

    @Test("A recorder that keeps up takes what it needs")
    mutating func keepsUp() {
        let (short, long) = (work(from: 0, for: 1), work(from: 11, for: 300))
        let rests = [pace.rest(after: short, isBehind: false), pace.rest(after: long, isBehind: false)]
        #expect(rests == [.milliseconds(10), .milliseconds(10)])
    }

    @Test("One that is behind takes a twentieth of a processor for three seconds, then tries again")
    mutating func isBehind() {
        // Until 3,050 ms.
        let first = pace.rest(after: work(from: 0, for: 50), isBehind: true)
        let second = pace.rest(after: work(from: 1_000, for: 40), isBehind: true)
        #expect(first == .milliseconds(950))
        #expect(second == .milliseconds(760))
        // Something found no room meanwhile, of course.
        let third = pace.rest(after: work(from: 3_020, for: 40), isBehind: true)
        #expect(third == .milliseconds(10))
        let fourth = pace.rest(after: work(from: 3_070, for: 40), isBehind: true)
        #expect(fourth == .milliseconds(760))
        let fifth = pace.rest(after: work(from: 3_900, for: 400), isBehind: true)
        #expect(fifth == .seconds(2))
    }

    @Test("One that keeps up again goes on as before")
    mutating func catchesUp() {
        _ = pace.rest(after: work(from: 0, for: 50), isBehind: true)
        _ = pace.rest(after: work(from: 3_040, for: 20), isBehind: true)
        let rest = pace.rest(after: work(from: 3_070, for: 80), isBehind: false)
        #expect(rest == .milliseconds(10))
    }

    @Test("To wait for the disk is rest")
    mutating func waitsForDisk() {
        let rest = pace.rest(after: work(from: 0, for: 300, processor: 40), isBehind: true)
        let another = pace.rest(after: work(from: 800, for: 900, processor: 40), isBehind: true)
        #expect(rest == .milliseconds(500))
        #expect(another == .milliseconds(10))
    }
}
