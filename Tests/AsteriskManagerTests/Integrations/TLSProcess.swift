#if TLS
import Foundation
import Testing

/// A server that does TLS by another library than the client's, OpenSSL, in a process of its own: a script for the command
/// `python3`. It lets everybody in who logs in by a challenge, one connection after the other, until it is ended, and a
/// minute at most.
///
/// `@unchecked`: the process is begun by one thread and ended by another, when nobody else knows it.
final class TLSProcess: @unchecked Sendable {
    let port: Int
    /// Which version of which library it is.
    let library: String
    private let process = Process()
    private let output = Pipe()

    /// - Parameter onlyOld: whether it speaks nothing newer than TLS 1.1.
    init(_ name: TLSCertificates.Name, onlyOld: Bool = false) throws {
        let certificates = try TLSCertificates.shared.get()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c", Self.script, certificates.certificate(name), certificates.key(name),
            onlyOld ? "old" : "new",
        ]
        process.standardOutput = output
        try process.run()
        var text = ""
        while !text.hasSuffix("\n") {
            let bytes = output.fileHandleForReading.availableData
            if bytes.isEmpty { break }
            text += String(decoding: bytes, as: UTF8.self)
        }
        let words = text.split(separator: " ", maxSplits: 1)
        port = try #require(words.first.flatMap { Int($0) }, "python3 with the module ssl is needed")
        library = words.dropFirst().joined().trimmingCharacters(in: .whitespacesAndNewlines)
    }

    deinit {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private static let script = """
        import signal, socket, ssl, sys, warnings

        # Threads of a pool keep signals from those whom they start.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGALRM])
        signal.alarm(60)
        warnings.simplefilter("ignore")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if sys.argv[3] == "old":
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.load_cert_chain(sys.argv[1], sys.argv[2])
        listener = socket.create_server(("127.0.0.1", 0))
        print(listener.getsockname()[1], ssl.OPENSSL_VERSION, flush=True)

        def talk(stream):
            stream.sendall(b"Asterisk Call Manager/11.0.0\\r\\n")
            action = {}
            for line in stream.makefile("rb"):
                if line.strip():
                    key, _, value = line.decode().partition(":")
                    action[key.strip()] = value.strip()
                    continue
                name = action.get("Action")
                more = {"Challenge": "Challenge: 840415273", "Login": "Message: Authentication accepted"}
                word = "Goodbye" if name == "Logoff" else "Success"
                lines = ["Response: " + word, "ActionID: " + action.get("ActionID", ""), more.get(name, "Message: Yes")]
                stream.sendall("\\r\\n".join(lines + ["", ""]).encode())
                if name == "Logoff":
                    return
                action = {}

        while True:
            connection, _ = listener.accept()
            try:
                with context.wrap_socket(connection, server_side=True) as stream:
                    talk(stream)
            except (OSError, ValueError):
                connection.close()
        """
}
#endif
