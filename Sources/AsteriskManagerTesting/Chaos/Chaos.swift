/// What a ``ChaosProxy`` does to the connections through it and to their bytes. By default nothing.
///
/// ```swift
/// Chaos(.byteByByte)                                             // all bytes arrive, one by one
/// Chaos(toClient: Chaos.Flow(latency: .milliseconds(20), jitter: .milliseconds(10)))
/// Chaos(cut: Chaos.Cut(.reset, within: 1_000...50_000))          // each connection at its own byte
/// ```
public struct Chaos: Sendable, Hashable {
    /// What happens to the server's bytes on their way to the client.
    public var toClient: Flow
    /// What happens to the client's bytes on their way to the server.
    public var toServer: Flow
    /// How a connection ends before its time; `nil` when it does not.
    public var cut: Cut?
    /// What happens to a client that connects.
    public var arrival: Arrival

    /// Chaos with a flow for each direction.
    public init(toClient: Flow = Flow(), toServer: Flow = Flow(), cut: Cut? = nil, arrival: Arrival = .serve) {
        self.toClient = toClient
        self.toServer = toServer
        self.cut = cut
        self.arrival = arrival
    }

    /// Chaos with the same flow in both directions.
    public init(_ flow: Flow, cut: Cut? = nil, arrival: Arrival = .serve) {
        self.init(toClient: flow, toServer: flow, cut: cut, arrival: arrival)
    }

    /// How the bytes of one direction arrive: all of them, in order, unchanged.
    public struct Flow: Sendable, Hashable {
        /// How long bytes are held back at least.
        public var latency: Duration
        /// How much longer at most; how much is drawn for each slice. Bytes never overtake others.
        public var jitter: Duration
        /// How many bytes a second the line carries; `nil` for as many as there are.
        public var bytesPerSecond: Int?
        /// How many bytes arrive together: drawn for each slice. `nil` for as many as were read at once.
        ///
        /// The borders of the slices depend on the seed and on the place in the stream, not on how the bytes were sent.
        /// A slice is not waited for: bytes that come before the rest of theirs are sent alone.
        public var slices: ClosedRange<Int>?

        /// A flow. Times below zero count as zero, numbers below one as one.
        public init(
            latency: Duration = .zero,
            jitter: Duration = .zero,
            bytesPerSecond: Int? = nil,
            slices: ClosedRange<Int>? = nil
        ) {
            self.latency = latency
            self.jitter = jitter
            self.bytesPerSecond = bytesPerSecond
            self.slices = slices
        }

        /// Every byte alone.
        public static let byteByByte = Flow(slices: 1...1)
    }

    /// An end that comes at a place in the server's stream.
    public struct Cut: Sendable, Hashable {
        /// In what way a connection ends.
        public enum Kind: Sendable, Hashable {
            /// Both sides are closed, as when the server goes. As there, a client whose bytes were on their way sees a
            /// reset.
            case close
            /// Both sides are reset, as when the server's machine has forgotten the connection.
            case reset
            /// The server's stream to the client ends; what the client sends still arrives.
            case halfClose
            /// From now on the bytes of both directions vanish and nothing is closed, as when a cable is pulled. A
            /// connection with a hole in its stream never gets well again; it is over when the client closes it.
            case blackHole
        }

        /// In what way.
        public var kind: Kind
        /// How many of the server's bytes the client gets before: drawn for each connection. A connection that is
        /// further already ends when the client has what was read so far.
        public var position: ClosedRange<Int>

        /// An end at a place that is drawn for each connection.
        public init(_ kind: Kind, within position: ClosedRange<Int>) {
            self.kind = kind
            self.position = position
        }

        /// An end after so many bytes of the server; 0 for one before the first byte.
        public init(_ kind: Kind, at position: Int) {
            self.init(kind, within: position...position)
        }
    }

    /// What happens to a client that connects.
    public enum Arrival: Sendable, Hashable {
        /// It is connected to the server.
        case serve
        /// It is closed at once, without the server. To have it refused, see ``ChaosProxy/refuse()``.
        case close
        /// It stays connected and gets no byte, without the server.
        case blackHole
    }
}
