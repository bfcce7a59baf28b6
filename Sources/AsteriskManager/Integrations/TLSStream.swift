#if TLS
import NIOCore
import NIOSSL

/// TLS over a connection's socket, on the thread of the connection's loop.
package final class TLSStream: SocketStream {
    /// Asterisk reads 1024 bytes at once and does not see what is left of a longer record before more comes. It also
    /// takes a record that arrives in two parts for a broken connection: each gets a write of its own.
    package static let longestRecord = 1000

    private let tls: ManagerTLS
    private let serverName: String
    private let place: String
    /// What the server's key was, if it was none of those expected.
    private let pinning: KeyPinning?
    private var state: State
    /// Whether the server has said nothing yet.
    private var isFirst = true

    private enum State {
        case prepared(NIOSSLClientHandler)
        case running(TLSPipeline)
        case over
    }

    /// Reads the certificates of the authorities if nobody has yet, which takes long, and sends nothing. To be called by
    /// any thread.
    package init(_ tls: ManagerTLS, host: String, place: String) throws(ManagerError) {
        self.tls = tls
        self.place = place
        serverName = tls.serverName ?? host
        var pinning: KeyPinning?
        if case .keys(let keys) = tls.verification { pinning = try KeyPinning(keys) }
        self.pinning = pinning
        let context = try TLSContexts.shared.context(for: tls.verification)
        do {
            state = .prepared(try NIOSSLClientHandler(context, serverName, pinning))
        } catch {
            throw ManagerError(.tlsFailed, "TLS to \(serverName.visible): the name cannot be asked for: \(error)")
        }
    }

    package var isPrivate: Bool { warning == nil }

    package var warning: String? {
        guard case .none = tls.verification else { return nil }
        return "the server's certificate is not verified: others on the way can read and change what passes; "
            + "pin the server's key instead"
    }

    private var pipeline: TLSPipeline? {
        guard case .running(let pipeline) = state else { return nil }
        return pipeline
    }

    package var hasUnsent: Bool { pipeline.map { $0.unsent.readableBytes > 0 } ?? false }
    package var hasUnread: Bool { pipeline.map { $0.hasUnread || $0.isOver } ?? false }

    // MARK: Opening

    package func open(_ socket: borrowing Descriptor) throws(ManagerError) -> Bool {
        if case .prepared(let handler) = state { state = .running(TLSPipeline(handler, to: serverName)) }
        guard let pipeline else { return false }
        while !pipeline.isOpen {
            try? flush(pipeline, socket)
            if let error = pipeline.error {
                throw TLSFault(error, certificate: pipeline.certificate, pinning, serverName, place).error
            }
            guard !pipeline.isOver else {
                throw ManagerError(.tlsFailed, "\(place) closed the connection while TLS was agreed on")
            }
            guard let bytes = try readWhileOpening(pipeline, socket) else {
                if pipeline.isOver { continue }
                return false
            }
            if isFirst, let error = ManagerError(firstBytes: bytes.readableBytesView, from: place) { throw error }
            isFirst = false
            pipeline.receive(bytes)
        }
        return true
    }

    private func readWhileOpening(_ pipeline: TLSPipeline, _ socket: borrowing Descriptor) throws(ManagerError)
        -> ByteBuffer?
    {
        do throws(SystemError) {
            return try read(4096, pipeline, socket)
        } catch {
            throw ManagerError(.tlsFailed, "\(place) broke the connection while TLS was agreed on: \(error)")
        }
    }

    // MARK: Reading

    package func receive(
        into room: UnsafeMutableRawBufferPointer,
        from socket: borrowing Descriptor
    ) throws(ManagerError) -> Int? {
        guard let pipeline else { return nil }
        if pipeline.hasUnread { return pipeline.takeUnread(into: room) }
        if pipeline.isOver { return try end(pipeline) }
        do throws(SystemError) {
            guard let bytes = try read(room.count, pipeline, socket) else { return nil }
            let count = pipeline.receive(bytes, into: room)
            if count > 0 { return count }
        } catch {
            throw .broken(error)
        }
        return pipeline.isOver ? try end(pipeline) : nil
    }

    private func end(_ pipeline: TLSPipeline) throws(ManagerError) -> Int {
        guard let error = pipeline.error else {
            guard pipeline.isTruncated else { return 0 }
            let why = "the server closed the connection without TLS's farewell: the end of what it sent may be missing"
            throw ManagerError(.connectionLost, why)
        }
        throw ManagerError(.connectionLost, "the connection broke: TLS: \(TLSFault.words(for: error))")
    }

    /// Reads what the socket has; `nil` when it has nothing now, or nothing any more.
    private func read(_ count: Int, _ pipeline: TLSPipeline, _ socket: borrowing Descriptor) throws(SystemError)
        -> ByteBuffer?
    {
        var bytes = pipeline.buffer(count)
        var result: Result<Int?, SystemError> = .success(nil)
        bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { room in
            do throws(SystemError) {
                let count = try socket.receive(into: room)
                result = .success(count)
                return count ?? 0
            } catch {
                result = .failure(error)
                return 0
            }
        }
        guard let read = try result.get() else { return nil }
        if read == 0 { pipeline.receivedEnd() }
        return read > 0 ? bytes : nil
    }

    // MARK: Writing

    package func send(_ bytes: UnsafeRawBufferPointer, through socket: borrowing Descriptor) throws(ManagerError)
        -> Int?
    {
        guard let pipeline else { return nil }
        var taken = 0
        do throws(SystemError) {
            try flush(pipeline, socket)
            while !hasUnsent, taken < bytes.count {
                let record = Self.record(UnsafeRawBufferPointer(rebasing: bytes[taken...]))
                pipeline.write(record)
                taken += record.count
                try flush(pipeline, socket)
            }
        } catch {
            throw .broken(error)
        }
        return taken == 0 && hasUnsent ? nil : taken
    }

    /// What goes into the next record: whole lines, so that the server has no part of a line before it when it reads.
    package static func record(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let most = bytes.prefix(longestRecord)
        let end = most.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? most.endIndex
        return UnsafeRawBufferPointer(rebasing: bytes[..<end])
    }

    private func flush(_ pipeline: TLSPipeline, _ socket: borrowing Descriptor) throws(SystemError) {
        while pipeline.unsent.readableBytes > 0 {
            var result: Result<Int?, SystemError> = .success(nil)
            pipeline.unsent.withUnsafeReadableBytes { bytes in
                do throws(SystemError) {
                    result = .success(try socket.send(bytes))
                } catch {
                    result = .failure(error)
                }
            }
            guard let count = try result.get() else { return }
            pipeline.sent(count)
        }
    }

    package func close(_ socket: borrowing Descriptor) {
        guard let pipeline else { return }
        pipeline.close()
        try? flush(pipeline, socket)
        pipeline.end()
        state = .over
    }
}
#endif
