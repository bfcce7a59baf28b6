import AsteriskManagerTesting
import Testing

@testable import AsteriskManager

/// Section G: Command.
@Suite("Wire: Command")
struct WireCommandTests {
    private let head = "Response: Follows\r\nPrivilege: Command\r\nActionID: 8\r\n"
    private let end = "--END COMMAND--\r\n\r\n"

    /// The output of the one message in the text, which another event must follow.
    private func output(_ text: String) throws -> [String] {
        let parsed = parse(text + "Event: Next\r\n\r\n")
        #expect(parsed.messages.count == 2)
        #expect(parsed.messages.last?.name == "Next")
        let bytes = Array(text.utf8)
        #expect(
            parse(pieces: bytes.pieces(of: 1), beginning: .message).messages.first?.output == parsed.messages[0].output)
        return parsed.messages[0].output
    }

    @Test("108: blank lines and forged events in the text are text")
    func forgedEvent() throws {
        #expect(try output(head + "line1\n\nEvent: fake\n" + end) == ["line1", "", "Event: fake"])
    }

    @Test("109: CR LF CR LF in the text does not end it")
    func blankLine() throws {
        #expect(try output(head + "a\r\n\r\nb\r\n" + end) == ["a", "", "b"])
    }

    @Test("110: text that looks like a header is text")
    func headerLike() throws {
        let parsed = parse(head + "System uptime: 1 hour\n" + end)
        #expect(parsed.messages.first?.output == ["System uptime: 1 hour"])
        #expect(parsed.messages.first?["System uptime"] == nil)
        #expect(parsed.messages.first?["ActionID"] == "8")
        #expect(parsed.messages.first?["Privilege"] == "Command")
    }

    @Test("111: an empty output")
    func empty() throws {
        #expect(try output("Response: Follows\r\nPrivilege: Command\r\n" + end) == [])
    }

    @Test("112: text without a final newline")
    func noNewline() throws {
        #expect(try output(head + "text" + end) == ["text"])
    }

    @Test("113: the mark inside the text is text, in any spelling but the whole")
    func markInside() throws {
        #expect(try output(head + "a\n--END COMMAND--\nb\n" + end) == ["a", "--END COMMAND--", "b"])
        #expect(try output(head + "a\r\n--end command--\r\n\r\nb\n" + end) == ["a", "--end command--", "", "b"])
        #expect(try output(head + "a\n--END COMMAND--\r\n\n" + end) == ["a", "--END COMMAND--", ""])
    }

    @Test("Indentation and blank lines at both ends are kept")
    func indentation() throws {
        #expect(try output(head + "\n  a  \n\tb\n\n" + end) == ["", "  a  ", "\tb", ""])
    }

    @Test("The headers end at the first line that is none of them")
    func headersEnd() throws {
        let text = "Privilege: x\nActionID: 9\r\nMessage: y\n"
        let parsed = parse(head + text + end)
        #expect(parsed.messages.first?.values("ActionID") == ["8"])
        #expect(parsed.messages.first?.output == ["Privilege: x", "ActionID: 9", "Message: y"])
    }

    @Test("Follows with Output headers ends at a blank line")
    func mixed() throws {
        #expect(try output("Response: Follows\r\nActionID: 8\r\nOutput: a\r\nOutput: \r\n\r\n") == ["a", ""])
    }

    @Test("115: Output lines are kept as they are")
    func outputLines() throws {
        let lines = ["", "  x", "Event: y", "", "Output: z"]
        let text = lines.map { "Output: \($0)\r\n" }.joined()
        #expect(
            try output("Response: Success\r\nActionID: 8\r\nMessage: Command output follows\r\n\(text)\r\n") == lines)
    }

    @Test("116: a command that failed says what it printed")
    func failed() async throws {
        let driver = SessionDriver.loggedIn()
        let number = try driver.send("Command", [("Command", "x")])
        let text = "Message: Command output follows\r\nOutput: No such command 'x'\r\n"
        driver.receive("Response: Error\r\nActionID: \(driver.id(number))\r\n\(text)\r\n")
        let response = Response(try #require(driver.answers[number]))
        #expect(!response.isSuccess)
        #expect(ManagerError(actionFailed: "Command", response).response?.output == ["No such command 'x'"])
    }

    @Test("118: the mark in an ordinary answer means nothing")
    func markInSuccess() throws {
        let parsed = parse("Response: Success\r\nMessage: a--END COMMAND--\r\n\r\n")
        #expect(parsed.messages.first?["Message"] == "a--END COMMAND--")
    }

    @Test("An event may say Follows without being a command's answer")
    func eventFollows() throws {
        #expect(parse("Event: A\r\nResponse: Follows\r\n\r\nEvent: B\r\n\r\n").names == ["A", "B"])
    }
}
