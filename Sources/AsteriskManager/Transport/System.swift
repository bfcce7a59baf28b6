// The one file that knows the C library: what it is called, and where its versions differ.

#if canImport(Darwin)
import Darwin
private let streamSocket = SOCK_STREAM
private let sendFlags: Int32 = 0
#elseif canImport(Glibc)
import Glibc
private let streamSocket = Int32(SOCK_STREAM.rawValue)
private let sendFlags = Int32(MSG_NOSIGNAL)
#elseif canImport(Musl)
import Musl
private let streamSocket = SOCK_STREAM
private let sendFlags = MSG_NOSIGNAL
#endif
#if canImport(CLinux)
import CLinux
#endif

/// An error of the system, as a number and in words.
package struct SystemError: Error, CustomStringConvertible {
    package let number: Int32
    package let description: String

    init(number: Int32) {
        self.number = number
        description = String(cString: strerror(number))
    }

    package init(_ description: String) {
        number = 0
        self.description = description
    }

    static var last: SystemError { SystemError(number: errno) }
    static var timedOut: SystemError { SystemError(number: ETIMEDOUT) }

    var meansLater: Bool { number == EAGAIN || number == EWOULDBLOCK || number == EINTR }
}

// MARK: Time

/// Time that only goes forward, counted from an arbitrary point.
package func monotonicTime() -> Duration { time(of: CLOCK_MONOTONIC) }

/// For how long the calling thread has had a processor so far.
func threadTime() -> Duration { time(of: CLOCK_THREAD_CPUTIME_ID) }

@inline(__always)
private func time(of clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}

extension Timestamp {
    /// The time by the system's clock.
    public static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}

/// Holds the calling thread up. Never to be called from a task.
package func sleepThread(for duration: Duration) {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return }
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
}

// MARK: Threads

private final class ThreadBody {
    let name: StaticString
    let run: @Sendable () -> Void

    init(_ name: StaticString, _ run: @escaping @Sendable () -> Void) {
        self.name = name
        self.run = run
    }
}

/// Runs `body` on a thread of its own, which `top -H` and debuggers show by its name: at most 15 characters.
package func startThread(_ name: StaticString, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, 512 * 1024)
    let box = Unmanaged.passRetained(ThreadBody(name, body)).toOpaque()
    #if canImport(Darwin)
    var thread: pthread_t?
    let result = pthread_create(&thread, &attributes, { runThreadBody($0) }, box)
    #else
    var thread = pthread_t()
    let result = pthread_create(&thread, &attributes, { runThreadBody($0) }, box)
    #endif
    guard result == 0 else {
        Unmanaged<ThreadBody>.fromOpaque(box).release()
        throw SystemError(number: result)
    }
}

private func runThreadBody(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let box else { return nil }
    let body = Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue()
    let name = UnsafeRawPointer(body.name.utf8Start).assumingMemoryBound(to: CChar.self)
    #if canImport(Darwin)
    pthread_setname_np(name)
    #elseif canImport(CLinux)
    nameThisThread(name)
    #endif
    body.run()
    return nil
}

/// How many threads can run at once.
package var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Lets other threads go before the calling one, for as long as it lives.
func yieldToOtherThreads() {
    #if canImport(Darwin)
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0)
    #else
    // On Linux this is about the calling thread, not about its process. A recorder that is too modest leaves bytes out
    // on a busy machine, and takes no less of an idle processor.
    #if canImport(Glibc)
    _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
    #else
    _ = setpriority(Int32(PRIO_PROCESS), 0, 5)
    #endif
    #endif
}

// MARK: Locks

typealias PlatformMutex = pthread_mutex_t

extension UnsafeMutablePointer<PlatformMutex> {
    func create() {
        initialize(to: PlatformMutex())
        pthread_mutex_init(self, nil)
    }
    @inline(__always) func lock() { pthread_mutex_lock(self) }
    @inline(__always) func unlock() { pthread_mutex_unlock(self) }
    func destroy() { pthread_mutex_destroy(self) }
}

// MARK: Descriptors

