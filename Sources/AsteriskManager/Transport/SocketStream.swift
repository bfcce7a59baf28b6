/// How the bytes of a connection pass through its socket: as they are, or through TLS. From the first call of
/// ``open(_:)`` to ``close(_:)`` it is confined to the thread of the connection's ``PollLoop``.
package protocol SocketStream {
    /// Whether nobody between here and the server can read what passes, wherever the server is.
    var isPrivate: Bool { get }
    /// What the user must be warned of, once.
    var warning: String? { get }
    /// Bytes were taken from the connection that the socket has not taken yet.
    var hasUnsent: Bool { get }
    /// There is something to receive, whether or not the socket has anything.
    var hasUnread: Bool { get }

    /// Agrees with the server on how to go on, as far as what has come from it allows. Called until it returns `true`.
    mutating func open(_ socket: borrowing Descriptor) throws(ManagerError) -> Bool

    /// How many bytes were received into `room`: 0 at the end of the stream, `nil` when there are none now.
    mutating func receive(
        into room: UnsafeMutableRawBufferPointer,
        from socket: borrowing Descriptor
    ) throws(ManagerError) -> Int?

    /// How many of the bytes were taken; `nil` when none can be taken now. Without bytes it sends what is left.
    mutating func send(_ bytes: UnsafeRawBufferPointer, through socket: borrowing Descriptor) throws(ManagerError)
        -> Int?

    /// Takes leave of the server, as far as that is possible without waiting. Nothing else is called afterwards.
    mutating func close(_ socket: borrowing Descriptor)
}

/// Bytes as they are.
struct ClearStream: SocketStream {
    var isPrivate: Bool { false }
    var warning: String? { nil }
    var hasUnsent: Bool { false }
    var hasUnread: Bool { false }

    func open(_ socket: borrowing Descriptor) -> Bool { true }
    func close(_ socket: borrowing Descriptor) {}

    @inline(__always)
    func receive(
        into room: UnsafeMutableRawBufferPointer,
        from socket: borrowing Descriptor
    ) throws(ManagerError) -> Int? {
        do throws(SystemError) {
            return try socket.receive(into: room)
        } catch {
            throw .broken(error)
        }
    }

    func send(_ bytes: UnsafeRawBufferPointer, through socket: borrowing Descriptor) throws(ManagerError) -> Int? {
        do throws(SystemError) {
            return try socket.send(bytes)
        } catch {
            throw .broken(error)
        }
    }
}

extension ManagerError {
    static func broken(_ error: SystemError) -> ManagerError {
        ManagerError(.connectionLost, "the connection broke: \(error)")
    }
}
