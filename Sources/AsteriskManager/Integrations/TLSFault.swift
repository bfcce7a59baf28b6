#if TLS
import NIOSSL

/// Why TLS could not be agreed on, as an error that says what is wrong with which certificate.
struct TLSFault {
    let error: ManagerError

    init(
        _ cause: any Error,
        certificate: NIOSSLCertificate?,
        _ pinning: KeyPinning?,
        _ serverName: String,
        _ place: String
    ) {
        let parts = certificate.flatMap(CertificateParts.init)
        let words = Self.words(for: cause)
        if let key = pinning?.refused {
            let why = "the server has another key than expected: \(key); if it was changed, pin the new one"
            error = ManagerError(.certificateWrongKey, "\(place): \(why)")
        } else if Self.isWrongName(cause) {
            let names = parts?.names.map(\.visible).joined(separator: ", ") ?? ""
            let what = names.isEmpty ? "names no host" : "is for \(names)"
            error = ManagerError(
                .certificateWrongHost, "\(place): the certificate \(what), not for \(serverName.visible)")
        } else if words.contains("CERTIFICATE_VERIFY_FAILED"), let certificate {
            error = Self.refused(certificate, parts, place)
        } else {
            error = ManagerError(.tlsFailed, "\(place): TLS was not agreed on: \(words)")
        }
    }

    private static func refused(
        _ certificate: NIOSSLCertificate,
        _ parts: CertificateParts?,
        _ place: String
    ) -> ManagerError {
        let now = Timestamp.now
        let begin = Timestamp(microseconds: Int64(certificate.notValidBefore) * 1_000_000)
        let end = Timestamp(microseconds: Int64(certificate.notValidAfter) * 1_000_000)
        if end.microseconds < now.microseconds {
            return ManagerError(.certificateExpired, "\(place): the certificate expired at \(end)")
        }
        if begin.microseconds > now.microseconds {
            let why = "the certificate is not valid before \(begin); is the clock right?"
            return ManagerError(.certificateExpired, "\(place): \(why)")
        }
        guard let parts, parts.issuer != parts.subject else {
            let why = "the certificate is signed by itself; pin its key, or trust its file"
            return ManagerError(.certificateSelfSigned, "\(place): \(why)")
        }
        let why = "the certificate is signed by an authority that is not trusted; give the authority's file"
        return ManagerError(.certificateUntrusted, "\(place): \(why)")
    }

    private static func isWrongName(_ error: any Error) -> Bool {
        guard let error = error as? NIOSSLExtraError else { return false }
        return error == .failedToValidateHostname || error == .serverHostnameImpossibleToMatch
    }

    /// The library's error without its places in source files.
    static func words(for error: any Error) -> String {
        guard case .handshakeFailed(.sslError(let stack)) = error as? NIOSSLError else { return "\(error)".visible }
        let words = stack.map { entry in
            let text = entry.description
            let start = text.range(of: "OPENSSL_internal:")?.upperBound ?? text.startIndex
            let end = text.range(of: " at ", in: start..<text.endIndex)?.lowerBound ?? text.endIndex
            return String(text[start..<end]).visible
        }
        return words.joined(separator: ", ")
    }
}

extension ManagerError {
    /// What the first byte of a server tells that does not speak TLS; `nil` for one that does.
    init?(firstBytes bytes: some Sequence<UInt8>, from place: String) {
        let beginning = Array(bytes.prefix(80))
        // A record of the handshake, or an alert.
        guard let first = beginning.first, first != 0x16, first != 0x15 else { return nil }
        let line = beginning.prefix { $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
        let text = String(decoding: line, as: UTF8.self).visible
        let advice = text.hasPrefix("Asterisk") ? "; the port for TLS is another one, 5039 unless configured" : ""
        self.init(.tlsFailed, "\(place) does not speak TLS: it greeted with '\(text)'\(advice)")
    }
}

extension String {
    fileprivate func range(of text: String, in range: Range<Index>? = nil) -> Range<Index>? {
        let part = self[range ?? startIndex..<endIndex]
        return part.ranges(of: text).first
    }
}
#endif
