/// Whose turn it is to connect, of many managers that want to at once. Pure: it is told the time.
///
/// Three things are limited, so that a server that comes back is not run over by its clients, and many dead servers
/// take neither all places nor all descriptors: how many connect at the same time, where one whose server does not
/// answer gives its place up (``leave()``) while it tries on; how many try in all, those included; and how many begin
/// in a second.
package struct DialTurns {
    /// Of a fleet that loses its server, less than a quarter is to come back within a second: a sixth may begin, and
    /// those that began before may still be on their way.
    private static let slowest = 32
    private static let part = 6
    /// So many times the places may be tried at once, with those that gave theirs up.
    private static let patience = 4

    private let places: Int
    private let second: Duration
    /// How many there are, which do not all want to connect.
    package var managers = 0
    private var waiting: [Int] = []
    private var lastNumber = 0
    private var taken = 0
    private var trying = 0
    /// When those began that did so within the last second.
    private var beginnings: [Duration] = []

    /// - Parameters:
    ///   - places: how many connect at the same time.
    ///   - second: the time in which a limited number begins.
    package init(places: Int, second: Duration = .seconds(1)) {
        self.places = max(1, places)
        self.second = second
    }

    private var isFull: Bool { taken >= places || trying / Self.patience >= places }
    private var mostInASecond: Int { max(Self.slowest, places, managers / Self.part) }

    /// Somebody wants to connect. Returns the number by which it is told that it may.
    package mutating func ask() -> Int {
        lastNumber += 1
        waiting.append(lastNumber)
        return lastNumber
    }

    /// The one with this number does not want to any more.
    package mutating func withdraw(_ number: Int) {
        waiting.removeAll { $0 == number }
    }

    /// Who may begin now, in the order in which they asked; `nil` when nobody may.
    package mutating func next(at now: Duration) -> Int? {
        if let index = beginnings.firstIndex(where: { now - $0 < second }) {
            beginnings.removeFirst(index)
        } else {
            beginnings.removeAll()
        }
        guard !waiting.isEmpty, !isFull, beginnings.count < mostInASecond else { return nil }
        beginnings.append(now)
        taken += 1
        trying += 1
        return waiting.removeFirst()
    }

    /// When somebody may begin even if nobody leaves; `nil` when that is never, or nobody wants to.
    package var nextTime: Duration? {
        guard !waiting.isEmpty, !isFull else { return nil }
        return beginnings.first.map { $0 + second }
    }

    /// A place is free: its attempt has come to something, or takes long.
    package mutating func leave() { taken -= 1 }

    /// An attempt has come to something.
    package mutating func settle() { trying -= 1 }
}
