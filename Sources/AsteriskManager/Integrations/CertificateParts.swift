#if TLS
import NIOSSL

/// The parts of a certificate (X.509, in DER) that messages are about. Nothing here decides whether the certificate is
/// good.
package struct CertificateParts {
    let issuer: [UInt8]
    let subject: [UInt8]
    /// The hosts that it is for.
    package let names: [String]

    init?(_ certificate: NIOSSLCertificate) {
        guard let bytes = try? certificate.toDERBytes() else { return nil }
        self.init(der: bytes)
    }

    package init?(der bytes: [UInt8]) {
        var file = Elements(bytes[...])
        guard let certificate = file.next() else { return nil }
        var outer = Elements(certificate.content)
        guard let body = outer.next() else { return nil }
        var elements = Elements(body.content)
        var element = elements.next()
        // The version, and the serial number behind it.
        if element?.tag == 0xA0 { element = elements.next() }
        guard element != nil, elements.next() != nil, let issuer = elements.next(), elements.next() != nil,
            let subject = elements.next(), elements.next() != nil
        else { return nil }
        self.issuer = Array(issuer.whole)
        self.subject = Array(subject.whole)
        names = Self.names(in: elements)
    }

    /// The DNS names and addresses of the extension subjectAltName, a few of them.
    private static func names(in rest: Elements) -> [String] {
        for part in IteratorSequence(rest) where part.tag == 0xA3 {
            var wrapped = Elements(part.content)
            guard let list = wrapped.next() else { return [] }
            for entry in IteratorSequence(Elements(list.content)) {
                let fields = Array(IteratorSequence(Elements(entry.content)))
                guard fields.first.map({ Array($0.whole) }) == [0x06, 0x03, 0x55, 0x1D, 0x11], let value = fields.last
                else { continue }
                var inner = Elements(value.content)
                guard let names = inner.next() else { return [] }
                return IteratorSequence(Elements(names.content)).prefix(10).compactMap { name in
                    switch name.tag {
                    case 0x82: String(decoding: name.content, as: UTF8.self)
                    case 0x87 where name.content.count == 4: name.content.map(String.init).joined(separator: ".")
                    default: nil
                    }
                }
            }
        }
        return []
    }

    /// The elements of DER, one behind the other.
    private struct Elements: IteratorProtocol {
        private var bytes: ArraySlice<UInt8>

        init(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
        }

        mutating func next() -> (tag: UInt8, whole: ArraySlice<UInt8>, content: ArraySlice<UInt8>)? {
            let whole = bytes
            guard let tag = bytes.popFirst(), let first = bytes.popFirst() else { return nil }
            var length = Int(first)
            if first >= 0x80 {
                length = 0
                guard 1...4 ~= first & 0x7F else { return nil }
                for _ in 0..<(first & 0x7F) {
                    guard let byte = bytes.popFirst() else { return nil }
                    length = length << 8 | Int(byte)
                }
            }
            guard length <= bytes.count else { return nil }
            let content = bytes.prefix(length)
            bytes = bytes.dropFirst(length)
            return (tag, whole[..<content.endIndex], content)
        }
    }
}
#endif
