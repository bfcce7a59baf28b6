import Testing

@testable import AsteriskManager

/// Section C, where it is about one line: keys, values and lines that are neither.
@Suite("Wire: headers")
struct WireHeaderTests {
    private func event(_ lines: String) throws -> Message {
        try #require(parse("Event: A\r\n\(lines)\r\n").messages.first)
    }

    @Test("45: empty and blank keys are kept")
    func emptyKeys() throws {
        let message = try event(": value\r\n:\r\n::\r\n : x\r\n")
        #expect(message.fields.dropFirst().map(\.key) == ["", "", "", ""])
        #expect(message.fields.dropFirst().map(\.value) == ["value", "", ":", "x"])
        #expect(message.values("") == ["value", "", ":", "x"])
    }

    @Test("46: lines without a colon are text")
    func textLines() throws {
        let lines = ["No categories found", "}", "  name (http//x)", "--END COMMAND--"]
        let message = try event(lines.map { $0 + "\r\n" }.joined() + "  name (http://x)\r\nK: v\r\n")
        #expect(message.textLines == lines)
        #expect(message["K"] == "v")
        #expect(message["  name (http"] == nil)
        #expect(message["name (http"] == "//x)")
    }

    @Test("47: one space behind the colon is the separator's; blanks around the key do not matter")
    func spaces() throws {
        let message = try event("Key:Value\r\nKey2:\r\nKey3:  two\r\nKey4 : x\r\n  Key5: y \r\n")
        #expect(message["Key"] == "Value")
        #expect(message["Key2"] == "")
        #expect(message["Key3"] == " two")
        #expect(message["Key4"] == "x")
        #expect(message["Key5"] == "y ")
        #expect(message.fields.map(\.key) == ["Event", "Key", "Key2", "Key3", "Key4", "Key5"])
    }

    @Test("48: a value with colons is kept whole")
    func colons() throws {
        let text = "Invalid/unknown command: x. Use Action: ListCommands to show available commands."
        #expect(try event("Message: \(text)\r\n")["Message"] == text)
    }

    @Test("49: the old ChanVariable form has a colon in its key")
    func oldVariables() throws {
        let message = try event(
            "ChanVariable(SIP/10.0.0.1:5060-00000001): a=b:c\r\nChanVariable(SIP/[2001:db8::1]:5060-1): x=\r\n"
        )
        #expect(message["ChanVariable(SIP/10.0.0.1:5060-00000001)"] == "a=b:c")
        #expect(message["ChanVariable(SIP/10.0.0.1"] == nil)
        #expect(message.variables.map(\.channel) == ["SIP/10.0.0.1:5060-00000001", "SIP/[2001:db8::1]:5060-1"])
        #expect(message.variables.map(\.name) == ["a", "x"])
        #expect(message.variables.map(\.value) == ["b:c", ""])
        #expect(message.fields.map(\.value) == ["A", "a=b:c", "x="])
    }

    @Test("49: a parenthesis that is never closed is no channel")
    func unclosed() throws {
        let message = try event("ChanVariable(SIP/1: a=b\r\nChanVariable(): c=d\r\nChanVariable)(: e=f\r\n")
        #expect(message.fields.map(\.key) == ["Event", "ChanVariable(SIP/1", "ChanVariable()", "ChanVariable)("])
        #expect(message.variables.map(\.channel) == [""])
    }

    @Test("50: ChanVariable families: an equals sign more, none, and a prefix")
    func newVariables() throws {
        let message = try event(
            "ChanVariable: a=b=c\r\nChanVariable: d\r\nDestChanVariable: e=\r\nchanvariable: f=\\'\r\n")
        let variables = message.variables
        #expect(variables.map(\.prefix) == ["", "", "Dest", ""])
        #expect(variables.map(\.name) == ["a", "d", "e", "f"])
        #expect(variables.map(\.value) == ["b=c", "", "", "\\'"])
        #expect(variables.map(\.unescapedValue) == ["b=c", "", "", "'"])
        #expect(variables.allSatisfy { $0.channel == nil })
        #expect(message.values("ChanVariable") == ["a=b=c", "d", "f=\\'"])
    }

    @Test("51: bytes that are not UTF-8 are shown with U+FFFD, and kept")
    func latin1() throws {
        let bytes = Array("Event: A\r\nCallerIDName: J".utf8) + [0xF6] + Array("rg\r\nK: ".utf8) + [0x80, 0xFF, 0xFE]
        let message = try #require(parse(bytes + Array("\r\n\r\n".utf8)).messages.first)
        #expect(message["CallerIDName"] == "J\u{FFFD}rg")
        #expect(message.withBytes(of: "calleridname") { Array($0) } == [0x4A, 0xF6, 0x72, 0x67])
        #expect(message.withBytes(of: "K") { Array($0) } == [0x80, 0xFF, 0xFE])
        #expect(message.bytes.starts(with: bytes))
    }

    @Test("52: a character cut by a segment's border is whole")
    func cutCharacter() {
        let bytes = Array("Event: A\r\nCallerIDName: Jörg\r\n\r\n".utf8)
        let cut = bytes.count - 7
        #expect(bytes[cut - 1] == 0xC3)
        let parsed = parse(pieces: [bytes[..<cut], bytes[cut...]], beginning: .message)
        #expect(parsed.messages.first?["CallerIDName"] == "Jörg")
    }

    @Test("56: a packet with neither Event nor Response is reported, and the session lives")
    func unclassified() throws {
        let driver = SessionDriver.loggedIn()
        driver.receive("Foo: bar\r\n\r\nmarkq has 0 calls (max unlimited)\r\n   No Members\r\n\r\n\r\nEvent: B\r\n\r\n")
        #expect(driver.unexpected == [.unclassified, .unclassified])
        #expect(driver.events.map(\.name) == ["B"])
        #expect(driver.ending == nil)
    }

    @Test("56: the text answer of Queues goes to whoever asked")
    func textAnswer() throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Queues")
        driver.receive("markq has 0 calls (max unlimited)\r\n   No Members\r\n\r\n\r\n")
        #expect(driver.answers[number]?.textLines == ["markq has 0 calls (max unlimited)", "   No Members"])
    }

    @Test(
        "Keys with spaces, slashes, parentheses and digits in front are found",
        arguments: [
            "A/B(0)", "Line-000000-000001", "2Channel", "UnitAmount(0)", "With space", "Cause-txt", "a_b.c",
        ])
    func oddKeys(key: String) throws {
        let message = try event("\(key): v\r\n")
        #expect(message[key] == "v")
        #expect(message[key.lowercased()] == "v")
        #expect(message.fields.last == .init(key: key, value: "v"))
    }
}
