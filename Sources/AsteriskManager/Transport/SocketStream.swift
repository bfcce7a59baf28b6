/// How the bytes of a connection pass through its socket: as they are, or through TLS. Confined to the connection's
/// thread.
package protocol SocketStream {
    /// Whether nobody between here and the server can read what passes, wherever the server is.
    var isPrivate: Bool { get }
    /// What the user must be warned of, once.
    var warning: String? { get }
    /// Bytes were taken from the connection that the socket has not taken yet.
    var hasUnsent: Bool { get }
    /// There is something to receive, whether or not the socket has anything.
    var hasUnread: Bool { get }

    /// Agrees with the server on how to go on.
    mutating func open(_ socket: borrowing Descriptor, _ opening: StreamOpening) throws(ManagerError)

    /// How many bytes were received into `room`: 0 at the end of the stream, `nil` when there are none now.
    mutating func receive(
        into room: UnsafeMutableRawBufferPointer,
        from socket: borrowing Descriptor
    ) throws(ManagerError) -> Int?

    /// How many of the bytes were taken; `nil` when none can be taken now. Without bytes it sends what is left.
    mutating func send(_ bytes: UnsafeRawBufferPointer, through socket: borrowing Descriptor) throws(ManagerError)
        -> Int?

    /// Takes leave of the server, as far as that is possible without waiting.
    mutating func close(_ socket: borrowing Descriptor)
}

/// What a stream needs while it is opened.
package struct StreamOpening {
    /// Who the server is, for messages.
    let place: String
    let timeout: Duration
    /// What wakes the thread, to be looked after.
    let pipe: SharedWakePipe
    let mailbox: Mailbox
}

/// Bytes as they are.
struct ClearStream: SocketStream {
    var isPrivate: Bool { false }
    var warning: String? { nil }
    var hasUnsent: Bool { false }
    var hasUnread: Bool { false }

    func open(_ socket: borrowing Descriptor, _ opening: StreamOpening) {}
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
