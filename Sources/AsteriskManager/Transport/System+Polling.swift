#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A pipe that wakes a thread out of ``poll(_:timeout:)``.
package struct WakePipe: ~Copyable, Sendable {
    package let reading: Descriptor
    private let writing: Descriptor

    package init() throws(SystemError) {
        var ends: (Int32, Int32) = (0, 0)
        let result = withUnsafeMutablePointer(to: &ends) { ends in
            ends.withMemoryRebound(to: Int32.self, capacity: 2) { pipe($0) }
        }
        guard result == 0 else { throw .last }
        reading = Descriptor(ends.0)
        writing = Descriptor(ends.1)
        reading.setNonblocking()
        writing.setNonblocking()
    }

    package func wake() {
        var byte: UInt8 = 1
        _ = write(writing.raw, &byte, 1)
    }

    package func drain() {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { room in
            while let count = try? reading.receive(into: room), count > 0 {}
        }
    }
}

/// What ``poll(_:timeout:)`` waits for at one descriptor, and what it found.
package struct PollEntry {
    fileprivate var value: pollfd

    /// With neither `reading` nor `writing` the descriptor is left out, and errors are not found either.
    package init(_ descriptor: borrowing Descriptor, reading: Bool = true, writing: Bool = false) {
        let events = (reading ? Int16(POLLIN) : 0) | (writing ? Int16(POLLOUT) : 0)
        value = pollfd(fd: events == 0 ? -1 : descriptor.raw, events: events, revents: 0)
    }

    /// Bytes, the end of the stream or an error can be read.
    package var isReadable: Bool { value.revents & ~Int16(POLLOUT) != 0 }
    package var isWritable: Bool { value.revents & Int16(POLLOUT) != 0 }
    var hasAnything: Bool { value.revents != 0 }

    /// Waits for nothing.
    static var none: PollEntry { PollEntry(value: pollfd(fd: -1, events: 0, revents: 0)) }

    private init(value: pollfd) {
        self.value = value
    }
}

/// Waits until something can be done at one of the descriptors, or the time is over; `nil` waits for ever.
package func poll(_ entries: inout [PollEntry], timeout: Duration?) {
    let milliseconds = milliseconds(timeout)
    let count = entries.withUnsafeMutableBufferPointer { entries in
        entries.withMemoryRebound(to: pollfd.self) { entries in
            platformPoll(entries.baseAddress, entries.count, milliseconds)
        }
    }
    if count <= 0 {
        for index in entries.indices { entries[index].value.revents = 0 }
    }
}

private func platformPoll(_ entries: UnsafeMutablePointer<pollfd>?, _ count: Int, _ milliseconds: Int32) -> Int32 {
    poll(entries, nfds_t(count), milliseconds)
}

/// As the system's calls want it: rounded up, because a wait that ends early would only turn in a circle, and -1 for ever.
func milliseconds(_ timeout: Duration?) -> Int32 {
    guard let timeout else { return -1 }
    let (seconds, attoseconds) = max(timeout, .zero).components
    let fraction = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(min(seconds, 3600) * 1000 + fraction)
}
