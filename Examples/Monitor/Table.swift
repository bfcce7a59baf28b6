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
            Column("ACTIVE", fitting: snapshot.active),
            Column("ENDED", fitting: snapshot.ended),
        ]
        var lines = [line(columns, columns.map(\.title), "LAST EVENT", style: .bold)]
        for row in rows {
            let numbers = [row.events, row.active, row.ended].map(String.init)
            lines.append(line(columns, [row.name, row.state.rawValue] + numbers, row.last, style: Style(row.state)))
        }
        if rows.count > 1 {
            let numbers = [snapshot.events, snapshot.active, snapshot.ended].map(String.init)
            lines.append(line(columns, ["total", ""] + numbers, "", style: .plain))
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
        let rest = last.truncated(to: width - used - 1)
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
        let cell = cell.truncated(to: width)
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

extension String {
    /// How many columns of a terminal the text takes.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The text, cut where it is wider than `width`; the cut shows.
    func truncated(to width: Int) -> String {
        guard columns > width else { return self }
        guard width > 0 else { return "" }
        var result = ""
        var used = 0
        for character in self {
            guard used + character.columns < width else { break }
            result.append(character)
            used += character.columns
        }
        return result + "…"
    }
}

extension Character {
    /// East Asian characters and emoji take two columns. Whether others do is for the terminal to say; most take one.
    fileprivate var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}