/// A socket or an end of a pipe, closed when the value goes.
package struct Descriptor: ~Copyable, Sendable {
    package let raw: Int32

    init(_ raw: Int32) {
        self.raw = raw
    }

    deinit {
        close(raw)
    }

    func setNonblocking() {
        _ = fcntl(raw, F_SETFL, fcntl(raw, F_GETFL) | O_NONBLOCK)
        _ = fcntl(raw, F_SETFD, FD_CLOEXEC)
    }

    /// How many bytes were read into `room`: 0 at the end of the stream, `nil` when there are none now.
    package func receive(into room: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int? {
        let count = read(raw, room.baseAddress, room.count)
        if count >= 0 { return count }
        let error = SystemError.last
        if error.meansLater { return nil }
        throw error
    }

    /// How many of the bytes were taken; `nil` when none can be taken now.
    package func send(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int? {
        let count = platformSend(raw, bytes.baseAddress, bytes.count)
        if count >= 0 { return count }
        let error = SystemError.last
        if error.meansLater { return nil }
        throw error
    }
}

private func platformSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    send(descriptor, bytes, count, sendFlags)
}

// MARK: TCP

/// One address of a host, numeric and ready to connect to.
package struct SocketAddress: Sendable {
    private let family: Int32
    private let bytes: [UInt8]

    /// All addresses of the host, in the system's order. Blocks until the name is resolved.
    package static func resolve(_ host: String, port: Int) throws(SystemError) -> [SocketAddress] {
        try resolve(host, port, flags: 0)
    }

    /// The address that the host's name is, written in digits; `nil` for names that must be resolved.
    package static func numeric(_ host: String, port: Int) -> SocketAddress? {
        (try? resolve(host, port, flags: AI_NUMERICHOST))?.first
    }

    private static func resolve(_ host: String, _ port: Int, flags: Int32) throws(SystemError) -> [SocketAddress] {
        guard 0...65_535 ~= port else { throw SystemError("\(port) is no port") }
        var hints = addrinfo()
        hints.ai_flags = flags
        hints.ai_socktype = streamSocket
        var list: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, String(port), &hints, &list)
        guard result == 0 else { throw SystemError(String(cString: gai_strerror(result))) }
        defer { freeaddrinfo(list) }
        var addresses: [SocketAddress] = []
        var next = list
        while let info = next?.pointee {
            let bytes = UnsafeRawBufferPointer(start: info.ai_addr, count: Int(info.ai_addrlen))
            addresses.append(SocketAddress(family: info.ai_family, bytes: Array(bytes)))
            next = info.ai_next
        }
        return addresses
    }

    /// Whether it is this machine's own: what is sent there passes no network.
    package var isLoopback: Bool {
        withAddress { address, _ in
            let raw = UnsafeRawPointer(address)
            switch Int32(address.pointee.sa_family) {
            case AF_INET:
                return raw.assumingMemoryBound(to: sockaddr_in.self).pointee.sin_addr.s_addr.bigEndian >> 24 == 127
                    ? 1 : 0
            case AF_INET6:
                let address = raw.assumingMemoryBound(to: sockaddr_in6.self).pointee.sin6_addr
                return withUnsafeBytes(of: address) { bytes in
                    let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
                    let isOne = bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] == 1
                    return isOne || isMapped && bytes[12] == 127 ? 1 : 0
                }
            default: return 0
            }
        } == 1
    }

    /// Begins to connect. The socket becomes writable when it is connected, or has failed.
    package func beginConnecting() throws(SystemError) -> Descriptor {
        let descriptor = try makeSocket()
        let result = withAddress { connect(descriptor.raw, $0, $1) }
        guard result == 0 || errno == EINPROGRESS else { throw .last }
        return descriptor
    }

    /// A socket that listens at this address.
    ///
    /// - Parameter backlog: how many connections may wait to be accepted; the next is not answered.
    package func listen(backlog: Int32 = 128) throws(SystemError) -> Descriptor {
        let descriptor = try reserve()
        try descriptor.startListening(backlog: backlog)
        return descriptor
    }

    /// A socket that holds this address and refuses connections until it listens.
    package func reserve() throws(SystemError) -> Descriptor {
        let descriptor = try makeSocket()
        var yes: Int32 = 1
        setsockopt(descriptor.raw, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard withAddress({ bind(descriptor.raw, $0, $1) }) == 0 else { throw .last }
        return descriptor
    }

    private func makeSocket() throws(SystemError) -> Descriptor {
        let raw = socket(family, streamSocket, 0)
        guard raw >= 0 else { throw .last }
        let descriptor = Descriptor(raw)
        descriptor.setNonblocking()
        descriptor.setNoDelay()
        return descriptor
    }

    private func withAddress(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        bytes.withUnsafeBytes { bytes in
            guard let address = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return -1 }
            return body(address, socklen_t(bytes.count))
        }
    }
}

private func platformListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }

extension Descriptor {
    /// Actions are small and wait for answers: nothing is gained by collecting them.
    func setNoDelay() {
        var yes: Int32 = 1
        setsockopt(raw, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        #if canImport(Darwin)
        setsockopt(raw, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
        #endif
    }

    /// Why connecting failed, once the socket is writable; `nil` when it did not fail.
    package var connectError: SystemError? {
        var number: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(raw, SOL_SOCKET, SO_ERROR, &number, &size)
        return number == 0 ? nil : SystemError(number: number)
    }

    /// From now on the socket takes connections at the address that it holds.
    package func startListening(backlog: Int32 = 128) throws(SystemError) {
        guard platformListen(raw, backlog) == 0 else { throw .last }
    }

    /// The next connection of a listening socket; `nil` when there is none now.
    package func acceptConnection() -> Descriptor? {
        let connection = accept(raw, nil, nil)
        guard connection >= 0 else { return nil }
        let descriptor = Descriptor(connection)
        descriptor.setNonblocking()
        descriptor.setNoDelay()
        return descriptor
    }

    /// Ends the stream towards the other side, which may go on sending.
    package func endWriting() {
        shutdown(raw, Int32(SHUT_WR))
    }

    /// Closing will be a reset: what was not delivered yet is thrown away.
    package func resetWhenClosed() {
        var value = linger(l_onoff: 1, l_linger: 0)
        setsockopt(raw, SOL_SOCKET, SO_LINGER, &value, socklen_t(MemoryLayout<linger>.size))
    }

    /// The port that a listening socket was given.
    package var localPort: Int {
        var address = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(raw, $0, &size) }
            // The port stands at the same place in both families.
            return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { Int($0.pointee.sin_port.bigEndian) }
        }
    }
}
