// The file format `.amirec`: JSON Lines. The first line tells of the recording, each other line is one chunk:
//
//     {"format":"amirec","version":1,"server":"Asterisk 22.10.1","start":"2026-11-21T05:51:25.930Z","redacted":["Secret"]}
//     {"t":0.000173,"from":"server","text":"Asterisk Call Manager/11.0.0\r\n"}
//     {"t":0.000392,"from":"server","base64":"/v8="}
//
// `base64` stands in place of `text` when the bytes are not valid UTF-8, and `"leftOut":65536` when they were not
// recorded. The first line may also name the manager and, if the connection has several files, say which this is:
// `"name":"london"`, `"part":2`.

/// What is wrong in a recording's file, and in which line.
package struct RecordingFormatError: Error, CustomStringConvertible {
    package let line: Int
    package let problem: String

    package var description: String { "line \(line): \(problem)" }
}

extension Recording {
    /// Reads the contents of a file.
    package init(contents: [UInt8]) throws(RecordingFormatError) {
        guard contents.first == UInt8(ascii: "{") else {
            self.init(serverBytes: contents)
            return
        }
        self.init(chunks: [])
        var lines = contents.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
        // A recorder that was killed leaves the beginning of a line; what stands before it is whole.
        let tail = lines.removeLast()
        if !tail.isEmpty {
            isTruncated = (try? JSONLine(tail)) == nil
            if !isTruncated { lines.append(tail) }
        }
        for (index, line) in lines.enumerated() where !line.isEmpty {
            do throws(JSONLine.Problem) {
                let object = try JSONLine(line)
                if index == 0 { try readHeader(object) } else { chunks.append(try Self.chunk(object)) }
            } catch {
                if index == 0 { throw RecordingFormatError(line: 1, problem: "no header of an .amirec file: \(error)") }
                throw RecordingFormatError(line: index + 1, problem: error.description)
            }
        }
        if lines.isEmpty { throw RecordingFormatError(line: 1, problem: "the first line is cut off") }
    }

    private mutating func readHeader(_ object: JSONLine) throws(JSONLine.Problem) {
        guard try object.string("format") == "amirec" else {
            throw JSONLine.Problem("the first line does not say \"format\":\"amirec\"")
        }
        guard let version = try object.number("version") else { throw JSONLine.Problem("the version is missing") }
        guard version == 1 else {
            throw JSONLine.Problem("version \(version) is not known; this library reads version 1")
        }
        name = try object.string("name")
        server = try object.string("server")
        if let number = try object.number("part") {
            guard let part = Int(exactly: number), part > 0 else {
                throw JSONLine.Problem("\"part\" is no number of a part")
            }
            self.part = part
        }
        redacted = try object.strings("redacted") ?? []
        if let text = try object.string("start") {
            guard let time = Timestamp(iso8601: text) else {
                throw JSONLine.Problem("\"start\" is no time: \(text.visible)")
            }
            start = time
        }
    }

    private static func chunk(_ object: JSONLine) throws(JSONLine.Problem) -> Chunk {
        guard let seconds = try object.number("t"), 0...1e9 ~= seconds else {
            throw JSONLine.Problem("\"t\" is missing or no time")
        }
        guard let from = try object.string("from"), let sender = Sender(rawValue: from) else {
            throw JSONLine.Problem("\"from\" is neither \"server\" nor \"client\"")
        }
        var chunk = Chunk(time: .microseconds(Int64((seconds * 1e6).rounded())), from: sender, bytes: [])
        if let text = try object.string("text") {
            chunk.bytes = Array(text.utf8)
        } else if let text = try object.string("base64") {
            guard let decoded = Base64.decode(text) else { throw JSONLine.Problem("\"base64\" is no base 64") }
            chunk.bytes = decoded
        } else if let number = try object.number("leftOut") {
            guard let count = Int(exactly: number), count > 0 else {
                throw JSONLine.Problem("\"leftOut\" is no number of bytes")
            }
            chunk.leftOut = count
        } else {
            throw JSONLine.Problem("neither \"text\" nor \"base64\" nor \"leftOut\"")
        }
        return chunk
    }

    /// The contents of an `.amirec` file with this recording.
    public func encoded() -> [UInt8] {
        let lines = RecordingLines()
        lines.addHeader(name: name, server: server, start: start, part: part, redacted: redacted)
        for chunk in chunks {
            if chunk.leftOut > 0 { lines.add(chunk.time, chunk.sender, leftOut: chunk.leftOut) }
            if chunk.leftOut == 0 || !chunk.bytes.isEmpty { lines.add(chunk.time, chunk.sender, chunk.bytes) }
        }
        return Array(lines.bytes)
    }
}
