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

    @Test("One that is behind takes a tenth of a processor for a second, then tries again")
    mutating func isBehind() {
        // Until 1,050 ms.
        let first = pace.rest(after: work(from: 0, for: 50), isBehind: true)
        let second = pace.rest(after: work(from: 500, for: 40), isBehind: true)
        #expect(first == .milliseconds(450))
        #expect(second == .milliseconds(360))
        // Something found no room meanwhile, of course.
        let third = pace.rest(after: work(from: 1_020, for: 40), isBehind: true)
        #expect(third == .milliseconds(10))
        let fourth = pace.rest(after: work(from: 1_070, for: 40), isBehind: true)
        #expect(fourth == .milliseconds(360))
    }

    @Test("One that keeps up again goes on as before")
    mutating func catchesUp() {
        _ = pace.rest(after: work(from: 0, for: 50), isBehind: true)
        _ = pace.rest(after: work(from: 1_040, for: 20), isBehind: true)
        let rest = pace.rest(after: work(from: 1_070, for: 80), isBehind: false)
        #expect(rest == .milliseconds(10))
    }

    @Test("To wait for the disk is rest")
    mutating func waitsForDisk() {
        let rest = pace.rest(after: work(from: 0, for: 300, processor: 40), isBehind: true)
        let another = pace.rest(after: work(from: 400, for: 500, processor: 40), isBehind: true)
        #expect(rest == .milliseconds(100))
        #expect(another == .milliseconds(10))
    }
}
