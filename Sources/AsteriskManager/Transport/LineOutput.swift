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

    private struct State {
        var waiting: [String] = []
        var leftOut = 0
        var isWriting = false
    }

    /// What a pipe takes at once when it takes anything.
    private static let longestLine = 4000
    private static let mostWaiting = 1000
    private let descriptor: Int32
    private let state = Lock(State())

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    func add(_ line: String) {
        let mustWrite = state.withLock { state in
            if state.waiting.count < Self.mostWaiting { state.waiting.append(line) } else { state.leftOut += 1 }
            defer { state.isWriting = true }
            return !state.isWriting
        }
        // One thread writes for all, and no other waits for it: should the system keep it waiting after all, it is alone.
        while mustWrite, let batch = take() {
            var leftOut = batch.leftOut
            for line in batch.lines {
                if leftOut > 0, isReady {
                    put("(\(leftOut) lines were left out here: nobody took them)")
                    leftOut = 0
                }
                if isReady { put(line) } else { leftOut += 1 }
            }
            state.withLock { $0.leftOut += leftOut }
        }
    }

    /// What waits, and how many lines are missing before it; `nil` when nothing waits any more.
    private func take() -> (lines: [String], leftOut: Int)? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isWriting = false
                return nil
            }
            defer { (state.waiting, state.leftOut) = ([], 0) }
            return (state.waiting, state.leftOut)
        }
    }

    private var isReady: Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&entry, 1, 0) == 1 && entry.revents == Int16(POLLOUT)
    }

    private func put(_ line: String) {
        let bytes = Array(String(decoding: line.utf8.prefix(Self.longestLine), as: UTF8.self).utf8) + [Byte.lineFeed]
        bytes.withUnsafeBytes { _ = write(descriptor, $0.baseAddress, $0.count) }
    }
}
