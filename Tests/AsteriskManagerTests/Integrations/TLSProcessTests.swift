#if TLS
import AsteriskManager
import Foundation
import Testing

@Suite("Integrations: TLS with the server of another library", .timeLimit(.minutes(1)))
struct IntegrationsTLSProcessTests {
    private let certificates: TLSCertificates

    init() throws {
        certificates = try TLSCertificates.shared.get()
    }

    private var trusted: ManagerTLS { .verified(authorities: [certificates.authority]) }

    /// How a connection ends, and whether an action was answered over it.
    private func outcome(
        _ server: TLSProcess,
        _ tls: ManagerTLS,
        host: String = "localhost"
    ) async throws -> ManagerError.Code? {
        var configuration = ManagerConfiguration.oneConnection
        configuration.report = { _ in }
        let manager = Manager(
            host, port: server.port, tls: tls, username: "monitor", secret: "mysecret", configuration: configuration)
        do {
            try await manager.withConnection { manager in
                let answer = try await manager.send(.named("Ping"))
                #expect(answer["Message"] == "Yes")
            }
            return nil
        } catch let error as ManagerError {
            return error.code
        }
    }

    @Test("A good certificate is accepted, by name and by address; by itself its authority is not trusted")
    func good() async throws {
        let server = try TLSProcess(.good)
        #expect(server.library.contains("SSL"))
        #expect(try await outcome(server, trusted) == nil)
        #expect(try await outcome(server, trusted, host: "127.0.0.1") == nil)
        #expect(try await outcome(server, .verified) == .certificateUntrusted)
        #expect(try await outcome(server, .insecureUnverified) == nil)
    }

    @Test(
        "17, scenario 50: each fault of a certificate is its own error",
        arguments: [
            (TLSCertificates.Name.expired, ManagerError.Code.certificateExpired),
            (.own, .certificateSelfSigned), (.other, .certificateWrongHost),
        ])
    func faults(name: TLSCertificates.Name, code: ManagerError.Code) async throws {
        #expect(try await outcome(TLSProcess(name), trusted) == code)
    }

    @Test("A pinned key is accepted, another is not")
    func pinned() async throws {
        let server = try TLSProcess(.own)
        #expect(try await outcome(server, .pinned(certificates.pin(.own))) == nil)
        #expect(try await outcome(server, .pinned(certificates.pin(.good))) == .certificateWrongKey)
    }

    @Test("A server that only speaks TLS 1.1 is refused")
    func old() async throws {
        let server = try TLSProcess(.good, onlyOld: true)
        #expect(try await outcome(server, trusted) == .tlsFailed)
        #expect(try await outcome(server, .insecureUnverified) == .tlsFailed)
    }
}
#endif
