#if TLS
@testable import AsteriskManager
import Foundation
import NIOSSL
import Testing

@Suite("Integrations: TLS contexts", .timeLimit(.minutes(1)))
struct IntegrationsTLSContextTests {
    private let certificates: TLSCertificates
    private let contexts = TLSContexts()

    init() throws {
        certificates = try TLSCertificates.shared.get()
    }

    @Test("Connections that verify alike share a context, others do not")
    func shared() throws {
        let authority = ManagerTLS.Verification.authorities([certificates.authority])
        let first = try contexts.context(for: authority)
        #expect(try contexts.context(for: authority) === first)
        let own = try contexts.context(for: .authorities([certificates.certificate(.own)]))
        #expect(own !== first)
        let pinned = try contexts.context(for: .keys(["a"]))
        #expect(try contexts.context(for: .keys(["b"])) === pinned)
        let unverified = try contexts.context(for: .none)
        #expect(unverified !== pinned && unverified !== first)
        #expect(contexts.count == 4)
        #expect(unverified.configuration.certificateVerification == .none)
        #expect(pinned.configuration.certificateVerification == .noHostnameVerification)
        #expect(first.configuration.certificateVerification == .fullVerification)
    }

    @Test("A file that was replaced, or written to, is read anew; one that is no more is told")
    func changed() throws {
        let file = "\(certificates.folder)/changing-\(UUID().uuidString).pem"
        let verification = ManagerTLS.Verification.authorities([file])
        #expect(throws: ManagerError.self) { try contexts.context(for: verification) }
        try FileManager.default.copyItem(atPath: certificates.authority, toPath: file)
        let first = try contexts.context(for: verification)
        #expect(try contexts.context(for: verification) === first)
        var text = try String(contentsOfFile: file, encoding: .utf8)
        text += try String(contentsOfFile: certificates.certificate(.own), encoding: .utf8)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let replaced = try contexts.context(for: verification)
        #expect(replaced !== first)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file)
        let touched = try contexts.context(for: verification)
        #expect(touched !== replaced)
        #expect(contexts.count == 1)
        try FileManager.default.removeItem(atPath: file)
        #expect(throws: ManagerError.self) { try contexts.context(for: verification) }
    }

    @Test("There are never more than a few, and what is in use is not the first to go")
    func bounded() throws {
        let used = try contexts.context(for: .none)
        // As many settings as files: the same one, by ever longer paths.
        for count in 0..<40 {
            let path = certificates.folder + String(repeating: "/.", count: count) + "/ca.pem"
            _ = try contexts.context(for: .authorities([path]))
            #expect(try contexts.context(for: .none) === used)
        }
        #expect(contexts.count == 16)
    }

    @Test("Of many connections at once, one reads the files, for each of the settings")
    func together() async throws {
        let contexts = contexts
        let settings = TLSCertificates.Name.allCases.map { name in
            ManagerTLS.Verification.authorities([certificates.certificate(name)])
        }
        let start = monotonicTime()
        let found = Lock<[NIOSSLContext]>([])
        await withCheckedContinuation { continuation in
            for number in 0..<60 {
                Thread.detachNewThread {
                    let context = try? contexts.context(for: settings[number % settings.count])
                    let isLast = found.withLock { found in
                        if let context { found.append(context) }
                        return found.count == 60
                    }
                    if isLast { continuation.resume() }
                }
            }
        }
        #expect(Set(found.withLock { $0.map(ObjectIdentifier.init) }).count == settings.count)
        // Nobody has waited until it made its own.
        #expect(monotonicTime() - start < .seconds(9))
    }
}
#endif
