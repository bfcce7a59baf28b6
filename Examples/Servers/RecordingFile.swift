package import AsteriskManager

/// A file that was checked to be a recording. Nearly any file can be read as a server's raw bytes; those without a
/// packet are refused.
package struct RecordingFile: Sendable {
    /// What the file holds.
    package let recording: Recording
    /// How many answers to actions the server gave. Handlers are given events alone, so the parser is asked.
    package let responses: Int

    /// Reads the file.
    ///
    /// - Parameter reading: what reads it; by default an `.amirec` file or a server's raw bytes.
    /// - Throws: ``ExampleError`` that names the file.
    package init(
        _ path: String,
        reading: (String) throws -> Recording = { path in try Recording(contentsOfFile: path) }
    ) throws {
        do {
            recording = try reading(path)
        } catch let error as ExampleError {
            throw ExampleError("\(path.visible): \(error)", status: error.status)
        } catch {
            throw ExampleError(
                "\(error); give a recording: an .amirec file, or a server's raw bytes", status: ExitStatus.noInput)
        }
        var isRecording = false
        var responses = 0
        var parser = MessageParser(beginning: .anywhere)
        for chunk in recording.chunks where chunk.sender == .server {
            parser.receive(chunk.bytes)
            while let element = try? parser.next() {
                switch element {
                case .greeting:
                    isRecording = true
                case .message(let message):
                    isRecording = isRecording || message.kind != .other
                    if message.kind == .response { responses += 1 }
                case .issue:
                    break
                }
            }
        }
        guard isRecording else {
            throw ExampleError(
                "\(path.visible): it holds no packet of a server; give a recording", status: ExitStatus.wrongData)
        }
        self.responses = responses
    }
}
