import AsteriskManager
import Testing

@Suite("Catalogue: recorded events", .serialized)
struct CatalogueRecordingTests {
    /// Fields whose values are not of the type that the catalogue gives them, and why.
    private static let exceptions: [String: String] = [:]

    /// Events that no release of Asterisk sends: `Injected` is the work of a caller, in recordings about just that.
    private static let foreign: Set = ["Injected"]

    private static let rows: [String: [CatalogueTable.Row]] = {
        var rows: [String: [CatalogueTable.Row]] = [:]
        for row in CatalogueTable.rows {
            for name in row.names { rows[name.lowercased(), default: []].append(row) }
        }
        return rows
    }()

    @Test("Every event has a view, every typed field decodes, every key is reached", arguments: RecordedEvents.names)
    func decodes(recording: String) async throws {
        for event in try await RecordedEvents.events(of: recording) where !Self.foreign.contains(event.name) {
            for field in event.message.fields where event[field.key] == nil { Issue.record("\(field.key.visible)") }
            let rows = (Self.rows[event.name.lowercased()] ?? []).filter { $0.condition?(event) ?? true }
            if rows.isEmpty { Issue.record("\(event.name) has no view") }
            for row in rows {
                for reading in row.read(event) {
                    guard let text = event[reading.header] ?? reading.older.flatMap({ event[$0] }) else { continue }
                    let field = "\(row.names[0]).\(reading.header)"
                    guard Self.exceptions[field] == nil else { continue }
                    if !Self.isDecoded(reading.value, text) { Issue.record("\(field): \(text.visible)") }
                }
            }
        }
    }

    /// Texts have to be those that were sent; everything else must not be `nil`, but for an empty text.
    private static func isDecoded(_ value: Any?, _ text: String) -> Bool {
        // A nil inside of Any is an optional of its own.
        let value = value.flatMap { value -> Any? in
            let mirror = Mirror(reflecting: value)
            return mirror.displayStyle == .optional ? mirror.children.first?.value : value
        }
        switch value {
        case nil: return text.isEmpty
        case let value as String: return value == text
        case let value as [String]: return value.contains(text)
        case let value as any ServerWord: return value.rawValue == text || Int(text) != nil
        case let value as any ServerID: return value.rawValue == text
        default: return true
        }
    }

    @Test("Every name of the table has one key, and no two events share a name without a condition")
    func names() async throws {
        #expect(CatalogueTable.rows.count == Set(CatalogueTable.rows.map { $0.names[0].lowercased() }).count)
        for (name, rows) in Self.rows where rows.count > 1 {
            let event = try #require(try await events("Event: \(name)\nSubEvent: End\nState: Stop\nEnd: Yes\n\n").first)
            #expect(rows.filter { $0.condition?(event) ?? true }.count == 1, "\(name)")
        }
    }
}
