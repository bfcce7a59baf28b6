#if TLS
import Foundation
import Testing

/// Certificates for the tests, made once by the `openssl` command.
struct TLSCertificates: Sendable {
    /// Whose certificate is wrong in which way.
    enum Name: String, Sendable, CaseIterable {
        /// For `localhost` and 127.0.0.1, by the tests' authority.
        case good
        case expired
        /// For another host.
        case other
        /// For another host, and for the address that stands for none.
        case noAddress
        /// Signed by itself.
        case own
    }

    let folder: String
    /// The certificate of the authority that signed all but one.
    var authority: String { "\(folder)/ca.pem" }
    func certificate(_ name: Name) -> String { "\(folder)/\(name.rawValue).pem" }
    func key(_ name: Name) -> String { "\(folder)/\(name.rawValue).key" }

    static let shared = Result { try TLSCertificates() }

    private init() throws {
        folder = NSTemporaryDirectory() + "ami-certificates-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let output = try Self.run("sh", ["-c", Self.script], in: folder)
        try #require(FileManager.default.fileExists(atPath: certificate(.own)), "openssl: \(output)")
    }

    private static let script = """
        set -e
        key='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
        openssl req -x509 $key -keyout ca.key -out ca.pem -subj '/CN=Test Authority' -days 2
        leaf() {
            openssl req $key -keyout $1.key -out $1.csr -subj /CN=$1
            echo subjectAltName=$2 >$1.ext
            openssl x509 -req -in $1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days $3 -extfile $1.ext -out $1.pem
        }
        leaf good DNS:localhost,IP:127.0.0.1 2
        leaf expired DNS:localhost -1
        leaf other DNS:pbx.example.org,IP:192.0.2.1 2
        leaf noAddress DNS:pbx.example.org,IP:0.0.0.0,IP:0:0:0:0:0:0:0:0 2
        openssl req -x509 $key -keyout own.key -out own.pem -subj /CN=localhost -addext subjectAltName=DNS:localhost \
            -days 2
        """

    /// The digest of a certificate's key, as the documentation says to make it.
    func pin(_ name: Name) throws -> String {
        let command = """
            openssl x509 -in \(name.rawValue).pem -noout -pubkey | openssl pkey -pubin -outform der |
                openssl dgst -sha256 -binary | base64
            """
        return try Self.run("sh", ["-c", command], in: folder).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Runs a command and returns what it prints.
    private static func run(_ command: String, _ arguments: [String], in folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
#endif
