/// What a ``TickingServer`` wrote and read.
package struct TickingLog: Sendable {
    /// One connection that got so far as to log in.
    package struct Session: Sendable {
        /// The numbers of the ticks that were written completely, one after the other.
        package var sent: Range<Int>?
    }

    /// The sessions by their numbers.
    package internal(set) var sessions: [Int: Session] = [:]
    /// How many ticks were written completely.
    package internal(set) var ticks = 0
    /// How many connections were accepted.
    package internal(set) var connections = 0
    /// How many connections were cut.
    package internal(set) var cuts = 0
    /// How often an Originate was read, by its `Variable`.
    package internal(set) var originates: [String: Int] = [:]
    /// How many connections there are.
    package internal(set) var open = 0
    /// For how long a client did not take what was to be sent, at most.
    package internal(set) var longestBlocked = Duration.zero

    mutating func sent(_ number: Int, in session: Int) {
        ticks += 1
        let earlier = sessions[session]?.sent
        sessions[session, default: Session()].sent = (earlier?.lowerBound ?? number)..<(number + 1)
    }
}
