/// A certificate for this machine, signed by itself, and its key. Made by the command `openssl`.
struct TLSCertificate {
    let path: String
    var keyPath: String { path + ".key" }

    init(_ path: String) { self.path = path }

    static func make(in folder: String) throws -> TLSCertificate {
        let certificate = TLSCertificate("\(folder)/server.pem")
        let command = """
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=benchmark -days 2 \
                -addext subjectAltName=IP:127.0.0.1 -keyout '\(certificate.keyPath)' -out '\(certificate.path)' 2>&1
            """
        guard let pipe = popen(command, "r") else { throw Failure("the command openssl cannot be run") }
        // What it says is of interest to nobody if there is a certificate.
        while fgetc(pipe) != EOF {}
        guard pclose(pipe) == 0 else { throw Failure("openssl has made no certificate") }
        return certificate
    }
}
