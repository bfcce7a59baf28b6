import AsteriskManager

/// Lays a snapshot out in columns.
struct Table {
    /// How many columns the terminal has.
    let width: Int
    let isColored: Bool
    private static let longestName = 20
    private static let gap = "  "

    /// The lines: a heading, one for each server, and the sums if there are several.
    func lines(_ snapshot: Snapshot) -> [String] {
        let rows = snapshot.rows
        let nameWidth = max(rows.map(\.name.columns).max() ?? 0, "SERVER".count)
        let columns = [
            Column("SERVER", width: min(nameWidth, Self.longestName)),
            Column("STATE", width: "logging in".count),
            Column("EVENTS", fitting: snapshot.events),
            Column("EV/S", fitting: snapshot.rate),
            Column("ACTIVE", fitting: snapshot.active),
            Column("ENDED", fitting: snapshot.ended),
        ]
        var lines = [line(columns, columns.map(\.title), "LAST EVENT", style: .bold)]
        for row in rows {
            let numbers = [row.events, row.rate, row.active, row.ended].map(String.init)
            lines.append(line(columns, [row.name, row.state.rawValue] + numbers, row.last, style: Style(row.state)))
        }
        if rows.count > 1 {
            let numbers = [snapshot.events, snapshot.rate, snapshot.active, snapshot.ended].map(String.init)
            let state = "\(snapshot.connected) of \(rows.count)"
            lines.append(line(columns, ["total", state] + numbers, "", style: .plain))
        }
        return lines
    }

    private func line(_ columns: [Column], _ cells: [String], _ last: String, style: Style) -> String {
        var text = ""
        var used = 0
        for (column, cell) in zip(columns, cells) {
            let padded = column.padded(cell)
            // A heading is bold as a whole; of a server's line only its state is coloured.
            let isStyled = isColored && (style == .bold || column.title == "STATE")
            text += (isStyled ? style.applied(to: padded) : padded) + Self.gap
            used += column.width + Self.gap.count
        }
        // The rightmost column of the terminal stays free: some wrap as soon as it is written.
        let rest = last.truncated(toColumns: width - used - 1)
        text += isColored && style == .bold ? style.applied(to: rest) : rest
        return text
    }
}

/// A column of a width that does not change while numbers grow.
private struct Column {
    let title: String
    let width: Int
    private let isNumber: Bool

    init(_ title: String, width: Int) {
        self.title = title
        self.width = width
        isNumber = false
    }

    init(_ title: String, fitting number: Int) {
        self.title = title
        width = max(title.count, String(number).count)
        isNumber = true
    }

    func padded(_ cell: String) -> String {
        let cell = cell.truncated(toColumns: width)
        let blanks = String(repeating: " ", count: width - cell.columns)
        return isNumber ? blanks + cell : cell + blanks
    }
}

/// How a terminal shows a text.
private enum Style: String {
    case plain = "0"
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"

    init(_ state: Row.State) {
        self =
            switch state {
            case .waiting, .ended: .faint
            case .connecting, .loggingIn, .retrying: .yellow
            case .connected: .green
            case .failed: .red
            }
    }

    func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
