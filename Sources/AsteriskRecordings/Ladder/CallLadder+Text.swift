import AsteriskManager

extension CallLadder {
    /// The diagram as text.
    ///
    /// ```
    ///    0.000  │ calls 1002
    ///    0.001  ├────── dials 1002 ──────▶│
    ///    1.007  │◀─────── answers ────────┤
    ///    1.008  ╠═══ bridge d037afff ═════╣
    ///    4.108  ╳ 16 Normal Clearing      ║
    /// ```
    ///
    /// - Parameter width: how many columns of a terminal it may take. With more than 17 channels it takes more than 100.
    public func text(width: Int = 100) -> String {
        let left = 11
        let room = max(20, width - left)
        let pitch = max(5, min(30, room / max(1, participants.count)))
        var lines = [title.truncated(toColumns: width), facts.joined(separator: ", "), ""]
        lines += header(left: left, pitch: pitch)
        let bridges = Dictionary(grouping: bridged()) { $0.rows.lowerBound + 1 }
        // The last row of the bridge that each participant is in.
        var bridgeEnds = Array(repeating: -1, count: participants.count)
        var previous: Duration?
        for (row, step) in steps.enumerated() {
            var line = TextLine(width: max(width, left + pitch * participants.count))
            for span in bridges[row] ?? [] {
                bridgeEnds[span.participant] = max(bridgeEnds[span.participant], span.rows.upperBound)
            }
            let lives = participants.indices.map { column in
                let participant = participants[column]
                guard participant.firstStep <= row, row <= participant.lastStep ?? steps.count else { return "" }
                return row <= bridgeEnds[column] ? "║" : "│"
            }
            if let previous, step.time - previous >= .seconds(1) {
                var pause = TextLine(width: left + pitch * participants.count)
                pause.write("⋮", at: left - 5)
                for (column, life) in lives.enumerated() where participants[column].firstStep < row {
                    pause.write(life, at: left + column * pitch)
                }
                lines.append(pause.text)
            }
            for (column, life) in lives.enumerated() { line.write(life, at: left + column * pitch) }
            let time = Self.seconds(step.time)
            if previous.map(Self.seconds) != time { line.write(time, at: max(0, left - 3 - time.count)) }
            previous = step.time
            draw(row, in: &line, left: left, pitch: pitch)
            lines.append(line.text)
        }
        return lines.joined(separator: "\n")
    }

    private func header(left: Int, pitch: Int) -> [String] {
        guard pitch < 20 else {
            return [
                line(left, pitch) { [$0.number, $0.name].compactMap(\.self).joined(separator: " ") },
                line(left, pitch) { $0.channel },
            ]
        }
        // Columns too narrow for names have letters, which are explained above them.
        let letters = participants.indices.map(Self.letters)
        var lines = zip(letters, participants).map { letter, participant in
            let words = [letter, participant.number, participant.name, participant.channel]
            return String(repeating: " ", count: left) + words.compactMap(\.self).joined(separator: "  ")
        }
        var line = TextLine(width: left + pitch * participants.count)
        for (column, letter) in letters.enumerated() { line.write(letter, at: left + column * pitch) }
        lines += ["", line.text]
        return lines
    }

    private func line(_ left: Int, _ pitch: Int, _ text: (Participant) -> String) -> String {
        var line = TextLine(width: left + pitch * participants.count)
        for (column, participant) in participants.enumerated() {
            line.write(text(participant).truncated(toColumns: pitch - 2), at: left + column * pitch)
        }
        return line.text
    }

    private static func letters(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
        return index < 26 ? letter : letters(index / 26 - 1) + letter
    }

    private func draw(_ row: Int, in line: inout TextLine, left: Int, pitch: Int) {
        let step = steps[row]
        let place = left + step.participant * pitch
        guard let target = step.target else {
            if isEnd(row) { line.write("╳", at: place) }
            line.write(step.label, beside: place...place)
            return
        }
        let other = left + target * pitch
        let (from, to) = (min(place, other), max(place, other))
        let isBridge = step.kind == .bridge
        line.write(String(repeating: isBridge ? "═" : "─", count: to - from - 1), at: from + 1)
        if isBridge {
            line.write("╠", at: from)
            line.write("╣", at: to)
            for member in step.members where (from + 1..<to).contains(left + member * pitch) {
                line.write("╬", at: left + member * pitch)
            }
        } else {
            line.write(place < other ? "├" : "┤", at: place)
            line.write(place < other ? "▶" : "◀", at: place < other ? to - 1 : from + 1)
        }
        let label = " \(step.label) "
        if label.columns <= to - from - 4 {
            line.write(label, at: from + (to - from - label.columns + 1) / 2)
        } else {
            line.write(step.label, beside: from...to)
        }
    }
}

/// A line of a terminal, written in any order.
private struct TextLine {
    /// The character of each column; empty behind one that takes two.
    private var cells: [String]

    init(width: Int) {
        cells = Array(repeating: " ", count: width)
    }

    var text: String {
        let line = cells.joined()
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    mutating func write(_ text: String, at place: Int) {
        var place = place
        for character in text {
            let columns = character.columns
            guard columns > 0, cells.indices.contains(place), place + columns <= cells.count else { continue }
            cells[place] = String(character)
            if columns == 2 { cells[place + 1] = "" }
            place += columns
        }
    }

    /// Writes to the right of these columns, or to the left when there is more room.
    mutating func write(_ text: String, beside columns: ClosedRange<Int>) {
        let right = cells.count - columns.upperBound - 2
        let left = columns.lowerBound - 12
        if text.columns <= right || right >= left {
            write(text.truncated(toColumns: right), at: columns.upperBound + 2)
        } else {
            let text = text.truncated(toColumns: left)
            write(text, at: columns.lowerBound - 1 - text.columns)
        }
    }
}
