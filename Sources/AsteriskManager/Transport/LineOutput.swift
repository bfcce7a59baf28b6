#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Where lines are written that must not hold up who writes them: a thread that reads connections may.
///
/// A line that would have to wait, for a pipe that nobody reads or a terminal that was stopped, is left out; the next that
/// is written says how many were.
final class LineOutput: Sendable {
    static let standardError = LineOutput(STDERR_FILENO)

    /// What a pipe takes at once when it takes anything.
    private static let longestLine = 4000
    private let descriptor: Int32
    private let leftOut = Lock(0)

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    func write(_ line: String) {
        // The lock is held while it is written: no line stands inside another, and none is long.
        leftOut.withLock { leftOut in
            guard isReady else {
                leftOut += 1
                return
            }
            if leftOut > 0 { put("(\(leftOut) lines were left out here: nobody took them)") }
            leftOut = 0
            if isReady { put(line) } else { leftOut = 1 }
        }
    }

    private var isReady: Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&entry, 1, 0) == 1 && entry.revents == Int16(POLLOUT)
    }

    private func put(_ line: String) {
        let bytes = Array(line.utf8.prefix(Self.longestLine)) + [Byte.lineFeed]
        bytes.withUnsafeBytes { bytes in
            #if canImport(Darwin)
            _ = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
            #elseif canImport(Glibc)
            _ = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            #else
            _ = Musl.write(descriptor, bytes.baseAddress, bytes.count)
            #endif
        }
    }
}
