import ExampleServers
import Foundation

/// Shows snapshots as they come.
protocol Display: Sendable {
    /// How often it wants one.
    var interval: Duration { get }

    /// Shows the snapshot, and the notices on standard error.
    mutating func show(_ snapshot: Snapshot, notices: [String])

    /// Shows the last snapshot, which stays.
    mutating func finish(_ snapshot: Snapshot, notices: [String])
}

/// A table that is redrawn in its place.
///
/// A frame is one write, and only if something changed: there is nothing to flicker.
struct LiveTable: Display {
    let interval: Duration = .milliseconds(200)
    private var drawn: [String] = []
    private var size: Terminal.Size?

    mutating func show(_ snapshot: Snapshot, notices: [String]) {
        let seconds = snapshot.elapsed.components.seconds
        draw(snapshot, footer: ["", "\(seconds) s, \(snapshot.lost) lost; Ctrl-C ends"], notices)
    }

    mutating func finish(_ snapshot: Snapshot, notices: [String]) {
        draw(snapshot, footer: [""], notices)
    }

    private mutating func draw(_ snapshot: Snapshot, footer: [String], _ notices: [String]) {
        let size = Terminal.size
        let table = Table(width: size.columns, isColored: Terminal.isColored)
        let lines = Self.fitted(table, snapshot, rows: size.rows - footer.count - 1) + footer
        guard lines != drawn || !notices.isEmpty else { return }

        var frame = drawn.isEmpty ? "" : "\u{1B}[\(drawn.count)A\r"
        // A terminal that was resized has broken the lines of the last frame anew: nobody knows where it began.
        if let last = self.size, last != size { frame = "\u{1B}[H\u{1B}[J" }
        if !notices.isEmpty {
            Console.write(frame + "\u{1B}[J")
            for notice in notices { Console.complain(notice) }
            frame = ""
        }
        // Line breaks of the terminal's own are off meanwhile: a line that it takes for longer must not move the rest.
        frame += "\u{1B}[?7l" + lines.map { $0 + "\u{1B}[K\n" }.joined() + "\u{1B}[J\u{1B}[?7h"
        Console.write(frame)
        drawn = lines
        self.size = size
    }

    /// The lines that the terminal has room for: the last one holds the sums. What is not shown is told, by states.
    private static func fitted(_ table: Table, _ snapshot: Snapshot, rows: Int) -> [String] {
        let lines = table.lines(snapshot)
        guard lines.count > max(rows, 4), let last = lines.last else { return lines }
        let shown = lines.prefix(max(rows, 4) - 2)
        let hidden = snapshot.rows.dropFirst(shown.count - 1)
        let counts = Dictionary(grouping: hidden, by: \.state).map { "\($1.count) \($0.rawValue)" }.sorted()
        return shown + ["… and \(hidden.count) more: \(counts.joined(separator: ", "))", last]
    }
}

/// Lines for a file or a pipe: one when a server's state changes, and one a second when something came.
struct PlainLines: Display {
    let interval: Duration = .seconds(1)
    private var states: [String: Row.State] = [:]
    private var events = 0

    mutating func show(_ snapshot: Snapshot, notices: [String]) {
        showStates(snapshot, notices)
        guard snapshot.events != events else { return }
        events = snapshot.events
        Console.writeLine(
            "\(snapshot.elapsed.components.seconds) s: \(snapshot.connected) of \(snapshot.rows.count) connected, "
                + "\(counted(snapshot.events, "event")), \(counted(snapshot.active, "active call")), "
                + "\(snapshot.ended) ended, \(snapshot.lost) lost"
        )
    }

    mutating func finish(_ snapshot: Snapshot, notices: [String]) {
        showStates(snapshot, notices)
        for line in Table(width: 120, isColored: false).lines(snapshot) { Console.writeLine(line) }
    }

    private mutating func showStates(_ snapshot: Snapshot, _ notices: [String]) {
        for notice in notices { Console.complain(notice) }
        for row in snapshot.rows where states[row.name, default: .waiting] != row.state {
            states[row.name] = row.state
            Console.writeLine("\(row.name): \(row.state.rawValue)")
        }
    }
}

/// What standard output is connected to.
enum Terminal {
    struct Size: Equatable {
        let columns: Int
        let rows: Int
    }

    private static let environment = ProcessInfo.processInfo.environment

    /// A display that suits it.
    static var display: any Display {
        isatty(STDOUT_FILENO) != 0 && environment["TERM"] != "dumb" ? LiveTable() : PlainLines()
    }

    static var isColored: Bool { (environment["NO_COLOR"] ?? "").isEmpty }

    static var size: Size {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return Size(columns: 80, rows: 24)
        }
        return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
}
