import AsteriskManager

extension CallLadder {
    /// The diagram as an SVG image, which every browser shows. It refers to nothing outside it.
    public func svg() -> String {
        var drawing = LadderDrawing(self)
        return drawing.svg()
    }
}

/// Where everything stands in the image, and how it looks.
private struct LadderDrawing {
    private static let rowHeight = 34
    private static let pauseHeight = 22
    private static let left = 116
    private static let headerTop = 76
    private static let headerHeight = 62
    private static let bridgeColors = ["#0d9488", "#db2777", "#65a30d", "#4f46e5", "#a16207", "#0891b2"]

    private let ladder: CallLadder
    private let pitch: Int
    /// The middle of each row, and the pauses above rows.
    private var rows: [Int] = []
    private var pauses: [(y: Int, length: Duration)] = []
    private var width: Int
    private var height: Int
    private var image = SVGText()

    init(_ ladder: CallLadder) {
        self.ladder = ladder
        let labels = ladder.participants.map { participant in
            max(
                SVGText.width(Self.title(participant), size: 13) + 28,
                participant.channel.count * 6 + 28)
        }
        pitch = min(320, max(190, (labels.max() ?? 0) + 18))
        var y = Self.headerTop + Self.headerHeight + 34
        var previous: Duration?
        for step in ladder.steps {
            if let previous, step.time - previous >= .seconds(1) {
                pauses.append((y - 6, step.time - previous))
                y += Self.pauseHeight
            }
            rows.append(y)
            previous = step.time
            y += Self.rowHeight
        }
        height = y + 16
        width = Self.left + pitch * max(1, ladder.participants.count) - pitch / 2 + 40
        for step in ladder.steps where step.target == nil {
            let end = Self.left + pitch * step.participant + pitch / 2 + 26 + SVGText.width(step.label) + 40
            width = max(width, end)
        }
        width = max(width, 40 + SVGText.width(ladder.title, size: 18), 480)
    }

    private static func title(_ participant: CallLadder.Participant) -> String {
        let words = [participant.number, participant.name].compactMap(\.self)
        return words.isEmpty ? participant.channel : words.joined(separator: "  ")
    }

    private func x(_ column: Int) -> Int { Self.left + pitch * column + pitch / 2 }

    mutating func svg() -> String {
        image.add("rect", ["width": "\(width)", "height": "\(height)", "fill": "#ffffff"])
        image.write(ladder.title, x: 24, y: 34, size: 18, weight: "600")
        image.write(ladder.facts.joined(separator: "  ·  "), x: 24, y: 55, size: 12, color: "#64748b")
        drawTimes()
        for column in ladder.participants.indices { drawLife(column) }
        for span in ladder.bridged() { drawBridge(span.participant, span.bridge, span.rows) }
        for row in ladder.steps.indices { drawLine(row) }
        for row in ladder.steps.indices { drawLabel(row) }
        for column in ladder.participants.indices { drawHeader(column) }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
            + "viewBox=\"0 0 \(width) \(height)\" font-family=\"system-ui,-apple-system,'Segoe UI',Helvetica,Arial,"
            + "'DejaVu Sans',sans-serif\">\n<title>\(SVGText.escaped(ladder.title))</title>\n"
            + image.text + "</svg>\n"
    }

    // MARK: Columns

    private mutating func drawHeader(_ column: Int) {
        let participant = ladder.participants[column]
        let (x, wide) = (x(column), pitch - 18)
        image.add(
            "rect",
            [
                "x": "\(x - wide / 2)", "y": "\(Self.headerTop)", "width": "\(wide)",
                "height": "\(Self.headerHeight - 12)", "rx": "9", "fill": "#f8fafc", "stroke": "#cbd5e1",
            ])
        image.write(
            Self.title(participant), x: x, y: Self.headerTop + 21, size: 13, anchor: "middle", weight: "600")
        image.write(
            participant.channel, x: x, y: Self.headerTop + 39, size: 10, color: "#64748b", anchor: "middle",
            isMonospaced: true)
    }

    private mutating func drawLife(_ column: Int) {
        let participant = ladder.participants[column]
        let top = Self.headerTop + Self.headerHeight - 12
        let begin = rows.indices.contains(participant.firstStep) ? rows[participant.firstStep] : top
        let end = participant.lastStep.map { rows[$0] } ?? height - 14
        line(x(column), top, x(column), begin, color: "#e2e8f0", dash: "2 5")
        line(x(column), begin, x(column), end, color: "#94a3b8", dash: participant.lastStep == nil ? "7 4" : nil)
    }

