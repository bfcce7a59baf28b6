#if TLS
import AsteriskManager
import NIOSSL
import Testing

@Suite("Integrations: TLS without a server")
struct IntegrationsTLSPartsTests {
    private let certificates: TLSCertificates

    init() throws {
        certificates = try TLSCertificates.shared.get()
    }

    @Test("A plain secret is sent to another machine only if it is known whom it goes to")
    func plainSecret() throws {
        let pin = try certificates.pin(.good)
        for (tls, isPrivate): (ManagerTLS, Bool) in [
            (.verified, true), (.pinned(pin), true), (.insecureUnverified, false),
        ] {
            let stream = try TLSStream(tls, host: "pbx.example.com", place: "pbx.example.com port 5039")
            #expect(stream.isPrivate == isPrivate)
            let login = LoginRequest(username: "monitor", secret: Secret("mysecret"), method: .plain)
            var session = SessionState(login: login, seed: 1)
            // As a connection to another machine does it.
            session.connected(at: .zero, isPrivate: stream.isPrivate)
            session.receive(greeting: "Asterisk Call Manager/11.0.0", at: .zero)
            var written = ""
            var refusal: ManagerError.Code?
            for effect in session.takeEffects() {
                if case .write(let bytes) = effect { written += String(decoding: bytes, as: UTF8.self) }
                if case .close(let error) = effect { refusal = error?.code }
            }
            #expect(written.contains("mysecret") == isPrivate)
            #expect(refusal == (isPrivate ? nil : .insecureLogin))
        }
    }

    @Test("Records end with lines, if a line does not fill them")
    func records() {
        func cut(_ text: String) -> Int {
            Array(text.utf8).withUnsafeBytes { TLSStream.record($0).count }
        }
        #expect(cut("Action: Ping\r\n\r\n") == 16)
        #expect(cut("Action: Ping") == 12)
        #expect(cut(String(repeating: "a", count: 990) + "\r\n" + String(repeating: "b", count: 50)) == 992)
        #expect(cut(String(repeating: "a", count: 3000)) == 1000)
    }

    @Test("A certificate that is cut anywhere is no certificate, and nothing worse")
    func damaged() throws {
        let file = try NIOSSLCertificate.fromPEMFile(certificates.certificate(.good))
        let pem = try #require(file.first).toDERBytes()
        for count in 0..<pem.count { _ = CertificateParts(der: Array(pem.prefix(count))) }
        var bytes = pem
        for index in bytes.indices {
            bytes[index] ^= 0xFF
            _ = CertificateParts(der: bytes)
            bytes[index] ^= 0xFF
        }
        #expect(CertificateParts(der: pem)?.names == ["localhost", "127.0.0.1"])
    }
}
#endif
