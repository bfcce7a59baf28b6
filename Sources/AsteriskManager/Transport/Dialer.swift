/// Finds the way to a host: resolves its name, and tries its addresses until one answers.
///
/// An address that does not answer holds up the next one for a moment only, and the first connection wins.
package struct Dialer {
    let host: String
    let port: Int
    /// How a name becomes addresses. Blocks, and cannot be stopped.
    let resolve: Resolver

    package typealias Resolver = @Sendable (_ host: String, _ port: Int) throws -> [SocketAddress]

    /// How long an address may take before the next one is tried as well.
    private static let headStart = Duration.milliseconds(250)

    /// A connection on its way.
    final class Attempt {
        let socket: Descriptor
        let isPrivate: Bool

        init(_ address: SocketAddress) throws(SystemError) {
            socket = try address.beginConnecting()
            isPrivate = address.isLoopback
        }
    }

    /// The server, for messages.
    var place: String { "\(host.visible) port \(port)" }

    // MARK: Resolving

    /// The host's addresses. The name is resolved by a thread of its own, which is left behind when it takes too long.
    func addresses(_ configuration: ManagerConfiguration, _ pipe: SharedWakePipe, isStopping: () -> Bool)
        throws(ManagerError) -> [SocketAddress]
    {
        if let numeric = SocketAddress.numeric(host, port: port) { return [numeric] }
        let answer = Lock<Result<[SocketAddress], any Error>?>(nil)
        let (host, port, resolve) = (host, port, resolve)
        do {
            try startThread("ami-resolver") {
                let result = Result { try resolve(host, port) }
                answer.withLock { $0 = result }
                pipe.value.wake()
            }
        } catch {
            throw ManagerError(.cannotConnect, "no thread to look for \(place): \(error)")
        }
        let deadline = monotonicTime() + configuration.resolveTimeout
        while !isStopping() {
            if let answer = answer.withLock({ $0 }) {
                do {
                    let addresses = try answer.get()
                    if !addresses.isEmpty { return addresses }
                } catch {
                    throw ManagerError(.cannotConnect, "cannot connect to \(place): \(error)")
                }
                throw ManagerError(.cannotConnect, "cannot connect to \(place): the name has no address")
            }
            let left = deadline - monotonicTime()
            guard left > .zero else {
                throw ManagerError(.timedOut, "\(place) was not found within \(configuration.resolveTimeout.inWords)")
            }
            var entries = [PollEntry(pipe.value.reading)]
            poll(&entries, timeout: left)
            pipe.value.drain()
        }
        throw stopped
    }

    // MARK: Connecting

    /// Connects to the first of the addresses that answers.
    func connect(
        to addresses: [SocketAddress],
        _ configuration: ManagerConfiguration,
        _ pipe: SharedWakePipe,
        isStopping: () -> Bool
    ) throws(ManagerError) -> Attempt {
        let deadline = monotonicTime() + configuration.connectTimeout
        var left = addresses[...]
        var attempts: [Attempt] = []
        var nextStart = monotonicTime()
        var failure = SystemError("the name has no address")
        while !isStopping() {
            let now = monotonicTime()
            if let address = left.first, attempts.isEmpty || now >= nextStart {
                left = left.dropFirst()
                nextStart = now + Self.headStart
                do throws(SystemError) { attempts.append(try Attempt(address)) } catch { failure = error }
                continue
            }
            guard !attempts.isEmpty else {
                throw ManagerError(.cannotConnect, "cannot connect to \(place): \(failure)")
            }
            guard now < deadline else {
                throw ManagerError(.timedOut, "\(place) did not answer within \(configuration.connectTimeout.inWords)")
            }
            var entries = [PollEntry(pipe.value.reading)] + attempts.map { PollEntry($0.socket, writing: true) }
            poll(&entries, timeout: (left.isEmpty ? deadline : min(deadline, nextStart)) - now)
            if entries[0].isReadable { pipe.value.drain() }
            for (attempt, entry) in zip(attempts, entries.dropFirst()) where entry.isReadable || entry.isWritable {
                guard let error = attempt.socket.connectError else { return attempt }
                failure = error
                attempts.removeAll { $0 === attempt }
            }
        }
        throw stopped
    }

    private var stopped: ManagerError { ManagerError(.stopped, "stopped while connecting to \(place)") }
}
