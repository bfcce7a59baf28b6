#if TLS
import AsteriskManager

extension ServerEntry {
    static let canUseTLS = true

    func makeManager(_ configuration: ManagerConfiguration) -> Manager {
        let tls: ManagerTLS
        switch protection {
        case nil: return makeClearManager(configuration)
        case .verified: tls = .verified
        case .authority(let file): tls = .verified(authorities: [file])
        case .key(let digest): tls = .pinned(digest)
        }
        return Manager(
            host,
            port: port,
            tls: tls,
            name: name,
            username: username,
            secret: secret,
            configuration: configuration
        )
    }
}
#else
import AsteriskManager

extension ServerEntry {
    static let canUseTLS = false

    func makeManager(_ configuration: ManagerConfiguration) -> Manager { makeClearManager(configuration) }
}
#endif
