import AsteriskManager
import AsteriskManagerTesting
import Testing

@Suite("Group: whose turn it is to connect", .timeLimit(.minutes(1)))
struct GroupDialTurnsTests {
    /// What an attempt comes to while the server is away.
    enum Absence: Sendable, CaseIterable {
        case refuses, staysSilent
    }

    /// Managers that lose their server together, in a time that is only counted.
    private struct Storm {
        enum Step { case ask, leave, settle(isConnected: Bool), look }

        static let begin = Duration.seconds(100)
        static let end = Duration.seconds(300)
        let absence: Absence
        var turns = DialTurns(places: 32)
        var random = SeededGenerator(17)
        var schedules: [ReconnectSchedule]
        var managerOfNumber: [Int: Int] = [:]
        /// The next is the last.
        var steps: [(time: Duration, manager: Int, step: Step)] = []
        var (taken, trying, mostTaken, mostTrying) = (0, 0, 0, 0)
        var beginnings: [Duration] = []
        /// When somebody looks whose turn it is.
        var look: Duration?
        var connected: [Duration?]

        init(managers: Int, _ absence: Absence) {
            self.absence = absence
            turns.managers = managers
            schedules = Array(repeating: ReconnectSchedule(.standard), count: managers)
            connected = Array(repeating: nil, count: managers)
            for manager in 0..<managers { failed(manager, at: Self.begin, connected: .seconds(60)) }
        }

        mutating func add(_ step: Step, of manager: Int, at time: Duration) {
            let index = steps.firstIndex { $0.time <= time } ?? steps.count
            steps.insert((time, manager, step), at: index)
        }

        mutating func failed(_ manager: Int, at now: Duration, connected: Duration? = nil) {
            let error = ManagerError(.connectionLost, "away")
            let random = Double.random(in: 0..<1, using: &random)
            let delay = schedules[manager].delay(after: error, connected: connected, random: random)
            guard let delay else { return }
            add(.ask, of: manager, at: now + delay)
        }

        mutating func begin(_ manager: Int, at now: Duration) {
            beginnings.append(now)
            (taken, trying) = (taken + 1, trying + 1)
            (mostTaken, mostTrying) = (max(mostTaken, taken), max(mostTrying, trying))
            let isConnected = now >= Self.end
            let inVain: Duration = absence == .refuses ? .milliseconds(1) : .seconds(10)
            let length = isConnected ? .milliseconds(30) : inVain
            add(.leave, of: manager, at: now + min(length, .seconds(1)))
            add(.settle(isConnected: isConnected), of: manager, at: now + length)
        }

        mutating func run() {
            while let (now, manager, step) = steps.popLast() {
                switch step {
                case .ask: managerOfNumber[turns.ask()] = manager
                case .leave:
                    taken -= 1
                    turns.leave()
                case .settle(let isConnected):
                    trying -= 1
                    turns.settle()
                    if isConnected { connected[manager] = now } else { failed(manager, at: now) }
                case .look: look = nil
                }
                while let number = turns.next(at: now) {
                    if let next = managerOfNumber.removeValue(forKey: number) { begin(next, at: now) }
                }
                // Somebody looks again, though not everybody.
                if let time = turns.nextTime, look.map({ $0 < now || time < $0 }) ?? true {
                    add(.look, of: manager, at: time)
                    look = time
                }
            }
        }

        /// How many began within a second at most.
        var mostInASecond: Int {
            var (first, most) = (0, 0)
            for (index, time) in beginnings.enumerated() {
                while time - beginnings[first] >= .seconds(1) { first += 1 }
                most = max(most, index - first + 1)
            }
            return most
        }
    }

    @Test(
        "17: 500 managers that lose their server together: 32 at once, less than a quarter in a second, all back in time",
        arguments: Absence.allCases
    )
    func storm(_ absence: Absence) {
        var storm = Storm(managers: 500, absence)
        storm.run()
        #expect(storm.mostTaken <= 32)
        #expect(storm.mostTrying <= 4 * 32)
        #expect(storm.mostInASecond < 500 / 4)
        // Twice the longest wait.
        #expect(storm.connected.allSatisfy { $0.map { $0 - Storm.end <= .seconds(60) } ?? false })
    }

    @Test("Attempts that are not answered give their places up, but no more than four times the places are tried")
    func silence() {
        var turns = DialTurns(places: 2)
        let numbers = (0..<20).map { _ in turns.ask() }
        var begun: [Int] = []
        for second in 0..<10 {
            let before = begun.count
            while let number = turns.next(at: .seconds(second)) { begun.append(number) }
            for _ in before..<begun.count { turns.leave() }
        }
        #expect(begun == Array(numbers.prefix(8)))
        #expect(turns.nextTime == nil)
        turns.settle()
        #expect(turns.next(at: .seconds(10)) == numbers[8])
    }

    @Test("In a second as many begin as there are places, or 32, or a sixth of the managers")
    func pace() {
        for (places, managers, most) in [(4, 10, 32), (4, 600, 100), (50, 60, 50)] {
            var turns = DialTurns(places: places)
            turns.managers = managers
            let numbers = (0..<200).map { _ in turns.ask() }
            var begun: [Int] = []
            while let number = turns.next(at: .seconds(5)) {
                begun.append(number)
                turns.leave()
                turns.settle()
            }
            #expect(begun == Array(numbers.prefix(most)))
            #expect(turns.nextTime == .seconds(6))
            #expect(turns.next(at: .milliseconds(5999)) == nil)
            #expect(turns.next(at: .seconds(6)) == numbers[most])
        }
    }

    @Test("Who does not want to connect any more is passed over")
    func withdrawing() {
        var turns = DialTurns(places: 1)
        let (first, second, third) = (turns.ask(), turns.ask(), turns.ask())
        #expect(turns.next(at: .zero) == first)
        turns.withdraw(second)
        #expect(turns.next(at: .zero) == nil)
        turns.leave()
        turns.settle()
        #expect(turns.next(at: .zero) == third)
    }
}
