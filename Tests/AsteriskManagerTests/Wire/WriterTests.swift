import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

/// Section E, from the client's side: what is refused before a byte is written.
@Suite("Wire: the writer")
struct WireWriterTests {
    private func bytes(
        _ name: String = "Originate",
        _ fields: [(key: String, value: String)] = [],
        actionID: String = "1"
    ) throws -> [UInt8] {
        try MessageWriter.bytes(of: ActionRequest(name, fields), actionID: actionID)
    }

    private func refusal(
        _ name: String = "Originate",
        _ fields: [(key: String, value: String)] = [],
        actionID: String = "1"
    ) throws -> String {
        let error = #expect(throws: ManagerError.self) { try bytes(name, fields, actionID: actionID) }
        #expect(error?.code == .invalidAction)
        return try #require(error).message
    }

    @Test("An action is its name, its ActionID and its headers in order")
    func order() throws {
        let text = String(decoding: try bytes("A", [("K", "1"), ("J", ""), ("K", "ü: 2")]), as: UTF8.self)
        #expect(text == "Action: A\r\nActionID: 1\r\nK: 1\r\nJ: \r\nK: ü: 2\r\n\r\n")
    }

    @Test(
        "83, 84, 85: an ActionID is the manager's own, never the caller's",
        arguments: [
            "x\r\nAction: Command\r\nCommand: core stop now", String(repeating: "x", count: 300), "000000000000abcd-1",
        ])
    func callersID(id: String) throws {
        let driver = SessionDriver.loggedIn()
        _ = try driver.send("Ping")
        let written = driver.written
        for key in ["ActionID", "actionid", "Action"] {
            #expect(throws: ManagerError.self) { try driver.send("Ping", [(key, id)]) }
        }
        #expect(driver.written == written)
    }

    @Test("84: an ActionID has at most 64 bytes, and the session's own have fewer")
    func longID() throws {
        #expect(throws: Never.self) { try bytes(actionID: String(repeating: "x", count: 64)) }
        #expect(try refusal(actionID: String(repeating: "x", count: 65)).contains("ActionID"))
        let longest = SessionState(login: nil, seed: .max).prefix + String(RequestNumber.max)
        #expect(longest.utf8.count <= 64)
    }

    @Test(
        "86: what the server would misread is refused, and the error names the header",
        arguments: [
            ("Variable", "a=1\r\nAction: Originate"), ("Variable", "a\0b"), ("Variable", "a\nb"), ("Variable", "a\rb"),
            ("Variable", "\u{301}\n"), ("Variable", "\r\n"),
            ("Foo\r\nBar", "x"), ("Foo: bar", "x"), ("", "x"), (" Foo", "x"), ("Foo ", "x"), ("Foo\0", "x"),
            ("Fo\no", "x"),
        ])
    func refused(key: String, value: String) throws {
        let message = try refusal("Originate", [("Channel", "x"), (key, value)])
        #expect(message.contains("'\(key.visible)'"))
        #expect(message.utf8.allSatisfy { $0 >= 0x20 })
    }

    @Test("86: an action's own name is looked at too", arguments: ["", "Ping\r\nX: y", "Ping\0"])
    func refusedName(name: String) throws {
        #expect(try refusal(name).contains("'Action'"))
    }

    @Test("86: a refused secret is not in the error")
    func refusedSecret() throws {
        #expect(try !refusal("Login", [("Secret", "hunter2\n")]).contains("hunter2"))
        let long = String(repeating: "hunter2", count: 200)
        #expect(try !refusal("Login", [("Secret", long)]).contains("hunter2"))
    }

    @Test("87: a line has at most 1,022 bytes", arguments: [1022, 1023, 1024, 5000])
    func longLines(length: Int) throws {
        let value = String(repeating: "ü", count: (length - 5) / 2) + String(repeating: "x", count: (length - 5) % 2)
        #expect("Key: \(value)".utf8.count == length)
        if length == 1022 {
            #expect(try bytes("A", [("Key", value)]).count > 1022)
        } else {
            #expect(try refusal("A", [("Key", value)]).contains("\(length) bytes"))
        }
    }

    @Test("88: a packet has at most 128 headers, Action and ActionID among them")
    func manyHeaders() throws {
        #expect(throws: Never.self) { try bytes("A", Array(repeating: ("K", "v"), count: 126)) }
        #expect(try refusal("A", Array(repeating: ("K", "v"), count: 127)).contains("129"))
    }

    @Test("Property: what is written is what is read")
    func roundTrip() throws {
        var generator = SeededGenerator(88)
        for round in 0..<500 {
            let fields = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                (key: "K" + Self.text(using: &generator, without: ":"), value: Self.text(using: &generator))
            }
            let trimmed = fields.map { (key: $0.key + "k", value: $0.value) }
            let message = try #require(parse(try bytes("Name", trimmed, actionID: "id")).messages.first)
            let expected = [("Action", "Name"), ("ActionID", "id")] + trimmed.map { ($0.key, $0.value) }
            #expect(message.fields.map(\.key) == expected.map(\.0), "round \(round)")
            #expect(message.fields.map(\.value) == expected.map(\.1), "round \(round)")
        }
    }

    /// Text of all sorts without the three bytes that end lines.
    static func text(using generator: inout SeededGenerator, without: Character? = nil) -> String {
        let scalars = Array("abcXYZ09 -_/().=,;'\"\\%\t\u{1}\u{7F}\u{85}äö€\u{2028}😀\u{301}:".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            text.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
        }
        return String(text.filter { without == nil || Character($0) != without })
    }
}
