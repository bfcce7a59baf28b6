#if canImport(CLinux)
import CLinux
#endif

/// What is waited for at a socket. Without any of it errors are not found either.
struct SocketInterest: OptionSet {
    let rawValue: UInt8
    static let reading = Self(rawValue: 1)
    static let writing = Self(rawValue: 2)
}

/// A socket at which something can be done.
struct ReadySocket {
    /// The number that it was given.
    let number: Int
    /// Bytes, the end of the stream or an error can be read.
    let isReadable: Bool
}

#if os(Linux) || os(Android)

/// The sockets that one thread waits at. A look takes no longer when there are many of them.
struct SocketSet: ~Copyable {
    /// As many are found by one look; the others by the next.
    private static let mostAtOnce = 256

    private let descriptor: Descriptor
    private let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: mostAtOnce)
    /// How many sockets the last look has found.
    private(set) var readyCount = 0

    init() throws(SystemError) {
        let raw = epoll_create1(epollCloseOnExec)
        guard raw >= 0 else { throw .last }
        descriptor = Descriptor(raw)
        events.initialize(repeating: epoll_event())
    }

    deinit { events.deallocate() }

    /// Waits for something else at the socket from now on.
    ///
    /// - Parameters:
    ///   - number: what a ``ReadySocket`` calls it.
    ///   - earlier: what was waited for so far; nothing for a socket that was not in the set, or is to leave it.
    mutating func wait(
        for interest: SocketInterest,
        insteadOf earlier: SocketInterest,
        at socket: borrowing Descriptor,
        number: Int
    ) throws(SystemError) {
        var event = epoll_event()
        event.events = (interest.contains(.reading) ? epollIn : 0) | (interest.contains(.writing) ? epollOut : 0)
        event.data.u64 = UInt64(number)
        let change = interest.isEmpty ? EPOLL_CTL_DEL : earlier.isEmpty ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
        guard epoll_ctl(descriptor.raw, change, socket.raw, &event) == 0 else { throw .last }
    }

    /// Waits until something can be done at one of the sockets, or the time is over; `nil` waits for ever.
    mutating func look(timeout: Duration?) {
        let count = epoll_wait(descriptor.raw, events.baseAddress, Int32(events.count), milliseconds(timeout))
        readyCount = max(0, Int(count))
    }

    /// One of the sockets that the last look has found.
    subscript(place: Int) -> ReadySocket {
        ReadySocket(number: Int(events[place].data.u64), isReadable: events[place].events & ~epollOut != 0)
    }
}

#else

/// The sockets that one thread waits at. A look takes longer when there are many of them.
struct SocketSet: ~Copyable {
    private var entries: [PollEntry] = []
    private var found: [ReadySocket] = []

    init() throws(SystemError) {}

    mutating func wait(
        for interest: SocketInterest,
        insteadOf earlier: SocketInterest,
        at socket: borrowing Descriptor,
        number: Int
    ) throws(SystemError) {
        while entries.count <= number { entries.append(.none) }
        entries[number] = PollEntry(
            socket,
            reading: interest.contains(.reading),
            writing: interest.contains(.writing)
        )
    }

    mutating func look(timeout: Duration?) {
        poll(&entries, timeout: timeout)
        found.removeAll(keepingCapacity: true)
        for number in entries.indices where entries[number].hasAnything {
            found.append(ReadySocket(number: number, isReadable: entries[number].isReadable))
        }
    }

    var readyCount: Int { found.count }
    subscript(place: Int) -> ReadySocket { found[place] }
}

#endif
