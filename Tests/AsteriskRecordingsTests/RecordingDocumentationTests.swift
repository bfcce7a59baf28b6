// The Swift code of the landing page AsteriskRecordings.md stands here too, between the marks. `.ci/run` compares the two.

import AsteriskManager
import AsteriskRecordings
import Testing

@Suite("Recordings: documentation", .serialized, .timeLimit(.minutes(1)))
struct RecordingDocumentationTests {
    @Test("Every connection of a file, and every call of it")
    func everything() throws {
        let path = Fixture.path("call_answer_hangup.amirec")
        // AsteriskRecordings: begin
        for session in try Recordings(contentsOfFile: path).sessions {
            print(session.client ?? "-", session.recording.statistics.duration, session.issues)
            for call in session.recording.calls { print(call.ladder.text()) }
        }
        // AsteriskRecordings: end
        #expect(try Recordings(contentsOfFile: path).sessions.first?.recording.calls.count == 1)
    }
}
