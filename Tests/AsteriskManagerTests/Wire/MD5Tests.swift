import Testing

@testable import AsteriskManager

@Suite("Wire: MD5")
struct WireMD5Tests {
    @Test(
        "The vectors of RFC 1321",
        arguments: [
            ("", "d41d8cd98f00b204e9800998ecf8427e"),
            ("a", "0cc175b9c0f1b6a831c399e269772661"),
            ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"),
            (String(repeating: "1234567890", count: 8), "57edf4a22be3c955ac49da2e2107b67a"),
        ])
    func vectors(text: String, digest: String) {
        #expect(MD5.hexadecimalDigest(Array(text.utf8)) == digest)
    }

    @Test("The key that a real server accepted")
    func challenge() {
        #expect(MD5.hexadecimalDigest(Array("840415273mysecret".utf8)) == "72ee2809cbf69e9bdb27bdd924cda8e3")
    }

    // Computed with md5sum, for the lengths at which the padding takes a block more.
    @Test(
        "Every length about the size of a block",
        arguments: [
            (55, "ef1772b6dff9a122358552954ad0df65"), (56, "3b0c8ac703f828b04c6c197006d17218"),
            (57, "652b906d60af96844ebd21b674f35e93"), (63, "b06521f39153d618550606be297466d5"),
            (64, "014842d480b571495a4a0363793f7367"), (65, "c743a45e0d2e6a95cb859adae0248435"),
        ])
    func padding(count: Int, digest: String) {
        #expect(MD5.hexadecimalDigest(Array(repeating: UInt8(ascii: "a"), count: count)) == digest)
    }
}
