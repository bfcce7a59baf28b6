import AsteriskManagerTesting
import Foundation
import Testing

@testable import AsteriskManager

/// What a message is as a value.
@Suite("Wire: messages")
struct WireMessageTests {
    @Test("Property: a message that is written and read is the same message")
    func roundTrip() throws {
        var generator = SeededGenerator(4)
        for round in 0..<500 {
            let fields = (0..<Int.random(in: 1...20, using: &generator)).map { index in
                let key = index == 0 ? "Event" : WireWriterTests.text(using: &generator)
                return (key: key, value: WireWriterTests.text(using: &generator))
            }
            let message = Message(fields: fields)
            let parsed = try #require(parse(message.bytes + Array("\r\n".utf8)).messages.first)
            #expect(parsed == message, "round \(round)")
            #expect(parsed.kind == message.kind)
            #expect(parsed.name == message.name)
            #expect(parsed.fields == message.fields)
            #expect(parsed.textLines == message.textLines)
            #expect(parsed.description == message.description)
            #expect(Set([parsed, message]).count == 1)
        }
    }

    @Test("A message that is encoded and decoded has the same bytes", arguments: Fixture.names)
    func codable(name: String) throws {
        let messages = parse(pieces: [try Fixture.serverBytes(name)]).messages
        let data = try JSONEncoder().encode(messages)
        #expect(try JSONDecoder().decode([Message].self, from: data) == messages)
    }

    @Test("Damaged messages are encoded without loss too")
    func codableMutants() throws {
        let stream =
            try Fixture.serverBytes("vars_and_headers.amirec") + Fixture.serverBytes("legacy13_commands.amirec")
        var generator = SeededGenerator(77)
        for _ in 0..<100 {
            let messages = parse(Mutation.piece(of: stream, longest: 4096, using: &generator)).messages
            let data = try JSONEncoder().encode(messages)
            let decoded = try JSONDecoder().decode([Message].self, from: data)
            #expect(decoded == messages)
            #expect(decoded.map(\.kind) == messages.map(\.kind))
            #expect(decoded.map(\.output) == messages.map(\.output))
        }
    }

    @Test(
        "A message is encoded as its fields when they say all, else as text, else as base 64",
        arguments: [
            ("Event: A\r\nK: v\r\nK: w\r\n", #"{"fields":[["Event","A"],["K","v"],["K","w"]]}"#),
            ("Event: A\r\nno colon\r\n", #"{"text":"Event: A\r\nno colon\r\n"}"#),
            ("Event:A\r\n", #"{"text":"Event:A\r\n"}"#),
        ])
    func encoding(text: String, json: String) throws {
        let message = try #require(parse(text + "\r\n").messages.first)
        #expect(String(decoding: try JSONEncoder().encode(message), as: UTF8.self) == json)
    }

    @Test("Bytes that are no text are encoded in base 64")
    func encodingBytes() throws {
        let message = try #require(parse(Array("Event: ".utf8) + [0xFF] + Array("\r\n\r\n".utf8)).messages.first)
        #expect(String(decoding: try JSONEncoder().encode(message), as: UTF8.self) == #"{"base64":"RXZlbnQ6IP8NCg=="}"#)
    }

    @Test(
        "What is not exactly one message is not decoded",
        arguments: [
            #"{"text":"Event: A\r\n\r\nEvent: B\r\n"}"#, #"{"text":"Event: A"}"#, #"{"fields":[["a"]]}"#,
            #"{"base64":"?"}"#,
            #"{"fields":[["Event","A\r\n\r\nEvent: B"]]}"#, "{}",
        ])
    func undecodable(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Message.self, from: Data(json.utf8)) }
    }

    @Test("Comparison and bytes without a String")
    func comparison() throws {
        let message = try #require(parse("Event: A\r\nState: Up\r\nEmpty: \r\n\r\n").messages.first)
        #expect(message.value(of: "state", is: "UP"))
        #expect(!message.value(of: "State", is: "U"))
        #expect(!message.value(of: "Absent", is: ""))
        #expect(message.value(of: "Empty", is: ""))
        #expect(message.withBytes(of: "State") { $0.count } == 2)
        #expect(message.withBytes(of: "Absent") { $0.count } == nil)
    }

    @Test("The description shows no control character")
    func description() throws {
        let message = try #require(parse("Event: A\r\nK: \u{1B}[2J\u{202E}x\ny\r\n\r\n").messages.first)
        #expect(message.description == "Event: A\nK: \\u{1b}[2J\\u{202e}x\\ny")
    }

    @Test("One block on the heap holds a message")
    func size() {
        #expect(MemoryLayout<Message>.size == MemoryLayout<UnsafeRawPointer>.size)
    }
}
