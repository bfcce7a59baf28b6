#if TLS
/// How a connection is protected by TLS, and by what the server is known.
///
/// ```swift
/// Manager("pbx.example.com", tls: .verified, username: "monitor", secret: secret)
/// Manager("pbx.example.com", tls: .verified(authorities: ["/etc/asterisk/keys/ca.crt"]), …)
/// Manager("192.0.2.7", tls: .pinned("q0JTpHcVHGkkLS2VtcPDPJwPjgqUHO7PSXNfOJQ1Vek="), …)
/// ```
///
/// TLS 1.2 is the oldest version that is spoken. The server's side is `tlsenable`, `tlsbindaddr` and `tlscertfile` in
/// its `manager.conf`, port 5039 unless configured otherwise.
///
/// ## Package traits
///
/// This type is guarded by the `TLS` package trait.
public struct ManagerTLS: Sendable {
    enum Verification: Sendable, Hashable {
        case authorities([String])
        case keys([String])
        case none
    }

    let verification: Verification
    /// The name that the certificate must bear, if it is not that of the host.
    let serverName: String?

    /// The server's certificate must be signed by an authority that the system trusts, be valid today, and bear the
    /// host's name. On Apple's systems the authorities are those of `/etc/ssl/cert.pem`; the keychain is not asked.
    public static let verified = ManagerTLS.verified(authorities: [])

    /// As ``verified``, with more authorities or for another name.
    ///
    /// - Parameters:
    ///   - authorities: files (PEM) with certificates that are trusted besides the system's: that of the organisation's
    ///     own authority, or a server's self-signed one. They are read again when they have changed.
    ///   - serverName: the name that the certificate must bear; that of the host when it is `nil`.
    public static func verified(authorities: [String], serverName: String? = nil) -> ManagerTLS {
        ManagerTLS(verification: .authorities(authorities), serverName: serverName)
    }

    /// The server must have one of these keys; nothing else of its certificate matters. That is the way for
    /// self-signed certificates.
    ///
    /// - Parameter keys: the SHA-256 digests of public keys, in base64 or in hexadecimal digits:
    ///
    ///       openssl x509 -in asterisk.pem -noout -pubkey | openssl pkey -pubin -outform der |
    ///           openssl dgst -sha256 -binary | base64
    ///
    ///   Several are for a change of keys. The error of a server with another key says which it has.
    ///
    ///   One that is no such digest, or none at all, ends the run with ``ManagerError/Code/invalidPin``.
    public static func pinned(_ keys: String...) -> ManagerTLS { pinned(keys) }

    /// The server must have one of these keys, such as those of a file of one's own.
    ///
    /// - Parameter keys: the SHA-256 digests of public keys, in base64 or in hexadecimal digits. One that is no such
    ///   digest, or none at all, ends the run with ``ManagerError/Code/invalidPin``.
    public static func pinned(_ keys: [String]) -> ManagerTLS {
        ManagerTLS(verification: .keys(keys), serverName: nil)
    }

    /// Any certificate will do: the connection is encrypted, but with whom nobody knows. Reported once as
    /// ``ManagerReport/Kind/exposed``; a plain secret is not sent over it.
    public static let insecureUnverified = ManagerTLS(verification: .none, serverName: nil)
}

extension Manager {
    /// A manager of the server at `host`, over TLS.
    ///
    /// What can go wrong besides the rest: ``ManagerError/Code/tlsFailed`` and the codes that begin with `certificate`.
    ///
    /// ## Package traits
    ///
    /// This initializer is guarded by the `TLS` package trait.
    ///
    /// - Parameters:
    ///   - host: a name or an address.
    ///   - port: 5039 unless the server is configured otherwise.
    ///   - tls: by what the server is known.
    ///   - name: the name under which events tell of this manager; `host:port` when it is `nil`.
    ///   - username: the user's name in the server's `manager.conf`.
    ///   - secret: the user's secret. By default it is not sent, only a digest of it.
    public convenience init(
        _ host: String,
        port: Int = 5039,
        tls: ManagerTLS,
        name: String? = nil,
        username: String,
        secret: String,
        configuration: ManagerConfiguration = ManagerConfiguration()
    ) {
        let credentials = ManagerCredentials(username: username, secret: secret)
        self.init(host, port: port, tls: tls, name: name, configuration: configuration) { credentials }
    }

    /// A manager over TLS that asks for its credentials at each login.
    ///
    /// ## Package traits
    ///
    /// This initializer is guarded by the `TLS` package trait.
    ///
    /// - Parameters:
    ///   - host: a name or an address.
    ///   - port: 5039 unless the server is configured otherwise.
    ///   - tls: by what the server is known.
    ///   - name: the name under which events tell of this manager; `host:port` when it is `nil`.
    ///   - credentials: called before each attempt to connect. What it throws counts as an attempt that failed.
    public convenience init(
        _ host: String,
        port: Int = 5039,
        tls: ManagerTLS,
        name: String? = nil,
        configuration: ManagerConfiguration = ManagerConfiguration(),
        credentials: @escaping CredentialsProvider
    ) {
        let transport = SocketTransport(
            host: host,
            port: port,
            stream: { place throws(ManagerError) in try TLSStream(tls, host: host, place: place) }
        )
        self.init(
            name: name ?? "\(host):\(port)",
            transport: transport,
            credentials: credentials,
            configuration: configuration
        )
    }
}
#endif