    private mutating func drawBridge(_ column: Int, _ bridge: Int, _ span: ClosedRange<Int>) {
        let top = rows[span.lowerBound]
        image.add(
            "rect",
            [
                "x": "\(x(column) - 4)", "y": "\(top)", "width": "8", "height": "\(rows[span.upperBound] - top)",
                "rx": "4",
                "fill": Self.color(bridge), "fill-opacity": "0.85",
            ])
    }

    private static func color(_ bridge: Int) -> String { bridgeColors[bridge % bridgeColors.count] }

    // MARK: Rows

    private mutating func drawTimes() {
        let top = Self.headerTop + Self.headerHeight - 16
        image.write("seconds", x: Self.left - 24, y: top, size: 10, color: "#94a3b8", anchor: "end")
        var previous: String?
        for (step, y) in zip(ladder.steps, rows) {
            line(Self.left - 14, y, width - 24, y, color: "#f1f5f9")
            let time = CallLadder.seconds(step.time)
            if time != previous {
                image.write(
                    time, x: Self.left - 24, y: y + 4, size: 11, color: "#475569", anchor: "end", isMonospaced: true)
            }
            previous = time
        }
        for pause in pauses {
            let text = "⋮ \(CallLadder.seconds(pause.length).dropLast(2)) s"
            image.write(
                text, x: Self.left - 24, y: pause.y, size: 10, color: "#94a3b8", anchor: "end", isMonospaced: true)
        }
    }

    private func color(_ row: Int) -> String {
        let step = ladder.steps[row]
        return switch step.kind {
        case .state, .digits: "#475569"
        case .dial: "#2563eb"
        case .answer: "#15803d"
        case .failure: "#dc2626"
        case .bridge: step.bridge.map(Self.color) ?? "#475569"
        case .hold: "#b45309"
        case .transfer: "#9333ea"
        case .place: "#0369a1"
        // An ordinary end is no alarm.
        case .hangup: step.label.isEmpty || step.label.hasPrefix("16 ") || !ladder.isEnd(row) ? "#475569" : "#dc2626"
        }
    }

    private mutating func drawLine(_ row: Int) {
        let (step, y) = (ladder.steps[row], rows[row])
        let (place, color) = (x(step.participant), color(row))
        if let target = step.target {
            if step.kind == .bridge {
                for shift in [-2, 2] { line(place, y + shift, x(target), y + shift, color: color, width: 2) }
                for end in [place, x(target)] { dot(end, y, color, radius: 6) }
            } else {
                let direction = target > step.participant ? 1 : -1
                line(place, y, x(target) - 9 * direction, y, color: color, width: 2)
                dot(place, y, color, radius: 4)
                let (tip, back) = (x(target) - direction, x(target) - 11 * direction)
                image.add("path", ["d": "M\(tip) \(y)L\(back) \(y - 6)L\(back) \(y + 6)Z", "fill": color])
            }
        } else if ladder.isEnd(row) {
            for (first, second) in [(-6, 6), (6, -6)] {
                line(place - 6, y + first, place + 6, y + second, color: "#dc2626", width: 3)
            }
        } else {
            dot(place, y, color, radius: 5)
        }
    }

    private mutating func drawLabel(_ row: Int) {
        let (step, y) = (ladder.steps[row], rows[row])
        let color = color(row)
        guard let target = step.target else {
            let start = x(step.participant) + 14
            let wide = SVGText.width(step.label) + 20
            image.add(
                "rect",
                [
                    "x": "\(start)", "y": "\(y - 11)", "width": "\(wide)", "height": "22", "rx": "11",
                    "fill": "#ffffff", "stroke": color, "stroke-opacity": "0.45",
                ]
            )
            image.write(step.label, x: start + wide / 2, y: y + 4, color: color, anchor: "middle")
            return
        }
        let middle = (x(step.participant) + x(target)) / 2
        image.write(step.label, x: middle, y: y - 7, color: color, anchor: "middle", weight: "500", halo: true)
    }

    private mutating func line(
        _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, color: String, width: Int = 1, dash: String? = nil
    ) {
        image.add(
            "line",
            [
                "x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)", "stroke": color, "stroke-width": "\(width)",
                "stroke-dasharray": dash ?? "none",
            ])
    }

    private mutating func dot(_ x: Int, _ y: Int, _ color: String, radius: Int) {
        image.add(
            "circle",
            ["cx": "\(x)", "cy": "\(y)", "r": "\(radius)", "fill": color, "stroke": "#ffffff", "stroke-width": "2"])
    }
}
