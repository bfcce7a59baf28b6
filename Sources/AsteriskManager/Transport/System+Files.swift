#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The bytes of a file.
package func contentsOfFile(_ path: String) throws(SystemError) -> [UInt8] {
    let raw = open(path, O_RDONLY | O_CLOEXEC)
    guard raw >= 0 else { throw .last }
    let descriptor = Descriptor(raw)
    var contents: [UInt8] = []
    var failure: SystemError?
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { chunk in
        do throws(SystemError) {
            while let count = try descriptor.receive(into: chunk), count > 0 {
                contents += UnsafeRawBufferPointer(rebasing: chunk[..<count])
            }
        } catch {
            failure = error
        }
    }
    if let failure { throw failure }
    return contents
}

/// Tells whether a file was written to, or replaced by another one, since it was looked at. All files that are not there
/// have the same.
struct FileStamp: Hashable, Sendable {
    private let size: Int
    private let number: UInt64
    private let seconds: Int
    private let nanoseconds: Int

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            (size, number, seconds, nanoseconds) = (-1, 0, 0, 0)
            return
        }
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        (size, number) = (Int(status.st_size), UInt64(status.st_ino))
        (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
    }
}

/// A folder that files are made in. What its path leads to later does not matter.
struct Folder: ~Copyable, Sendable {
    private let descriptor: Descriptor

    /// Opens the folder, and makes it, for its owner alone, if it is not there.
    init(_ path: String) throws(SystemError) {
        if path.utf8.contains(0) { throw SystemError("the path has a NUL in it") }
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw .last }
        let raw = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard raw >= 0 else { throw .last }
        descriptor = Descriptor(raw)
    }

    /// A file that was not there before, to be written and read by its owner alone.
    func makeFile(_ name: String) throws(SystemError) -> Descriptor {
        let raw = openat(descriptor.raw, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard raw >= 0 else { throw .last }
        return Descriptor(raw)
    }
}

extension SystemError {
    /// Whether a file of this name is there already.
    var meansExists: Bool { number == EEXIST }
}

extension Descriptor {
    /// Writes all of the bytes at `offset` of a file, or nothing: what was written before an error is cut off again.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            let count = pwrite(raw, rest.baseAddress, rest.count, off_t(offset + written))
            guard count < 0 else {
                written += count
                continue
            }
            let error = SystemError.last
            if error.number == EINTR { continue }
            _ = ftruncate(raw, off_t(offset))
            throw error
        }
    }
}
