@testable import AsteriskManager
import Testing

@Suite("Events: times")
struct EventsTimeTests {
    @Test("A time is read as it was written, leap seconds too")
    func roundTrip() {
        for text in ["2026-11-21T05:51:26.232Z", "1969-12-31T23:59:59.999Z", "2000-02-29T00:00:00.000Z"] {
            #expect(Timestamp(iso8601: text)?.description == text)
        }
        #expect(Timestamp(iso8601: "2016-12-31T23:59:60Z") == Timestamp(iso8601: "2017-01-01T00:00:00Z"))
        #expect(Timestamp(iso8601: "2026-11-21T05:51:26.2328551Z")?.preciseDescription == "2026-11-21T05:51:26.232855Z")
    }

    @Test(
        "What is no time is none, however large its numbers are",
        arguments: [
            "2026-11-21T05:51:9223372036854Z", "2026-11-21T05:51:61Z", "2026-11-21T05:51:26-Z", "2026-11-21T05:51:26.Z",
            "2026-13-21T05:51:26Z", "2026-11-21T24:51:26Z", "2026-11-21T05:51:26", "",
        ]
    )
    func noTime(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test("The zones of events are offsets of four digits")
    func zones() {
        func time(_ text: String) -> Timestamp? {
            parse("Response: Success\r\nTime: \(text)\r\n\r\n").messages.first.flatMap { Response($0).isoTime("Time") }
        }
        let noon = Timestamp(iso8601: "2026-11-21T12:00:00.500Z")
        #expect(time("2026-11-21T12:00:00.500Z") == noon)
        #expect(time("2026-11-21T13:00:00.500+0100") == noon)
        #expect(time("2026-11-21T06:30:00.500-0530") == noon)
        for offset in ["+9223372036854775807", "-9223372036854775808", "+99999", "+", "+-100", "+x"] {
            #expect(time("2026-11-21T12:00:00.500\(offset)") == nil, "\(offset)")
        }
    }
}
