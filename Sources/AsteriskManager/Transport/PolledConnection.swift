/// What a ``PollLoop`` serves. Confined to the loop's thread.
protocol PolledConnection: AnyObject {
    var socket: Descriptor { borrowing get }
    /// What is waited for at its socket.
    var interest: SocketInterest { get }
    /// When it wants to be served at the latest.
    var deadline: Duration? { get }
    /// It is to be served again at once.
    var isBusy: Bool { get }
    var isOver: Bool { get }

    /// It is about to be served for the first time.
    ///
    /// - Parameter call: asks the loop to serve it. May be called by any thread.
    func begin(_ call: @escaping @Sendable () -> Void)

    /// Does what there is to do.
    func serve(_ occasion: PollOccasion)

    /// Nothing else is served before the loop looks again: handlers that were not woken are woken now.
    func endTurn()

    /// Its socket cannot be waited at any more.
    func fail(_ error: SystemError)

    /// It is over, and out of the loop.
    func finish()
}

/// Why a connection is served.
struct PollOccasion {
    var isReadable = false
    var isCalled = false
    /// Others are served in the same turn.
    var hasCompany = false
}
