#if TLS
import Crypto
import NIOCore
import NIOSSL

/// The certificates of the authorities that the system trusts.
enum SystemAuthorities {
    /// On Apple's systems, where SwiftNIO has to be told: their own verification answers on a thread of its own, for
    /// which nothing waits here.
    #if canImport(Darwin)
    static let namedFile: String? = "/etc/ssl/cert.pem"
    #else
    static let namedFile: String? = nil
    #endif
    /// Where they may be. On Linux SwiftNIO looks there by itself.
    static let files =
        namedFile.map { [$0] } ?? ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]
}

extension NIOSSLContext {
    /// What connections have in common that verify alike. Reads the files of certificates, which takes long.
    convenience init(for verification: ManagerTLS.Verification) throws(ManagerError) {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        switch verification {
        case .authorities(let files):
            if let file = SystemAuthorities.namedFile { configuration.trustRoots = .file(file) }
            for file in files {
                configuration.additionalTrustRoots.append(.certificates(try Self.certificates(file)))
            }
        case .keys:
            configuration.certificateVerification = .noHostnameVerification
            configuration.trustRoots = .certificates([])
        case .none:
            configuration.certificateVerification = .none
            configuration.trustRoots = .certificates([])
        }
        do {
            try self.init(configuration: configuration)
        } catch {
            throw ManagerError(.tlsFailed, "TLS cannot be set up: \(TLSFault.words(for: error))")
        }
    }

    private static func certificates(_ file: String) throws(ManagerError) -> [NIOSSLCertificate] {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try contentsOfFile(file)
        } catch {
            throw ManagerError(.tlsFailed, "\(file.visible), a file of trusted certificates, cannot be read: \(error)")
        }
        guard let certificates = try? NIOSSLCertificate.fromPEMBytes(bytes), !certificates.isEmpty else {
            throw ManagerError(.tlsFailed, "\(file.visible) holds no certificate in the format PEM")
        }
        return certificates
    }
}

extension NIOSSLClientHandler {
    convenience init(_ context: NIOSSLContext, _ serverName: String, _ pinning: KeyPinning?) throws {
        // An address is compared with the certificate, but not asked for.
        let name = serverName.isAddress ? nil : serverName
        if let pinning {
            try self.init(context: context, serverHostname: name) { certificates, promise in
                promise.succeed(pinning.accepts(certificates.first) ? .certificateVerified : .failed)
            }
        } else {
            try self.init(context: context, serverHostname: name)
        }
    }
}

extension String {
    /// Whether it is a numeric address, as TLS sees it.
    var isAddress: Bool { (try? NIOCore.SocketAddress(ipAddress: self, port: 0)) != nil }
}

/// Compares the server's public key with those that are expected. Belongs to one connection.
final class KeyPinning {
    private let keys: [[UInt8]]
    /// What the server's key was, when it was none of them.
    private(set) var refused: String?

    init(_ texts: [String]) throws(ManagerError) {
        var keys: [[UInt8]] = []
        for text in texts {
            guard let key = Self.digest(text) else {
                let why = "'\(text.visible)' is not the SHA-256 digest of a key, in base64 or hexadecimal digits"
                throw ManagerError(.invalidPin, why)
            }
            keys.append(key)
        }
        guard !keys.isEmpty else { throw ManagerError(.invalidPin, "no key is given that the server may have") }
        self.keys = keys
    }

    func accepts(_ certificate: NIOSSLCertificate?) -> Bool {
        guard let key = try? certificate?.extractPublicKey().toSPKIBytes() else { return false }
        let digest = Array(SHA256.hash(data: key))
        guard !keys.contains(digest) else { return true }
        refused = Base64.encode(digest)
        return false
    }

    private static func digest(_ text: String) -> [UInt8]? {
        let digits = Array(text.filter { $0 != ":" }.utf8)
        if digits.count == 64 {
            let bytes = stride(from: 0, to: 64, by: 2).compactMap { index in
                UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
            }
            return bytes.count == 32 ? bytes : nil
        }
        guard let bytes = Base64.decode(text), bytes.count == 32 else { return nil }
        return bytes
    }
}
#endif
